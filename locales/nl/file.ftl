### file: teksten voor medewerkers. Bron van alle talen.

file-title = Dossier
file-tabs = Delen van het dossier
file-tab-overview = Overzicht
file-tab-profile = Profiel en cv
file-tab-intake = Gesprek
file-tab-trajectory = Traject
file-tab-path = Pad
file-tab-referrals = Doorverwijzingen
file-tab-places = Plaatsen
file-tab-agreement = Delen
file-tab-looked = Wie keek
file-closed = Afgesloten
file-shared-with =
    { $n ->
        [one] 1 organisatie of persoon kan kijken
       *[other] { $n } organisaties of personen kunnen kijken
    }
file-appointment = Afspraak
file-card = A5-kaart
file-note = Notitie
file-path = Het pad
file-steps-done = Stappen klaar
file-no-steps = Nog geen stappen
file-make-plan = Maak een eerste plan
file-no-dates = Geen enkele stap heeft al een datum.
file-timeline = Tijdlijn
file-note-label = Nieuwe notitie
file-note-hint = Wat gebeurde er? Kort is goed.
file-note-kind = Wat
file-note-circle = Leesbaar voor
file-note-save = Bewaren
file-readable-for = Het pad is nu leesbaar voor
file-no-events = Nog niets gebeurd
file-no-events-line = Schrijf hierboven wat er gebeurde.
file-minutes = { $n } min.
file-intake-done = Gesprek
file-intake-open = Gesprek begonnen
file-next = Volgende stap
file-next-done = Gedaan
file-next-later = Aanpassen
file-first-intake = Eerst leren we elkaar kennen
file-first-go-on = Het gesprek is nog niet af
file-first-agreement = Nog niet afgesproken wie mag kijken
file-first-plan = Nog geen stap gekozen
file-start-intake = Begin het gesprek
file-go-on-intake = Ga verder met het gesprek
file-start-agreement = Spreek af wie mag kijken
file-until = uiterlijk op { $day }
file-tasks = Nog te doen
file-team = Wie helpt
file-team-change = Aanpassen
file-needs = Waar letten we op?
file-no-needs = Niets genoteerd.
file-need-new = Erbij
file-agreed = Afspraken over delen
