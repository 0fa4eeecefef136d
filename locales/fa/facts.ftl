### Persian, plain enough for Dari. A draft: not yet checked by a second person.

facts-given-name = نام
facts-given-name-ask = نام شما چیست؟ نام کوچک خود را بگویید.
facts-family-name = نام خانوادگی (تخلص)
facts-family-name-ask = نام فامیل شما چیست؟
facts-other-name = نام دیگر یا نوشتن دیگر
facts-other-name-ask = آیا نام دیگری هم دارید؟ یا نام شما گاهی طور دیگری نوشته می‌شود؟
facts-other-name-why = گاهی نام روی اسناد فرق دارد. این طور شما را پیدا می‌کنیم.
facts-own-script-name = نام به خط خودتان
facts-own-script-name-ask = نام خود را به زبان خودتان چطور می‌نویسید؟
facts-own-script-name-why = این طور نام شما روی کارت درست نوشته می‌شود.
facts-birth-date = تاریخ تولد
facts-birth-date-ask = چه وقت به دنیا آمدید؟ فقط سال هم خوب است.
facts-birth-date-why = این طور مطمئن می‌شویم که خود شما هستید.
facts-sex = جنس
facts-sex-ask = شما زن هستید یا مرد؟ یا طور دیگری می‌گویید؟
facts-sex-why = می‌شماریم که آیا به زنان و مردان یکسان کمک می‌کنیم.

facts-contact-language = زبان تماس
facts-contact-language-ask = دوست دارید به کدام زبان حرف بزنید؟
facts-contact-language-why = آن وقت ترجمان (مترجم) زبان شما را پیدا می‌کنیم.
facts-interpreter = ترجمان (مترجم)
facts-interpreter-ask = می‌خواهید یک ترجمان (مترجم) کمک کند؟
facts-phone = تلفن
facts-phone-ask = به کدام شماره می‌توانیم زنگ بزنیم؟
facts-phone-why = فقط برای راه شما زنگ می‌زنیم.
facts-email = ایمیل
facts-email-ask = آدرس ایمیل دارید؟ نه هم خوب است.
facts-address = آدرس
facts-address-ask = حالا کجا زندگی می‌کنید؟
facts-address-why = این طور درس یا کار نزدیک به شما پیدا می‌کنیم.
facts-preferred-channel = بهترین راه تماس
facts-preferred-channel-ask = چطور بهتر است با شما حرف بزنیم؟
facts-safe-contact = تماس امن
facts-safe-contact-ask = وقتی زنگ می‌زنیم یا می‌نویسیم، به چه چیز دقت کنیم؟
facts-safe-contact-why = نمی‌خواهیم به خاطر ما برای شما مشکلی پیدا شود.

facts-nt2-state = درس‌های هلندی
facts-nt2-state-ask = این شخص در درس‌های هلندی تا کجا رسیده است؟
facts-civic-state = ادغام در جامعه
facts-civic-state-ask = این شخص در ادغام در جامعه تا کجا رسیده است؟

facts-language-skill = دانستن زبان‌ها
facts-language-skill-ask = کدام زبان‌ها را می‌دانید؟ کمی هم حساب است.
facts-literacy = خواندن و نوشتن
facts-literacy-ask = چه می‌بینید: این شخص چقدر خوب می‌خواند و می‌نویسد؟

facts-education = مکتب و آموزش
facts-education-ask = به کدام مکتب رفتید؟ آنجا چه یاد گرفتید؟
facts-education-why = چیزی که یاد گرفته‌اید اینجا هم حساب است.
facts-recognition = قبول شدن دیپلم
facts-recognition-ask = آیا پرسیده‌اید که دیپلم شما اینجا قبول است؟
facts-recognised-level = سطح قبول شده
facts-recognised-level-ask = آیا نامه‌ای درباره دیپلم خود گرفتید؟ کدام سطح در آن است؟

