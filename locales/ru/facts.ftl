## Who

facts-given-name = Имя
facts-given-name-ask = Как вас зовут? Скажите своё имя.
facts-family-name = Фамилия
facts-family-name-ask = Какая у вас фамилия?
facts-other-name = Другое имя или другое написание
facts-other-name-ask = Есть ли у вас ещё другое имя? Или ваше имя иногда пишут по-другому?
facts-other-name-why = В документах имя иногда написано по-другому. Так мы вас найдём.
facts-own-script-name = Имя своим письмом
facts-own-script-name-ask = Как вы пишете своё имя на своём языке?
facts-own-script-name-why = Так ваше имя будет правильно на карте.
facts-birth-date = Дата рождения
facts-birth-date-ask = Когда вы родились? Можно сказать только год.
facts-birth-date-why = Так мы точно знаем, что это вы.
facts-sex = Пол
facts-sex-ask = Вы женщина или мужчина? Или вы говорите по-другому?
facts-sex-why = Мы считаем, одинаково ли хорошо помогаем женщинам и мужчинам.

## How to reach and how to talk

facts-contact-language = Язык общения
facts-contact-language-ask = На каком языке вам удобно говорить?
facts-contact-language-why = Тогда мы найдём переводчика, который говорит на вашем языке.
facts-interpreter = Переводчик
facts-interpreter-ask = Хотите, чтобы помогал переводчик?
facts-phone = Телефон
facts-phone-ask = На какой номер вам можно звонить?
facts-phone-why = Мы звоним только о вашем пути.
facts-email = Электронная почта
facts-email-ask = Есть ли у вас адрес электронной почты? Если нет, тоже хорошо.
facts-address = Адрес
facts-address-ask = Где вы сейчас живёте?
facts-address-why = Так мы ищем урок или работу рядом с вами.
facts-preferred-channel = Удобный способ связи
facts-preferred-channel-ask = Как вам удобнее с нами общаться?
facts-safe-contact = Безопасная связь
facts-safe-contact-ask = Что нам учитывать, когда мы вам звоним или пишем?
facts-safe-contact-why = Мы не хотим, чтобы у вас из-за нас были проблемы.

## Dutch and civic integration

facts-nt2-state = Уроки нидерландского
facts-nt2-state-ask = На каком этапе человек с уроками нидерландского?
facts-civic-state = Интеграция
facts-civic-state-ask = На каком этапе человек с интеграцией?

## Languages

facts-language-skill = Знание языков
facts-language-skill-ask = Какие языки вы знаете? Даже немного – это важно.
facts-literacy = Чтение и письмо
facts-literacy-ask = Что вы видите: насколько хорошо человек читает и пишет?

## School and diplomas

facts-education = Школа и обучение
facts-education-ask = В какую школу вы ходили? Чему вы там научились?
facts-education-why = То, чему вы научились, важно и здесь.
facts-recognition = Признание диплома
facts-recognition-ask = Вы уже спрашивали, признают ли здесь ваш диплом?
facts-recognised-level = Признанный уровень
facts-recognised-level-ask = Вы получили письмо о дипломе? Какой уровень там написан?

## Work and what a person can do

facts-work-abroad = Работа за границей
facts-work-abroad-ask = Какую работу вы делали раньше, в другой стране?
facts-work-abroad-why = Прежняя работа тоже важна. Мы запишем её в резюме.
facts-work-here = Работа в Бельгии
facts-work-here-ask = Вы уже работали в Бельгии? Что вы делали?
facts-volunteering = Волонтёрство
facts-volunteering-ask = Вы уже работали без оплаты, чтобы помочь?
facts-volunteering-why = Помощь – это тоже опыт.
facts-competence = Умение
facts-competence-ask = Что вы хорошо умеете? Подумайте также о доме и хобби.
facts-competence-why = То, что вы хорошо умеете, поможет вам искать работу.

## Wishes and what stands in the way

