### Arabic. A draft: not yet checked by a second person.

agreement-title = من يمكنه رؤية معلوماتك؟
agreement-what = هناك أكثر من منظمة تساعدك. تساعدك أفضل إذا كانت تعرف المعلومات نفسها. عندها لا يلزمك قول كل شيء في كل مرة.
agreement-your-choice = القرار لك. يمكنك قول نعم. يمكنك قول لا.
agreement-no-loss = جوابك لا؟ لن يضيع عليك شيء. نستمر في مساعدتك.
agreement-change-mind = يمكنك كل يوم اختيار شيء آخر.
agreement-pictures = نشرح ذلك بالرسوم.
agreement-ask = هل هناك شيء غير واضح؟ يمكنك سؤالنا.
agreement-never = لا نعطي هذا لمن يقرر بشأن إقامتك. لا نستعمله لمعاقبتك.
agreement-log = يمكنك دائمًا رؤية من اطّلع.
agreement-listen = استماع
agreement-language-of-talk = لغة الحديث
agreement-date = التاريخ

agreement-may-see = ما يمكن لـ { $org } رؤيته:
agreement-question = هل يُسمح لـ { $org } برؤية هذا؟
agreement-what-for = لأي هدف؟
agreement-until = حتى { $date }
agreement-until-what = بعد ذلك يتوقف من نفسه.
agreement-until-longest = هذا سنة واحدة على الأكثر. بعد ذلك نسأل من جديد.
agreement-yes = نعم، هذا مسموح
agreement-no = لا، لا أريد ذلك
agreement-part-of-it = جزء نعم، وجزء لا
agreement-later = أريد التفكير أولًا
agreement-said-yes = قلت نعم.
agreement-said-no = قلت لا.
agreement-none-chosen = الرجاء اختيار نعم أو لا لكل منظمة.

agreement-tier-t1 = كيف نصل إليك
agreement-tier-t1-example = اسمك، ولغتك، وهاتفك، ومواعيدك، ومن يساعدك.
agreement-tier-t2 = طريقك
agreement-tier-t2-example = خطواتك وما يلزمك، مثل حضانة لطفلك.
agreement-tier-t3 = العمل والمدرسة
agreement-tier-t3-example = قدراتك، وما تعلمته، وأين عملت، وما هي رغباتك.
agreement-tier-t4 = أمور شخصية
agreement-tier-t4-example = عائلتك، والمال، والبيت، والصحة، والإقامة. فقط ما هو ضروري حقًا.

agreement-purpose-guidance = لمساعدتك في كل طريقك
agreement-purpose-activation = للبحث معًا عن عمل أو تدريب
agreement-purpose-integration = من أجل دروس الهولندية والاندماج المدني
agreement-purpose-social-aid = للمساعدة في المال أو البيت أو الصحة
agreement-purpose-mentoring = للبحث عن مرشد لك
agreement-purpose-matching = لمعرفة إن كان اسمك معروفًا عندنا
agreement-purpose-coordination = لكي لا يطول انتظارك
agreement-purpose-review = لنرى هل نعمل جيدًا
agreement-purpose-oversight = لحماية خصوصيتك

agreement-channel-title = كيف كانت موافقتك؟
agreement-channel-spoken = قلت ذلك بصوتك. كان هناك شخص آخر.
agreement-channel-signed = وقّعت على ورقة.
agreement-channel-tapped = ضغطت بنفسك على الشاشة.
agreement-witness = من كان حاضرًا؟
agreement-sign-here = التوقيع هنا
agreement-tap-here = الضغط هنا يعني نعم
agreement-handed-over = هذا لك أيضًا على ورقة.

agreement-mode-title = كيف تكلمنا؟
agreement-mode-worker = المستشار يتكلم لغتك.
agreement-mode-interpreter-present = كان مترجم حاضرًا معنا.
agreement-mode-interpreter-remote = ساعد مترجم بالهاتف أو على الشاشة.
agreement-mode-mediator = كان معنا شخص يعرف لغتك وبلدك.
agreement-mode-companion = أحضرت معك شخصًا. لا يكون طفلًا أبدًا.
agreement-mode-dutch = تكلمنا بالهولندية.
agreement-representative = هل يتكلم شخص نيابة عنك؟
agreement-representative-name = من هو؟
agreement-representative-proof = لماذا يحق لهذا الشخص ذلك؟
agreement-interpreter-name = اسم المترجم أو رقمه

agreement-read-aloud-title = للقراءة بصوت عالٍ
agreement-read-aloud = لدي سؤال لك. هل يُسمح لـ { $org } برؤية هذا: { $what }؟ الهدف: { $purpose }. هذا حتى { $date }. يمكنك قول نعم أو لا. إذا كان جوابك لا، فلن يضيع عليك شيء. يمكنك إيقاف هذا في أي يوم.
agreement-read-aloud-check = هل يمكنك قول ذلك بكلماتك؟ هكذا أعرف هل كان شرحي جيدًا.

agreement-stop = إيقاف
agreement-stop-title = هل المطلوب إيقاف هذا؟
agreement-stop-text = من الآن لا يُسمح لـ { $org } برؤية هذا.
agreement-stop-after = ما تعرفه { $org } الآن لا يختفي. القانون يقول أحيانًا إنه يجب حفظه.
agreement-stop-no-loss = الإيقاف حقك. لن يضيع عليك شيء.
agreement-stop-yes = نعم، إيقاف الآن
agreement-stop-no = لا، يستمر
agreement-stopped = تم الإيقاف. هذا لم يعد ظاهرًا لـ { $org }.
agreement-stopped-on = تاريخ الإيقاف: { $date }
agreement-refusal-kept = نكتب أيضًا أنك قلت لا. هكذا لا نسأل كل مرة من جديد.

agreement-now-title = هذا ما اتفقنا عليه
agreement-now-none = لا يوجد اتفاق بعد.
agreement-ended = انتهى منذ { $date }
agreement-summary = { $yes ->
    [0] لا يُسمح لأي منظمة برؤية شيء.
    [zero] لا يُسمح لأي منظمة برؤية شيء.
    [one] يُسمح لمنظمة واحدة بالرؤية.
    [two] يُسمح لمنظمتين بالرؤية.
    [few] يُسمح لـ { $yes } منظمات بالرؤية.
    [many] يُسمح لـ { $yes } منظمة بالرؤية.
   *[other] يُسمح لـ { $yes } منظمة بالرؤية.
}

agreement-compare-title = ننظر هل لديك ملف من قبل
agreement-compare-what = نقارن اسمك وتاريخ ميلادك وهاتفك بملفات أخرى. أيضًا بملفات المنظمات التي تعمل معنا.
agreement-compare-why = هكذا يكون لك ملف واحد فقط. عندها لا يلزمك قول الشيء نفسه مرتين.
agreement-compare-human = الكمبيوتر ينظر فقط إلى ما يتشابه. القرار دائمًا لإنسان، وليس للكمبيوتر وحده.
agreement-compare-object = جوابك لا؟ يمكنك قول ذلك لنا. عندها لا يجد الآخرون ملفك إلا برقمك. لن يضيع عليك شيء.
