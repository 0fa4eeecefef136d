### compare: pour le personnel.

compare-title = Comparer linéaire et intégré
compare-line = Le même but, sur la même ligne du temps. Linéaire, c’est : d’abord l’intégration civique et le néerlandais, puis tout ce qui mène au travail. Chaque étape dit d’où vient son jour.
compare-show = Montrer
compare-same = Linéaire ou intégré : ce parcours finit le même jour.
compare-sooner = Intégré est plus rapide d’environ { $span }.
compare-later = Intégré est plus lent d’environ { $span }.
compare-sequential = Linéaire : d’abord l’intégration civique et le néerlandais, puis le travail
compare-overlapping = Intégré : intégration civique, néerlandais et travail ensemble
compare-days = { $n } jours
compare-hours = { $n } heures par semaine
compare-none = n’y figure pas
compare-of-end = Fini le
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
compare-why-opening = commence avec { $offer } de { $giver }
compare-why-measured = mesuré : la moitié attend { $days } jours ou moins, sur { $n } demandes
compare-why-usual = d’habitude { $days } jours d’attente ; c’est une estimation
compare-why-unknown = aucun temps d’attente connu
compare-why-travel = vérifiez s’il y a le temps de se déplacer

compare-differences = Quelle est la différence
compare-what = Quoi
compare-year = 1 an
compare-years = { $n } ans
compare-months = { $n } mois
compare-done = Ces étapes sont déjà terminées et ne comptent plus :
