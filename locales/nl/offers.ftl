### offers: het aanbod in het netwerk, voor medewerkers. Bron van alle talen.

offers-title = Aanbod
offers-line = Cursussen, opleidingen, werkplekken, kinderopvang en hulp in het netwerk, met de vrije plaatsen.
offers-search = Zoek in het aanbod
offers-search-level = Voor iemand met dit niveau
offers-search-status = Voor dit verblijf
offers-search-start = Begint ten laatste op
offers-search-free = Alleen met een vrije plaats
offers-search-clear = Wis de keuzes
offers-any = maakt niet uit
offers-found =
    { $n ->
        [0] Niets gevonden
        [one] 1 mogelijkheid
       *[other] { $n } mogelijkheden
    }
offers-none = Hier past niets bij.
offers-none-line = Laat een keuze weg. Past er echt niets voor een klant? Schrijf dat bij de plaats in het dossier: zo weet het netwerk wat ontbreekt.
offers-more = Er is nog meer. Kies preciezer.
offers-one-title = Een aanbod
offers-new-title = Nieuw aanbod
offers-edit-title = Aanbod aanpassen
offers-stale = Iemand paste dit net aan. Wat u typte, staat nog in het formulier. Zo is het nu:
offers-facts = Goed om te weten
offers-closed = wordt niet meer gegeven
offers-overdue = nakijken: de datum is voorbij
offers-state = Geven of niet meer geven
offers-state-line = Wie een plaats heeft, houdt ze.
offers-close = Niet meer geven
offers-close-sure = Geeft u dit niet meer? Niemand vindt het dan nog.
offers-open-again = Geef het opnieuw

## What is written down

offers-field-kind = Soort
offers-field-title = Naam
offers-field-about = Wat en voor wie
offers-about-hint = Wat leert of doet iemand hier? Voor wie is het? Korte zinnen, zonder vaktaal.
offers-field-level = Niveau
offers-field-from = Niveau om te beginnen
offers-field-to = Niveau op het einde
offers-field-language = Taal van de les of het werk
offers-field-sector = Beroep of sector
offers-sector-hint = Alleen als het voor één beroep is.
offers-field-place = Plaats
offers-field-postcode = Postcode
offers-field-features = Wat kan er
offers-field-statuses = Alleen voor deze verblijven
offers-statuses-hint = Niets aangevinkt: voor iedereen.
offers-field-weeks = Aantal weken
offers-field-hours = Uren per week
offers-field-cost = Wat het kost voor de klant, in euro
offers-cost-hint = 0 als het niets kost. Leeg als u het niet weet.
offers-field-payer = Wie betaalt
offers-field-reviewed = Nakijken tegen
offers-reviewed-hint = Op die dag kijkt iemand of alles nog klopt.
offers-weeks =
    { $n ->
        [one] 1 week
       *[other] { $n } weken
    }
offers-hours-week = { $n } uur
offers-free-of-charge = gratis
offers-level-range = van { $from } naar { $to }
offers-level-from = vanaf { $from }
offers-level-to = tot { $to }
offers-wrong-missing = Vul dit in.
offers-wrong-order = Het einde komt na het begin.
offers-wrong-kind = Er zijn al vragen voor deze soort. Maak voor een andere soort een nieuw aanbod.
offers-wrong-hours = Kies een dag, en een uur van en tot.
offers-wrong-seats-held = Er zijn meer plaatsen bezet. Kies een groter getal.
offers-wrong-cancel-held = Er hebben nog mensen een plaats. Geef elke plaats eerst terug: dan wacht de klant opnieuw of gaat die ergens anders heen.
offers-wrong-presence-day = Op die dag kon niet iedereen komen: kies een dag tussen het begin en vandaag.

offers-kind-nt2 = Les Nederlands
offers-kind-literacy = Leren lezen en schrijven
offers-kind-social-orientation = Maatschappelijke oriëntatie
offers-kind-training = Beroepsopleiding
offers-kind-art60 = Werkervaring (artikel 60)
offers-kind-ibo = IBO
offers-kind-k-ibo = K-IBO
offers-kind-internship = Stage
offers-kind-volunteering = Vrijwilligerswerk
offers-kind-child-care = Kinderopvang
offers-kind-practice = Nederlands oefenen
offers-kind-service = Hulp of begeleiding

offers-feature-evening = ’s avonds
offers-feature-weekend = in het weekend
offers-feature-distance = van thuis uit
offers-feature-workplace = op het werk
offers-feature-modular = in delen
offers-feature-child-friendly = tijdens de schooluren
offers-feature-care-on-site = met kinderopvang
offers-feature-for-non-readers = zonder lezen en schrijven
offers-feature-job-specific = voor één beroep
offers-feature-recognised = erkend: opvang en vervoer terugbetaald

offers-payer-nobody = niemand, het is gratis
offers-payer-client = de klant
offers-payer-ocmw = het OCMW
offers-payer-vdab = VDAB
offers-payer-integration = het agentschap integratie
offers-payer-employer = de werkgever
offers-payer-fund = een fonds of project
offers-payer-unknown = nog niet bekend

offers-day-mon = maandag
offers-day-tue = dinsdag
offers-day-wed = woensdag
offers-day-thu = donderdag
offers-day-fri = vrijdag
offers-day-sat = zaterdag
offers-day-sun = zondag

