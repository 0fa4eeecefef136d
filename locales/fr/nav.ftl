### nav: texts for staff.

nav-today = Aujourd'hui
nav-clients = Mes clients
nav-files = Tous les dossiers
nav-register = Nouveau client
nav-referrals = Orientations
nav-tasks = Tâches
nav-offers = Offre
nav-partners = Partenaires
nav-oversight = Contrôle
nav-admin = Gestion
nav-network = Réseau
nav-doubles = Doublons
