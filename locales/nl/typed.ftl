### typed: wat iemand typte toen de sessie eindigde, voor medewerkers. Bron van alle talen.

typed-title = Dit kon u niet bewaren
typed-line = Uw sessie was voorbij. Kijk na en bewaar het nu, of gooi het weg. Alleen u ziet dit.
typed-none = Er staat niets klaar
typed-no-text = In dit formulier staat geen tekst, alleen uw keuze.
typed-send = Nu bewaren
typed-discard = Weggooien
typed-kind-note = Notitie
typed-kind-intake = Gesprek
typed-kind-agreement = Afspraak over delen
typed-kind-path = Pad
typed-kind-file = Dossier
typed-kind-register = Inschrijving
typed-kind-other = Ander formulier
typed-waiting =
    { $n ->
        [one] Eén tekst wacht nog: kijk na en bewaar
       *[other] { $n } teksten wachten nog: kijk na en bewaar
    }
