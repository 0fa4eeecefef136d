## Who

facts-given-name = Imię
facts-given-name-ask = Jak się nazywasz? Powiedz swoje imię.
facts-family-name = Nazwisko
facts-family-name-ask = Jak nazywa się Twoja rodzina?
facts-other-name = Inne imię lub inna pisownia
facts-other-name-ask = Masz jeszcze inne imię lub nazwisko? A może czasem piszesz je inaczej?
facts-other-name-why = W dokumentach nazwisko jest czasem inne. Tak Cię znajdziemy.
facts-own-script-name = Imię i nazwisko własnym pismem
facts-own-script-name-ask = Jak piszesz swoje imię i nazwisko w swoim języku?
facts-own-script-name-why = Wtedy na karcie będzie dobrze napisane.
facts-birth-date = Data urodzenia
facts-birth-date-ask = Jaka jest Twoja data urodzenia? Sam rok też wystarczy.
facts-birth-date-why = Tak wiemy na pewno, że to Ty.
facts-sex = Płeć
facts-sex-ask = Jesteś kobietą czy mężczyzną? A może mówisz inaczej?
facts-sex-why = Liczymy, czy tak samo dobrze pomagamy kobietom i mężczyznom.

## How to reach and how to talk

facts-contact-language = Język kontaktu
facts-contact-language-ask = W jakim języku lubisz rozmawiać?
facts-contact-language-why = Wtedy szukamy tłumacza, który mówi w Twoim języku.
facts-interpreter = Tłumacz
facts-interpreter-ask = Chcesz, żeby pomagał tłumacz?
facts-phone = Telefon
facts-phone-ask = Pod jaki numer możemy zadzwonić?
facts-phone-why = Dzwonimy tylko w sprawie Twojej ścieżki.
facts-email = E-mail
facts-email-ask = Masz adres e-mail? Nie to też dobra odpowiedź.
facts-address = Adres
facts-address-ask = Gdzie teraz mieszkasz?
facts-address-why = Tak szukamy lekcji lub pracy blisko Ciebie.
facts-preferred-channel = Najlepszy kontakt
facts-preferred-channel-ask = Jak najlepiej z Tobą rozmawiać?
facts-safe-contact = Bezpieczny kontakt
facts-safe-contact-ask = Na co mamy uważać, gdy dzwonimy lub piszemy do Ciebie?
facts-safe-contact-why = Nie chcemy, żeby były przez nas problemy.

## Dutch and civic integration

facts-nt2-state = Lekcje niderlandzkiego
facts-nt2-state-ask = Jak daleko jest ta osoba z lekcjami niderlandzkiego?
facts-civic-state = Integracja obywatelska
facts-civic-state-ask = Jak daleko jest ta osoba z integracją?

## Languages

facts-language-skill = Znajomość języków
facts-language-skill-ask = Jakie języki znasz? Trochę też się liczy.
facts-literacy = Czytanie i pisanie
facts-literacy-ask = Co widzisz: jak dobrze ta osoba czyta i pisze?

## School and diplomas

facts-education = Szkoła i nauka
facts-education-ask = Jaka była Twoja szkoła? Czego tam uczyli?
facts-education-why = Twoja nauka liczy się też tutaj.
facts-recognition = Uznanie dyplomu
facts-recognition-ask = Czy Twoja prośba o uznanie dyplomu jest już złożona?
facts-recognised-level = Uznany poziom
facts-recognised-level-ask = Masz list o swoim dyplomie? Jaki poziom jest w nim podany?

## Work and what a person can do

facts-work-abroad = Praca za granicą
facts-work-abroad-ask = Jaka była Twoja praca w innym kraju?
facts-work-abroad-why = Dawna praca też się liczy. Wpiszemy ją do CV.
facts-work-here = Praca w Belgii
facts-work-here-ask = Masz już za sobą pracę w Belgii? Jaką?
facts-volunteering = Wolontariat
facts-volunteering-ask = Masz za sobą pracę bez zapłaty, żeby pomóc?
facts-volunteering-why = Pomaganie to też doświadczenie.
facts-competence = Umiejętność
facts-competence-ask = Co umiesz dobrze? Pomyśl też o domu i hobby.
facts-competence-why = To, co umiesz dobrze, pomaga w szukaniu pracy.

## Wishes and what stands in the way

