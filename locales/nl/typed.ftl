### typed: wat iemand typte toen de sessie eindigde, voor medewerkers. Bron van alle talen.

typed-title = Dit kon u niet bewaren
typed-line = Uw sessie was voorbij. Kijk na en bewaar het nu, of gooi het weg. Alleen u ziet dit.
typed-none = Er staat niets klaar
typed-no-text = In dit formulier staat geen tekst, alleen uw keuze.
typed-send = Nu bewaren
typed-discard = Weggooien
