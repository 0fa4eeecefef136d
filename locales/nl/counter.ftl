### counter: teksten voor medewerkers. Bron van alle talen.

counter-title = Is het dezelfde persoon?
counter-line = U ziet niets van het dossier. De persoon zegt iets dat alleen hij of zij kan weten. Op weg zegt alleen of het klopt.
counter-ask = Vraag nog één ding
counter-ask-line = Kies wat u vraagt. Typ het antwoord van de persoon.
counter-question = Wat vraagt u?
counter-ask-street = Een straat waar de persoon woont of woonde
counter-ask-town = Een stad of gemeente waar de persoon vroeger woonde
counter-ask-phone = De laatste drie cijfers van een vroeger telefoonnummer
counter-ask-school = Een school waar de persoon naartoe ging
counter-answer = Antwoord
counter-answer-hint = In elk schrift. Een kleine fout is niet erg.
counter-left = { $left ->
    [one] Uw organisatie kan nog 1 keer fout antwoorden.
   *[other] Uw organisatie kan nog { $left } keer fout antwoorden.
}
counter-check = Kijk na
counter-wrong = Dat klopt niet.
counter-spent = Voor vandaag zijn er te veel foute antwoorden. Bel wie de persoon begeleidt, of ga verder met inschrijven.
counter-nothing = Over dit dossier kan nu niets gevraagd worden. Bel wie de persoon begeleidt.
counter-missing-question = Kies een vraag.
counter-missing-answer = Typ het antwoord van de persoon.
counter-missing-yes = Zei de persoon ja of nee?
counter-agree = Het klopt. Wat mag uw organisatie zien?
counter-agree-line = Vraag het aan de persoon. Zegt die ja, dan gaat het dossier open zover als u hier aanduidt. Wie de persoon begeleidt, krijgt bericht.
counter-else = Lukt het niet?
counter-call-line = Bel wie de persoon begeleidt.
counter-call = Toon wie ik bel
counter-back-line = Is het iemand anders, of wil de persoon dit niet? Wat u typte, staat nog klaar.
counter-back = Terug naar inschrijven
