### Pashto. A draft: not yet checked by a second person.

card-title = د { $name } لار
card-title-no-name = زما لار
card-to-work = کار ته
card-date = د جوړېدو نېټه: { $date }
card-next = بله لیدنه
card-next-none = لا لیدنه نشته. خپل سلاکار ته زنګ ووهئ.
card-hour = { $time } بجې
card-where = چېرته
card-bring = له ځانه سره یې راوړئ
card-bring-id-card = د هویت کارت
card-now = اوس
card-done = پای ته ورسېد
card-later = وروسته
card-step = { $n }. { $step }
card-steps-more = { $n ->
    [one] او { $n } بل ګام
   *[other] او { $n } نور ګامونه
}
card-no-steps = ستاسو ګامونه په ګډه جوړوو.
card-people = دوی له تاسو سره مرسته کوي
card-person-at = { $org } · { $role }
card-scan = دا کوډ سکن کړئ یا ولیکئ.
card-scan-text = په دې ډول خپله لار بیا پیدا کوئ. حساب (اکاونټ) ته اړتیا نشته.
card-code = کوډ
card-web = { $address } ته لاړ شئ
card-talk = خبرې کول غواړئ؟ وړیا زنګ ووهئ: { $phone }.
card-interpreter = یو ترجمان ستاسو په ژبه خبرې کوي.
card-safe = پر دې کارت ستاسو د اوسېدو په اړه څه نشته.
card-lost = کارت ورک شو؟ { $name } ته ووایئ. بیا کوډ درېږي.
card-lost-no-name = کارت ورک شو؟ موږ ته زنګ ووهئ. بیا کوډ درېږي.
card-keep = دا کارت ښه وساتئ.
card-fold = دلته یې قات کړئ
card-draft = دا ژباړه لا نه ده کتل شوې.
card-demo = بېلګه له خیالي معلوماتو سره.

card-letter-title = پر کاغذ ستاسو لار
card-letter-intro = دا ستاسو ګامونه دي. له هغه ګامه پیل وکړئ چې «اوس» پرې لیکلي دي.
card-my-notes = دا پوښتل غواړم
