intake-title = Знакомимся с вами

## Opening words, said or read before the first question

intake-opening-1 = Я задам вам несколько вопросов. Так мы сможем лучше вам помочь.
intake-opening-2 = Вы всегда можете остановиться. Можно пропустить вопрос.
intake-opening-3 = Неправильных ответов нет.
intake-opening-4 = То, что вы скажете, останется у нас. Вы решаете, кто ещё может это видеть.
intake-opening-5 = Устали? Тогда продолжим в другой день.
intake-opening-start = Начнём

## The chapters

intake-chapter-you = Кто вы?
intake-chapter-you-intro = Мы начинаем с вашего имени.
intake-chapter-contact = Как с вами связаться?
intake-chapter-contact-intro = Так мы будем знать, как с вами говорить.
intake-chapter-school = Языки и школа
intake-chapter-school-intro = Всё имеет значение. Также языки из дома и уроки без диплома.
intake-chapter-work = Работа и что вы умеете
intake-chapter-work-intro = Расскажите, что вы делали. Работа без оплаты тоже важна. И забота о других тоже.
intake-chapter-wishes = Чего вы хотите?
intake-chapter-wishes-intro = Ваша мечта – это начало. Что вы хотите делать?
intake-chapter-means = Вождение, телефон и компьютер
intake-chapter-means-intro = Так мы будем знать, что уже получается и где нужна помощь.
intake-chapter-family = Ваша семья
intake-chapter-family-intro = Так ваш путь подойдёт вашей семье.
intake-chapter-home = Ваше жильё и ваши деньги
intake-chapter-home-intro = Жильё и деньги дают спокойствие. Может быть, мы сможем помочь.
intake-chapter-papers = Ваши документы
intake-chapter-papers-intro = Так мы будем знать, какие пути для вас открыты.
intake-chapter-gentle = Что вас тревожит?
intake-chapter-gentle-intro = Это трудные вопросы. Вы не обязаны ничего говорить. Можно и позже.
intake-chapter-observed = Что мы видим
intake-chapter-observed-intro = Для консультантов. Эти вопросы не задают. Запишите, что видите или слышите.

## On the way

intake-progress = Часть { $now } из { $all }
intake-progress-start = Мы только начали.
intake-progress-half = Мы на полпути.
intake-progress-nearly = Почти готово.
intake-questions-left = { $n ->
    [0] Это был последний вопрос.
    [one] Ещё { $n } вопрос в этой части.
    [few] Ещё { $n } вопроса в этой части.
    [many] Ещё { $n } вопросов в этой части.
   *[other] Ещё { $n } вопроса в этой части.
}
intake-why = Почему мы это спрашиваем?
intake-next = Дальше
intake-back = Назад
intake-skip = Пропустить
intake-skip-chapter = Пропустить эту часть
intake-stop-now = На сегодня хватит
intake-stopped = Всё сохранено. Мы продолжим, когда вы захотите.
intake-go-on = Продолжить с того же места
intake-saved = Сохранено в { $time }
intake-unknown = Я не знаю
intake-refused = Я не хочу об этом говорить
intake-ask-later = Спросите позже
intake-pause = Перерыв
intake-add-another = Добавить ещё
intake-remove = Убрать
intake-choose-one = Выберите один ответ.
intake-choose-many = Можно выбрать несколько ответов.
intake-choose-ranked = Выберите не больше { $n }. Начните с самого важного.
intake-about = Не знаете точно? Можно примерно.
intake-known-already = Вы уже об этом рассказывали. Это ещё верно?
intake-known-from = Это сообщила организация { $org }, { $date }.

## Who is at the table

intake-who-answers = Кто отвечает?
intake-who-answers-client = Сам человек
intake-who-answers-representative = Тот, кто говорит за этого человека
intake-who-types = Кто печатает?
intake-who-types-client = Сам человек
intake-who-types-worker = Я, консультант
intake-language = На каком языке мы говорим?
intake-language-form = Язык вопросов на экране
intake-mode = Как мы разговариваем?
intake-interpreter = Есть переводчик?
intake-interpreter-none = Переводчик не нужен
intake-interpreter-name = Имя или номер переводчика
intake-interpreter-no-child = Никогда не просите ребёнка переводить.
intake-place = Где мы сейчас?
intake-others-present = Кто ещё присутствует?
intake-alone-first = Кто-то слушает? Тогда задайте трудные вопросы позже.

## Reading back

intake-read-back = Вот что мне понятно. Это верно?
intake-read-back-text = Прочитайте вместе, что здесь написано. Измените то, что неверно.
intake-read-back-nothing = Здесь ещё ничего не заполнено.
intake-read-back-yes = Да, верно
intake-read-back-no = Нет, я хочу что-то изменить
intake-correct = Изменить
intake-skipped = Пропущено
intake-later-list = Об этом спросим позже
intake-finish = Готово
intake-finished = Спасибо. Вы много рассказали.
intake-finished-next = Теперь мы вместе составим ваш путь.
intake-finished-see = Здесь вы видите, что мы записали.

## The same questions on paper

intake-paper-title = Вопросы на бумаге
intake-paper-intro = Заполните то, что хотите. Оставьте пустым то, чего не знаете или не хотите говорить.
intake-paper-help = Нужна помощь? Звоните { $phone }. Переводчик говорит на вашем языке.
intake-paper-tick = Поставьте крестик.
intake-paper-back = Отдайте этот лист консультанту.
intake-paper-number = Номер этого листа: { $code }
intake-paper-date = Сегодняшняя дата
intake-paper-filled-by = Кто это заполнил?
intake-paper-worker = Для консультанта
intake-paper-page = Лист { $n } из { $all }
