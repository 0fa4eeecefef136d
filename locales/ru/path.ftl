## The page

path-title = Мой путь
path-hello = Здравствуйте, { $name }
path-hello-no-name = Здравствуйте
path-intro = Это ваш путь к работе.
path-progress = Шаг { $now } из { $all }
path-listen = Слушать
path-listen-stop = Стоп
path-read-aloud = Прочитать вслух
path-language = Язык
path-home = Мой путь
path-updated = Создано { $date }

## What to do now

path-now-tag = Сделайте сейчас
path-now-nothing = Сейчас ничего делать не нужно.
path-now-nothing-text = Мы сообщим вам, какой ваш следующий шаг.
path-when = Когда?
path-where = Где?
path-bring = Возьмите с собой
path-today = сегодня
path-tomorrow = завтра
path-nights = { $n ->
    [0] сегодня
    [one] ещё { $n } ночь
    [few] ещё { $n } ночи
    [many] ещё { $n } ночей
   *[other] ещё { $n } ночи
}
path-past = Это уже прошло.
path-date-unknown = День пока неизвестен.
path-place-unknown = Место пока неизвестно.
path-hour = в { $time }
path-route = Показать дорогу
path-with-person = с вами будет { $name }
path-talk-with = Беседа: { $names }
path-interpreter-there = Будет переводчик.
path-goes-along = С вами пойдёт: { $name }
path-other-appointments = Также в вашем календаре

## Your answer

path-now-answer-question = Вы можете прийти?
path-now-answer-yes = Да, я приду
path-now-answer-cannot = Я не могу
path-answered-yes = Хорошо. До встречи!
path-answered-yes-text = Мы знаем, что вы придёте.
path-answered-cannot = Спасибо. Хорошо, что вы сказали.
path-answered-cannot-text = Ваш консультант уже знает. Вместе вы найдёте новый день.
path-answered-change = Я хочу изменить ответ
path-answered-moved = Встреча изменилась. Ваш ответ ещё не сохранён.
path-cannot-title = Почему вы не можете?
path-cannot-intro = Вы можете сказать. Но это не обязательно.
path-cannot-why-sick = Я болею
path-cannot-why-child = Мне нужно быть с ребёнком
path-cannot-why-work = Мне нужно работать
path-cannot-why-other-appointment = В это время мне нужно быть в другом месте
path-cannot-why-not-say = Я не хочу об этом говорить
path-cannot-thanks = Спасибо. Вы не сделали ничего плохого.

## The steps

path-steps-title = Ваш путь
path-showing-done = Готово
path-showing-now = Сейчас
path-showing-can-start = Можно уже сейчас
path-showing-later = Позже
path-showing-waits = Ждём
path-together-with = вместе с шагом «{ $step }»
path-step-from-to = с { $from } до { $until }
path-step-from = с { $from }
path-step-until = до { $until }
path-step-waiting = Мы ждём ответа или свободного места.
path-step-number = Шаг { $n }
path-empty-title = Ваш путь пока пуст
path-empty = Шагов пока нет. Вы составите их вместе с консультантом.

## Each step: its name, and what to do

path-step-papers = Документы в порядке
path-step-papers-now = Приведите документы в порядок
path-step-first-talk = Первый разговор
path-step-first-talk-now = Приходите на первый разговор
path-step-address = Сообщить адрес
path-step-address-now = Сообщите городу свой адрес
path-step-health-fund = Больничная касса
path-step-health-fund-now = Вступите в больничную кассу
path-step-bank = Счёт в банке
path-step-bank-now = Откройте счёт в банке
path-step-register-vdab = В VDAB
path-step-register-vdab-now = Зарегистрируйтесь в VDAB
path-step-integration-contract = Интеграция: начало
path-step-integration-contract-now = Приходите подписать договор об интеграции
path-step-social-orientation = Узнать о Бельгии
path-step-social-orientation-now = Идите на занятие о Бельгии
path-step-language-test = Языковой тест
path-step-language-test-now = Пройдите языковой тест
path-step-dutch-lessons = Учить нидерландский
path-step-dutch-lessons-now = Идите на урок нидерландского
path-step-practise-dutch = Практиковать нидерландский
path-step-practise-dutch-now = Практикуйте нидерландский с другими людьми
path-step-read-and-write = Читать и писать
path-step-read-and-write-now = Идите на урок чтения и письма
path-step-diploma = Ваш диплом
path-step-diploma-now = Спросите, признают ли здесь ваш диплом
path-step-work-talk = Разговор о работе
path-step-work-talk-now = Приходите поговорить о работе
path-step-cv = Ваше резюме
path-step-cv-now = Составьте своё резюме
path-step-training = Обучение профессии
path-step-training-now = Идите на обучение
path-step-work-and-learn = Работать и учиться
path-step-work-and-learn-now = Идите работать и учиться
path-step-volunteering = Волонтёрство
path-step-volunteering-now = Идите помогать как волонтёр
path-step-mentor = Ваш ментор
path-step-mentor-now = Идите к своему ментору
path-step-look-for-work = Искать работу
path-step-look-for-work-now = Ищите работу вместе с нами
path-step-your-work = Ваша работа
path-step-your-work-now = Идите на свою работу
path-step-child-care = Присмотр за вашим ребёнком
path-step-child-care-now = Найдите, кто будет с ребёнком
path-step-transport = Транспорт
path-step-transport-now = Выучите дорогу
path-step-home = Жильё
path-step-home-now = Приходите поговорить о своём жилье
path-step-care = Забота о вас
path-step-care-now = Приходите на встречу
path-step-money = Разговор
path-step-money-now = Приходите на разговор
path-step-digital = Компьютер и телефон
path-step-digital-now = Идите на урок: компьютер или телефон
path-step-other = Шаг для вас
path-step-other-now = Сделайте следующий шаг

