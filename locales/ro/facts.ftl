## Who

facts-given-name = Prenume
facts-given-name-ask = Cum vă cheamă? Spuneți prenumele.
facts-family-name = Nume de familie
facts-family-name-ask = Care este numele de familie?
facts-other-name = Alt nume sau altă scriere
facts-other-name-ask = Mai aveți alt nume? Sau numele se scrie uneori altfel?
facts-other-name-why = Pe acte numele este uneori altfel. Așa vă găsim.
facts-own-script-name = Numele în scrierea proprie
facts-own-script-name-ask = Cum vă scrieți numele în limba dumneavoastră?
facts-own-script-name-why = Așa numele este corect pe card.
facts-birth-date = Data nașterii
facts-birth-date-ask = Când v-ați născut? Este bine și numai anul.
facts-birth-date-why = Așa știm sigur că sunteți dumneavoastră.
facts-sex = Sex
facts-sex-ask = Sunteți femeie sau bărbat? Sau spuneți altfel?
facts-sex-why = Numărăm dacă ajutăm la fel de bine femeile și bărbații.

## How to reach and how to talk

facts-contact-language = Limba de contact
facts-contact-language-ask = În ce limbă vă place să vorbiți?
facts-contact-language-why = Atunci căutăm un interpret care vorbește limba dumneavoastră.
facts-interpreter = Interpret
facts-interpreter-ask = Doriți să ajute un interpret?
facts-phone = Telefon
facts-phone-ask = La ce număr vă putem suna?
facts-phone-why = Sunăm numai pentru drumul dumneavoastră.
facts-email = E-mail
facts-email-ask = Aveți o adresă de e-mail? Este bine și dacă nu.
facts-address = Adresă
facts-address-ask = Unde locuiți acum?
facts-address-why = Așa căutăm o lecție sau o muncă aproape de dumneavoastră.
facts-preferred-channel = Contact preferat
facts-preferred-channel-ask = Cum preferați să vorbim?
facts-safe-contact = Contact în siguranță
facts-safe-contact-ask = La ce să fim atenți când vă sunăm sau vă scriem?
facts-safe-contact-why = Nu vrem să aveți probleme din cauza noastră.

## Dutch and civic integration

facts-nt2-state = Lecții de neerlandeză
facts-nt2-state-ask = Cât a avansat persoana cu lecțiile de neerlandeză?
facts-civic-state = Integrare civică
facts-civic-state-ask = Cât a avansat persoana cu integrarea civică?

## Languages

facts-language-skill = Limbi cunoscute
facts-language-skill-ask = Ce limbi știți? Contează și puțin.
facts-literacy = Citit și scris
facts-literacy-ask = Ce vedeți: cât de bine citește și scrie persoana?

## School and diplomas

facts-education = Școală și formare
facts-education-ask = La ce școală ați mers? Ce ați învățat acolo?
facts-education-why = Ce ați învățat contează și aici.
facts-recognition = Recunoașterea diplomei
facts-recognition-ask = Ați întrebat deja dacă diploma este recunoscută aici?
facts-recognised-level = Nivel recunoscut
facts-recognised-level-ask = Ați primit o scrisoare despre diplomă? Ce nivel scrie acolo?

## Work and what a person can do

facts-work-abroad = Muncă în altă țară
facts-work-abroad-ask = Ce muncă ați făcut înainte, în altă țară?
facts-work-abroad-why = Contează și munca de înainte. O punem în CV.
facts-work-here = Muncă în Belgia
facts-work-here-ask = Ați lucrat deja în Belgia? Ce ați făcut?
facts-volunteering = Voluntariat
facts-volunteering-ask = Ați lucrat deja fără plată, ca să ajutați?
facts-volunteering-why = Și ajutorul este experiență.
facts-competence = Competență
facts-competence-ask = Ce știți să faceți bine? Gândiți-vă și la casă și la hobby.
facts-competence-why = Ce știți să faceți bine vă ajută să căutați de lucru.

## Wishes and what stands in the way

