### The newcomer's own page, "my path". Source text: Dutch, very plain, spoken to one person ("je").
### Dates, hours, places and names come in as ready texts. Keep { $… } as it stands; never translate inside it.

## The page

path-title = Mijn pad
path-hello = Dag { $name }
path-hello-no-name = Dag
path-intro = Dit is jouw pad naar werk.
path-progress = Stap { $now } van { $all }
path-listen = Luister
path-listen-stop = Stop
path-read-aloud = Lees dit voor
path-language = Taal
path-home = Mijn pad
path-updated = Gemaakt op { $date }

## What to do now

path-now-tag = Nu doen
path-now-nothing = Nu hoef je niets te doen.
path-now-nothing-text = We laten je weten wat je volgende stap is.
path-when = Wanneer?
path-where = Waar?
path-bring = Neem mee
path-today = vandaag
path-tomorrow = morgen
# $n is the number of nights until the appointment; 0 and 1 are said as "today" and "tomorrow" elsewhere.
path-nights = { $n ->
    [0] vandaag
    [one] nog 1 nacht
   *[other] nog { $n } nachten
}
path-past = Dit is voorbij.
path-date-unknown = De dag is nog niet bekend.
path-place-unknown = De plaats is nog niet bekend.
path-hour = { $time } uur
path-route = Toon de weg
path-with-person = met { $name }
path-talk-with = Gesprek met { $names }
path-interpreter-there = Er is een tolk.
path-goes-along = Gaat met je mee: { $name }
path-other-appointments = Ook in je agenda

## Your answer

path-now-answer-question = Kan je komen?
path-now-answer-yes = Ja, ik ga
path-now-answer-cannot = Ik kan niet
path-answered-yes = Fijn. Tot dan!
path-answered-yes-text = We weten dat je komt.
path-answered-cannot = Dank je. Goed dat je het zegt.
path-answered-cannot-text = Je begeleider weet het nu. Samen zoeken jullie een nieuwe dag.
path-answered-change = Ik wil mijn antwoord veranderen
path-answered-moved = De afspraak is veranderd. Je antwoord is nog niet bewaard.
path-cannot-title = Waarom kan je niet?
path-cannot-intro = Je mag het zeggen. Het moet niet.
path-cannot-why-sick = Ik ben ziek
path-cannot-why-child = Ik moet bij mijn kind zijn
path-cannot-why-work = Ik moet werken
path-cannot-why-other-appointment = Ik moet dan ergens anders zijn
path-cannot-why-not-say = Ik zeg het liever niet
path-cannot-thanks = Dank je. Je hebt niets fout gedaan.

## The steps

path-steps-title = Jouw pad
path-showing-done = Klaar
path-showing-now = Nu
path-showing-can-start = Kan nu al
path-showing-later = Later
path-showing-waits = Wacht
path-together-with = samen met “{ $step }”
path-step-from-to = van { $from } tot { $until }
path-step-from = vanaf { $from }
path-step-until = tot { $until }
path-step-waiting = We wachten op een antwoord of een plaats.
path-step-number = Stap { $n }
path-empty-title = Je pad is nog leeg
path-empty = Er zijn nog geen stappen. Je maakt ze samen met je begeleider.

## Each step: its name, and what to do

path-step-papers = Papieren in orde
path-step-papers-now = Breng je papieren in orde
path-step-first-talk = Eerste gesprek
path-step-first-talk-now = Kom naar het eerste gesprek
path-step-address = Adres doorgeven
path-step-address-now = Zeg je adres aan de stad
path-step-health-fund = Ziekenfonds
path-step-health-fund-now = Word lid van een ziekenfonds
path-step-bank = Bankrekening
path-step-bank-now = Open een bankrekening
path-step-register-vdab = Naar de VDAB
path-step-register-vdab-now = Schrijf je in bij de VDAB
path-step-integration-contract = Inburgeren: het begin
path-step-integration-contract-now = Kom je contract voor inburgering tekenen
path-step-social-orientation = Leren over België
path-step-social-orientation-now = Ga naar de les over België
path-step-language-test = Taaltest
path-step-language-test-now = Doe de taaltest
path-step-dutch-lessons = Nederlands leren
path-step-dutch-lessons-now = Ga naar de Nederlandse les
path-step-practise-dutch = Nederlands oefenen
path-step-practise-dutch-now = Oefen Nederlands met anderen
path-step-read-and-write = Lezen en schrijven
path-step-read-and-write-now = Ga naar de les lezen en schrijven
path-step-diploma = Je diploma
path-step-diploma-now = Vraag of je diploma hier telt
path-step-work-talk = Gesprek over werk
path-step-work-talk-now = Kom praten over werk
path-step-cv = Je cv
path-step-cv-now = Maak je cv
path-step-training = Opleiding
path-step-training-now = Ga naar de opleiding
path-step-work-and-learn = Werken en leren
path-step-work-and-learn-now = Ga werken en leren
path-step-volunteering = Vrijwilligerswerk
path-step-volunteering-now = Ga helpen als vrijwilliger
path-step-mentor = Je mentor
path-step-mentor-now = Ga naar je mentor
path-step-look-for-work = Werk zoeken
path-step-look-for-work-now = Zoek werk, samen met ons
path-step-your-work = Jouw werk
path-step-your-work-now = Ga naar je werk
path-step-child-care = Opvang voor je kind
path-step-child-care-now = Zoek opvang voor je kind
path-step-transport = Vervoer
path-step-transport-now = Leer de weg
path-step-home = Een huis
path-step-home-now = Kom praten over je huis
path-step-care = Zorg voor jou
path-step-care-now = Kom naar je afspraak
path-step-money = Een gesprek
path-step-money-now = Kom naar het gesprek
path-step-digital = Computer en gsm
path-step-digital-now = Ga naar de les computer of gsm
path-step-other = Een stap voor jou
path-step-other-now = Doe je volgende stap

