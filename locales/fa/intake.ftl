### Persian, plain enough for Dari. A draft: not yet checked by a second person.

intake-title = با شما آشنا می‌شویم

intake-opening-1 = از شما چند سؤال می‌پرسم. این طور می‌توانیم بهتر کمک کنیم.
intake-opening-2 = همیشه می‌توانید توقف کنید. می‌توانید از یک سؤال بگذرید.
intake-opening-3 = جواب غلط وجود ندارد.
intake-opening-4 = چیزی که می‌گویید پیش ما می‌ماند. شما انتخاب می‌کنید چه کس دیگری ببیند.
intake-opening-5 = خسته هستید؟ پس یک روز دیگر ادامه می‌دهیم.
intake-opening-start = شروع می‌کنیم

intake-chapter-you = شما کی هستید؟
intake-chapter-you-intro = با نام شما شروع می‌کنیم.
intake-chapter-contact = چطور با شما تماس بگیریم؟
intake-chapter-contact-intro = این طور می‌دانیم چگونه با شما حرف بزنیم.
intake-chapter-school = زبان‌ها و مکتب
intake-chapter-school-intro = همه چیز حساب است. زبان‌های خانه و درس‌های بدون دیپلم هم.
intake-chapter-work = کار و توانایی‌های شما
intake-chapter-work-intro = بگویید چه کار می‌کردید. کار بدون معاش و مراقبت از دیگران هم حساب است.
intake-chapter-wishes = چه می‌خواهید؟
intake-chapter-wishes-intro = آرزوی شما شروع است. چه کاری را دوست دارید؟
intake-chapter-means = رانندگی، موبایل و کامپیوتر
intake-chapter-means-intro = این طور می‌دانیم چه کاری می‌توانید و کجا کمک می‌خواهید.
intake-chapter-family = فامیل شما
intake-chapter-family-intro = این طور راه شما با فامیل شما جور می‌شود.
intake-chapter-home = خانه و پول شما
intake-chapter-home-intro = خانه و پول آرامش می‌دهد. شاید بتوانیم کمک کنیم.
intake-chapter-papers = اسناد شما
intake-chapter-papers-intro = این طور می‌دانیم کدام راه‌ها برای شما باز است.
intake-chapter-gentle = چه چیزی برای شما سنگین است؟
intake-chapter-gentle-intro = این سؤال‌ها سخت است. لازم نیست چیزی بگویید. بعداً هم می‌شود.
intake-chapter-observed = چیزی که ما می‌بینیم
intake-chapter-observed-intro = برای مشاوران. این سؤال‌ها را نپرسید. چیزی را که می‌بینید یا می‌شنوید بنویسید.

intake-progress = قسمت { $now } از { $all }
intake-progress-start = تازه شروع کرده‌ایم.
intake-progress-half = نصف راه را رفته‌ایم.
intake-progress-nearly = نزدیک است تمام شود.
intake-questions-left = { $n ->
    [0] این سؤال آخر بود.
    [one] { $n } سؤال دیگر در این قسمت مانده.
   *[other] { $n } سؤال دیگر در این قسمت مانده.
}
intake-why = چرا این را می‌پرسیم؟
intake-next = بعدی
intake-back = برگشت
intake-skip = بگذرید
intake-skip-chapter = از این قسمت بگذرید
intake-stop-now = برای امروز بس است
intake-stopped = همه چیز نگه داشته شد. هر وقت بخواهید ادامه می‌دهیم.
intake-go-on = از همان جا ادامه بدهید
intake-saved = ساعت { $time } نگه داشته شد
intake-unknown = نمی‌دانم
intake-refused = ترجیح می‌دهم نگویم
intake-ask-later = بعداً بپرسید
intake-pause = کمی استراحت
intake-add-another = یکی دیگر اضافه کنید
intake-remove = پاک کردن
intake-choose-one = یک جواب انتخاب کنید.
intake-choose-many = می‌توانید بیش از یک جواب انتخاب کنید.
intake-choose-ranked = حداکثر { $n } تا انتخاب کنید. از مهم‌ترین شروع کنید.
intake-about = دقیق نمی‌دانید؟ تقریبی هم خوب است.
intake-known-already = این را قبلاً گفته بودید. هنوز درست است؟
intake-known-from = این را از { $org } می‌دانیم، در تاریخ { $date }.

intake-who-answers = چه کسی جواب می‌دهد؟
intake-who-answers-client = خود شخص
intake-who-answers-representative = کسی که به جای او حرف می‌زند
intake-who-types = چه کسی تایپ می‌کند؟
intake-who-types-client = خود شخص
intake-who-types-worker = من، مشاور
intake-language = به کدام زبان حرف می‌زنیم؟
intake-language-form = زبان سؤال‌ها روی صفحه
intake-mode = چطور حرف می‌زنیم؟
intake-interpreter = آیا ترجمان (مترجم) حاضر است؟
intake-interpreter-none = ترجمان (مترجم) لازم نیست
intake-interpreter-name = نام یا شماره ترجمان (مترجم)
intake-interpreter-no-child = هیچ وقت از یک کودک ترجمانی نخواهید.
intake-place = کجا نشسته‌ایم؟
intake-others-present = چه کس دیگری حاضر است؟
intake-alone-first = آیا کسی گوش می‌کند؟ پس سؤال‌های سخت را بعداً بپرسید.

intake-read-back = من این را فهمیدم. درست است؟
intake-read-back-text = با هم بخوانید چه نوشته شده است. چیزی را که درست نیست تغییر دهید.
intake-read-back-nothing = اینجا هنوز چیزی نوشته نشده است.
intake-read-back-yes = بله، درست است
intake-read-back-no = نه، می‌خواهم چیزی را تغییر بدهم
intake-correct = تغییر دادن
intake-skipped = گذشته شد
intake-later-list = این را بعداً می‌پرسیم
intake-finish = تمام شد
intake-finished = تشکر. خیلی چیزها گفتید.
intake-finished-next = حالا با هم راه شما را می‌سازیم.
intake-finished-see = اینجا می‌بینید چه نوشته‌ایم.

intake-paper-title = سؤال‌ها روی کاغذ
intake-paper-intro = هر چه می‌خواهید بنویسید. چیزی را که نمی‌دانید یا نمی‌خواهید بگویید، خالی بگذارید.
intake-paper-help = کمک می‌خواهید؟ به { $phone } زنگ بزنید. یک ترجمان (مترجم) به زبان شما حرف می‌زند.
intake-paper-tick = علامت × بزنید.
intake-paper-back = این ورق را به مشاور خود بدهید.
intake-paper-number = شماره این ورق: { $code }
intake-paper-date = تاریخ امروز
intake-paper-filled-by = این را چه کسی پر کرده است؟
intake-paper-worker = برای مشاور
intake-paper-page = ورق { $n } از { $all }
