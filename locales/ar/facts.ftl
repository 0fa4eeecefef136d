### Arabic. A draft: not yet checked by a second person.

facts-given-name = الاسم الأول
facts-given-name-ask = ما اسمك؟ اسمك الأول.
facts-family-name = اسم العائلة
facts-family-name-ask = ما اسم عائلتك؟
facts-other-name = اسم آخر أو كتابة أخرى
facts-other-name-ask = هل لك اسم آخر؟ أو هل يُكتب اسمك أحيانًا بطريقة أخرى؟
facts-other-name-why = الاسم يختلف أحيانًا على الأوراق. هكذا نجدك من جديد.
facts-own-script-name = الاسم بحروف لغتك
facts-own-script-name-ask = كيف يُكتب اسمك بلغتك؟
facts-own-script-name-why = هكذا يكون اسمك صحيحًا على بطاقتك.
facts-birth-date = تاريخ الميلاد
facts-birth-date-ask = متى ولدت؟ السنة وحدها تكفي أيضًا.
facts-birth-date-why = هكذا نتأكد من أنك الشخص الصحيح.
facts-sex = الجنس
facts-sex-ask = هل أنت امرأة أم رجل؟ أو شيء آخر؟
facts-sex-why = نَعُدّ لنرى هل نساعد النساء والرجال بالتساوي.

facts-contact-language = لغة التواصل
facts-contact-language-ask = ما اللغة المفضلة لك للكلام؟
facts-contact-language-why = عندها نبحث عن مترجم يتكلم لغتك.
facts-interpreter = مترجم
facts-interpreter-ask = هل يناسبك أن يساعد مترجم؟
facts-phone = الهاتف
facts-phone-ask = على أي رقم يمكننا الاتصال بك؟
facts-phone-why = نتصل فقط من أجل طريقك.
facts-email = البريد الإلكتروني
facts-email-ask = هل لديك بريد إلكتروني؟ الجواب لا جيد أيضًا.
facts-address = العنوان
facts-address-ask = أين سكنك الآن؟
facts-address-why = هكذا نبحث عن درس أو عمل قريب منك.
facts-preferred-channel = طريقة التواصل المفضلة
facts-preferred-channel-ask = ما أفضل طريقة للتواصل معك؟
facts-safe-contact = تواصل آمن
facts-safe-contact-ask = إلى ماذا يجب أن ننتبه عند الاتصال بك أو الكتابة لك؟
facts-safe-contact-why = لا نريد أن تكون لك مشاكل بسببنا.

facts-nt2-state = دروس الهولندية
facts-nt2-state-ask = إلى أين وصل الشخص في دروس الهولندية؟
facts-civic-state = الاندماج المدني
facts-civic-state-ask = إلى أين وصل الشخص في الاندماج المدني؟

facts-language-skill = معرفة اللغات
facts-language-skill-ask = ما اللغات المعروفة لك؟ القليل له قيمة أيضًا.
facts-literacy = القراءة والكتابة
facts-literacy-ask = ما هو ظاهر لك: كيف يقرأ الشخص ويكتب؟

facts-education = المدرسة والتعليم
facts-education-ask = إلى أي مدرسة ذهبت؟ ماذا تعلمت هناك؟
facts-education-why = ما تعلمته له قيمة هنا أيضًا.
facts-recognition = الاعتراف بالشهادة
facts-recognition-ask = هل سألت من قبل إن كانت شهادتك مقبولة هنا؟
facts-recognised-level = المستوى المعترف به
facts-recognised-level-ask = هل وصلتك رسالة عن شهادتك؟ ما المستوى المكتوب فيها؟

