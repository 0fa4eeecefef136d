### steps: het pad, de afspraken en de kaart, voor medewerkers. Bron van alle talen.

steps-title = Pad
steps-list = De stappen
steps-empty-line = Kies een eerste plan of voeg zelf een stap toe. U past alles later aan, samen met de klant.
steps-plan = Eerste plan
steps-plan-use = Gebruik dit plan
steps-plan-first-months = De eerste maanden
steps-plan-integrated = Alles samen: leren, werken en een mentor
steps-plan-highly-skilled = Hooggeschoold of met een vak
steps-plan-waiting = Wachten en toch vooruit
steps-plan-linear = Stap voor stap: eerst inburgering, dan werk
steps-plan-art60 = Werkervaring via artikel 60
steps-plan-entrepreneur = Een eigen zaak
steps-new = Nieuwe stap
steps-up = Eén plaats hoger
steps-down = Eén plaats lager
steps-state = Waar staat deze stap?
steps-state-new = Wordt
steps-state-save = Verander
steps-state-to = Zet op
steps-state-set = Zet
steps-reason = Waarom
steps-reason-hint = Nodig als u de stap stopzet. De klant leest dit niet.
steps-reason-needed = Zeg waarom u deze stap stopzet.
steps-client-sees = De klant ziet
steps-hidden = niets
steps-named-for-client = heet voor de klant: { $name }
steps-history = Zo was het vroeger
steps-until-then = Tot { $when }
steps-preview = Zo ziet de klant het pad
steps-preview-go = Kijk mee
steps-preview-back = Terug naar het dossier
steps-preview-drafts =
    { $n ->
        [one] 1 tekst op dit pad is nog niet nagekeken in deze taal.
       *[other] { $n } teksten op dit pad zijn nog niet nagekeken in deze taal.
    }
steps-preview-missing =
    { $n ->
        [one] 1 tekst bestaat nog niet in deze taal. De klant leest hem in het Nederlands.
       *[other] { $n } teksten bestaan nog niet in deze taal. De klant leest ze in het Nederlands.
    }

## One step

steps-edit-title = Stap aanpassen
steps-field-kind = Soort stap
steps-field-lane = Deel van het traject
steps-field-title = Naam voor collega’s
steps-field-title-client = Naam voor de klant
steps-field-goal = Doel
steps-field-who = Wie helpt
steps-field-who-text = Wie helpt van buiten het netwerk
steps-field-where = Waar
steps-field-from = Van
steps-field-until = Tot
steps-field-bring = Wat neemt de klant mee?
steps-field-beside = Kan samen met de huidige stap
steps-field-provider = Wie geeft deze stap
steps-field-after = Na welke stappen
steps-field-hours = Uren per week
steps-field-cost = Kostprijs (euro)
steps-field-payer = Wie betaalt
steps-beside = Deze stap kan samen met de huidige stap
steps-title-hint = Leeg: de gewone naam van de stap.
steps-title-client-hint = Zoals u het met de klant zegt. Leeg: de gewone naam, in de taal van de klant.
steps-goal-hint = Wat willen jullie bereiken? Kort is goed.
steps-lane-hint = Meestal klopt dit vanzelf.
steps-nobody = Niemand
steps-clash = Iemand paste dit ondertussen aan
steps-clash-line = Uw tekst staat er nog. Kijk na wat er moet staan en bewaar opnieuw.
steps-clash-field = Wat
steps-clash-mine = U typte
steps-clash-theirs = Er staat nu
steps-wrong-day = Kies een dag die bestaat.
steps-wrong-hour = Kies een uur, bijvoorbeeld 09:30.
steps-wrong-past = Dit moment is al voorbij.
steps-wrong-order = De laatste dag komt na de eerste.
steps-wrong-minutes = Tussen 5 en 600 minuten.
steps-wrong-circle = Een stap kan niet op zichzelf wachten.
steps-wrong-number = Dit getal kan niet.
steps-wrong-many = Dit zijn er te veel, of iets staat er twee keer.
steps-wrong-offer = Het aanbod van deze stap is voor een andere soort stap. Bewaar opnieuw om het aanbod los te laten.