## What to bring

path-bring-id-card = identiteitskaart of verblijfskaart
path-bring-letter = de brief
path-bring-diploma = je diploma
path-bring-bank-card = je bankkaart
path-bring-cv = je cv
path-bring-pen = pen en papier
path-bring-card = je kaart van Op weg

## The people

path-people-title = Zij helpen jou
path-people-empty = Je hebt nog geen vaste begeleider. Bel ons.
path-role-lead = je vaste begeleider
path-role-worker = je begeleider
path-role-team-lead = leidt het team
path-role-coordinator = werkt voor het hele netwerk
path-role-reception = helpt je aan de balie
path-role-mentor = je mentor
path-role-analyst = maakt cijfers
path-role-editor = schrijft de teksten
path-role-dpo = bewaakt je privacy
path-role-administrator = zorgt voor het systeem
path-person-at = { $role } bij { $org }
path-person-call = Bel { $name }
path-person-message = Stuur een bericht naar { $name }

## Keep it

path-keep-title = Bewaar jouw pad
path-keep-save = Op deze gsm
path-keep-saved = Je pad staat nu op deze gsm.
path-keep-shared-phone = Gebruikt iemand anders deze gsm ook? Bewaar je pad dan niet.
path-keep-remove = Weg van deze gsm
path-keep-removed = Je pad staat niet meer op deze gsm.
path-keep-share = Delen
path-keep-sms = Sms
path-keep-print = Print
path-keep-card = Mijn kaart
# Sent to another phone: says nothing about the person.
path-share-text = Op weg. Typ je code om verder te gaan.

## Help at the foot of every page

path-help-title = Liever praten?
path-help-text = Bel gratis. Een tolk spreekt jouw taal.
path-help-call = Bel { $phone }
path-help-hours = Van maandag tot vrijdag, van { $from } tot { $until } uur.
path-leave-quickly = Snel weg
path-leave-quickly-text = Tik hier. Je gaat naar een andere pagina.

## Ask a person to call

path-call-me = Bel mij
path-call-me-title = Iemand belt jou
path-call-me-intro = Geef je nummer. Wij bellen je. Het kost niets.
path-call-me-name = Je naam
path-call-me-phone = Je telefoonnummer
path-call-me-language = In welke taal?
path-call-me-when = Wanneer mogen we bellen?
path-call-me-when-morning = In de ochtend
path-call-me-when-afternoon = In de middag
path-call-me-when-any = Altijd goed
path-call-me-send = Vraag om te bellen
path-call-me-sent = Dank je. We bellen je binnen twee werkdagen.
path-call-me-wrong-phone = Dit nummer klopt niet. Kijk het nog eens na.

## Start page

path-start-title = Wat wil je doen?
path-start-work = Ik wil werken
path-start-work-text = Je wil werk zoeken. Iemand denkt met je mee. Je praat over wat je kan en wat je wil.
path-start-dutch = Ik wil Nederlands leren
path-start-dutch-text = Je doet eerst een korte test. Dan zoek je samen een les die past.
path-start-papers = Mijn papieren
path-start-papers-text = Je hebt een vraag over je papieren. Praat met iemand die het weet. Neem je papieren mee.
path-start-talk = Ik wil met iemand praten
path-start-talk-text = Bel ons of kom langs. Een tolk spreekt jouw taal. Het kost niets.
path-start-code = Ik heb een code
path-start-first = Heb je nog geen code? Dan maken we samen jouw pad.

## Language choice

path-language-title = Kies je taal
path-language-more = Meer talen
path-language-other = Mijn taal staat er niet bij
path-language-other-text = Bel ons. We zoeken een tolk voor jou.

## The code