facts-work-abroad = العمل في بلد آخر
facts-work-abroad-ask = ماذا كان عملك سابقًا في بلد آخر؟
facts-work-abroad-why = العمل السابق له قيمة أيضًا. نكتبه في سيرتك الذاتية (CV).
facts-work-here = العمل في بلجيكا
facts-work-here-ask = هل عملت في بلجيكا؟ ماذا عملت؟
facts-volunteering = العمل التطوعي
facts-volunteering-ask = هل عملت من قبل بدون أجر، للمساعدة؟
facts-volunteering-why = المساعدة خبرة أيضًا.
facts-competence = القدرات
facts-competence-ask = ماذا يمكنك عمله جيدًا؟ في البيت أيضًا وفي هوايتك.
facts-competence-why = قدراتك تساعدك في البحث عن عمل.

facts-wanted-job = العمل المطلوب
facts-wanted-job-ask = ما العمل الأحب إليك؟ الحلم مسموح.
facts-wanted-job-why = حلمك هو بداية طريقك.
facts-sectors-wanted = مجالات العمل المطلوبة
facts-sectors-wanted-ask = أين يعجبك العمل؟ يمكنك اختيار ثلاثة.
facts-expectations = التوقعات
facts-expectations-ask = ما هي آمالك منا؟ يمكنك اختيار ثلاثة.
facts-obstacles = ما يعيق الطريق
facts-obstacles-ask = ما الذي يجعل إيجاد عمل صعبًا؟
facts-obstacles-why = عندها نبحث معًا عن حل.

facts-licence = رخصة القيادة
facts-licence-ask = هل القيادة مسموحة لك؟ أي رخصة لديك؟
facts-transport = المواصلات
facts-transport-ask = كيف يكون ذهابك من مكان إلى مكان؟
facts-digital-means = الهاتف والكمبيوتر والإنترنت
facts-digital-means-ask = ماذا يوجد لديك في البيت أو في جيبك؟
facts-digital-means-why = عندها لا نرسل شيئًا لا يمكنك فتحه.
facts-digital-skill = المهارات الرقمية
facts-digital-skill-ask = ماذا يمكنك عمله بالهاتف أو الكمبيوتر؟

facts-nationality = الجنسية
facts-nationality-ask = جواز سفرك من أي بلد؟
facts-nationality-why = بلدك يحدد أحيانًا الأوراق التي تلزمك.
facts-birth-country = بلد الولادة
facts-birth-country-ask = في أي بلد ولدت؟
facts-arrival = الوصول إلى بلجيكا
facts-arrival-ask = متى وصلت إلى بلجيكا أول مرة؟
facts-arrival-why = بعض الأشياء مسموحة بعد مدة. هكذا نعرف متى.
facts-reason-of-stay = سبب الإقامة
facts-reason-of-stay-ask = لماذا يُسمح لك بالإقامة في بلجيكا؟
facts-reason-of-stay-why = هكذا نعرف إن كان العمل والتعلم مسموحين لك.
facts-residence-period = الإقامة
facts-residence-period-ask = أي بطاقة أو رسالة لديك الآن؟ حتى متى؟
facts-residence-period-why = هكذا نعرف ما هو مسموح لك، ونطلب الجديد في الوقت المناسب.

facts-civil-state = الحالة العائلية
facts-civil-state-ask = هل حياتك وحدك أم مع شريك؟
facts-civil-state-why = هكذا نعرف من نأخذه في الحساب.
facts-children = الأطفال في البيت
facts-children-ask = كم طفلًا يسكن معك؟
facts-children-why = عندها نبحث عن أوقات مناسبة.
facts-youngest-child = سنة ميلاد أصغر طفل
facts-youngest-child-ask = في أي سنة وُلد أصغر أطفالك؟
facts-youngest-child-why = للطفل الصغير نبحث عن حضانة.
facts-single-parent = أب وحده أو أم وحدها
facts-single-parent-ask = هل رعاية أطفالك عليك وحدك؟
facts-single-parent-why = عندها نبحث عن مساعدة وأوقات مناسبة.
facts-family-abroad = العائلة في بلد آخر
facts-family-abroad-ask = هل لك عائلة بعيدة؟ إلى من تشتاق نفسك؟
facts-family-abroad-why = هل لديك رغبة في أن تأتي عائلتك؟ عملك له دور أحيانًا.