## Appointments

steps-meetings = Afspraken
steps-meetings-none = Geen afspraken gepland.
steps-meetings-past = Vorige afspraken
steps-meetings-closed = De afspraken zijn niet met u gedeeld.
steps-meeting-new = Nieuwe afspraak
steps-meeting-title = Afspraak
steps-meeting-kind = Waarvoor
steps-meeting-name = Eigen naam voor de klant
steps-meeting-hour = Uur
steps-meeting-minutes = Hoeveel minuten
steps-meeting-who = Met wie
steps-meeting-step = Bij welke stap
steps-no-step = Bij geen stap
steps-meeting-more = Antwoord of afloop
steps-meeting-planned = Gepland
steps-meeting-kept = Ging door
steps-meeting-missed = Klant kwam niet
steps-meeting-cancelled = Afgezegd
steps-meeting-cancel = Zeg af
steps-company = Gaat mee
steps-company-hint = Bijvoorbeeld een mentor, een vrijwilliger of een zus. De klant leest dit ook.
steps-guests = Welke collega's komen ook
steps-guests-hint = Alleen wie het contact van deze klant mag zien. Zij lezen het bij hun taken en in hun agenda.
steps-guests-too = Komen ook
steps-guest-closed = { $name } (ziet dit dossier niet meer)
steps-wrong-guest = Deze collega mag het contact van de klant niet zien. Vraag eerst akkoord aan de klant.
steps-busy = Op dat uur al bezet: { $names }. Kies een ander uur, of bewaar het toch.
steps-busy-anyway = Bewaar het toch op dit uur
steps-reply-yes = Komt
steps-reply-cannot = Kan niet: { $why }
steps-reply-none = Nog geen antwoord
steps-reply-how = Antwoord kwam
steps-reply-write-yes = De klant komt
steps-reply-write-cannot = De klant kan niet

## The card and its code

steps-card-title = Kaart en code
steps-card-go = Maak een kaart
steps-card-line = Een nieuwe kaart krijgt een nieuwe code. De oude code stopt dan.
steps-card-language = Taal van de kaart
steps-card-print = Maak de kaart (pdf)
steps-codes = Codes
steps-code-new = Maak een nieuwe code
steps-code-keep = Laat de oude code ook werken
steps-code-fresh = De nieuwe code
steps-code-once = U ziet deze code maar één keer. Print nu de kaart of schrijf de code op.
steps-code-none = Deze klant heeft nog geen code.
steps-code-live = De code werkt tot { $until }.
steps-code-over = De code werkt niet meer.
steps-code-made = Gemaakt op { $day } door { $name }
steps-code-used = laatst gebruikt op { $day }
steps-code-until = werkt tot { $day }
steps-code-ended = voorbij sinds { $day }
steps-code-stopped = gestopt op { $day }
steps-code-stop = Stop deze code
steps-code-stop-ask = De code stoppen? Wie de kaart heeft, ziet het pad niet meer.
steps-code-safe = Op de kaart staat niets over verblijf, geld of gezondheid. Wie de code heeft, ziet alleen het pad.

## Berichten aan de klant

