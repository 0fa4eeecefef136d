### The intake: questions asked side by side, in the newcomer's language.

intake-title = Faire connaissance

## Opening words, said or read before the first question

intake-opening-1 = Je te pose quelques questions. Ainsi nous pouvons mieux t’aider.
intake-opening-2 = Tu peux toujours arrêter. Tu peux passer une question.
intake-opening-3 = Il n’y a pas de mauvaises réponses.
intake-opening-4 = Ce que tu dis reste chez nous. Tu choisis qui d’autre peut le voir.
intake-opening-5 = Fatigué ? Alors nous continuons un autre jour.
intake-opening-start = On commence

## The chapters

intake-chapter-you = Qui es-tu ?
intake-chapter-you-intro = Nous commençons par ton nom.
intake-chapter-contact = Comment te joindre ?
intake-chapter-contact-intro = Ainsi nous savons comment te parler.
intake-chapter-school = Langues et école
intake-chapter-school-intro = Tout compte. Aussi les langues de la maison et les cours sans diplôme.
intake-chapter-work = Le travail et ce que tu sais faire
intake-chapter-work-intro = Raconte ce que tu as fait. Le travail sans salaire compte aussi, et s’occuper des autres.
intake-chapter-wishes = Que veux-tu ?
intake-chapter-wishes-intro = Ton rêve est le début. Qu’aimerais-tu faire ?
intake-chapter-means = Conduire, GSM et ordinateur
intake-chapter-means-intro = Ainsi nous savons ce qui va bien et où tu veux de l’aide.
intake-chapter-family = Ta famille
intake-chapter-family-intro = Ainsi ton chemin ira bien avec ta famille.
intake-chapter-home = Ton logement et ton argent
intake-chapter-home-intro = Un logement et de l’argent, cela calme. Nous pouvons peut-être aider.
intake-chapter-papers = Tes papiers
intake-chapter-papers-intro = Ainsi nous savons quels chemins sont ouverts pour toi.
intake-chapter-gentle = Qu’est-ce qui te pèse ?
intake-chapter-gentle-intro = Ces questions sont difficiles. Tu ne dois rien dire. Plus tard, c’est bien aussi.
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
intake-stopped = Tout est gardé. Nous continuons quand tu veux.
intake-go-on = Continuer là où tu étais
intake-saved = Gardé à { $time }
intake-unknown = Je ne sais pas
intake-refused = Je préfère ne pas le dire
intake-ask-later = Demandez-le plus tard
intake-pause = Une petite pause
intake-add-another = En ajouter un
intake-remove = Retirer
intake-choose-one = Choisis une réponse.
intake-choose-many = Tu peux choisir plus d’une réponse.
intake-choose-ranked = Choisis-en { $n } au plus. Commence par le plus important.
intake-about = Tu ne sais pas exactement ? À peu près, c’est bien aussi.
intake-known-already = Tu l’as déjà dit. Est-ce encore juste ?
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
intake-finished = Merci. Tu as beaucoup raconté.
intake-finished-next = Maintenant nous faisons ton chemin ensemble.
intake-finished-see = Ici tu vois ce que nous avons noté.

## The same questions on paper

intake-paper-title = Questions sur papier
intake-paper-intro = Remplis ce que tu veux. Laisse vide ce que tu ne sais pas ou ne veux pas dire.
intake-paper-help = Besoin d’aide ? Appelle le { $phone }. Un interprète parle ta langue.
intake-paper-tick = Mets une croix.
intake-paper-back = Donne cette feuille à la personne qui t’accompagne.
intake-paper-number = Numéro de cette feuille : { $code }
intake-paper-date = Date d’aujourd’hui
intake-paper-filled-by = Qui a rempli ceci ?
intake-paper-worker = Pour l’accompagnateur
intake-paper-page = Feuille { $n } sur { $all }
