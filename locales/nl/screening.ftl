### De screening: vragen, antwoorden en waarom iets voorgesteld wordt. Voor medewerkers; bron van alle talen.

## Questions

screening-q-dutch = Hoeveel Nederlands spreekt de klant?
screening-o-dutch-none = Nog geen
screening-o-dutch-a1 = Een beetje (A1)
screening-o-dutch-a2 = Genoeg voor elke dag (A2)
screening-o-dutch-b1 = Vlot over gewone dingen (B1)
screening-o-dutch-b2 = Goed, ook op het werk (B2 of meer)

screening-q-reading = Hoe leest en schrijft de klant? (zelf gezien, niet vragen)
screening-o-reading-well = Goed
screening-o-reading-slowly = Traag
screening-o-reading-other-script = Alleen in een ander schrift
screening-o-reading-hardly = Weinig of niet

screening-q-schooling = Tot waar ging de klant naar school?
screening-o-schooling-none = Geen school
screening-o-schooling-primary = Lagere school
screening-o-schooling-secondary = Secundair
screening-o-schooling-higher = Hoger onderwijs

screening-q-diploma = Welk diploma heeft de klant?
screening-o-diploma-none = Geen
screening-o-diploma-here = Een diploma van hier
screening-o-diploma-abroad = Een diploma uit het buitenland, niet erkend
screening-o-diploma-running = De erkenning loopt
screening-o-diploma-recognised = Erkend, helemaal of voor een deel

screening-q-competences = Kent de klant een vak?
screening-o-competences-none = Nog geen vak
screening-o-competences-told = Ja, volgens de klant
screening-o-competences-proven = Ja, met een bewijs of met werk hier

screening-q-wants-work = Wil de klant nu al werken?
screening-o-wants-work-now = Ja, zo snel mogelijk
screening-o-wants-work-later = Later, eerst iets anders
screening-o-wants-work-unsure = Weet het nog niet

screening-q-business = Wil de klant een eigen zaak?
screening-o-business-no = Nee
screening-o-business-idea = Er is een idee
screening-o-business-plan = Er is een plan of ervaring

screening-q-mobility = Raakt de klant zelf op het werk of in de les?
screening-o-mobility-not = Nee
screening-o-mobility-limited = Niet overal of niet op elk uur
screening-o-mobility-reaches = Ja

screening-q-digital = Lukt het met computer, gsm en internet?
screening-o-digital-no-means = Heeft geen toestel of internet
screening-o-digital-needs-help = Heeft hulp nodig
screening-o-digital-able = Lukt zelf

screening-q-settled = Zijn adres, ziekenfonds en bank in orde?
screening-o-settled-no = Nog niet
screening-o-settled-partly = Voor een deel
screening-o-settled-yes = Ja

screening-q-civic = Waar staat de inburgering?
screening-o-civic-not-concerned = Niet van toepassing
screening-o-civic-exempt = Vrijgesteld
screening-o-civic-not-started = Nog niet begonnen
screening-o-civic-running = Bezig
screening-o-civic-stopped = Gestopt
screening-o-civic-done = Attest behaald

screening-q-children = Zijn er kinderen die opvang nodig hebben?
screening-o-children-none = Geen kinderen thuis
screening-o-children-arranged = Opvang is geregeld of niet nodig
screening-o-children-needs-care = Opvang nodig
screening-o-children-needs-care-alone = Opvang nodig, en de klant staat er alleen voor

screening-q-home = Hoe woont de klant?
screening-o-home-none = Geen vaste woning
screening-o-home-temporary = Tijdelijk: opvang, bij familie of vrienden
screening-o-home-stable = Een eigen vaste woning

screening-q-income = Waarvan leeft de klant vooral?
screening-o-income-ocmw = Leefloon, of hetzelfde bedrag van het OCMW
screening-o-income-reception = Opvang en daggeld
screening-o-income-work = Loon
screening-o-income-benefit = Een uitkering
screening-o-income-family = Partner of familie
screening-o-income-none = Geen inkomen

screening-q-stay = Welk verblijf heeft de klant?
screening-o-stay-belgian-or-eu = Belg of EU-burger
screening-o-stay-protected = Erkend vluchteling of subsidiair beschermd
screening-o-stay-temporary = Tijdelijke bescherming
screening-o-stay-family = Via gezin
screening-o-stay-applicant = Vroeg asiel en wacht
screening-o-stay-study-or-work = Voor studie of werk
screening-o-stay-none = Geen wettig verblijf
screening-o-stay-other = Iets anders

screening-q-may-work = Mag de klant werken?
screening-o-may-work-no = Nee, nu niet
screening-o-may-work-limited = Ja, met een grens (uren, job of werkgever)
screening-o-may-work-yes = Ja

