## Who

facts-given-name = Собствено име
facts-given-name-ask = Как се казвате? Кажете собственото си име.
facts-family-name = Фамилия
facts-family-name-ask = Каква е фамилията ви?
facts-other-name = Друго име или друго изписване
facts-other-name-ask = Имате ли и друго име? Или понякога пишете името си по друг начин?
facts-other-name-why = В документите името понякога е различно. Така ви намираме.
facts-own-script-name = Име със своята азбука
facts-own-script-name-ask = Как пишете името си на своя език?
facts-own-script-name-why = Така името ви е правилно на картата.
facts-birth-date = Дата на раждане
facts-birth-date-ask = Кога сте родени? Може и само годината.
facts-birth-date-why = Така знаем със сигурност, че сте вие.
facts-sex = Пол
facts-sex-ask = Жена ли сте или мъж? Или го казвате по друг начин?
facts-sex-why = Броим дали помагаме еднакво добре на жени и мъже.

## How to reach and how to talk

facts-contact-language = Език за контакт
facts-contact-language-ask = На какъв език обичате да говорите?
facts-contact-language-why = Тогава търсим преводач, който говори вашия език.
facts-interpreter = Преводач
facts-interpreter-ask = Искате ли да помага преводач?
facts-phone = Телефон
facts-phone-ask = На кой номер можем да ви се обадим?
facts-phone-why = Обаждаме се само за вашия път.
facts-email = Имейл
facts-email-ask = Имате ли имейл адрес? И „не“ е добре.
facts-address = Адрес
facts-address-ask = Къде живеете сега?
facts-address-why = Така търсим урок или работа близо до вас.
facts-preferred-channel = Предпочитан контакт
facts-preferred-channel-ask = Как предпочитате да говорим с вас?
facts-safe-contact = Безопасен контакт
facts-safe-contact-ask = За какво да внимаваме, когато ви звъним или пишем?
facts-safe-contact-why = Не искаме да имате проблеми заради нас.

## Dutch and civic integration

facts-nt2-state = Уроци по нидерландски
facts-nt2-state-ask = Докъде е стигнал човекът с уроците по нидерландски?
facts-civic-state = Интеграция
facts-civic-state-ask = Докъде е стигнал човекът с интеграцията?

## Languages

facts-language-skill = Владеене на езици
facts-language-skill-ask = Какви езици знаете? И малко се брои.
facts-literacy = Четене и писане
facts-literacy-ask = Какво виждате: колко добре чете и пише човекът?

## School and diplomas

facts-education = Училище и обучение
facts-education-ask = В какво училище сте ходили? Какво научихте там?
facts-education-why = Това, което сте научили, се брои и тук.
facts-recognition = Признаване на диплома
facts-recognition-ask = Питали ли сте вече дали дипломата ви важи тук?
facts-recognised-level = Признато ниво
facts-recognised-level-ask = Получихте ли писмо за дипломата си? Какво ниво пише там?

## Work and what a person can do

facts-work-abroad = Работа в чужбина
facts-work-abroad-ask = Каква работа сте работили преди, в друга страна?
facts-work-abroad-why = И предишната работа се брои. Пишем я във вашето CV.
facts-work-here = Работа в Белгия
facts-work-here-ask = Работили ли сте вече в Белгия? Какво правехте?
facts-volunteering = Доброволен труд
facts-volunteering-ask = Работили ли сте вече без заплата, за да помогнете?
facts-volunteering-why = И помагането е опит.
facts-competence = Умение
facts-competence-ask = Какво правите добре? Помислете и за дома и за хобито си.
facts-competence-why = Това, което правите добре, ви помага да търсите работа.

## Wishes and what stands in the way

