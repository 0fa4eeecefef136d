### Pashto. A draft: not yet checked by a second person.

facts-given-name = نوم
facts-given-name-ask = ستاسو نوم څه دی؟ خپل نوم ووایئ.
facts-family-name = د کورنۍ نوم (تخلص)
facts-family-name-ask = ستاسو د کورنۍ نوم څه دی؟
facts-other-name = بل نوم یا بله لیکنه
facts-other-name-ask = بل نوم هم لرئ؟ یا ستاسو نوم کله کله بل ډول لیکل کېږي؟
facts-other-name-why = په اسنادو کې نوم کله کله توپیر لري. په دې ډول مو پیدا کوو.
facts-own-script-name = نوم په خپل لیک
facts-own-script-name-ask = خپل نوم په خپله ژبه څنګه لیکئ؟
facts-own-script-name-why = په دې ډول ستاسو نوم پر کارت سم لیکل کېږي.
facts-birth-date = د زېږېدو نېټه
facts-birth-date-ask = کله زېږېدلي یاست؟ یوازې کال هم بس دی.
facts-birth-date-why = په دې ډول ډاډه کېږو چې دا تاسو یاست.
facts-sex = جنس
facts-sex-ask = تاسو ښځه یاست که نارینه؟ یا بل ډول یې وایئ؟
facts-sex-why = موږ شمېرو چې ایا له ښځو او نارینه وو سره یو شان مرسته کوو.

facts-contact-language = د اړیکې ژبه
facts-contact-language-ask = په کومه ژبه خبرې کول مو خوښ دي؟
facts-contact-language-why = بیا ستاسو د ژبې ترجمان پیدا کوو.
facts-interpreter = ترجمان
facts-interpreter-ask = غواړئ چې ترجمان مرسته وکړي؟
facts-phone = ټلیفون
facts-phone-ask = په کومه شمېره زنګ درته وهلای شو؟
facts-phone-why = موږ یوازې ستاسو د لارې لپاره زنګ وهو.
facts-email = برېښنالیک
facts-email-ask = د برېښنالیک ادرس لرئ؟ نه هم سمه ده.
facts-address = ادرس
facts-address-ask = اوس چېرته اوسېږئ؟
facts-address-why = په دې ډول تاسو ته نږدې درس یا کار لټوو.
facts-preferred-channel = د اړیکې غوره لار
facts-preferred-channel-ask = څنګه درسره خبرې وکړو؟
facts-safe-contact = خوندي اړیکه
facts-safe-contact-ask = د زنګ یا لیک پر وخت باید څه ته پام وکړو؟
facts-safe-contact-why = نه غواړو چې زموږ له امله ستونزه درته پیدا شي.

facts-nt2-state = د هالنډي ژبې درسونه
facts-nt2-state-ask = کس د هالنډي ژبې په درسونو کې تر کومه رسېدلی دی؟
facts-civic-state = په ټولنه کې ګډېدل
facts-civic-state-ask = کس په ټولنه کې په ګډېدو کې تر کومه رسېدلی دی؟

facts-language-skill = د ژبو پوهه
facts-language-skill-ask = په کومو ژبو پوهېږئ؟ لږ هم حساب دی.
facts-literacy = لوستل او لیکل
facts-literacy-ask = څه ګورئ: کس څومره ښه لوستل او لیکل کوي؟

facts-education = ښوونځی او زده کړه
facts-education-ask = کوم ښوونځي ته تللي یاست؟ هلته مو څه زده کړل؟
facts-education-why = هغه څه چې زده کړي مو دي، دلته هم حساب دي.
facts-recognition = د ډیپلوم منل
facts-recognition-ask = ایا پوښتلي مو دي چې ډیپلوم مو دلته منل کېږي؟
facts-recognised-level = منل شوې کچه
facts-recognised-level-ask = ایا د ډیپلوم په اړه لیک درته راغلی دی؟ کومه کچه پکې ده؟

