### Persian, plain enough for Dari. A draft: not yet checked by a second person.

card-title = راه { $name }
card-title-no-name = راه من
card-to-work = به سوی کار
card-date = تاریخ تهیه: { $date }
card-next = وقت ملاقات بعدی
card-next-none = هنوز وقت ملاقات نیست. به مشاور خود زنگ بزنید.
card-hour = ساعت { $time }
card-where = کجا
card-bring = با خود بیاورید
card-bring-id-card = کارت هویت
card-now = حالا
card-done = تمام شد
card-later = بعداً
card-step = { $n }. { $step }
card-steps-more = { $n ->
    [one] و { $n } قدم دیگر
   *[other] و { $n } قدم دیگر
}
card-no-steps = قدم‌های شما را با هم می‌سازیم.
card-people = این‌ها به شما کمک می‌کنند
card-person-at = { $org } · { $role }
card-scan = این کد را اسکن کنید یا بنویسید.
card-scan-text = این طور راه خود را دوباره پیدا می‌کنید. حساب کاربری لازم نیست.
card-code = کد
card-web = بروید به { $address }
card-talk = می‌خواهید حرف بزنید؟ رایگان زنگ بزنید: { $phone }.
card-interpreter = یک ترجمان (مترجم) به زبان شما حرف می‌زند.
card-safe = روی این کارت چیزی درباره اقامت شما نیست.
card-lost = کارت گم شد؟ به { $name } بگویید. آن وقت کد باطل می‌شود.
card-lost-no-name = کارت گم شد؟ به ما زنگ بزنید. آن وقت کد باطل می‌شود.
card-keep = این کارت را خوب نگه دارید.
card-fold = اینجا تا کنید
card-draft = این ترجمه هنوز بررسی نشده است.
card-demo = مثال با معلومات ساختگی.

card-letter-title = راه شما روی کاغذ
card-letter-intro = این‌ها قدم‌های شماست. از قدمی شروع کنید که «حالا» دارد.
card-my-notes = این را می‌خواهم بپرسم
