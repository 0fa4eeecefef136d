## Who

facts-given-name = Ім’я
facts-given-name-ask = Як вас звати? Скажіть своє ім’я.
facts-family-name = Прізвище
facts-family-name-ask = Яке у вас прізвище?
facts-other-name = Інше ім’я або інше написання
facts-other-name-ask = Чи є у вас ще інше ім’я? Чи ваше ім’я іноді пишуть інакше?
facts-other-name-why = У документах ім’я іноді написане інакше. Так ми вас знайдемо.
facts-own-script-name = Ім’я власним письмом
facts-own-script-name-ask = Як ви пишете своє ім’я своєю мовою?
facts-own-script-name-why = Так ваше ім’я буде правильно на картці.
facts-birth-date = Дата народження
facts-birth-date-ask = Коли ви народилися? Можна сказати тільки рік.
facts-birth-date-why = Так ми точно знаємо, що це ви.
facts-sex = Стать
facts-sex-ask = Ви жінка чи чоловік? Чи ви кажете інакше?
facts-sex-why = Ми рахуємо, чи однаково добре допомагаємо жінкам і чоловікам.

## How to reach and how to talk

facts-contact-language = Мова спілкування
facts-contact-language-ask = Якою мовою вам зручно говорити?
facts-contact-language-why = Тоді ми знайдемо перекладача, який говорить вашою мовою.
facts-interpreter = Перекладач
facts-interpreter-ask = Хочете, щоб допомагав перекладач?
facts-phone = Телефон
facts-phone-ask = На який номер можна вам телефонувати?
facts-phone-why = Ми телефонуємо тільки щодо вашого шляху.
facts-email = Електронна пошта
facts-email-ask = Чи є у вас адреса електронної пошти? Якщо ні, теж добре.
facts-address = Адреса
facts-address-ask = Де ви зараз живете?
facts-address-why = Так ми шукаємо урок або роботу поруч із вами.
facts-preferred-channel = Зручний спосіб зв’язку
facts-preferred-channel-ask = Як вам найзручніше з нами спілкуватися?
facts-safe-contact = Безпечний зв’язок
facts-safe-contact-ask = На що нам зважати, коли ми телефонуємо або пишемо вам?
facts-safe-contact-why = Ми не хочемо, щоб у вас через нас були проблеми.

## Dutch and civic integration

facts-nt2-state = Уроки нідерландської
facts-nt2-state-ask = На якому етапі людина з уроками нідерландської?
facts-civic-state = Інтеграція
facts-civic-state-ask = На якому етапі людина з інтеграцією?

## Languages

facts-language-skill = Знання мов
facts-language-skill-ask = Які мови ви знаєте? Навіть трохи – це важливо.
facts-literacy = Читання й письмо
facts-literacy-ask = Що ви бачите: наскільки добре людина читає і пише?

## School and diplomas

facts-education = Школа й навчання
facts-education-ask = До якої школи ви ходили? Чого ви там навчилися?
facts-education-why = Те, чого ви навчилися, має значення і тут.
facts-recognition = Визнання диплома
facts-recognition-ask = Ви вже запитували, чи визнають тут ваш диплом?
facts-recognised-level = Визнаний рівень
facts-recognised-level-ask = Ви отримали лист про диплом? Який рівень там написано?

## Work and what a person can do

facts-work-abroad = Робота за кордоном
facts-work-abroad-ask = Яку роботу ви робили раніше, в іншій країні?
facts-work-abroad-why = Попередня робота теж важлива. Ми запишемо її в резюме.
facts-work-here = Робота в Бельгії
facts-work-here-ask = Ви вже працювали в Бельгії? Що ви робили?
facts-volunteering = Волонтерство
facts-volunteering-ask = Ви вже працювали без оплати, щоб допомогти?
facts-volunteering-why = Допомога – це теж досвід.
facts-competence = Уміння
facts-competence-ask = Що ви добре вмієте? Подумайте також про дім і хобі.
facts-competence-why = Те, що ви добре вмієте, допоможе вам шукати роботу.

## Wishes and what stands in the way