steps-remind = Stuur een herinnering
steps-calendar = Zet in uw agenda
steps-messages = Berichten aan de klant
steps-message-waiting = Wacht
steps-message-sent = Verstuurd
steps-message-failed = Mislukt
steps-message-dropped = Niet meer nodig
steps-message-via-sms = Sms
steps-message-via-email = E-mail
steps-message-error = Waarom
steps-message-again = Probeer opnieuw
steps-message-known = Verstuurd wil zeggen: doorgegeven. Of het bericht aankwam, weten we niet.
steps-message-only-written = Niet echt verstuurd: er is nog geen dienst ingesteld
steps-message-why-channel = deze weg is niet ingesteld
steps-message-why-address = het adres of nummer klopt niet
steps-message-why-content = de tekst kon niet verstuurd worden
steps-message-why-refused = de dienst weigerde het bericht
steps-message-why-credentials = de dienst aanvaardt onze sleutel niet
steps-message-why-busy = de dienst is bezet, we proberen opnieuw
steps-message-why-timeout = geen antwoord op tijd
steps-message-why-connection = geen verbinding
steps-message-why-output = het kon niet weggeschreven worden
steps-message-why-other = onbekend
steps-reach-sms = Herinneringen gaan per sms, ook vanzelf de dag ervoor. Er staat geen naam in.
steps-reach-email = Herinneringen gaan per e-mail, ook vanzelf de dag ervoor. Er staat geen naam in.
steps-reach-ask = Vraag het eerst aan de klant. Vanzelf vertrekt er niets.
steps-reach-shared = Anderen lezen mee op deze gsm. Een herinnering vraagt alleen om te bellen.
steps-reach-none = We kunnen niets sturen: er is geen nummer of e-mailadres dat veilig is.
steps-code-send = De klant vindt het goed: stuur de code per sms
steps-code-send-line = In het bericht staat alleen de code.
steps-someone = iemand buiten dit team
steps-other-step = een andere stap

## What really happened to a step

steps-payer-none = nog niet bepaald
steps-after-hint = Deze stap kan pas beginnen als deze stappen klaar zijn.
steps-day = Op welke dag
steps-day-hint = Leeg: vandaag.
steps-result = Wat bracht de stap
steps-result-hint = Telt alleen als de stap klaar is.
steps-stop = Waarom stopt de stap
steps-stop-hint = Telt alleen als u de stap stopzet.
steps-stop-none = kies een reden
steps-days = Wanneer het echt was
steps-began = Begonnen op
steps-ended = Geëindigd op
steps-days-save = Bewaar de dagen
steps-wrong-days = Deze dagen kunnen niet: een stap eindigt na het begin, en niet in de toekomst.

## Goals of the steps of a template
steps-goal-a-home = Een woning vinden om te blijven
steps-goal-allowed-to-start = Nagaan of een beroepskaart nodig is
steps-goal-bridge-to-trade = Van het eigen vak naar het vak hier
steps-goal-business-idea = Het idee helder krijgen
steps-goal-business-plan = Een plan maken met cijfers
steps-goal-business-run = Het eerste jaar goed doorkomen
steps-goal-business-start = De zaak starten
steps-goal-care-arranged = Opvang op de uren van les en werk
steps-goal-clear-agreement = Weten wat we afspreken
steps-goal-debts-under-control = Rust in geldzaken
steps-goal-dutch-a2 = Nederlands voor elke dag (A2)
steps-goal-dutch-b2 = Nederlands voor het vak (B2)
steps-goal-find-work = Werk vinden dat past en blijft
steps-goal-get-there = Zelf op het werk en in de les raken
steps-goal-keep-work = In het werk blijven, met nazorg
steps-goal-know-each-other = Kennismaken en weten wie helpt
steps-goal-know-society = Weten hoe het hier werkt
steps-goal-know-what-you-want = Weten wat de klant wil en kan
steps-goal-known-as-job-seeker = Ingeschreven zijn als werkzoekende
steps-goal-learn-trade = Een vak leren
steps-goal-network = Mensen leren kennen die deuren openen
steps-goal-recognised-diploma = Het diploma laten erkennen
steps-goal-rest-and-care = Rust en zorg vinden
steps-goal-right-level = Op het juiste niveau beginnen
steps-goal-safe-start = De eerste zaken in orde
steps-goal-show-what-you-can = Tonen wat de klant kan
steps-goal-speak-more = Durven spreken, elke week
steps-goal-stay-active = Bezig blijven en mensen zien
steps-goal-use-computer = Zelf overweg kunnen met computer en gsm
steps-goal-work-experience = Werkervaring: een houding, de arbeidsmarkt en de taal van het werk

steps-result-needed = Zeg wat deze stap opbracht. Wat u typte, staat er nog.
