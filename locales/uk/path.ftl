## The page

path-title = Мій шлях
path-hello = Добрий день, { $name }
path-hello-no-name = Добрий день
path-intro = Це ваш шлях до роботи.
path-progress = Крок { $now } з { $all }
path-listen = Слухати
path-listen-stop = Стоп
path-read-aloud = Прочитати вголос
path-language = Мова
path-home = Мій шлях
path-updated = Створено { $date }

## What to do now

path-now-tag = Зробіть зараз
path-now-nothing = Зараз нічого робити не треба.
path-now-nothing-text = Ми повідомимо вам, який ваш наступний крок.
path-when = Коли?
path-where = Де?
path-bring = Візьміть із собою
path-today = сьогодні
path-tomorrow = завтра
path-nights = { $n ->
    [0] сьогодні
    [one] ще { $n } ніч
    [few] ще { $n } ночі
    [many] ще { $n } ночей
   *[other] ще { $n } ночі
}
path-past = Це вже минуло.
path-date-unknown = День ще не відомий.
path-place-unknown = Місце ще не відоме.
path-hour = о { $time }
path-route = Показати дорогу
path-with-person = з вами буде { $name }
path-talk-with = Розмова: { $names }
path-interpreter-there = Буде перекладач.
path-goes-along = З вами піде: { $name }
path-other-appointments = Також у вашому календарі

## Your answer

path-now-answer-question = Ви можете прийти?
path-now-answer-yes = Так, я прийду
path-now-answer-cannot = Я не можу
path-answered-yes = Добре. До зустрічі!
path-answered-yes-text = Ми знаємо, що ви прийдете.
path-answered-cannot = Дякуємо. Добре, що ви сказали.
path-answered-cannot-text = Ваш консультант уже знає. Разом ви знайдете новий день.
path-answered-change = Я хочу змінити відповідь
path-answered-moved = Зустріч змінилася. Вашу відповідь ще не збережено.
path-cannot-title = Чому ви не можете?
path-cannot-intro = Ви можете сказати. Але це не обов’язково.
path-cannot-why-sick = Я хворію
path-cannot-why-child = Мені треба бути з дитиною
path-cannot-why-work = Мені треба працювати
path-cannot-why-other-appointment = У цей час мені треба бути в іншому місці
path-cannot-why-not-say = Я не хочу про це казати
path-cannot-thanks = Дякуємо. Ви не зробили нічого поганого.

## The steps

path-steps-title = Ваш шлях
path-showing-done = Готово
path-showing-now = Зараз
path-showing-can-start = Можна вже зараз
path-showing-later = Пізніше
path-showing-waits = Чекаємо
path-together-with = разом із кроком «{ $step }»
path-step-from-to = з { $from } до { $until }
path-step-from = з { $from }
path-step-until = до { $until }
path-step-waiting = Ми чекаємо на відповідь або на вільне місце.
path-step-number = Крок { $n }
path-empty-title = Ваш шлях ще порожній
path-empty = Кроків ще немає. Ви складете їх разом із консультантом.

## Each step: its name, and what to do

path-step-papers = Документи в порядку
path-step-papers-now = Приведіть документи до ладу
path-step-first-talk = Перша розмова
path-step-first-talk-now = Приходьте на першу розмову
path-step-address = Повідомити адресу
path-step-address-now = Повідомте місту свою адресу
path-step-health-fund = Лікарняна каса
path-step-health-fund-now = Вступіть до лікарняної каси
path-step-bank = Рахунок у банку
path-step-bank-now = Відкрийте рахунок у банку
path-step-register-vdab = До VDAB
path-step-register-vdab-now = Зареєструйтеся у VDAB
path-step-integration-contract = Інтеграція: початок
path-step-integration-contract-now = Приходьте підписати договір про інтеграцію
path-step-social-orientation = Дізнатися про Бельгію
path-step-social-orientation-now = Ідіть на заняття про Бельгію
path-step-language-test = Мовний тест
path-step-language-test-now = Пройдіть мовний тест
path-step-dutch-lessons = Вивчати нідерландську
path-step-dutch-lessons-now = Ідіть на урок нідерландської
path-step-practise-dutch = Практикувати нідерландську
path-step-practise-dutch-now = Практикуйте нідерландську з іншими людьми
path-step-read-and-write = Читати й писати
path-step-read-and-write-now = Ідіть на урок читання й письма
path-step-diploma = Ваш диплом
path-step-diploma-now = Запитайте, чи визнають тут ваш диплом
path-step-work-talk = Розмова про роботу
path-step-work-talk-now = Приходьте поговорити про роботу
path-step-cv = Ваше резюме
path-step-cv-now = Складіть своє резюме
path-step-training = Навчання професії
path-step-training-now = Ідіть на навчання
path-step-work-and-learn = Працювати й учитися
path-step-work-and-learn-now = Ідіть працювати й учитися
path-step-volunteering = Волонтерство
path-step-volunteering-now = Ідіть допомагати як волонтер
path-step-mentor = Ваш ментор
path-step-mentor-now = Ідіть до свого ментора
path-step-look-for-work = Шукати роботу
path-step-look-for-work-now = Шукайте роботу разом із нами
path-step-your-work = Ваша робота
path-step-your-work-now = Ідіть на свою роботу
path-step-child-care = Догляд за вашою дитиною
path-step-child-care-now = Знайдіть, хто доглядатиме дитину
path-step-transport = Транспорт
path-step-transport-now = Вивчіть дорогу
path-step-home = Житло
path-step-home-now = Приходьте поговорити про своє житло
path-step-care = Турбота про вас
path-step-care-now = Приходьте на зустріч
path-step-money = Розмова
path-step-money-now = Приходьте на розмову
path-step-digital = Комп’ютер і телефон
path-step-digital-now = Ідіть на урок: комп’ютер або телефон
path-step-other = Крок для вас
path-step-other-now = Зробіть наступний крок

