### Pashto. A draft: not yet checked by a second person.

agreement-title = ستاسو معلومات څوک لیدلای شي؟
agreement-what = له یوې نه ډېرې ادارې له تاسو سره مرسته کوي. که ټول په یو شي خبر وي، ښه مرسته کوي. بیا اړتیا نشته چې هر ځل هر څه ووایئ.
agreement-your-choice = انتخاب ستاسو دی. هو ویلای شئ. نه ویلای شئ.
agreement-no-loss = که نه ووایئ، هېڅ شی له لاسه نه ورکوئ. موږ مرستې ته دوام ورکوو.
agreement-change-mind = هره ورځ خپل انتخاب بدلولای شئ.
agreement-pictures = موږ یې په انځورونو تشریح کوو.
agreement-ask = په یوه خبره نه پوهېږئ؟ له موږ وپوښتئ.
agreement-never = موږ دا هغو کسانو ته نه ورکوو چې ستاسو د اوسېدو په اړه پرېکړه کوي. موږ دا ستاسو د سزا لپاره نه کاروو.
agreement-log = تاسو تل لیدلای شئ چې چا کتلي دي.
agreement-listen = واورئ
agreement-language-of-talk = د خبرو ژبه
agreement-date = نېټه

agreement-may-see = { $org } دا لیدلای شي:
agreement-question = ایا { $org } دا لیدلای شي؟
agreement-what-for = د څه لپاره؟
agreement-until = تر { $date } پورې
agreement-until-what = وروسته په خپله درېږي.
agreement-until-longest = دا زیات نه زیات یو کال دی. وروسته بیا پوښتنه کوو.
agreement-yes = هو، اجازه ده
agreement-no = نه، دا نه غواړم
agreement-part-of-it = یوه برخه هو، یوه برخه نه
agreement-later = لا غواړم فکر وکړم
agreement-said-yes = تاسو هو وویل.
agreement-said-no = تاسو نه وویل.
agreement-none-chosen = د هرې ادارې لپاره هو یا نه وټاکئ.

agreement-tier-t1 = موږ تاسو څنګه پیدا کړو
agreement-tier-t1-example = ستاسو نوم، ژبه، ټلیفون، لیدنې او هغه کسان چې درسره مرسته کوي.
agreement-tier-t2 = ستاسو لار
agreement-tier-t2-example = ستاسو ګامونه او اړتیاوې، لکه د ماشوم لپاره وړکتون.
agreement-tier-t3 = کار او ښوونځی
agreement-tier-t3-example = ستاسو وړتیا، زده کړې، پخواني کارونه او هغه څه چې غواړئ یې.
agreement-tier-t4 = شخصي خبرې
agreement-tier-t4-example = ستاسو کورنۍ، پیسې، کور، روغتیا او اوسېدل. یوازې هغه چې په رښتیا ضروري وي.

agreement-purpose-guidance = په ټوله لار کې ستاسو مرسته
agreement-purpose-activation = په ګډه د کار یا روزنې لټول
agreement-purpose-integration = د هالنډي ژبې درسونه او په ټولنه کې ستاسو ګډېدل
agreement-purpose-social-aid = د پیسو، کور یا روغتیا په برخه کې مرسته
agreement-purpose-mentoring = ستاسو لپاره د لارښود پیدا کول
agreement-purpose-matching = دا کتل چې ایا تاسو له مخکې پېژنو
agreement-purpose-coordination = دا چې تاسو ډېر انتظار ونه کړئ
agreement-purpose-review = دا کتل چې ایا ښه کار کوو
agreement-purpose-oversight = ستاسو د شخصي معلوماتو ساتنه

agreement-channel-title = هو څنګه وایئ؟
agreement-channel-spoken = تاسو په خوله وویل. بل څوک هم حاضر و.
agreement-channel-signed = تاسو پر کاغذ لاسلیک وکړ.
agreement-channel-tapped = تاسو په خپله پر سکرین ټک وواهه.
agreement-witness = څوک حاضر و؟
agreement-sign-here = دلته لاسلیک وکړئ
agreement-tap-here = که هو وایئ، دلته ټک ووهئ
agreement-handed-over = دا پر کاغذ هم درکول کېږي.