facts-wanted-job = Muncă dorită
facts-wanted-job-ask = Ce muncă v-ar plăcea cel mai mult? Puteți visa.
facts-wanted-job-why = Visul dumneavoastră este începutul drumului.
facts-sectors-wanted = Domenii dorite
facts-sectors-wanted-ask = Unde v-ar plăcea să lucrați? Alegeți trei.
facts-expectations = Așteptări
facts-expectations-ask = Ce sperați de la noi? Alegeți trei.
facts-obstacles = Ce stă în cale
facts-obstacles-ask = Ce face greu să găsiți de lucru?
facts-obstacles-why = Atunci căutăm împreună o soluție.

## Means

facts-licence = Permis de conducere
facts-licence-ask = Puteți conduce? Ce permis aveți?
facts-transport = Transport
facts-transport-ask = Cum mergeți undeva?
facts-digital-means = Telefon, calculator și internet
facts-digital-means-ask = Ce aveți acasă sau în buzunar?
facts-digital-means-why = Atunci nu trimitem nimic ce nu puteți deschide.
facts-digital-skill = Abilități digitale
facts-digital-skill-ask = Ce știți deja să faceți cu un telefon sau un calculator?

## Background and residence

facts-nationality = Cetățenie
facts-nationality-ask = Din ce țară aveți pașaport?
facts-nationality-why = De țară depinde uneori ce acte vă trebuie.
facts-birth-country = Țara nașterii
facts-birth-country-ask = În ce țară v-ați născut?
facts-arrival = Sosire în Belgia
facts-arrival-ask = Când ați venit prima dată în Belgia?
facts-arrival-why = Unele lucruri sunt permise după un timp. Atunci știm când.
facts-reason-of-stay = Motivul șederii
facts-reason-of-stay-ask = De ce puteți fi în Belgia?
facts-reason-of-stay-why = Așa știm dacă puteți lucra și învăța.
facts-residence-period = Ședere
facts-residence-period-ask = Ce card sau scrisoare aveți acum? Până când?
facts-residence-period-why = Așa știm ce puteți face și cerem la timp ceva nou.

## Household

facts-civil-state = Stare civilă
facts-civil-state-ask = Trăiți fără partener sau cu partener?
facts-civil-state-why = Așa știm la cine să ne mai gândim.
facts-children = Copii în casă
facts-children-ask = Cu câți copii locuiți?
facts-children-why = Atunci căutăm ore potrivite.
facts-youngest-child = Anul nașterii celui mai mic copil
facts-youngest-child-ask = În ce an s-a născut cel mai mic copil?
facts-youngest-child-why = Pentru un copil mic căutăm îngrijire.
facts-single-parent = Părinte singur
facts-single-parent-ask = Aveți grijă de copii fără altcineva?
facts-single-parent-why = Atunci căutăm ajutor și ore potrivite.
facts-family-abroad = Familie în altă țară
facts-family-abroad-ask = Mai aveți familie departe? De cine vă este dor?
facts-family-abroad-why = Vreți să vină familia? Atunci munca dumneavoastră contează uneori.

## Income, home, health

facts-income-source = Venit
facts-income-source-ask = De unde vin banii dumneavoastră?
facts-income-source-why = Când începeți să lucrați, banii se schimbă. Calculăm împreună.
facts-debts = Datorii
facts-debts-ask = Mai trebuie să plătiți bani cuiva? Ce apasă cel mai mult?
facts-debts-why = Mulți oameni au datorii. Există ajutor.
facts-housing-state = Situația locuinței
facts-housing-state-ask = La cine sau unde locuiți?
facts-housing-state-why = Cu un loc stabil, munca și învățatul merg mai bine.
facts-housing-problems = Probleme cu locuința
facts-housing-problems-ask = Este ceva în neregulă cu locuința?
facts-health-limits = Sănătate și muncă
facts-health-limits-ask = Trebuie ca munca să țină cont de corpul sau de mintea dumneavoastră?
facts-health-limits-why = Căutăm muncă bună pentru dumneavoastră. Nu trebuie să spuneți boala.

## Told in confidence

facts-social-problems = Griji
facts-social-problems-ask = Aveți griji pe care le putem ști?
facts-social-problems-why = Atunci căutăm pe cineva care vă ajută. Nu spunem nimănui fără acordul dumneavoastră.
facts-journey = Ce s-a întâmplat pe drum
facts-journey-ask = Ce a povestit persoana însăși despre drumul până aici?
facts-journey-why = Nu întrebați despre aceasta. Scrieți numai ce vrea persoana să povestească.