facts-wanted-job = Желана работа
facts-wanted-job-ask = Каква работа искате най-много? Може да мечтаете.
facts-wanted-job-why = Вашата мечта е началото на вашия път.
facts-sectors-wanted = Желани сектори
facts-sectors-wanted-ask = Къде искате да работите? Изберете три.
facts-expectations = Очаквания
facts-expectations-ask = На какво се надявате от нас? Изберете три.
facts-obstacles = Какво пречи
facts-obstacles-ask = Какво ви затруднява да намерите работа?
facts-obstacles-why = Тогава заедно търсим решение.

## Means

facts-licence = Шофьорска книжка
facts-licence-ask = Можете ли да карате? Каква книжка имате?
facts-transport = Транспорт
facts-transport-ask = Как отивате някъде?
facts-digital-means = Телефон, компютър и интернет
facts-digital-means-ask = Какво имате вкъщи или в себе си?
facts-digital-means-why = Тогава не пращаме нещо, което не можете да отворите.
facts-digital-skill = Цифрови умения
facts-digital-skill-ask = Какво вече можете с телефон или компютър?

## Background and residence

facts-nationality = Гражданство
facts-nationality-ask = От коя страна имате паспорт?
facts-nationality-why = От страната понякога зависи какви документи ви трябват.
facts-birth-country = Страна на раждане
facts-birth-country-ask = В коя страна сте родени?
facts-arrival = Пристигане в Белгия
facts-arrival-ask = Кога дойдохте за първи път в Белгия?
facts-arrival-why = Някои неща са позволени след време. Тогава знаем кога.
facts-reason-of-stay = Причина за пребиваване
facts-reason-of-stay-ask = Защо можете да сте в Белгия?
facts-reason-of-stay-why = Така знаем дали можете да работите и да учите.
facts-residence-period = Пребиваване
facts-residence-period-ask = Каква карта или писмо имате сега? До кога?
facts-residence-period-why = Така знаем какво можете и навреме искаме нещо ново.

## Household

facts-civil-state = Семейно положение
facts-civil-state-ask = Живеете без партньор или с партньор?
facts-civil-state-why = Така знаем за кого още да мислим.
facts-children = Деца вкъщи
facts-children-ask = С колко деца живеете?
facts-children-why = Тогава търсим подходящи часове.
facts-youngest-child = Година на раждане на най-малкото дете
facts-youngest-child-ask = През коя година е родено най-малкото ви дете?
facts-youngest-child-why = За малко дете търсим кой да го гледа.
facts-single-parent = Самотен родител
facts-single-parent-ask = Без помощ ли гледате децата си?
facts-single-parent-why = Тогава търсим помощ и подходящи часове.
facts-family-abroad = Семейство в чужбина
facts-family-abroad-ask = Имате ли още близки далеч? Кой ви липсва?
facts-family-abroad-why = Искате ли близките ви да дойдат? Тогава работата ви понякога има значение.

## Income, home, health

facts-income-source = Доход
facts-income-source-ask = Откъде идват парите ви?
facts-income-source-why = Когато започнете работа, парите ви се променят. Ще го сметнем заедно.
facts-debts = Дългове
facts-debts-ask = Трябва ли още да плащате на някого? Какво тежи най-много?
facts-debts-why = Много хора имат дългове. Има помощ.
facts-housing-state = Жилищна ситуация
facts-housing-state-ask = При кого или къде живеете?
facts-housing-state-why = С постоянно място работата и ученето вървят по-добре.
facts-housing-problems = Проблеми с жилището
facts-housing-problems-ask = Има ли нещо нередно с дома ви?
facts-health-limits = Здраве и работа
facts-health-limits-ask = Трябва ли работата да се съобразява с тялото или душата ви?
facts-health-limits-why = Търсим работа, която е добра за вас. Не трябва да казвате болестта си.

## Told in confidence

facts-social-problems = Грижи
facts-social-problems-ask = Има ли грижи, които можем да знаем?
facts-social-problems-why = Тогава търсим човек, който да ви помогне. Не казваме на никого без вашето „да“.
facts-journey = Какво се случи по пътя
facts-journey-ask = Какво разказа самият човек за пътя дотук?
facts-journey-why = Не питайте за това. Запишете само това, което човекът иска да разкаже.

