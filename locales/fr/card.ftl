### The A5 card on paper. Others may see it: nothing about residence, money or health may stand here.

card-title = Le chemin de { $name }
card-title-no-name = Mon chemin
card-to-work = vers un travail
card-date = Fait le { $date }
card-next = Prochain rendez-vous
card-next-none = Pas encore de rendez-vous. Appelez-nous.
card-hour = { $time }
card-where = Où
card-bring = Prenez avec vous
card-bring-id-card = carte d’identité
card-now = Maintenant
card-done = Fini
card-later = Plus tard
card-step = { $n }. { $step }
card-steps-more = { $n ->
    [one] et encore 1 étape
   *[other] et encore { $n } étapes
}
card-no-steps = Nous faisons vos étapes ensemble.
card-people = Ils vous aident
card-person-at = { $org } · { $role }
card-scan = Scannez ou tapez ce code.
card-scan-text = Ainsi vous retrouvez votre chemin. Vous n’avez pas besoin de compte.
card-code = Code
card-web = Allez sur { $address }
card-talk = Vous préférez parler ? Appelez gratuitement le { $phone }.
card-interpreter = Un interprète parle votre langue.
card-safe = Cette carte ne dit rien sur votre séjour.
card-lost = Carte perdue ? Dites-le à { $name }. Le code s’arrête alors.
card-lost-no-name = Carte perdue ? Appelez-nous. Le code s’arrête alors.
card-keep = Gardez bien cette carte.
card-fold = Pliez ici
card-draft = Cette traduction n’a pas encore été vérifiée.
card-demo = Exemple avec des données inventées.

## The booklet or letter that goes with the card

card-letter-title = Votre chemin sur papier
card-letter-intro = Voici vos étapes. Commencez par l’étape marquée « maintenant ».
card-my-notes = Ce que je veux demander