facts-wanted-job = Wymarzona praca
facts-wanted-job-ask = Jaką pracę chcesz najbardziej robić? Możesz marzyć.
facts-wanted-job-why = Twoje marzenie to początek Twojej ścieżki.
facts-sectors-wanted = Wybrane branże
facts-sectors-wanted-ask = Gdzie chcesz pracować? Wybierz trzy.
facts-expectations = Oczekiwania
facts-expectations-ask = Czego od nas oczekujesz? Wybierz trzy.
facts-obstacles = Co przeszkadza
facts-obstacles-ask = Co sprawia, że trudno znaleźć pracę?
facts-obstacles-why = Wtedy razem szukamy rozwiązania.

## Means

facts-licence = Prawo jazdy
facts-licence-ask = Możesz prowadzić? Jakie masz prawo jazdy?
facts-transport = Transport
facts-transport-ask = Jak dojeżdżasz w różne miejsca?
facts-digital-means = Telefon, komputer i internet
facts-digital-means-ask = Co masz w domu albo przy sobie?
facts-digital-means-why = Wtedy nie wysyłamy nic, czego nie możesz otworzyć.
facts-digital-skill = Umiejętności cyfrowe
facts-digital-skill-ask = Co już umiesz zrobić na telefonie lub komputerze?

## Background and residence

facts-nationality = Obywatelstwo
facts-nationality-ask = Z jakiego kraju masz paszport?
facts-nationality-why = Od kraju czasem zależy, jakich dokumentów potrzebujesz.
facts-birth-country = Kraj urodzenia
facts-birth-country-ask = W jakim kraju jest Twoje miejsce urodzenia?
facts-arrival = Przyjazd do Belgii
facts-arrival-ask = Kiedy był Twój pierwszy przyjazd do Belgii?
facts-arrival-why = Niektóre rzeczy wolno po pewnym czasie. Wtedy wiemy, kiedy.
facts-reason-of-stay = Powód pobytu
facts-reason-of-stay-ask = Dlaczego możesz być w Belgii?
facts-reason-of-stay-why = Tak wiemy, czy możesz pracować i uczyć się.
facts-residence-period = Pobyt
facts-residence-period-ask = Jaką kartę lub list masz teraz? Do kiedy?
facts-residence-period-why = Tak wiemy, co możesz, i na czas prosimy o nowe.

## Household

facts-civil-state = Stan cywilny
facts-civil-state-ask = Żyjesz bez partnera czy z partnerem?
facts-civil-state-why = Tak wiemy, o kim jeszcze pamiętać.
facts-children = Dzieci w domu
facts-children-ask = Z iloma dziećmi mieszkasz?
facts-children-why = Wtedy szukamy dobrych godzin.
facts-youngest-child = Rok urodzenia najmłodszego dziecka
facts-youngest-child-ask = W którym roku urodziło się Twoje najmłodsze dziecko?
facts-youngest-child-why = Dla małego dziecka szukamy opieki.
facts-single-parent = Samotny rodzic
facts-single-parent-ask = Czy nikt nie pomaga Ci opiekować się dziećmi?
facts-single-parent-why = Wtedy szukamy pomocy i dobrych godzin.
facts-family-abroad = Rodzina za granicą
facts-family-abroad-ask = Czy masz jeszcze rodzinę daleko? Za kim tęsknisz?
facts-family-abroad-why = Chcesz, żeby rodzina przyjechała? Wtedy praca czasem ma znaczenie.

## Income, home, health

facts-income-source = Dochód
facts-income-source-ask = Skąd masz pieniądze?
facts-income-source-why = Gdy zaczniesz pracować, Twoje pieniądze się zmienią. Policzymy to razem.
facts-debts = Długi
facts-debts-ask = Musisz jeszcze komuś płacić? Co ciąży najbardziej?
facts-debts-why = Wielu ludzi ma długi. Jest pomoc.
facts-housing-state = Sytuacja mieszkaniowa
facts-housing-state-ask = U kogo lub gdzie mieszkasz?
facts-housing-state-why = Ze stałym miejscem praca i nauka idą lepiej.
facts-housing-problems = Problemy z mieszkaniem
facts-housing-problems-ask = Czy coś jest nie tak z Twoim mieszkaniem?
facts-health-limits = Zdrowie i praca
facts-health-limits-ask = Czy w pracy trzeba uważać na Twoje ciało lub psychikę?
facts-health-limits-why = Szukamy pracy, która jest dla Ciebie dobra. Nie musisz mówić, jaka to choroba.