facts-income-source = الدخل
facts-income-source-ask = من أين يأتيك المال؟
facts-income-source-why = مع العمل يتغير دخلك. نحسب ذلك معًا.
facts-debts = الديون
facts-debts-ask = هل عليك مال لأحد؟ ما الذي يثقل عليك أكثر؟
facts-debts-why = كثير من الناس عليهم ديون. هناك مساعدة.
facts-housing-state = وضع السكن
facts-housing-state-ask = عند من أو أين سكنك؟
facts-housing-state-why = مع مكان ثابت يكون العمل والتعلم أسهل.
facts-housing-problems = مشاكل السكن
facts-housing-problems-ask = هل في بيتك مشكلة؟
facts-health-limits = الصحة والعمل
facts-health-limits-ask = هل يجب أن يراعي العمل جسمك أو نفسك؟
facts-health-limits-why = نبحث عن عمل جيد لك. لا يلزمك ذكر المرض.

facts-social-problems = هموم
facts-social-problems-ask = هل هناك هموم يمكننا معرفتها؟
facts-social-problems-why = عندها نبحث عن شخص يساعدك. لا نقول ذلك لأحد دون موافقتك.
facts-journey = ما حدث في الطريق إلى هنا
facts-journey-ask = ماذا حكى الشخص بنفسه عن الطريق إلى هنا؟
facts-journey-why = لا يُسأل عن هذا. يُكتب فقط ما يريد الشخص قوله.

facts-birth-nationality = الجنسية عند الولادة
facts-birth-nationality-ask = من أي بلد كانت جنسيتك عند الولادة؟
facts-mother-birth-nationality = جنسية الأم عند ولادتها
facts-mother-birth-nationality-ask = من أي بلد كانت أمك عند ولادتها؟
facts-father-birth-nationality = جنسية الأب عند ولادته
facts-father-birth-nationality-ask = من أي بلد كان أبوك عند ولادته؟
facts-grandparents-outside-eu15 = الأجداد من خارج EU-15
facts-grandparents-outside-eu15-ask = كم من أجدادك وجداتك لم يأتوا من البلدان الخمسة عشر القديمة في EU؟

facts-answer-has-none = ليس لدي
facts-answer-unknown = لا أعرف
facts-answer-refused = أفضّل عدم القول
facts-answer-not-asked = لم يُسأل
facts-answer-ask-later = السؤال لاحقًا
facts-yes = نعم
facts-no = لا

facts-source-client = قاله الشخص نفسه
facts-source-representative = قاله من يتكلم نيابة عن الشخص
facts-source-document = مكتوب في وثيقة
facts-source-register = مكتوب في سجل رسمي
facts-source-observed = لاحظه مستشار
facts-source-test = من اختبار
facts-source-third-party = قاله مرشد أو شخص آخر
facts-source-import = من نظام آخر

facts-date-day = اليوم
facts-date-month = الشهر
facts-date-year = السنة
facts-date-about = تقريبًا

facts-field-level = المستوى
facts-field-field = ماذا تعلمت؟
facts-field-school = المدرسة
facts-field-country = البلد
facts-field-from = من
facts-field-until = إلى
facts-field-finished = هل اكتمل؟
facts-field-proof = الإثبات
facts-field-diploma = الشهادة
facts-field-body = من يقرر؟
facts-field-requested = تاريخ الطلب
facts-field-decided = تاريخ الجواب
facts-field-result = النتيجة
facts-field-remark = شيء آخر
facts-field-job = العمل
facts-field-sector = مجال العمل
facts-field-employer = عند من؟
facts-field-hours = كم ساعة؟
facts-field-tasks = ماذا كان عملك هناك؟
facts-field-relevant = هل يناسب العمل المطلوب؟
facts-field-what = ما هي القدرة؟
facts-field-context = أين تعلمت ذلك؟
facts-field-status = الإقامة
facts-field-document = بطاقة أو رسالة
facts-field-stage = إلى أين وصل الأمر؟
facts-field-street = الشارع والرقم
facts-field-postcode = الرمز البريدي
facts-field-town = البلدية

