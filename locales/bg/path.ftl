## The page

path-title = Моят път
path-hello = Добър ден, { $name }
path-hello-no-name = Добър ден
path-intro = Това е вашият път към работа.
path-progress = Стъпка { $now } от { $all }
path-listen = Слушайте
path-listen-stop = Стоп
path-read-aloud = Прочети на глас
path-language = Език
path-home = Моят път
path-updated = Направено на { $date }

## What to do now

path-now-tag = Направете сега
path-now-nothing = Сега не трябва да правите нищо.
path-now-nothing-text = Ще ви кажем коя е следващата стъпка.
path-when = Кога?
path-where = Къде?
path-bring = Вземете със себе си
path-today = днес
path-tomorrow = утре
path-nights = { $n ->
    [0] днес
    [one] още 1 нощ
   *[other] още { $n } нощи
}
path-past = Това вече мина.
path-date-unknown = Денят още не е известен.
path-place-unknown = Мястото още не е известно.
path-hour = { $time } часа
path-route = Покажи пътя
path-with-person = с { $name }
path-talk-with = Разговор с { $names }
path-interpreter-there = Ще има преводач.
path-goes-along = С вас идва: { $name }
path-other-appointments = Други срещи

## Your answer

path-now-answer-question = Можете ли да дойдете?
path-now-answer-yes = Да, ще дойда
path-now-answer-cannot = Не мога
path-answered-yes = Добре. До тогава!
path-answered-yes-text = Знаем, че ще дойдете.
path-answered-cannot = Благодарим. Добре е, че казахте.
path-answered-cannot-text = Вашият консултант вече знае. Заедно ще намерите нов ден.
path-answered-change = Искам да променя отговора си
path-answered-moved = Срещата е променена. Отговорът ви още не е запазен.
path-cannot-title = Защо не можете?
path-cannot-intro = Може да кажете. Не е задължително.
path-cannot-why-sick = Не ми е добре
path-cannot-why-child = Трябва да съм при детето си
path-cannot-why-work = Трябва да работя
path-cannot-why-other-appointment = Тогава трябва да съм на друго място
path-cannot-why-not-say = Предпочитам да не кажа
path-cannot-thanks = Благодарим. Не сте направили нищо лошо.

## The steps

path-steps-title = Вашият път
path-showing-done = Готово
path-showing-now = Сега
path-showing-can-start = Може още сега
path-showing-later = По-късно
path-showing-waits = Чакаме
path-together-with = заедно със стъпка „{ $step }“
path-step-from-to = от { $from } до { $until }
path-step-from = от { $from }
path-step-until = до { $until }
path-step-waiting = Чакаме отговор или място.
path-step-number = Стъпка { $n }
path-empty-title = Пътят ви още е празен
path-empty = Още няма стъпки. Ще ги направите заедно с консултанта.

## Each step: its name, and what to do

path-step-papers = Документите в ред
path-step-papers-now = Подредете документите си
path-step-first-talk = Първи разговор
path-step-first-talk-now = Елате на първия разговор
path-step-address = Съобщаване на адрес
path-step-address-now = Кажете адреса си на града
path-step-health-fund = Здравна каса
path-step-health-fund-now = Станете член на здравна каса
path-step-bank = Банкова сметка
path-step-bank-now = Открийте банкова сметка
path-step-register-vdab = Към VDAB
path-step-register-vdab-now = Запишете се във VDAB
path-step-integration-contract = Интеграция: началото
path-step-integration-contract-now = Елате да подпишете договора за интеграция
path-step-social-orientation = Да научим за Белгия
path-step-social-orientation-now = Отидете на урока за Белгия
path-step-language-test = Езиков тест
path-step-language-test-now = Направете езиковия тест
path-step-dutch-lessons = Учене на нидерландски
path-step-dutch-lessons-now = Отидете на урока по нидерландски
path-step-practise-dutch = Упражняване на нидерландски
path-step-practise-dutch-now = Упражнявайте нидерландски с други хора
path-step-read-and-write = Четене и писане
path-step-read-and-write-now = Отидете на урока по четене и писане
path-step-diploma = Вашата диплома
path-step-diploma-now = Попитайте дали дипломата ви важи тук
path-step-work-talk = Разговор за работа
path-step-work-talk-now = Елате да говорим за работа
path-step-cv = Вашето CV
path-step-cv-now = Направете своето CV
path-step-training = Обучение
path-step-training-now = Отидете на обучението
path-step-work-and-learn = Работа и учене
path-step-work-and-learn-now = Отидете да работите и да учите
path-step-volunteering = Доброволен труд
path-step-volunteering-now = Отидете да помагате като доброволец
path-step-mentor = Вашият ментор
path-step-mentor-now = Отидете при своя ментор
path-step-look-for-work = Търсене на работа
path-step-look-for-work-now = Търсете работа заедно с нас
path-step-your-work = Вашата работа
path-step-your-work-now = Отидете на работа
path-step-child-care = Грижа за детето ви
path-step-child-care-now = Намерете кой да гледа детето ви
path-step-transport = Транспорт
path-step-transport-now = Научете пътя
path-step-home = Дом
path-step-home-now = Елате да говорим за вашия дом
path-step-care = Грижа за вас
path-step-care-now = Елате на срещата си
path-step-money = Разговор
path-step-money-now = Елате на разговора
path-step-digital = Компютър и телефон
path-step-digital-now = Отидете на урока по компютър или телефон
path-step-other = Стъпка за вас
path-step-other-now = Направете следващата стъпка