## Told in confidence

facts-social-problems = Zmartwienia
facts-social-problems-ask = Czy są zmartwienia, o których możemy wiedzieć?
facts-social-problems-why = Wtedy szukamy kogoś, kto Ci pomoże. Bez Twojej zgody nikomu nie powiemy.
facts-journey = Co stało się w drodze
facts-journey-ask = Co ta osoba sama opowiada o drodze tutaj?
facts-journey-why = Nie pytaj o to. Zapisz tylko to, co ta osoba chce opowiedzieć.

## Origin, for figures only

facts-birth-nationality = Obywatelstwo przy urodzeniu
facts-birth-nationality-ask = Jakie było Twoje obywatelstwo przy urodzeniu?
facts-mother-birth-nationality = Obywatelstwo matki przy urodzeniu
facts-mother-birth-nationality-ask = Z jakiego kraju była Twoja matka, gdy się urodziła?
facts-father-birth-nationality = Obywatelstwo ojca przy urodzeniu
facts-father-birth-nationality-ask = Z jakiego kraju był Twój ojciec, gdy się urodził?
facts-grandparents-outside-eu15 = Dziadkowie spoza UE-15
facts-grandparents-outside-eu15-ask = Ilu Twoich dziadków i babć nie było z piętnastu starych krajów UE?

## Answers that are no value, as the person or the worker would say it

facts-answer-has-none = Nie mam
facts-answer-unknown = Nie wiem
facts-answer-refused = Wolę nie mówić
facts-answer-not-asked = Nie pytano
facts-answer-ask-later = Zapytaj później
facts-yes = Tak
facts-no = Nie

## Where a fact comes from

facts-source-client = mówi sama osoba
facts-source-representative = mówi ktoś, kto występuje za tę osobę
facts-source-document = jest w dokumencie
facts-source-register = jest w rejestrze
facts-source-observed = widzi to doradca
facts-source-test = z testu
facts-source-third-party = mówi mentor albo ktoś inny
facts-source-import = z innego systemu

## Dates

facts-date-day = Dzień
facts-date-month = Miesiąc
facts-date-year = Rok
facts-date-about = około

## Parts of an entry

facts-field-level = Poziom
facts-field-field = Czego dotyczyła nauka?
facts-field-school = Szkoła
facts-field-country = Kraj
facts-field-from = Od
facts-field-until = Do
facts-field-finished = Ukończone?
facts-field-proof = Dowód
facts-field-diploma = Dyplom
facts-field-body = Kto decyduje?
facts-field-requested = Prośba z dnia
facts-field-decided = Odpowiedź z dnia
facts-field-result = Wynik
facts-field-remark = Coś jeszcze
facts-field-job = Praca
facts-field-sector = Branża
facts-field-employer = U kogo?
facts-field-hours = Ile godzin?
facts-field-tasks = Co było tam Twoją pracą?
facts-field-relevant = Czy to pasuje do pracy, której chcesz?
facts-field-what = Co umiesz?
facts-field-context = Skąd to umiesz?
facts-field-status = Pobyt
facts-field-document = Karta lub list
facts-field-stage = Jak daleko?
facts-field-street = Ulica i numer
facts-field-postcode = Kod pocztowy
facts-field-town = Gmina

## Languages per skill

facts-skill-language = Język
facts-skill-listening = Słuchanie
facts-skill-reading = Czytanie
facts-skill-speaking = Mówienie
facts-skill-writing = Pisanie
facts-skill-known-from = Skąd to wiemy?
facts-cefr-0 = jeszcze nic
facts-cefr-A1 = kilka słów i zdań
facts-cefr-A2 = o zwykłych sprawach każdego dnia
facts-cefr-B1 = na ogół sobie radzi
facts-cefr-B2 = płynnie, także w pracy
facts-cefr-C1 = bardzo płynnie
facts-cefr-C2 = tak dobrze jak pierwszy język
facts-cefr-first = to jest pierwszy język

## Lists

facts-sex-f = kobieta
facts-sex-m = mężczyzna
facts-sex-x = inaczej

facts-interpreter-none = Tłumacz niepotrzebny
facts-interpreter-phone = Tłumacz przez telefon
facts-interpreter-present = Tłumacz na miejscu
facts-interpreter-mediator = Ktoś, kto zna też Twój kraj