facts-work-abroad = په بل هېواد کې کار
facts-work-abroad-ask = پخوا مو په بل هېواد کې څه کار کاوه؟
facts-work-abroad-why = پخوانی کار هم حساب دی. ستاسو په سي وي (CV) کې یې لیکو.
facts-work-here = په بلجیم کې کار
facts-work-here-ask = په بلجیم کې مو کار کړی دی؟ څه کار مو کړی دی؟
facts-volunteering = رضاکار کار
facts-volunteering-ask = ایا له معاش پرته مو د مرستې لپاره کار کړی دی؟
facts-volunteering-why = مرسته هم تجربه ده.
facts-competence = وړتیا
facts-competence-ask = کوم کار ښه کولای شئ؟ کور او خپل ساعتېري هم در یاد کړئ.
facts-competence-why = ستاسو وړتیا د کار په لټولو کې مرسته کوي.

facts-wanted-job = غوښتل شوی کار
facts-wanted-job-ask = کوم کار مو تر ټولو ډېر خوښ دی؟ هیله وکړئ.
facts-wanted-job-why = ستاسو هیله ستاسو د لارې پیل دی.
facts-sectors-wanted = د کار غوښتل شوې برخې
facts-sectors-wanted-ask = چېرته کار کول مو خوښ دي؟ درې وټاکئ.
facts-expectations = هیلې
facts-expectations-ask = له موږ څه هیله لرئ؟ درې وټاکئ.
facts-obstacles = خنډونه
facts-obstacles-ask = څه شی د کار پیدا کول سختوي؟
facts-obstacles-why = بیا په ګډه د حل لار لټوو.

facts-licence = د موټر چلولو لایسنس
facts-licence-ask = د موټر چلولو اجازه لرئ؟ کوم لایسنس لرئ؟
facts-transport = تګ راتګ
facts-transport-ask = په څه شي تګ راتګ کوئ؟
facts-digital-means = موبایل، کمپیوټر او انټرنېټ
facts-digital-means-ask = په کور یا جېب کې څه لرئ؟
facts-digital-means-why = بیا داسې څه نه لېږو چې تاسو یې نه شئ خلاصولای.
facts-digital-skill = ډیجیټل مهارتونه
facts-digital-skill-ask = په موبایل یا کمپیوټر څه کولای شئ؟

facts-nationality = تابعیت
facts-nationality-ask = د کوم هېواد پاسپورټ لرئ؟
facts-nationality-why = کله کله ستاسو هېواد ټاکي چې کومو اسنادو ته اړتیا لرئ.
facts-birth-country = د زېږېدو هېواد
facts-birth-country-ask = په کوم هېواد کې زېږېدلي یاست؟
facts-arrival = بلجیم ته راتګ
facts-arrival-ask = لومړی ځل کله بلجیم ته راغلئ؟
facts-arrival-why = ځینې کارونه له یو وخت وروسته اجازه لري. په دې ډول پوهېږو چې کله.
facts-reason-of-stay = د اوسېدو دلیل
facts-reason-of-stay-ask = ولې په بلجیم کې د اوسېدو اجازه لرئ؟
facts-reason-of-stay-why = په دې ډول پوهېږو چې د کار او زده کړې اجازه لرئ.
facts-residence-period = د اوسېدو اجازه
facts-residence-period-ask = اوس کوم کارت یا لیک لرئ؟ تر کله؟
facts-residence-period-why = په دې ډول پوهېږو چې څه اجازه لرئ، او نوی یې پر وخت غواړو.

facts-civil-state = مدني حالت
facts-civil-state-ask = یوازې اوسېږئ که له خپل ملګري یا مېړه یا مېرمنې سره؟
facts-civil-state-why = په دې ډول پوهېږو چې د چا فکر وکړو.
facts-children = په کور کې ماشومان
facts-children-ask = له څو ماشومانو سره اوسېږئ؟
facts-children-why = بیا مناسب ساعتونه لټوو.
facts-youngest-child = د تر ټولو کوچني ماشوم د زېږېدو کال
facts-youngest-child-ask = ستاسو تر ټولو کوچنی ماشوم په کوم کال زېږېدلی دی؟
facts-youngest-child-why = د کوچني ماشوم لپاره وړکتون لټوو.
facts-single-parent = یوازې پلار یا یوازې مور
facts-single-parent-ask = ایا د خپلو ماشومانو پالنه یوازې کوئ؟
facts-single-parent-why = بیا مرسته او مناسب ساعتونه لټوو.
facts-family-abroad = په بل هېواد کې کورنۍ
facts-family-abroad-ask = لرې کورنۍ لرئ؟ څوک مو یادېږي؟
facts-family-abroad-why = غواړئ چې کورنۍ مو راشي؟ کله کله ستاسو کار پکې اغېز لري.

