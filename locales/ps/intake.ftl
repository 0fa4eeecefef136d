### Pashto. A draft: not yet checked by a second person.

intake-title = له تاسو سره پېژندګلوي

intake-opening-1 = له تاسو څو پوښتنې کوم. په دې ډول ښه مرسته درسره کولای شو.
intake-opening-2 = هر وخت یې درولای شئ. له یوې پوښتنې تېرېدای شئ.
intake-opening-3 = ناسم ځواب نشته.
intake-opening-4 = ستاسو خبرې له موږ سره پاتې کېږي. تاسو ټاکئ چې بل څوک یې لیدلای شي.
intake-opening-5 = ستړي یاست؟ نو بله ورځ به دوام ورکړو.
intake-opening-start = پیل کوو

intake-chapter-you = تاسو څوک یاست؟
intake-chapter-you-intro = ستاسو له نوم څخه پیل کوو.
intake-chapter-contact = موږ تاسو څنګه پیدا کړو؟
intake-chapter-contact-intro = په دې ډول پوهېږو چې څنګه درسره خبرې وکړو.
intake-chapter-school = ژبې او ښوونځی
intake-chapter-school-intro = هر څه حساب دي. د کور ژبې او له ډیپلوم پرته درسونه هم.
intake-chapter-work = کار او ستاسو وړتیا
intake-chapter-work-intro = ووایئ چې څه کار مو کړی دی. له معاش پرته کار او د نورو پالنه هم حساب دي.
intake-chapter-wishes = څه غواړئ؟
intake-chapter-wishes-intro = ستاسو هیله پیل دی. کوم کار مو خوښ دی؟
intake-chapter-means = موټر چلول، موبایل او کمپیوټر
intake-chapter-means-intro = په دې ډول پوهېږو چې څه کولای شئ او چېرته مرسته غواړئ.
intake-chapter-family = ستاسو کورنۍ
intake-chapter-family-intro = په دې ډول ستاسو لار له کورنۍ سره برابرېږي.
intake-chapter-home = ستاسو کور او پیسې
intake-chapter-home-intro = کور او پیسې ارامي راوړي. کېدای شي مرسته وکړو.
intake-chapter-papers = ستاسو اسناد
intake-chapter-papers-intro = په دې ډول پوهېږو چې کومې لارې ستاسو لپاره خلاصې دي.
intake-chapter-gentle = څه شی پر تاسو دروند دی؟
intake-chapter-gentle-intro = دا پوښتنې سختې دي. اړ نه یاست چې څه ووایئ. وروسته هم کېدای شي.
intake-chapter-observed = هغه څه چې موږ یې وینو
intake-chapter-observed-intro = د سلاکارانو لپاره. دا پوښتنې مه کوئ. هغه ولیکئ چې وینئ یا اورئ یې.

intake-progress = برخه { $now } له { $all } څخه
intake-progress-start = اوس مو پیل وکړ.
intake-progress-half = نیمې لارې ته رسېدلي یو.
intake-progress-nearly = پای ته نږدې یو.
intake-questions-left = { $n ->
    [0] دا وروستۍ پوښتنه وه.
    [one] په دې برخه کې { $n } پوښتنه پاتې ده.
   *[other] په دې برخه کې { $n } پوښتنې پاتې دي.
}
intake-why = دا ولې پوښتو؟
intake-next = بل
intake-back = بېرته
intake-skip = ترې تېر شئ
intake-skip-chapter = له دې برخې تېر شئ
intake-stop-now = د نن لپاره بس دی
intake-stopped = هر څه خوندي دي. چې کله وغواړئ، دوام به ورکړو.
intake-go-on = له هماغه ځایه دوام ورکړئ
intake-saved = په { $time } بجو خوندي شو
intake-unknown = نه پوهېږم
intake-refused = نه غواړم چې ووایم
intake-ask-later = وروسته یې وپوښتئ
intake-pause = لږ دمه
intake-add-another = یو بل هم زیات کړئ
intake-remove = لرې کړئ
intake-choose-one = یو ځواب وټاکئ.
intake-choose-many = له یوه نه ډېر ځوابونه ټاکلای شئ.
intake-choose-ranked = زیات نه زیات { $n } وټاکئ. له تر ټولو مهم نه پیل وکړئ.
intake-about = دقیق نه پوهېږئ؟ اټکل هم ښه دی.
intake-known-already = دا مو مخکې ویلي وو. لا هم سم دی؟
intake-known-from = موږ دا له { $org } نه پوهېږو، په { $date } نېټه.

intake-who-answers = څوک ځواب ورکوي؟
intake-who-answers-client = کس په خپله
intake-who-answers-representative = هغه څوک چې د دې کس پر ځای خبرې کوي
intake-who-types = څوک لیکي؟
intake-who-types-client = کس په خپله
intake-who-types-worker = زه، سلاکار
intake-language = په کومه ژبه خبرې کوو؟
intake-language-form = پر سکرین د پوښتنو ژبه
intake-mode = څنګه خبرې کوو؟
intake-interpreter = ایا ترجمان حاضر دی؟
intake-interpreter-none = ترجمان ته اړتیا نشته
intake-interpreter-name = د ترجمان نوم یا شمېره
intake-interpreter-no-child = هېڅکله له ماشوم نه ترجماني مه غواړئ.
intake-place = چېرته ناست یو؟
intake-others-present = نور څوک حاضر دي؟
intake-alone-first = ایا بل څوک غوږ نیسي؟ نو سختې پوښتنې وروسته وکړئ.

intake-read-back = زه په دې پوه شوم. سم دي؟
intake-read-back-text = یو ځای یې ولولئ. هغه بدل کړئ چې سم نه وي.
intake-read-back-nothing = دلته لا څه نه دي لیکل شوي.
intake-read-back-yes = هو، سم دي
intake-read-back-no = نه، غواړم یو څه بدل کړم
intake-correct = بدل کړئ
intake-skipped = ترې تېر شوي
intake-later-list = دا به وروسته وپوښتو
intake-finish = پای
intake-finished = مننه. تاسو ډېر څه وویل.
intake-finished-next = اوس ستاسو لار په ګډه جوړوو.
intake-finished-see = دلته ګورئ چې څه مو لیکلي دي.

intake-paper-title = پر کاغذ پوښتنې
intake-paper-intro = چې څه غواړئ، ولیکئ. په څه چې نه پوهېږئ یا یې ویل نه غواړئ، تش یې پرېږدئ.
intake-paper-help = مرستې ته اړتیا لرئ؟ { $phone } ته زنګ ووهئ. یو ترجمان ستاسو په ژبه خبرې کوي.
intake-paper-tick = د × نښه ووهئ.
intake-paper-back = دا پاڼه خپل سلاکار ته ورکړئ.
intake-paper-number = د دې پاڼې شمېره: { $code }
intake-paper-date = د نن نېټه
intake-paper-filled-by = دا چا ډکه کړې ده؟
intake-paper-worker = د سلاکار لپاره
intake-paper-page = پاڼه { $n } له { $all } څخه
