## Who

facts-given-name = Emri
facts-given-name-ask = Si quheni? Thoni emrin tuaj.
facts-family-name = Mbiemri
facts-family-name-ask = Cili është mbiemri i familjes suaj?
facts-other-name = Emër tjetër ose shkrim tjetër
facts-other-name-ask = A keni edhe një emër tjetër? Apo emri juaj shkruhet ndonjëherë ndryshe?
facts-other-name-why = Në dokumente emri është ndonjëherë ndryshe. Kështu ju gjejmë.
facts-own-script-name = Emri në shkrimin e vet
facts-own-script-name-ask = Si e shkruani emrin në gjuhën tuaj?
facts-own-script-name-why = Kështu emri juaj është i saktë në kartë.
facts-birth-date = Data e lindjes
facts-birth-date-ask = Kur keni lindur? Mjafton edhe vetëm viti.
facts-birth-date-why = Kështu e dimë me siguri që jeni ju.
facts-sex = Gjinia
facts-sex-ask = A jeni grua apo burrë? Apo e thoni ndryshe?
facts-sex-why = Numërojmë nëse i ndihmojmë njësoj mirë gratë dhe burrat.

## How to reach and how to talk

facts-contact-language = Gjuha e kontaktit
facts-contact-language-ask = Në cilën gjuhë ju pëlqen të flisni?
facts-contact-language-why = Atëherë kërkojmë një përkthyes që flet gjuhën tuaj.
facts-interpreter = Përkthyes
facts-interpreter-ask = A doni që të ndihmojë një përkthyes?
facts-phone = Telefoni
facts-phone-ask = Në cilin numër mund t’ju telefonojmë?
facts-phone-why = Telefonojmë vetëm për rrugën tuaj.
facts-email = E-mail
facts-email-ask = A keni një adresë e-mail? Edhe jo është mirë.
facts-address = Adresa
facts-address-ask = Ku jetoni tani?
facts-address-why = Kështu kërkojmë një mësim ose punë pranë jush.
facts-preferred-channel = Mënyra e parapëlqyer e kontaktit
facts-preferred-channel-ask = Si doni më mirë të flasim me ju?
facts-safe-contact = Kontakt i sigurt
facts-safe-contact-ask = Për çfarë duhet të kemi kujdes kur ju telefonojmë ose ju shkruajmë?
facts-safe-contact-why = Nuk duam që të keni probleme për shkakun tonë.

## Dutch and civic integration

facts-nt2-state = Mësimet e holandishtes
facts-nt2-state-ask = Sa ka ecur personi me mësimet e holandishtes?
facts-civic-state = Integrimi
facts-civic-state-ask = Sa ka ecur personi me integrimin?

## Languages

facts-language-skill = Njohja e gjuhëve
facts-language-skill-ask = Cilat gjuhë dini? Edhe pak vlen.
facts-literacy = Lexim dhe shkrim
facts-literacy-ask = Çfarë shihni: sa mirë lexon dhe shkruan personi?

## School and diplomas

facts-education = Shkolla dhe trajnimi
facts-education-ask = Në cilën shkollë keni shkuar? Çfarë keni mësuar atje?
facts-education-why = Ajo që keni mësuar vlen edhe këtu.
facts-recognition = Njohja e diplomës
facts-recognition-ask = A keni pyetur tashmë nëse diploma juaj vlen këtu?
facts-recognised-level = Niveli i njohur
facts-recognised-level-ask = A keni marrë një letër për diplomën? Cili nivel shkruan aty?

## Work and what a person can do