facts-income-source = عاید
facts-income-source-ask = ستاسو پیسې له کومه راځي؟
facts-income-source-why = چې کار پیل کړئ، پیسې مو بدلېږي. دا په ګډه حسابوو.
facts-debts = پورونه
facts-debts-ask = ایا د چا پوروړي یاست؟ کوم پور ډېر دروند دی؟
facts-debts-why = ډېر خلک پور لري. مرسته شته.
facts-housing-state = د کور حالت
facts-housing-state-ask = له چا سره یا چېرته اوسېږئ؟
facts-housing-state-why = په ثابت ځای کې کار او زده کړه اسانه کېږي.
facts-housing-problems = د کور ستونزې
facts-housing-problems-ask = ایا ستاسو کور کومه ستونزه لري؟
facts-health-limits = روغتیا او کار
facts-health-limits-ask = ایا کار باید ستاسو بدن یا رواني حالت ته پام وکړي؟
facts-health-limits-why = داسې کار لټوو چې تاسو ته ښه وي. اړ نه یاست چې خپله ناروغي ووایئ.

facts-social-problems = اندېښنې
facts-social-problems-ask = ایا داسې اندېښنې لرئ چې موږ پرې خبر شو؟
facts-social-problems-why = بیا داسې څوک لټوو چې درسره مرسته وکړي. ستاسو له اجازې پرته یې بل چا ته نه وایو.
facts-journey = هغه څه چې په لار کې پېښ شول
facts-journey-ask = کس په خپله د دلته راتلو د لارې په اړه څه وویل؟
facts-journey-why = د دې په اړه مه پوښتئ. یوازې هغه ولیکئ چې کس یې ویل غواړي.

facts-birth-nationality = د زېږېدو پر وخت تابعیت
facts-birth-nationality-ask = د زېږېدو پر وخت د کوم هېواد وئ؟
facts-mother-birth-nationality = د زېږېدو پر وخت د مور تابعیت
facts-mother-birth-nationality-ask = ستاسو مور د زېږېدو پر وخت د کوم هېواد وه؟
facts-father-birth-nationality = د زېږېدو پر وخت د پلار تابعیت
facts-father-birth-nationality-ask = ستاسو پلار د زېږېدو پر وخت د کوم هېواد و؟
facts-grandparents-outside-eu15 = له EU-15 بهر نیکونه او اناګانې
facts-grandparents-outside-eu15-ask = ستاسو څو نیکونه او اناګانې د EU له پنځلسو پخوانیو هېوادونو نه وو؟

facts-answer-has-none = نه یې لرم
facts-answer-unknown = نه پوهېږم
facts-answer-refused = نه غواړم چې ووایم
facts-answer-not-asked = نه دي پوښتل شوي
facts-answer-ask-later = وروسته یې وپوښتئ
facts-yes = هو
facts-no = نه

facts-source-client = کس په خپله وویل
facts-source-representative = هغه چا وویل چې د کس پر ځای خبرې کوي
facts-source-document = په یوه سند کې دي
facts-source-register = په رسمي دفتر کې ثبت دي
facts-source-observed = یوه سلاکار لیدلي دي
facts-source-test = له ازموینې څخه
facts-source-third-party = لارښود یا بل چا وویل
facts-source-import = له بل سیسټم څخه

facts-date-day = ورځ
facts-date-month = میاشت
facts-date-year = کال
facts-date-about = نږدې

