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
places-wrong-day = Kies een dag die geweest is, en na de vorige dag hierboven.
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