## What to bring

path-bring-id-card = лична карта или карта за пребиваване
path-bring-letter = писмото
path-bring-diploma = дипломата си
path-bring-bank-card = банковата си карта
path-bring-cv = своето CV
path-bring-pen = химикалка и хартия
path-bring-card = картата си от Op weg

## The people

path-people-title = Те ви помагат
path-people-empty = Още нямате постоянен консултант. Обадете ни се.
path-role-lead = вашият постоянен консултант
path-role-worker = вашият консултант
path-role-team-lead = ръководи екипа
path-role-coordinator = работи за цялата мрежа
path-role-reception = помага ви на гишето
path-role-mentor = вашият ментор
path-role-analyst = подготвя числата
path-role-editor = пише текстовете
path-role-dpo = пази личните ви данни
path-role-administrator = грижи се за системата
path-person-at = { $role }, { $org }
path-person-call = Обадете се: { $name }
path-person-message = Пратете съобщение: { $name }

## Keep it

path-keep-title = Запазете своя път
path-keep-save = На този телефон
path-keep-saved = Пътят ви сега е на този телефон.
path-keep-shared-phone = Друг човек също ли ползва този телефон? Тогава не запазвайте пътя си тук.
path-keep-remove = Махни от този телефон
path-keep-removed = Пътят ви вече не е на този телефон.
path-keep-share = Споделяне
path-keep-sms = SMS
path-keep-print = Печат
path-keep-card = Моята карта
path-share-text = Op weg. Напишете кода си, за да продължите.

## Help at the foot of every page

path-help-title = Предпочитате да говорите?
path-help-text = Обадете се безплатно. Преводач говори вашия език.
path-help-call = Обадете се на { $phone }
path-help-hours = От понеделник до петък, от { $from } до { $until } часа.
path-leave-quickly = Бързо излизане
path-leave-quickly-text = Натиснете тук. Ще се отвори друга страница.

## Ask a person to call

path-call-me = Обадете ми се
path-call-me-title = Някой ще ви се обади
path-call-me-intro = Дайте номера си. Ние ще ви се обадим. Безплатно е.
path-call-me-name = Вашето име
path-call-me-phone = Вашият телефонен номер
path-call-me-language = На какъв език?
path-call-me-when = Кога можем да се обадим?
path-call-me-when-morning = Сутрин
path-call-me-when-afternoon = След обяд
path-call-me-when-any = По всяко време
path-call-me-send = Поискайте обаждане
path-call-me-sent = Благодарим. Ще ви се обадим до два работни дни.
path-call-me-wrong-phone = Този номер не е верен. Погледнете още веднъж.

## Start page

path-start-title = Какво искате да направите?
path-start-work = Искам да работя
path-start-work-text = Искате да търсите работа. Някой мисли заедно с вас. Говорите за това, което можете и което искате.
path-start-dutch = Искам да уча нидерландски
path-start-dutch-text = Първо правите кратък тест. После заедно търсите подходящ урок.
path-start-papers = Моите документи
path-start-papers-text = Имате въпрос за документите си. Говорете с човек, който знае. Вземете документите си.
path-start-talk = Искам да говоря с някого
path-start-talk-text = Обадете ни се или елате. Преводач говори вашия език. Безплатно е.
path-start-code = Имам код
path-start-first = Още нямате код? Тогава заедно ще направим вашия път.

## Language choice

path-language-title = Изберете език
path-language-more = Още езици
path-language-other = Моят език го няма
path-language-other-text = Обадете ни се. Ще потърсим преводач за вас.

## The code