facts-wanted-job = Желаемая работа
facts-wanted-job-ask = Какую работу вы больше всего хотите делать? Можно мечтать.
facts-wanted-job-why = Ваша мечта – это начало вашего пути.
facts-sectors-wanted = Желаемые отрасли
facts-sectors-wanted-ask = Где вы хотите работать? Выберите три.
facts-expectations = Ожидания
facts-expectations-ask = Чего вы от нас ждёте? Выберите три.
facts-obstacles = Что мешает
facts-obstacles-ask = Из-за чего вам трудно найти работу?
facts-obstacles-why = Тогда мы вместе что-то придумаем.

## Means

facts-licence = Водительские права
facts-licence-ask = Вам можно водить? Какие у вас права?
facts-transport = Транспорт
facts-transport-ask = Как вы куда-то добираетесь?
facts-digital-means = Телефон, компьютер и интернет
facts-digital-means-ask = Что у вас есть дома или с собой?
facts-digital-means-why = Тогда мы не будем присылать то, что вы не можете открыть.
facts-digital-skill = Цифровые навыки
facts-digital-skill-ask = Что вы уже умеете на телефоне или компьютере?

## Background and residence

facts-nationality = Гражданство
facts-nationality-ask = Паспорт какой страны у вас есть?
facts-nationality-why = От страны иногда зависит, какие документы вам нужны.
facts-birth-country = Страна рождения
facts-birth-country-ask = В какой стране вы родились?
facts-arrival = Приезд в Бельгию
facts-arrival-ask = Когда вы впервые приехали в Бельгию?
facts-arrival-why = Некоторые вещи разрешены через какое-то время. Тогда мы знаем, когда.
facts-reason-of-stay = Причина проживания
facts-reason-of-stay-ask = Почему вам можно быть в Бельгии?
facts-reason-of-stay-why = Так мы знаем, можно ли вам работать и учиться.
facts-residence-period = Право на проживание
facts-residence-period-ask = Какая карта или какое письмо у вас сейчас? До какого дня?
facts-residence-period-why = Так мы знаем, что вам можно, и вовремя попросим новое.

## Household

facts-civil-state = Семейное положение
facts-civil-state-ask = Вы живёте без пары или с партнёром?
facts-civil-state-why = Так мы знаем, о ком ещё думать.
facts-children = Дети дома
facts-children-ask = Сколько детей живёт с вами?
facts-children-why = Тогда мы ищем удобные часы.
facts-youngest-child = Год рождения младшего ребёнка
facts-youngest-child-ask = В каком году родился ваш младший ребёнок?
facts-youngest-child-why = Для маленького ребёнка мы ищем присмотр.
facts-single-parent = Одинокий отец или мать
facts-single-parent-ask = Вы одни заботитесь о своих детях?
facts-single-parent-why = Тогда мы ищем помощь и удобные часы.
facts-family-abroad = Семья за границей
facts-family-abroad-ask = Есть ли ещё родные далеко? По кому вы скучаете?
facts-family-abroad-why = Хотите, чтобы родные приехали? Тогда ваша работа иногда имеет значение.

## Income, home, health

facts-income-source = Доход
facts-income-source-ask = Откуда у вас деньги?
facts-income-source-why = Когда вы начнёте работать, ваши деньги изменятся. Мы посчитаем это вместе.
facts-debts = Долги
facts-debts-ask = Вы ещё должны кому-то деньги? Что давит больше всего?
facts-debts-why = У многих людей есть долги. Помощь есть.
facts-housing-state = Жилищная ситуация
facts-housing-state-ask = У кого или где вы живёте?
facts-housing-state-why = Когда есть постоянное место, работать и учиться легче.
facts-housing-problems = Проблемы с жильём
facts-housing-problems-ask = Что-то не так с вашим жильём?
facts-health-limits = Здоровье и работа
facts-health-limits-ask = Нужно ли в работе учитывать ваше тело или душевное состояние?
facts-health-limits-why = Мы ищем работу, которая для вас хороша. Называть болезнь не нужно.

## Told in confidence