facts-skill-language = اللغة
facts-skill-listening = الاستماع
facts-skill-reading = القراءة
facts-skill-speaking = الكلام
facts-skill-writing = الكتابة
facts-skill-known-from = كيف نعرف ذلك؟
facts-cefr-0 = لا شيء بعد
facts-cefr-A1 = بعض الكلمات والجمل
facts-cefr-A2 = عن أمور الحياة اليومية
facts-cefr-B1 = يكفي في أغلب المواقف
facts-cefr-B2 = بسهولة، في العمل أيضًا
facts-cefr-C1 = بسهولة كبيرة
facts-cefr-C2 = مثل اللغة الأم
facts-cefr-first = هذه هي اللغة الأم

facts-sex-f = امرأة
facts-sex-m = رجل
facts-sex-x = شيء آخر

facts-interpreter-none = لا حاجة إلى مترجم
facts-interpreter-phone = مترجم بالهاتف
facts-interpreter-present = مترجم حاضر في المكان
facts-interpreter-mediator = شخص يعرف بلدك أيضًا

facts-channel-phone = اتصال بالهاتف
facts-channel-sms = رسالة SMS أو رسالة أخرى
facts-channel-visit = زيارة
facts-channel-post = رسالة بالبريد
facts-channel-email = بريد إلكتروني
facts-channel-through-someone = عن طريق شخص أثق به

facts-safe-contact-none = لا شيء
facts-safe-contact-shared-phone = آخرون يستعملون هاتفي أيضًا
facts-safe-contact-no-sms = بدون رسائل SMS
facts-safe-contact-no-calls = بدون اتصال بالهاتف
facts-safe-contact-no-post = بدون رسائل بالبريد
facts-safe-contact-hide-address = عنواني سر عن الجميع
facts-safe-contact-ask-first = السؤال أولًا إن كان يمكنني الكلام بحرية

facts-nt2-not-started = لم تبدأ بعد
facts-nt2-waiting = في انتظار مكان
facts-nt2-literacy = تعلم القراءة والكتابة جارٍ
facts-nt2-grade-1 = المستوى 1 جارٍ (حتى A2)
facts-nt2-grade-2 = المستوى 2 جارٍ (حتى B1)
facts-nt2-grade-3 = المستوى 3 جارٍ (حتى B2)
facts-nt2-grade-4 = المستوى 4 جارٍ (حتى C1)
facts-nt2-stopped = توقفت
facts-nt2-not-needed = غير لازمة

facts-civic-not-started = لم يبدأ بعد
facts-civic-waiting = في انتظار مكان
facts-civic-running = جارٍ الآن
facts-civic-certificate = الشهادة موجودة
facts-civic-exempt = معفى منه
facts-civic-stopped = توقف

facts-level-source-self = قاله الشخص نفسه
facts-level-source-observed = لوحظ في حديث أو في العمل
facts-level-source-assessment = قدّره خبير
facts-level-source-test = من اختبار
facts-level-source-certificate = مكتوب في شهادة

facts-literacy-reads-well = قراءة وكتابة بسهولة
facts-literacy-reads-slowly = قراءة ببطء
facts-literacy-other-script-only = قراءة بحروف أخرى فقط
facts-literacy-reads-little = قراءة كلمات قليلة
facts-literacy-does-not-read = لا قراءة بعد