facts-work-abroad = Punë jashtë vendit
facts-work-abroad-ask = Çfarë pune keni bërë më parë, në një vend tjetër?
facts-work-abroad-why = Edhe puna e mëparshme vlen. E shkruajmë në CV-në tuaj.
facts-work-here = Punë në Belgjikë
facts-work-here-ask = A keni punuar tashmë në Belgjikë? Çfarë keni bërë?
facts-volunteering = Punë vullnetare
facts-volunteering-ask = A keni punuar pa pagesë, për të ndihmuar?
facts-volunteering-why = Edhe ndihma është përvojë.
facts-competence = Aftësia
facts-competence-ask = Çfarë dini të bëni mirë? Mendoni edhe për shtëpinë dhe hobin.
facts-competence-why = Ajo që dini të bëni mirë ju ndihmon të kërkoni punë.

## Wishes and what stands in the way

facts-wanted-job = Puna e dëshiruar
facts-wanted-job-ask = Cilën punë do të donit më shumë? Mund të ëndërroni.
facts-wanted-job-why = Ëndrra juaj është fillimi i rrugës suaj.
facts-sectors-wanted = Sektorët e dëshiruar
facts-sectors-wanted-ask = Ku doni të punoni? Zgjidhni tri.
facts-expectations = Pritshmëritë
facts-expectations-ask = Çfarë shpresoni nga ne? Zgjidhni tri.
facts-obstacles = Çfarë pengon
facts-obstacles-ask = Çfarë e bën të vështirë gjetjen e punës?
facts-obstacles-why = Atëherë kërkojmë bashkë një zgjidhje.

## Means

facts-licence = Patentë shoferi
facts-licence-ask = A mund të ngisni makinë? Çfarë patente keni?
facts-transport = Transporti
facts-transport-ask = Si shkoni diku?
facts-digital-means = Telefon, kompjuter dhe internet
facts-digital-means-ask = Çfarë keni në shtëpi ose me vete?
facts-digital-means-why = Atëherë nuk dërgojmë asgjë që nuk mund ta hapni.
facts-digital-skill = Aftësi digjitale
facts-digital-skill-ask = Çfarë dini të bëni tashmë me telefon ose kompjuter?

## Background and residence

facts-nationality = Shtetësia
facts-nationality-ask = Nga cili vend keni pasaportë?
facts-nationality-why = Nga vendi varet ndonjëherë çfarë dokumentesh ju duhen.
facts-birth-country = Vendi i lindjes
facts-birth-country-ask = Në cilin vend keni lindur?
facts-arrival = Ardhja në Belgjikë
facts-arrival-ask = Kur erdhët për herë të parë në Belgjikë?
facts-arrival-why = Disa gjëra lejohen pas njëfarë kohe. Atëherë e dimë kur.
facts-reason-of-stay = Arsyeja e qëndrimit
facts-reason-of-stay-ask = Pse mund të jeni në Belgjikë?
facts-reason-of-stay-why = Kështu e dimë nëse mund të punoni dhe të mësoni.
facts-residence-period = Qëndrimi
facts-residence-period-ask = Çfarë karte ose letre keni tani? Deri kur?
facts-residence-period-why = Kështu e dimë çfarë mund të bëni dhe kërkojmë me kohë diçka të re.

## Household

facts-civil-state = Gjendja civile
facts-civil-state-ask = A jetoni pa partner apo me partner?
facts-civil-state-why = Kështu e dimë kë duhet të kemi parasysh.
facts-children = Fëmijët në shtëpi
facts-children-ask = Me sa fëmijë jetoni?
facts-children-why = Atëherë kërkojmë orare të përshtatshme.
facts-youngest-child = Viti i lindjes i fëmijës më të vogël
facts-youngest-child-ask = Në cilin vit ka lindur fëmija juaj më i vogël?
facts-youngest-child-why = Për një fëmijë të vogël kërkojmë kujdes.
facts-single-parent = Prind i vetëm
facts-single-parent-ask = A kujdeseni për fëmijët pa dikë tjetër?
facts-single-parent-why = Atëherë kërkojmë ndihmë dhe orare të përshtatshme.
facts-family-abroad = Familja jashtë vendit
facts-family-abroad-ask = A keni ende familje larg? Kush ju mungon?
facts-family-abroad-why = Doni të vijë familja? Atëherë puna juaj ndonjëherë ka rëndësi.

