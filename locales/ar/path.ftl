### Arabic. A draft: not yet checked by a second person.

path-title = طريقي
path-hello = مرحبًا { $name }
path-hello-no-name = مرحبًا
path-intro = هذا طريقك إلى العمل.
path-progress = الخطوة { $now } من { $all }
path-listen = استماع
path-listen-stop = إيقاف
path-read-aloud = قراءة بصوت عالٍ
path-language = اللغة
path-home = طريقي
path-updated = تاريخ الإعداد: { $date }

path-now-tag = المطلوب الآن
path-now-nothing = لا شيء مطلوب منك الآن.
path-now-nothing-text = سنخبرك بخطوتك التالية.
path-when = متى؟
path-where = أين؟
path-bring = المطلوب إحضاره
path-today = اليوم
path-tomorrow = غدًا
path-nights = { $n ->
    [0] اليوم
    [zero] اليوم
    [one] بقيت ليلة واحدة
    [two] بقيت ليلتان
    [few] بقيت { $n } ليالٍ
    [many] بقيت { $n } ليلة
   *[other] بقيت { $n } ليلة
}
path-past = هذا انتهى.
path-date-unknown = اليوم غير معروف بعد.
path-place-unknown = المكان غير معروف بعد.
path-hour = الساعة { $time }
path-route = عرض الطريق إلى المكان
path-with-person = مع { $name }
path-talk-with = محادثة مع { $names }
path-interpreter-there = سيكون هناك مترجم.
path-goes-along = يرافقك: { $name }
path-other-appointments = مواعيدك الأخرى

path-now-answer-question = هل يمكنك الحضور؟
path-now-answer-yes = نعم، سأحضر
path-now-answer-cannot = لا يمكنني الحضور
path-answered-yes = جيد. إلى اللقاء!
path-answered-yes-text = وصلنا خبر حضورك.
path-answered-cannot = شكرًا لك. من الجيد أنك أخبرتنا.
path-answered-cannot-text = مستشارك يعرف ذلك الآن. ستختاران معًا يومًا جديدًا.
path-answered-change = أريد تغيير جوابي
path-answered-moved = تغيّر الموعد. لم يُحفظ جوابك بعد.
path-cannot-title = لماذا لا يمكنك الحضور؟
path-cannot-intro = يمكنك ذكر السبب. هذا ليس واجبًا.
path-cannot-why-sick = بسبب المرض
path-cannot-why-child = يجب أن أكون مع طفلي
path-cannot-why-work = يجب أن أعمل
path-cannot-why-other-appointment = يجب أن أكون في مكان آخر
path-cannot-why-not-say = أفضّل عدم ذكر السبب
path-cannot-thanks = شكرًا لك. ليس هناك أي خطأ منك.

path-steps-title = طريقك
path-showing-done = انتهت
path-showing-now = الآن
path-showing-can-start = ممكن من الآن
path-showing-later = لاحقًا
path-showing-waits = قيد الانتظار
path-together-with = مع «{ $step }»
path-step-from-to = من { $from } إلى { $until }
path-step-from = ابتداءً من { $from }
path-step-until = حتى { $until }
path-step-waiting = ننتظر جوابًا أو مكانًا.
path-step-number = الخطوة { $n }
path-empty-title = طريقك ما زال فارغًا
path-empty = لا توجد خطوات بعد. سيتم إعدادها معك ومع مستشارك.