facts-work-abroad = کار در کشور دیگر
facts-work-abroad-ask = قبلاً در کشور دیگر چه کار می‌کردید؟
facts-work-abroad-why = کار قبلی هم حساب است. آن را در سی‌وی (CV) شما می‌نویسیم.
facts-work-here = کار در بلژیک
facts-work-here-ask = آیا در بلژیک کار کرده‌اید؟ چه کار کردید؟
facts-volunteering = کار داوطلبانه
facts-volunteering-ask = آیا بدون معاش برای کمک کار کرده‌اید؟
facts-volunteering-why = کمک کردن هم تجربه است.
facts-competence = توانایی
facts-competence-ask = چه کاری را خوب بلد هستید؟ به خانه و سرگرمی هم فکر کنید.
facts-competence-why = توانایی شما در پیدا کردن کار کمک می‌کند.

facts-wanted-job = کار دلخواه
facts-wanted-job-ask = چه کاری را بیشتر از همه دوست دارید؟ آرزو کنید.
facts-wanted-job-why = آرزوی شما شروع راه شماست.
facts-sectors-wanted = بخش‌های کاری دلخواه
facts-sectors-wanted-ask = کجا دوست دارید کار کنید؟ سه تا انتخاب کنید.
facts-expectations = انتظارها
facts-expectations-ask = از ما چه امید دارید؟ سه تا انتخاب کنید.
facts-obstacles = مانع‌ها
facts-obstacles-ask = چه چیزی پیدا کردن کار را سخت می‌کند؟
facts-obstacles-why = آن وقت با هم راه حل پیدا می‌کنیم.

facts-licence = گواهینامه (لایسنس) رانندگی
facts-licence-ask = آیا اجازه رانندگی دارید؟ کدام گواهینامه (لایسنس) را دارید؟
facts-transport = رفت و آمد
facts-transport-ask = با چه وسیله به جایی می‌روید؟
facts-digital-means = موبایل، کامپیوتر و اینترنت
facts-digital-means-ask = در خانه یا در جیب چه دارید؟
facts-digital-means-why = آن وقت چیزی نمی‌فرستیم که شما نتوانید باز کنید.
facts-digital-skill = مهارت‌های دیجیتال
facts-digital-skill-ask = با موبایل یا کامپیوتر چه کار می‌توانید بکنید؟

facts-nationality = تابعیت
facts-nationality-ask = پاسپورت کدام کشور را دارید؟
facts-nationality-why = گاهی کشور شما تعیین می‌کند چه اسنادی لازم دارید.
facts-birth-country = کشور تولد
facts-birth-country-ask = در کدام کشور به دنیا آمدید؟
facts-arrival = رسیدن به بلژیک
facts-arrival-ask = اولین بار چه وقت به بلژیک آمدید؟
facts-arrival-why = بعضی چیزها بعد از مدتی اجازه است. این طور می‌دانیم چه وقت.
facts-reason-of-stay = دلیل اقامت
facts-reason-of-stay-ask = چرا اجازه دارید در بلژیک باشید؟
facts-reason-of-stay-why = این طور می‌دانیم آیا اجازه کار و درس دارید.
facts-residence-period = اقامت
facts-residence-period-ask = حالا کدام کارت یا نامه را دارید؟ تا چه وقت؟
facts-residence-period-why = این طور می‌دانیم چه اجازه دارید، و کارت نو را به وقت می‌خواهیم.

facts-civil-state = حالت مدنی (وضعیت تأهل)
facts-civil-state-ask = تنها زندگی می‌کنید یا با همسر یا شریک زندگی؟
facts-civil-state-why = این طور می‌دانیم به فکر چه کسانی باشیم.
facts-children = کودکان در خانه
facts-children-ask = با چند کودک زندگی می‌کنید؟
facts-children-why = آن وقت ساعت‌های مناسب پیدا می‌کنیم.
facts-youngest-child = سال تولد کوچک‌ترین کودک
facts-youngest-child-ask = کوچک‌ترین فرزند شما در کدام سال به دنیا آمد؟
facts-youngest-child-why = برای کودک خردسال کودکستان پیدا می‌کنیم.
facts-single-parent = پدر یا مادر تنها
facts-single-parent-ask = آیا تنها از فرزندان خود مراقبت می‌کنید؟
facts-single-parent-why = آن وقت کمک و ساعت‌های مناسب پیدا می‌کنیم.
facts-family-abroad = فامیل در کشور دیگر
facts-family-abroad-ask = آیا فامیل دور از اینجا دارید؟ دلتان برای چه کسی تنگ است؟
facts-family-abroad-why = می‌خواهید فامیل شما بیاید؟ گاهی کار شما در آن اثر دارد.