## Origin, for figures only

facts-birth-nationality = Cetățenia la naștere
facts-birth-nationality-ask = Din ce țară erați când v-ați născut?
facts-mother-birth-nationality = Cetățenia mamei la naștere
facts-mother-birth-nationality-ask = Din ce țară era mama când s-a născut?
facts-father-birth-nationality = Cetățenia tatălui la naștere
facts-father-birth-nationality-ask = Din ce țară era tatăl când s-a născut?
facts-grandparents-outside-eu15 = Bunici din afara UE-15
facts-grandparents-outside-eu15-ask = Câți dintre bunici nu erau din cele cincisprezece țări vechi ale UE?

## Answers that are no value, as the person or the worker would say it

facts-answer-has-none = Nu am
facts-answer-unknown = Nu știu
facts-answer-refused = Prefer să nu spun
facts-answer-not-asked = Nu s-a întrebat
facts-answer-ask-later = Întrebați mai târziu
facts-yes = Da
facts-no = Nu

## Where a fact comes from

facts-source-client = a spus persoana însăși
facts-source-representative = a spus cineva care vorbește pentru persoană
facts-source-document = scrie într-un document
facts-source-register = este într-un registru
facts-source-observed = văzut de un consilier
facts-source-test = dintr-un test
facts-source-third-party = a spus un mentor sau altcineva
facts-source-import = din alt sistem

## Dates

facts-date-day = Zi
facts-date-month = Lună
facts-date-year = An
facts-date-about = aproximativ

## Parts of an entry

facts-field-level = Nivel
facts-field-field = Ce ați învățat?
facts-field-school = Școală
facts-field-country = Țară
facts-field-from = De la
facts-field-until = Până la
facts-field-finished = Terminat?
facts-field-proof = Dovadă
facts-field-diploma = Diplomă
facts-field-body = Cine decide?
facts-field-requested = Cerut pe
facts-field-decided = Răspuns pe
facts-field-result = Rezultat
facts-field-remark = Altceva
facts-field-job = Muncă
facts-field-sector = Domeniu
facts-field-employer = La cine?
facts-field-hours = Câte ore?
facts-field-tasks = Ce ați făcut acolo?
facts-field-relevant = Se potrivește cu munca dorită?
facts-field-what = Ce știți să faceți?
facts-field-context = Unde ați învățat asta?
facts-field-status = Ședere
facts-field-document = Card sau scrisoare
facts-field-stage = Cât de departe?
facts-field-street = Stradă și număr
facts-field-postcode = Cod poștal
facts-field-town = Localitate

## Languages per skill

facts-skill-language = Limbă
facts-skill-listening = Ascultat
facts-skill-reading = Citit
facts-skill-speaking = Vorbit
facts-skill-writing = Scris
facts-skill-known-from = Cum știm asta?
facts-cefr-0 = încă nimic
facts-cefr-A1 = câteva cuvinte și propoziții
facts-cefr-A2 = despre lucruri obișnuite de zi cu zi
facts-cefr-B1 = se descurcă de obicei
facts-cefr-B2 = ușor, și la muncă
facts-cefr-C1 = foarte ușor
facts-cefr-C2 = la fel de bine ca o primă limbă
facts-cefr-first = este prima limbă

## Lists

facts-sex-f = femeie
facts-sex-m = bărbat
facts-sex-x = altfel

facts-interpreter-none = Nu este nevoie de interpret
facts-interpreter-phone = Un interpret la telefon
facts-interpreter-present = Un interpret de față
facts-interpreter-mediator = Cineva care cunoaște și țara dumneavoastră

facts-channel-phone = Telefon
facts-channel-sms = SMS sau mesaj
facts-channel-visit = Venit la noi
facts-channel-post = O scrisoare
facts-channel-email = E-mail
facts-channel-through-someone = Prin cineva în care am încredere

