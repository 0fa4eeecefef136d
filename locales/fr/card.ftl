### The A5 card on paper. Others may see it: nothing about residence, money or health may stand here.

card-title = Le chemin de { $name }
card-title-no-name = Mon chemin
card-to-work = vers un travail
card-date = Fait le { $date }
card-next = Prochain rendez-vous
card-next-none = Pas encore de rendez-vous. Appelle-nous.
card-hour = { $time }
card-where = Où
card-bring = Prends avec toi
card-now = Maintenant
card-done = Fini
card-later = Plus tard
card-step = { $n }. { $step }
card-steps-more = { $n ->
    [one] et encore 1 étape
   *[other] et encore { $n } étapes
}
card-no-steps = Nous faisons tes étapes ensemble.
card-people = Ils t’aident
card-person-at = { $org } · { $role }
card-scan = Scanne ou tape ce code.
card-scan-text = Ainsi tu retrouves ton chemin. Tu n’as pas besoin de compte.
card-code = Code
card-web = Va sur { $address }
card-talk = Tu préfères parler ? Appelle gratuitement le { $phone }.
card-interpreter = Un interprète parle ta langue.
card-safe = Cette carte ne dit rien sur ton séjour.
card-lost = Carte perdue ? Dis-le à { $name }. Le code s’arrête alors.
card-lost-no-name = Carte perdue ? Appelle-nous. Le code s’arrête alors.
card-keep = Garde bien cette carte.
card-fold = Plie ici
card-draft = Cette traduction n’a pas encore été vérifiée.
card-demo = Exemple avec des données inventées.

## The booklet or letter that goes with the card

card-letter-title = Ton chemin sur papier
card-letter-intro = Voici tes étapes. Commence par l’étape marquée « maintenant ».
card-my-notes = Ce que je veux demander
