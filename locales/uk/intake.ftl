intake-title = Знайомимося з вами

## Opening words, said or read before the first question

intake-opening-1 = Я поставлю вам кілька запитань. Так ми зможемо краще вам допомогти.
intake-opening-2 = Ви завжди можете зупинитися. Можна пропустити запитання.
intake-opening-3 = Неправильних відповідей немає.
intake-opening-4 = Те, що ви скажете, залишиться в нас. Ви вирішуєте, хто ще може це бачити.
intake-opening-5 = Втомилися? Тоді продовжимо іншого дня.
intake-opening-start = Починаймо

## The chapters

intake-chapter-you = Хто ви?
intake-chapter-you-intro = Ми починаємо з вашого імені.
intake-chapter-contact = Як з вами зв’язатися?
intake-chapter-contact-intro = Так ми знатимемо, як з вами розмовляти.
intake-chapter-school = Мови і школа
intake-chapter-school-intro = Усе має значення. Також мови з дому і уроки без диплома.
intake-chapter-work = Робота і що ви вмієте
intake-chapter-work-intro = Розкажіть, що ви робили. Робота без оплати теж важлива. І догляд за іншими теж.
intake-chapter-wishes = Чого ви хочете?
intake-chapter-wishes-intro = Ваша мрія – це початок. Що ви хочете робити?
intake-chapter-means = Водіння, телефон і комп’ютер
intake-chapter-means-intro = Так ми знатимемо, що вже виходить і де потрібна допомога.
intake-chapter-family = Ваша сім’я
intake-chapter-family-intro = Так ваш шлях підійде вашій сім’ї.
intake-chapter-home = Ваше житло і ваші гроші
intake-chapter-home-intro = Житло і гроші дають спокій. Можливо, ми зможемо допомогти.
intake-chapter-papers = Ваші документи
intake-chapter-papers-intro = Так ми знатимемо, які шляхи для вас відкриті.
intake-chapter-gentle = Що вас турбує?
intake-chapter-gentle-intro = Це складні запитання. Ви не мусите нічого казати. Можна і пізніше.
intake-chapter-observed = Що ми бачимо
intake-chapter-observed-intro = Для консультантів. Ці запитання не ставлять. Запишіть, що бачите або чуєте.

## On the way

intake-progress = Частина { $now } з { $all }
intake-progress-start = Ми щойно почали.
intake-progress-half = Ми на півдорозі.
intake-progress-nearly = Майже готово.
intake-questions-left = { $n ->
    [0] Це було останнє запитання.
    [one] Ще { $n } запитання в цій частині.
    [few] Ще { $n } запитання в цій частині.
    [many] Ще { $n } запитань у цій частині.
   *[other] Ще { $n } запитання в цій частині.
}
intake-why = Чому ми про це питаємо?
intake-next = Далі
intake-back = Назад
intake-skip = Пропустити
intake-skip-chapter = Пропустити цю частину
intake-stop-now = На сьогодні досить
intake-stopped = Усе збережено. Ми продовжимо, коли ви захочете.
intake-go-on = Продовжити з того самого місця
intake-saved = Збережено о { $time }
intake-unknown = Я не знаю
intake-refused = Я не хочу про це казати
intake-ask-later = Запитайте пізніше
intake-pause = Перерва
intake-add-another = Додати ще
intake-remove = Прибрати
intake-choose-one = Виберіть одну відповідь.
intake-choose-many = Можна вибрати кілька відповідей.
intake-choose-ranked = Виберіть не більше ніж { $n }. Почніть із найважливішого.
intake-about = Не знаєте точно? Можна приблизно.
intake-known-already = Ви вже про це розповідали. Це ще правильно?
intake-known-from = Це повідомила організація { $org }, { $date }.

## Who is at the table

intake-who-answers = Хто відповідає?
intake-who-answers-client = Сама людина
intake-who-answers-representative = Той, хто говорить за цю людину
intake-who-types = Хто друкує?
intake-who-types-client = Сама людина
intake-who-types-worker = Я, консультант
intake-language = Якою мовою ми розмовляємо?
intake-language-form = Мова запитань на екрані
intake-mode = Як ми розмовляємо?
intake-interpreter = Перекладач є?
intake-interpreter-none = Перекладач не потрібен
intake-interpreter-name = Ім’я або номер перекладача
intake-interpreter-no-child = Ніколи не просіть дитину перекладати.
intake-place = Де ми зараз?
intake-others-present = Хто ще присутній?
intake-alone-first = Хтось слухає? Тоді поставте складні запитання пізніше.

## Reading back

intake-read-back = Ось що мені зрозуміло. Це правильно?
intake-read-back-text = Прочитайте разом, що тут написано. Змініть те, що неправильно.
intake-read-back-nothing = Тут ще нічого не заповнено.
intake-read-back-yes = Так, правильно
intake-read-back-no = Ні, я хочу щось змінити
intake-correct = Змінити
intake-skipped = Пропущено
intake-later-list = Про це запитаємо пізніше
intake-finish = Готово
intake-finished = Дякуємо. Ви багато розповіли.
intake-finished-next = Тепер ми разом складемо ваш шлях.
intake-finished-see = Тут ви бачите, що ми записали.

## The same questions on paper

intake-paper-title = Запитання на папері
intake-paper-intro = Заповніть те, що хочете. Залиште порожнім те, чого не знаєте або не хочете казати.
intake-paper-help = Потрібна допомога? Телефонуйте { $phone }. Перекладач говорить вашою мовою.
intake-paper-tick = Поставте хрестик.
intake-paper-back = Віддайте цей аркуш консультанту.
intake-paper-number = Номер цього аркуша: { $code }
intake-paper-date = Сьогоднішня дата
intake-paper-filled-by = Хто це заповнив?
intake-paper-worker = Для консультанта
intake-paper-page = Аркуш { $n } з { $all }
