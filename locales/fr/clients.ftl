### clients: texts for staff.

clients-title = Mes clients
clients-register = Nouveau client
clients-tab-mine = Je guide
clients-tab-org = Mon organisation
clients-tab-all = Tout ce que je peux voir
clients-tab-closed = Clôturés
clients-empty = Pas encore de clients dans cette liste
clients-empty-line = Cherchez d'abord si la personne est connue. Inscrivez ensuite.
clients-name = Nom
clients-language = Langue
clients-next = Étape suivante
clients-contact = Dernier contact
clients-lead = Personne de contact
clients-restricted = Protégé
clients-no-next = aucune
clients-no-contact = pas encore
clients-more = Clients suivants