facts-income-source = درآمد
facts-income-source-ask = پول شما از کجا می‌آید؟
facts-income-source-why = وقتی کار کنید، پول شما تغییر می‌کند. آن را با هم حساب می‌کنیم.
facts-debts = قرض‌ها
facts-debts-ask = آیا به کسی قرض دارید؟ کدام بیشتر فشار می‌آورد؟
facts-debts-why = خیلی از مردم قرض دارند. کمک هست.
facts-housing-state = وضعیت خانه
facts-housing-state-ask = پیش چه کسی یا کجا زندگی می‌کنید؟
facts-housing-state-why = با یک جای ثابت، کار و درس بهتر پیش می‌رود.
facts-housing-problems = مشکلات خانه
facts-housing-problems-ask = آیا خانه شما مشکلی دارد؟
facts-health-limits = صحت (سلامتی) و کار
facts-health-limits-ask = آیا کار باید با جسم یا روان شما جور باشد؟
facts-health-limits-why = کاری پیدا می‌کنیم که برای شما خوب باشد. لازم نیست مریضی خود را بگویید.

facts-social-problems = نگرانی‌ها
facts-social-problems-ask = آیا نگرانی‌هایی هست که ما بدانیم؟
facts-social-problems-why = آن وقت کسی را برای کمک پیدا می‌کنیم. بدون بله شما به کسی نمی‌گوییم.
facts-journey = چیزی که در راه اتفاق افتاد
facts-journey-ask = این شخص خودش درباره راه آمدن به اینجا چه گفت؟
facts-journey-why = درباره این نپرسید. فقط چیزی را بنویسید که شخص می‌خواهد بگوید.

facts-birth-nationality = تابعیت در وقت تولد
facts-birth-nationality-ask = وقتی به دنیا آمدید، تابعیت کدام کشور را داشتید؟
facts-mother-birth-nationality = تابعیت مادر در وقت تولد
facts-mother-birth-nationality-ask = مادر شما وقتی به دنیا آمد، از کدام کشور بود؟
facts-father-birth-nationality = تابعیت پدر در وقت تولد
facts-father-birth-nationality-ask = پدر شما وقتی به دنیا آمد، از کدام کشور بود؟
facts-grandparents-outside-eu15 = پدربزرگ‌ها و مادربزرگ‌ها از بیرون EU-15
facts-grandparents-outside-eu15-ask = چند نفر از پدربزرگ‌ها و مادربزرگ‌های شما از پانزده کشور قدیمی EU نبودند؟

facts-answer-has-none = ندارم
facts-answer-unknown = نمی‌دانم
facts-answer-refused = ترجیح می‌دهم نگویم
facts-answer-not-asked = پرسیده نشده
facts-answer-ask-later = بعداً بپرسید
facts-yes = بله
facts-no = نه

facts-source-client = خود شخص گفت
facts-source-representative = کسی که به جای شخص حرف می‌زند گفت
facts-source-document = در یک سند هست
facts-source-register = در یک دفتر رسمی ثبت است
facts-source-observed = یک مشاور دیده است
facts-source-test = از یک امتحان
facts-source-third-party = راهنما یا شخص دیگری گفت
facts-source-import = از یک سیستم دیگر

facts-date-day = روز
facts-date-month = ماه
facts-date-year = سال
facts-date-about = تقریباً

