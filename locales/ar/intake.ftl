### Arabic. A draft: not yet checked by a second person.

intake-title = لنتعرف عليك

intake-opening-1 = سأسألك بعض الأسئلة. هكذا يمكننا مساعدتك بشكل أفضل.
intake-opening-2 = يمكنك التوقف دائمًا. يمكنك ترك أي سؤال.
intake-opening-3 = لا توجد أجوبة خاطئة.
intake-opening-4 = كلامك يبقى عندنا. القرار لك: من يمكنه أيضًا رؤيته.
intake-opening-5 = هل هناك تعب؟ يمكننا أن نكمل في يوم آخر.
intake-opening-start = لنبدأ

intake-chapter-you = من أنت؟
intake-chapter-you-intro = نبدأ باسمك.
intake-chapter-contact = كيف نصل إليك؟
intake-chapter-contact-intro = هكذا نعرف كيف نتكلم معك.
intake-chapter-school = اللغات والمدرسة
intake-chapter-school-intro = كل شيء له قيمة. أيضًا لغات البيت والدروس بدون شهادة.
intake-chapter-work = العمل وقدراتك
intake-chapter-work-intro = ماذا عملت من قبل؟ العمل بدون أجر له قيمة أيضًا، ورعاية الآخرين كذلك.
intake-chapter-wishes = ما هي رغبتك؟
intake-chapter-wishes-intro = حلمك هو البداية. ما العمل الذي يعجبك؟
intake-chapter-means = القيادة والهاتف والكمبيوتر
intake-chapter-means-intro = هكذا نعرف ما هو سهل لك وأين تفيدك المساعدة.
intake-chapter-family = عائلتك
intake-chapter-family-intro = هكذا يناسب طريقك عائلتك.
intake-chapter-home = بيتك ومالك
intake-chapter-home-intro = البيت والمال يعطيان راحة. ربما يمكننا المساعدة.
intake-chapter-papers = أوراقك
intake-chapter-papers-intro = هكذا نعرف الطرق المفتوحة لك.
intake-chapter-gentle = ما الذي يثقل عليك؟
intake-chapter-gentle-intro = هذه الأسئلة صعبة. لست بحاجة إلى قول شيء. ويمكن ذلك لاحقًا.
intake-chapter-observed = ما نراه نحن
intake-chapter-observed-intro = للمستشارين. هذه الأسئلة لا تُطرح. يُكتب هنا ما هو ظاهر أو مسموع.

intake-progress = الجزء { $now } من { $all }
intake-progress-start = نحن في البداية.
intake-progress-half = وصلنا إلى النصف.
intake-progress-nearly = اقتربنا من النهاية.
intake-questions-left = { $n ->
    [0] كان هذا آخر سؤال.
    [zero] كان هذا آخر سؤال.
    [one] بقي سؤال واحد في هذا الجزء.
    [two] بقي سؤالان في هذا الجزء.
    [few] بقيت { $n } أسئلة في هذا الجزء.
    [many] بقي { $n } سؤالًا في هذا الجزء.
   *[other] بقي { $n } سؤال في هذا الجزء.
}
intake-why = لماذا نسأل هذا؟
intake-next = التالي
intake-back = رجوع
intake-skip = ترك السؤال
intake-skip-chapter = ترك هذا الجزء
intake-stop-now = يكفي اليوم
intake-stopped = كل شيء محفوظ. نكمل في الوقت الذي يناسبك.
intake-go-on = المتابعة من حيث توقفت
intake-saved = حُفظ في الساعة { $time }
intake-unknown = لا أعرف
intake-refused = أفضّل عدم القول
intake-ask-later = السؤال لاحقًا
intake-pause = استراحة قصيرة
intake-add-another = إضافة واحد آخر
intake-remove = إزالة
intake-choose-one = الرجاء اختيار جواب واحد.
intake-choose-many = يمكنك اختيار أكثر من جواب.
intake-choose-ranked = يمكنك اختيار { $n } على الأكثر. الأهم أولًا.
intake-about = الجواب ليس مؤكدًا؟ جواب تقريبي جيد أيضًا.
intake-known-already = هذا قلته لنا من قبل. هل ما زال صحيحًا؟
intake-known-from = نعرف هذا من { $org }، بتاريخ { $date }.

intake-who-answers = من يجيب؟
intake-who-answers-client = الشخص نفسه
intake-who-answers-representative = شخص يتكلم نيابة عنه أو عنها
intake-who-types = من يكتب؟
intake-who-types-client = الشخص نفسه
intake-who-types-worker = المستشار
intake-language = بأي لغة نتكلم؟
intake-language-form = لغة الأسئلة على الشاشة
intake-mode = كيف نتكلم؟
intake-interpreter = هل يوجد مترجم معنا؟
intake-interpreter-none = لا حاجة إلى مترجم
intake-interpreter-name = اسم المترجم أو رقمه
intake-interpreter-no-child = لا يجوز أبدًا أن يترجم طفل.
intake-place = أين نجلس؟
intake-others-present = من الحاضر أيضًا؟
intake-alone-first = هل يسمع شخص آخر؟ إذن تُطرح الأسئلة الصعبة لاحقًا.

intake-read-back = هذا ما فهمته. هل هو صحيح؟
intake-read-back-text = نقرأ معًا ما هو مكتوب. ونغيّر ما ليس صحيحًا.
intake-read-back-nothing = لم يُكتب هنا شيء بعد.
intake-read-back-yes = نعم، هذا صحيح
intake-read-back-no = لا، أريد تغيير شيء
intake-correct = تغيير
intake-skipped = متروك
intake-later-list = هذا نسأله لاحقًا
intake-finish = انتهى
intake-finished = شكرًا لك. لقد قلت لنا الكثير.
intake-finished-next = الآن نُعدّ طريقك معًا.
intake-finished-see = هنا ما كتبناه.

intake-paper-title = أسئلة على الورق
intake-paper-intro = يمكنك كتابة ما يناسبك. ويمكنك ترك ما هو غير معروف لك أو ما لا يناسبك قوله.
intake-paper-help = هل تلزمك مساعدة؟ الاتصال على { $phone }. هناك مترجم يتكلم لغتك.
intake-paper-tick = الرجاء وضع علامة ×.
intake-paper-back = الرجاء إعطاء هذه الورقة لمستشارك.
intake-paper-number = رقم هذه الورقة: { $code }
intake-paper-date = تاريخ اليوم
intake-paper-filled-by = من كتب هذا؟
intake-paper-worker = للمستشار
intake-paper-page = الورقة { $n } من { $all }
