intake-title = Poznajmy się

## Opening words, said or read before the first question

intake-opening-1 = Zadam Ci kilka pytań. Tak możemy lepiej Ci pomóc.
intake-opening-2 = Zawsze możesz przerwać. Możesz pominąć pytanie.
intake-opening-3 = Nie ma złych odpowiedzi.
intake-opening-4 = To, co mówisz, zostaje u nas. Ty wybierasz, kto jeszcze może to widzieć.
intake-opening-5 = Czujesz zmęczenie? Wtedy skończymy innego dnia.
intake-opening-start = Zaczynamy

## The chapters

intake-chapter-you = Kim jesteś?
intake-chapter-you-intro = Zaczynamy od imienia.
intake-chapter-contact = Jak się z Tobą kontaktować?
intake-chapter-contact-intro = Tak wiemy, jak z Tobą rozmawiać.
intake-chapter-school = Języki i szkoła
intake-chapter-school-intro = Wszystko się liczy. Także języki z domu i lekcje bez dyplomu.
intake-chapter-work = Praca i to, co umiesz
intake-chapter-work-intro = Opowiedz, co było Twoją pracą. Liczy się też praca bez zapłaty i opieka nad innymi.
intake-chapter-wishes = Czego chcesz?
intake-chapter-wishes-intro = Twoje marzenie to początek. Co chcesz robić?
intake-chapter-means = Jazda, telefon i komputer
intake-chapter-means-intro = Tak wiemy, co już się udaje i gdzie chcesz pomocy.
intake-chapter-family = Twoja rodzina
intake-chapter-family-intro = Tak Twoja ścieżka będzie pasować do rodziny.
intake-chapter-home = Twoje mieszkanie i pieniądze
intake-chapter-home-intro = Mieszkanie i pieniądze dają spokój. Może możemy pomóc.
intake-chapter-papers = Twoje dokumenty
intake-chapter-papers-intro = Tak wiemy, jakie drogi są dla Ciebie otwarte.
intake-chapter-gentle = Co Ci ciąży?
intake-chapter-gentle-intro = To są trudne pytania. Nie musisz nic mówić. Można też później.
intake-chapter-observed = Co widzimy
intake-chapter-observed-intro = Dla doradców. Tych pytań się nie zadaje. Wpisz, co widzisz lub słyszysz.

## On the way

intake-progress = Część { $now } z { $all }
intake-progress-start = Dopiero zaczynamy.
intake-progress-half = Jesteśmy w połowie.
intake-progress-nearly = Prawie koniec.
intake-questions-left = { $n ->
    [0] To było ostatnie pytanie.
    [one] Jeszcze 1 pytanie w tej części.
    [few] Jeszcze { $n } pytania w tej części.
    [many] Jeszcze { $n } pytań w tej części.
   *[other] Jeszcze { $n } pytania w tej części.
}
intake-why = Dlaczego o to pytamy?
intake-next = Dalej
intake-back = Wstecz
intake-skip = Pomiń
intake-skip-chapter = Pomiń tę część
intake-stop-now = Na dziś koniec
intake-stopped = Wszystko jest zapisane. Idziemy dalej, kiedy chcesz.
intake-go-on = Idź dalej od tego miejsca
intake-saved = Zapisano: godzina { $time }
intake-unknown = Nie wiem
intake-refused = Wolę nie mówić
intake-ask-later = Zapytaj później
intake-pause = Chwila przerwy
intake-add-another = Dodaj jeszcze
intake-remove = Usuń
intake-choose-one = Wybierz jedną odpowiedź.
intake-choose-many = Możesz wybrać więcej niż jedną odpowiedź.
intake-choose-ranked = Wybierz najwyżej { $n }. Zacznij od najważniejszego.
intake-about = Nie wiesz dokładnie? Może być mniej więcej.
intake-known-already = To już wiemy od Ciebie. Czy nadal się zgadza?
intake-known-from = Wiemy to od { $org }, { $date }.

## Who is at the table

intake-who-answers = Kto odpowiada?
intake-who-answers-client = Sama osoba
intake-who-answers-representative = Ktoś, kto mówi za tę osobę
intake-who-types = Kto pisze?
intake-who-types-client = Sama osoba
intake-who-types-worker = Ja, doradca
intake-language = W jakim języku rozmawiamy?
intake-language-form = Język pytań na ekranie
intake-mode = Jak rozmawiamy?
intake-interpreter = Czy jest tłumacz?
intake-interpreter-none = Tłumacz niepotrzebny
intake-interpreter-name = Nazwisko albo numer tłumacza
intake-interpreter-no-child = Dziecko nigdy nie może tłumaczyć.
intake-place = Gdzie jesteśmy?
intake-others-present = Kto jeszcze jest?
intake-alone-first = Ktoś słucha? Wtedy zadaj trudne pytania później.

## Reading back

intake-read-back = Tak to rozumiem. Czy się zgadza?
intake-read-back-text = Przeczytajcie razem, co jest napisane. Zmieńcie to, co się nie zgadza.
intake-read-back-nothing = Tu nic jeszcze nie ma.
intake-read-back-yes = Tak, zgadza się
intake-read-back-no = Nie, chcę coś zmienić
intake-correct = Zmień
intake-skipped = Pominięte
intake-later-list = O to zapytamy później
intake-finish = Gotowe
intake-finished = Dziękujemy. Dużo już wiemy.
intake-finished-next = Teraz razem zrobimy Twoją ścieżkę.
intake-finished-see = Tu widzisz, co zapisaliśmy.

## The same questions on paper

intake-paper-title = Pytania na papierze
intake-paper-intro = Wpisz, co chcesz. Zostaw puste to, czego nie wiesz albo nie chcesz mówić.
intake-paper-help = Potrzebujesz pomocy? Zadzwoń: { $phone }. Tłumacz mówi w Twoim języku.
intake-paper-tick = Postaw krzyżyk.
intake-paper-back = Oddaj tę kartkę doradcy.
intake-paper-number = Numer tej kartki: { $code }
intake-paper-date = Dzisiejsza data
intake-paper-filled-by = Kto to wypełnił?
intake-paper-worker = Dla doradcy
intake-paper-page = Kartka { $n } z { $all }