## Origin, for figures only

facts-birth-nationality = Гражданство при раждане
facts-birth-nationality-ask = От коя страна бяхте, когато се родихте?
facts-mother-birth-nationality = Гражданство на майката при раждане
facts-mother-birth-nationality-ask = От коя страна беше майка ви, когато се роди?
facts-father-birth-nationality = Гражданство на бащата при раждане
facts-father-birth-nationality-ask = От коя страна беше баща ви, когато се роди?
facts-grandparents-outside-eu15 = Баби и дядовци извън ЕС-15
facts-grandparents-outside-eu15-ask = Колко от вашите баби и дядовци не бяха от петнадесетте стари страни на ЕС?

## Answers that are no value, as the person or the worker would say it

facts-answer-has-none = Нямам
facts-answer-unknown = Не знам
facts-answer-refused = Предпочитам да не кажа
facts-answer-not-asked = Не е питано
facts-answer-ask-later = Питайте по-късно
facts-yes = Да
facts-no = Не

## Where a fact comes from

facts-source-client = каза самият човек
facts-source-representative = каза някой, който говори вместо човека
facts-source-document = пише в документ
facts-source-register = пише в регистър
facts-source-observed = видя го консултант
facts-source-test = от тест
facts-source-third-party = каза ментор или някой друг
facts-source-import = от друга система

## Dates

facts-date-day = Ден
facts-date-month = Месец
facts-date-year = Година
facts-date-about = приблизително

## Parts of an entry

facts-field-level = Ниво
facts-field-field = Какво сте учили?
facts-field-school = Училище
facts-field-country = Страна
facts-field-from = От
facts-field-until = До
facts-field-finished = Завършено?
facts-field-proof = Доказателство
facts-field-diploma = Диплома
facts-field-body = Кой решава?
facts-field-requested = Поискано на
facts-field-decided = Отговор на
facts-field-result = Резултат
facts-field-remark = Още нещо
facts-field-job = Работа
facts-field-sector = Сектор
facts-field-employer = При кого?
facts-field-hours = Колко часа?
facts-field-tasks = Какво правехте там?
facts-field-relevant = Подхожда ли на работата, която искате?
facts-field-what = Какво можете?
facts-field-context = Къде го научихте?
facts-field-status = Пребиваване
facts-field-document = Карта или писмо
facts-field-stage = Докъде е стигнало?
facts-field-street = Улица и номер
facts-field-postcode = Пощенски код
facts-field-town = Община

## Languages per skill

facts-skill-language = Език
facts-skill-listening = Слушане
facts-skill-reading = Четене
facts-skill-speaking = Говорене
facts-skill-writing = Писане
facts-skill-known-from = Откъде знаем това?
facts-cefr-0 = още нищо
facts-cefr-A1 = няколко думи и изречения
facts-cefr-A2 = за обикновени неща от всеки ден
facts-cefr-B1 = обикновено се справя
facts-cefr-B2 = свободно, и на работа
facts-cefr-C1 = много свободно
facts-cefr-C2 = толкова добре, колкото първи език
facts-cefr-first = това е първият език

## Lists

facts-sex-f = жена
facts-sex-m = мъж
facts-sex-x = друго

facts-interpreter-none = Не е нужен преводач
facts-interpreter-phone = Преводач по телефона
facts-interpreter-present = Преводач на място
facts-interpreter-mediator = Човек, който познава и страната ви

facts-channel-phone = Обаждане
facts-channel-sms = SMS или съобщение
facts-channel-visit = Идване на място
facts-channel-post = Писмо
facts-channel-email = Имейл
facts-channel-through-someone = Чрез човек, на когото вярвам