path-code-title = Typ je code
path-code-hint = De code staat op je kaart.
path-code-label = Je code
path-code-form = Een code heeft 8 letters en cijfers.
path-code-button = Toon mijn pad
path-code-wrong = Deze code klopt niet. Kijk nog eens op je kaart.
path-code-too-many = Je hebt te vaak geprobeerd. Wacht een kwartier en probeer nog eens. Of bel ons.
path-code-expired = Deze code werkt niet meer. Vraag een nieuwe code aan je begeleider, of bel ons.
path-code-lost = Ik ben mijn code kwijt
path-code-lost-text = Bel ons of zeg het aan je begeleider. Je krijgt een nieuwe code.
path-code-forget = Vergeet mijn code op deze gsm
path-code-forgotten = Je code staat niet meer op deze gsm.
path-code-leave = Sluit mijn pad
path-code-left = Je pad is dicht. Met je code kan je altijd terugkomen.

## Stop a code

path-revoke = Stop deze code
path-revoke-title = Wil je deze code stoppen?
path-revoke-text = Dan kan niemand je pad nog zien met deze code. Je pad zelf blijft bestaan.
path-revoke-yes = Ja, stop de code
path-revoke-no = Nee, hou de code
path-revoke-done = De code is gestopt. Vraag een nieuwe kaart als je wil.

## Who looked

path-who-looked-link = Wie keek naar mijn gegevens?
path-who-looked-title = Wie keek naar jouw gegevens?
path-who-looked-intro = Hier zie je wie keek, wanneer en waarom.
path-who-looked-date = Wanneer
path-who-looked-organisation = Organisatie
path-who-looked-function = Functie
path-who-looked-part = Wat
path-who-looked-why = Waarom
path-who-looked-line = { $date }: { $organisation } keek naar { $part }.
path-who-looked-urgent = Het was dringend. Daarom keek deze persoon zonder jouw ja.
path-who-looked-empty = Nog niemand keek naar jouw gegevens.
path-who-looked-question = Vraag uitleg
path-who-looked-question-title = Wat wil je weten?
path-who-looked-question-text = Begrijp je niet waarom iemand keek? Vraag het. Dat is jouw recht.
path-who-looked-question-send = Stuur mijn vraag
path-who-looked-question-sent = Dank je. Je krijgt een antwoord van iemand die je privacy bewaakt.
path-who-looked-question-many = Je stelde al enkele vragen. Wacht op het antwoord. Is het dringend? Bel.

## What I agreed to

path-agreed-title = Wie mag wat zien?
path-agreed-line = { $org } mag dit zien tot { $date }.
path-agreed-change = Ik wil dit veranderen
path-agreed-none = Je zei nog tegen niemand ja.

## When the text is not there yet, or was not checked yet

path-text-draft = Deze vertaling is nog niet nagekeken. Twijfel je? Bel ons.
path-text-missing = Deze tekst is er nog niet in jouw taal. Daarom staat hij in het Nederlands. Hulp nodig? Bel ons.
path-offline = Je hebt nu geen internet. Dit is je pad van { $date }.
path-demo = Dit is een voorbeeld. Alle namen zijn verzonnen.

## The plan, and what the client wants

path-plan-title = Is dit plan goed voor jou?
path-plan-text = Kijk naar de stappen hierboven. Je mag nee zeggen. Je verliest niets.
path-plan-changed = Er is iets veranderd in je plan.
path-plan-yes = Ja, dit is goed
path-plan-no = Nog niet
path-plan-said-yes = Je zei ja. Dank je.
path-plan-said-no = Je zei: nog niet. Je begeleider praat erover met jou.
path-refuse-go = Een stap wil ik niet
path-refuse-title = Welke stap wil je niet?
path-refuse-why = Waarom niet?
path-refuse-text = Je hoeft dit niet te zeggen. Je begeleider praat erover met jou.
path-refused-text = Je zei dat je dit niet wil. Je begeleider praat erover met jou.
path-refused-back = Ik wil dit toch
path-step-refused = Je zei nee
path-refuse-why-child-care = Niemand past op mijn kind
path-refuse-why-transport = Ik kan er niet geraken
path-refuse-why-health = Mijn gezondheid
path-refuse-why-money = Het geld
path-refuse-why-hours = De uren
path-refuse-why-level = Te moeilijk of te makkelijk
path-refuse-why-own-choice = Ik wil iets anders
path-refuse-why-other = Zeg ik liever niet
path-wish-go = Ik wil iets anders doen
path-wish-title = Wat wil je graag doen?
path-wish-text = Kies iets of schrijf het op. Je begeleider leest het.
path-wish-other = Iets anders
path-wish-said = In jouw woorden
path-wish-send = Stuur
path-wish-wrong = Kies iets of schrijf een paar woorden.
path-wish-open = wacht op antwoord
path-wish-taken-up = staat nu op je pad
path-wish-declined = nu niet