## What to bring

path-bring-id-card = удостоверение личности или карту проживания
path-bring-letter = письмо
path-bring-diploma = свой диплом
path-bring-bank-card = свою банковскую карту
path-bring-cv = своё резюме
path-bring-pen = ручку и бумагу
path-bring-card = свою карту Op weg

## The people

path-people-title = Они вам помогают
path-people-empty = У вас пока нет постоянного консультанта. Позвоните нам.
path-role-lead = ваш постоянный консультант
path-role-worker = ваш консультант
path-role-team-lead = руководит командой
path-role-coordinator = работает для всей сети
path-role-reception = помогает вам на приёме
path-role-mentor = ваш ментор
path-role-analyst = готовит цифры
path-role-editor = пишет тексты
path-role-dpo = защищает вашу приватность
path-role-administrator = следит за системой
path-person-at = { $role }, { $org }
path-person-call = Позвонить: { $name }
path-person-message = Отправить сообщение: { $name }

## Keep it

path-keep-title = Сохраните свой путь
path-keep-save = На этом телефоне
path-keep-saved = Ваш путь теперь на этом телефоне.
path-keep-shared-phone = Этим телефоном пользуется кто-то ещё? Тогда не сохраняйте здесь свой путь.
path-keep-remove = Удалить с телефона
path-keep-removed = Вашего пути больше нет на этом телефоне.
path-keep-share = Поделиться
path-keep-sms = СМС
path-keep-print = Печать
path-keep-card = Моя карта
path-share-text = Op weg. Введите свой код, чтобы продолжить.

## Help at the foot of every page

path-help-title = Лучше поговорить?
path-help-text = Звоните бесплатно. Переводчик говорит на вашем языке.
path-help-call = Звоните { $phone }
path-help-hours = С понедельника по пятницу, с { $from } до { $until }.
path-leave-quickly = Быстро выйти
path-leave-quickly-text = Нажмите здесь. Откроется другая страница.

## Ask a person to call

path-call-me = Позвоните мне
path-call-me-title = Вам позвонят
path-call-me-intro = Дайте свой номер. Мы вам позвоним. Это бесплатно.
path-call-me-name = Ваше имя
path-call-me-phone = Ваш номер телефона
path-call-me-language = На каком языке?
path-call-me-when = Когда вам можно звонить?
path-call-me-when-morning = Утром
path-call-me-when-afternoon = После обеда
path-call-me-when-any = В любое время
path-call-me-send = Попросить позвонить
path-call-me-sent = Спасибо. Мы позвоним в течение двух рабочих дней.
path-call-me-wrong-phone = Номер неверный. Проверьте его ещё раз.

## Start page

path-start-title = Что вы хотите сделать?
path-start-work = Я хочу работать
path-start-work-text = Вы хотите искать работу. Вам помогут подумать. Вы поговорите о том, что умеете и чего хотите.
path-start-dutch = Я хочу учить нидерландский
path-start-dutch-text = Сначала вы пройдёте короткий тест. Потом вместе найдёте подходящий курс.
path-start-papers = Мои документы
path-start-papers-text = У вас есть вопрос о документах. Поговорите с человеком, который это знает. Возьмите документы с собой.
path-start-talk = Я хочу с кем-то поговорить
path-start-talk-text = Позвоните нам или приходите. Переводчик говорит на вашем языке. Это бесплатно.
path-start-code = У меня есть код
path-start-first = Ещё нет кода? Тогда мы вместе составим ваш путь.

## Language choice

path-language-title = Выберите язык
path-language-more = Больше языков
path-language-other = Моего языка здесь нет
path-language-other-text = Позвоните нам. Мы найдём для вас переводчика.

## The code