## Income, home, health

facts-income-source = Të ardhurat
facts-income-source-ask = Nga vijnë paratë tuaja?
facts-income-source-why = Kur filloni punë, paratë ndryshojnë. E llogarisim bashkë.
facts-debts = Borxhe
facts-debts-ask = A duhet t’i paguani ende para dikujt? Çfarë ju rëndon më shumë?
facts-debts-why = Shumë njerëz kanë borxhe. Ka ndihmë.
facts-housing-state = Gjendja e banimit
facts-housing-state-ask = Te kush ose ku jetoni?
facts-housing-state-why = Me një vend të përhershëm, puna dhe mësimi shkojnë më mirë.
facts-housing-problems = Probleme me shtëpinë
facts-housing-problems-ask = A ka diçka që nuk shkon me shtëpinë tuaj?
facts-health-limits = Shëndeti dhe puna
facts-health-limits-ask = A duhet puna të ketë parasysh trupin ose mendjen tuaj?
facts-health-limits-why = Kërkojmë punë që është e mirë për ju. Nuk duhet ta thoni sëmundjen.

## Told in confidence

facts-social-problems = Shqetësime
facts-social-problems-ask = A ka shqetësime që mund t’i dimë?
facts-social-problems-why = Atëherë kërkojmë dikë që ju ndihmon. Nuk i tregojmë askujt pa pëlqimin tuaj.
facts-journey = Çfarë ndodhi rrugës
facts-journey-ask = Çfarë tregoi vetë personi për rrugën deri këtu?
facts-journey-why = Mos pyesni për këtë. Shkruani vetëm atë që personi dëshiron të tregojë.

## Origin, for figures only

facts-birth-nationality = Shtetësia në lindje
facts-birth-nationality-ask = Nga cili vend ishit kur keni lindur?
facts-mother-birth-nationality = Shtetësia e nënës në lindje
facts-mother-birth-nationality-ask = Nga cili vend ishte nëna juaj kur lindi?
facts-father-birth-nationality = Shtetësia e babait në lindje
facts-father-birth-nationality-ask = Nga cili vend ishte babai juaj kur lindi?
facts-grandparents-outside-eu15 = Gjyshër jashtë BE-15
facts-grandparents-outside-eu15-ask = Sa nga gjyshet dhe gjyshërit tuaj nuk ishin nga pesëmbëdhjetë vendet e vjetra të BE-së?

## Answers that are no value, as the person or the worker would say it

facts-answer-has-none = Nuk kam
facts-answer-unknown = Nuk e di
facts-answer-refused = Më mirë të mos e them
facts-answer-not-asked = Nuk u pyet
facts-answer-ask-later = Pyesni më vonë
facts-yes = Po
facts-no = Jo

## Where a fact comes from

facts-source-client = e tha vetë personi
facts-source-representative = e tha dikush që flet për personin
facts-source-document = shkruan në një dokument
facts-source-register = është në një regjistër
facts-source-observed = e pa një këshilltar
facts-source-test = nga një test
facts-source-third-party = e tha një mentor ose dikush tjetër
facts-source-import = nga një sistem tjetër

## Dates

facts-date-day = Dita
facts-date-month = Muaji
facts-date-year = Viti
facts-date-about = afërsisht

## Parts of an entry