facts-wanted-job = Бажана робота
facts-wanted-job-ask = Яку роботу ви найбільше хочете робити? Можна мріяти.
facts-wanted-job-why = Ваша мрія – це початок вашого шляху.
facts-sectors-wanted = Бажані галузі
facts-sectors-wanted-ask = Де ви хочете працювати? Виберіть три.
facts-expectations = Очікування
facts-expectations-ask = Чого ви від нас чекаєте? Виберіть три.
facts-obstacles = Що заважає
facts-obstacles-ask = Через що вам важко знайти роботу?
facts-obstacles-why = Тоді ми разом щось придумаємо.

## Means

facts-licence = Водійські права
facts-licence-ask = Вам можна водити? Які у вас права?
facts-transport = Транспорт
facts-transport-ask = Як ви добираєтеся кудись?
facts-digital-means = Телефон, комп’ютер та інтернет
facts-digital-means-ask = Що у вас є вдома або із собою?
facts-digital-means-why = Тоді ми не надсилатимемо того, що ви не можете відкрити.
facts-digital-skill = Цифрові навички
facts-digital-skill-ask = Що ви вже вмієте на телефоні або комп’ютері?

## Background and residence

facts-nationality = Громадянство
facts-nationality-ask = Паспорт якої країни у вас є?
facts-nationality-why = Від країни іноді залежить, які документи вам потрібні.
facts-birth-country = Країна народження
facts-birth-country-ask = У якій країні ви народилися?
facts-arrival = Приїзд до Бельгії
facts-arrival-ask = Коли ви вперше приїхали до Бельгії?
facts-arrival-why = Деякі речі дозволені через певний час. Тоді ми знаємо, коли.
facts-reason-of-stay = Причина проживання
facts-reason-of-stay-ask = Чому вам можна бути в Бельгії?
facts-reason-of-stay-why = Так ми знаємо, чи можна вам працювати й учитися.
facts-residence-period = Право на проживання
facts-residence-period-ask = Яка картка або який лист у вас зараз? До якого дня?
facts-residence-period-why = Так ми знаємо, що вам можна, і вчасно попросимо нове.

## Household

facts-civil-state = Сімейний стан
facts-civil-state-ask = Ви живете без пари чи з партнером?
facts-civil-state-why = Так ми знаємо, про кого ще думати.
facts-children = Діти вдома
facts-children-ask = Скільки дітей живе з вами?
facts-children-why = Тоді ми шукаємо зручні години.
facts-youngest-child = Рік народження наймолодшої дитини
facts-youngest-child-ask = У якому році народилася ваша наймолодша дитина?
facts-youngest-child-why = Для маленької дитини ми шукаємо догляд.
facts-single-parent = Одинокий батько або мати
facts-single-parent-ask = Ви самі доглядаєте за своїми дітьми?
facts-single-parent-why = Тоді ми шукаємо допомогу та зручні години.
facts-family-abroad = Сім’я за кордоном
facts-family-abroad-ask = Чи є ще рідні далеко? За ким ви сумуєте?
facts-family-abroad-why = Хочете, щоб рідні приїхали? Тоді ваша робота іноді має значення.

## Income, home, health

facts-income-source = Дохід
facts-income-source-ask = Звідки у вас гроші?
facts-income-source-why = Коли ви почнете працювати, ваші гроші зміняться. Ми порахуємо це разом.
facts-debts = Борги
facts-debts-ask = Ви ще комусь винні гроші? Що найбільше тисне?
facts-debts-why = Багато людей мають борги. Допомога є.
facts-housing-state = Житлова ситуація
facts-housing-state-ask = У кого або де ви живете?
facts-housing-state-why = Коли є постійне місце, працювати й учитися легше.
facts-housing-problems = Проблеми з житлом
facts-housing-problems-ask = Щось не так із вашим житлом?
facts-health-limits = Здоров’я і робота
facts-health-limits-ask = Чи треба в роботі зважати на ваше тіло або душевний стан?
facts-health-limits-why = Ми шукаємо роботу, яка для вас добра. Називати хворобу не треба.

## Told in confidence