## What to bring

path-bring-id-card = посвідчення особи або картку проживання
path-bring-letter = лист
path-bring-diploma = свій диплом
path-bring-bank-card = свою банківську картку
path-bring-cv = своє резюме
path-bring-pen = ручку й папір
path-bring-card = свою картку Op weg

## The people

path-people-title = Вони вам допомагають
path-people-empty = У вас ще немає постійного консультанта. Зателефонуйте нам.
path-role-lead = ваш постійний консультант
path-role-worker = ваш консультант
path-role-team-lead = керує командою
path-role-coordinator = працює для всієї мережі
path-role-reception = допомагає вам на прийомі
path-role-mentor = ваш ментор
path-role-analyst = готує цифри
path-role-editor = пише тексти
path-role-dpo = захищає вашу приватність
path-role-administrator = стежить за системою
path-person-at = { $role }, { $org }
path-person-call = Зателефонувати: { $name }
path-person-message = Надіслати повідомлення: { $name }

## Keep it

path-keep-title = Збережіть свій шлях
path-keep-save = На цьому телефоні
path-keep-saved = Ваш шлях тепер на цьому телефоні.
path-keep-shared-phone = Цим телефоном користується ще хтось? Тоді не зберігайте тут свій шлях.
path-keep-remove = Видалити з телефону
path-keep-removed = Вашого шляху більше немає на цьому телефоні.
path-keep-share = Поділитися
path-keep-sms = СМС
path-keep-print = Друк
path-keep-card = Моя картка
path-share-text = Op weg. Введіть свій код, щоб продовжити.

## Help at the foot of every page

path-help-title = Краще поговорити?
path-help-text = Телефонуйте безкоштовно. Перекладач говорить вашою мовою.
path-help-call = Телефонуйте { $phone }
path-help-hours = З понеділка до п’ятниці, з { $from } до { $until }.
path-leave-quickly = Швидко вийти
path-leave-quickly-text = Натисніть тут. Відкриється інша сторінка.

## Ask a person to call

path-call-me = Зателефонуйте мені
path-call-me-title = Вам зателефонують
path-call-me-intro = Дайте свій номер. Ми вам зателефонуємо. Це безкоштовно.
path-call-me-name = Ваше ім’я
path-call-me-phone = Ваш номер телефону
path-call-me-language = Якою мовою?
path-call-me-when = Коли вам можна телефонувати?
path-call-me-when-morning = Зранку
path-call-me-when-afternoon = Після обіду
path-call-me-when-any = Будь-коли
path-call-me-send = Попросити зателефонувати
path-call-me-sent = Дякуємо. Ми зателефонуємо протягом двох робочих днів.
path-call-me-wrong-phone = Номер неправильний. Перевірте його ще раз.

## Start page

path-start-title = Що ви хочете зробити?
path-start-work = Я хочу працювати
path-start-work-text = Ви хочете шукати роботу. Вам допоможуть подумати. Ви поговорите про те, що вмієте і чого хочете.
path-start-dutch = Я хочу вчити нідерландську
path-start-dutch-text = Спочатку ви пройдете короткий тест. Потім разом знайдете відповідний курс.
path-start-papers = Мої документи
path-start-papers-text = У вас є питання про документи. Поговоріть з людиною, яка це знає. Візьміть документи із собою.
path-start-talk = Я хочу з кимось поговорити
path-start-talk-text = Зателефонуйте нам або приходьте. Перекладач говорить вашою мовою. Це безкоштовно.
path-start-code = У мене є код
path-start-first = Ще не маєте коду? Тоді ми разом складемо ваш шлях.

## Language choice

path-language-title = Виберіть мову
path-language-more = Більше мов
path-language-other = Моєї мови тут немає
path-language-other-text = Зателефонуйте нам. Ми знайдемо для вас перекладача.

## The code