facts-safe-contact-none = La nimic
facts-safe-contact-shared-phone = Și alții folosesc telefonul meu
facts-safe-contact-no-sms = Nu trimiteți SMS
facts-safe-contact-no-calls = Nu mă sunați
facts-safe-contact-no-post = Nu trimiteți scrisori
facts-safe-contact-hide-address = Nu spuneți nimănui adresa mea
facts-safe-contact-ask-first = Întrebați întâi dacă pot vorbi liber

facts-nt2-not-started = Încă nu a început
facts-nt2-waiting = Așteaptă un loc
facts-nt2-literacy = Învață să citească și să scrie
facts-nt2-grade-1 = Este la treapta 1 (până la A2)
facts-nt2-grade-2 = Este la treapta 2 (până la B1)
facts-nt2-grade-3 = Este la treapta 3 (până la B2)
facts-nt2-grade-4 = Este la treapta 4 (până la C1)
facts-nt2-stopped = S-a oprit
facts-nt2-not-needed = Nu este necesar

facts-civic-not-started = Încă nu a început
facts-civic-waiting = Așteaptă un loc
facts-civic-running = În curs
facts-civic-certificate = Are atestatul
facts-civic-exempt = Scutire
facts-civic-stopped = S-a oprit

facts-level-source-self = Spune persoana însăși
facts-level-source-observed = Văzut într-o discuție sau la muncă
facts-level-source-assessment = Apreciat de cineva care se pricepe
facts-level-source-test = Dintr-un test
facts-level-source-certificate = Scrie pe un certificat

facts-literacy-reads-well = Citește și scrie bine
facts-literacy-reads-slowly = Citește încet
facts-literacy-other-script-only = Citește numai altă scriere
facts-literacy-reads-little = Citește câteva cuvinte
facts-literacy-does-not-read = Încă nu citește

facts-level-none = Fără școală
facts-level-primary = Școală primară
facts-level-lower-secondary = Primii ani de școală secundară
facts-level-vocational-secondary = Școală secundară, a învățat o meserie
facts-level-upper-secondary = Toată școala secundară
facts-level-higher-short = Colegiu sau licență
facts-level-higher-long = Universitate sau master
facts-level-doctorate = Doctorat

facts-finished-yes = Da, terminat
facts-finished-no = Nu, oprit
facts-finished-running = Încă sunt în curs

facts-proof-original = Actul original
facts-proof-copy = O copie sau o fotografie
facts-proof-lost = Pierdut
facts-proof-never-had = Niciodată primit
facts-proof-with-embassy = La ambasadă
facts-proof-none = Fără dovadă

facts-recognition-not-asked = Încă nu am întrebat
facts-recognition-running = Aștept un răspuns
facts-recognition-full = Da, este recunoscută complet
facts-recognition-partial = Este recunoscută în parte
facts-recognition-conditional = Da, dacă mai învăț sau mai fac ceva
facts-recognition-refused = Nu
facts-recognition-withdrawn = Am cerut, dar m-am oprit

facts-sectors-sales = Magazin și vânzări
facts-sectors-administration = Birou
facts-sectors-no-preference = Totul este bine
facts-sectors-social = Ajutorarea oamenilor
facts-sectors-logistics = Depozit și transport
facts-sectors-horeca = Bucătărie, cafenea și hotel
facts-sectors-cleaning = Curățenie și întreținere
facts-sectors-ict = Calculatoare și telefonie
facts-sectors-health = Îngrijirea bolnavilor sau a bătrânilor
facts-sectors-accounting = Contabilitate
facts-sectors-construction = Construcții
facts-sectors-industry = Fabrică și tehnică
facts-sectors-agriculture = Grădină, animale și câmp
facts-sectors-education = Școală și îngrijirea copiilor
facts-sectors-crafts = Lucru cu mâinile
facts-sectors-other = Altceva

facts-relevant-yes = Da
facts-relevant-partly = În parte
facts-relevant-no = Nu

facts-context-work = La muncă în Belgia
facts-context-work-abroad = La muncă în altă țară
facts-context-school = La școală
facts-context-volunteering = Ca voluntar
facts-context-association = Într-un club sau o asociație
facts-context-household = Acasă
facts-context-hobby = În hobby-ul meu

