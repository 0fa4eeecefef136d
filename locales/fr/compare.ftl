### compare: pour le personnel.

compare-title = Comparer à la suite et en parallèle
compare-line = Le même but sur la même ligne du temps. Les attentes sont habituelles tant que personne ne les a mesurées.
compare-show = Montrer
compare-same = À la suite ou en parallèle : ce parcours finit le même jour
compare-sooner = En parallèle, c’est fini { $days } jours plus tôt qu’à la suite
compare-later = En parallèle, c’est fini { $days } jours plus tard qu’à la suite
compare-sequential = À la suite (linéaire)
compare-overlapping = En parallèle (combiné ou intégré)
compare-days = { $n } jours
compare-hours = { $n } heures par semaine
compare-none = n’y figure pas
compare-of-end = Fini le
compare-of-total = Dure
compare-of-idle = Jours où rien ne se passe
compare-of-overlap = Part avec plus d’une étape à la fois
compare-of-first-lesson = Jusqu’au premier cours de néerlandais
compare-of-first-work = Jusqu’au premier travail
compare-of-locked-in = Jours de cours sans travail ni recherche
compare-of-busiest = Semaine la plus chargée
compare-steps = Les étapes avec leurs jours
compare-use = Mettre ces étapes dans le parcours
compare-fit = Cela convient-il à ce client ?
compare-to-check = Ces étapes y sont parce qu’on ne sait pas encore tout. Vérifiez si elles sont nécessaires :
compare-left-out = Ces étapes ont été retirées, à cause de ce que dit le dossier :
compare-back = Retour au parcours
