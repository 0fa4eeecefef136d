### share: texts for staff.

share-title = Partager une donnée
share-line = L’autre verra ceci, et rien de plus. Demandez d’abord au client.
share-with = Avec qui ?
share-agreed = Le client sait avec qui et pourquoi, et a dit oui à ceci exactement
share-do = Partager
share-link = Partager cette donnée
share-now = Partagé avec
share-nobody = Avec personne.
share-end = Ne plus partager
share-none = Personne d’autre ne voit ce dossier. Fixez d’abord avec le client qui peut voir quoi.