facts-field-level = سطح
facts-field-field = چه یاد گرفتید؟
facts-field-school = مکتب
facts-field-country = کشور
facts-field-from = از
facts-field-until = تا
facts-field-finished = تمام شده؟
facts-field-proof = مدرک
facts-field-diploma = دیپلم
facts-field-body = چه کسی تصمیم می‌گیرد؟
facts-field-requested = تاریخ درخواست
facts-field-decided = تاریخ جواب
facts-field-result = نتیجه
facts-field-remark = چیز دیگر
facts-field-job = کار
facts-field-sector = بخش کاری
facts-field-employer = پیش چه کسی؟
facts-field-hours = چند ساعت؟
facts-field-tasks = آنجا چه کار می‌کردید؟
facts-field-relevant = با کاری که می‌خواهید جور است؟
facts-field-what = چه بلد هستید؟
facts-field-context = آن را کجا یاد گرفتید؟
facts-field-status = اقامت
facts-field-document = کارت یا نامه
facts-field-stage = تا کجا رسیده؟
facts-field-street = سرک (خیابان) و شماره
facts-field-postcode = کد پستی
facts-field-town = شهر (شاروالی)

facts-skill-language = زبان
facts-skill-listening = شنیدن
facts-skill-reading = خواندن
facts-skill-speaking = حرف زدن
facts-skill-writing = نوشتن
facts-skill-known-from = این را از کجا می‌دانیم؟
facts-cefr-0 = هنوز هیچ
facts-cefr-A1 = چند کلمه و جمله
facts-cefr-A2 = درباره چیزهای هر روز
facts-cefr-B1 = بیشتر وقت‌ها از عهده برمی‌آید
facts-cefr-B2 = روان، در کار هم
facts-cefr-C1 = خیلی روان
facts-cefr-C2 = مثل زبان اول
facts-cefr-first = این زبان اول است

facts-sex-f = زن
facts-sex-m = مرد
facts-sex-x = دیگر

facts-interpreter-none = ترجمان (مترجم) لازم نیست
facts-interpreter-phone = ترجمان (مترجم) با تلفن
facts-interpreter-present = ترجمان (مترجم) که حاضر است
facts-interpreter-mediator = کسی که کشور شما را هم می‌شناسد

facts-channel-phone = زنگ زدن
facts-channel-sms = پیامک (SMS) یا پیام
facts-channel-visit = آمدن پیش ما
facts-channel-post = نامه
facts-channel-email = ایمیل
facts-channel-through-someone = از طریق کسی که به او اعتماد دارم

facts-safe-contact-none = به هیچ چیز
facts-safe-contact-shared-phone = دیگران هم از موبایل من استفاده می‌کنند
facts-safe-contact-no-sms = پیامک (SMS) نفرستید
facts-safe-contact-no-calls = به من زنگ نزنید
facts-safe-contact-no-post = نامه نفرستید
facts-safe-contact-hide-address = آدرس مرا به هیچ کس نگویید
facts-safe-contact-ask-first = اول بپرسید که آیا می‌توانم آزاد حرف بزنم

facts-nt2-not-started = هنوز شروع نشده
facts-nt2-waiting = منتظر جای خالی
facts-nt2-literacy = خواندن و نوشتن یاد می‌گیرد
facts-nt2-grade-1 = در درجه 1 است (تا A2)
facts-nt2-grade-2 = در درجه 2 است (تا B1)
facts-nt2-grade-3 = در درجه 3 است (تا B2)
facts-nt2-grade-4 = در درجه 4 است (تا C1)
facts-nt2-stopped = قطع شده
facts-nt2-not-needed = لازم نیست

facts-civic-not-started = هنوز شروع نشده
facts-civic-waiting = منتظر جای خالی
facts-civic-running = در جریان است
facts-civic-certificate = تصدیق‌نامه (گواهی) دارد
facts-civic-exempt = معاف است
facts-civic-stopped = قطع شده

facts-level-source-self = خود شخص می‌گوید
facts-level-source-observed = در گفتگو یا سر کار دیده شده
facts-level-source-assessment = یک متخصص سنجیده است
facts-level-source-test = از یک امتحان
facts-level-source-certificate = در یک تصدیق‌نامه (گواهی) هست

facts-literacy-reads-well = روان می‌خواند و می‌نویسد
facts-literacy-reads-slowly = آهسته می‌خواند
facts-literacy-other-script-only = فقط خط دیگری را می‌خواند
facts-literacy-reads-little = چند کلمه می‌خواند
facts-literacy-does-not-read = هنوز نمی‌خواند

