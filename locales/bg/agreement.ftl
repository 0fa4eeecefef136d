agreement-title = Кой може да вижда вашите данни?
agreement-what = Помага ви повече от една организация. Те помагат по-добре, когато знаят едно и също. Тогава не трябва всеки път да разказвате всичко.
agreement-your-choice = Вие избирате. Може да кажете „да“. Може да кажете „не“.
agreement-no-loss = Казвате „не“? Не губите нищо. Продължаваме да ви помагаме.
agreement-change-mind = Всеки ден можете да изберете друго.
agreement-pictures = Обясняваме го с рисунки.
agreement-ask = Не разбирате нещо? Попитайте ни.
agreement-never = Не даваме това на тези, които решават за вашето пребиваване. Не го използваме, за да ви накажем.
agreement-log = Винаги можете да видите кой е гледал.
agreement-listen = Слушайте
agreement-language-of-talk = Език на разговора
agreement-date = Дата

## One organisation at a time

agreement-may-see = { $org } може да вижда:
agreement-question = Може ли { $org } да вижда това?
agreement-what-for = За какво?
agreement-until = До { $date }
agreement-until-what = След това спира от само себе си.
agreement-until-longest = Това е най-много една година. След това питаме пак.
agreement-yes = Да, може
agreement-no = Не, не искам
agreement-part-of-it = Една част да, една част не
agreement-later = Искам още да помисля
agreement-said-yes = Вие казахте „да“.
agreement-said-no = Вие казахте „не“.
agreement-none-chosen = Изберете „да“ или „не“ за всяка организация.

## What they would see: four circles

agreement-tier-t1 = Как да се свържем с вас
agreement-tier-t1-example = Вашето име, език, телефон, срещи и кой ви помага.
agreement-tier-t2 = Вашият път
agreement-tier-t2-example = Вашите стъпки и какво ви трябва, например грижа за детето ви.
agreement-tier-t3 = Работа и училище
agreement-tier-t3-example = Какво можете, какво сте учили, къде сте работили и какво искате.
agreement-tier-t4 = Лични неща
agreement-tier-t4-example = Вашето семейство, пари, дом, здраве и пребиваване. Само това, което наистина е нужно.

## What for

agreement-purpose-guidance = за да ви помагаме по целия път
agreement-purpose-activation = за да търсим заедно работа или обучение
agreement-purpose-integration = за уроците по нидерландски и интеграцията
agreement-purpose-social-aid = за да помогнем с пари, дом или здраве
agreement-purpose-mentoring = за да ви намерим ментор
agreement-purpose-matching = за да видим дали вече ви познаваме
agreement-purpose-coordination = за да не чакате твърде дълго
agreement-purpose-review = за да видим дали работим добре
agreement-purpose-oversight = за да пазим личните ви данни

## How the yes was given

agreement-channel-title = Как казвате „да“?
agreement-channel-spoken = Казахте го. Имаше и друг човек.
agreement-channel-signed = Подписахте на хартия.
agreement-channel-tapped = Вие сами натиснахте екрана.
agreement-witness = Кой беше там?
agreement-sign-here = Подпишете тук
agreement-tap-here = Натиснете тук, ако казвате „да“
agreement-handed-over = Ще получите това и на хартия.

## How we talked

agreement-mode-title = Как говорихме?
agreement-mode-worker = Консултантът говори вашия език.
agreement-mode-interpreter-present = Имаше преводач.
agreement-mode-interpreter-remote = Преводач помогна по телефон или на екран.
agreement-mode-mediator = Имаше човек, който познава езика и страната ви.
agreement-mode-companion = Вие доведохте някого. Това никога не е дете.
agreement-mode-dutch = Говорихме на нидерландски.
agreement-representative = Говори ли някой вместо вас?
agreement-representative-name = Кой е той?
agreement-representative-proof = Защо този човек може да го прави?
agreement-interpreter-name = Име или номер на преводача

## Read aloud, word for word, when the yes is spoken

agreement-read-aloud-title = Прочетете това на глас
agreement-read-aloud = Питам ви нещо. Може ли { $org } да вижда това: { $what }? То е { $purpose }. Това е до { $date }. Може да кажете „да“ или „не“. Казвате „не“? Не губите нищо. Можете да спрете това всеки ден.
agreement-read-aloud-check = Разкажете го, моля, със свои думи. Така ще знам дали го обясних добре.

## Stop

agreement-stop = Спри
agreement-stop-title = Искате ли да спрете това?
agreement-stop-text = Отсега { $org } вече не може да вижда това.
agreement-stop-after = Това, което { $org } вече знае, не изчезва. Понякога законът казва, че трябва да се пази.
agreement-stop-no-loss = Да спрете е ваше право. Не губите нищо.
agreement-stop-yes = Да, спри сега
agreement-stop-no = Не, не спирай
agreement-stopped = Спряно е. { $org } вече не вижда това.
agreement-stopped-on = Спряно на { $date }
agreement-refusal-kept = Записваме и че казахте „не“. Така не питаме всеки път отново.

## What stands now

agreement-now-title = Какво решихте
agreement-now-none = Още нищо не сте решили.
agreement-ended = Свършило на { $date }
agreement-summary = { $yes ->
    [0] Никоя организация не може да вижда нищо.
    [one] 1 организация може да вижда нещо.
   *[other] { $yes } организации могат да виждат нещо.
}

agreement-compare-title = Гледаме дали вече имате досие
agreement-compare-what = Сравняваме Вашето име, рождена дата и телефон с други досиета. Също и с тези на организациите, които работят с нас.
agreement-compare-why = Така имате само едно досие. Тогава не трябва да разказвате едно и също два пъти.
agreement-compare-human = Компютърът гледа само какво си прилича. Винаги решава човек, никога само компютърът.
agreement-compare-object = Не искате това? Кажете ни. Тогава другите намират досието Ви само с Вашия номер. Не губите нищо.