screening-q-papers = Zijn de verblijfspapieren in orde?
screening-o-papers-not-in-order = Nee
screening-o-papers-ends-soon = Ze lopen binnen drie maanden af
screening-o-papers-in-order = Ja

screening-q-debts = Zijn er schulden?
screening-o-debts-none = Nee
screening-o-debts-handled = Ja, er is een afbetaling of begeleiding
screening-o-debts-open = Ja, er is nog geen oplossing

screening-q-health = Moet werk rekening houden met de gezondheid?
screening-o-health-no-limits = Nee
screening-o-health-limits = Ja, met grenzen
screening-o-health-care-first = Zorg komt nu eerst

## Why it is proposed. One plain sentence each

screening-rule-kind-waits-for-answer = De klant wacht op een antwoord. Dit traject helpt, wat het antwoord ook wordt.
screening-rule-kind-settles-first = De eerste zaken zijn nog niet in orde. Daarmee beginnen we.
screening-rule-kind-own-business = De klant heeft een plan voor een eigen zaak en mag werken.
screening-rule-kind-degree-from-abroad = De klant heeft een hoger diploma uit het buitenland. De erkenning vraagt tijd en start dus meteen.
screening-rule-kind-work-experience-first = De klant heeft nog geen vak of nog geen Nederlands, en kan werkervaring opdoen bij het OCMW.
screening-rule-kind-has-competences = De klant kent een vak. Taal en werk kunnen samen starten.
screening-rule-kind-eager-to-work = De klant heeft nog geen vak maar wil nu werken. Taal en werk kunnen samen starten.
screening-rule-kind-step-by-step = Geen enkele andere regel past. Stap voor stap is dan het begin van het gesprek.
screening-rule-distance-other-things-first = Werken mag nog niet, of iets anders komt eerst.
screening-rule-distance-can-start = De klant kent een vak, spreekt genoeg Nederlands, mag werken en raakt er.
screening-rule-distance-one-step = De klant mag werken, spreekt al wat Nederlands, en kent een vak of wil nu werken.
screening-rule-distance-several-steps = Er zijn nog enkele stappen nodig, of we weten nog niet genoeg.
screening-rule-child-care-needed = Er is opvang nodig voor werk of les.
screening-rule-child-care-fine = Er is geen opvang te regelen.
screening-rule-child-care-not-asked = Dit is nog niet gevraagd.
screening-rule-mobility-not = De klant raakt er nog niet, of niet altijd.
screening-rule-mobility-fine = De klant raakt er zelf.
screening-rule-mobility-not-asked = Dit is nog niet gevraagd.
screening-rule-housing-none = De klant heeft eerst een woning nodig.
screening-rule-housing-for-a-while = De klant woont tijdelijk en kan moeten verhuizen.
screening-rule-housing-fine = De klant woont vast.
screening-rule-housing-not-asked = Dit is nog niet gevraagd.
screening-rule-health-care-first = Zorg komt nu eerst.
screening-rule-health-limits = Het werk houdt rekening met grenzen.
screening-rule-health-fine = Er zijn geen grenzen voor werk of les.
screening-rule-health-not-asked = Dit is nog niet gevraagd.
screening-rule-debt-open = Er is iets op te lossen.
screening-rule-debt-fine = Er is niets op te lossen.
screening-rule-debt-not-asked = Dit is nog niet gevraagd.
screening-rule-papers-to-arrange = Er zijn papieren te regelen of te verlengen.
screening-rule-papers-fine = De papieren zijn in orde.
screening-rule-papers-not-asked = Dit is nog niet gevraagd.
screening-rule-language-speak-rather-than-write = Spreken gaat beter dan schrijven: bel of praat.
screening-rule-language-to-learn = De klant leert nog Nederlands. Dat houdt werk niet tegen.
screening-rule-language-fine = De klant spreekt genoeg Nederlands om te starten.
screening-rule-language-not-asked = Dit is nog niet gevraagd.
screening-rule-digital-help = De klant heeft hulp of een toestel nodig. Papier en telefoon blijven altijd mogelijk.
screening-rule-digital-fine = De klant redt zich digitaal.
screening-rule-digital-not-asked = Dit is nog niet gevraagd.
screening-rule-course-done = De klant heeft het attest.
screening-rule-course-exempt = De klant is vrijgesteld.
screening-rule-course-not-concerned = De klant hoort nu niet bij de doelgroep.
screening-rule-course-later = Iets anders komt eerst. Daarna begint de inburgering.
screening-rule-course-reading-and-writing = Een trager traject, met lezen en schrijven erbij, past beter.
screening-rule-course-beside-work = De klant werkt. Lessen in de avond, in het weekend of op afstand passen erbij.
screening-rule-course-fast = De klant ging lang naar school en leest goed. Een sneller traject kan.
screening-rule-course-usual = Geen enkele andere regel past: het gewone traject.