facts-safe-contact-none = На нищо
facts-safe-contact-shared-phone = И други ползват телефона ми
facts-safe-contact-no-sms = Не пращайте SMS
facts-safe-contact-no-calls = Не ми се обаждайте
facts-safe-contact-no-post = Не пращайте писма
facts-safe-contact-hide-address = Не казвайте адреса ми на никого
facts-safe-contact-ask-first = Първо питайте дали мога да говоря свободно

facts-nt2-not-started = Още не е започнало
facts-nt2-waiting = Чака място
facts-nt2-literacy = Учи се да чете и пише
facts-nt2-grade-1 = Посещава степен 1 (до A2)
facts-nt2-grade-2 = Посещава степен 2 (до B1)
facts-nt2-grade-3 = Посещава степен 3 (до B2)
facts-nt2-grade-4 = Посещава степен 4 (до C1)
facts-nt2-stopped = Спряно
facts-nt2-not-needed = Не е нужно

facts-civic-not-started = Още не е започнало
facts-civic-waiting = Чака място
facts-civic-running = В ход
facts-civic-certificate = Има удостоверение
facts-civic-exempt = Освобождаване
facts-civic-stopped = Спряно

facts-level-source-self = Казва самият човек
facts-level-source-observed = Видяно в разговор или на работа
facts-level-source-assessment = Преценено от човек, който разбира
facts-level-source-test = От тест
facts-level-source-certificate = Пише в сертификат

facts-literacy-reads-well = Чете и пише добре
facts-literacy-reads-slowly = Чете бавно
facts-literacy-other-script-only = Чете само друга азбука
facts-literacy-reads-little = Чете няколко думи
facts-literacy-does-not-read = Още не чете

facts-level-none = Без училище
facts-level-primary = Начално училище
facts-level-lower-secondary = Първите години на средното училище
facts-level-vocational-secondary = Средно училище с професия
facts-level-upper-secondary = Цялото средно училище
facts-level-higher-short = Колеж или бакалавър
facts-level-higher-long = Университет или магистър
facts-level-doctorate = Докторат

facts-finished-yes = Да, завършено
facts-finished-no = Не, спряно
facts-finished-running = Още продължава

facts-proof-original = Истинският документ
facts-proof-copy = Копие или снимка
facts-proof-lost = Загубено
facts-proof-never-had = Никога не е дадено
facts-proof-with-embassy = В посолството
facts-proof-none = Няма доказателство

facts-recognition-not-asked = Още не е питано
facts-recognition-running = Чакам отговор
facts-recognition-full = Да, важи напълно
facts-recognition-partial = Важи отчасти
facts-recognition-conditional = Да, ако науча или направя още нещо
facts-recognition-refused = Не
facts-recognition-withdrawn = Поисках, но спрях

facts-sectors-sales = Магазин и продажби
facts-sectors-administration = Офис
facts-sectors-no-preference = Всичко е добре
facts-sectors-social = Помагане на хора
facts-sectors-logistics = Склад и транспорт
facts-sectors-horeca = Кухня, кафене и хотел
facts-sectors-cleaning = Почистване и поддръжка
facts-sectors-ict = Компютри и телефони
facts-sectors-health = Грижа за болни или стари хора
facts-sectors-accounting = Счетоводство
facts-sectors-construction = Строителство
facts-sectors-industry = Фабрика и техника
facts-sectors-agriculture = Градина, животни и земя
facts-sectors-education = Училище и гледане на деца
facts-sectors-crafts = Правене на неща с ръце
facts-sectors-other = Нещо друго

facts-relevant-yes = Да
facts-relevant-partly = Отчасти
facts-relevant-no = Не

facts-context-work = На работа в Белгия
facts-context-work-abroad = На работа в друга страна
facts-context-school = В училище
facts-context-volunteering = Като доброволец
facts-context-association = В клуб или сдружение
facts-context-household = Вкъщи
facts-context-hobby = В хобито ми

