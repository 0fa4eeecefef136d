agreement-title = Хто може бачити ваші дані?
agreement-what = Вам допомагає не одна організація. Вони допомагають краще, коли знають те саме. Тоді вам не треба щоразу все розповідати.
agreement-your-choice = Ви вирішуєте. Ви можете сказати «так». Ви можете сказати «ні».
agreement-no-loss = Кажете «ні»? Ви нічого не втрачаєте. Ми й далі вам допомагаємо.
agreement-change-mind = Ви можете будь-якого дня вибрати інакше.
agreement-pictures = Ми пояснюємо це на малюнках.
agreement-ask = Щось незрозуміло? Запитайте нас.
agreement-never = Ми не передаємо цього тим, хто вирішує про ваше право на проживання. Ми не використовуємо цього, щоб вас покарати.
agreement-log = Ви завжди можете бачити, хто дивився.
agreement-listen = Слухати
agreement-language-of-talk = Мова розмови
agreement-date = Дата

## One organisation at a time

agreement-may-see = { $org } може бачити:
agreement-question = Чи може { $org } це бачити?
agreement-what-for = Для чого?
agreement-until = До { $date }
agreement-until-what = Потім це припиняється само.
agreement-until-longest = Це щонайбільше один рік. Потім ми запитаємо знову.
agreement-yes = Так, можна
agreement-no = Ні, я цього не хочу
agreement-part-of-it = Частково так, частково ні
agreement-later = Я хочу ще подумати
agreement-said-yes = Ви сказали «так».
agreement-said-no = Ви сказали «ні».
agreement-none-chosen = Виберіть «так» або «ні» для кожної організації.

## What they would see: four circles

agreement-tier-t1 = Як з вами зв’язатися
agreement-tier-t1-example = Ваше ім’я, мова, телефон, зустрічі і хто вам допомагає.
agreement-tier-t2 = Ваш шлях
agreement-tier-t2-example = Ваші кроки і що вам потрібно, наприклад догляд за дитиною.
agreement-tier-t3 = Робота і школа
agreement-tier-t3-example = Що ви вмієте, чого навчалися, де працювали і чого хочете.
agreement-tier-t4 = Особисті речі
agreement-tier-t4-example = Ваша сім’я, гроші, житло, здоров’я і право на проживання. Тільки те, що справді потрібно.

## What for

agreement-purpose-guidance = щоб допомагати вам на всьому шляху
agreement-purpose-activation = щоб разом шукати роботу або навчання
agreement-purpose-integration = для уроків нідерландської та інтеграції
agreement-purpose-social-aid = щоб допомогти з грошима, житлом або здоров’ям
agreement-purpose-mentoring = щоб знайти для вас ментора
agreement-purpose-matching = щоб побачити, чи вас уже знають
agreement-purpose-coordination = щоб ви не чекали занадто довго
agreement-purpose-review = щоб перевірити, чи добре ми працюємо
agreement-purpose-oversight = щоб захищати вашу приватність

## How the yes was given

agreement-channel-title = Як ви кажете «так»?
agreement-channel-spoken = Ви це сказали. Поруч була інша людина.
agreement-channel-signed = Ви підписали на папері.
agreement-channel-tapped = Ви самі натиснули на екран.
agreement-witness = Хто був поруч?
agreement-sign-here = Підпишіть тут
agreement-tap-here = Натисніть тут, якщо кажете «так»
agreement-handed-over = Ви отримаєте це також на папері.

## How we talked

agreement-mode-title = Як ми розмовляли?
agreement-mode-worker = Консультант говорить вашою мовою.
agreement-mode-interpreter-present = Поруч був перекладач.
agreement-mode-interpreter-remote = Перекладач допомагав телефоном або через екран.
agreement-mode-mediator = Була людина, яка знає вашу мову і вашу країну.
agreement-mode-companion = З вами хтось прийшов. Це ніколи не дитина.
agreement-mode-dutch = Ми говорили нідерландською.
agreement-representative = Хтось говорить замість вас?
agreement-representative-name = Хто це?
agreement-representative-proof = Чому ця людина має на це право?
agreement-interpreter-name = Ім’я або номер перекладача

## Read aloud, word for word, when the yes is spoken

agreement-read-aloud-title = Прочитайте вголос
agreement-read-aloud = Я хочу вас запитати. Чи може { $org } бачити це: { $what }? Навіщо: { $purpose }. Це діє до { $date }. Ви можете сказати «так» або «ні». Кажете «ні»? Ви нічого не втрачаєте. Ви можете припинити це будь-якого дня.
agreement-read-aloud-check = Розкажіть це, будь ласка, своїми словами. Так я зрозумію, чи добре я це пояснюю.

## Stop

agreement-stop = Припинити
agreement-stop-title = Хочете це припинити?
agreement-stop-text = Відтепер { $org } більше не може це бачити.
agreement-stop-after = Те, що { $org } уже знає, не зникає. Іноді за законом це треба зберігати.
agreement-stop-no-loss = Припинити – це ваше право. Ви нічого не втрачаєте.
agreement-stop-yes = Так, припинити зараз
agreement-stop-no = Ні, не припиняти
agreement-stopped = Це припинено. { $org } більше цього не бачить.
agreement-stopped-on = Припинено { $date }
agreement-refusal-kept = Ми записуємо і те, що ви сказали «ні». Так ми не питаємо щоразу знову.

## What stands now

agreement-now-title = Про що ви домовилися
agreement-now-none = Ви ще ні про що не домовилися.
agreement-ended = Закінчилося { $date }
agreement-summary = { $yes ->
    [0] Жодна організація нічого не бачить.
    [one] { $yes } організація може щось бачити.
    [few] { $yes } організації можуть щось бачити.
    [many] { $yes } організацій можуть щось бачити.
   *[other] { $yes } організації можуть щось бачити.
}

agreement-compare-title = Ми дивимося, чи у вас уже є справа
agreement-compare-what = Ми порівнюємо ваше ім’я, дату народження і телефон з іншими справами. Також зі справами організацій, які працюють з нами.
agreement-compare-why = Так у вас буде лише одна справа. Тоді вам не треба двічі розповідати те саме.
agreement-compare-human = Комп’ютер дивиться лише, що схоже. Вирішує завжди людина, ніколи не сам комп’ютер.
agreement-compare-object = Ви цього не хочете? Скажіть нам. Тоді інші знайдуть вашу справу лише за вашим номером. Ви нічого не втрачаєте.
