### questions: teksten voor medewerkers. Bron van alle talen.

questions-known = Al gekend:
questions-no-answer = Geen antwoord
questions-has-answer = Er is wel een antwoord
questions-place = Plaats
questions-date-form = jaar-maand-dag of alleen jaar
