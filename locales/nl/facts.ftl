### Facts: what a file is made of.
###   facts-<kind>       short label, for staff and tables
###   facts-<kind>-ask   the question, asked of the person in plain words
###   facts-<kind>-why   why we ask, in one short sentence. Only for: other-name, own-script-name, birth-date, sex,
###                      contact-language, phone, address, safe-contact, education, work-abroad, volunteering,
###                      competence, wanted-job, obstacles, digital-means, nationality, arrival, reason-of-stay,
###                      residence-period, civil-state, children, youngest-child, single-parent, family-abroad,
###                      income-source, debts, housing-state, health-limits, social-problems, journey
###   facts-<list>-<code> the answers to choose from
### Questions that staff answer by looking (literacy, nt2-state, civic-state, journey) are written for staff.

## Who

facts-given-name = Voornaam
facts-given-name-ask = Hoe heet je? Zeg je voornaam.
facts-family-name = Familienaam
facts-family-name-ask = Wat is de naam van je familie?
facts-other-name = Andere naam of schrijfwijze
facts-other-name-ask = Heb je nog een andere naam? Of schrijf je je naam soms anders?
facts-other-name-why = Op papieren staat een naam soms anders. Zo vinden we jou terug.
facts-own-script-name = Naam in eigen schrift
facts-own-script-name-ask = Hoe schrijf je je naam in je eigen taal?
facts-own-script-name-why = Zo staat je naam juist op je kaart.
facts-birth-date = Geboortedatum
facts-birth-date-ask = Wanneer ben je geboren? Het jaar alleen is ook goed.
facts-birth-date-why = Zo weten we zeker dat jij het bent.
facts-sex = Geslacht
facts-sex-ask = Ben je een vrouw of een man? Of zeg je het anders?
facts-sex-why = We tellen of we vrouwen en mannen even goed helpen.

## How to reach and how to talk

facts-contact-language = Contacttaal
facts-contact-language-ask = In welke taal praat je graag?
facts-contact-language-why = Dan zoeken we een tolk die jouw taal spreekt.
facts-interpreter = Tolk
facts-interpreter-ask = Wil je dat er een tolk helpt?
facts-phone = Telefoon
facts-phone-ask = Op welk nummer kunnen we je bellen?
facts-phone-why = We bellen alleen voor jouw pad.
facts-email = E-mail
facts-email-ask = Heb je een adres voor e-mail? Nee is ook goed.
facts-address = Adres
facts-address-ask = Waar woon je nu?
facts-address-why = Zo zoeken we een les of werk dicht bij jou.
facts-preferred-channel = Voorkeur voor contact
facts-preferred-channel-ask = Hoe praten we het liefst met jou?
facts-safe-contact = Veilig contact
facts-safe-contact-ask = Waar moeten we op letten als we je bellen of schrijven?
facts-safe-contact-why = We willen niet dat je problemen krijgt door ons.

## Dutch and civic integration

facts-nt2-state = Lessen Nederlands
facts-nt2-state-ask = Hoe ver staat de persoon met de lessen Nederlands?
facts-civic-state = Inburgering
facts-civic-state-ask = Hoe ver staat de persoon met inburgering?

## Languages

facts-language-skill = Talenkennis
facts-language-skill-ask = Welke talen ken je? Ook een beetje telt.
facts-literacy = Lezen en schrijven
facts-literacy-ask = Wat zie je: hoe vlot leest en schrijft de persoon?

## School and diplomas

facts-education = School en opleiding
facts-education-ask = Naar welke school ging je? Wat heb je daar geleerd?
facts-education-why = Wat je leerde, telt hier ook.
facts-recognition = Erkenning van diploma
facts-recognition-ask = Heb je al gevraagd of je diploma hier telt?
facts-recognised-level = Erkend niveau
facts-recognised-level-ask = Kreeg je een brief over je diploma? Welk niveau staat erop?

## Work and what a person can do

facts-work-abroad = Werk in het buitenland
facts-work-abroad-ask = Wat voor werk deed je vroeger, in een ander land?
facts-work-abroad-why = Werk van vroeger telt ook. We zetten het op je cv.
facts-work-here = Werk in België
facts-work-here-ask = Heb je al in België gewerkt? Wat deed je?
facts-volunteering = Vrijwilligerswerk
facts-volunteering-ask = Heb je al gewerkt zonder loon, om te helpen?
facts-volunteering-why = Helpen is ook ervaring.
facts-competence = Competentie
facts-competence-ask = Wat kan je goed? Denk ook aan thuis en aan je hobby.
facts-competence-why = Wat je goed kan, helpt je bij het zoeken naar werk.