facts-field-level = کچه
facts-field-field = څه مو زده کړل؟
facts-field-school = ښوونځی
facts-field-country = هېواد
facts-field-from = له
facts-field-until = تر
facts-field-finished = پای ته رسېدلی؟
facts-field-proof = ثبوت
facts-field-diploma = ډیپلوم
facts-field-body = څوک پرېکړه کوي؟
facts-field-requested = د غوښتنې نېټه
facts-field-decided = د ځواب نېټه
facts-field-result = پایله
facts-field-remark = بل څه
facts-field-job = کار
facts-field-sector = د کار برخه
facts-field-employer = له چا سره؟
facts-field-hours = څو ساعته؟
facts-field-tasks = هلته مو څه کار کاوه؟
facts-field-relevant = له هغه کار سره برابر دی چې غواړئ یې؟
facts-field-what = څه کولای شئ؟
facts-field-context = دا مو چېرته زده کړل؟
facts-field-status = د اوسېدو اجازه
facts-field-document = کارت یا لیک
facts-field-stage = تر کومه رسېدلی؟
facts-field-street = سړک او شمېره
facts-field-postcode = پوستي کوډ
facts-field-town = ښاروالي

facts-skill-language = ژبه
facts-skill-listening = اورېدل
facts-skill-reading = لوستل
facts-skill-speaking = خبرې کول
facts-skill-writing = لیکل
facts-skill-known-from = دا له کومه پوهېږو؟
facts-cefr-0 = لا هېڅ
facts-cefr-A1 = څو کلمې او جملې
facts-cefr-A2 = د هرې ورځې عادي خبرې
facts-cefr-B1 = ډېر وخت خپل کار پرې کولای شي
facts-cefr-B2 = روان، په کار کې هم
facts-cefr-C1 = ډېر روان
facts-cefr-C2 = د لومړۍ ژبې په شان
facts-cefr-first = دا لومړۍ ژبه ده

facts-sex-f = ښځه
facts-sex-m = نارینه
facts-sex-x = بل

facts-interpreter-none = ترجمان ته اړتیا نشته
facts-interpreter-phone = ترجمان په ټلیفون
facts-interpreter-present = ترجمان چې حاضر وي
facts-interpreter-mediator = هغه څوک چې ستاسو هېواد هم پېژني

facts-channel-phone = زنګ
facts-channel-sms = لنډ پیغام (SMS) یا پیغام
facts-channel-visit = راتګ
facts-channel-post = لیک
facts-channel-email = برېښنالیک
facts-channel-through-someone = د هغه چا له لارې چې باور پرې لرم

facts-safe-contact-none = هېڅ ته
facts-safe-contact-shared-phone = نور هم زما موبایل کاروي
facts-safe-contact-no-sms = لنډ پیغام (SMS) مه لېږئ
facts-safe-contact-no-calls = ما ته زنګ مه وهئ
facts-safe-contact-no-post = لیک مه لېږئ
facts-safe-contact-hide-address = زما ادرس هېچا ته مه وایئ
facts-safe-contact-ask-first = لومړی وپوښتئ چې ازادې خبرې کولای شم

facts-nt2-not-started = لا نه دي پیل شوي
facts-nt2-waiting = د ځای په تمه
facts-nt2-literacy = لوستل او لیکل زده کوي
facts-nt2-grade-1 = د 1 درجې زده کړه کوي (تر A2)
facts-nt2-grade-2 = د 2 درجې زده کړه کوي (تر B1)
facts-nt2-grade-3 = د 3 درجې زده کړه کوي (تر B2)
facts-nt2-grade-4 = د 4 درجې زده کړه کوي (تر C1)
facts-nt2-stopped = درول شوي
facts-nt2-not-needed = ضروري نه دي

facts-civic-not-started = لا نه دی پیل شوی
facts-civic-waiting = د ځای په تمه
facts-civic-running = روان دی
facts-civic-certificate = تصدیق لري
facts-civic-exempt = معاف دی
facts-civic-stopped = درول شوی

facts-level-source-self = کس په خپله وایي
facts-level-source-observed = په خبرو یا کار کې لیدل شوي
facts-level-source-assessment = یوه پوه کس ارزولي
facts-level-source-test = له ازموینې څخه
facts-level-source-certificate = په تصدیق کې لیکل شوي

facts-literacy-reads-well = ښه لوستل او لیکل کوي
facts-literacy-reads-slowly = ورو لوستل کوي
facts-literacy-other-script-only = یوازې بل لیک لوستلای شي
facts-literacy-reads-little = څو کلمې لوستلای شي
facts-literacy-does-not-read = لا لوستل نه شي کولای