facts-level-none = بدون مکتب
facts-level-primary = مکتب ابتدایی
facts-level-lower-secondary = سال‌های اول متوسطه
facts-level-vocational-secondary = متوسطه با آموزش یک حرفه
facts-level-upper-secondary = متوسطه کامل (لیسه، دبیرستان)
facts-level-higher-short = مدرسه عالی یا لیسانس
facts-level-higher-long = دانشگاه (پوهنتون) یا ماستری
facts-level-doctorate = دکترا

facts-finished-yes = بله، تمام شد
facts-finished-no = نه، قطع شد
facts-finished-running = هنوز در جریان است

facts-proof-original = اصل سند
facts-proof-copy = کاپی یا عکس
facts-proof-lost = گم شده
facts-proof-never-had = هیچ وقت نگرفتم
facts-proof-with-embassy = در سفارت است
facts-proof-none = مدرک نیست

facts-recognition-not-asked = هنوز درخواست نشده
facts-recognition-running = منتظر جواب هستم
facts-recognition-full = بله، کاملاً قبول است
facts-recognition-partial = یک قسمت قبول است
facts-recognition-conditional = بله، اگر چیز دیگری یاد بگیرم یا انجام دهم
facts-recognition-refused = نه
facts-recognition-withdrawn = درخواست کردم، ولی قطع کردم

facts-sectors-sales = مغازه و فروش
facts-sectors-administration = دفتر
facts-sectors-no-preference = همه خوب است
facts-sectors-social = کمک به مردم
facts-sectors-logistics = گدام (انبار) و حمل و نقل
facts-sectors-horeca = آشپزخانه، کافه و هوتل
facts-sectors-cleaning = پاک‌کاری و نگهداری
facts-sectors-ict = کامپیوتر و تلفن
facts-sectors-health = مراقبت از مریضان یا سالمندان
facts-sectors-accounting = حسابداری
facts-sectors-construction = ساختمان
facts-sectors-industry = فابریکه (کارخانه) و تخنیک
facts-sectors-agriculture = باغ، حیوانات و زمین
facts-sectors-education = مکتب و کودکستان
facts-sectors-crafts = کار دستی
facts-sectors-other = چیز دیگر

facts-relevant-yes = بله
facts-relevant-partly = یک قسمت
facts-relevant-no = نه

facts-context-work = سر کار در بلژیک
facts-context-work-abroad = سر کار در کشور دیگر
facts-context-school = در مکتب
facts-context-volunteering = در کار داوطلبانه
facts-context-association = در یک کلوپ یا انجمن
facts-context-household = در خانه
facts-context-hobby = در سرگرمی خودم

facts-licence-none = گواهینامه (لایسنس) ندارم
facts-licence-theory = در امتحان تئوری کامیاب شدم
facts-licence-am = موتورسیکلت کوچک (AM)
facts-licence-a = موتورسیکلت (A)
facts-licence-b = موتر (ماشین) (B)
facts-licence-c = لاری (کامیون) (C)
facts-licence-d = بس (اتوبوس) (D)
facts-licence-foreign-exchangeable = از کشور دیگر، اینجا می‌توانم تبدیل کنم
facts-licence-foreign-other = از کشور دیگر، اینجا نمی‌توانم تبدیل کنم

facts-transport-on-foot = پیاده
facts-transport-public-transport = ترم (تراموا)، بس (اتوبوس) یا قطار
facts-transport-bicycle = بایسکل (دوچرخه)
facts-transport-moped = موتورسیکلت کوچک
facts-transport-car = موتر (ماشین)
facts-transport-needs-company = بار اول کسی همراه من می‌آید

facts-digital-means-none = هیچ چیز
facts-digital-means-simple-phone = موبایل بدون اینترنت
facts-digital-means-smartphone = موبایل هوشمند
facts-digital-means-shared-phone = موبایل مشترک با دیگران
facts-digital-means-computer = کامپیوتر یا تبلت
facts-digital-means-internet-home = اینترنت در خانه
facts-digital-means-mobile-data = اینترنت روی موبایلم
facts-digital-means-email = آدرس ایمیل