## Wishes and what stands in the way

facts-wanted-job = Gewenste job
facts-wanted-job-ask = Welk werk wil je het liefst doen? Droom maar.
facts-wanted-job-why = Jouw droom is het begin van je pad.
facts-sectors-wanted = Gewenste sectoren
facts-sectors-wanted-ask = Waar wil je graag werken? Kies er drie.
facts-expectations = Verwachtingen
facts-expectations-ask = Wat hoop je van ons? Kies er drie.
facts-obstacles = Wat in de weg staat
facts-obstacles-ask = Wat maakt het moeilijk om werk te vinden?
facts-obstacles-why = Dan zoeken we daar samen iets op.

## Means

facts-licence = Rijbewijs
facts-licence-ask = Mag je rijden? Welk rijbewijs heb je?
facts-transport = Vervoer
facts-transport-ask = Hoe ga je ergens naartoe?
facts-digital-means = Gsm, computer en internet
facts-digital-means-ask = Wat heb je thuis of op zak?
facts-digital-means-why = Dan sturen we niets wat jij niet kan openen.
facts-digital-skill = Digitale vaardigheden
facts-digital-skill-ask = Wat kan je al met een gsm of computer?

## Background and residence

facts-nationality = Nationaliteit
facts-nationality-ask = Van welk land heb je een paspoort?
facts-nationality-why = Je land zegt soms welke papieren je nodig hebt.
facts-birth-country = Geboorteland
facts-birth-country-ask = In welk land ben je geboren?
facts-arrival = Aankomst in België
facts-arrival-ask = Wanneer kwam je voor het eerst in België?
facts-arrival-why = Soms mag je iets na een tijd. Dan weten we wanneer.
facts-reason-of-stay = Reden van verblijf
facts-reason-of-stay-ask = Waarom mag je in België zijn?
facts-reason-of-stay-why = Zo weten we of je mag werken en leren.
facts-residence-period = Verblijf
facts-residence-period-ask = Welke kaart of brief heb je nu? Tot wanneer?
facts-residence-period-why = Zo weten we wat je mag, en vragen we op tijd iets nieuws.

## Household

facts-civil-state = Burgerlijke staat
facts-civil-state-ask = Leef je alleen of met een partner?
facts-civil-state-why = Zo weten we met wie we rekening houden.
facts-children = Kinderen in huis
facts-children-ask = Met hoeveel kinderen woon je?
facts-children-why = Dan zoeken we uren die passen.
facts-youngest-child = Geboortejaar van het jongste kind
facts-youngest-child-ask = In welk jaar is je jongste kind geboren?
facts-youngest-child-why = Voor een klein kind zoeken we opvang.
facts-single-parent = Alleenstaande ouder
facts-single-parent-ask = Zorg je alleen voor je kinderen?
facts-single-parent-why = Dan zoeken we hulp en uren die passen.
facts-family-abroad = Familie in het buitenland
facts-family-abroad-ask = Is er nog familie ver weg? Wie mis je?
facts-family-abroad-why = Wil je familie laten komen? Dan speelt je werk soms mee.

## Income, home, health

facts-income-source = Inkomen
facts-income-source-ask = Waar komt je geld vandaan?
facts-income-source-why = Als je gaat werken, verandert je geld. Dat rekenen we samen uit.
facts-debts = Schulden
facts-debts-ask = Moet je nog geld betalen aan iemand? Wat drukt het meest?
facts-debts-why = Veel mensen hebben schulden. Er is hulp.
facts-housing-state = Woonsituatie
facts-housing-state-ask = Bij wie of waar woon je?
facts-housing-state-why = Met een vaste plek lukt werken en leren beter.
facts-housing-problems = Problemen met de woning
facts-housing-problems-ask = Is er iets mis met je huis?
facts-health-limits = Gezondheid en werk
facts-health-limits-ask = Moet werk rekening houden met je lichaam of je hoofd?
facts-health-limits-why = We zoeken werk dat goed is voor jou. Je ziekte hoef je niet te zeggen.

