### exchange: invoeren, uitvoeren en bewaren. Bron van alle talen.

exchange-import-title = Klanten invoeren
exchange-import-line = Uit een tabel. Eerst ziet u wat er met elke lijn zou gebeuren. Wie al bekend is, wordt nooit samengevoegd.
exchange-table = De tabel
exchange-table-hint = Een CSV-bestand, hoogstens 24 MB en 100.000 lijnen. De eerste lijn noemt de kolommen.
exchange-mapping = Welke kolom is welk gegeven
exchange-mapping-hint = Pas de namen van de kolommen aan. Kolommen die hier niet staan, worden overgeslagen.
exchange-mapping-show = Kolommen instellen
exchange-try = Proberen
exchange-runs = Vorige keren
exchange-run-title = Invoer van een tabel
exchange-state-trying = De lijnen worden geprobeerd
exchange-state-tried = Geprobeerd, nog niets bewaard
exchange-state-running = De dossiers worden gemaakt
exchange-state-done = Klaar
exchange-sums = { $all } lijnen: { $new } nieuw, { $created } gemaakt, { $linked } al bekend, { $queued } na te kijken, { $refused } kloppen nog niet.
exchange-sums-done = { $all } lijnen: { $created } gemaakt, { $linked } al bekend, { $queued } na te kijken, { $refused } kloppen nog niet.
exchange-sums-tried = { $all } lijnen: { $new } nieuw, { $linked } al bekend, { $queued } na te kijken, { $refused } kloppen nog niet.
exchange-mean = “Al bekend”: de lijn is een dossier dat u kunt openen. Er wordt niets overschreven. “Na te kijken”: de lijn krijgt een eigen dossier, en mensen kijken of het bij een ander hoort.
exchange-comparing = De lijnen worden eerst met elkaar vergeleken.
exchange-all = Alle lijnen
exchange-alike =
    { $n ->
        [one] Eén paar lijnen van deze tabel is misschien van één persoon.
       *[other] { $n } paren lijnen van deze tabel zijn misschien van één persoon.
    }
exchange-alike-most = { $n } paren lijnen van deze tabel zijn misschien van één persoon. U ziet de { $kept } waarschijnlijkste.
exchange-review = Kijk de paren na
exchange-pairs-title = Lijnen die op elkaar lijken
exchange-pairs-line = De waarschijnlijkste eerst. Verbeter wat dubbel staat in uw tabel, of laat het: bij het maken van de dossiers wordt elke lijn opnieuw vergeleken.
exchange-pairs-look = Bekijk de paren
exchange-pairs-back = Terug naar de invoer
exchange-pairs-keep = De paren bewaren
exchange-pairs-more = Volgende paren
exchange-progress = { $done } van { $all } lijnen
exchange-unused = Deze kolommen worden niet gebruikt: { $what }
exchange-not-kept = De tabel zelf is niet meer bewaard. Kies ze opnieuw om verder te gaan.
exchange-refresh = Kijk hoever het staat
exchange-take-up = Neem het werk weer op
exchange-go = Dossiers maken
exchange-go-sure = Dossiers maken voor alle nieuwe lijnen?
exchange-results = Resultaten bewaren
exchange-back = Een andere tabel
exchange-lines = De lijnen
exchange-head-line = Lijn
exchange-head-outcome = Resultaat
exchange-head-client = Dossier
exchange-head-remark = Opmerking
exchange-head-other = Andere lijn
exchange-head-chance = Hoe zeker
exchange-open = Dossier openen
exchange-more = Volgende lijnen
exchange-outcome-new = nieuw
exchange-outcome-created = gemaakt
exchange-outcome-linked = al bekend
exchange-outcome-queued = na te kijken
exchange-outcome-refused = klopt nog niet
exchange-look-perhaps = Misschien al bekend.
exchange-look-closed = Waarschijnlijk al bekend, in een dossier dat u niet kunt openen.
exchange-look-conflict = Lijkt op iemand die bekend is, maar een nummer spreekt dat tegen.
exchange-look-several = Lijkt op meer dan één dossier.
exchange-look-unsure = Lijkt erg op iemand met een dossier dat u kunt openen. Kijk samen of het dezelfde persoon is.
exchange-look-unsaid = Lijkt op iemand. Meer zeggen we hier niet.
exchange-agrees = Wat past: { $what }
exchange-like-line =
    { $n ->
        [one] Lijkt op lijn { $lines } van deze tabel.
       *[other] Lijkt op lijnen { $lines } van deze tabel.
    }
