### Words of the trade as staff see them. The last part of each key is the stable word of the code.

## How far into a file something lies

words-tier-t0 = Dat er een dossier is, en wie te bellen
words-tier-t0-short = Verwijzing
words-tier-t1 = Contactkaart: naam, contact, taal, begeleiders en afspraken
words-tier-t1-short = Contact
words-tier-t2 = Traject: stappen, noden en wat er van verwijzingen werd
words-tier-t2-short = Traject
words-tier-t3 = Werk: ervaring, talen, school, wensen en middelen
words-tier-t3-short = Werk
words-tier-t4 = Vertrouwelijk: gezin, inkomen, woning, gezondheid en verblijf
words-tier-t4-short = Vertrouwelijk
words-tier-t5 = Eigen werknotitie
words-tier-t5-short = Eigen notitie
words-tier-origin = Herkomst, alleen voor cijfers
words-tier-origin-short = Herkomst
words-tier-letter = Wat een organisatie over de klant aan een andere schreef
words-tier-letter-short = Brief

## What a file is opened for

words-purpose-guidance = Begeleiding over de hele weg
words-purpose-activation = Naar werk: zoeken, opleiden, plaatsen
words-purpose-integration = Inburgering en Nederlandse les
words-purpose-social-aid = Hulp bij inkomen, wonen en gezondheid
words-purpose-mentoring = Mentor zoeken en opvolgen
words-purpose-matching = Nagaan of iemand al bekend is
words-purpose-coordination = Het netwerk opvolgen: wachten, dossiers zonder begeleider
words-purpose-review = De kwaliteit van één dossier nakijken
words-purpose-oversight = Toezien op privacy

## Parts of a file

words-section-identity = Wie
words-section-contact = Contact
words-section-path = Traject
words-section-languages = Talen
words-section-education = School en diploma
words-section-experience = Ervaring
words-section-wishes = Wensen en hinder
words-section-means = Vervoer en digitaal
words-section-background = Achtergrond
words-section-residence = Verblijf
words-section-household = Gezin
words-section-income = Inkomen en schulden
words-section-housing = Wonen
words-section-health = Gezondheid
words-section-confidences = Toevertrouwd
words-section-origin = Herkomst

## People and organisations

words-role-worker = Begeleider
words-role-team-lead = Teamleider
words-role-coordinator = Netwerkcoördinator
words-role-reception = Onthaal of lesgever
words-role-mentor = Mentor
words-role-analyst = Analist
words-role-editor = Redacteur
words-role-dpo = Functionaris voor gegevensbescherming
words-role-administrator = Systeembeheerder

words-org-kind-city = Stad of gemeente
words-org-kind-ocmw = OCMW
words-org-kind-vdab = VDAB
words-org-kind-integration = Agentschap voor inburgering
words-org-kind-ngo = Vereniging
words-org-kind-mentoring = Mentorwerking
words-org-kind-training = School of opleidingscentrum
words-org-kind-employer = Werkgever
words-org-kind-network = Kantoor van het netwerk

## The trajectory

words-lane-settling = Op orde komen
words-lane-integration = Inburgering
words-lane-dutch = Nederlands
words-lane-work = Werk
words-lane-mentor = Mentor en netwerk
words-lane-preconditions = Wat nodig is om te kunnen starten

words-step-state-planned = Gepland
words-step-state-running = Bezig
words-step-state-stuck = Zit vast
words-step-state-done = Klaar
words-step-state-stopped = Stopgezet

words-need-child-care = Heeft kinderopvang nodig
words-need-no-mornings = Niet in de ochtend
words-need-not-before-ten = Niet vóór 10 uur
words-need-no-evenings = Niet in de avond
words-need-no-phone = Niet bellen
words-need-call-do-not-write = Bellen of praten, niet schrijven
words-need-female-worker = Praat liever met een vrouw
words-need-quiet-place = Een rustige plek om te praten
words-need-physical-limits = Geen trappen of zwaar tillen
words-need-company = Eerste keer gaat er iemand mee
words-need-transport = Vervoer regelen
words-need-housing = Eerst een woning

words-need-state-open = Nog niemand werkt eraan
words-need-state-busy = Iemand werkt eraan
words-need-state-settled = Geregeld

## Notes and channels

words-note-kind-note = Notitie
words-note-kind-talk = Gesprek
words-note-kind-call = Telefoon
words-note-kind-message = Bericht
words-note-kind-visit = Bezoek
words-note-kind-not-reached = Niet bereikt