## Sessions and seats

offers-sessions = Wanneer
offers-no-session = nog geen dag gekozen
offers-no-hours = geen vaste uren
offers-from-until = van { $from } tot { $until }
offers-register-until = inschrijven tot { $day }
offers-next = begint op { $day }
offers-full = vol
offers-too-late = inschrijven is voorbij
offers-session-cancelled = gaat niet door
offers-session-closed = niemand komt er nog bij
offers-seats =
    { $n ->
        [one] 1 plaats
       *[other] { $n } plaatsen
    }
offers-seats-free =
    { $n ->
        [one] 1 plaats vrij
       *[other] { $n } plaatsen vrij
    }
offers-seats-taken = { $taken } van de { $seats } plaatsen bezet
offers-session-title = Groep aanpassen
offers-session-new-title = Nieuwe groep
offers-session-from = Eerste dag
offers-session-until = Laatste dag
offers-session-register = Inschrijven tot
offers-session-register-hint = Leeg: zolang er plaats is.
offers-session-hours = Uren van de week
offers-session-hours-hint = Leeg als de uren niet vastliggen.
offers-session-day = Dag
offers-session-slot-from = van
offers-session-slot-until = tot
offers-session-seats = Aantal plaatsen
offers-session-place-hint = Alleen als het ergens anders is dan de rest van het aanbod.
offers-session-state = Gaat de groep door?
offers-session-state-line = Wie een plaats heeft, houdt ze. Een groep met mensen in kunt u niet schrappen.
offers-make-session-open = Er kunnen mensen bij
offers-make-session-closed = Er komt niemand meer bij
offers-make-session-cancelled = De groep gaat niet door

## The room: who comes, who waits

offers-room-title = De groep
offers-people = Wie heeft een plaats
offers-people-none = Nog niemand heeft een plaats.
offers-presence = Aanwezigheid
offers-presence-day = Dag
offers-presence-show = Toon
offers-presence-none = Op deze dag is er niemand om aan te duiden. U duidt aan wie begonnen is en van wie u het dossier mag zien.
offers-shielded = iemand uit het netwerk
offers-ask-lead = Vraag het aan { $who }
offers-in-line = Wie wacht
offers-in-line-line = Wie het langst wacht, staat vooraan. U ziet een naam als u het dossier mag zien. U beslist zelf wie een plaats krijgt.
offers-in-line-none = Niemand wacht.
offers-in-line-next = nu aan de beurt
offers-since = sinds { $day }
offers-days =
    { $days ->
        [one] 1 dag
       *[other] { $days } dagen
    }
offers-list = Een lijst inlezen
offers-list-line = Wie kwam, of wie is ingeschreven. U ziet eerst wat er zou gebeuren.
offers-list-file = Lijst (CSV)
offers-list-hint = Drie kolommen: dossier, dag en toestand. Toestand is aanwezig, verontschuldigd, afwezig, ingeschreven of gestart.
offers-list-try = Probeer eerst
offers-list-go = Voer de lijst uit
offers-list-tried = Er is nog niets bewaard. { $done } lijnen zijn goed, { $refused } niet.
offers-list-done = Bewaard: { $done } lijnen. Niet bewaard: { $refused }.
offers-list-wrong = Lijnen die niet lukken
offers-list-missing = Deze kolommen ontbreken: { $what }.
offers-line-unknown = Dit nummer bestaat niet, of u mag het dossier niet zien.
offers-line-no-place = Deze klant heeft geen plaats in deze groep.
offers-line-day = Die dag past niet: voor het begin, na het einde of nog niet geweest.
offers-line-full = De groep is vol.
offers-line-state = Dit kan niet meer: de klant stopte, is klaar of zit in een andere groep.

## Waiting

offers-wait = Wachttijd
offers-wait-half = de helft wacht minder dan { $days } dagen
offers-wait-unknown = nog niet bekend
offers-wait-most-wait = meer dan de helft wacht nog
offers-waiting-now =
    { $n ->
        [one] 1 vraag wacht nu
       *[other] { $n } vragen wachten nu
    }
offers-waiting-few = Te weinig mensen om te zeggen hoeveel er nu wachten.
offers-waiting-title = Wachttijden
offers-waiting-line = Hoe lang wachten mensen, en waarvoor is er geen plaats die past?
offers-waits = Van vraag tot begin, voor wie blijft wachten
offers-waits-none = Nog niemand vroeg een plaats.
offers-waits-n = Vragen
offers-waits-open = Wachten nog
offers-waits-half = De helft begint binnen
offers-waits-most = Negen op de tien beginnen binnen
offers-waits-how = Vragen van de laatste drie jaar. Wie nog wacht, telt mee. Wie opgaf, telt mee tot die dag. Bij minder dan tien mensen zeggen we niets.
offers-waits-range = Bijna zeker tussen
offers-waits-between = { $low } en { $high } dagen
offers-waits-at-least = minstens { $low } dagen
offers-waits-no-level = zonder niveau
offers-few = te weinig mensen
offers-without = Niets dat past
offers-without-why = Waarom niet
offers-without-none = Voor niemand is opgeschreven dat er niets past.