path-code-title = Введіть код
path-code-hint = Код є на вашій картці.
path-code-label = Ваш код
path-code-form = У коді 8 літер і цифр.
path-code-button = Показати мій шлях
path-code-wrong = Код неправильний. Ще раз подивіться на картку.
path-code-too-many = Було забагато спроб. Зачекайте 15 хвилин і спробуйте ще раз. Або зателефонуйте нам.
path-code-expired = Цей код більше не діє. Попросіть новий код у консультанта або зателефонуйте нам.
path-code-lost = Я не можу знайти свій код
path-code-lost-text = Зателефонуйте нам або скажіть консультанту. Ви отримаєте новий код.
path-code-forget = Забути мій код на цьому телефоні
path-code-forgotten = Вашого коду більше немає на цьому телефоні.
path-code-leave = Закрити мій шлях
path-code-left = Ваш шлях закрито. З кодом ви завжди можете повернутися.

## Stop a code

path-revoke = Зупинити цей код
path-revoke-title = Хочете зупинити цей код?
path-revoke-text = Тоді з цим кодом ніхто більше не побачить ваш шлях. Сам шлях залишиться.
path-revoke-yes = Так, зупинити код
path-revoke-no = Ні, залишити код
path-revoke-done = Код зупинено. Якщо хочете, попросіть нову картку.

## Who looked

path-who-looked-link = Хто дивився мої дані?
path-who-looked-title = Хто дивився ваші дані?
path-who-looked-intro = Тут видно, хто дивився, коли й чому.
path-who-looked-date = Коли
path-who-looked-organisation = Організація
path-who-looked-function = Посада
path-who-looked-part = Що
path-who-looked-why = Чому
path-who-looked-line = { $date }: { $organisation } – перегляд: { $part }.
path-who-looked-urgent = Це було терміново. Тому ця людина дивилася без вашої згоди.
path-who-looked-empty = Ще ніхто не дивився ваші дані.
path-who-looked-question = Попросити пояснення
path-who-looked-question-title = Що ви хочете знати?
path-who-looked-question-text = Не розумієте, чому хтось дивився? Запитайте. Це ваше право.
path-who-looked-question-send = Надіслати моє запитання
path-who-looked-question-sent = Дякуємо. Вам відповість людина, яка захищає вашу приватність.
path-who-looked-question-many = Ви вже поставили кілька запитань. Зачекайте на відповідь. Це терміново? Зателефонуйте.

## What I agreed to

path-agreed-title = Хто що може бачити?
path-agreed-line = { $org } може бачити це до { $date }.
path-agreed-change = Я хочу це змінити
path-agreed-none = Ви ще нікому не сказали «так».

## When the text is not there yet, or was not checked yet

path-text-draft = Цей переклад ще не перевірено. Сумніваєтеся? Зателефонуйте нам.
path-text-missing = Цього тексту ще немає вашою мовою. Тому він нідерландською. Потрібна допомога? Зателефонуйте нам.
path-offline = Зараз у вас немає інтернету. Це ваш шлях від { $date }.
path-demo = Це приклад. Усі імена вигадані.

## The plan, and what the client wants

path-plan-title = Чи підходить вам цей план?
path-plan-text = Подивіться на кроки вище. Ви можете сказати ні. Ви нічого не втратите.
path-plan-changed = У вашому плані щось змінилося.
path-plan-yes = Так, це добре
path-plan-no = Ще ні
path-plan-said-yes = Ви сказали так. Дякуємо.
path-plan-said-no = Ви сказали: ще ні. Ваша контактна особа поговорить з вами.
path-refuse-go = Є крок, якого я не хочу
path-refuse-title = Якого кроку ви не хочете?
path-refuse-why = Чому ні?
path-refuse-text = Ви не мусите казати. Ваша контактна особа поговорить з вами.
path-refused-text = Ви сказали, що не хочете цього. Ваша контактна особа поговорить з вами.
path-refused-back = Я все ж хочу це
path-step-refused = Ви сказали «ні»
path-refuse-why-child-care = Нікому доглянути за моєю дитиною
path-refuse-why-transport = Я не можу туди дістатися
path-refuse-why-health = Моє здоров’я
path-refuse-why-money = Гроші
path-refuse-why-hours = Години
path-refuse-why-level = Занадто важко або легко
path-refuse-why-own-choice = Я хочу чогось іншого
path-refuse-why-other = Краще не скажу
path-wish-go = Я хочу робити щось інше
path-wish-title = Що ви хотіли б робити?
path-wish-text = Виберіть або напишіть. Ваша контактна особа прочитає.
path-wish-other = Щось інше
path-wish-said = Вашими словами
path-wish-send = Надіслати
path-wish-wrong = Виберіть щось або напишіть кілька слів.
path-wish-open = чекає на відповідь
path-wish-taken-up = тепер на вашому шляху
path-wish-declined = не зараз