exchange-column = Kolom { $column } ({ $header }): { $why }
exchange-why-name = Een voornaam is nodig.
exchange-why-quote = Hier begint een aanhalingsteken (") dat nergens eindigt. Alles erachter werd als één cel gelezen.
exchange-why-columns = Deze lijn heeft niet evenveel cellen als de eerste.
exchange-why-national = Dit is geen geldig rijksregister- of bisnummer.
exchange-wrong-form = De instelling van de kolommen is niet te lezen, op { $what }
exchange-wrong-mapping = De instelling van de kolommen klopt nog niet: { $what }
exchange-wrong-missing = Deze kolommen staan niet in de tabel: { $what }
exchange-wrong-twice = Deze kolom staat er twee keer: { $what }
exchange-wrong-empty = Er staan geen lijnen in de tabel.
exchange-wrong-not-text = Dit is geen CSV-bestand. Bewaar de tabel als CSV (UTF-8) en kies dat bestand.
exchange-wrong-too-long = De tabel is te groot. Deel ze in stukken.
exchange-wrong-numbers = Uw organisatie mag geen rijksregisternummer bewaren; haal de kolom weg.
exchange-report-title = Alles in het dossier
exchange-report-intro = Dit is wat er van u bewaard is. Klopt iets niet, vraag uw aanspreekpunt om het te verbeteren.
exchange-report-steps = De stappen
exchange-report-agreements = De afspraken over delen
exchange-report-people = Wie helpt
exchange-report-looks = Wie keek
exchange-report-appointments = Afspraken
exchange-report-needs = Wat nodig is
exchange-report-notes = Notities
exchange-report-tasks = Taken
exchange-report-numbers = Nummers
exchange-report-where = Waar
exchange-report-need = Wat nodig is
exchange-report-text = Tekst
exchange-report-task = Taak
exchange-report-number = Nummer
exchange-report-minutes = { $n } minuten
exchange-report-appointment-planned = gepland
exchange-report-appointment-kept = ging door
exchange-report-appointment-missed = niet gekomen
exchange-report-appointment-cancelled = afgezegd
exchange-report-task-open = te doen
exchange-report-task-done = gedaan
exchange-report-task-dropped = niet meer nodig
exchange-report-question = Vraag
exchange-report-answer = Antwoord
exchange-report-date = Sinds
exchange-report-source = Van wie
exchange-report-step = Stap
exchange-report-state = Toestand
exchange-report-when = Wanneer
exchange-report-who = Wie
exchange-report-agreement = Wat
exchange-report-with-whom = Met wie
exchange-report-from = Van
exchange-report-until = Tot
exchange-report-name = Naam
exchange-report-role = Taak
exchange-report-organisation = Organisatie
exchange-report-phone = Telefoon
exchange-report-what = Wat
exchange-report-why = Waarom
exchange-report-registrations = Inschrijvingen
exchange-report-registered-worker = door een medewerker
exchange-report-registered-program = door een programma
exchange-report-registered-copy = teruggezet uit een kopie
exchange-report-registered-before = van voor dit werd bijgehouden
exchange-report-comparisons = Vergeleken met andere inschrijvingen. U mag daar bezwaar tegen maken: zeg het aan wie u helpt.
exchange-report-outcome = Wat ervan kwam
exchange-report-compared-found = Het programma vond een inschrijving die lijkt. Nog niemand heeft erover beslist.
exchange-report-compared-asked = Iemand denkt dat u twee keer bent ingeschreven. Iemand anders kijkt nog.
exchange-report-compared-same = U was twee keer ingeschreven. Uw inschrijvingen zijn één dossier.
exchange-report-compared-different = De andere inschrijving is van iemand anders. Er is niets samengevoegd.
exchange-report-compared-relative = De andere inschrijving is van familie. Er is niets samengevoegd.
exchange-report-compared-unsure = Niemand kan het nu zeggen. Er is niets samengevoegd.
exchange-report-nothing = Niets
exchange-report-page = Bladzijde {"{"}page{"}"} van {"{"}pages{"}"}
exchange-out-title = Uitvoeren en bewaren
exchange-out-line = Voor het recht op inzage: het hele dossier voor de klant, zonder dat u het leest.
exchange-out-number = Nummer van het dossier
exchange-out-json = Volledig, voor een computer (JSON)
exchange-out-pdf = Leesbaar, op papier (PDF)
exchange-out-organisation = Alles van mijn organisatie (JSON, lijn per lijn)
exchange-out-all = Alle dossiers van een organisatie
exchange-out-all-line = Van elk dossier dat ze leidt een volledige kopie, lijn per lijn. Die is elders terug te zetten. Elk dossier vermeldt het in zijn logboek.
exchange-out-all-json = Alles, voor een computer (JSON, lijn per lijn)
exchange-keep-title = Bewaartermijnen
exchange-keep-line = Jaren na het afsluiten van een dossier. Eerst ziet u wat er zou verdwijnen.
exchange-keep-core = Naam en contact: het hele dossier
exchange-keep-work = Traject en werk
exchange-keep-social = Gezin, inkomen, woning en gezondheid
exchange-keep-residence = Verblijf
exchange-keep-origin = Herkomst
exchange-keep-look = Tonen wat zou verdwijnen
exchange-keep-files = { $n ->
    [one] 1 dossier
   *[other] { $n } dossiers
 } helemaal
exchange-keep-in = { $n ->
    [one] in 1 dossier
   *[other] in { $n } dossiers
 }
exchange-keep-wrong = Vul een heel getal van { $least } tot { $most } in. Er is niets gewist.
exchange-keep-missing = Hier staat geen aantal jaren. Er is niets gewist.
exchange-keep-held = { $n } dossiers blijven, omdat een rechter of dienst ze nodig heeft
exchange-keep-go = Nu wissen
exchange-keep-go-sure = Wissen kan niet ongedaan gemaakt worden. Doorgaan?
exchange-keep-done = Bewijzen van wissen
exchange-rows-facts = { $n ->
    [one] 1 gegeven
   *[other] { $n } gegevens
 }
exchange-rows-steps = { $n ->
    [one] 1 stap
   *[other] { $n } stappen
 }
exchange-rows-appointments = { $n ->
    [one] 1 afspraak
   *[other] { $n } afspraken
 }
exchange-rows-needs = { $n ->
    [one] 1 nood
   *[other] { $n } noden
 }
exchange-rows-notes = { $n ->
    [one] 1 notitie
   *[other] { $n } notities
 }
exchange-rows-beside = { $n ->
    [one] 1 lijn die daarbij hoort
   *[other] { $n } lijnen die daarbij horen
 }
exchange-proof-title = Bewijs van wissen
exchange-proof-done = Gewist
exchange-proof-stopped = Gestopt door een fout: niet alles is gewist. Wis opnieuw.
exchange-proof-broken-off = Onderbroken: niet alles is gewist. Wis opnieuw.
exchange-proof-id = Kenmerk
exchange-proof-begun = Begonnen
exchange-proof-ended = Beëindigd
exchange-proof-by = Door
exchange-proof-json = Bewijs bewaren (JSON)
exchange-proof-went = Wat gewist is
exchange-proof-class = Soort gegevens
exchange-proof-rule = Wat gewist moest worden
exchange-proof-erased = Wat gewist is
exchange-proof-planned = { $n ->
    [one] 1 dossier, { $years } jaar na het afsluiten
   *[other] { $n } dossiers, { $years } jaar na het afsluiten
 }
exchange-proof-files = De dossiers
exchange-proof-stayed = Wat gebleven is
exchange-proof-file = Dossier
exchange-proof-why = Waarom
exchange-proof-left-held = Het wordt langer bewaard, omdat een rechter of dienst het nodig heeft.
exchange-proof-left-opened = Het is ondertussen weer geopend.
exchange-proof-left-not-reached = Het wissen stopte voor dit dossier.
exchange-hold-title = Een dossier langer bewaren
exchange-hold-reason = Waarom
exchange-hold-reason-hint = Leeg laten om het vasthouden te stoppen.
exchange-hold-keep = Bewaren