facts-social-problems = Заботы
facts-social-problems-ask = Есть ли трудности, о которых нам можно знать?
facts-social-problems-why = Тогда мы найдём человека, который вам поможет. Без вашего «да» мы никому не скажем.
facts-journey = Что случилось в дороге
facts-journey-ask = Что человек сам рассказал о дороге сюда?
facts-journey-why = Не спрашивайте об этом. Записывайте только то, что человек хочет рассказать.

## Origin, for figures only

facts-birth-nationality = Гражданство при рождении
facts-birth-nationality-ask = Гражданство какой страны было у вас при рождении?
facts-mother-birth-nationality = Гражданство матери при рождении
facts-mother-birth-nationality-ask = Из какой страны была ваша мать, когда родилась?
facts-father-birth-nationality = Гражданство отца при рождении
facts-father-birth-nationality-ask = Из какой страны был ваш отец, когда родился?
facts-grandparents-outside-eu15 = Бабушки и дедушки не из стран ЕС-15
facts-grandparents-outside-eu15-ask = Сколько ваших бабушек и дедушек были не из пятнадцати старых стран ЕС?

## Answers that are no value, as the person or the worker would say it

facts-answer-has-none = У меня этого нет
facts-answer-unknown = Я не знаю
facts-answer-refused = Я не хочу об этом говорить
facts-answer-not-asked = Не спрашивали
facts-answer-ask-later = Спросите позже
facts-yes = Да
facts-no = Нет

## Where a fact comes from

facts-source-client = сказал сам человек
facts-source-representative = сказал тот, кто говорит за человека
facts-source-document = есть в документе
facts-source-register = есть в реестре
facts-source-observed = увидел консультант
facts-source-test = из теста
facts-source-third-party = сказал ментор или кто-то другой
facts-source-import = из другой системы

## Dates

facts-date-day = День
facts-date-month = Месяц
facts-date-year = Год
facts-date-about = примерно

## Parts of an entry

facts-field-level = Уровень
facts-field-field = Чему вы учились?
facts-field-school = Школа
facts-field-country = Страна
facts-field-from = С
facts-field-until = До
facts-field-finished = Закончено?
facts-field-proof = Подтверждение
facts-field-diploma = Диплом
facts-field-body = Кто решает?
facts-field-requested = Подано
facts-field-decided = Ответ от
facts-field-result = Результат
facts-field-remark = Ещё что-то
facts-field-job = Работа
facts-field-sector = Отрасль
facts-field-employer = У кого?
facts-field-hours = Сколько часов?
facts-field-tasks = Что вы там делали?
facts-field-relevant = Это подходит к работе, которую вы хотите?
facts-field-what = Что вы умеете?
facts-field-context = Где вы этому научились?
facts-field-status = Право на проживание
facts-field-document = Карта или письмо
facts-field-stage = На каком этапе?
facts-field-street = Улица и номер
facts-field-postcode = Почтовый индекс
facts-field-town = Город или коммуна

## Languages per skill

facts-skill-language = Язык
facts-skill-listening = Понимание на слух
facts-skill-reading = Чтение
facts-skill-speaking = Говорение
facts-skill-writing = Письмо
facts-skill-known-from = Откуда мы это знаем?
facts-cefr-0 = пока ничего
facts-cefr-A1 = несколько слов и фраз
facts-cefr-A2 = об обычных вещах каждый день
facts-cefr-B1 = обычно справляется
facts-cefr-B2 = свободно, также на работе
facts-cefr-C1 = очень свободно
facts-cefr-C2 = так же хорошо, как первый язык
facts-cefr-first = это первый язык

## Lists

facts-sex-f = женщина
facts-sex-m = мужчина
facts-sex-x = по-другому

facts-interpreter-none = Переводчик не нужен
facts-interpreter-phone = Переводчик по телефону
facts-interpreter-present = Переводчик рядом
facts-interpreter-mediator = Человек, который знает и вашу страну

facts-channel-phone = Звонок
facts-channel-sms = СМС или сообщение
facts-channel-visit = Прийти лично
facts-channel-post = Письмо
facts-channel-email = Электронная почта
facts-channel-through-someone = Через человека, которому я доверяю

