### notes : notes et contacts, pour le personnel.

notes-title = Notes
notes-quick = Noter vite
notes-quick-line = Un clic garde le contact de ce moment, pour tous ceux du parcours.
notes-minutes = Combien de minutes
notes-list = Toutes les notes
notes-none = Pas encore de notes que vous pouvez lire
notes-older = Notes plus anciennes
notes-answer = Répondre
notes-answer-to = Réponse à :
notes-answer-not = Plutôt une nouvelle note
notes-answers-other = Réponse à une autre note
notes-answer-closed = Vous ne pouvez pas (ou plus) lire cette note. Écrivez une nouvelle note.
notes-answer-wider = Une réponse va aux mêmes personnes que la note, ou à moins de personnes.
notes-replies = Réponses
notes-mention = Citer un collègue
notes-mention-who = Qui doit lire ceci
notes-mention-hint = Ils reçoivent une tâche. Votre texte n'y figure pas.
notes-mention-closed = Un de ces collègues ne peut pas lire ceci. Choisissez quelqu'un d'autre, ou laissez lire plus de personnes.
notes-named = Cités
notes-empty-text = Écrivez ce qui s’est passé.
notes-day = Jour
notes-day-hint = Laissez vide si c’est maintenant.
notes-earlier = C’était plus tôt, ou cela a duré ?
notes-wrong-future = Ce moment est encore à venir. Une note parle de ce qui s’est passé.