facts-field-level = Niveli
facts-field-field = Çfarë keni mësuar?
facts-field-school = Shkolla
facts-field-country = Vendi
facts-field-from = Nga
facts-field-until = Deri
facts-field-finished = Përfunduar?
facts-field-proof = Prova
facts-field-diploma = Diploma
facts-field-body = Kush vendos?
facts-field-requested = Kërkuar më
facts-field-decided = Përgjigje më
facts-field-result = Rezultati
facts-field-remark = Diçka tjetër
facts-field-job = Puna
facts-field-sector = Sektori
facts-field-employer = Te kush?
facts-field-hours = Sa orë?
facts-field-tasks = Çfarë keni bërë atje?
facts-field-relevant = A i përshtatet punës që doni?
facts-field-what = Çfarë dini të bëni?
facts-field-context = Ku e keni mësuar?
facts-field-status = Qëndrimi
facts-field-document = Kartë ose letër
facts-field-stage = Deri ku?
facts-field-street = Rruga dhe numri
facts-field-postcode = Kodi postar
facts-field-town = Komuna

## Languages per skill

facts-skill-language = Gjuha
facts-skill-listening = Dëgjim
facts-skill-reading = Lexim
facts-skill-speaking = Të folur
facts-skill-writing = Shkrim
facts-skill-known-from = Si e dimë këtë?
facts-cefr-0 = ende asgjë
facts-cefr-A1 = disa fjalë dhe fjali
facts-cefr-A2 = për gjëra të zakonshme të përditshme
facts-cefr-B1 = zakonisht ia del
facts-cefr-B2 = rrjedhshëm, edhe në punë
facts-cefr-C1 = shumë rrjedhshëm
facts-cefr-C2 = aq mirë sa një gjuhë e parë
facts-cefr-first = kjo është gjuha e parë

## Lists

facts-sex-f = grua
facts-sex-m = burrë
facts-sex-x = tjetër

facts-interpreter-none = Nuk duhet përkthyes
facts-interpreter-phone = Një përkthyes me telefon
facts-interpreter-present = Një përkthyes i pranishëm
facts-interpreter-mediator = Dikush që njeh edhe vendin tuaj

facts-channel-phone = Telefonatë
facts-channel-sms = SMS ose mesazh
facts-channel-visit = Ardhje vetë
facts-channel-post = Një letër
facts-channel-email = E-mail
facts-channel-through-someone = Përmes dikujt që i besoj

facts-safe-contact-none = Asgjë
facts-safe-contact-shared-phone = Edhe të tjerë e përdorin telefonin tim
facts-safe-contact-no-sms = Mos dërgoni SMS
facts-safe-contact-no-calls = Mos më telefononi
facts-safe-contact-no-post = Mos dërgoni letra
facts-safe-contact-hide-address = Mos ia tregoni askujt adresën time
facts-safe-contact-ask-first = Pyesni më parë nëse mund të flas lirisht

facts-nt2-not-started = Ende nuk ka filluar
facts-nt2-waiting = Pret një vend
facts-nt2-literacy = Mëson të lexojë dhe të shkruajë
facts-nt2-grade-1 = Ndjek shkallën 1 (deri në A2)
facts-nt2-grade-2 = Ndjek shkallën 2 (deri në B1)
facts-nt2-grade-3 = Ndjek shkallën 3 (deri në B2)
facts-nt2-grade-4 = Ndjek shkallën 4 (deri në C1)
facts-nt2-stopped = U ndal
facts-nt2-not-needed = Nuk nevojitet

facts-civic-not-started = Ende nuk ka filluar
facts-civic-waiting = Pret një vend
facts-civic-running = Në vazhdim
facts-civic-certificate = E ka vërtetimin
facts-civic-exempt = Ka përjashtim
facts-civic-stopped = U ndal

facts-level-source-self = E thotë vetë personi
facts-level-source-observed = U pa në një bisedë ose në punë
facts-level-source-assessment = E vlerësoi dikush që e njeh
facts-level-source-test = Nga një test
facts-level-source-certificate = Shkruan në një certifikatë

facts-literacy-reads-well = Lexon dhe shkruan mirë
facts-literacy-reads-slowly = Lexon ngadalë
facts-literacy-other-script-only = Lexon vetëm një shkrim tjetër
facts-literacy-reads-little = Lexon disa fjalë
facts-literacy-does-not-read = Ende nuk lexon

