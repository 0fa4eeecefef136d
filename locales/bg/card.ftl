card-title = Път: { $name }
card-title-no-name = Моят път
card-to-work = към работа
card-date = Направено на { $date }
card-next = Следваща среща
card-next-none = Още няма среща. Обадете се на консултанта.
card-hour = { $time } часа
card-where = Къде
card-bring = Вземете
card-bring-id-card = лична карта
card-now = Сега
card-done = Готово
card-later = По-късно
card-step = { $n }. { $step }
card-steps-more = { $n ->
    [one] и още 1 стъпка
   *[other] и още { $n } стъпки
}
card-no-steps = Заедно ще направим вашите стъпки.
card-people = Те ви помагат
card-person-at = { $org } · { $role }
card-scan = Сканирайте или напишете този код.
card-scan-text = Така пак ще намерите пътя си. Не ви трябва профил.
card-code = Код
card-web = Отидете на { $address }
card-talk = Предпочитате да говорите? Обадете се безплатно на { $phone }.
card-interpreter = Преводач говори вашия език.
card-safe = На тази карта не пише нищо за вашето пребиваване.
card-lost = Загубена карта? Кажете: { $name }. Тогава кодът спира.
card-lost-no-name = Загубена карта? Обадете ни се. Тогава кодът спира.
card-keep = Пазете добре тази карта.
card-fold = Сгънете тук
card-draft = Този превод още не е проверен.
card-demo = Пример с измислени данни.

## The booklet or letter that goes with the card

card-letter-title = Вашият път на хартия
card-letter-intro = Това са вашите стъпки. Започнете от стъпката, на която пише „сега“.
card-my-notes = Това искам да попитам
