### questions: teksten voor medewerkers. Bron van alle talen.

questions-no-answer = Waarom geen antwoord
questions-has-answer = Antwoord of nog open
questions-open = Nog open
questions-both = Er staat een antwoord, en ook een reden waarom er geen antwoord is. Kies er één van.
questions-place = Plaats
questions-date-form = jaar-maand-dag of alleen jaar
questions-filled = Er staan al antwoorden. Verbeter die een voor een als ze niet meer kloppen.
