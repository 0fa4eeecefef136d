card-title = Ścieżka: { $name }
card-title-no-name = Moja ścieżka
card-to-work = do pracy
card-date = Data: { $date }
card-next = Następne spotkanie
card-next-none = Nie ma jeszcze spotkania. Zadzwoń do doradcy.
card-hour = godz. { $time }
card-where = Gdzie
card-bring = Weź ze sobą
card-bring-id-card = dowód osobisty
card-now = Teraz
card-done = Gotowe
card-later = Później
card-step = { $n }. { $step }
card-steps-more = { $n ->
    [one] i jeszcze 1 krok
    [few] i jeszcze { $n } kroki
    [many] i jeszcze { $n } kroków
   *[other] i jeszcze { $n } kroku
}
card-no-steps = Razem ustalimy Twoje kroki.
card-people = Oni Ci pomagają
card-person-at = { $org } · { $role }
card-scan = Zeskanuj albo wpisz ten kod.
card-scan-text = Tak znajdziesz znowu swoją ścieżkę. Nie potrzebujesz konta.
card-code = Kod
card-web = Wejdź na { $address }
card-talk = Wolisz porozmawiać? Zadzwoń za darmo: { $phone }.
card-interpreter = Tłumacz mówi w Twoim języku.
card-safe = Na tej karcie nie ma nic o Twoim pobycie.
card-lost = Nie masz karty? Powiedz: { $name }. Wtedy kod przestanie działać.
card-lost-no-name = Nie masz karty? Zadzwoń do nas. Wtedy kod przestanie działać.
card-keep = Przechowuj tę kartę dobrze.
card-fold = Zegnij tutaj
card-draft = To tłumaczenie nie jest jeszcze sprawdzone.
card-demo = Przykład ze zmyślonymi danymi.

## The booklet or letter that goes with the card

card-letter-title = Twoja ścieżka na papierze
card-letter-intro = To są Twoje kroki. Zacznij od kroku, przy którym jest „teraz”.
card-my-notes = O to chcę zapytać
