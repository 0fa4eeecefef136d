### talk : textes pour le personnel pendant l'entretien. Ce que lit la personne se trouve dans intake.ftl.

talk-title = Entretien
talk-list-title = Entretiens
talk-read-back-title = Relire ensemble
talk-observed-title = Ce que nous voyons

## La liste

talk-none = Pas encore d'entretien
talk-none-line = Commencez ci-dessous. Tout peut se faire en plusieurs fois, à des jours différents.
talk-go-on = Continuer
talk-state-open = En cours
talk-state-not-read = Terminé, pas relu
talk-state-done = Terminé et relu
talk-later-title = À demander plus tard
talk-later-since = Le { $day }, la personne a demandé de faire ceci plus tard
talk-later-ask = Demander maintenant

## Commencer

talk-new = Nouvel entretien
talk-language-hint = De préférence la langue que la personne aime parler. Si nous n'avons pas de textes dans cette langue, les questions sont en néerlandais.
talk-language-needed = Choisissez la langue de l'entretien.
talk-mode-needed = Choisissez comment vous parlez.
talk-mode-worker = Je parle moi-même cette langue
talk-mode-interpreter-present = Avec un interprète sur place
talk-mode-interpreter-remote = Avec un interprète par téléphone ou écran
talk-mode-mediator = Avec un médiateur interculturel
talk-mode-companion = Avec quelqu'un que la personne a amené
talk-mode-dutch = En néerlandais, sans aide
talk-channel = Sur quoi remplissez-vous ?
talk-form = Comment montrez-vous les questions ?
talk-form-page = Une longue page par partie
talk-form-one = Une question par écran
talk-start = Commencer l'entretien

## Papier et textes

talk-paper-line = Les mêmes questions en deux langues, pour parler sans écran ou à emporter.
talk-paper-print = Imprimer
talk-paper-blank = Feuille vide sans dossier
talk-texts-title = Langues des questions
talk-texts-line = Une autre langue ? Alors les questions sont en néerlandais et un interprète aide.
talk-text-source = Texte source
talk-text-checked = Vérifié
talk-text-draft = Pas encore vérifié
talk-text-partly =
    { $n ->
        [one] 1 texte manque
       *[other] { $n } textes manquent
    }
talk-text-missing = Pas de textes
talk-notice-draft = Les textes dans cette langue ({ $language }) n'ont pas encore été vérifiés par une deuxième personne. Demandez si la question est claire.
talk-notice-partly = Tous les textes n'existent pas encore dans cette langue ({ $language }). Ce qui manque est en néerlandais.
talk-notice-missing = Nous n'avons pas encore de textes dans cette langue ({ $language }). Les questions sont en néerlandais. Laissez un interprète les dire.

## À l'écran

talk-opening = Mots pour commencer
talk-chapters = Parties de l'entretien
talk-no-chapters = Vous ne pouvez rien ajouter à ce dossier.
talk-all-chapters = Toutes les parties
talk-stop = Arrêter, tout est enregistré
talk-progress = { $done } questions sur { $all } ont une réponse
talk-progress-none = Pas encore commencé
talk-progress-all = Toutes les questions ont une réponse
talk-progress-later =
    { $n ->
        [one] 1 question pour plus tard
       *[other] { $n } questions pour plus tard
    }
talk-source-and-date = Source et date
talk-source = De qui savons-nous cela ?
talk-since-when = Vrai depuis
talk-from = { $source } ; { $org }, { $day }
talk-since = vrai depuis { $since }
talk-stale = Un collègue vient de remplir ceci autrement. C'est écrit ci-dessus. Enregistrez à nouveau si votre réponse est la bonne.
talk-finished = Cet entretien est clôturé. Quelque chose à ajouter ? Mettez-le dans le profil, ou commencez un nouvel entretien.
talk-finished-meanwhile = Cet entretien est clôturé. Ce que vous avez tapé est encore ici. Commencez un nouvel entretien pour l'enregistrer.
talk-draft = Voici un brouillon du { $when }. Il n'est pas encore enregistré.
talk-draft-drop = Jeter le brouillon
talk-draft-drop-ask = Ce que vous avez tapé sera perdu. Jeter ?

## Ce que voit le personnel

talk-observed-line = Lire et écrire, néerlandais, intégration civique. Jamais ensemble à l'écran.
talk-observed-write = Noter ce que vous voyez
talk-observed-notice = Pour le personnel seulement. Tournez l'écran : cette page ne se lit pas ensemble.

## Relire et terminer

talk-read-at = Relu le { $when }
talk-changed-since = Quelque chose a changé après la relecture. Relisez-le encore une fois.
talk-finish-unread = Cet entretien n'a pas encore été relu. Le clôturer quand même ?
talk-next-title = Et maintenant ?
talk-next-agreement = Convenir qui peut regarder
talk-next-agreement-line = Il n'est pas encore convenu quelles organisations peuvent regarder.
talk-next-plan-line = Il n'y a pas encore d'étapes. Faites ensemble un premier plan.
talk-next-card-line = Donnez la carte : les étapes et qui aide, sur papier.