path-step-papers = الأوراق الرسمية
path-step-papers-now = ترتيب أوراقك
path-step-first-talk = اللقاء الأول
path-step-first-talk-now = الحضور إلى اللقاء الأول
path-step-address = تسجيل العنوان
path-step-address-now = إبلاغ البلدية بعنوانك
path-step-health-fund = صندوق التأمين الصحي
path-step-health-fund-now = التسجيل في صندوق تأمين صحي
path-step-bank = حساب في البنك
path-step-bank-now = فتح حساب في البنك
path-step-register-vdab = إلى VDAB
path-step-register-vdab-now = التسجيل في VDAB
path-step-integration-contract = الاندماج المدني: البداية
path-step-integration-contract-now = الحضور لتوقيع عقد الاندماج المدني
path-step-social-orientation = التعرف على بلجيكا
path-step-social-orientation-now = الذهاب إلى درس التعرف على بلجيكا
path-step-language-test = اختبار اللغة
path-step-language-test-now = إجراء اختبار اللغة
path-step-dutch-lessons = تعلم الهولندية
path-step-dutch-lessons-now = الذهاب إلى درس الهولندية
path-step-practise-dutch = التدرب على الهولندية
path-step-practise-dutch-now = التدرب على الهولندية مع آخرين
path-step-read-and-write = القراءة والكتابة
path-step-read-and-write-now = الذهاب إلى درس القراءة والكتابة
path-step-diploma = شهادتك
path-step-diploma-now = السؤال إن كانت شهادتك مقبولة هنا
path-step-work-talk = حديث عن العمل
path-step-work-talk-now = الحضور للحديث عن العمل
path-step-cv = سيرتك الذاتية (CV)
path-step-cv-now = كتابة سيرتك الذاتية (CV)
path-step-training = تدريب مهني
path-step-training-now = الذهاب إلى التدريب
path-step-work-and-learn = عمل وتعلم
path-step-work-and-learn-now = الذهاب إلى العمل والتعلم
path-step-volunteering = عمل تطوعي
path-step-volunteering-now = الذهاب للمساعدة كعمل تطوعي
path-step-mentor = مرشدك
path-step-mentor-now = الذهاب إلى مرشدك
path-step-look-for-work = البحث عن عمل
path-step-look-for-work-now = البحث عن عمل معنا
path-step-your-work = عملك
path-step-your-work-now = الذهاب إلى عملك
path-step-child-care = حضانة لطفلك
path-step-child-care-now = البحث عن حضانة لطفلك
path-step-transport = المواصلات
path-step-transport-now = معرفة الطريق
path-step-home = بيت
path-step-home-now = الحضور للحديث عن بيتك
path-step-care = رعاية لك
path-step-care-now = الحضور إلى موعدك
path-step-money = حديث
path-step-money-now = الحضور إلى الحديث
path-step-digital = الكمبيوتر والهاتف
path-step-digital-now = الذهاب إلى درس الكمبيوتر أو الهاتف
path-step-other = خطوة لك
path-step-other-now = القيام بخطوتك التالية

path-bring-id-card = بطاقة الهوية أو بطاقة الإقامة
path-bring-letter = الرسالة
path-bring-diploma = شهادتك
path-bring-bank-card = بطاقة البنك
path-bring-cv = سيرتك الذاتية (CV)
path-bring-pen = قلم وورقة
path-bring-card = بطاقة Op weg الخاصة بك

path-people-title = هؤلاء يساعدونك
path-people-empty = ليس لك مستشار دائم بعد. يمكنك الاتصال بنا.
path-role-lead = مستشارك الدائم
path-role-worker = مستشارك
path-role-team-lead = قيادة الفريق
path-role-coordinator = العمل للشبكة كلها
path-role-reception = المساعدة في الاستقبال
path-role-mentor = مرشدك
path-role-analyst = إعداد الأرقام
path-role-editor = كتابة النصوص
path-role-dpo = حماية خصوصيتك
path-role-administrator = العناية بالنظام
path-person-at = { $role } لدى { $org }
path-person-call = الاتصال بـ { $name }
path-person-message = إرسال رسالة إلى { $name }

path-keep-title = حفظ طريقك
path-keep-save = على هذا الهاتف
path-keep-saved = طريقك محفوظ الآن على هذا الهاتف.
path-keep-shared-phone = هل يستعمل شخص آخر هذا الهاتف أيضًا؟ إذن الأفضل عدم حفظ طريقك هنا.
path-keep-remove = إزالة من هذا الهاتف
path-keep-removed = طريقك لم يعد على هذا الهاتف.
path-keep-share = مشاركة
path-keep-sms = رسالة SMS
path-keep-print = طباعة
path-keep-card = بطاقتي
path-share-text = يمكنك المتابعة مع Op weg بكتابة رمزك.

