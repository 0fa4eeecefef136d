### booking: een tolk vragen voor een afspraak, voor medewerkers. Bron van alle talen.

booking-title = Tolk
booking-none = Nog geen tolk gevraagd
booking-ask = Noteer dat een tolk gevraagd is
booking-ask-line = Vraag de tolk zelf aan bij de dienst. Hier staat wat gevraagd is en wat zij antwoorden.
booking-language = Taal
booking-mode = Hoe
booking-mode-spot = Ter plaatse
booking-mode-phone = Via de telefoon
booking-mode-video = Via scherm
booking-agency = Bij welke dienst
booking-agency-hint = De naam van de dienst, geen naam van de klant.
booking-agency-empty = Schrijf op bij wie de tolk gevraagd is.
booking-asked-at = gevraagd op { $when }
booking-since = Wacht op antwoord sinds { $day }
booking-waited = { $n ->
        [0] antwoord op dezelfde dag
        [one] antwoord na 1 dag
       *[other] antwoord na { $n } dagen
    }
booking-confirmed = Er komt een tolk
booking-refused = Geen tolk
booking-refused-why = Geen tolk: { $why }
booking-withdrawn = Niet meer nodig
booking-confirm = Tolk bevestigd
booking-refuse = Geen tolk
booking-withdraw = Niet meer nodig
booking-why = Waarom niet
booking-reason-nobody-free = niemand vrij op dat uur
booking-reason-no-language = niemand voor deze taal
booking-reason-too-late = te laat gevraagd
booking-reason-fell-out = de tolk kan toch niet
booking-reason-other = iets anders
booking-back = Terug naar de afspraken