facts-level-none = بدون مدرسة
facts-level-primary = المدرسة الابتدائية
facts-level-lower-secondary = السنوات الأولى من الثانوية (الإعدادية)
facts-level-vocational-secondary = مدرسة ثانوية مع تعلم مهنة
facts-level-upper-secondary = المدرسة الثانوية كاملة
facts-level-higher-short = معهد عالٍ أو بكالوريوس
facts-level-higher-long = جامعة أو ماجستير
facts-level-doctorate = دكتوراه

facts-finished-yes = نعم، اكتمل
facts-finished-no = لا، توقف
facts-finished-running = ما زال جاريًا

facts-proof-original = الورقة الأصلية
facts-proof-copy = نسخة أو صورة
facts-proof-lost = ضاع
facts-proof-never-had = لم أحصل عليه أبدًا
facts-proof-with-embassy = في السفارة
facts-proof-none = بدون إثبات

facts-recognition-not-asked = لم أطلب بعد
facts-recognition-running = أنتظر الجواب
facts-recognition-full = نعم، مقبولة كلها
facts-recognition-partial = مقبولة جزئيًا
facts-recognition-conditional = نعم، إذا تعلمت أو عملت شيئًا إضافيًا
facts-recognition-refused = لا
facts-recognition-withdrawn = طلبت ذلك ثم توقفت

facts-sectors-sales = المتجر والبيع
facts-sectors-administration = المكتب
facts-sectors-no-preference = كل شيء جيد
facts-sectors-social = مساعدة الناس
facts-sectors-logistics = المخزن والنقل
facts-sectors-horeca = المطبخ والمقهى والفندق
facts-sectors-cleaning = التنظيف والصيانة
facts-sectors-ict = الكمبيوتر والهاتف
facts-sectors-health = رعاية المرضى أو كبار السن
facts-sectors-accounting = المحاسبة
facts-sectors-construction = البناء
facts-sectors-industry = المصنع والتقنية
facts-sectors-agriculture = الحديقة والحيوانات والأرض
facts-sectors-education = المدرسة والحضانة
facts-sectors-crafts = العمل اليدوي
facts-sectors-other = شيء آخر

facts-relevant-yes = نعم
facts-relevant-partly = جزئيًا
facts-relevant-no = لا

facts-context-work = في العمل في بلجيكا
facts-context-work-abroad = في العمل في بلد آخر
facts-context-school = في المدرسة
facts-context-volunteering = في عمل تطوعي
facts-context-association = في نادٍ أو جمعية
facts-context-household = في البيت
facts-context-hobby = في هوايتي

facts-licence-none = بدون رخصة قيادة
facts-licence-theory = نجحت في الامتحان النظري
facts-licence-am = دراجة نارية صغيرة (AM)
facts-licence-a = دراجة نارية (A)
facts-licence-b = سيارة (B)
facts-licence-c = شاحنة (C)
facts-licence-d = حافلة (D)
facts-licence-foreign-exchangeable = من بلد آخر، يمكنني تبديلها هنا
facts-licence-foreign-other = من بلد آخر، لا يمكنني تبديلها هنا

facts-transport-on-foot = مشيًا
facts-transport-public-transport = ترام أو حافلة أو قطار
facts-transport-bicycle = دراجة
facts-transport-moped = دراجة نارية صغيرة
facts-transport-car = سيارة
facts-transport-needs-company = في المرة الأولى يذهب معي شخص

facts-digital-means-none = لا شيء
facts-digital-means-simple-phone = هاتف بدون إنترنت
facts-digital-means-smartphone = هاتف ذكي
facts-digital-means-shared-phone = هاتف مشترك مع آخرين
facts-digital-means-computer = كمبيوتر أو جهاز لوحي
facts-digital-means-internet-home = إنترنت في البيت
facts-digital-means-mobile-data = إنترنت على هاتفي
facts-digital-means-email = بريد إلكتروني