facts-licence-none = Fără permis
facts-licence-theory = Am trecut teoria
facts-licence-am = Moped (AM)
facts-licence-a = Motocicletă (A)
facts-licence-b = Mașină (B)
facts-licence-c = Camion (C)
facts-licence-d = Autobuz (D)
facts-licence-foreign-exchangeable = Din altă țară, îl pot schimba aici
facts-licence-foreign-other = Din altă țară, nu îl pot schimba aici

facts-transport-on-foot = Pe jos
facts-transport-public-transport = Tramvai, autobuz sau tren
facts-transport-bicycle = Bicicletă
facts-transport-moped = Moped
facts-transport-car = Mașină
facts-transport-needs-company = Prima dată vine cineva cu mine

facts-digital-means-none = Nimic
facts-digital-means-simple-phone = Telefon fără internet
facts-digital-means-smartphone = Smartphone
facts-digital-means-shared-phone = Telefon pe care îl împart
facts-digital-means-computer = Calculator sau tabletă
facts-digital-means-internet-home = Internet acasă
facts-digital-means-mobile-data = Internet pe telefon
facts-digital-means-email = O adresă de e-mail

facts-digital-skill-none = Încă nimic
facts-digital-skill-call = Să sun
facts-digital-skill-messages = Să trimit mesaje
facts-digital-skill-search = Să caut ceva
facts-digital-skill-email-attachment = Să trimit un e-mail cu un fișier
facts-digital-skill-forms = Să completez un formular
facts-digital-skill-office = Să fac o scrisoare sau o listă pe calculator
facts-digital-skill-eid = Să intru cu cardul meu sau cu itsme

facts-obstacles-none = Nimic
facts-obstacles-language = Vorbesc încă prea puțin neerlandeza
facts-obstacles-experience = Experiența mea nu contează aici sau nu am experiență
facts-obstacles-finding-vacancies = Nu găsesc locuri de muncă sau nu știu cum să mă prezint
facts-obstacles-discrimination = Nu primesc o șansă din cauza numelui, culorii, religiei sau vălului
facts-obstacles-search-tools = CV-ul sau scrisoarea mea nu este gata
facts-obstacles-labour-market = Nu știu cum merge munca aici
facts-obstacles-skills-not-recognised = Ce știu să fac nu contează aici pe hârtie
facts-obstacles-network = Cunosc prea puțini oameni
facts-obstacles-self-confidence = Încă nu prea am curaj
facts-obstacles-transport = Ajung greu acolo
facts-obstacles-administration = Actele mele nu sunt în regulă
facts-obstacles-cultural-codes = Nu cunosc încă obiceiurile de aici
facts-obstacles-choice-of-job = Nu știu ce muncă mi se potrivește
facts-obstacles-no-vacancies = Nu este de lucru pentru ce știu să fac
facts-obstacles-child-care = Nu am cui să las copilul

facts-expectations-sector-experience = Cineva care cunoaște munca mea
facts-expectations-support = Sprijin și sfat
facts-expectations-understand-search = Să învăț cum se caută de lucru aici
facts-expectations-networks = Să cunosc oameni noi
facts-expectations-traineeships = Să cunosc stagii și formări
facts-expectations-interviews = Să exersez pentru un interviu
facts-expectations-cv-and-letter = Ajutor cu CV-ul și scrisoarea
facts-expectations-choice-of-job = Să știu ce muncă mi se potrivește
facts-expectations-language = Să exersez neerlandeza
facts-expectations-workplace-attitude = Să știu cum mă port la muncă
facts-expectations-institutions = Să știu cine ce face în Belgia
facts-expectations-culture = Să cunosc Belgia și povestea ei

facts-social-problems-none = Nu, nu am griji
facts-social-problems-debt = Bani și datorii
facts-social-problems-legal = Acte, drept și autorități
facts-social-problems-housing = Locuința mea
facts-social-problems-health = Corpul meu
facts-social-problems-mental-health = Mintea și inima mea
facts-social-problems-child-care = Grija pentru copilul meu
facts-social-problems-violence = Cineva îmi face rău sau mă sperie
facts-social-problems-disability = Un handicap
facts-social-problems-other = Altceva