facts-level-none = Pa shkollë
facts-level-primary = Shkolla fillore
facts-level-lower-secondary = Vitet e para të shkollës së mesme
facts-level-vocational-secondary = Shkolla e mesme, me një zanat
facts-level-upper-secondary = E gjithë shkolla e mesme
facts-level-higher-short = Shkollë e lartë ose bachelor
facts-level-higher-long = Universitet ose master
facts-level-doctorate = Doktoratë

facts-finished-yes = Po, e përfunduar
facts-finished-no = Jo, e ndalur
facts-finished-running = Ende vazhdon

facts-proof-original = Letra e vërtetë
facts-proof-copy = Një kopje ose foto
facts-proof-lost = E humbur
facts-proof-never-had = Nuk është dhënë kurrë
facts-proof-with-embassy = Në ambasadë
facts-proof-none = Pa provë

facts-recognition-not-asked = Ende nuk kam pyetur
facts-recognition-running = Pres një përgjigje
facts-recognition-full = Po, vlen plotësisht
facts-recognition-partial = Vlen pjesërisht
facts-recognition-conditional = Po, nëse mësoj ose bëj edhe diçka
facts-recognition-refused = Jo
facts-recognition-withdrawn = E kërkova, por e ndala

facts-sectors-sales = Dyqan dhe shitje
facts-sectors-administration = Zyrë
facts-sectors-no-preference = Gjithçka është mirë
facts-sectors-social = Ndihma për njerëz
facts-sectors-logistics = Depo dhe transport
facts-sectors-horeca = Kuzhinë, kafe dhe hotel
facts-sectors-cleaning = Pastrim dhe mirëmbajtje
facts-sectors-ict = Kompjuterë dhe telefoni
facts-sectors-health = Kujdes për të sëmurë ose të moshuar
facts-sectors-accounting = Kontabilitet
facts-sectors-construction = Ndërtim
facts-sectors-industry = Fabrikë dhe teknikë
facts-sectors-agriculture = Kopsht, kafshë dhe tokë
facts-sectors-education = Shkollë dhe kujdes për fëmijë
facts-sectors-crafts = Punë me duar
facts-sectors-other = Diçka tjetër

facts-relevant-yes = Po
facts-relevant-partly = Pjesërisht
facts-relevant-no = Jo

facts-context-work = Në punë në Belgjikë
facts-context-work-abroad = Në punë në një vend tjetër
facts-context-school = Në shkollë
facts-context-volunteering = Si vullnetar
facts-context-association = Në një klub ose shoqatë
facts-context-household = Në shtëpi
facts-context-hobby = Në hobin tim

facts-licence-none = Pa patentë
facts-licence-theory = E kam kaluar teorinë
facts-licence-am = Motoçikletë e vogël (AM)
facts-licence-a = Motoçikletë (A)
facts-licence-b = Makinë (B)
facts-licence-c = Kamion (C)
facts-licence-d = Autobus (D)
facts-licence-foreign-exchangeable = Nga një vend tjetër, mund ta ndërroj këtu
facts-licence-foreign-other = Nga një vend tjetër, nuk mund ta ndërroj këtu

facts-transport-on-foot = Në këmbë
facts-transport-public-transport = Tramvaj, autobus ose tren
facts-transport-bicycle = Biçikletë
facts-transport-moped = Motoçikletë e vogël
facts-transport-car = Makinë
facts-transport-needs-company = Herën e parë vjen dikush me mua

facts-digital-means-none = Asgjë
facts-digital-means-simple-phone = Telefon pa internet
facts-digital-means-smartphone = Telefon i mençur
facts-digital-means-shared-phone = Telefon që e ndaj me të tjerë
facts-digital-means-computer = Kompjuter ose tablet
facts-digital-means-internet-home = Internet në shtëpi
facts-digital-means-mobile-data = Internet në telefonin tim
facts-digital-means-email = Një adresë e-mail