facts-digital-skill-none = هنوز هیچ
facts-digital-skill-call = زنگ زدن
facts-digital-skill-messages = فرستادن پیام
facts-digital-skill-search = جستجوی چیزی
facts-digital-skill-email-attachment = فرستادن ایمیل با فایل
facts-digital-skill-forms = پر کردن فورم
facts-digital-skill-office = نوشتن نامه یا لست (فهرست) با کامپیوتر
facts-digital-skill-eid = ورود با کارتم یا با itsme

facts-obstacles-none = هیچ چیز
facts-obstacles-language = هنوز هلندی کم حرف می‌زنم
facts-obstacles-experience = تجربه من اینجا حساب نیست، یا تجربه ندارم
facts-obstacles-finding-vacancies = کار خالی پیدا نمی‌کنم یا نمی‌دانم چطور خودم را معرفی کنم
facts-obstacles-discrimination = به خاطر نام، رنگ، دین یا چادر (روسری) به من فرصت نمی‌دهند
facts-obstacles-search-tools = سی‌وی (CV) یا نامه من آماده نیست
facts-obstacles-labour-market = نمی‌دانم کار اینجا چطور است
facts-obstacles-skills-not-recognised = توانایی من اینجا روی کاغذ حساب نیست
facts-obstacles-network = آدم‌های کمی می‌شناسم
facts-obstacles-self-confidence = هنوز جرأت زیاد ندارم
facts-obstacles-transport = رسیدن به آنجا برایم سخت است
facts-obstacles-administration = اسناد من مرتب نیست
facts-obstacles-cultural-codes = رسم و رواج اینجا را هنوز نمی‌شناسم
facts-obstacles-choice-of-job = نمی‌دانم کدام کار برایم مناسب است
facts-obstacles-no-vacancies = برای توانایی من کار نیست
facts-obstacles-child-care = برای فرزندم کودکستان ندارم

facts-expectations-sector-experience = کسی که کار مرا می‌شناسد
facts-expectations-support = حمایت و مشورت
facts-expectations-understand-search = یاد گرفتن این که اینجا چطور کار پیدا می‌کنند
facts-expectations-networks = آشنا شدن با آدم‌های جدید
facts-expectations-traineeships = شناخت کارآموزی و دوره‌های آموزشی
facts-expectations-interviews = تمرین برای مصاحبه کار
facts-expectations-cv-and-letter = کمک برای سی‌وی (CV) و نامه‌ام
facts-expectations-choice-of-job = دانستن این که کدام کار برایم مناسب است
facts-expectations-language = تمرین هلندی
facts-expectations-workplace-attitude = دانستن رفتار درست سر کار
facts-expectations-institutions = دانستن این که در بلژیک چه کسی چه کار می‌کند
facts-expectations-culture = شناخت بلژیک و تاریخ آن

facts-social-problems-none = نه، نگرانی ندارم
facts-social-problems-debt = پول و قرض
facts-social-problems-legal = اسناد، قانون و دولت
facts-social-problems-housing = خانه من
facts-social-problems-health = جسم من
facts-social-problems-mental-health = روان و دل من
facts-social-problems-child-care = مراقبت از فرزندم
facts-social-problems-violence = کسی مرا آزار می‌دهد یا می‌ترساند
facts-social-problems-disability = معلولیت
facts-social-problems-other = چیز دیگر

facts-reason-of-stay-protection = پناهندگی خواستم یا گرفتم
facts-reason-of-stay-family = فامیل من اینجاست
facts-reason-of-stay-study = درس می‌خوانم
facts-reason-of-stay-work = برای کار آمدم
facts-reason-of-stay-eu-citizen = از یک کشور EU هستم
facts-reason-of-stay-born-here = اینجا به دنیا آمدم
facts-reason-of-stay-regularised = بعد از مدت زیاد یا به یک دلیل جدی اجازه ماندن گرفتم
facts-reason-of-stay-other = دلیل دیگر

