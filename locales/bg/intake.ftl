intake-title = Да се запознаем

## Opening words, said or read before the first question

intake-opening-1 = Ще ви задам няколко въпроса. Така можем да ви помогнем по-добре.
intake-opening-2 = Винаги можете да спрете. Може да прескочите въпрос.
intake-opening-3 = Няма грешни отговори.
intake-opening-4 = Това, което казвате, остава при нас. Вие избирате кой друг може да го вижда.
intake-opening-5 = Уморени ли сте? Тогава ще продължим друг ден.
intake-opening-start = Започваме

## The chapters

intake-chapter-you = За вас
intake-chapter-you-intro = Започваме с вашето име.
intake-chapter-contact = Как да се свържем с вас?
intake-chapter-contact-intro = Така знаем как да говорим с вас.
intake-chapter-school = Езици и училище
intake-chapter-school-intro = Всичко се брои. И езиците от дома, и уроците без диплома.
intake-chapter-work = Работа и какво можете
intake-chapter-work-intro = Разкажете какво сте правили. Брои се и работа без заплата, и грижата за други хора.
intake-chapter-wishes = Какво искате?
intake-chapter-wishes-intro = Вашата мечта е началото. Какво искате да правите?
intake-chapter-means = Шофиране, телефон и компютър
intake-chapter-means-intro = Така знаем какво вече върви и къде искате помощ.
intake-chapter-family = Вашето семейство
intake-chapter-family-intro = Така пътят ви ще подхожда на семейството ви.
intake-chapter-home = Вашият дом и вашите пари
intake-chapter-home-intro = Домът и парите дават спокойствие. Може би можем да помогнем.
intake-chapter-papers = Вашите документи
intake-chapter-papers-intro = Така знаем кои пътища са отворени за вас.
intake-chapter-gentle = Какво ви тежи?
intake-chapter-gentle-intro = Тези въпроси са трудни. Не трябва да казвате нищо. Може и по-късно.
intake-chapter-observed = Какво виждаме ние
intake-chapter-observed-intro = За консултанти. Тези въпроси не се задават. Запишете какво виждате или чувате.

## On the way

intake-progress = Част { $now } от { $all }
intake-progress-start = Току-що започнахме.
intake-progress-half = На половината сме.
intake-progress-nearly = Почти готово.
intake-questions-left = { $n ->
    [0] Това беше последният въпрос.
    [one] Още 1 въпрос в тази част.
   *[other] Още { $n } въпроса в тази част.
}
intake-why = Защо питаме това?
intake-next = Напред
intake-back = Назад
intake-skip = Прескочи
intake-skip-chapter = Прескочи тази част
intake-stop-now = Стига за днес
intake-stopped = Всичко е запазено. Ще продължим, когато искате.
intake-go-on = Продължете оттам, докъдето стигнахте
intake-saved = Запазено в { $time } часа
intake-unknown = Не знам
intake-refused = Предпочитам да не кажа
intake-ask-later = Питайте по-късно
intake-pause = Малко почивка
intake-add-another = Добави още
intake-remove = Махни
intake-choose-one = Изберете един отговор.
intake-choose-many = Може да изберете повече от един отговор.
intake-choose-ranked = Изберете най-много { $n }. Започнете с най-важното.
intake-about = Не знаете точно? Може и приблизително.
intake-known-already = Това вече ни го казахте. Още ли е вярно?
intake-known-from = Знаем това от { $org }, на { $date }.

## Who is at the table

intake-who-answers = Кой отговаря?
intake-who-answers-client = Самият човек
intake-who-answers-representative = Някой, който говори вместо човека
intake-who-types = Кой пише?
intake-who-types-client = Самият човек
intake-who-types-worker = Аз, консултантът
intake-language = На какъв език говорим?
intake-language-form = Език на въпросите на екрана
intake-mode = Как говорим?
intake-interpreter = Има ли преводач?
intake-interpreter-none = Не е нужен преводач
intake-interpreter-name = Име или номер на преводача
intake-interpreter-no-child = Никога не карайте дете да превежда.
intake-place = Къде сме?
intake-others-present = Кой още е тук?
intake-alone-first = Слуша ли някой? Тогава задайте трудните въпроси по-късно.

## Reading back

intake-read-back = Това разбрах. Вярно ли е?
intake-read-back-text = Прочетете заедно какво пише. Променете това, което не е вярно.
intake-read-back-nothing = Тук още нищо не е попълнено.
intake-read-back-yes = Да, вярно е
intake-read-back-no = Не, искам да променя нещо
intake-correct = Промени
intake-skipped = Прескочено
intake-later-list = Това ще питаме по-късно
intake-finish = Готово
intake-finished = Благодарим. Разказахте много.
intake-finished-next = Сега заедно ще направим вашия път.
intake-finished-see = Тук виждате какво сме записали.

## The same questions on paper

intake-paper-title = Въпроси на хартия
intake-paper-intro = Попълнете каквото искате. Оставете празно това, което не знаете или не искате да кажете.
intake-paper-help = Нужна ли е помощ? Обадете се на { $phone }. Преводач говори вашия език.
intake-paper-tick = Сложете кръстче.
intake-paper-back = Дайте този лист на консултанта.
intake-paper-number = Номер на този лист: { $code }
intake-paper-date = Днешна дата
intake-paper-filled-by = Кой попълни това?
intake-paper-worker = За консултанта
intake-paper-page = Лист { $n } от { $all }
