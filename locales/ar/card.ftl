### Arabic. A draft: not yet checked by a second person.

card-title = طريق { $name }
card-title-no-name = طريقي
card-to-work = إلى العمل
card-date = تاريخ الإعداد: { $date }
card-next = الموعد التالي
card-next-none = لا موعد بعد. يمكنك الاتصال بمستشارك.
card-hour = الساعة { $time }
card-where = أين
card-bring = المطلوب إحضاره
card-bring-id-card = بطاقة الهوية
card-now = الآن
card-done = انتهت
card-later = لاحقًا
card-step = { $n }. { $step }
card-steps-more = { $n ->
    [zero] ولا خطوات أخرى
    [one] وخطوة أخرى
    [two] وخطوتان أخريان
    [few] و{ $n } خطوات أخرى
    [many] و{ $n } خطوة أخرى
   *[other] و{ $n } خطوة أخرى
}
card-no-steps = نُعدّ خطواتك معًا.
card-people = هؤلاء يساعدونك
card-person-at = { $org } · { $role }
card-scan = مسح هذا الرمز أو كتابته.
card-scan-text = هكذا يمكنك إيجاد طريقك من جديد. لا يلزمك حساب.
card-code = الرمز
card-web = الموقع: { $address }
card-talk = الكلام أفضل لك؟ اتصال مجاني على { $phone }.
card-interpreter = هناك مترجم يتكلم لغتك.
card-safe = لا يوجد على هذه البطاقة شيء عن إقامتك.
card-lost = ضاعت البطاقة؟ يمكنك إخبار { $name }. عندها يتوقف الرمز.
card-lost-no-name = ضاعت البطاقة؟ يمكنك الاتصال بنا. عندها يتوقف الرمز.
card-keep = الرجاء حفظ هذه البطاقة جيدًا.
card-fold = الطي هنا
card-draft = هذه الترجمة لم تُراجَع بعد.
card-demo = مثال بمعلومات من الخيال.

card-letter-title = طريقك على الورق
card-letter-intro = هذه خطواتك. البداية من الخطوة المكتوب عليها «الآن».
card-my-notes = أريد أن أسأل عن
