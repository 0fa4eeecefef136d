### places: de plaatsen van een klant, voor medewerkers. Bron van alle talen.

places-title = Plaatsen
places-one-title = Een plaats
places-none = Nog geen plaats gevraagd.
places-none-line = Vraag hier een plaats in een les, opleiding, werkplek of opvang. Zo telt het wachten mee.
places-new = Een plaats vragen
places-new-send = Vraag een plaats
places-step = Hoort bij deze stap
places-step-hint = De stap krijgt dan de dagen van de plaats, en loopt mee.
places-no-step = bij geen stap
places-day = Gevraagd op
places-day-hint = Leeg: vandaag.
places-offers = Zoek in het aanbod
places-back = Alle plaatsen
places-day-requested = gevraagd op { $day }
places-day-offered = plaats gekregen op { $day }
places-day-started = begonnen op { $day }
places-day-ended = geëindigd op { $day }
places-presence = { $present } keer aanwezig, { $excused } keer verontschuldigd, { $absent } keer afwezig

places-state-waiting = wacht
places-state-offered = plaats aangeboden
places-state-enrolled = ingeschreven
places-state-started = bezig
places-state-finished = klaar
places-state-stopped = gestopt
places-state-withdrawn = niet meer nodig

places-presence-present = aanwezig
places-presence-excused = verontschuldigd
places-presence-absent = afwezig

## What can be done

places-press-day = Op welke dag
places-do-offer = Bied de plaats aan
places-do-enrol = Schrijf in
places-do-start = Is begonnen
places-do-wait = Geef de plaats terug
places-do-finish = Is klaar
places-do-stop = Zet stop
places-do-withdraw = Niet meer nodig
places-do-for = Wacht op dit aanbod
places-result = Wat bracht het op?
places-stop = De klant stopt
places-withdraw = De plaats is niet meer nodig
places-stop-why = Waarom
places-waits-for = wacht hierop
places-fits = Wat past
places-fits-none = Er is nu geen groep van deze soort.
places-nothing = Past er niets?
places-nothing-line = Zeg waarom. Het netwerk telt dit, zonder naam, om nieuw aanbod te vragen.
places-nothing-why = Niets past, want
places-wrong-state = Dat kan niet meer: de plaats staat nu anders. Kijk opnieuw.
places-wrong-day = Kies een dag die geweest is, niet langer dan vijf jaar geleden, en na de vorige dag hierboven.
places-wrong-session = Kies een groep van deze soort.
places-wrong-full = De laatste plaats is net bezet.
places-wrong-closed = In deze groep komt niemand meer bij.
places-wrong-step = Kies een stap van dit pad.
places-wrong-step-days = De dag past niet bij de dagen van de stap. Pas eerst de stap aan.

places-no-fit-full = alles is vol
places-no-fit-level = niet op dit niveau
places-no-fit-hours = niet op deze uren
places-no-fit-too-far = te ver
places-no-fit-child-care = geen kinderopvang
places-no-fit-status = niet voor dit verblijf
places-no-fit-cost = te duur
places-no-fit-language = niet in een taal die de klant begrijpt
places-no-fit-none = dit bestaat niet

places-stop-child-care = geen kinderopvang
places-stop-transport = geen vervoer
places-stop-health = gezondheid
places-stop-housing = wonen
places-stop-money = geld
places-stop-hours = de uren passen niet
places-stop-level = het niveau past niet
places-stop-permit = het verblijf laat het niet toe
places-stop-no-place = geen plaats
places-stop-found-work = vond werk
places-stop-own-choice = kiest iets anders
places-stop-moved = verhuisd
places-stop-other = iets anders

places-result-reached = het doel is bereikt
places-result-certificate = een attest of een niveau
places-result-work = werk
places-result-training = een opleiding of stage
places-result-partly = een deel van het doel
places-result-not-reached = het doel is niet bereikt

## Whether a session fits

places-verdict-fits = past
places-verdict-fails = past niet
places-verdict-unknown = niet zeker
places-why-full = Er is geen plaats vrij.
places-why-over = Het is voorbij.
places-why-clash = Valt op { $day } samen met { $with }.
places-why-morning = Begint op { $day } om { $from }, en de klant kan niet in de voormiddag.
places-why-before-ten = Begint op { $day } om { $from }, en de klant kan niet voor tien uur.
places-why-evening = Is op { $day } in de avond, en dan kan de klant niet.
places-why-too-far = Het is { $minutes } minuten ver; de klant kan er { $most } reizen.
places-why-child-care = Op { $day } is er geen kinderopvang.
places-why-level-low = Vraagt { $asked }; de klant heeft { $has }.
places-why-level-high = Gaat tot { $asked }; de klant heeft al { $has }.
places-why-language = Niet in een taal die de klant begrijpt.
places-why-status = Niet voor het verblijf van de klant.
places-gap-seats = Vraag hoeveel plaatsen er vrij zijn.
places-gap-timetable = Vraag wanneer het is.
places-gap-late-entry = Het is al begonnen: vraag of er nog iemand bij kan.
places-gap-travel = Kijk hoe ver het is.
places-gap-between = Kijk of er op { $day } genoeg tijd is om van of naar { $with } te gaan.
places-gap-children = Vraag of er kleine kinderen zijn.
places-gap-child-care = Vraag of er opvang is op deze uren.
places-gap-own-level = Vraag welk niveau de klant heeft.
places-gap-level = Vraag welk niveau nodig is.
places-gap-own-languages = Vraag welke talen de klant begrijpt.
places-gap-instruction = Vraag in welke taal het is.
places-gap-own-status = Kijk na welk verblijf de klant heeft.
places-gap-admission = Vraag voor welk verblijf het is.

## Before somebody is enrolled, and once they are

places-press-day-end = Laatste dag
places-press-day-enrol = Ingeschreven op
places-press-day-start = Eerste dag
places-begins = De groep begint op { $day }. Vanaf die dag zegt u hier of de klant begonnen is.
places-wrong-before = De groep is op die dag nog niet begonnen.
places-against = { $what } past niet bij de klant:
places-anyway = Schrijf toch in
places-for-offer = Voor dit aanbod: { $what }
places-ask-title = Een plaats vragen
places-ask-whom = Voor welke klant?
places-ask-none = U begeleidt nu geen klant.
places-ask-go = Ga verder
places-ask-here = Vraag hier een plaats voor een klant