facts-social-problems = Турботи
facts-social-problems-ask = Чи є турботи, про які нам можна знати?
facts-social-problems-why = Тоді ми знайдемо людину, яка вам допоможе. Без вашого «так» ми нікому не скажемо.
facts-journey = Що сталося в дорозі
facts-journey-ask = Що людина сама розповіла про дорогу сюди?
facts-journey-why = Не питайте про це. Записуйте тільки те, що людина хоче розповісти.

## Origin, for figures only

facts-birth-nationality = Громадянство при народженні
facts-birth-nationality-ask = Громадянство якої країни ви мали при народженні?
facts-mother-birth-nationality = Громадянство матері при народженні
facts-mother-birth-nationality-ask = З якої країни була ваша мати, коли народилася?
facts-father-birth-nationality = Громадянство батька при народженні
facts-father-birth-nationality-ask = З якої країни був ваш батько, коли народився?
facts-grandparents-outside-eu15 = Дідусі й бабусі не з країн ЄС-15
facts-grandparents-outside-eu15-ask = Скільки ваших дідусів і бабусь були не з п’ятнадцяти старих країн ЄС?

## Answers that are no value, as the person or the worker would say it

facts-answer-has-none = У мене цього немає
facts-answer-unknown = Я не знаю
facts-answer-refused = Я не хочу про це казати
facts-answer-not-asked = Не питали
facts-answer-ask-later = Запитайте пізніше
facts-yes = Так
facts-no = Ні

## Where a fact comes from

facts-source-client = сказала сама людина
facts-source-representative = сказав той, хто говорить за людину
facts-source-document = є в документі
facts-source-register = є в реєстрі
facts-source-observed = побачив консультант
facts-source-test = з тесту
facts-source-third-party = сказав ментор або хтось інший
facts-source-import = з іншої системи

## Dates

facts-date-day = День
facts-date-month = Місяць
facts-date-year = Рік
facts-date-about = приблизно

## Parts of an entry

facts-field-level = Рівень
facts-field-field = Чого ви навчалися?
facts-field-school = Школа
facts-field-country = Країна
facts-field-from = Від
facts-field-until = До
facts-field-finished = Закінчено?
facts-field-proof = Підтвердження
facts-field-diploma = Диплом
facts-field-body = Хто вирішує?
facts-field-requested = Подано
facts-field-decided = Відповідь від
facts-field-result = Результат
facts-field-remark = Ще щось
facts-field-job = Робота
facts-field-sector = Галузь
facts-field-employer = У кого?
facts-field-hours = Скільки годин?
facts-field-tasks = Що ви там робили?
facts-field-relevant = Це підходить до роботи, яку ви хочете?
facts-field-what = Що ви вмієте?
facts-field-context = Де ви цього навчилися?
facts-field-status = Право на проживання
facts-field-document = Картка або лист
facts-field-stage = На якому етапі?
facts-field-street = Вулиця і номер
facts-field-postcode = Поштовий індекс
facts-field-town = Місто або громада

## Languages per skill

facts-skill-language = Мова
facts-skill-listening = Розуміння на слух
facts-skill-reading = Читання
facts-skill-speaking = Говоріння
facts-skill-writing = Письмо
facts-skill-known-from = Звідки ми це знаємо?
facts-cefr-0 = ще нічого
facts-cefr-A1 = кілька слів і речень
facts-cefr-A2 = про звичайні речі щодня
facts-cefr-B1 = здебільшого дає собі раду
facts-cefr-B2 = вільно, також на роботі
facts-cefr-C1 = дуже вільно
facts-cefr-C2 = так само добре, як перша мова
facts-cefr-first = це перша мова

## Lists

facts-sex-f = жінка
facts-sex-m = чоловік
facts-sex-x = інакше

facts-interpreter-none = Перекладач не потрібен
facts-interpreter-phone = Перекладач по телефону
facts-interpreter-present = Перекладач поруч
facts-interpreter-mediator = Людина, яка знає і вашу країну

facts-channel-phone = Дзвінок
facts-channel-sms = СМС або повідомлення
facts-channel-visit = Прийти особисто
facts-channel-post = Лист
facts-channel-email = Електронна пошта
facts-channel-through-someone = Через людину, якій я довіряю