facts-level-none = له ښوونځي پرته
facts-level-primary = لومړنی ښوونځی
facts-level-lower-secondary = د منځني ښوونځي لومړي کلونه
facts-level-vocational-secondary = ثانوي ښوونځی، له مسلک سره
facts-level-upper-secondary = بشپړ ثانوي ښوونځی (لېسه)
facts-level-higher-short = لوړه مؤسسه یا لېسانس
facts-level-higher-long = پوهنتون یا ماسټري
facts-level-doctorate = دوکتورا

facts-finished-yes = هو، پای ته رسېدلی
facts-finished-no = نه، نیمګړی پاتې
facts-finished-running = لا روان دی

facts-proof-original = اصلي سند
facts-proof-copy = کاپي یا عکس
facts-proof-lost = ورک شوی
facts-proof-never-had = هېڅکله مې نه دی اخیستی
facts-proof-with-embassy = په سفارت کې دی
facts-proof-none = ثبوت نشته

facts-recognition-not-asked = لا نه دی غوښتل شوی
facts-recognition-running = د ځواب په تمه یم
facts-recognition-full = هو، بشپړ منل شوی
facts-recognition-partial = یوه برخه منل شوې
facts-recognition-conditional = هو، که بل څه زده کړم یا وکړم
facts-recognition-refused = نه
facts-recognition-withdrawn = غوښتی مې و، خو بیا مې ودراوه

facts-sectors-sales = دوکان او پلورل
facts-sectors-administration = دفتر
facts-sectors-no-preference = هر څه سمه ده
facts-sectors-social = له خلکو سره مرسته
facts-sectors-logistics = ګدام او لېږد
facts-sectors-horeca = پخلنځی، کافې او هوټل
facts-sectors-cleaning = پاکول او ساتنه
facts-sectors-ict = کمپیوټر او ټلیفون
facts-sectors-health = د ناروغانو یا زړو خلکو پالنه
facts-sectors-accounting = محاسبه
facts-sectors-construction = ودانۍ جوړول
facts-sectors-industry = فابریکه او تخنیک
facts-sectors-agriculture = باغ، څاروي او ځمکه
facts-sectors-education = ښوونځی او وړکتون
facts-sectors-crafts = لاسي کار
facts-sectors-other = بل څه

facts-relevant-yes = هو
facts-relevant-partly = یوه برخه
facts-relevant-no = نه

facts-context-work = په بلجیم کې په کار کې
facts-context-work-abroad = په بل هېواد کې په کار کې
facts-context-school = په ښوونځي کې
facts-context-volunteering = په رضاکار کار کې
facts-context-association = په کلب یا ټولنه کې
facts-context-household = په کور کې
facts-context-hobby = په خپل ساعتېري کې

facts-licence-none = لایسنس نه لرم
facts-licence-theory = د تیورۍ ازموینه مې بریالۍ ده
facts-licence-am = کوچنی موټرسایکل (AM)
facts-licence-a = موټرسایکل (A)
facts-licence-b = موټر (B)
facts-licence-c = لارۍ (C)
facts-licence-d = بس (D)
facts-licence-foreign-exchangeable = له بل هېواده، دلته یې بدلولای شم
facts-licence-foreign-other = له بل هېواده، دلته یې نه شم بدلولای

facts-transport-on-foot = پلی تګ
facts-transport-public-transport = ټرام، بس یا اورګاډی
facts-transport-bicycle = بایسکل
facts-transport-moped = کوچنی موټرسایکل
facts-transport-car = موټر
facts-transport-needs-company = لومړی ځل یو څوک راسره ځي

facts-digital-means-none = هېڅ
facts-digital-means-simple-phone = موبایل له انټرنېټ پرته
facts-digital-means-smartphone = هوښیار موبایل
facts-digital-means-shared-phone = له نورو سره شریک موبایل
facts-digital-means-computer = کمپیوټر یا ټبلېټ
facts-digital-means-internet-home = په کور کې انټرنېټ
facts-digital-means-mobile-data = په موبایل کې انټرنېټ
facts-digital-means-email = د برېښنالیک ادرس

