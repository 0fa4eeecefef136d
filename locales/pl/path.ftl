## The page

path-title = Moja ścieżka
path-hello = Dzień dobry, { $name }
path-hello-no-name = Dzień dobry
path-intro = To jest Twoja ścieżka do pracy.
path-progress = Krok { $now } z { $all }
path-listen = Posłuchaj
path-listen-stop = Stop
path-read-aloud = Przeczytaj na głos
path-language = Język
path-home = Moja ścieżka
path-updated = Data: { $date }

## What to do now

path-now-tag = Zrób teraz
path-now-nothing = Teraz nie musisz nic robić.
path-now-nothing-text = Damy Ci znać, jaki jest następny krok.
path-when = Kiedy?
path-where = Gdzie?
path-bring = Weź ze sobą
path-today = dzisiaj
path-tomorrow = jutro
path-nights = { $n ->
    [0] dzisiaj
    [one] jeszcze 1 noc
    [few] jeszcze { $n } noce
    [many] jeszcze { $n } nocy
   *[other] jeszcze { $n } nocy
}
path-past = To już minęło.
path-date-unknown = Dzień nie jest jeszcze znany.
path-place-unknown = Miejsce nie jest jeszcze znane.
path-hour = godzina { $time }
path-route = Pokaż drogę
path-with-person = będzie z Tobą { $name }
path-talk-with = Rozmowa: { $names }
path-interpreter-there = Będzie tłumacz.
path-goes-along = Idzie z Tobą: { $name }
path-other-appointments = Inne terminy

## Your answer

path-now-answer-question = Czy możesz przyjść?
path-now-answer-yes = Tak, przyjdę
path-now-answer-cannot = Nie mogę
path-answered-yes = Dobrze. Do zobaczenia!
path-answered-yes-text = Wiemy, że przyjdziesz.
path-answered-cannot = Dziękujemy. Dobrze, że o tym mówisz.
path-answered-cannot-text = Twój doradca już wie. Razem znajdziecie nowy dzień.
path-answered-change = Chcę zmienić odpowiedź
path-answered-moved = Spotkanie się zmieniło. Twoja odpowiedź nie jest jeszcze zapisana.
path-cannot-title = Dlaczego nie możesz?
path-cannot-intro = Możesz powiedzieć. Nie musisz.
path-cannot-why-sick = Choruję
path-cannot-why-child = Muszę być z dzieckiem
path-cannot-why-work = Muszę pracować
path-cannot-why-other-appointment = Muszę być wtedy gdzie indziej
path-cannot-why-not-say = Wolę nie mówić
path-cannot-thanks = Dziękujemy. To nic złego.

## The steps

path-steps-title = Twoja ścieżka
path-showing-done = Gotowe
path-showing-now = Teraz
path-showing-can-start = Można już teraz
path-showing-later = Później
path-showing-waits = Czekamy
path-together-with = razem z krokiem „{ $step }”
path-step-from-to = od { $from } do { $until }
path-step-from = od { $from }
path-step-until = do { $until }
path-step-waiting = Czekamy na odpowiedź albo na miejsce.
path-step-number = Krok { $n }
path-empty-title = Twoja ścieżka jest jeszcze pusta
path-empty = Nie ma jeszcze kroków. Ustalisz je razem z doradcą.

## Each step: its name, and what to do

