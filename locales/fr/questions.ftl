### questions: texts for staff.

questions-known = Déjà connu :
questions-no-answer = Pas de réponse
questions-has-answer = Il y a une réponse
questions-place = Place
questions-date-form = année-mois-jour ou seulement l'année