facts-safe-contact-none = Ні на що
facts-safe-contact-shared-phone = Інші теж користуються моїм телефоном
facts-safe-contact-no-sms = Не надсилайте СМС
facts-safe-contact-no-calls = Не телефонуйте мені
facts-safe-contact-no-post = Не надсилайте листів
facts-safe-contact-hide-address = Нікому не кажіть мою адресу
facts-safe-contact-ask-first = Спочатку запитайте, чи можу я вільно говорити

facts-nt2-not-started = Ще не почато
facts-nt2-waiting = Чекає на місце
facts-nt2-literacy = Вчиться читати й писати
facts-nt2-grade-1 = Ступінь 1 (до A2)
facts-nt2-grade-2 = Ступінь 2 (до B1)
facts-nt2-grade-3 = Ступінь 3 (до B2)
facts-nt2-grade-4 = Ступінь 4 (до C1)
facts-nt2-stopped = Припинено
facts-nt2-not-needed = Не потрібно

facts-civic-not-started = Ще не почато
facts-civic-waiting = Чекає на місце
facts-civic-running = Триває
facts-civic-certificate = Є свідоцтво
facts-civic-exempt = Звільнено
facts-civic-stopped = Припинено

facts-level-source-self = Каже сама людина
facts-level-source-observed = Побачили в розмові або на роботі
facts-level-source-assessment = Оцінив фахівець
facts-level-source-test = З тесту
facts-level-source-certificate = Є в сертифікаті

facts-literacy-reads-well = Добре читає і пише
facts-literacy-reads-slowly = Читає повільно
facts-literacy-other-script-only = Читає тільки іншим письмом
facts-literacy-reads-little = Читає кілька слів
facts-literacy-does-not-read = Ще не читає

facts-level-none = Без школи
facts-level-primary = Початкова школа
facts-level-lower-secondary = Перші роки середньої школи
facts-level-vocational-secondary = Середня школа, вивчено професію
facts-level-upper-secondary = Повна середня школа
facts-level-higher-short = Коледж або бакалавр
facts-level-higher-long = Університет або магістр
facts-level-doctorate = Докторський ступінь

facts-finished-yes = Так, закінчено
facts-finished-no = Ні, припинено
facts-finished-running = Ще триває

facts-proof-original = Справжній документ
facts-proof-copy = Копія або фото
facts-proof-lost = Загублено
facts-proof-never-had = Ніколи не видавали
facts-proof-with-embassy = У посольстві
facts-proof-none = Немає підтвердження

facts-recognition-not-asked = Ще не питали
facts-recognition-running = Я чекаю на відповідь
facts-recognition-full = Так, визнають повністю
facts-recognition-partial = Визнають частково
facts-recognition-conditional = Так, якщо я ще щось вивчу або зроблю
facts-recognition-refused = Ні
facts-recognition-withdrawn = Запит був, але зупинено

facts-sectors-sales = Магазин і продаж
facts-sectors-administration = Офіс
facts-sectors-no-preference = Усе підходить
facts-sectors-social = Допомога людям
facts-sectors-logistics = Склад і перевезення
facts-sectors-horeca = Кухня, кафе й готель
facts-sectors-cleaning = Прибирання й догляд за приміщеннями
facts-sectors-ict = Комп’ютери й телефонія
facts-sectors-health = Догляд за хворими або літніми людьми
facts-sectors-accounting = Бухгалтерія
facts-sectors-construction = Будівництво
facts-sectors-industry = Завод і техніка
facts-sectors-agriculture = Сад, тварини й земля
facts-sectors-education = Школа й догляд за дітьми
facts-sectors-crafts = Робити щось руками
facts-sectors-other = Щось інше

facts-relevant-yes = Так
facts-relevant-partly = Частково
facts-relevant-no = Ні

facts-context-work = На роботі в Бельгії
facts-context-work-abroad = На роботі в іншій країні
facts-context-school = У школі
facts-context-volunteering = У волонтерстві
facts-context-association = У клубі або товаристві
facts-context-household = Удома
facts-context-hobby = У хобі

