### nav: texts for staff.

nav-today = Today
nav-clients = My clients
nav-files = All files
nav-register = New client
nav-referrals = Referrals
nav-tasks = Tasks
nav-offers = Offers
nav-partners = Partners
nav-oversight = Oversight
nav-admin = Administration
nav-network = Network
nav-doubles = Doubles