path-code-title = Введите код
path-code-hint = Код есть на вашей карте.
path-code-label = Ваш код
path-code-form = В коде 8 букв и цифр.
path-code-button = Показать мой путь
path-code-wrong = Код неверный. Посмотрите ещё раз на карту.
path-code-too-many = Было слишком много попыток. Подождите 15 минут и попробуйте ещё раз. Или позвоните нам.
path-code-expired = Этот код больше не работает. Попросите новый код у консультанта или позвоните нам.
path-code-lost = Я не могу найти свой код
path-code-lost-text = Позвоните нам или скажите консультанту. Вы получите новый код.
path-code-forget = Забыть мой код на этом телефоне
path-code-forgotten = Вашего кода больше нет на этом телефоне.
path-code-leave = Закрыть мой путь
path-code-left = Ваш путь закрыт. С кодом вы всегда можете вернуться.

## Stop a code

path-revoke = Остановить этот код
path-revoke-title = Хотите остановить этот код?
path-revoke-text = Тогда с этим кодом никто больше не увидит ваш путь. Сам путь останется.
path-revoke-yes = Да, остановить код
path-revoke-no = Нет, оставить код
path-revoke-done = Код остановлен. Если хотите, попросите новую карту.

## Who looked

path-who-looked-link = Кто смотрел мои данные?
path-who-looked-title = Кто смотрел ваши данные?
path-who-looked-intro = Здесь видно, кто смотрел, когда и почему.
path-who-looked-date = Когда
path-who-looked-organisation = Организация
path-who-looked-function = Должность
path-who-looked-part = Что
path-who-looked-why = Почему
path-who-looked-line = { $date }: { $organisation } – просмотр: { $part }.
path-who-looked-urgent = Это было срочно. Поэтому этот человек смотрел без вашего согласия.
path-who-looked-empty = Ещё никто не смотрел ваши данные.
path-who-looked-question = Попросить объяснение
path-who-looked-question-title = Что вы хотите узнать?
path-who-looked-question-text = Не понимаете, почему кто-то смотрел? Спросите. Это ваше право.
path-who-looked-question-send = Отправить мой вопрос
path-who-looked-question-sent = Спасибо. Вам ответит человек, который защищает вашу приватность.
path-who-looked-question-many = Вы уже задали несколько вопросов. Подождите ответа. Это срочно? Позвоните.

## What I agreed to

path-agreed-title = Кто что может видеть?
path-agreed-line = { $org } может видеть это до { $date }.
path-agreed-change = Я хочу это изменить
path-agreed-none = Вы ещё никому не сказали «да».

## When the text is not there yet, or was not checked yet

path-text-draft = Этот перевод ещё не проверен. Сомневаетесь? Позвоните нам.
path-text-missing = Этого текста ещё нет на вашем языке. Поэтому он на нидерландском. Нужна помощь? Позвоните нам.
path-offline = Сейчас у вас нет интернета. Это ваш путь от { $date }.
path-demo = Это пример. Все имена вымышлены.

## The plan, and what the client wants

path-plan-title = Этот план вам подходит?
path-plan-text = Посмотрите на шаги выше. Вы можете сказать нет. Вы ничего не потеряете.
path-plan-changed = В вашем плане что-то изменилось.
path-plan-yes = Да, хорошо
path-plan-no = Ещё нет
path-plan-said-yes = Вы сказали да. Спасибо.
path-plan-said-no = Вы сказали: ещё нет. Ваше контактное лицо поговорит с вами.
path-refuse-go = Есть шаг, которого я не хочу
path-refuse-title = Какого шага вы не хотите?
path-refuse-why = Почему нет?
path-refuse-text = Вы не обязаны говорить. Ваше контактное лицо поговорит с вами.
path-refused-text = Вы сказали, что не хотите этого. Ваше контактное лицо поговорит с вами.
path-refused-back = Я всё же хочу это
path-step-refused = Вы сказали «нет»
path-refuse-why-child-care = Некому присмотреть за моим ребёнком
path-refuse-why-transport = Я не могу туда добраться
path-refuse-why-health = Моё здоровье
path-refuse-why-money = Деньги
path-refuse-why-hours = Часы
path-refuse-why-level = Слишком трудно или легко
path-refuse-why-own-choice = Я хочу другого
path-refuse-why-other = Лучше не скажу
path-wish-go = Я хочу делать другое
path-wish-title = Что вы хотели бы делать?
path-wish-text = Выберите или напишите. Ваше контактное лицо прочитает.
path-wish-other = Другое
path-wish-said = Вашими словами
path-wish-send = Отправить
path-wish-wrong = Выберите что-то или напишите несколько слов.
path-wish-open = ждёт ответа
path-wish-taken-up = теперь на вашем пути
path-wish-declined = не сейчас
