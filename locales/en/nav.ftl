### nav: texts for staff.

nav-today = Today
nav-clients = My clients
nav-register = New client
nav-referrals = Referrals
nav-tasks = Tasks
nav-oversight = Oversight
nav-admin = Administration
nav-network = Network
