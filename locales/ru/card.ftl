card-title = Путь: { $name }
card-title-no-name = Мой путь
card-to-work = к работе
card-date = Создано { $date }
card-next = Следующая встреча
card-next-none = Встречи пока нет. Позвоните консультанту.
card-hour = в { $time }
card-where = Где
card-bring = Возьмите
card-bring-id-card = удостоверение личности
card-now = Сейчас
card-done = Готово
card-later = Позже
card-step = { $n }. { $step }
card-steps-more = { $n ->
    [one] и ещё { $n } шаг
    [few] и ещё { $n } шага
    [many] и ещё { $n } шагов
   *[other] и ещё { $n } шага
}
card-no-steps = Вместе мы составим ваши шаги.
card-people = Они вам помогают
card-person-at = { $org } · { $role }
card-scan = Отсканируйте или введите этот код.
card-scan-text = Так вы снова найдёте свой путь. Учётная запись не нужна.
card-code = Код
card-web = Откройте { $address }
card-talk = Лучше поговорить? Звоните бесплатно { $phone }.
card-interpreter = Переводчик говорит на вашем языке.
card-safe = На этой карте ничего нет о вашем праве на проживание.
card-lost = Нет карты? Скажите: { $name }. Тогда код остановят.
card-lost-no-name = Нет карты? Позвоните нам. Тогда код остановят.
card-keep = Берегите эту карту.
card-fold = Согните здесь
card-draft = Этот перевод ещё не проверен.
card-demo = Пример с вымышленными данными.

## The booklet or letter that goes with the card

card-letter-title = Ваш путь на бумаге
card-letter-intro = Это ваши шаги. Начните с шага, где написано «сейчас».
card-my-notes = Об этом я хочу спросить
