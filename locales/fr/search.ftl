### search: texts for staff.

search-title = Chercher
search-hint = Tapez un nom, un numéro de dossier ou une page.
search-nothing = Rien trouvé
search-nothing-line = Cherchez une autre partie du nom.
search-recent = Ouvert récemment
search-this-file = Dans ce dossier
search-file-note = Écrire une note
search-file-intake = Entretien
search-file-agreement = Partage : qui peut regarder
search-file-path = Parcours
search-file-appointment = Nouveau rendez-vous
search-file-card = Imprimer la carte A5
search-file-looked = Qui a regardé
search-file-registrations = Inscriptions et doublons
search-file-trajectory = Trajet
search-file-compare = Comparer : l’un après l’autre ou en même temps
search-file-screening = Screening
search-file-referral = Orienter
search-file-referrals = Orientations
search-file-places = Places