## Told in confidence

facts-social-problems = Zorgen
facts-social-problems-ask = Zijn er zorgen die we mogen weten?
facts-social-problems-why = Dan zoeken we iemand die je helpt. We vertellen het niet verder zonder jouw ja.
facts-journey = Wat onderweg gebeurde
facts-journey-ask = Wat vertelde de persoon zelf over de weg hierheen?
facts-journey-why = Vraag hier niet naar. Schrijf alleen op wat de persoon wil vertellen.

## Origin, for figures only

facts-birth-nationality = Nationaliteit bij geboorte
facts-birth-nationality-ask = Van welk land was je toen je geboren werd?
facts-mother-birth-nationality = Nationaliteit van de moeder bij geboorte
facts-mother-birth-nationality-ask = Uit welk land kwam je moeder toen zij geboren werd?
facts-father-birth-nationality = Nationaliteit van de vader bij geboorte
facts-father-birth-nationality-ask = Uit welk land kwam je vader toen hij geboren werd?
facts-grandparents-outside-eu15 = Grootouders van buiten de EU-15
facts-grandparents-outside-eu15-ask = Hoeveel van je grootouders kwamen niet uit de vijftien oude landen van de EU?

## Answers that are no value, as the person or the worker would say it

facts-answer-has-none = Dat heb ik niet
facts-answer-unknown = Ik weet het niet
facts-answer-refused = Ik zeg het liever niet
facts-answer-not-asked = Niet gevraagd
facts-answer-ask-later = Vraag het later
facts-yes = Ja
facts-no = Nee

## Where a fact comes from

facts-source-client = zei de persoon zelf
facts-source-representative = zei iemand die voor de persoon spreekt
facts-source-document = staat op een document
facts-source-register = staat in een register
facts-source-observed = gezien door een begeleider
facts-source-test = uit een test
facts-source-third-party = zei een mentor of iemand anders
facts-source-import = uit een ander systeem

## Dates

facts-date-day = Dag
facts-date-month = Maand
facts-date-year = Jaar
facts-date-about = ongeveer

## Parts of an entry

facts-field-level = Niveau
facts-field-field = Wat leerde je?
facts-field-school = School
facts-field-country = Land
facts-field-from = Van
facts-field-until = Tot
facts-field-finished = Afgewerkt?
facts-field-proof = Bewijs
facts-field-diploma = Diploma
facts-field-body = Wie beslist?
facts-field-requested = Gevraagd op
facts-field-decided = Antwoord op
facts-field-result = Resultaat
facts-field-remark = Nog iets
facts-field-job = Werk
facts-field-sector = Sector
facts-field-employer = Bij wie?
facts-field-hours = Hoeveel uren?
facts-field-tasks = Wat deed je daar?
facts-field-relevant = Past het bij het werk dat je wil?
facts-field-what = Wat kan je?
facts-field-context = Waar leerde je dat?
facts-field-status = Verblijf
facts-field-document = Kaart of brief
facts-field-stage = Hoe ver?
facts-field-street = Straat en nummer
facts-field-postcode = Postcode
facts-field-town = Gemeente

## Languages per skill

facts-skill-language = Taal
facts-skill-listening = Luisteren
facts-skill-reading = Lezen
facts-skill-speaking = Spreken
facts-skill-writing = Schrijven
facts-skill-known-from = Hoe weten we dat?
facts-cefr-0 = nog niets
facts-cefr-A1 = enkele woorden en zinnen
facts-cefr-A2 = over gewone dingen van elke dag
facts-cefr-B1 = redt zich meestal
facts-cefr-B2 = vlot, ook op het werk
facts-cefr-C1 = heel vlot
facts-cefr-C2 = zo goed als een eerste taal
facts-cefr-first = dit is de eerste taal

## Lists

facts-sex-f = vrouw
facts-sex-m = man
facts-sex-x = anders

facts-interpreter-none = Geen tolk nodig
facts-interpreter-phone = Een tolk via de telefoon
facts-interpreter-present = Een tolk die erbij is
facts-interpreter-mediator = Iemand die ook je land kent