facts-channel-phone = Telefon
facts-channel-sms = SMS lub wiadomość
facts-channel-visit = Wizyta
facts-channel-post = List
facts-channel-email = E-mail
facts-channel-through-someone = Przez kogoś, komu ufam

facts-safe-contact-none = Na nic
facts-safe-contact-shared-phone = Inni też używają mojego telefonu
facts-safe-contact-no-sms = Nie wysyłajcie SMS-ów
facts-safe-contact-no-calls = Nie dzwońcie do mnie
facts-safe-contact-no-post = Nie wysyłajcie listów
facts-safe-contact-hide-address = Nikomu nie mówcie mojego adresu
facts-safe-contact-ask-first = Najpierw zapytajcie, czy mogę swobodnie rozmawiać

facts-nt2-not-started = Jeszcze się nie zaczęło
facts-nt2-waiting = Czeka na miejsce
facts-nt2-literacy = Uczy się czytać i pisać
facts-nt2-grade-1 = Jest na stopniu 1 (do A2)
facts-nt2-grade-2 = Jest na stopniu 2 (do B1)
facts-nt2-grade-3 = Jest na stopniu 3 (do B2)
facts-nt2-grade-4 = Jest na stopniu 4 (do C1)
facts-nt2-stopped = Przerwane
facts-nt2-not-needed = Niepotrzebne

facts-civic-not-started = Jeszcze się nie zaczęło
facts-civic-waiting = Czeka na miejsce
facts-civic-running = W toku
facts-civic-certificate = Ma zaświadczenie
facts-civic-exempt = Zwolnienie
facts-civic-stopped = Przerwane

facts-level-source-self = Mówi sama osoba
facts-level-source-observed = Widać w rozmowie lub w pracy
facts-level-source-assessment = Ocena kogoś, kto się zna
facts-level-source-test = Z testu
facts-level-source-certificate = Jest w certyfikacie

facts-literacy-reads-well = Dobrze czyta i pisze
facts-literacy-reads-slowly = Czyta powoli
facts-literacy-other-script-only = Czyta tylko inne pismo
facts-literacy-reads-little = Czyta kilka słów
facts-literacy-does-not-read = Jeszcze nie czyta

facts-level-none = Bez szkoły
facts-level-primary = Szkoła podstawowa
facts-level-lower-secondary = Pierwsze lata szkoły średniej
facts-level-vocational-secondary = Szkoła średnia z zawodem
facts-level-upper-secondary = Cała szkoła średnia
facts-level-higher-short = Szkoła wyższa lub licencjat
facts-level-higher-long = Uniwersytet lub magister
facts-level-doctorate = Doktorat

facts-finished-yes = Tak, ukończone
facts-finished-no = Nie, przerwane
facts-finished-running = Jeszcze trwa

facts-proof-original = Prawdziwy dokument
facts-proof-copy = Kopia lub zdjęcie
facts-proof-lost = Zgubiony
facts-proof-never-had = Nigdy nie wydany
facts-proof-with-embassy = W ambasadzie
facts-proof-none = Bez dowodu

facts-recognition-not-asked = Nie ma jeszcze prośby
facts-recognition-running = Czekam na odpowiedź
facts-recognition-full = Tak, liczy się w całości
facts-recognition-partial = Liczy się w części
facts-recognition-conditional = Tak, jeśli jeszcze czegoś się nauczę lub coś zrobię
facts-recognition-refused = Nie
facts-recognition-withdrawn = Była prośba, ale przerwana

facts-sectors-sales = Sklep i sprzedaż
facts-sectors-administration = Biuro
facts-sectors-no-preference = Wszystko mi pasuje
facts-sectors-social = Pomoc ludziom
facts-sectors-logistics = Magazyn i transport
facts-sectors-horeca = Kuchnia, kawiarnia i hotel
facts-sectors-cleaning = Sprzątanie i utrzymanie
facts-sectors-ict = Komputery i telefonia
facts-sectors-health = Opieka nad chorymi lub starszymi
facts-sectors-accounting = Księgowość
facts-sectors-construction = Budowa
facts-sectors-industry = Fabryka i technika
facts-sectors-agriculture = Ogród, zwierzęta i ziemia
facts-sectors-education = Szkoła i opieka nad dziećmi
facts-sectors-crafts = Robienie rzeczy rękami
facts-sectors-other = Coś innego

facts-relevant-yes = Tak
facts-relevant-partly = W części
facts-relevant-no = Nie