path-code-title = Напишете кода си
path-code-hint = Кодът е на вашата карта.
path-code-label = Вашият код
path-code-form = Кодът има 8 букви и цифри.
path-code-button = Покажи моя път
path-code-wrong = Този код не е верен. Погледнете още веднъж картата си.
path-code-too-many = Опитахте твърде много пъти. Изчакайте 15 минути и опитайте пак. Или ни се обадете.
path-code-expired = Този код вече не работи. Поискайте нов код от консултанта или ни се обадете.
path-code-lost = Загубих кода си
path-code-lost-text = Обадете ни се или кажете на консултанта. Ще получите нов код.
path-code-forget = Забрави кода ми на този телефон
path-code-forgotten = Кодът ви вече не е на този телефон.
path-code-leave = Затвори моя път
path-code-left = Пътят ви е затворен. С кода винаги можете да се върнете.

## Stop a code

path-revoke = Спри този код
path-revoke-title = Искате ли да спрете този код?
path-revoke-text = Тогава никой вече няма да вижда пътя ви с този код. Самият път остава.
path-revoke-yes = Да, спри кода
path-revoke-no = Не, остави кода
path-revoke-done = Кодът е спрян. Поискайте нова карта, ако желаете.

## Who looked

path-who-looked-link = Кой е гледал моите данни?
path-who-looked-title = Кой е гледал вашите данни?
path-who-looked-intro = Тук виждате кой е гледал, кога и защо.
path-who-looked-date = Кога
path-who-looked-organisation = Организация
path-who-looked-function = Длъжност
path-who-looked-part = Какво
path-who-looked-why = Защо
path-who-looked-line = { $date }: { $organisation } – преглед: { $part }.
path-who-looked-urgent = Беше спешно. Затова този човек гледа без вашето съгласие.
path-who-looked-empty = Още никой не е гледал вашите данни.
path-who-looked-question = Поискайте обяснение
path-who-looked-question-title = Какво искате да знаете?
path-who-looked-question-text = Не разбирате защо някой е гледал? Попитайте. Това е ваше право.
path-who-looked-question-send = Изпрати въпроса ми
path-who-looked-question-sent = Благодарим. Ще ви отговори човек, който пази личните ви данни.
path-who-looked-question-many = Вече зададе няколко въпроса. Изчакай отговора. Спешно ли е? Обади се.

## What I agreed to

path-agreed-title = Кой какво може да вижда?
path-agreed-line = { $org } може да вижда това до { $date }.
path-agreed-change = Искам да променя това
path-agreed-none = Още на никого не сте казали „да“.

## When the text is not there yet, or was not checked yet

path-text-draft = Този превод още не е проверен. Съмнявате ли се? Обадете ни се.
path-text-missing = Този текст още го няма на вашия език. Затова е на нидерландски. Нужна ли е помощ? Обадете ни се.
path-offline = Сега нямате интернет. Това е вашият път от { $date }.
path-demo = Това е пример. Всички имена са измислени.

## The plan, and what the client wants

path-plan-title = Добър ли е този план за Вас?
path-plan-text = Вижте стъпките по-горе. Можете да кажете не. Нищо не губите.
path-plan-changed = Нещо се промени във Вашия план.
path-plan-yes = Да, добър е
path-plan-no = Още не
path-plan-said-yes = Казахте да. Благодарим.
path-plan-said-no = Казахте: още не. Вашето лице за контакт ще говори с Вас.
path-refuse-go = Има стъпка, която не искам
path-refuse-title = Коя стъпка не искате?
path-refuse-why = Защо не?
path-refuse-text = Не е нужно да казвате. Вашето лице за контакт ще говори с Вас.
path-refused-text = Казахте, че не искате това. Вашето лице за контакт ще говори с Вас.
path-refused-back = Все пак го искам
path-step-refused = Казахте „не“
path-refuse-why-child-care = Няма кой да гледа детето ми
path-refuse-why-transport = Не мога да стигна дотам
path-refuse-why-health = Моето здраве
path-refuse-why-money = Парите
path-refuse-why-hours = Часовете
path-refuse-why-level = Твърде трудно или лесно
path-refuse-why-own-choice = Искам нещо друго
path-refuse-why-other = Предпочитам да не кажа
path-wish-go = Искам да правя нещо друго
path-wish-title = Какво бихте искали да правите?
path-wish-text = Изберете или напишете. Вашето лице за контакт ще го прочете.
path-wish-other = Нещо друго
path-wish-said = С Ваши думи
path-wish-send = Изпрати
path-wish-wrong = Изберете нещо или напишете няколко думи.
path-wish-open = чака отговор
path-wish-taken-up = вече е на Вашия път
path-wish-declined = не сега