facts-channel-phone = Bellen
facts-channel-sms = Sms of bericht
facts-channel-visit = Langskomen
facts-channel-post = Een brief
facts-channel-email = E-mail
facts-channel-through-someone = Via iemand die ik vertrouw

facts-safe-contact-none = Nergens op
facts-safe-contact-shared-phone = Anderen gebruiken mijn gsm ook
facts-safe-contact-no-sms = Stuur geen sms
facts-safe-contact-no-calls = Bel mij niet
facts-safe-contact-no-post = Stuur geen brief
facts-safe-contact-hide-address = Zeg mijn adres aan niemand
facts-safe-contact-ask-first = Vraag eerst of ik vrij kan praten

facts-nt2-not-started = Nog niet begonnen
facts-nt2-waiting = Wacht op een plaats
facts-nt2-literacy = Leert lezen en schrijven
facts-nt2-grade-1 = Volgt richtgraad 1 (tot A2)
facts-nt2-grade-2 = Volgt richtgraad 2 (tot B1)
facts-nt2-grade-3 = Volgt richtgraad 3 (tot B2)
facts-nt2-grade-4 = Volgt richtgraad 4 (tot C1)
facts-nt2-stopped = Gestopt
facts-nt2-not-needed = Niet nodig

facts-civic-not-started = Nog niet begonnen
facts-civic-waiting = Wacht op een plaats
facts-civic-running = Bezig
facts-civic-certificate = Heeft het attest
facts-civic-exempt = Vrijgesteld
facts-civic-stopped = Gestopt

facts-level-source-self = Zegt de persoon zelf
facts-level-source-observed = Gezien in een gesprek of op het werk
facts-level-source-assessment = Ingeschat door een kenner
facts-level-source-test = Uit een test
facts-level-source-certificate = Staat op een certificaat

facts-literacy-reads-well = Leest en schrijft vlot
facts-literacy-reads-slowly = Leest traag
facts-literacy-other-script-only = Leest alleen een ander schrift
facts-literacy-reads-little = Leest een paar woorden
facts-literacy-does-not-read = Leest nog niet

facts-level-none = Geen school
facts-level-primary = Lagere school
facts-level-lower-secondary = Eerste jaren van de middelbare school
facts-level-vocational-secondary = Middelbare school, een beroep geleerd
facts-level-upper-secondary = Hele middelbare school
facts-level-higher-short = Hogeschool of bachelor
facts-level-higher-long = Universiteit of master
facts-level-doctorate = Doctoraat

facts-finished-yes = Ja, afgewerkt
facts-finished-no = Nee, gestopt
facts-finished-running = Ik ben nog bezig

facts-proof-original = Het echte papier
facts-proof-copy = Een kopie of foto
facts-proof-lost = Verloren
facts-proof-never-had = Nooit gekregen
facts-proof-with-embassy = Bij de ambassade
facts-proof-none = Geen bewijs

facts-recognition-not-asked = Nog niet gevraagd
facts-recognition-running = Ik wacht op antwoord
facts-recognition-full = Ja, het telt helemaal
facts-recognition-partial = Het telt voor een deel
facts-recognition-conditional = Ja, als ik nog iets leer of doe
facts-recognition-refused = Nee
facts-recognition-withdrawn = Ik vroeg het, maar stopte ermee

facts-sectors-sales = Winkel en verkoop
facts-sectors-administration = Kantoor
facts-sectors-no-preference = Alles is goed
facts-sectors-social = Mensen helpen
facts-sectors-logistics = Magazijn en vervoer
facts-sectors-horeca = Keuken, café en hotel
facts-sectors-cleaning = Schoonmaken en onderhoud
facts-sectors-ict = Computers en telefoon
facts-sectors-health = Zorg voor zieke of oude mensen
facts-sectors-accounting = Boekhouding
facts-sectors-construction = Bouw
facts-sectors-industry = Fabriek en techniek
facts-sectors-agriculture = Tuin, dieren en land
facts-sectors-education = School en opvang
facts-sectors-crafts = Met de handen maken
facts-sectors-other = Iets anders

facts-relevant-yes = Ja
facts-relevant-partly = Voor een deel
facts-relevant-no = Nee

facts-context-work = Op het werk in België
facts-context-work-abroad = Op het werk in een ander land
facts-context-school = Op school
facts-context-volunteering = Als vrijwilliger
facts-context-association = In een club of vereniging
facts-context-household = Thuis
facts-context-hobby = In mijn hobby

