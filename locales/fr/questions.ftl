### questions: texts for staff.

questions-no-answer = Pourquoi pas de réponse
questions-has-answer = Réponse ou encore ouvert
questions-open = Encore ouvert
questions-both = Il y a une réponse et aussi une raison de ne pas répondre. Gardez l'une des deux.
questions-place = Place
questions-date-form = année-mois-jour ou seulement l'année
questions-filled = Il y a déjà des réponses. Corrigez-les une à une si elles ne sont plus justes.