path-step-papers = Dokumenty w porządku
path-step-papers-now = Uporządkuj swoje dokumenty
path-step-first-talk = Pierwsza rozmowa
path-step-first-talk-now = Przyjdź na pierwszą rozmowę
path-step-address = Podanie adresu
path-step-address-now = Podaj miastu swój adres
path-step-health-fund = Kasa chorych
path-step-health-fund-now = Zapisz się do kasy chorych
path-step-bank = Konto w banku
path-step-bank-now = Załóż konto w banku
path-step-register-vdab = Do VDAB
path-step-register-vdab-now = Zapisz się w VDAB
path-step-integration-contract = Integracja: początek
path-step-integration-contract-now = Przyjdź podpisać umowę o integracji
path-step-social-orientation = Poznać Belgię
path-step-social-orientation-now = Idź na lekcję o Belgii
path-step-language-test = Test językowy
path-step-language-test-now = Zrób test językowy
path-step-dutch-lessons = Nauka niderlandzkiego
path-step-dutch-lessons-now = Idź na lekcję niderlandzkiego
path-step-practise-dutch = Ćwiczenie niderlandzkiego
path-step-practise-dutch-now = Ćwicz niderlandzki z innymi
path-step-read-and-write = Czytanie i pisanie
path-step-read-and-write-now = Idź na lekcję czytania i pisania
path-step-diploma = Twój dyplom
path-step-diploma-now = Zapytaj, czy Twój dyplom się tu liczy
path-step-work-talk = Rozmowa o pracy
path-step-work-talk-now = Przyjdź porozmawiać o pracy
path-step-cv = Twoje CV
path-step-cv-now = Zrób swoje CV
path-step-training = Szkolenie
path-step-training-now = Idź na szkolenie
path-step-work-and-learn = Praca i nauka
path-step-work-and-learn-now = Idź pracować i uczyć się
path-step-volunteering = Wolontariat
path-step-volunteering-now = Idź pomagać w wolontariacie
path-step-mentor = Twój mentor
path-step-mentor-now = Idź do swojego mentora
path-step-look-for-work = Szukanie pracy
path-step-look-for-work-now = Szukaj pracy razem z nami
path-step-your-work = Twoja praca
path-step-your-work-now = Idź do swojej pracy
path-step-child-care = Opieka dla dziecka
path-step-child-care-now = Znajdź opiekę dla dziecka
path-step-transport = Transport
path-step-transport-now = Naucz się drogi
path-step-home = Mieszkanie
path-step-home-now = Przyjdź porozmawiać o mieszkaniu
path-step-care = Opieka dla Ciebie
path-step-care-now = Przyjdź na spotkanie
path-step-money = Rozmowa
path-step-money-now = Przyjdź na rozmowę
path-step-digital = Komputer i telefon
path-step-digital-now = Idź na lekcję: komputer lub telefon
path-step-other = Krok dla Ciebie
path-step-other-now = Zrób następny krok

## What to bring

path-bring-id-card = dowód osobisty lub karta pobytu
path-bring-letter = list
path-bring-diploma = Twój dyplom
path-bring-bank-card = Twoja karta bankowa
path-bring-cv = Twoje CV
path-bring-pen = długopis i papier
path-bring-card = Twoja karta Op weg

## The people

path-people-title = Oni Ci pomagają
path-people-empty = Nie masz jeszcze stałego doradcy. Zadzwoń do nas.
path-role-lead = Twój stały doradca
path-role-worker = Twój doradca
path-role-team-lead = kieruje zespołem
path-role-coordinator = pracuje dla całej sieci
path-role-reception = pomaga Ci w recepcji
path-role-mentor = Twój mentor
path-role-analyst = przygotowuje liczby
path-role-editor = pisze teksty
path-role-dpo = chroni Twoją prywatność
path-role-administrator = dba o system
path-person-at = { $role }, { $org }
path-person-call = Zadzwoń: { $name }
path-person-message = Wyślij wiadomość: { $name }

## Keep it

path-keep-title = Zachowaj swoją ścieżkę
path-keep-save = Na tym telefonie
path-keep-saved = Twoja ścieżka jest teraz na tym telefonie.
path-keep-shared-phone = Czy ktoś inny też używa tego telefonu? Wtedy nie zapisuj tu swojej ścieżki.
path-keep-remove = Usuń z telefonu
path-keep-removed = Twojej ścieżki nie ma już na tym telefonie.
path-keep-share = Udostępnij
path-keep-sms = SMS
path-keep-print = Drukuj
path-keep-card = Moja karta
path-share-text = Op weg. Wpisz swój kod, żeby iść dalej.