facts-digital-skill-none = Ende asgjë
facts-digital-skill-call = Të telefonoj
facts-digital-skill-messages = Të dërgoj mesazhe
facts-digital-skill-search = Të kërkoj diçka
facts-digital-skill-email-attachment = Të dërgoj një e-mail me një skedar
facts-digital-skill-forms = Të plotësoj një formular
facts-digital-skill-office = Të bëj një letër ose listë në kompjuter
facts-digital-skill-eid = Të hyj me kartën time ose me itsme

facts-obstacles-none = Asgjë
facts-obstacles-language = Flas ende pak holandisht
facts-obstacles-experience = Përvoja ime nuk vlen këtu, ose nuk kam
facts-obstacles-finding-vacancies = Nuk gjej vende pune ose nuk di si të paraqitem
facts-obstacles-discrimination = Nuk më japin mundësi për shkak të emrit, ngjyrës, fesë ose shamisë
facts-obstacles-search-tools = CV-ja ose letra ime nuk është gati
facts-obstacles-labour-market = Nuk e di si funksionon puna këtu
facts-obstacles-skills-not-recognised = Ajo që di nuk vlen këtu në letër
facts-obstacles-network = Njoh pak njerëz
facts-obstacles-self-confidence = Ende nuk guxoj shumë
facts-obstacles-transport = E kam të vështirë të shkoj atje
facts-obstacles-administration = Dokumentet e mia nuk janë në rregull
facts-obstacles-cultural-codes = Ende nuk i njoh zakonet këtu
facts-obstacles-choice-of-job = Nuk e di cila punë më përshtatet
facts-obstacles-no-vacancies = Nuk ka punë për atë që di
facts-obstacles-child-care = Nuk kam kujdes për fëmijën tim

facts-expectations-sector-experience = Dikush që e njeh punën time
facts-expectations-support = Mbështetje dhe këshillë
facts-expectations-understand-search = Të mësoj si kërkohet puna këtu
facts-expectations-networks = Të njoh njerëz të rinj
facts-expectations-traineeships = Të njoh praktika dhe trajnime
facts-expectations-interviews = Të ushtrohem për një bisedë pune
facts-expectations-cv-and-letter = Ndihmë për CV-në dhe letrën time
facts-expectations-choice-of-job = Të di cila punë më përshtatet
facts-expectations-language = Të ushtroj holandishten
facts-expectations-workplace-attitude = Të di si sillem në punë
facts-expectations-institutions = Të di kush çfarë bën në Belgjikë
facts-expectations-culture = Të njoh Belgjikën dhe historinë e saj

facts-social-problems-none = Jo, nuk kam shqetësime
facts-social-problems-debt = Para dhe borxhe
facts-social-problems-legal = Dokumente, ligj dhe shteti
facts-social-problems-housing = Shtëpia ime
facts-social-problems-health = Trupi im
facts-social-problems-mental-health = Mendja dhe zemra ime
facts-social-problems-child-care = Kujdesi për fëmijën tim
facts-social-problems-violence = Dikush më bën keq ose më frikëson
facts-social-problems-disability = Një aftësi e kufizuar
facts-social-problems-other = Diçka tjetër

facts-reason-of-stay-protection = Kam kërkuar ose kam marrë mbrojtje
facts-reason-of-stay-family = Familja ime është këtu
facts-reason-of-stay-study = Studioj
facts-reason-of-stay-work = Erdha për të punuar
facts-reason-of-stay-eu-citizen = Vij nga një vend i BE-së
facts-reason-of-stay-born-here = Kam lindur këtu
facts-reason-of-stay-regularised = Më lejuan të qëndroj pas një kohe të gjatë ose për një arsye të rëndë
facts-reason-of-stay-other = Një arsye tjetër

