agreement-title = Кто может видеть ваши данные?
agreement-what = Вам помогает не одна организация. Они помогают лучше, когда знают одно и то же. Тогда вам не нужно каждый раз всё рассказывать.
agreement-your-choice = Вы решаете. Вы можете сказать «да». Вы можете сказать «нет».
agreement-no-loss = Говорите «нет»? Вы ничего не теряете. Мы и дальше вам помогаем.
agreement-change-mind = Вы можете в любой день выбрать по-другому.
agreement-pictures = Мы объясняем это на рисунках.
agreement-ask = Что-то непонятно? Спросите нас.
agreement-never = Мы не передаём это тем, кто решает о вашем праве на проживание. Мы не используем это, чтобы вас наказать.
agreement-log = Вы всегда можете видеть, кто смотрел.
agreement-listen = Слушать
agreement-language-of-talk = Язык разговора
agreement-date = Дата

## One organisation at a time

agreement-may-see = { $org } может видеть:
agreement-question = Может ли { $org } это видеть?
agreement-what-for = Для чего?
agreement-until = До { $date }
agreement-until-what = Потом это прекращается само.
agreement-until-longest = Это самое большее один год. Потом мы спросим снова.
agreement-yes = Да, можно
agreement-no = Нет, я этого не хочу
agreement-part-of-it = Частично да, частично нет
agreement-later = Я хочу ещё подумать
agreement-said-yes = Вы сказали «да».
agreement-said-no = Вы сказали «нет».
agreement-none-chosen = Выберите «да» или «нет» для каждой организации.

## What they would see: four circles

agreement-tier-t1 = Как с вами связаться
agreement-tier-t1-example = Ваше имя, язык, телефон, встречи и кто вам помогает.
agreement-tier-t2 = Ваш путь
agreement-tier-t2-example = Ваши шаги и что вам нужно, например присмотр за ребёнком.
agreement-tier-t3 = Работа и школа
agreement-tier-t3-example = Что вы умеете, чему учились, где работали и чего хотите.
agreement-tier-t4 = Личные вещи
agreement-tier-t4-example = Ваша семья, деньги, жильё, здоровье и право на проживание. Только то, что действительно нужно.

## What for

agreement-purpose-guidance = чтобы помогать вам на всём пути
agreement-purpose-activation = чтобы вместе искать работу или обучение
agreement-purpose-integration = для уроков нидерландского и интеграции
agreement-purpose-social-aid = чтобы помочь с деньгами, жильём или здоровьем
agreement-purpose-mentoring = чтобы найти для вас ментора
agreement-purpose-matching = чтобы увидеть, знают ли вас уже
agreement-purpose-coordination = чтобы вы не ждали слишком долго
agreement-purpose-review = чтобы проверить, хорошо ли мы работаем
agreement-purpose-oversight = чтобы защищать вашу приватность

## How the yes was given

agreement-channel-title = Как вы говорите «да»?
agreement-channel-spoken = Вы это сказали. Рядом был другой человек.
agreement-channel-signed = Вы подписали на бумаге.
agreement-channel-tapped = Вы сами нажали на экран.
agreement-witness = Кто был рядом?
agreement-sign-here = Подпишите здесь
agreement-tap-here = Нажмите здесь, если говорите «да»
agreement-handed-over = Вы получите это также на бумаге.

## How we talked

agreement-mode-title = Как мы разговаривали?
agreement-mode-worker = Консультант говорит на вашем языке.
agreement-mode-interpreter-present = Рядом был переводчик.
agreement-mode-interpreter-remote = Переводчик помогал по телефону или через экран.
agreement-mode-mediator = Был человек, который знает ваш язык и вашу страну.
agreement-mode-companion = С вами кто-то пришёл. Это никогда не ребёнок.
agreement-mode-dutch = Мы говорили на нидерландском.
agreement-representative = Кто-то говорит вместо вас?
agreement-representative-name = Кто это?
agreement-representative-proof = Почему этот человек имеет на это право?
agreement-interpreter-name = Имя или номер переводчика

## Read aloud, word for word, when the yes is spoken

agreement-read-aloud-title = Прочитайте вслух
agreement-read-aloud = Я хочу вас спросить. Может ли { $org } видеть это: { $what }? Зачем: { $purpose }. Это действует до { $date }. Вы можете сказать «да» или «нет». Говорите «нет»? Вы ничего не теряете. Вы можете прекратить это в любой день.
agreement-read-aloud-check = Расскажите это, пожалуйста, своими словами. Так я пойму, хорошо ли я объясняю.

## Stop

agreement-stop = Прекратить
agreement-stop-title = Хотите это прекратить?
agreement-stop-text = С этого момента { $org } больше не может это видеть.
agreement-stop-after = То, что { $org } уже знает, не исчезает. Иногда по закону это нужно хранить.
agreement-stop-no-loss = Прекратить – это ваше право. Вы ничего не теряете.
agreement-stop-yes = Да, прекратить сейчас
agreement-stop-no = Нет, не прекращать
agreement-stopped = Это прекращено. { $org } больше этого не видит.
agreement-stopped-on = Прекращено { $date }
agreement-refusal-kept = Мы записываем и то, что вы сказали «нет». Так мы не спрашиваем каждый раз снова.

## What stands now

agreement-now-title = О чём вы договорились
agreement-now-none = Вы ещё ни о чём не договорились.
agreement-ended = Закончилось { $date }
agreement-summary = { $yes ->
    [0] Ни одна организация ничего не видит.
    [one] { $yes } организация может что-то видеть.
    [few] { $yes } организации могут что-то видеть.
    [many] { $yes } организаций могут что-то видеть.
   *[other] { $yes } организации могут что-то видеть.
}

agreement-compare-title = Мы смотрим, есть ли у вас уже дело
agreement-compare-what = Мы сравниваем ваше имя, дату рождения и телефон с другими делами. Также с делами организаций, которые работают с нами.
agreement-compare-why = Так у вас будет только одно дело. Тогда вам не нужно рассказывать одно и то же два раза.
agreement-compare-human = Компьютер только смотрит, что похоже. Решает всегда человек, никогда не один компьютер.
agreement-compare-object = Вы этого не хотите? Скажите нам. Тогда другие найдут ваше дело только по вашему номеру. Вы ничего не теряете.