facts-digital-skill-none = لا هېڅ
facts-digital-skill-call = زنګ وهل
facts-digital-skill-messages = پیغام لېږل
facts-digital-skill-search = د یو شي لټول
facts-digital-skill-email-attachment = له فایل سره برېښنالیک لېږل
facts-digital-skill-forms = فورمه ډکول
facts-digital-skill-office = په کمپیوټر لیک یا لېست جوړول
facts-digital-skill-eid = په خپل کارت یا په itsme ننوتل

facts-obstacles-none = هېڅ
facts-obstacles-language = هالنډي ژبه لا لږه ویلای شم
facts-obstacles-experience = زما تجربه دلته نه حسابېږي، یا تجربه نه لرم
facts-obstacles-finding-vacancies = خالي کار نه شم پیدا کولای یا نه پوهېږم څنګه ځان معرفي کړم
facts-obstacles-discrimination = زما د نوم، رنګ، دین یا پړوني له امله چانس نه راکوي
facts-obstacles-search-tools = زما سي وي (CV) یا لیک تیار نه دی
facts-obstacles-labour-market = نه پوهېږم چې کار دلته څنګه وي
facts-obstacles-skills-not-recognised = زما وړتیا دلته پر کاغذ نه حسابېږي
facts-obstacles-network = لږ خلک پېژنم
facts-obstacles-self-confidence = لا ډېر جرئت نه لرم
facts-obstacles-transport = هلته رسېدل راته سخت دي
facts-obstacles-administration = زما اسناد برابر نه دي
facts-obstacles-cultural-codes = د دې ځای دودونه لا نه پېژنم
facts-obstacles-choice-of-job = نه پوهېږم کوم کار راته مناسب دی
facts-obstacles-no-vacancies = زما د وړتیا لپاره کار نشته
facts-obstacles-child-care = د خپل ماشوم لپاره وړکتون نه لرم

facts-expectations-sector-experience = هغه څوک چې زما کار پېژني
facts-expectations-support = ملاتړ او سلا
facts-expectations-understand-search = زده کول چې دلته کار څنګه لټول کېږي
facts-expectations-networks = له نویو خلکو سره پېژندګلوي
facts-expectations-traineeships = د عملي زده کړې او کورسونو پېژندل
facts-expectations-interviews = د کار مرکې تمرین
facts-expectations-cv-and-letter = د سي وي (CV) او لیک په جوړولو کې مرسته
facts-expectations-choice-of-job = پوهېدل چې کوم کار راته مناسب دی
facts-expectations-language = د هالنډي ژبې تمرین
facts-expectations-workplace-attitude = پوهېدل چې په کار کې څنګه چلند وکړم
facts-expectations-institutions = پوهېدل چې په بلجیم کې څوک څه کوي
facts-expectations-culture = د بلجیم او د هغه د تاریخ پېژندل

facts-social-problems-none = نه، اندېښنه نه لرم
facts-social-problems-debt = پیسې او پورونه
facts-social-problems-legal = اسناد، قانون او دولت
facts-social-problems-housing = زما کور
facts-social-problems-health = زما بدن
facts-social-problems-mental-health = زما روان او زړه
facts-social-problems-child-care = زما د ماشوم پالنه
facts-social-problems-violence = یو څوک مې ځوروي یا مې وېروي
facts-social-problems-disability = معلولیت
facts-social-problems-other = بل څه

facts-reason-of-stay-protection = پناه مې غوښتې یا اخیستې ده
facts-reason-of-stay-family = زما کورنۍ دلته ده
facts-reason-of-stay-study = زده کړه کوم
facts-reason-of-stay-work = د کار لپاره راغلم
facts-reason-of-stay-eu-citizen = د EU له یوه هېواده یم
facts-reason-of-stay-born-here = زما زېږېدنه دلته شوې ده
facts-reason-of-stay-regularised = له اوږدې مودې وروسته یا د جدي دلیل له امله د پاتې کېدو اجازه راکړل شوه
facts-reason-of-stay-other = بل دلیل

