agreement-title = Kto może widzieć Twoje dane?
agreement-what = Pomaga Ci więcej niż jedna organizacja. Pomagają lepiej, gdy wiedzą to samo. Wtedy nie musisz za każdym razem wszystkiego opowiadać.
agreement-your-choice = Ty wybierasz. Możesz powiedzieć tak. Możesz powiedzieć nie.
agreement-no-loss = Mówisz nie? Nic nie tracisz. Dalej Ci pomagamy.
agreement-change-mind = Każdego dnia możesz wybrać inaczej.
agreement-pictures = Wyjaśniamy to na rysunkach.
agreement-ask = Czegoś nie rozumiesz? Zapytaj nas.
agreement-never = Nie dajemy tego tym, którzy decydują o Twoim pobycie. Nie używamy tego, żeby Cię ukarać.
agreement-log = Zawsze możesz zobaczyć, kto oglądał.
agreement-listen = Posłuchaj
agreement-language-of-talk = Język rozmowy
agreement-date = Data

## One organisation at a time

agreement-may-see = { $org } może widzieć:
agreement-question = Czy { $org } może to widzieć?
agreement-what-for = Po co?
agreement-until = Do { $date }
agreement-until-what = Potem kończy się samo.
agreement-until-longest = To najwyżej jeden rok. Potem zapytamy znowu.
agreement-yes = Tak, zgoda
agreement-no = Nie, nie chcę tego
agreement-part-of-it = Część tak, część nie
agreement-later = Chcę się jeszcze zastanowić
agreement-said-yes = Twoja odpowiedź: tak.
agreement-said-no = Twoja odpowiedź: nie.
agreement-none-chosen = Wybierz tak albo nie dla każdej organizacji.

## What they would see: four circles

agreement-tier-t1 = Jak się z Tobą kontaktujemy
agreement-tier-t1-example = Twoje imię i nazwisko, język, telefon, spotkania i kto Ci pomaga.
agreement-tier-t2 = Twoja ścieżka
agreement-tier-t2-example = Twoje kroki i to, czego potrzebujesz, na przykład opieka dla dziecka.
agreement-tier-t3 = Praca i szkoła
agreement-tier-t3-example = Co umiesz, czego Cię uczono, gdzie była Twoja praca i czego chcesz.
agreement-tier-t4 = Sprawy osobiste
agreement-tier-t4-example = Twoja rodzina, pieniądze, mieszkanie, zdrowie i pobyt. Tylko to, co naprawdę potrzebne.

## What for

agreement-purpose-guidance = żeby pomagać Ci na całej drodze
agreement-purpose-activation = żeby razem szukać pracy albo szkolenia
agreement-purpose-integration = na lekcje niderlandzkiego i na integrację
agreement-purpose-social-aid = żeby pomóc z pieniędzmi, mieszkaniem albo zdrowiem
agreement-purpose-mentoring = żeby znaleźć dla Ciebie mentora
agreement-purpose-matching = żeby zobaczyć, czy już Cię znamy
agreement-purpose-coordination = żeby nie trzeba było czekać zbyt długo
agreement-purpose-review = żeby zobaczyć, czy dobrze pracujemy
agreement-purpose-oversight = żeby chronić Twoją prywatność

## How the yes was given

agreement-channel-title = Jak mówisz tak?
agreement-channel-spoken = Na głos. Była przy tym inna osoba.
agreement-channel-signed = Podpis na papierze.
agreement-channel-tapped = Własne dotknięcie ekranu.
agreement-witness = Kto był przy tym?
agreement-sign-here = Podpisz tutaj
agreement-tap-here = Dotknij tutaj, jeśli mówisz tak
agreement-handed-over = Dostaniesz to też na papierze.

## How we talked

agreement-mode-title = Jak rozmawialiśmy?
agreement-mode-worker = Doradca mówi w Twoim języku.
agreement-mode-interpreter-present = Był tłumacz.
agreement-mode-interpreter-remote = Tłumacz pomagał przez telefon albo ekran.
agreement-mode-mediator = Był ktoś, kto zna Twój język i Twój kraj.
agreement-mode-companion = Jest z Tobą bliska osoba. To nigdy nie jest dziecko.
agreement-mode-dutch = Mówiliśmy po niderlandzku.
agreement-representative = Czy ktoś mówi za Ciebie?
agreement-representative-name = Kto to jest?
agreement-representative-proof = Dlaczego ta osoba może to robić?
agreement-interpreter-name = Nazwisko albo numer tłumacza

## Read aloud, word for word, when the yes is spoken

agreement-read-aloud-title = Przeczytaj to na głos
agreement-read-aloud = Mam pytanie. Czy { $org } może widzieć to: { $what }? Cel: { $purpose }. To jest do { $date }. Możesz powiedzieć tak albo nie. Mówisz nie? Nic nie tracisz. Możesz to zatrzymać każdego dnia.
agreement-read-aloud-check = Opowiedz to swoimi słowami, proszę. Wtedy wiem, czy dobrze to wyjaśniam.

## Stop

agreement-stop = Zatrzymaj
agreement-stop-title = Czy chcesz to zatrzymać?
agreement-stop-text = Od teraz { $org } nie może już tego widzieć.
agreement-stop-after = To, co { $org } już wie, nie znika. Prawo czasem każe to przechowywać.
agreement-stop-no-loss = Możesz to zatrzymać. To Twoje prawo. Nic nie tracisz.
agreement-stop-yes = Tak, zatrzymaj teraz
agreement-stop-no = Nie, jednak nie
agreement-stopped = To jest zatrzymane. { $org } już tego nie widzi.
agreement-stopped-on = Zatrzymane { $date }
agreement-refusal-kept = Zapisujemy też odpowiedź „nie”. Dzięki temu nie pytamy ciągle od nowa.

## What stands now

agreement-now-title = Twoje ustalenia
agreement-now-none = Nie ma jeszcze żadnych ustaleń.
agreement-ended = Skończone od { $date }
agreement-summary = { $yes ->
    [0] Żadna organizacja nic nie widzi.
    [one] 1 organizacja może coś widzieć.
    [few] { $yes } organizacje mogą coś widzieć.
    [many] { $yes } organizacji może coś widzieć.
   *[other] { $yes } organizacji może coś widzieć.
}

agreement-compare-title = Sprawdzamy, czy masz już akta
agreement-compare-what = Porównujemy Twoje imię i nazwisko, datę urodzenia i telefon z innymi aktami. Także z aktami organizacji, które z nami pracują.
agreement-compare-why = Tak masz tylko jedne akta. Wtedy nie musisz mówić dwa razy tego samego.
agreement-compare-human = Komputer patrzy tylko, co jest podobne. Zawsze decyduje człowiek, nigdy sam komputer.
agreement-compare-object = Nie chcesz tego? Powiedz nam. Wtedy inni znajdą Twoje akta tylko po Twoim numerze. Nic nie tracisz.
