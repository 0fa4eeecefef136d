### The agreement talk: newcomer and worker look at it together, in two languages. Often read aloud.
### Say only what is true: a no never costs somebody help, income or a lesson.

agreement-title = Wie mag jouw gegevens zien?
agreement-what = Meer dan één organisatie helpt jou. Ze helpen beter als ze hetzelfde weten. Dan moet jij niet elke keer alles vertellen.
agreement-your-choice = Jij kiest. Je mag ja zeggen. Je mag nee zeggen.
agreement-no-loss = Zeg je nee? Dan verlies je niets. We helpen je gewoon verder.
agreement-change-mind = Je mag elke dag iets anders kiezen.
agreement-pictures = We leggen het uit met tekeningen.
agreement-ask = Begrijp je iets niet? Vraag het ons.
agreement-never = We geven dit niet aan wie beslist over je verblijf. We gebruiken dit niet om je te straffen.
agreement-log = Jij kan altijd zien wie keek.
agreement-listen = Luister
agreement-language-of-talk = Taal van het gesprek
agreement-date = Datum

## One organisation at a time

agreement-may-see = { $org } mag zien:
agreement-question = Mag { $org } dit zien?
agreement-what-for = Waarvoor?
agreement-until = Tot { $date }
agreement-until-what = Daarna stopt het vanzelf.
agreement-until-longest = Dat is hoogstens één jaar. Daarna vragen we het opnieuw.
agreement-yes = Ja, dat mag
agreement-no = Nee, dat wil ik niet
agreement-part-of-it = Een deel wel, een deel niet
agreement-later = Ik wil nog nadenken
agreement-said-yes = Jij zei ja.
agreement-said-no = Jij zei nee.
agreement-none-chosen = Kies ja of nee voor elke organisatie.

## What they would see: four circles

agreement-tier-t1 = Hoe we je bereiken
agreement-tier-t1-example = Je naam, je taal, je telefoon, je afspraken en wie jou helpt.
agreement-tier-t2 = Je pad
agreement-tier-t2-example = Je stappen en wat je nodig hebt, zoals opvang voor je kind.
agreement-tier-t3 = Werk en school
agreement-tier-t3-example = Wat je kan, wat je leerde, waar je werkte en wat je wil.
agreement-tier-t4 = Persoonlijke dingen
agreement-tier-t4-example = Je gezin, geld, huis, gezondheid en verblijf. Alleen wat echt nodig is.

## What for

agreement-purpose-guidance = om je te helpen op je hele weg
agreement-purpose-activation = om samen werk of een opleiding te zoeken
agreement-purpose-integration = voor je lessen Nederlands en je inburgering
agreement-purpose-social-aid = om te helpen met geld, huis of gezondheid
agreement-purpose-mentoring = om een mentor voor je te zoeken
agreement-purpose-matching = om te zien of je al bekend bent
agreement-purpose-coordination = om te zorgen dat je niet te lang wacht
agreement-purpose-review = om te kijken of we goed werken
agreement-purpose-oversight = om je privacy te bewaken

## How the yes was given

agreement-channel-title = Hoe zeg je ja?
agreement-channel-spoken = Je zei het. Iemand anders was erbij.
agreement-channel-signed = Je tekende op papier.
agreement-channel-tapped = Je tikte zelf op het scherm.
agreement-witness = Wie was erbij?
agreement-sign-here = Teken hier
agreement-tap-here = Tik hier als je ja zegt
agreement-handed-over = Je krijgt dit ook op papier.

## How we talked

agreement-mode-title = Hoe praatten we?
agreement-mode-worker = De begeleider spreekt jouw taal.
agreement-mode-interpreter-present = Er was een tolk bij.
agreement-mode-interpreter-remote = Een tolk hielp via telefoon of scherm.
agreement-mode-mediator = Er was iemand bij die jouw taal en je land kent.
agreement-mode-companion = Je bracht iemand mee. Dat is nooit een kind.
agreement-mode-dutch = We praatten Nederlands.
agreement-representative = Praat iemand in jouw plaats?
agreement-representative-name = Wie is dat?
agreement-representative-proof = Waarom mag die persoon dat?
agreement-interpreter-name = Naam of nummer van de tolk

## Read aloud, word for word, when the yes is spoken

agreement-read-aloud-title = Lees dit voor
agreement-read-aloud = Ik vraag je iets. Mag { $org } dit zien: { $what }? Het is { $purpose }. Dat mag tot { $date }. Je mag ja of nee zeggen. Zeg je nee? Dan verlies je niets. Je kan dit elke dag stoppen.
agreement-read-aloud-check = Vertel het eens in je eigen woorden. Dan weet ik of ik het goed uitlegde.

## Stop

agreement-stop = Stop
agreement-stop-title = Wil je dit stoppen?
agreement-stop-text = Vanaf nu mag { $org } dit niet meer zien.
agreement-stop-after = Wat { $org } al weet, verdwijnt niet. De wet zegt soms dat ze het moeten bewaren.
agreement-stop-no-loss = Stoppen is jouw recht. Je verliest niets.
agreement-stop-yes = Ja, stop nu
agreement-stop-no = Nee, toch niet
agreement-stopped = Het is gestopt. { $org } ziet dit niet meer.
agreement-stopped-on = Gestopt op { $date }
agreement-refusal-kept = We schrijven ook op dat je nee zei. Zo vragen we het niet telkens opnieuw.

## What stands now

agreement-now-title = Dit sprak je af
agreement-now-none = Je sprak nog niets af.
agreement-ended = Voorbij sinds { $date }
agreement-summary = { $yes ->
    [0] Geen organisatie mag iets zien.
    [one] 1 organisatie mag iets zien.
   *[other] { $yes } organisaties mogen iets zien.
}

## Data is compared between partners: read aloud when somebody registers, and on the client’s own page

agreement-compare-title = We kijken of je al een dossier hebt
agreement-compare-what = We vergelijken je naam, je geboortedatum en je telefoon met andere dossiers. Ook met die van organisaties die met ons samenwerken.
agreement-compare-why = Zo heb je maar één dossier. Je moet dan niet twee keer hetzelfde vertellen.
agreement-compare-human = De computer kijkt alleen wat op elkaar lijkt. Een mens beslist altijd, nooit de computer alleen.
agreement-compare-object = Wil je dit niet? Zeg het ons. Anderen vinden je dossier dan alleen nog met je nummer. Je verliest niets.