facts-digital-skill-none = لا شيء بعد
facts-digital-skill-call = الاتصال
facts-digital-skill-messages = إرسال الرسائل
facts-digital-skill-search = البحث عن شيء
facts-digital-skill-email-attachment = إرسال بريد إلكتروني مع ملف
facts-digital-skill-forms = ملء استمارة
facts-digital-skill-office = كتابة رسالة أو قائمة على الكمبيوتر
facts-digital-skill-eid = الدخول ببطاقتي أو بـ itsme

facts-obstacles-none = لا شيء
facts-obstacles-language = كلامي بالهولندية ما زال قليلًا
facts-obstacles-experience = خبرتي لا تُحسب هنا، أو ليست لدي خبرة
facts-obstacles-finding-vacancies = لا أجد وظائف أو لا أعرف كيف أقدم نفسي
facts-obstacles-discrimination = لا أحصل على فرصة بسبب اسمي أو لوني أو ديني أو الحجاب
facts-obstacles-search-tools = سيرتي الذاتية (CV) أو رسالتي ليست جاهزة
facts-obstacles-labour-market = لا أعرف كيف يسير العمل هنا
facts-obstacles-skills-not-recognised = قدراتي لا تُحسب هنا على الورق
facts-obstacles-network = أعرف عددًا قليلًا من الناس
facts-obstacles-self-confidence = لا أجرؤ كثيرًا بعد
facts-obstacles-transport = من الصعب أن أصل إلى هناك
facts-obstacles-administration = أوراقي ليست كاملة
facts-obstacles-cultural-codes = لا أعرف العادات هنا بعد
facts-obstacles-choice-of-job = لا أعرف أي عمل يناسبني
facts-obstacles-no-vacancies = لا يوجد عمل يناسب قدراتي
facts-obstacles-child-care = ليست لدي حضانة لطفلي

facts-expectations-sector-experience = شخص يعرف مهنتي
facts-expectations-support = دعم ونصيحة
facts-expectations-understand-search = تعلم كيف يكون البحث عن عمل هنا
facts-expectations-networks = التعرف على أشخاص جدد
facts-expectations-traineeships = التعرف على التدريب العملي والدورات
facts-expectations-interviews = التدرب على مقابلة العمل
facts-expectations-cv-and-letter = مساعدة في سيرتي الذاتية (CV) ورسالتي
facts-expectations-choice-of-job = معرفة العمل الذي يناسبني
facts-expectations-language = التدرب على الهولندية
facts-expectations-workplace-attitude = معرفة كيفية التصرف في العمل
facts-expectations-institutions = معرفة من يفعل ماذا في بلجيكا
facts-expectations-culture = التعرف على بلجيكا وقصتها

facts-social-problems-none = لا، ليست لدي هموم
facts-social-problems-debt = المال والديون
facts-social-problems-legal = الأوراق والقانون والدولة
facts-social-problems-housing = بيتي
facts-social-problems-health = جسمي
facts-social-problems-mental-health = نفسي وقلبي
facts-social-problems-child-care = رعاية طفلي
facts-social-problems-violence = شخص يؤذيني أو يخيفني
facts-social-problems-disability = إعاقة
facts-social-problems-other = شيء آخر

facts-reason-of-stay-protection = طلبت الحماية أو حصلت عليها
facts-reason-of-stay-family = عائلتي هنا
facts-reason-of-stay-study = أدرس
facts-reason-of-stay-work = جئت للعمل
facts-reason-of-stay-eu-citizen = جئت من بلد في EU
facts-reason-of-stay-born-here = ولدت هنا
facts-reason-of-stay-regularised = سُمح لي بالبقاء بعد مدة طويلة أو لسبب خطير
facts-reason-of-stay-other = سبب آخر