facts-reason-of-stay-protection = Am cerut sau am primit protecție
facts-reason-of-stay-family = Familia mea este aici
facts-reason-of-stay-study = Studiez
facts-reason-of-stay-work = Am venit să lucrez
facts-reason-of-stay-eu-citizen = Vin dintr-o țară a UE
facts-reason-of-stay-born-here = M-am născut aici
facts-reason-of-stay-regularised = Am putut rămâne după mult timp sau dintr-un motiv grav
facts-reason-of-stay-other = Alt motiv

facts-status-belgian = Cetățenie belgiană
facts-status-eu-citizen = Cetățenie UE
facts-status-eu-family = Familia unui cetățean UE sau belgian
facts-status-refugee = Statut de refugiat recunoscut
facts-status-subsidiary-protected = Protecție subsidiară
facts-status-temporary-protected = Protecție temporară
facts-status-asylum-applicant = Azil cerut, încă fără răspuns
facts-status-family-reunification = Reîntregirea familiei
facts-status-student = Student
facts-status-search-year = An de căutare după studii
facts-status-labour-migrant = Venire pentru muncă
facts-status-long-term-resident = De mult timp în Belgia sau în UE
facts-status-regularised = Ședere regularizată
facts-status-stateless = Apatrid (fără cetățenie)
facts-status-no-legal-stay = Fără acte pentru ședere
facts-status-other = Altceva

facts-document-a = Cardul A
facts-document-b = Cardul B
facts-document-k = Cardul K
facts-document-l = Cardul L
facts-document-eu = Cardul EU
facts-document-eu-plus = Cardul EU+
facts-document-f = Cardul F
facts-document-f-plus = Cardul F+
facts-document-h = Cardul H
facts-document-m = Cardul M
facts-document-n = Cardul N
facts-document-orange-card = Cardul portocaliu
facts-document-annex-15 = Anexa 15
facts-document-annex-19 = Anexa 19
facts-document-annex-19ter = Anexa 19ter
facts-document-annex-26 = Anexa 26
facts-document-annex-35 = Anexa 35
facts-document-belgian-id = Carte de identitate belgiană
facts-document-other = Alt act
facts-document-none = Niciun act

facts-stage-none = Nimic nu este în curs acum
facts-stage-first-instance = Prima cerere este în curs
facts-stage-appeal = În apel
facts-stage-decided = Există un răspuns
facts-stage-repeat-application = Cerut din nou

facts-civil-state-single = Fără partener
facts-civil-state-married = În căsătorie
facts-civil-state-cohabiting = Locuiesc cu partenerul
facts-civil-state-divorced = După divorț
facts-civil-state-widowed = Partenerul meu a murit
facts-civil-state-partner-abroad = Partenerul meu este în altă țară

facts-income-ocmw = Bani de la OCMW
facts-income-unemployment = Bani pentru că nu am de lucru
facts-income-partner = Partenerul meu câștigă
facts-income-none = Nu am bani
facts-income-family = Familia mă ajută
facts-income-work = Munca mea
facts-income-sickness = Bani pentru că am o boală
facts-income-material-aid = Pat, mâncare și ajutor în centrul de primire
facts-income-other = Altceva

facts-housing-own-rent = Închiriez pe cont propriu
facts-housing-social-rent = Locuință socială
facts-housing-with-family = La familie
facts-housing-reception = Într-un centru de primire
facts-housing-local-reception = Într-o casă de primire a OCMW
facts-housing-shelter = Într-un adăpost de noapte sau un loc de refugiu
facts-housing-with-friends = La prieteni
facts-housing-no-fixed-address = Fără loc stabil
facts-housing-owner = Casa mea

facts-housing-problems-none = Nu, este bine
facts-housing-problems-rent = Chiria este prea mare
facts-housing-problems-size = Este prea mică
facts-housing-problems-unhealthy = Este umezeală, frig sau nesigur
facts-housing-problems-eviction = Poate trebuie să plec
facts-housing-problems-guarantee = Nu pot plăti garanția
facts-housing-problems-discrimination = Nu vor să îmi închirieze

facts-hours-full-time = Toată săptămâna, normă întreagă
facts-hours-part-time = O parte din săptămână
facts-hours-by-the-day = Cu ziua, prin agenție
facts-hours-own-business = Afacerea mea
facts-hours-unpaid = Fără plată
