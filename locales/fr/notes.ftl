### notes : notes et contacts, pour le personnel.

notes-title = Notes
notes-quick = Noter vite
notes-quick-line = Un clic garde le contact de ce moment, pour tous ceux du parcours.
notes-minutes = Combien de minutes
notes-list = Toutes les notes
notes-none = Pas encore de notes que vous pouvez lire
notes-older = Notes plus anciennes
notes-empty-text = Écrivez ce qui s’est passé.
notes-day = Jour
notes-day-hint = Laissez vide si c’est maintenant.
notes-earlier = C’était plus tôt, ou cela a duré ?
notes-wrong-future = Ce moment est encore à venir. Une note parle de ce qui s’est passé.
