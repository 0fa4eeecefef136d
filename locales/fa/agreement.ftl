### Persian, plain enough for Dari. A draft: not yet checked by a second person.

agreement-title = چه کسی اجازه دارد معلومات شما را ببیند؟
agreement-what = بیش از یک سازمان به شما کمک می‌کند. اگر همه یک چیز را بدانند، بهتر کمک می‌کنند. آن وقت لازم نیست هر بار همه چیز را بگویید.
agreement-your-choice = انتخاب با شماست. می‌توانید بله بگویید. می‌توانید نه بگویید.
agreement-no-loss = اگر نه بگویید، هیچ چیز از دست نمی‌دهید. ما به کمک ادامه می‌دهیم.
agreement-change-mind = هر روز می‌توانید انتخاب خود را تغییر دهید.
agreement-pictures = با تصویر توضیح می‌دهیم.
agreement-ask = چیزی را نمی‌فهمید؟ از ما بپرسید.
agreement-never = ما این را به کسانی که درباره اقامت شما تصمیم می‌گیرند نمی‌دهیم. ما از این برای مجازات شما استفاده نمی‌کنیم.
agreement-log = همیشه می‌توانید ببینید چه کسی نگاه کرده است.
agreement-listen = گوش کنید
agreement-language-of-talk = زبان گفتگو
agreement-date = تاریخ

agreement-may-see = { $org } اجازه دارد ببیند:
agreement-question = آیا { $org } اجازه دارد این را ببیند؟
agreement-what-for = برای چه؟
agreement-until = تا { $date }
agreement-until-what = بعد از آن خودش تمام می‌شود.
agreement-until-longest = این حداکثر یک سال است. بعد از آن دوباره می‌پرسیم.
agreement-yes = بله، اجازه دارد
agreement-no = نه، این را نمی‌خواهم
agreement-part-of-it = یک قسمت بله، یک قسمت نه
agreement-later = می‌خواهم هنوز فکر کنم
agreement-said-yes = شما بله گفتید.
agreement-said-no = شما نه گفتید.
agreement-none-chosen = برای هر سازمان بله یا نه را انتخاب کنید.

agreement-tier-t1 = چطور با شما تماس بگیریم
agreement-tier-t1-example = نام، زبان، تلفن و وقت‌های ملاقات شما، و کسی که به شما کمک می‌کند.
agreement-tier-t2 = راه شما
agreement-tier-t2-example = قدم‌های شما و چیزهایی که لازم دارید، مثل نگهداری از فرزند.
agreement-tier-t3 = کار و مکتب
agreement-tier-t3-example = چیزهایی که بلد هستید، درس‌هایتان، کارهای قبلی و خواست‌های شما.
agreement-tier-t4 = چیزهای شخصی
agreement-tier-t4-example = فامیل، پول، خانه، صحت (سلامتی) و اقامت شما. فقط چیزی که واقعاً لازم است.

agreement-purpose-guidance = کمک به شما در تمام راه
agreement-purpose-activation = پیدا کردن کار یا دوره آموزشی با هم
agreement-purpose-integration = درس‌های هلندی و ادغام شما در جامعه
agreement-purpose-social-aid = کمک در پول، خانه یا صحت (سلامتی)
agreement-purpose-mentoring = پیدا کردن یک راهنما برای شما
agreement-purpose-matching = دیدن این که آیا شما را از قبل می‌شناسیم
agreement-purpose-coordination = این که شما زیاد منتظر نمانید
agreement-purpose-review = دیدن این که آیا خوب کار می‌کنیم
agreement-purpose-oversight = محافظت از معلومات شخصی شما

agreement-channel-title = چطور بله می‌گویید؟
agreement-channel-spoken = شما گفتید. یک نفر دیگر هم حاضر بود.
agreement-channel-signed = شما روی کاغذ امضا کردید.
agreement-channel-tapped = شما خودتان روی صفحه فشار دادید.
agreement-witness = چه کسی حاضر بود؟
agreement-sign-here = اینجا امضا کنید
agreement-tap-here = اگر بله می‌گویید، اینجا را فشار دهید
agreement-handed-over = این را روی کاغذ هم می‌گیرید.

agreement-mode-title = چطور حرف زدیم؟
agreement-mode-worker = مشاور به زبان شما حرف می‌زند.
agreement-mode-interpreter-present = یک ترجمان (مترجم) حاضر بود.
agreement-mode-interpreter-remote = یک ترجمان (مترجم) با تلفن یا تصویر کمک کرد.
agreement-mode-mediator = کسی که زبان و کشور شما را می‌شناسد حاضر بود.
agreement-mode-companion = شما کسی را با خود آوردید. آن شخص هیچ وقت یک کودک نیست.
agreement-mode-dutch = به هلندی حرف زدیم.
agreement-representative = آیا کسی به جای شما حرف می‌زند؟
agreement-representative-name = او کیست؟
agreement-representative-proof = چرا آن شخص اجازه دارد؟
agreement-interpreter-name = نام یا شماره ترجمان (مترجم)

agreement-read-aloud-title = این را بلند بخوانید
agreement-read-aloud = از شما یک سؤال دارم. آیا { $org } اجازه دارد این را ببیند: { $what }؟ هدف این است: { $purpose }. این تا { $date } است. می‌توانید بله یا نه بگویید. اگر نه بگویید، هیچ چیز از دست نمی‌دهید. هر روز می‌توانید این را متوقف کنید.
agreement-read-aloud-check = لطفاً با کلمه‌های خودتان بگویید. آن وقت می‌دانم که آیا خوب توضیح داده‌ام.

agreement-stop = توقف
agreement-stop-title = می‌خواهید این را متوقف کنید؟
agreement-stop-text = از حالا { $org } اجازه ندارد این را ببیند.
agreement-stop-after = چیزی که { $org } می‌داند، پاک نمی‌شود. گاهی قانون می‌گوید که باید آن را نگه دارند.
agreement-stop-no-loss = توقف حق شماست. هیچ چیز از دست نمی‌دهید.
agreement-stop-yes = بله، حالا متوقف شود
agreement-stop-no = نه، ادامه بدهد
agreement-stopped = متوقف شد. { $org } دیگر این را نمی‌بیند.
agreement-stopped-on = متوقف شد در { $date }
agreement-refusal-kept = این را هم می‌نویسیم که نه گفتید. این طور هر بار دوباره نمی‌پرسیم.

agreement-now-title = این را قبول کرده‌اید
agreement-now-none = هنوز چیزی را قبول نکرده‌اید.
agreement-ended = تمام شده از { $date }
agreement-summary = { $yes ->
    [0] هیچ سازمانی اجازه دیدن ندارد.
    [one] { $yes } سازمان اجازه دیدن دارد.
   *[other] { $yes } سازمان اجازه دیدن دارند.
}

agreement-compare-title = نگاه می‌کنیم که آیا از قبل پرونده دارید
agreement-compare-what = نام، تاریخ تولد و تلفن شما را با پرونده‌های دیگر مقایسه می‌کنیم. همچنین با پرونده‌های سازمان‌هایی که با ما کار می‌کنند.
agreement-compare-why = این‌طور فقط یک پرونده دارید. پس لازم نیست یک چیز را دو بار بگویید.
agreement-compare-human = کامپیوتر فقط نگاه می‌کند چه چیزی شبیه است. همیشه یک انسان تصمیم می‌گیرد، هرگز کامپیوتر به‌تنهایی.
agreement-compare-object = این را نمی‌خواهید؟ به ما بگویید. آن وقت دیگران پرونده شما را فقط با شماره شما پیدا می‌کنند. چیزی از دست نمی‌دهید.
