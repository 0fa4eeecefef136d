### nav: teksten voor medewerkers. Bron van alle talen.

nav-today = Vandaag
nav-clients = Mijn klanten
nav-files = Alle dossiers
nav-register = Nieuwe klant
nav-referrals = Doorverwijzingen
nav-tasks = Taken
nav-offers = Aanbod
nav-partners = Partners
nav-oversight = Toezicht
nav-admin = Beheer
nav-network = Netwerk
nav-doubles = Dubbels