facts-status-belgian = د بلجیم تابعیت
facts-status-eu-citizen = د EU تبعه
facts-status-eu-family = د EU یا بلجیم د تبعه کورنۍ
facts-status-refugee = منل شوی کډوال
facts-status-subsidiary-protected = فرعي ساتنه (subsidiaire bescherming)
facts-status-temporary-protected = لنډمهاله ساتنه
facts-status-asylum-applicant = پناه غوښتل شوې، لا ځواب نشته
facts-status-family-reunification = د کورنۍ یوځای کېدل
facts-status-student = محصل
facts-status-search-year = له زده کړې وروسته د کار لټولو کال
facts-status-labour-migrant = د کار لپاره راغلی
facts-status-long-term-resident = اوږده موده په بلجیم یا EU کې
facts-status-regularised = د ځانګړې پرېکړې له مخې د اوسېدو اجازه
facts-status-stateless = بې تابعیته
facts-status-no-legal-stay = د اوسېدو اسناد نشته
facts-status-other = بل څه

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
facts-document-orange-card = نارنجي کارت
facts-document-annex-15 = ضمیمه 15 (Bijlage 15)
facts-document-annex-19 = ضمیمه 19 (Bijlage 19)
facts-document-annex-19ter = ضمیمه 19ter (Bijlage 19ter)
facts-document-annex-26 = ضمیمه 26 (Bijlage 26)
facts-document-annex-35 = ضمیمه 35 (Bijlage 35)
facts-document-belgian-id = د بلجیم د هویت کارت
facts-document-other = بل کاغذ
facts-document-none = کاغذ نشته

facts-stage-none = اوس هېڅ روان نه دي
facts-stage-first-instance = لومړۍ غوښتنه روانه ده
facts-stage-appeal = په استیناف کې
facts-stage-decided = ځواب شته
facts-stage-repeat-application = بیا غوښتل شوې

facts-civil-state-single = یوازې
facts-civil-state-married = واده مې کړی دی
facts-civil-state-cohabiting = له خپل ملګري یا ملګرې سره اوسېږم
facts-civil-state-divorced = طلاق شوی
facts-civil-state-widowed = زما مېړه یا مېرمن وفات شوې ده
facts-civil-state-partner-abroad = زما مېړه یا مېرمن په بل هېواد کې ده

facts-income-ocmw = د OCMW پیسې
facts-income-unemployment = پیسې ځکه چې کار نه لرم
facts-income-partner = زما مېړه یا مېرمن پیسې ګټي
facts-income-none = پیسې نه لرم
facts-income-family = کورنۍ مې مرسته کوي
facts-income-work = زما کار
facts-income-sickness = پیسې د ناروغۍ له امله
facts-income-material-aid = بستر، خواړه او مرسته په هرکلي مرکز کې
facts-income-other = بل څه

facts-housing-own-rent = په خپله مې کرایه کړی
facts-housing-social-rent = ټولنیز کرایي کور
facts-housing-with-family = له کورنۍ سره
facts-housing-reception = په هرکلي مرکز (کمپ) کې
facts-housing-local-reception = د OCMW په هرکلي کور کې
facts-housing-shelter = د شپې په سرپناه یا خوندي کور کې
facts-housing-with-friends = له ملګرو سره
facts-housing-no-fixed-address = ثابت ځای نه لرم
facts-housing-owner = زما خپل کور

facts-housing-problems-none = نه، ښه دی
facts-housing-problems-rent = کرایه ډېره ده
facts-housing-problems-size = ډېر کوچنی دی
facts-housing-problems-unhealthy = لوند، سوړ یا ناخوندي دی
facts-housing-problems-eviction = کېدای شي ترې ووځم
facts-housing-problems-guarantee = د ضمانت پیسې (waarborg) نه شم ورکولای
facts-housing-problems-discrimination = ما ته کرایه نه راکوي

facts-hours-full-time = ټوله اونۍ، پوره وخت
facts-hours-part-time = د اونۍ یوه برخه
facts-hours-by-the-day = د ورځې، د لنډمهاله کار له لارې (interim)
facts-hours-own-business = زما خپل کار او بار
facts-hours-unpaid = له معاش پرته