facts-licence-none = Без шофьорска книжка
facts-licence-theory = Взех теорията
facts-licence-am = Мотопед (AM)
facts-licence-a = Мотор (A)
facts-licence-b = Кола (B)
facts-licence-c = Камион (C)
facts-licence-d = Автобус (D)
facts-licence-foreign-exchangeable = От друга страна, мога да я сменя тук
facts-licence-foreign-other = От друга страна, не мога да я сменя тук

facts-transport-on-foot = Пеша
facts-transport-public-transport = Трамвай, автобус или влак
facts-transport-bicycle = Колело
facts-transport-moped = Мотопед
facts-transport-car = Кола
facts-transport-needs-company = Първия път някой идва с мен

facts-digital-means-none = Нищо
facts-digital-means-simple-phone = Телефон без интернет
facts-digital-means-smartphone = Смартфон
facts-digital-means-shared-phone = Телефон, който деля с други
facts-digital-means-computer = Компютър или таблет
facts-digital-means-internet-home = Интернет вкъщи
facts-digital-means-mobile-data = Интернет на телефона ми
facts-digital-means-email = Имейл адрес

facts-digital-skill-none = Още нищо
facts-digital-skill-call = Обаждане
facts-digital-skill-messages = Пращане на съобщения
facts-digital-skill-search = Търсене на нещо
facts-digital-skill-email-attachment = Пращане на имейл с файл
facts-digital-skill-forms = Попълване на формуляр
facts-digital-skill-office = Правене на писмо или списък на компютър
facts-digital-skill-eid = Влизане с картата ми или с itsme

facts-obstacles-none = Нищо
facts-obstacles-language = Още говоря малко нидерландски
facts-obstacles-experience = Опитът ми не се брои тук или нямам опит
facts-obstacles-finding-vacancies = Не намирам обяви или не знам как да се представя
facts-obstacles-discrimination = Не ми дават шанс заради името, цвета, вярата или забрадката
facts-obstacles-search-tools = Моето CV или писмо не е готово
facts-obstacles-labour-market = Не знам как е с работата тук
facts-obstacles-skills-not-recognised = Това, което мога, не се брои тук на хартия
facts-obstacles-network = Познавам малко хора
facts-obstacles-self-confidence = Още не смея
facts-obstacles-transport = Трудно стигам дотам
facts-obstacles-administration = Документите ми не са в ред
facts-obstacles-cultural-codes = Още не познавам обичаите тук
facts-obstacles-choice-of-job = Не знам каква работа ми подхожда
facts-obstacles-no-vacancies = Няма работа за това, което мога
facts-obstacles-child-care = Няма кой да гледа детето ми

facts-expectations-sector-experience = Човек, който познава моята работа
facts-expectations-support = Подкрепа и съвет
facts-expectations-understand-search = Да науча как се търси работа тук
facts-expectations-networks = Да се запозная с нови хора
facts-expectations-traineeships = Да опозная стажове и обучения
facts-expectations-interviews = Да се упражнявам за разговор за работа
facts-expectations-cv-and-letter = Помощ за моето CV и писмо
facts-expectations-choice-of-job = Да знам каква работа ми подхожда
facts-expectations-language = Да упражнявам нидерландски
facts-expectations-workplace-attitude = Да знам как да се държа на работа
facts-expectations-institutions = Да знам кой какво прави в Белгия
facts-expectations-culture = Да опозная Белгия и нейната история

facts-social-problems-none = Не, нямам грижи
facts-social-problems-debt = Пари и дългове
facts-social-problems-legal = Документи, право и власти
facts-social-problems-housing = Моят дом
facts-social-problems-health = Моето тяло
facts-social-problems-mental-health = Моята глава и моето сърце
facts-social-problems-child-care = Грижа за детето ми
facts-social-problems-violence = Някой ми причинява болка или ме плаши
facts-social-problems-disability = Увреждане
facts-social-problems-other = Нещо друго