facts-safe-contact-none = Ни на что
facts-safe-contact-shared-phone = Другие тоже пользуются моим телефоном
facts-safe-contact-no-sms = Не присылайте СМС
facts-safe-contact-no-calls = Не звоните мне
facts-safe-contact-no-post = Не присылайте писем
facts-safe-contact-hide-address = Никому не говорите мой адрес
facts-safe-contact-ask-first = Сначала спросите, могу ли я свободно говорить

facts-nt2-not-started = Ещё не начато
facts-nt2-waiting = Ждёт места
facts-nt2-literacy = Учится читать и писать
facts-nt2-grade-1 = Ступень 1 (до A2)
facts-nt2-grade-2 = Ступень 2 (до B1)
facts-nt2-grade-3 = Ступень 3 (до B2)
facts-nt2-grade-4 = Ступень 4 (до C1)
facts-nt2-stopped = Прекращено
facts-nt2-not-needed = Не нужно

facts-civic-not-started = Ещё не начато
facts-civic-waiting = Ждёт места
facts-civic-running = Идёт
facts-civic-certificate = Есть свидетельство
facts-civic-exempt = Освобождение
facts-civic-stopped = Прекращено

facts-level-source-self = Говорит сам человек
facts-level-source-observed = Увидели в разговоре или на работе
facts-level-source-assessment = Оценил знающий человек
facts-level-source-test = Из теста
facts-level-source-certificate = Есть в сертификате

facts-literacy-reads-well = Хорошо читает и пишет
facts-literacy-reads-slowly = Читает медленно
facts-literacy-other-script-only = Читает только на другом письме
facts-literacy-reads-little = Читает несколько слов
facts-literacy-does-not-read = Ещё не читает

facts-level-none = Без школы
facts-level-primary = Начальная школа
facts-level-lower-secondary = Первые годы средней школы
facts-level-vocational-secondary = Средняя школа с профессией
facts-level-upper-secondary = Полная средняя школа
facts-level-higher-short = Колледж или бакалавр
facts-level-higher-long = Университет или магистр
facts-level-doctorate = Докторская степень

facts-finished-yes = Да, закончено
facts-finished-no = Нет, прекращено
facts-finished-running = Ещё продолжается

facts-proof-original = Настоящий документ
facts-proof-copy = Копия или фото
facts-proof-lost = Утеряно
facts-proof-never-had = Никогда не выдавали
facts-proof-with-embassy = В посольстве
facts-proof-none = Нет подтверждения

facts-recognition-not-asked = Ещё не спрашивали
facts-recognition-running = Я жду ответа
facts-recognition-full = Да, признают полностью
facts-recognition-partial = Признают частично
facts-recognition-conditional = Да, если я ещё чему-то научусь или что-то сделаю
facts-recognition-refused = Нет
facts-recognition-withdrawn = Запрос был, но остановлен

facts-sectors-sales = Магазин и продажа
facts-sectors-administration = Офис
facts-sectors-no-preference = Всё подходит
facts-sectors-social = Помощь людям
facts-sectors-logistics = Склад и перевозки
facts-sectors-horeca = Кухня, кафе и гостиница
facts-sectors-cleaning = Уборка и уход за помещениями
facts-sectors-ict = Компьютеры и телефония
facts-sectors-health = Уход за больными или пожилыми людьми
facts-sectors-accounting = Бухгалтерия
facts-sectors-construction = Строительство
facts-sectors-industry = Завод и техника
facts-sectors-agriculture = Сад, животные и земля
facts-sectors-education = Школа и присмотр за детьми
facts-sectors-crafts = Делать что-то руками
facts-sectors-other = Что-то другое

facts-relevant-yes = Да
facts-relevant-partly = Частично
facts-relevant-no = Нет

facts-context-work = На работе в Бельгии
facts-context-work-abroad = На работе в другой стране
facts-context-school = В школе
facts-context-volunteering = В волонтёрстве
facts-context-association = В клубе или обществе
facts-context-household = Дома
facts-context-hobby = В хобби

