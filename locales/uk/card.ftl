card-title = Шлях: { $name }
card-title-no-name = Мій шлях
card-to-work = до роботи
card-date = Створено { $date }
card-next = Наступна зустріч
card-next-none = Зустрічі ще немає. Зателефонуйте консультанту.
card-hour = о { $time }
card-where = Де
card-bring = Візьміть
card-bring-id-card = посвідчення особи
card-now = Зараз
card-done = Готово
card-later = Пізніше
card-step = { $n }. { $step }
card-steps-more = { $n ->
    [one] і ще { $n } крок
    [few] і ще { $n } кроки
    [many] і ще { $n } кроків
   *[other] і ще { $n } кроку
}
card-no-steps = Разом ми складемо ваші кроки.
card-people = Вони вам допомагають
card-person-at = { $org } · { $role }
card-scan = Відскануйте або введіть цей код.
card-scan-text = Так ви знову знайдете свій шлях. Обліковий запис не потрібен.
card-code = Код
card-web = Відкрийте { $address }
card-talk = Краще поговорити? Телефонуйте безкоштовно { $phone }.
card-interpreter = Перекладач говорить вашою мовою.
card-safe = На цій картці нічого немає про ваше право на проживання.
card-lost = Немає картки? Скажіть: { $name }. Тоді код зупинять.
card-lost-no-name = Немає картки? Зателефонуйте нам. Тоді код зупинять.
card-keep = Бережіть цю картку.
card-fold = Зігніть тут
card-draft = Цей переклад ще не перевірено.
card-demo = Приклад із вигаданими даними.

## The booklet or letter that goes with the card

card-letter-title = Ваш шлях на папері
card-letter-intro = Це ваші кроки. Почніть із кроку, де написано «зараз».
card-my-notes = Про це я хочу запитати