words-note-tier-path = Iedereen op het pad
words-note-tier-work = Wie helpt met werk
words-note-tier-organisation = Alleen mijn organisatie
words-note-tier-own = Alleen ik

words-channel-staff = Op het scherm, door een begeleider
words-channel-own-device = Door de cliënt zelf, op gsm of computer
words-channel-paper = Op papier
words-channel-phone = Via de telefoon

## Secrecy and keeping

words-secrecy-open = Niet vertrouwelijk
words-secrecy-fact = Vertrouwelijk gegeven
words-secrecy-confidence = Toevertrouwd: deel je alleen één per één

words-retention-core = Naam en contact
words-retention-work = Traject en werk
words-retention-social = Gezin, geld, wonen en gezondheid
words-retention-residence = Verblijf
words-retention-origin = Herkomst voor cijfers

words-trajectory-kind-first-months = De eerste maanden
words-trajectory-kind-linear = Eerst inburgering, dan werk
words-trajectory-kind-integrated = Alles samen: leren en werken
words-trajectory-kind-art60 = Werkervaring via artikel 60
words-trajectory-kind-highly-skilled = Hooggeschoold of met een vak
words-trajectory-kind-entrepreneur = Een eigen zaak
words-trajectory-kind-waiting = Wachten en toch vooruit

words-timing-sequential = Na elkaar
words-timing-overlapping = Tegelijk

words-coupling-none = Los van elkaar
words-coupling-tuned = Op elkaar afgestemd

words-form-linear = Lineair
words-form-combined = Gecombineerd
words-form-integrated = Geïntegreerd

words-distance-ready = Kan nu werken
words-distance-near = Dicht bij werk
words-distance-far = Nog een weg te gaan
words-distance-very-far = Eerst iets anders nodig

words-precondition-child-care = Kinderopvang
words-precondition-mobility = Vervoer
words-precondition-housing = Woning

## Screening and trajectory

words-precondition-health = Gezondheid
words-precondition-debt = Schulden
words-precondition-papers = Papieren
words-precondition-language = Taal
words-precondition-digital = Digitaal

words-precondition-state-unknown = nog niet bekeken
words-precondition-state-fine = in orde
words-precondition-state-open = open
words-precondition-state-busy = iemand werkt eraan
words-precondition-state-settled = geregeld

words-civic-course-not-concerned = Niet van toepassing
words-civic-course-exempt = Vrijgesteld
words-civic-course-standard = Gewoon traject
words-civic-course-literacy = Trager, met lezen en schrijven
words-civic-course-fast = Snel traject
words-civic-course-beside-work = Naast werk of opleiding
words-civic-course-later = Later
words-civic-course-done = Attest behaald

words-payer-nobody = Het kost niets
words-payer-client = De klant
words-payer-ocmw = Het OCMW
words-payer-vdab = VDAB
words-payer-integration = De dienst inburgering
words-payer-employer = De werkgever
words-payer-fund = Een fonds of project
words-payer-unknown = Nog niet bekend

words-step-result-reached = Doel bereikt
words-step-result-certificate = Attest of niveau behaald
words-step-result-work = Werk gevonden
words-step-result-training = Naar een opleiding of stage
words-step-result-partly = Voor een deel
words-step-result-not-reached = Niet bereikt

words-stop-reason-child-care = geen opvang voor de kinderen
words-stop-reason-transport = niet bereikbaar
words-stop-reason-health = gezondheid
words-stop-reason-housing = woning
words-stop-reason-money = geld
words-stop-reason-hours = de uren passen niet
words-stop-reason-level = het niveau past niet
words-stop-reason-permit = het verblijf laat het niet toe
words-stop-reason-no-place = geen plaats
words-stop-reason-found-work = werk gevonden
words-stop-reason-own-choice = de klant wil iets anders
words-stop-reason-moved = verhuisd
words-stop-reason-other = iets anders

words-plan-mark-agreed = Akkoord
words-plan-mark-remark = Akkoord, met een opmerking
words-plan-mark-not-agreed = Niet akkoord

words-effect-kind-warning = Let op
words-effect-kind-deadline = Op tijd te doen
words-effect-kind-income = Inkomen intussen

words-effect-mark-seed = Staat in een verslag uit het werkveld
words-effect-mark-source = Staat op een openbare pagina
words-effect-mark-known = Kennis uit de praktijk, nog na te kijken
words-effect-mark-disputed = Bronnen spreken elkaar tegen, nog na te kijken