facts-licence-none = Нет прав
facts-licence-theory = Теория сдана
facts-licence-am = Мопед (AM)
facts-licence-a = Мотоцикл (A)
facts-licence-b = Автомобиль (B)
facts-licence-c = Грузовик (C)
facts-licence-d = Автобус (D)
facts-licence-foreign-exchangeable = Из другой страны, здесь можно обменять
facts-licence-foreign-other = Из другой страны, здесь нельзя обменять

facts-transport-on-foot = Пешком
facts-transport-public-transport = Трамвай, автобус или поезд
facts-transport-bicycle = Велосипед
facts-transport-moped = Мопед
facts-transport-car = Автомобиль
facts-transport-needs-company = В первый раз кто-то идёт вместе

facts-digital-means-none = Ничего
facts-digital-means-simple-phone = Телефон без интернета
facts-digital-means-smartphone = Смартфон
facts-digital-means-shared-phone = Телефон, который мы делим
facts-digital-means-computer = Компьютер или планшет
facts-digital-means-internet-home = Интернет дома
facts-digital-means-mobile-data = Интернет на телефоне
facts-digital-means-email = Адрес электронной почты

facts-digital-skill-none = Пока ничего
facts-digital-skill-call = Звонить
facts-digital-skill-messages = Отправлять сообщения
facts-digital-skill-search = Что-то искать
facts-digital-skill-email-attachment = Отправить письмо с файлом
facts-digital-skill-forms = Заполнить форму
facts-digital-skill-office = Сделать письмо или список на компьютере
facts-digital-skill-eid = Войти с картой или через itsme

facts-obstacles-none = Ничего
facts-obstacles-language = Я ещё мало говорю на нидерландском
facts-obstacles-experience = Мой опыт здесь не учитывают, или его нет
facts-obstacles-finding-vacancies = Не нахожу вакансий или не знаю, как себя предложить
facts-obstacles-discrimination = Мне не дают шанса из-за имени, цвета кожи, веры или платка
facts-obstacles-search-tools = Моё резюме или письмо не готовы
facts-obstacles-labour-market = Я не знаю, как здесь всё устроено с работой
facts-obstacles-skills-not-recognised = Мои умения здесь не имеют веса на бумаге
facts-obstacles-network = Я знаю мало людей
facts-obstacles-self-confidence = Мне ещё не хватает смелости
facts-obstacles-transport = Мне трудно туда добраться
facts-obstacles-administration = Мои документы не в порядке
facts-obstacles-cultural-codes = Я ещё не знаю здешних обычаев
facts-obstacles-choice-of-job = Я не знаю, какая работа мне подходит
facts-obstacles-no-vacancies = Нет работы для того, что я умею
facts-obstacles-child-care = Некому присматривать за моим ребёнком

facts-expectations-sector-experience = Человек, который знает мою работу
facts-expectations-support = Поддержка и совет
facts-expectations-understand-search = Узнать, как здесь ищут работу
facts-expectations-networks = Познакомиться с новыми людьми
facts-expectations-traineeships = Узнать о стажировках и обучении
facts-expectations-interviews = Подготовиться к разговору о работе
facts-expectations-cv-and-letter = Помощь с резюме и письмом
facts-expectations-choice-of-job = Знать, какая работа мне подходит
facts-expectations-language = Практиковать нидерландский
facts-expectations-workplace-attitude = Знать, как вести себя на работе
facts-expectations-institutions = Знать, кто что делает в Бельгии
facts-expectations-culture = Узнать Бельгию и её историю

facts-social-problems-none = Нет, забот нет
facts-social-problems-debt = Деньги и долги
facts-social-problems-legal = Документы, право и власти
facts-social-problems-housing = Моё жильё
facts-social-problems-health = Моё тело
facts-social-problems-mental-health = Моя душа и мои мысли
facts-social-problems-child-care = Присмотр за моим ребёнком
facts-social-problems-violence = Кто-то делает мне больно или пугает меня
facts-social-problems-disability = Инвалидность
facts-social-problems-other = Что-то другое