## Help at the foot of every page

path-help-title = Wolisz porozmawiać?
path-help-text = Zadzwoń za darmo. Tłumacz mówi w Twoim języku.
path-help-call = Zadzwoń: { $phone }
path-help-hours = Od poniedziałku do piątku, od { $from } do { $until }.
path-leave-quickly = Szybko wyjdź
path-leave-quickly-text = Dotknij tutaj. Otworzy się inna strona.

## Ask a person to call

path-call-me = Zadzwońcie do mnie
path-call-me-title = Ktoś do Ciebie zadzwoni
path-call-me-intro = Podaj swój numer. My zadzwonimy. To nic nie kosztuje.
path-call-me-name = Twoje imię i nazwisko
path-call-me-phone = Twój numer telefonu
path-call-me-language = W jakim języku?
path-call-me-when = Kiedy możemy zadzwonić?
path-call-me-when-morning = Rano
path-call-me-when-afternoon = Po południu
path-call-me-when-any = O każdej porze
path-call-me-send = Poproś o telefon
path-call-me-sent = Dziękujemy. Zadzwonimy w ciągu dwóch dni roboczych.
path-call-me-wrong-phone = Ten numer jest zły. Sprawdź jeszcze raz.

## Start page

path-start-title = Co chcesz zrobić?
path-start-work = Chcę pracować
path-start-work-text = Chcesz szukać pracy. Ktoś pomoże Ci pomyśleć. Porozmawiasz o tym, co umiesz i czego chcesz.
path-start-dutch = Chcę uczyć się niderlandzkiego
path-start-dutch-text = Najpierw robisz krótki test. Potem razem szukacie dobrej lekcji.
path-start-papers = Moje dokumenty
path-start-papers-text = Masz pytanie o dokumenty. Porozmawiaj z kimś, kto to wie. Weź dokumenty ze sobą.
path-start-talk = Chcę z kimś porozmawiać
path-start-talk-text = Zadzwoń do nas albo przyjdź. Tłumacz mówi w Twoim języku. To nic nie kosztuje.
path-start-code = Mam kod
path-start-first = Nie masz jeszcze kodu? Wtedy razem zrobimy Twoją ścieżkę.

## Language choice

path-language-title = Wybierz język
path-language-more = Więcej języków
path-language-other = Mojego języka tu nie ma
path-language-other-text = Zadzwoń do nas. Poszukamy dla Ciebie tłumacza.

## The code

path-code-title = Wpisz swój kod
path-code-hint = Kod jest na Twojej karcie.
path-code-label = Twój kod
path-code-form = Kod ma 8 liter i cyfr.
path-code-button = Pokaż moją ścieżkę
path-code-wrong = Ten kod jest zły. Spójrz jeszcze raz na kartę.
path-code-too-many = Za dużo prób. Poczekaj 15 minut i spróbuj jeszcze raz. Albo zadzwoń do nas.
path-code-expired = Ten kod już nie działa. Poproś doradcę o nowy kod albo zadzwoń do nas.
path-code-lost = Nie mogę znaleźć kodu
path-code-lost-text = Zadzwoń do nas albo powiedz doradcy. Dostaniesz nowy kod.
path-code-forget = Zapomnij mój kod na tym telefonie
path-code-forgotten = Twojego kodu nie ma już na tym telefonie.
path-code-leave = Zamknij moją ścieżkę
path-code-left = Twoja ścieżka jest zamknięta. Z kodem zawsze możesz wrócić.

## Stop a code

path-revoke = Zatrzymaj ten kod
path-revoke-title = Czy chcesz zatrzymać ten kod?
path-revoke-text = Wtedy nikt nie zobaczy już Twojej ścieżki z tym kodem. Sama ścieżka zostaje.
path-revoke-yes = Tak, zatrzymaj kod
path-revoke-no = Nie, zostaw kod
path-revoke-done = Kod jest zatrzymany. Jeśli chcesz, poproś o nową kartę.

## Who looked