facts-status-belgian = Shtetësi belge
facts-status-eu-citizen = Shtetësi e BE-së
facts-status-eu-family = Familje e një shtetasi të BE-së ose belg
facts-status-refugee = Status refugjati i njohur
facts-status-subsidiary-protected = Mbrojtje plotësuese
facts-status-temporary-protected = Mbrojtje e përkohshme
facts-status-asylum-applicant = Azil i kërkuar, ende pa përgjigje
facts-status-family-reunification = Bashkim familjar
facts-status-student = Student
facts-status-search-year = Vit kërkimi pas studimeve
facts-status-labour-migrant = Ardhur për punë
facts-status-long-term-resident = Prej kohësh në Belgjikë ose në BE
facts-status-regularised = Qëndrim i rregulluar
facts-status-stateless = Pa shtetësi
facts-status-no-legal-stay = Pa dokumente për të qëndruar
facts-status-other = Diçka tjetër

facts-document-a = Karta A
facts-document-b = Karta B
facts-document-k = Karta K
facts-document-l = Karta L
facts-document-eu = Karta EU
facts-document-eu-plus = Karta EU+
facts-document-f = Karta F
facts-document-f-plus = Karta F+
facts-document-h = Karta H
facts-document-m = Karta M
facts-document-n = Karta N
facts-document-orange-card = Karta portokalli
facts-document-annex-15 = Shtojca 15
facts-document-annex-19 = Shtojca 19
facts-document-annex-19ter = Shtojca 19ter
facts-document-annex-26 = Shtojca 26
facts-document-annex-35 = Shtojca 35
facts-document-belgian-id = Letërnjoftim belg
facts-document-other = Një letër tjetër
facts-document-none = Asnjë letër

facts-stage-none = Asgjë nuk është në vazhdim
facts-stage-first-instance = Kërkesa e parë është në vazhdim
facts-stage-appeal = Në ankim
facts-stage-decided = Ka një përgjigje
facts-stage-repeat-application = Kërkuar përsëri

facts-civil-state-single = Pa partner
facts-civil-state-married = Në martesë
facts-civil-state-cohabiting = Jetoj me partnerin
facts-civil-state-divorced = Pas divorcit
facts-civil-state-widowed = Partneri im ka vdekur
facts-civil-state-partner-abroad = Partneri im është në një vend tjetër

facts-income-ocmw = Para nga OCMW
facts-income-unemployment = Para sepse nuk kam punë
facts-income-partner = Partneri im fiton
facts-income-none = Nuk kam para
facts-income-family = Familja ime ndihmon
facts-income-work = Puna ime
facts-income-sickness = Para sepse kam një sëmundje
facts-income-material-aid = Shtrat, ushqim dhe ndihmë në qendrën e pritjes
facts-income-other = Diçka tjetër

facts-housing-own-rent = Paguaj qira vetë
facts-housing-social-rent = Banesë sociale
facts-housing-with-family = Te familja
facts-housing-reception = Në një qendër pritjeje
facts-housing-local-reception = Në një shtëpi pritjeje të OCMW
facts-housing-shelter = Në një strehë nate ose shtëpi të sigurt
facts-housing-with-friends = Te miqtë
facts-housing-no-fixed-address = Pa vend të përhershëm
facts-housing-owner = Shtëpia ime

facts-housing-problems-none = Jo, është mirë
facts-housing-problems-rent = Qiraja është shumë e lartë
facts-housing-problems-size = Është shumë e vogël
facts-housing-problems-unhealthy = Ka lagështi, ftohtë ose nuk është e sigurt
facts-housing-problems-eviction = Ndoshta duhet të dal
facts-housing-problems-guarantee = Nuk mund ta paguaj garancinë
facts-housing-problems-discrimination = Nuk duan të ma japin me qira

facts-hours-full-time = Gjithë javën, kohë e plotë
facts-hours-part-time = Një pjesë e javës
facts-hours-by-the-day = Me ditë, përmes agjencisë
facts-hours-own-business = Biznesi im
facts-hours-unpaid = Pa pagesë