facts-context-work = W pracy w Belgii
facts-context-work-abroad = W pracy w innym kraju
facts-context-school = W szkole
facts-context-volunteering = W wolontariacie
facts-context-association = W klubie lub stowarzyszeniu
facts-context-household = W domu
facts-context-hobby = W moim hobby

facts-licence-none = Bez prawa jazdy
facts-licence-theory = Teoria zdana
facts-licence-am = Motorower (AM)
facts-licence-a = Motocykl (A)
facts-licence-b = Samochód (B)
facts-licence-c = Ciężarówka (C)
facts-licence-d = Autobus (D)
facts-licence-foreign-exchangeable = Z innego kraju, mogę tu wymienić
facts-licence-foreign-other = Z innego kraju, nie mogę tu wymienić

facts-transport-on-foot = Pieszo
facts-transport-public-transport = Tramwaj, autobus lub pociąg
facts-transport-bicycle = Rower
facts-transport-moped = Motorower
facts-transport-car = Samochód
facts-transport-needs-company = Za pierwszym razem ktoś idzie ze mną

facts-digital-means-none = Nic
facts-digital-means-simple-phone = Telefon bez internetu
facts-digital-means-smartphone = Smartfon
facts-digital-means-shared-phone = Telefon używany z innymi
facts-digital-means-computer = Komputer lub tablet
facts-digital-means-internet-home = Internet w domu
facts-digital-means-mobile-data = Internet w telefonie
facts-digital-means-email = Adres e-mail

facts-digital-skill-none = Jeszcze nic
facts-digital-skill-call = Dzwonić
facts-digital-skill-messages = Wysyłać wiadomości
facts-digital-skill-search = Coś wyszukać
facts-digital-skill-email-attachment = Wysłać mail z plikiem
facts-digital-skill-forms = Wypełnić formularz
facts-digital-skill-office = Zrobić list lub listę na komputerze
facts-digital-skill-eid = Zalogować się kartą lub przez itsme

facts-obstacles-none = Nic
facts-obstacles-language = Za mało mówię po niderlandzku
facts-obstacles-experience = Moje doświadczenie się tu nie liczy albo go nie mam
facts-obstacles-finding-vacancies = Nie znajduję ofert albo nie wiem, jak się zgłosić
facts-obstacles-discrimination = Nie dają mi szansy przez nazwisko, kolor skóry, wiarę lub chustę
facts-obstacles-search-tools = Moje CV lub list nie są gotowe
facts-obstacles-labour-market = Nie wiem, jak tu jest z pracą
facts-obstacles-skills-not-recognised = To, co umiem, nie liczy się tu na papierze
facts-obstacles-network = Znam za mało ludzi
facts-obstacles-self-confidence = Brak mi jeszcze odwagi
facts-obstacles-transport = Trudno mi tam dojechać
facts-obstacles-administration = Moje dokumenty nie są w porządku
facts-obstacles-cultural-codes = Nie znam jeszcze tutejszych zwyczajów
facts-obstacles-choice-of-job = Nie wiem, jaka praca do mnie pasuje
facts-obstacles-no-vacancies = Nie ma pracy dla tego, co umiem
facts-obstacles-child-care = Nie mam opieki dla dziecka

facts-expectations-sector-experience = Ktoś, kto zna moją pracę
facts-expectations-support = Wsparcie i rada
facts-expectations-understand-search = Nauka, jak tu szukać pracy
facts-expectations-networks = Poznać nowych ludzi
facts-expectations-traineeships = Poznać staże i szkolenia
facts-expectations-interviews = Ćwiczyć rozmowę o pracę
facts-expectations-cv-and-letter = Pomoc z CV i listem
facts-expectations-choice-of-job = Wiedzieć, jaka praca do mnie pasuje
facts-expectations-language = Ćwiczyć niderlandzki
facts-expectations-workplace-attitude = Wiedzieć, jak zachować się w pracy
facts-expectations-institutions = Wiedzieć, kto co robi w Belgii
facts-expectations-culture = Poznać Belgię i jej historię

facts-social-problems-none = Nie, nie mam zmartwień
facts-social-problems-debt = Pieniądze i długi
facts-social-problems-legal = Dokumenty, prawo i urzędy
facts-social-problems-housing = Moje mieszkanie
facts-social-problems-health = Moje ciało
facts-social-problems-mental-health = Moja głowa i moje serce
facts-social-problems-child-care = Opieka nad moim dzieckiem
facts-social-problems-violence = Ktoś robi mi krzywdę albo mnie straszy
facts-social-problems-disability = Niepełnosprawność
facts-social-problems-other = Coś innego