path-who-looked-link = Kto oglądał moje dane?
path-who-looked-title = Kto oglądał Twoje dane?
path-who-looked-intro = Tu widzisz, kto oglądał, kiedy i dlaczego.
path-who-looked-date = Kiedy
path-who-looked-organisation = Organizacja
path-who-looked-function = Stanowisko
path-who-looked-part = Co
path-who-looked-why = Dlaczego
path-who-looked-line = { $date }: { $organisation } – przegląd: { $part }.
path-who-looked-urgent = To było pilne. Dlatego ta osoba oglądała bez Twojej zgody.
path-who-looked-empty = Nikt jeszcze nie oglądał Twoich danych.
path-who-looked-question = Poproś o wyjaśnienie
path-who-looked-question-title = Co chcesz wiedzieć?
path-who-looked-question-text = Nie rozumiesz, dlaczego ktoś oglądał? Zapytaj. To Twoje prawo.
path-who-looked-question-send = Wyślij moje pytanie
path-who-looked-question-sent = Dziękujemy. Odpowie Ci osoba, która chroni Twoją prywatność.
path-who-looked-question-many = Masz już kilka pytań bez odpowiedzi. Poczekaj na odpowiedź. To pilne? Zadzwoń.

## What I agreed to

path-agreed-title = Kto co może widzieć?
path-agreed-line = { $org } może to widzieć do { $date }.
path-agreed-change = Chcę to zmienić
path-agreed-none = Nie ma jeszcze żadnej Twojej zgody.

## When the text is not there yet, or was not checked yet

path-text-draft = To tłumaczenie nie jest jeszcze sprawdzone. Masz wątpliwości? Zadzwoń do nas.
path-text-missing = Tego tekstu nie ma jeszcze w Twoim języku. Dlatego jest po niderlandzku. Potrzebujesz pomocy? Zadzwoń do nas.
path-offline = Nie masz teraz internetu. To Twoja ścieżka z { $date }.
path-demo = To jest przykład. Wszystkie nazwiska są zmyślone.

## The plan, and what the client wants

path-plan-title = Czy ten plan jest dla Pani/Pana dobry?
path-plan-text = Proszę spojrzeć na kroki powyżej. Można powiedzieć nie. Niczego się nie traci.
path-plan-changed = Coś się zmieniło w planie.
path-plan-yes = Tak, jest dobry
path-plan-no = Jeszcze nie
path-plan-said-yes = Odpowiedź: tak. Dziękujemy.
path-plan-said-no = Odpowiedź: jeszcze nie. Osoba kontaktowa o tym porozmawia.
path-refuse-go = Jest krok, którego nie chcę
path-refuse-title = Którego kroku Pani/Pan nie chce?
path-refuse-why = Dlaczego nie?
path-refuse-text = Nie trzeba mówić. Osoba kontaktowa o tym porozmawia.
path-refused-text = Odpowiedź: nie chcę tego. Osoba kontaktowa o tym porozmawia.
path-refused-back = Jednak tego chcę
path-step-refused = Odpowiedź: nie
path-refuse-why-child-care = Nikt nie zajmie się moim dzieckiem
path-refuse-why-transport = Nie mogę tam dojechać
path-refuse-why-health = Moje zdrowie
path-refuse-why-money = Pieniądze
path-refuse-why-hours = Godziny
path-refuse-why-level = Za trudne lub za łatwe
path-refuse-why-own-choice = Chcę czegoś innego
path-refuse-why-other = Wolę nie mówić
path-wish-go = Chcę robić coś innego
path-wish-title = Co chce Pani/Pan robić?
path-wish-text = Proszę wybrać lub napisać. Osoba kontaktowa to przeczyta.
path-wish-other = Coś innego
path-wish-said = Własnymi słowami
path-wish-send = Wyślij
path-wish-wrong = Proszę wybrać coś lub napisać kilka słów.
path-wish-open = czeka na odpowiedź
path-wish-taken-up = jest teraz na ścieżce
path-wish-declined = nie teraz