facts-reason-of-stay-protection = Поисках или получих закрила
facts-reason-of-stay-family = Семейството ми е тук
facts-reason-of-stay-study = Уча
facts-reason-of-stay-work = Дойдох, за да работя
facts-reason-of-stay-eu-citizen = От страна на ЕС съм
facts-reason-of-stay-born-here = Родих се тук
facts-reason-of-stay-regularised = Позволиха ми да остана след дълго време или по сериозна причина
facts-reason-of-stay-other = Друга причина

facts-status-belgian = Белгийско гражданство
facts-status-eu-citizen = Гражданство на ЕС
facts-status-eu-family = Семейство на гражданин на ЕС или на Белгия
facts-status-refugee = Признат статут на бежанец
facts-status-subsidiary-protected = Субсидиарна закрила
facts-status-temporary-protected = Временна закрила
facts-status-asylum-applicant = Поискано убежище, още няма отговор
facts-status-family-reunification = Събиране на семейството
facts-status-student = Студент
facts-status-search-year = Година за търсене на работа след учене
facts-status-labour-migrant = Идване за работа
facts-status-long-term-resident = Отдавна в Белгия или в ЕС
facts-status-regularised = Узаконено пребиваване
facts-status-stateless = Без гражданство
facts-status-no-legal-stay = Без документи за оставане
facts-status-other = Нещо друго

facts-document-a = Карта A
facts-document-b = Карта B
facts-document-k = Карта K
facts-document-l = Карта L
facts-document-eu = Карта EU
facts-document-eu-plus = Карта EU+
facts-document-f = Карта F
facts-document-f-plus = Карта F+
facts-document-h = Карта H
facts-document-m = Карта M
facts-document-n = Карта N
facts-document-orange-card = Оранжева карта
facts-document-annex-15 = Приложение 15
facts-document-annex-19 = Приложение 19
facts-document-annex-19ter = Приложение 19ter
facts-document-annex-26 = Приложение 26
facts-document-annex-35 = Приложение 35
facts-document-belgian-id = Белгийска лична карта
facts-document-other = Друг документ
facts-document-none = Няма документ

facts-stage-none = Сега нищо не тече
facts-stage-first-instance = Първата молба се разглежда
facts-stage-appeal = В обжалване
facts-stage-decided = Има отговор
facts-stage-repeat-application = Поискано отново

facts-civil-state-single = Без партньор
facts-civil-state-married = В брак
facts-civil-state-cohabiting = Живея с партньор
facts-civil-state-divorced = След развод
facts-civil-state-widowed = Моят партньор почина
facts-civil-state-partner-abroad = Моят партньор е в друга страна

facts-income-ocmw = Пари от OCMW
facts-income-unemployment = Пари, защото нямам работа
facts-income-partner = Моят партньор печели
facts-income-none = Нямам пари
facts-income-family = Семейството ми помага
facts-income-work = Моята работа
facts-income-sickness = Пари заради болест
facts-income-material-aid = Легло, храна и помощ в центъра за прием
facts-income-other = Нещо друго

facts-housing-own-rent = Плащам наем
facts-housing-social-rent = Социално жилище
facts-housing-with-family = При семейството
facts-housing-reception = В център за прием
facts-housing-local-reception = В къща за прием на OCMW
facts-housing-shelter = В нощен приют или убежище
facts-housing-with-friends = При приятели
facts-housing-no-fixed-address = Без постоянно място
facts-housing-owner = Мой собствен дом

facts-housing-problems-none = Не, добре е
facts-housing-problems-rent = Наемът е твърде висок
facts-housing-problems-size = Твърде малко е
facts-housing-problems-unhealthy = Влажно, студено или опасно е
facts-housing-problems-eviction = Може би трябва да напусна
facts-housing-problems-guarantee = Не мога да платя гаранцията
facts-housing-problems-discrimination = Не искат да ми дадат под наем

facts-hours-full-time = Цялата седмица, пълно време
facts-hours-part-time = Част от седмицата
facts-hours-by-the-day = На ден, чрез агенция
facts-hours-own-business = Моя собствена фирма
facts-hours-unpaid = Без заплата