facts-status-belgian = بلژیکی
facts-status-eu-citizen = شهروند EU
facts-status-eu-family = فامیل شهروند EU یا بلژیکی
facts-status-refugee = پناهنده قبول شده
facts-status-subsidiary-protected = حفاظت فرعی (subsidiaire bescherming)
facts-status-temporary-protected = حفاظت موقت
facts-status-asylum-applicant = درخواست پناهندگی، هنوز بدون جواب
facts-status-family-reunification = پیوستن به فامیل
facts-status-student = محصل (دانشجو)
facts-status-search-year = سال جستجوی کار بعد از تحصیل
facts-status-labour-migrant = برای کار آمده
facts-status-long-term-resident = مدت زیاد در بلژیک یا EU
facts-status-regularised = اقامت با تصمیم خاص
facts-status-stateless = بدون تابعیت
facts-status-no-legal-stay = بدون اسناد اقامت
facts-status-other = چیز دیگر

facts-document-a = کارت A
facts-document-b = کارت B
facts-document-k = کارت K
facts-document-l = کارت L
facts-document-eu = کارت EU
facts-document-eu-plus = کارت EU+
facts-document-f = کارت F
facts-document-f-plus = کارت F+
facts-document-h = کارت H
facts-document-m = کارت M
facts-document-n = کارت N
facts-document-orange-card = کارت نارنجی
facts-document-annex-15 = ضمیمه 15 (Bijlage 15)
facts-document-annex-19 = ضمیمه 19 (Bijlage 19)
facts-document-annex-19ter = ضمیمه 19ter (Bijlage 19ter)
facts-document-annex-26 = ضمیمه 26 (Bijlage 26)
facts-document-annex-35 = ضمیمه 35 (Bijlage 35)
facts-document-belgian-id = کارت هویت بلژیکی
facts-document-other = کاغذ دیگر
facts-document-none = بدون کاغذ

facts-stage-none = حالا چیزی در جریان نیست
facts-stage-first-instance = درخواست اول در جریان است
facts-stage-appeal = در مرحله اعتراض (استیناف)
facts-stage-decided = جواب آمده
facts-stage-repeat-application = دوباره درخواست شده

facts-civil-state-single = تنها
facts-civil-state-married = ازدواج کرده‌ام
facts-civil-state-cohabiting = با شریک زندگی‌ام زندگی می‌کنم
facts-civil-state-divorced = طلاق گرفته‌ام
facts-civil-state-widowed = همسرم فوت کرده است
facts-civil-state-partner-abroad = همسرم در کشور دیگر است

facts-income-ocmw = پول از OCMW
facts-income-unemployment = پول چون کار ندارم
facts-income-partner = همسرم درآمد دارد
facts-income-none = پول ندارم
facts-income-family = فامیلم کمک می‌کند
facts-income-work = کار من
facts-income-sickness = پول چون مریض هستم
facts-income-material-aid = بستر، غذا و کمک در مرکز پذیرش
facts-income-other = چیز دیگر

facts-housing-own-rent = خودم کرایه کرده‌ام
facts-housing-social-rent = خانه کرایی اجتماعی
facts-housing-with-family = پیش فامیل
facts-housing-reception = در مرکز پذیرش (کمپ)
facts-housing-local-reception = در خانه پذیرش OCMW
facts-housing-shelter = در سرپناه شبانه یا خانه امن
facts-housing-with-friends = پیش دوستان
facts-housing-no-fixed-address = جای ثابت ندارم
facts-housing-owner = خانه خودم

facts-housing-problems-none = نه، خوب است
facts-housing-problems-rent = کرایه زیاد است
facts-housing-problems-size = کوچک است
facts-housing-problems-unhealthy = مرطوب، سرد یا ناامن است
facts-housing-problems-eviction = شاید مجبور شوم بیرون شوم
facts-housing-problems-guarantee = نمی‌توانم پول ضمانت (waarborg) را بدهم
facts-housing-problems-discrimination = به من کرایه نمی‌دهند

facts-hours-full-time = تمام هفته، تمام وقت
facts-hours-part-time = قسمتی از هفته
facts-hours-by-the-day = روزمزد، کار موقت (interim)
facts-hours-own-business = کار شخصی خودم
facts-hours-unpaid = بدون معاش