agreement-mode-title = موږ څنګه خبرې وکړې؟
agreement-mode-worker = سلاکار ستاسو په ژبه خبرې کوي.
agreement-mode-interpreter-present = یو ترجمان حاضر و.
agreement-mode-interpreter-remote = یوه ترجمان په ټلیفون یا سکرین مرسته وکړه.
agreement-mode-mediator = داسې څوک حاضر و چې ستاسو ژبه او هېواد پېژني.
agreement-mode-companion = تاسو له ځانه سره څوک راوستي وو. هغه هېڅکله ماشوم نه وي.
agreement-mode-dutch = موږ په هالنډي ژبه خبرې وکړې.
agreement-representative = ایا بل څوک ستاسو پر ځای خبرې کوي؟
agreement-representative-name = هغه څوک دی؟
agreement-representative-proof = هغه کس ولې اجازه لري؟
agreement-interpreter-name = د ترجمان نوم یا شمېره

agreement-read-aloud-title = دا په لوړ غږ ولولئ
agreement-read-aloud = له تاسو یوه پوښتنه لرم. ایا { $org } دا لیدلای شي: { $what }؟ موخه دا ده: { $purpose }. دا تر { $date } پورې ده. تاسو هو یا نه ویلای شئ. که نه ووایئ، هېڅ شی له لاسه نه ورکوئ. تاسو دا هره ورځ درولای شئ.
agreement-read-aloud-check = مهرباني وکړئ په خپلو خبرو کې یې ووایئ. بیا پوهېږم چې ایا ښه مې تشریح کړه.

agreement-stop = ودروئ
agreement-stop-title = دا درول غواړئ؟
agreement-stop-text = له اوسه { $org } دا نه شي لیدلای.
agreement-stop-after = هغه معلومات چې { $org } یې لا لري، له منځه نه ځي. کله کله قانون وایي چې باید ویې ساتي.
agreement-stop-no-loss = درول ستاسو حق دی. هېڅ شی له لاسه نه ورکوئ.
agreement-stop-yes = هو، اوس یې ودروئ
agreement-stop-no = نه، دوام دې وکړي
agreement-stopped = ودرول شو. { $org } نور دا نه ویني.
agreement-stopped-on = د درېدو نېټه: { $date }
agreement-refusal-kept = موږ دا هم لیکو چې تاسو نه ویلي دي. په دې ډول هر ځل بیا نه پوښتو.

agreement-now-title = دا مو منلي دي
agreement-now-none = تاسو لا هېڅ نه دي منلي.
agreement-ended = له { $date } راهیسې پای ته رسېدلی
agreement-summary = { $yes ->
    [0] هېڅ اداره څه نه شي لیدلای.
    [one] { $yes } اداره یو څه لیدلای شي.
   *[other] { $yes } ادارې یو څه لیدلای شي.
}

agreement-compare-title = موږ ګورو چې تاسو له مخکې دوسیه لرئ که نه
agreement-compare-what = موږ ستاسو نوم، د زېږېدو نېټه او ټیلیفون له نورو دوسیو سره پرتله کوو. د هغو ادارو له دوسیو سره هم چې له موږ سره کار کوي.
agreement-compare-why = په دې ډول تاسو یوازې یوه دوسیه لرئ. بیا اړتیا نشته چې یو شی دوه ځله ووایئ.
agreement-compare-human = کمپیوټر یوازې ګوري چې څه سره ورته دي. پرېکړه تل یو انسان کوي، هېڅکله یوازې کمپیوټر نه.
agreement-compare-object = دا نه غواړئ؟ موږ ته یې ووایئ. بیا نور ستاسو دوسیه یوازې ستاسو په شمېره مومي. هېڅ شی له لاسه نه ورکوئ.