path-help-title = هل الكلام أفضل لك؟
path-help-text = الاتصال مجاني. هناك مترجم يتكلم لغتك.
path-help-call = الاتصال بـ { $phone }
path-help-hours = من الاثنين إلى الجمعة، من الساعة { $from } إلى الساعة { $until }.
path-leave-quickly = خروج سريع
path-leave-quickly-text = الضغط هنا يأخذك إلى صفحة أخرى.

path-call-me = اتصلوا بي
path-call-me-title = سيتصل بك أحد منا
path-call-me-intro = نحتاج إلى رقمك فقط. نحن سنتصل بك. هذا مجاني.
path-call-me-name = اسمك
path-call-me-phone = رقم هاتفك
path-call-me-language = بأي لغة؟
path-call-me-when = متى يمكننا الاتصال؟
path-call-me-when-morning = في الصباح
path-call-me-when-afternoon = بعد الظهر
path-call-me-when-any = أي وقت مناسب
path-call-me-send = طلب اتصال
path-call-me-sent = شكرًا لك. سنتصل بك خلال يومَي عمل.
path-call-me-wrong-phone = هذا الرقم غير صحيح. الرجاء النظر إليه مرة أخرى.

path-start-title = ما هي رغبتك؟
path-start-work = أريد أن أعمل
path-start-work-text = البحث عن عمل. هناك من يفكر معك. الحديث يكون عن قدراتك ورغباتك.
path-start-dutch = أريد تعلم الهولندية
path-start-dutch-text = أولًا هناك اختبار قصير. بعد ذلك نبحث معًا عن درس مناسب.
path-start-papers = أوراقي
path-start-papers-text = لديك سؤال عن أوراقك. يمكنك الكلام مع شخص يعرف ذلك. المطلوب إحضار أوراقك.
path-start-talk = أريد الكلام مع شخص
path-start-talk-text = يمكنك الاتصال بنا أو زيارتنا. هناك مترجم يتكلم لغتك. هذا مجاني.
path-start-code = لدي رمز
path-start-first = ليس لديك رمز بعد؟ إذن نُعدّ طريقك معًا.

path-language-title = اختيار لغتك
path-language-more = لغات أخرى
path-language-other = لغتي غير موجودة هنا
path-language-other-text = يمكنك الاتصال بنا. سنبحث لك عن مترجم.

path-code-title = كتابة رمزك
path-code-hint = الرمز موجود على بطاقتك.
path-code-label = رمزك
path-code-form = الرمز فيه 8 أحرف وأرقام.
path-code-button = عرض طريقي
path-code-wrong = هذا الرمز غير صحيح. الرجاء النظر مرة أخرى إلى بطاقتك.
path-code-too-many = عدد المحاولات كبير. يجب الانتظار ربع ساعة ثم المحاولة من جديد. أو يمكنك الاتصال بنا.
path-code-expired = هذا الرمز لم يعد يعمل. يمكنك طلب رمز جديد من مستشارك، أو الاتصال بنا.
path-code-lost = ضاع رمزي
path-code-lost-text = يمكنك الاتصال بنا أو إخبار مستشارك. سيُعطى لك رمز جديد.
path-code-forget = إزالة رمزي من هذا الهاتف
path-code-forgotten = رمزك لم يعد على هذا الهاتف.
path-code-leave = إغلاق طريقي
path-code-left = طريقك مغلق الآن. برمزك يمكنك دائمًا العودة.

path-revoke = إيقاف هذا الرمز
path-revoke-title = هل المطلوب إيقاف هذا الرمز؟
path-revoke-text = عندها لن يستطيع أحد رؤية طريقك بهذا الرمز. طريقك نفسه يبقى.
path-revoke-yes = نعم، إيقاف الرمز
path-revoke-no = لا، الاحتفاظ بالرمز
path-revoke-done = تم إيقاف الرمز. يمكنك طلب بطاقة جديدة.