facts-licence-none = Немає прав
facts-licence-theory = Теорію складено
facts-licence-am = Мопед (AM)
facts-licence-a = Мотоцикл (A)
facts-licence-b = Автомобіль (B)
facts-licence-c = Вантажівка (C)
facts-licence-d = Автобус (D)
facts-licence-foreign-exchangeable = З іншої країни, тут можна обміняти
facts-licence-foreign-other = З іншої країни, тут не можна обміняти

facts-transport-on-foot = Пішки
facts-transport-public-transport = Трамвай, автобус або поїзд
facts-transport-bicycle = Велосипед
facts-transport-moped = Мопед
facts-transport-car = Автомобіль
facts-transport-needs-company = Перший раз хтось іде разом

facts-digital-means-none = Нічого
facts-digital-means-simple-phone = Телефон без інтернету
facts-digital-means-smartphone = Смартфон
facts-digital-means-shared-phone = Телефон, який ми ділимо
facts-digital-means-computer = Комп’ютер або планшет
facts-digital-means-internet-home = Інтернет удома
facts-digital-means-mobile-data = Інтернет на телефоні
facts-digital-means-email = Адреса електронної пошти

facts-digital-skill-none = Ще нічого
facts-digital-skill-call = Телефонувати
facts-digital-skill-messages = Надсилати повідомлення
facts-digital-skill-search = Щось шукати
facts-digital-skill-email-attachment = Надіслати лист із файлом
facts-digital-skill-forms = Заповнити форму
facts-digital-skill-office = Зробити лист або список на комп’ютері
facts-digital-skill-eid = Увійти з карткою або через itsme

facts-obstacles-none = Нічого
facts-obstacles-language = Я ще мало говорю нідерландською
facts-obstacles-experience = Мій досвід тут не враховують, або його немає
facts-obstacles-finding-vacancies = Не знаходжу вакансій або не знаю, як себе запропонувати
facts-obstacles-discrimination = Мені не дають шансу через ім’я, колір шкіри, віру або хустку
facts-obstacles-search-tools = Моє резюме або лист не готові
facts-obstacles-labour-market = Я не знаю, як тут усе влаштовано з роботою
facts-obstacles-skills-not-recognised = Мої вміння тут не мають ваги на папері
facts-obstacles-network = Я знаю замало людей
facts-obstacles-self-confidence = Мені ще бракує сміливості
facts-obstacles-transport = Мені важко туди добратися
facts-obstacles-administration = Мої документи не в порядку
facts-obstacles-cultural-codes = Я ще не знаю тутешніх звичаїв
facts-obstacles-choice-of-job = Я не знаю, яка робота мені підходить
facts-obstacles-no-vacancies = Немає роботи для того, що я вмію
facts-obstacles-child-care = Немає кому доглядати мою дитину

facts-expectations-sector-experience = Людина, яка знає мою роботу
facts-expectations-support = Підтримка й порада
facts-expectations-understand-search = Дізнатися, як тут шукають роботу
facts-expectations-networks = Познайомитися з новими людьми
facts-expectations-traineeships = Дізнатися про стажування й навчання
facts-expectations-interviews = Підготуватися до розмови про роботу
facts-expectations-cv-and-letter = Допомога з резюме й листом
facts-expectations-choice-of-job = Знати, яка робота мені підходить
facts-expectations-language = Практикувати нідерландську
facts-expectations-workplace-attitude = Знати, як поводитися на роботі
facts-expectations-institutions = Знати, хто що робить у Бельгії
facts-expectations-culture = Пізнати Бельгію та її історію

facts-social-problems-none = Ні, турбот немає
facts-social-problems-debt = Гроші й борги
facts-social-problems-legal = Документи, право й влада
facts-social-problems-housing = Моє житло
facts-social-problems-health = Моє тіло
facts-social-problems-mental-health = Моя душа і мої думки
facts-social-problems-child-care = Догляд за моєю дитиною
facts-social-problems-violence = Хтось робить мені боляче або лякає мене
facts-social-problems-disability = Інвалідність
facts-social-problems-other = Щось інше