facts-reason-of-stay-protection = Просьба о защите или защита уже есть
facts-reason-of-stay-family = Моя семья здесь
facts-reason-of-stay-study = Я учусь
facts-reason-of-stay-work = Я здесь ради работы
facts-reason-of-stay-eu-citizen = Я из страны ЕС
facts-reason-of-stay-born-here = Я здесь с рождения
facts-reason-of-stay-regularised = Мне разрешили остаться через долгое время или по серьёзной причине
facts-reason-of-stay-other = Другая причина

facts-status-belgian = Гражданство Бельгии
facts-status-eu-citizen = Гражданство страны ЕС
facts-status-eu-family = Семья гражданина ЕС или Бельгии
facts-status-refugee = Признанный статус беженца
facts-status-subsidiary-protected = Дополнительная защита
facts-status-temporary-protected = Временная защита
facts-status-asylum-applicant = Прошение об убежище, ответа ещё нет
facts-status-family-reunification = Воссоединение семьи
facts-status-student = Учёба
facts-status-search-year = Год поиска работы после учёбы
facts-status-labour-migrant = Приезд ради работы
facts-status-long-term-resident = Долгое проживание в Бельгии или ЕС
facts-status-regularised = Статус узаконен
facts-status-stateless = Без гражданства
facts-status-no-legal-stay = Нет документов, чтобы остаться
facts-status-other = Что-то другое

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
facts-document-orange-card = Оранжевая карта
facts-document-annex-15 = Приложение 15
facts-document-annex-19 = Приложение 19
facts-document-annex-19ter = Приложение 19ter
facts-document-annex-26 = Приложение 26
facts-document-annex-35 = Приложение 35
facts-document-belgian-id = Бельгийское удостоверение личности
facts-document-other = Другой документ
facts-document-none = Нет документа

facts-stage-none = Сейчас ничего не идёт
facts-stage-first-instance = Рассматривают первую просьбу
facts-stage-appeal = Обжалование
facts-stage-decided = Есть ответ
facts-stage-repeat-application = Подано снова

facts-civil-state-single = Без пары
facts-civil-state-married = В браке
facts-civil-state-cohabiting = Живу вместе с партнёром
facts-civil-state-divorced = После развода
facts-civil-state-widowed = Мой партнёр умер
facts-civil-state-partner-abroad = Мой партнёр в другой стране

facts-income-ocmw = Деньги от OCMW
facts-income-unemployment = Деньги, потому что нет работы
facts-income-partner = Мой партнёр зарабатывает
facts-income-none = У меня нет денег
facts-income-family = Моя семья помогает
facts-income-work = Моя работа
facts-income-sickness = Деньги, потому что я болею
facts-income-material-aid = Кровать, еда и помощь в центре приёма
facts-income-other = Что-то другое

facts-housing-own-rent = Я снимаю жильё самостоятельно
facts-housing-social-rent = Социальное жильё
facts-housing-with-family = У родственников
facts-housing-reception = В центре приёма
facts-housing-local-reception = В доме приёма от OCMW
facts-housing-shelter = В ночлежке или убежище
facts-housing-with-friends = У друзей
facts-housing-no-fixed-address = Нет постоянного места
facts-housing-owner = Своё жильё

facts-housing-problems-none = Нет, всё хорошо
facts-housing-problems-rent = Аренда слишком высокая
facts-housing-problems-size = Слишком мало места
facts-housing-problems-unhealthy = Сыро, холодно или небезопасно
facts-housing-problems-eviction = Возможно, придётся съехать
facts-housing-problems-guarantee = Не могу заплатить залог
facts-housing-problems-discrimination = Мне не хотят сдавать жильё

facts-hours-full-time = Вся неделя, полное время
facts-hours-part-time = Часть недели
facts-hours-by-the-day = По дням, через агентство
facts-hours-own-business = Своё дело
facts-hours-unpaid = Без оплаты
