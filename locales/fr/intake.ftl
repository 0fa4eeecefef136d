### The intake: questions asked side by side, in the newcomer's language.

intake-title = Faire connaissance

## Opening words, said or read before the first question

intake-opening-1 = Je vous pose quelques questions. Ainsi nous pouvons mieux vous aider.
intake-opening-2 = Vous pouvez toujours arrêter. Vous pouvez passer une question.
intake-opening-3 = Il n’y a pas de mauvaises réponses.
intake-opening-4 = Ce que vous dites reste chez nous. Vous choisissez qui d’autre peut le voir.
intake-opening-5 = Besoin de repos ? Alors nous continuons un autre jour.
intake-opening-start = On commence

## The chapters

intake-chapter-you = Qui êtes-vous ?
intake-chapter-you-intro = Nous commençons par votre nom.
intake-chapter-contact = Comment vous joindre ?
intake-chapter-contact-intro = Ainsi nous savons comment vous parler.
intake-chapter-school = Langues et école
intake-chapter-school-intro = Tout compte. Aussi les langues de la maison et les cours sans diplôme.
intake-chapter-work = Le travail et ce que vous savez faire
intake-chapter-work-intro = Racontez ce que vous avez fait. Le travail sans salaire compte aussi, et s’occuper des autres.
intake-chapter-wishes = Que voulez-vous ?
intake-chapter-wishes-intro = Votre rêve est le début. Qu’aimeriez-vous faire ?
intake-chapter-means = Conduire, GSM et ordinateur
intake-chapter-means-intro = Ainsi nous savons ce qui va bien et où vous voulez de l’aide.
intake-chapter-family = Votre famille
intake-chapter-family-intro = Ainsi votre chemin ira bien avec votre famille.
intake-chapter-home = Votre logement et votre argent
intake-chapter-home-intro = Un logement et de l’argent, cela calme. Nous pouvons peut-être aider.
intake-chapter-papers = Vos papiers
intake-chapter-papers-intro = Ainsi nous savons quels chemins sont ouverts pour vous.
intake-chapter-gentle = Qu’est-ce qui vous pèse ?
intake-chapter-gentle-intro = Ces questions sont difficiles. Vous ne devez rien dire. Plus tard, c’est bien aussi.
intake-chapter-observed = Ce que nous voyons
intake-chapter-observed-intro = Pour les accompagnateurs. Ne posez pas ces questions. Notez ce que vous voyez ou entendez.

## On the way

intake-progress = Partie { $now } sur { $all }
intake-progress-start = Nous venons de commencer.
intake-progress-half = Nous sommes à la moitié.
intake-progress-nearly = Presque fini.
intake-questions-left = { $n ->
    [0] C’était la dernière question.
    [one] Encore 1 question dans cette partie.
   *[other] Encore { $n } questions dans cette partie.
}
intake-why = Pourquoi cette question ?
intake-next = Suivant
intake-back = Retour
intake-skip = Passer
intake-skip-chapter = Passer cette partie
intake-stop-now = Arrêter pour aujourd’hui
intake-stopped = Tout est gardé. Nous continuons quand vous voulez.
intake-go-on = Continuer là où vous étiez
intake-saved = Gardé à { $time }
intake-unknown = Je ne sais pas
intake-refused = Je préfère ne pas le dire
intake-ask-later = Demandez-le plus tard
intake-pause = Une petite pause
intake-add-another = En ajouter un
intake-remove = Retirer
intake-choose-one = Choisissez une réponse.
intake-choose-many = Vous pouvez choisir plus d’une réponse.
intake-choose-ranked = Choisissez-en { $n } au plus. Commencez par le plus important.
intake-about = Vous ne savez pas exactement ? À peu près, c’est bien aussi.
intake-known-already = Vous l’avez déjà dit. Est-ce encore juste ?
intake-known-from = Nous le savons par { $org }, le { $date }.

## Who is at the table

intake-who-answers = Qui répond ?
intake-who-answers-client = La personne elle-même
intake-who-answers-representative = Quelqu’un qui parle pour elle
intake-who-types = Qui tape ?
intake-who-types-client = La personne elle-même
intake-who-types-worker = Moi, qui l’accompagne
intake-language = Dans quelle langue parlons-nous ?
intake-language-form = Langue des questions à l’écran
intake-mode = Comment parlons-nous ?
intake-interpreter = Y a-t-il un interprète ?
intake-interpreter-none = Pas besoin d’interprète
intake-interpreter-name = Nom ou numéro de l’interprète
intake-interpreter-no-child = Ne laissez jamais un enfant interpréter.
intake-place = Où sommes-nous ?
intake-others-present = Qui d’autre est là ?
intake-alone-first = Quelqu’un écoute ? Posez les questions difficiles plus tard.

## Reading back

intake-read-back = Voici ce que j’ai compris. C’est juste ?
intake-read-back-text = Lisez ensemble. Changez ce qui n’est pas juste.
intake-read-back-nothing = Ici, rien n’est encore rempli.
intake-read-back-yes = Oui, c’est juste
intake-read-back-no = Non, je veux changer quelque chose
intake-correct = Changer
intake-skipped = Passé
intake-later-list = Nous le demanderons plus tard
intake-finish = Fini
intake-finished = Merci. Vous avez beaucoup raconté.
intake-finished-next = Maintenant nous faisons votre chemin ensemble.
intake-finished-see = Ici vous voyez ce que nous avons noté.

## The same questions on paper

intake-paper-title = Questions sur papier
intake-paper-intro = Remplissez ce que vous voulez. Laissez vide ce que vous ne savez pas ou ne voulez pas dire.
intake-paper-help = Besoin d’aide ? Appelez le { $phone }. Un interprète parle votre langue.
intake-paper-tick = Mettez une croix.
intake-paper-back = Donnez cette feuille à la personne qui vous accompagne.
intake-paper-number = Numéro de cette feuille : { $code }
intake-paper-date = Date d’aujourd’hui
intake-paper-filled-by = Qui a rempli ceci ?
intake-paper-worker = Pour l’accompagnateur
intake-paper-page = Feuille { $n } sur { $all }