facts-licence-none = Geen rijbewijs
facts-licence-theory = Ik ben geslaagd voor de theorie
facts-licence-am = Bromfiets (AM)
facts-licence-a = Motor (A)
facts-licence-b = Auto (B)
facts-licence-c = Vrachtwagen (C)
facts-licence-d = Bus (D)
facts-licence-foreign-exchangeable = Van een ander land, kan ik hier ruilen
facts-licence-foreign-other = Van een ander land, kan ik hier niet ruilen

facts-transport-on-foot = Te voet
facts-transport-public-transport = Tram, bus of trein
facts-transport-bicycle = Fiets
facts-transport-moped = Bromfiets
facts-transport-car = Auto
facts-transport-needs-company = De eerste keer gaat er iemand mee

facts-digital-means-none = Niets
facts-digital-means-simple-phone = Gsm zonder internet
facts-digital-means-smartphone = Smartphone
facts-digital-means-shared-phone = Gsm die ik deel
facts-digital-means-computer = Computer of tablet
facts-digital-means-internet-home = Internet thuis
facts-digital-means-mobile-data = Internet op mijn gsm
facts-digital-means-email = Een adres voor e-mail

facts-digital-skill-none = Nog niets
facts-digital-skill-call = Bellen
facts-digital-skill-messages = Berichten sturen
facts-digital-skill-search = Iets opzoeken
facts-digital-skill-email-attachment = Een mail sturen met een bestand
facts-digital-skill-forms = Een formulier invullen
facts-digital-skill-office = Een brief of lijst maken op de computer
facts-digital-skill-eid = Inloggen met mijn kaart of met itsme

facts-obstacles-none = Niets
facts-obstacles-language = Ik spreek nog te weinig Nederlands
facts-obstacles-experience = Mijn ervaring telt hier niet, of ik heb er geen
facts-obstacles-finding-vacancies = Ik vind geen vacatures of weet niet hoe ik me aanbied
facts-obstacles-discrimination = Ik krijg geen kans door mijn naam, kleur, geloof of hoofddoek
facts-obstacles-search-tools = Mijn cv of brief is niet klaar
facts-obstacles-labour-market = Ik weet niet hoe werk hier gaat
facts-obstacles-skills-not-recognised = Wat ik kan, telt hier niet op papier
facts-obstacles-network = Ik ken te weinig mensen
facts-obstacles-self-confidence = Ik durf nog niet goed
facts-obstacles-transport = Ik geraak er moeilijk
facts-obstacles-administration = Mijn papieren zijn niet in orde
facts-obstacles-cultural-codes = Ik ken de gewoontes hier nog niet
facts-obstacles-choice-of-job = Ik weet niet welk werk bij me past
facts-obstacles-no-vacancies = Er is geen werk voor wat ik kan
facts-obstacles-child-care = Ik heb geen opvang voor mijn kind

facts-expectations-sector-experience = Iemand die mijn werk kent
facts-expectations-support = Steun en raad
facts-expectations-understand-search = Leren hoe je hier werk zoekt
facts-expectations-networks = Nieuwe mensen leren kennen
facts-expectations-traineeships = Stages en opleidingen leren kennen
facts-expectations-interviews = Oefenen voor een gesprek over werk
facts-expectations-cv-and-letter = Hulp bij mijn cv en brief
facts-expectations-choice-of-job = Weten welk werk bij me past
facts-expectations-language = Nederlands oefenen
facts-expectations-workplace-attitude = Weten hoe je je gedraagt op het werk
facts-expectations-institutions = Weten wie wat doet in België
facts-expectations-culture = België en zijn verhaal leren kennen

facts-social-problems-none = Nee, geen zorgen
facts-social-problems-debt = Geld en schulden
facts-social-problems-legal = Papieren, recht en overheid
facts-social-problems-housing = Mijn huis
facts-social-problems-health = Mijn lichaam
facts-social-problems-mental-health = Mijn hoofd en mijn hart
facts-social-problems-child-care = Zorg voor mijn kind
facts-social-problems-violence = Iemand doet mij pijn of maakt me bang
facts-social-problems-disability = Een beperking
facts-social-problems-other = Iets anders

