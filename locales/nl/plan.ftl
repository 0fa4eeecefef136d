### plan: het traject dat partners en klant samen maken, voor medewerkers. Bron van alle talen.

plan-title = Traject
plan-way = De weg naar werk
plan-way-none = Er is nog geen traject gekozen. Kies het samen met de klant.
plan-dream = De droom van de klant
plan-job = Haalbaar doel
plan-job-hint = Welk werk wordt het doel? Vertrek van de droom van de klant.
plan-level = Niveau van dat werk
plan-level-unknown = weten we niet
plan-why = Waarom dit doel
plan-advice = Raad over werk op niveau
plan-advice-hint = Ligt het doel onder het niveau van de klant? Schrijf op welke weg naar werk op niveau u aanraadt.
plan-steps-go = Naar de stappen
plan-choose = Traject kiezen of aanpassen
plan-kind = Soort traject
plan-timing = In de tijd
plan-timing-hint = Na elkaar, of tegelijk.
plan-coupling = Inhoud
plan-coupling-hint = Zijn de lessen en het werk op elkaar afgestemd?
plan-reason = Waarom verandert het traject?
plan-reason-hint = Nodig als de soort, de tijd of de inhoud verandert. Alle partners lezen dit.
plan-earlier = Zo was het vroeger
plan-agreed = Wie gaat akkoord?
plan-number = Versie { $n }
plan-none = Het plan is nog niet voorgelegd.
plan-forward = Leg het plan voor
plan-forward-line = Alle partners op het pad en de klant krijgen de vraag of zij akkoord gaan. Past u later iets aan, dan vragen we het alleen opnieuw aan wie het raakt.
plan-standing-none = niet voorgelegd
plan-standing-asked = wacht op antwoord
plan-standing-agreed = iedereen akkoord
plan-standing-refused = niet akkoord
plan-client = De klant
plan-client-by = De klant, genoteerd door { $who }
plan-wrong-client-said = De klant antwoordde zelf op dit plan, op de telefoon. Dat antwoord blijft staan. Leg een nieuw plan voor als het anders wordt.
plan-own-phone = zelf, op de telefoon
plan-mark-none = nog geen antwoord
plan-said = { $who }, { $when }
plan-carried = geldt nog van vroeger
plan-changes = Wat is anders?
plan-change-new = nieuwe stap
plan-change-gone = stap valt weg
plan-change-other = anders: { $what }
plan-change-days = Dagen
plan-mark-own = Gaat { $org } akkoord?
plan-mark-client = Wat zegt de klant?
plan-mark-save = Bewaar het antwoord
plan-remark = Opmerking
plan-channel = Hoe zei de klant het?
plan-wishes = Wat de klant zelf wil
plan-wishes-none = De klant stelde nog geen stap voor en weigerde er geen.
plan-refused = Deze stappen wil de klant niet
plan-wish-open = voorgesteld
plan-wish-taken-up = staat op het pad
plan-wish-declined = niet nu
plan-wish-withdrawn = teruggenomen
plan-wish-take-up = Zet op het pad
plan-wish-no = Niet nu
plan-wish-answer = Waarom niet? De klant leest dit.
plan-wish-decline = Zeg het zo
plan-wish-new = Stel een stap voor
plan-wish-said = In gewone woorden
plan-wish-from = Voorstel van
plan-said-new = Schrijf op wat de klant van een stap zegt
plan-said-step = Welke stap
plan-said-why = Waarom niet, als de klant dat zegt
plan-said-words = In de woorden van de klant
plan-said-no = De klant wil dit niet
plan-said-yes = De klant wil dit wel
plan-wrong-advice = Dit doel ligt onder het niveau van de klant. Schrijf op welke weg naar werk op niveau u aanraadt.
plan-wrong-reason = Zeg waarom het traject verandert.
plan-wrong-words = Zeg in een paar woorden wat er niet klopt of wat u opmerkt.
plan-wrong-said = Zeg in een paar woorden wat de klant wil.
plan-wrong-answer = Zeg waarom niet. De klant leest dit.
plan-wrong-over = Deze stap is al voorbij. Kies een andere stap.

## What the dates say

plan-dates-same = De data van de stappen zeggen hetzelfde: { $timing } ({ $shared } dagen samen, van { $of }).
plan-dates-differ = Gekozen is: { $chosen }. De data van de stappen zeggen nu: { $timing } ({ $shared } dagen samen, van { $of }). Dat mag: een pad loopt zelden zoals gedacht. Past de keuze nog?
plan-dates-kept = We veranderen niets vanzelf. Wie de keuze aanpast, zegt waarom.

## The sheet

plan-sheet-go = Druk af op één blad
plan-sheet-title = Het traject van { $name }
plan-sheet-step = Stap
plan-sheet-who = Wie
plan-sheet-days = Dagen
plan-sheet-more = En nog { $n } stappen die niet op dit blad passen
plan-sheet-sign = Handtekening en datum
plan-sheet-small = Dit blad is van de klant. De dagen kunnen veranderen: vraag het wie u begeleidt.

## On the page of the file

plan-card-agreed = Akkoord
plan-card-waits = Moet nog iets zeggen
plan-card-refused = Niet akkoord

## Chosen, and asked when nothing is

plan-choose-one = Kies …
plan-from-screening = Uit de screening van { $day }
plan-card-choose = Kies dit traject
plan-card-none-open = niets open
plan-table = Het plan, stap voor stap
plan-table-giver = Wie geeft
plan-table-hours = Uren per week
plan-table-cost = Kost
plan-table-after = Na stap
plan-sure = Ja, zo bedoelen we het
plan-sure-linear = Lineair wil zeggen: eerst inburgering en Nederlands, dan werk. U koos: tegelijk. Bedoelt u dat? Vink het dan aan, of kies iets anders.
plan-sure-integrated = Geïntegreerd wil zeggen: alles tegelijk, en op elkaar afgestemd. U koos iets anders. Bedoelt u dat? Vink het dan aan, of kies iets anders.
plan-said-why-none = niet gezegd
plan-wrong-kind = Kies een soort traject.
plan-wrong-timing = Kies hoe het in de tijd ligt: na elkaar of tegelijk.
plan-wrong-coupling = Kies of de lessen en het werk op elkaar afgestemd zijn.
plan-wrong-mark = Kies eerst een antwoord. Wat u typte, staat er nog.
plan-wrong-wish = Kies welke soort stap het is. Wat u typte, staat er nog.
plan-wrong-step = Kies over welke stap het gaat. Wat u typte, staat er nog.
plan-from-screening-line = De soort die toen gekozen werd, staat hieronder klaar. Kijk ze na met de klant en bewaar.