path-who-looked-link = من اطّلع على معلوماتي؟
path-who-looked-title = من اطّلع على معلوماتك؟
path-who-looked-intro = هنا مكتوب من اطّلع، ومتى، ولماذا.
path-who-looked-date = متى
path-who-looked-organisation = المنظمة
path-who-looked-function = الوظيفة
path-who-looked-part = ماذا
path-who-looked-why = لماذا
path-who-looked-line = { $date }: منظمة { $organisation } اطّلعت على { $part }.
path-who-looked-urgent = كان الأمر عاجلًا. لذلك اطّلع هذا الشخص دون موافقتك.
path-who-looked-empty = لم يطّلع أحد على معلوماتك بعد.
path-who-looked-question = طلب توضيح
path-who-looked-question-title = ما هو سؤالك؟
path-who-looked-question-text = سبب الاطلاع غير واضح لك؟ يمكنك السؤال. هذا حقك.
path-who-looked-question-send = إرسال سؤالي
path-who-looked-question-sent = شكرًا لك. سيأتيك جواب من شخص يحمي خصوصيتك.
path-who-looked-question-many = طرحت عدة أسئلة من قبل. انتظر الجواب. هل الأمر عاجل؟ اتصل.

path-agreed-title = من يمكنه رؤية ماذا؟
path-agreed-line = يُسمح لـ { $org } برؤية هذا حتى { $date }.
path-agreed-change = أريد تغيير هذا
path-agreed-none = لا توجد منك أي موافقة بعد.

path-text-draft = هذه الترجمة لم تُراجَع بعد. لديك شك؟ يمكنك الاتصال بنا.
path-text-missing = هذا النص غير موجود بعد بلغتك. لذلك هو بالهولندية. هل تلزمك مساعدة؟ يمكنك الاتصال بنا.
path-offline = ليس لديك إنترنت الآن. هذا طريقك بتاريخ { $date }.
path-demo = هذا مثال. كل الأسماء من الخيال.

## The plan, and what the client wants

path-plan-title = هل هذه الخطة مناسبة لك؟
path-plan-text = انظر إلى الخطوات أعلاه. يمكنك أن تقول لا. لن تخسر شيئًا.
path-plan-changed = تغيّر شيء في خطتك.
path-plan-yes = نعم، هذا جيد
path-plan-no = ليس بعد
path-plan-said-yes = قلت نعم. شكرًا لك.
path-plan-said-no = قلت: ليس بعد. سيتحدث معك الشخص الذي يرافقك.
path-refuse-go = هناك خطوة لا أريدها
path-refuse-title = أي خطوة لا تريدها؟
path-refuse-why = لماذا لا؟
path-refuse-text = لست مضطرًا أن تقول. سيتحدث معك الشخص الذي يرافقك.
path-refused-text = قلت إنك لا تريد هذا. سيتحدث معك الشخص الذي يرافقك.
path-refused-back = أريد هذا
path-step-refused = قلت لا
path-refuse-why-child-care = لا أحد يعتني بطفلي
path-refuse-why-transport = لا أستطيع الوصول إلى هناك
path-refuse-why-health = صحتي
path-refuse-why-money = المال
path-refuse-why-hours = الأوقات
path-refuse-why-level = صعب جدًا أو سهل جدًا
path-refuse-why-own-choice = أريد شيئًا آخر
path-refuse-why-other = أفضّل ألا أقول
path-wish-go = أريد أن أفعل شيئًا آخر
path-wish-title = ماذا تحب أن تفعل؟
path-wish-text = اختر شيئًا أو اكتبه. سيقرؤه الشخص الذي يرافقك.
path-wish-other = شيء آخر
path-wish-said = بكلماتك
path-wish-send = أرسل
path-wish-wrong = اختر شيئًا أو اكتب بضع كلمات.
path-wish-open = ينتظر جوابًا
path-wish-taken-up = هو الآن في مسارك
path-wish-declined = ليس الآن