facts-reason-of-stay-protection = Прохання про захист або захист уже є
facts-reason-of-stay-family = Моя сім’я тут
facts-reason-of-stay-study = Я навчаюся
facts-reason-of-stay-work = Я тут заради роботи
facts-reason-of-stay-eu-citizen = Я з країни ЄС
facts-reason-of-stay-born-here = Я тут від народження
facts-reason-of-stay-regularised = Мені дозволили лишитися через довгий час або серйозну причину
facts-reason-of-stay-other = Інша причина

facts-status-belgian = Громадянство Бельгії
facts-status-eu-citizen = Громадянство країни ЄС
facts-status-eu-family = Сім’я громадянина ЄС або Бельгії
facts-status-refugee = Визнаний статус біженця
facts-status-subsidiary-protected = Додатковий захист
facts-status-temporary-protected = Тимчасовий захист
facts-status-asylum-applicant = Прохання про притулок, відповіді ще немає
facts-status-family-reunification = Возз’єднання сім’ї
facts-status-student = Навчання
facts-status-search-year = Рік пошуку роботи після навчання
facts-status-labour-migrant = Приїзд заради роботи
facts-status-long-term-resident = Довге проживання в Бельгії або ЄС
facts-status-regularised = Статус узаконено
facts-status-stateless = Без громадянства
facts-status-no-legal-stay = Немає документів, щоб лишитися
facts-status-other = Щось інше

facts-document-a = Картка A
facts-document-b = Картка B
facts-document-k = Картка K
facts-document-l = Картка L
facts-document-eu = Картка EU
facts-document-eu-plus = Картка EU+
facts-document-f = Картка F
facts-document-f-plus = Картка F+
facts-document-h = Картка H
facts-document-m = Картка M
facts-document-n = Картка N
facts-document-orange-card = Помаранчева картка
facts-document-annex-15 = Додаток 15
facts-document-annex-19 = Додаток 19
facts-document-annex-19ter = Додаток 19ter
facts-document-annex-26 = Додаток 26
facts-document-annex-35 = Додаток 35
facts-document-belgian-id = Бельгійське посвідчення особи
facts-document-other = Інший документ
facts-document-none = Немає документа

facts-stage-none = Зараз нічого не триває
facts-stage-first-instance = Перше прохання розглядають
facts-stage-appeal = Оскарження
facts-stage-decided = Є відповідь
facts-stage-repeat-application = Подано знову

facts-civil-state-single = Без пари
facts-civil-state-married = У шлюбі
facts-civil-state-cohabiting = Живу разом із партнером
facts-civil-state-divorced = Після розлучення
facts-civil-state-widowed = Мій партнер помер
facts-civil-state-partner-abroad = Мій партнер в іншій країні

facts-income-ocmw = Гроші від OCMW
facts-income-unemployment = Гроші, бо немає роботи
facts-income-partner = Мій партнер заробляє
facts-income-none = У мене немає грошей
facts-income-family = Моя сім’я допомагає
facts-income-work = Моя робота
facts-income-sickness = Гроші, бо я хворію
facts-income-material-aid = Ліжко, їжа й допомога в центрі прийому
facts-income-other = Щось інше

facts-housing-own-rent = Я самостійно винаймаю житло
facts-housing-social-rent = Соціальне житло
facts-housing-with-family = У родичів
facts-housing-reception = У центрі прийому
facts-housing-local-reception = У будинку прийому від OCMW
facts-housing-shelter = У нічному притулку або захисному домі
facts-housing-with-friends = У друзів
facts-housing-no-fixed-address = Немає постійного місця
facts-housing-owner = Власне житло

facts-housing-problems-none = Ні, усе добре
facts-housing-problems-rent = Оренда зависока
facts-housing-problems-size = Замало місця
facts-housing-problems-unhealthy = Волого, холодно або небезпечно
facts-housing-problems-eviction = Можливо, доведеться виїхати
facts-housing-problems-guarantee = Не можу заплатити заставу
facts-housing-problems-discrimination = Мені не хочуть здавати житло

facts-hours-full-time = Увесь тиждень, повний час
facts-hours-part-time = Частина тижня
facts-hours-by-the-day = На день, через агенцію
facts-hours-own-business = Власна справа
facts-hours-unpaid = Без оплати
