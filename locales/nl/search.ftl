### search: teksten voor medewerkers. Bron van alle talen.

search-title = Zoeken
search-hint = Typ een naam, een dossiernummer of een pagina.
search-nothing = Niets gevonden
search-nothing-line = Zoek op een ander deel van de naam.
search-recent = Laatst geopend
search-this-file = In dit dossier
search-file-note = Notitie schrijven
search-file-intake = Gesprek
search-file-agreement = Delen: wie mag kijken
search-file-path = Pad
search-file-appointment = Nieuwe afspraak
search-file-card = A5-kaart afdrukken
search-file-looked = Wie keek
search-file-registrations = Inschrijvingen en dubbels
search-file-trajectory = Traject
search-file-compare = Vergelijk na elkaar en tegelijk
search-file-screening = Screening
search-file-referral = Doorverwijzen
search-file-referrals = Doorverwijzingen
search-file-places = Plaatsen