facts-reason-of-stay-protection = Ik vroeg of kreeg bescherming
facts-reason-of-stay-family = Mijn familie is hier
facts-reason-of-stay-study = Ik studeer
facts-reason-of-stay-work = Ik kwam om te werken
facts-reason-of-stay-eu-citizen = Ik kom uit een land van de EU
facts-reason-of-stay-born-here = Ik ben hier geboren
facts-reason-of-stay-regularised = Ik mocht blijven na een lange tijd of om een ernstige reden
facts-reason-of-stay-other = Een andere reden

facts-status-belgian = Belg
facts-status-eu-citizen = Burger van de EU
facts-status-eu-family = Familie van een burger van de EU of een Belg
facts-status-refugee = Erkend vluchteling
facts-status-subsidiary-protected = Subsidiaire bescherming
facts-status-temporary-protected = Tijdelijke bescherming
facts-status-asylum-applicant = Asiel gevraagd, nog geen antwoord
facts-status-family-reunification = Gezinshereniging
facts-status-student = Student
facts-status-search-year = Zoekjaar na studies
facts-status-labour-migrant = Gekomen om te werken
facts-status-long-term-resident = Lang in België of in de EU
facts-status-regularised = Geregulariseerd
facts-status-stateless = Staatloos
facts-status-no-legal-stay = Geen papieren om te blijven
facts-status-other = Iets anders

facts-document-a = Kaart A
facts-document-b = Kaart B
facts-document-k = Kaart K
facts-document-l = Kaart L
facts-document-eu = Kaart EU
facts-document-eu-plus = Kaart EU+
facts-document-f = Kaart F
facts-document-f-plus = Kaart F+
facts-document-h = Kaart H
facts-document-m = Kaart M
facts-document-n = Kaart N
facts-document-orange-card = Oranje kaart
facts-document-annex-15 = Bijlage 15
facts-document-annex-19 = Bijlage 19
facts-document-annex-19ter = Bijlage 19ter
facts-document-annex-26 = Bijlage 26
facts-document-annex-35 = Bijlage 35
facts-document-belgian-id = Belgische identiteitskaart
facts-document-other = Een ander papier
facts-document-none = Geen papier

facts-stage-none = Niets loopt nu
facts-stage-first-instance = Eerste vraag loopt
facts-stage-appeal = In beroep
facts-stage-decided = Er is een antwoord
facts-stage-repeat-application = Opnieuw gevraagd

facts-civil-state-single = Alleen
facts-civil-state-married = Getrouwd
facts-civil-state-cohabiting = Ik woon samen
facts-civil-state-divorced = Gescheiden
facts-civil-state-widowed = Mijn partner is gestorven
facts-civil-state-partner-abroad = Mijn partner is in een ander land

facts-income-ocmw = Geld van het OCMW
facts-income-unemployment = Geld omdat ik geen werk heb
facts-income-partner = Mijn partner verdient
facts-income-none = Ik heb geen geld
facts-income-family = Mijn familie helpt
facts-income-work = Mijn werk
facts-income-sickness = Geld omdat ik ziek ben
facts-income-material-aid = Bed, eten en hulp in de opvang
facts-income-other = Iets anders

facts-housing-own-rent = Ik huur zelf
facts-housing-social-rent = Sociale huur
facts-housing-with-family = Bij familie
facts-housing-reception = In een opvangcentrum
facts-housing-local-reception = In een huis van het OCMW voor opvang
facts-housing-shelter = In een nachtopvang of vluchthuis
facts-housing-with-friends = Bij vrienden
facts-housing-no-fixed-address = Geen vaste plek
facts-housing-owner = Mijn eigen huis

facts-housing-problems-none = Nee, het is goed
facts-housing-problems-rent = De huur is te hoog
facts-housing-problems-size = Het is te klein
facts-housing-problems-unhealthy = Het is vochtig, koud of niet veilig
facts-housing-problems-eviction = Ik moet er misschien uit
facts-housing-problems-guarantee = Ik kan de waarborg niet betalen
facts-housing-problems-discrimination = Ze willen niet aan mij verhuren

facts-hours-full-time = De hele week, voltijds
facts-hours-part-time = Een deel van de week
facts-hours-by-the-day = Per dag, via interim
facts-hours-own-business = Mijn eigen zaak
facts-hours-unpaid = Zonder loon