facts-status-belgian = جنسية بلجيكية
facts-status-eu-citizen = مواطن من EU
facts-status-eu-family = من عائلة مواطن من EU أو بلجيكي
facts-status-refugee = لاجئ معترف به
facts-status-subsidiary-protected = حماية ثانوية
facts-status-temporary-protected = حماية مؤقتة
facts-status-asylum-applicant = طلب لجوء، بدون جواب بعد
facts-status-family-reunification = لمّ الشمل
facts-status-student = طالب أو طالبة
facts-status-search-year = سنة للبحث عن عمل بعد الدراسة
facts-status-labour-migrant = القدوم من أجل العمل
facts-status-long-term-resident = مدة طويلة في بلجيكا أو في EU
facts-status-regularised = تسوية الإقامة
facts-status-stateless = بدون جنسية
facts-status-no-legal-stay = بدون أوراق إقامة
facts-status-other = شيء آخر

facts-document-a = بطاقة A
facts-document-b = بطاقة B
facts-document-k = بطاقة K
facts-document-l = بطاقة L
facts-document-eu = بطاقة EU
facts-document-eu-plus = بطاقة EU+
facts-document-f = بطاقة F
facts-document-f-plus = بطاقة F+
facts-document-h = بطاقة H
facts-document-m = بطاقة M
facts-document-n = بطاقة N
facts-document-orange-card = البطاقة البرتقالية
facts-document-annex-15 = الملحق 15 (Bijlage 15)
facts-document-annex-19 = الملحق 19 (Bijlage 19)
facts-document-annex-19ter = الملحق 19ter (Bijlage 19ter)
facts-document-annex-26 = الملحق 26 (Bijlage 26)
facts-document-annex-35 = الملحق 35 (Bijlage 35)
facts-document-belgian-id = بطاقة هوية بلجيكية
facts-document-other = ورقة أخرى
facts-document-none = بدون ورقة

facts-stage-none = لا شيء جارٍ الآن
facts-stage-first-instance = الطلب الأول جارٍ
facts-stage-appeal = في الاستئناف
facts-stage-decided = هناك جواب
facts-stage-repeat-application = طلب من جديد

facts-civil-state-single = وحدي
facts-civil-state-married = متزوج أو متزوجة
facts-civil-state-cohabiting = أسكن مع شريك
facts-civil-state-divorced = مطلق أو مطلقة
facts-civil-state-widowed = شريك حياتي متوفى
facts-civil-state-partner-abroad = شريك حياتي في بلد آخر

facts-income-ocmw = مال من OCMW
facts-income-unemployment = مال لأني بدون عمل
facts-income-partner = شريك حياتي يكسب المال
facts-income-none = ليس لدي مال
facts-income-family = عائلتي تساعدني
facts-income-work = عملي
facts-income-sickness = مال بسبب المرض
facts-income-material-aid = سرير وطعام ومساعدة في مركز الاستقبال
facts-income-other = شيء آخر

facts-housing-own-rent = أستأجر بنفسي
facts-housing-social-rent = إيجار اجتماعي
facts-housing-with-family = عند العائلة
facts-housing-reception = في مركز استقبال
facts-housing-local-reception = في بيت استقبال تابع لـ OCMW
facts-housing-shelter = في مأوى ليلي أو بيت حماية
facts-housing-with-friends = عند أصدقاء
facts-housing-no-fixed-address = بدون مكان ثابت
facts-housing-owner = بيتي الخاص

facts-housing-problems-none = لا، كل شيء جيد
facts-housing-problems-rent = الإيجار غالٍ
facts-housing-problems-size = البيت صغير
facts-housing-problems-unhealthy = البيت رطب أو بارد أو غير آمن
facts-housing-problems-eviction = ربما يجب أن أخرج منه
facts-housing-problems-guarantee = لا يمكنني دفع التأمين (waarborg)
facts-housing-problems-discrimination = لا يريدون تأجيري

facts-hours-full-time = كل الأسبوع، دوام كامل
facts-hours-part-time = جزء من الأسبوع
facts-hours-by-the-day = باليوم، عن طريق العمل المؤقت (interim)
facts-hours-own-business = عمل خاص بي
facts-hours-unpaid = بدون أجر