facts-reason-of-stay-protection = Prośba o ochronę lub ochrona już jest
facts-reason-of-stay-family = Moja rodzina jest tutaj
facts-reason-of-stay-study = Studiuję
facts-reason-of-stay-work = Jestem tu dla pracy
facts-reason-of-stay-eu-citizen = Jestem z kraju UE
facts-reason-of-stay-born-here = Jestem tu od urodzenia
facts-reason-of-stay-regularised = Zgoda na pobyt po długim czasie lub z ważnego powodu
facts-reason-of-stay-other = Inny powód

facts-status-belgian = Obywatelstwo belgijskie
facts-status-eu-citizen = Obywatelstwo UE
facts-status-eu-family = Rodzina obywatela UE lub Belgii
facts-status-refugee = Uznany status uchodźcy
facts-status-subsidiary-protected = Ochrona uzupełniająca
facts-status-temporary-protected = Ochrona tymczasowa
facts-status-asylum-applicant = Prośba o azyl, jeszcze bez odpowiedzi
facts-status-family-reunification = Łączenie rodzin
facts-status-student = Studia
facts-status-search-year = Rok szukania pracy po studiach
facts-status-labour-migrant = Przyjazd do pracy
facts-status-long-term-resident = Długo w Belgii lub w UE
facts-status-regularised = Pobyt zalegalizowany
facts-status-stateless = Bez obywatelstwa
facts-status-no-legal-stay = Brak dokumentów na pobyt
facts-status-other = Coś innego

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
facts-document-orange-card = Pomarańczowa karta
facts-document-annex-15 = Załącznik 15
facts-document-annex-19 = Załącznik 19
facts-document-annex-19ter = Załącznik 19ter
facts-document-annex-26 = Załącznik 26
facts-document-annex-35 = Załącznik 35
facts-document-belgian-id = Belgijski dowód osobisty
facts-document-other = Inny dokument
facts-document-none = Brak dokumentu

facts-stage-none = Teraz nic nie trwa
facts-stage-first-instance = Pierwsza prośba trwa
facts-stage-appeal = Odwołanie
facts-stage-decided = Jest odpowiedź
facts-stage-repeat-application = Prośba złożona ponownie

facts-civil-state-single = Bez partnera
facts-civil-state-married = W małżeństwie
facts-civil-state-cohabiting = Mieszkam z partnerem
facts-civil-state-divorced = Po rozwodzie
facts-civil-state-widowed = Mój partner nie żyje
facts-civil-state-partner-abroad = Mój partner jest w innym kraju

facts-income-ocmw = Pieniądze z OCMW
facts-income-unemployment = Pieniądze, bo nie mam pracy
facts-income-partner = Mój partner zarabia
facts-income-none = Nie mam pieniędzy
facts-income-family = Moja rodzina pomaga
facts-income-work = Moja praca
facts-income-sickness = Pieniądze z powodu choroby
facts-income-material-aid = Łóżko, jedzenie i pomoc w ośrodku przyjęć
facts-income-other = Coś innego

facts-housing-own-rent = Wynajmuję
facts-housing-social-rent = Mieszkanie socjalne
facts-housing-with-family = U rodziny
facts-housing-reception = W ośrodku przyjęć
facts-housing-local-reception = W domu przyjęć OCMW
facts-housing-shelter = W noclegowni lub schronisku
facts-housing-with-friends = U przyjaciół
facts-housing-no-fixed-address = Bez stałego miejsca
facts-housing-owner = Własny dom

facts-housing-problems-none = Nie, jest dobrze
facts-housing-problems-rent = Czynsz jest za wysoki
facts-housing-problems-size = Jest za mało miejsca
facts-housing-problems-unhealthy = Jest wilgotno, zimno lub niebezpiecznie
facts-housing-problems-eviction = Być może trzeba będzie się wyprowadzić
facts-housing-problems-guarantee = Nie mogę zapłacić kaucji
facts-housing-problems-discrimination = Nie chcą mi wynająć

facts-hours-full-time = Cały tydzień, pełny etat
facts-hours-part-time = Część tygodnia
facts-hours-by-the-day = Na dni, przez agencję
facts-hours-own-business = Własna firma
facts-hours-unpaid = Bez zapłaty
