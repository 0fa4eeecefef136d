### The newcomer's own page, "my path". Plain Belgian French; adults are addressed with "vous".

## The page

path-title = Mon chemin
path-hello = Bonjour { $name }
path-hello-no-name = Bonjour
path-intro = Voici votre chemin vers un travail.
path-progress = Étape { $now } sur { $all }
path-listen = Écouter
path-listen-stop = Stop
path-read-aloud = Lire à voix haute
path-language = Langue
path-home = Mon chemin
path-updated = Fait le { $date }

## What to do now

path-now-tag = À faire maintenant
path-now-nothing = Vous n’avez rien à faire maintenant.
path-now-nothing-text = Nous vous dirons quelle est la prochaine étape.
path-when = Quand ?
path-where = Où ?
path-bring = Prenez avec vous
path-today = aujourd’hui
path-tomorrow = demain
path-nights = { $n ->
    [0] aujourd’hui
    [one] encore 1 nuit
   *[other] encore { $n } nuits
}
path-past = C’est passé.
path-date-unknown = Le jour n’est pas encore connu.
path-place-unknown = Le lieu n’est pas encore connu.
path-hour = { $time }
path-route = Voir le chemin
path-with-person = avec { $name }
path-talk-with = Entretien avec { $names }
path-interpreter-there = Il y aura un interprète.
path-goes-along = Vous accompagne : { $name }
path-other-appointments = Aussi dans votre agenda

## Your answer

path-now-answer-question = Pouvez-vous venir ?
path-now-answer-yes = Oui, je viens
path-now-answer-cannot = Je ne peux pas
path-answered-yes = Très bien. À bientôt !
path-answered-yes-text = Nous savons que vous venez.
path-answered-cannot = Merci. C’est bien de nous le dire.
path-answered-cannot-text = La personne qui vous accompagne le sait. Vous chercherez ensemble un autre jour.
path-answered-change = Je veux changer ma réponse
path-answered-moved = Le rendez-vous a changé. Votre réponse n’est pas encore enregistrée.
path-cannot-title = Pourquoi ne pouvez-vous pas venir ?
path-cannot-intro = Vous pouvez le dire. Ce n’est pas obligé.
path-cannot-why-sick = Je suis malade
path-cannot-why-child = Je dois être avec mon enfant
path-cannot-why-work = Je dois travailler
path-cannot-why-other-appointment = Je dois être ailleurs à ce moment
path-cannot-why-not-say = Je préfère ne pas le dire
path-cannot-thanks = Merci. Vous n’avez rien fait de mal.

## The steps

path-steps-title = Votre chemin
path-showing-done = Fini
path-showing-now = Maintenant
path-showing-can-start = Possible déjà
path-showing-later = Plus tard
path-showing-waits = En attente
path-together-with = en même temps que « { $step } »
path-step-from-to = { $from } – { $until }
path-step-from = début : { $from }
path-step-until = fin : { $until }
path-step-waiting = Nous attendons une réponse ou une place.
path-step-number = Étape { $n }
path-empty-title = Votre chemin est encore vide
path-empty = Il n’y a pas encore d’étapes. Vous les ferez avec la personne qui vous accompagne.

## Each step: its name, and what to do

path-step-papers = Papiers en ordre
path-step-papers-now = Mettez vos papiers en ordre
path-step-first-talk = Premier entretien
path-step-first-talk-now = Venez au premier entretien
path-step-address = Donner votre adresse
path-step-address-now = Donnez votre adresse à la ville
path-step-health-fund = Mutuelle
path-step-health-fund-now = Inscrivez-vous à une mutuelle
path-step-bank = Compte en banque
path-step-bank-now = Ouvrez un compte en banque
path-step-register-vdab = Aller au VDAB
path-step-register-vdab-now = Inscrivez-vous au VDAB
path-step-integration-contract = Intégration : le début
path-step-integration-contract-now = Venez signer votre contrat d’intégration
path-step-social-orientation = Découvrir la Belgique
path-step-social-orientation-now = Allez au cours sur la Belgique
path-step-language-test = Test de langue
path-step-language-test-now = Passez le test de langue
path-step-dutch-lessons = Apprendre le néerlandais
path-step-dutch-lessons-now = Allez au cours de néerlandais
path-step-practise-dutch = Pratiquer le néerlandais
path-step-practise-dutch-now = Parlez néerlandais avec d’autres
path-step-read-and-write = Lire et écrire
path-step-read-and-write-now = Allez au cours pour lire et écrire
path-step-diploma = Votre diplôme
path-step-diploma-now = Demandez si votre diplôme compte ici
path-step-work-talk = Parler du travail
path-step-work-talk-now = Venez parler du travail
path-step-cv = Votre CV
path-step-cv-now = Faites votre CV
path-step-training = Formation
path-step-training-now = Allez à la formation
path-step-work-and-learn = Travailler et apprendre
path-step-work-and-learn-now = Allez travailler et apprendre
path-step-volunteering = Bénévolat
path-step-volunteering-now = Allez aider comme bénévole
path-step-mentor = Votre mentor
path-step-mentor-now = Allez voir votre mentor
path-step-look-for-work = Chercher du travail
path-step-look-for-work-now = Cherchez du travail, avec nous
path-step-your-work = Votre travail
path-step-your-work-now = Allez à votre travail
path-step-child-care = Garde de votre enfant
path-step-child-care-now = Cherchez une garde pour votre enfant
path-step-transport = Transport
path-step-transport-now = Apprenez le chemin
path-step-home = Un logement
path-step-home-now = Venez parler de votre logement
path-step-care = Prendre soin de vous
path-step-care-now = Venez à votre rendez-vous
path-step-money = Un entretien
path-step-money-now = Venez à l’entretien
path-step-digital = Ordinateur et GSM
path-step-digital-now = Allez au cours d’ordinateur ou de GSM
path-step-other = Une étape pour vous
path-step-other-now = Faites votre prochaine étape

## What to bring

path-bring-id-card = carte d’identité ou carte de séjour
path-bring-letter = la lettre
path-bring-diploma = votre diplôme
path-bring-bank-card = votre carte bancaire
path-bring-cv = votre CV
path-bring-pen = un bic et du papier
path-bring-card = votre carte Op weg

## The people

path-people-title = Ils vous aident
path-people-empty = Personne ne vous accompagne encore. Appelez-nous.
path-role-lead = la personne qui vous accompagne
path-role-worker = vous accompagne
path-role-team-lead = dirige l’équipe
path-role-coordinator = travaille pour tout le réseau
path-role-reception = vous aide à l’accueil
path-role-mentor = votre mentor
path-role-analyst = fait les chiffres
path-role-editor = écrit les textes
path-role-dpo = protège votre vie privée
path-role-administrator = s’occupe du système
path-person-at = { $role }, { $org }
path-person-call = Appeler { $name }
path-person-message = Envoyer un message à { $name }

## Keep it

path-keep-title = Gardez votre chemin
path-keep-save = Sur ce GSM
path-keep-saved = Votre chemin est maintenant sur ce GSM.
path-keep-shared-phone = Quelqu’un d’autre utilise ce GSM ? Alors ne gardez pas votre chemin ici.
path-keep-remove = Retirer de ce GSM
path-keep-removed = Votre chemin n’est plus sur ce GSM.
path-keep-share = Partager
path-keep-sms = SMS
path-keep-print = Imprimer
path-keep-card = Ma carte
path-share-text = Op weg. Tapez votre code pour continuer.

## Help at the foot of every page

path-help-title = Vous préférez parler ?
path-help-text = Appelez gratuitement. Un interprète parle votre langue.
path-help-call = Appeler le { $phone }
path-help-hours = Du lundi au vendredi, de { $from } à { $until }.
path-leave-quickly = Sortir vite
path-leave-quickly-text = Touchez ici. Vous allez sur une autre page.

## Ask a person to call

path-call-me = Appelez-moi
path-call-me-title = Quelqu’un vous appelle
path-call-me-intro = Donnez votre numéro. Nous vous appelons. C’est gratuit.
path-call-me-name = Votre nom
path-call-me-phone = Votre numéro de téléphone
path-call-me-language = Dans quelle langue ?
path-call-me-when = Quand pouvons-nous vous appeler ?
path-call-me-when-morning = Le matin
path-call-me-when-afternoon = L’après-midi
path-call-me-when-any = À tout moment
path-call-me-send = Demander un appel
path-call-me-sent = Merci. Nous vous appelons dans les deux jours ouvrables.
path-call-me-wrong-phone = Ce numéro n’est pas bon. Regardez encore une fois.

## Start page

path-start-title = Que voulez-vous faire ?
path-start-work = Je veux travailler
path-start-work-text = Vous voulez chercher du travail. Quelqu’un réfléchit avec vous. Vous parlez de ce que vous savez faire et de ce que vous voulez.
path-start-dutch = Je veux apprendre le néerlandais
path-start-dutch-text = D’abord, vous passez un petit test. Puis nous cherchons un cours pour vous.
path-start-papers = Mes papiers
path-start-papers-text = Vous avez une question sur vos papiers. Parlez à quelqu’un qui sait. Prenez vos papiers avec vous.
path-start-talk = Je veux parler à quelqu’un
path-start-talk-text = Appelez-nous ou passez nous voir. Un interprète parle votre langue. C’est gratuit.
path-start-code = J’ai un code
path-start-first = Pas encore de code ? Alors nous faisons votre chemin ensemble.

## Language choice

path-language-title = Choisissez votre langue
path-language-more = Plus de langues
path-language-other = Ma langue n’est pas là
path-language-other-text = Appelez-nous. Nous cherchons un interprète pour vous.

## The code

path-code-title = Tapez votre code
path-code-hint = Le code est sur votre carte.
path-code-label = Votre code
path-code-form = Un code a 8 lettres et chiffres.
path-code-button = Voir mon chemin
path-code-wrong = Ce code n’est pas bon. Regardez encore votre carte.
path-code-too-many = Vous avez essayé trop de fois. Attendez un quart d’heure et essayez encore. Ou appelez-nous.
path-code-expired = Ce code ne marche plus. Demandez un nouveau code, ou appelez-nous.
path-code-lost = J’ai perdu mon code
path-code-lost-text = Appelez-nous ou dites-le à la personne qui vous accompagne. Vous aurez un nouveau code.
path-code-forget = Oublier mon code sur ce GSM
path-code-forgotten = Votre code n’est plus sur ce GSM.
path-code-leave = Fermer mon chemin
path-code-left = Votre chemin est fermé. Avec votre code, vous pouvez toujours revenir.

## Stop a code

path-revoke = Arrêter ce code
path-revoke-title = Voulez-vous arrêter ce code ?
path-revoke-text = Alors personne ne peut plus voir votre chemin avec ce code. Votre chemin reste.
path-revoke-yes = Oui, arrêter le code
path-revoke-no = Non, garder le code
path-revoke-done = Le code est arrêté. Demandez une nouvelle carte si vous voulez.

## Who looked

path-who-looked-link = Qui a regardé mes données ?
path-who-looked-title = Qui a regardé vos données ?
path-who-looked-intro = Ici vous voyez qui a regardé, quand et pourquoi.
path-who-looked-date = Quand
path-who-looked-organisation = Organisation
path-who-looked-function = Fonction
path-who-looked-part = Quoi
path-who-looked-why = Pourquoi
path-who-looked-line = { $date } : { $organisation } a regardé : { $part }.
path-who-looked-urgent = C’était urgent. Cette personne a donc regardé sans votre oui.
path-who-looked-empty = Personne n’a encore regardé vos données.
path-who-looked-question = Demander pourquoi
path-who-looked-question-title = Que voulez-vous savoir ?
path-who-looked-question-text = Vous ne comprenez pas pourquoi quelqu’un a regardé ? Demandez-le. C’est votre droit.
path-who-looked-question-send = Envoyer ma question
path-who-looked-question-sent = Merci. Quelqu’un qui protège votre vie privée vous répondra.
path-who-looked-question-many = Tu as déjà posé plusieurs questions. Attends la réponse. C’est urgent ? Appelle.

## What I agreed to

path-agreed-title = Qui peut voir quoi ?
path-agreed-line = { $org } peut voir ceci jusqu’au { $date }.
path-agreed-change = Je veux changer cela
path-agreed-none = Vous n’avez encore dit oui à personne.

## When the text is not there yet, or was not checked yet

path-text-draft = Cette traduction n’a pas encore été vérifiée. Un doute ? Appelez-nous.
path-text-missing = Ce texte n’existe pas encore dans votre langue. Vous le voyez donc en néerlandais. Besoin d’aide ? Appelez-nous.
path-offline = Vous n’avez pas internet maintenant. Voici votre chemin du { $date }.
path-demo = Ceci est un exemple. Tous les noms sont inventés.

## The plan, and what the client wants

path-plan-title = Ce plan est-il bon pour vous ?
path-plan-text = Regardez les étapes ci-dessus. Vous pouvez dire non. Vous ne perdez rien.
path-plan-changed = Quelque chose a changé dans votre plan.
path-plan-yes = Oui, c’est bon
path-plan-no = Pas encore
path-plan-said-yes = Vous avez dit oui. Merci.
path-plan-said-no = Vous avez dit : pas encore. Votre personne de contact en parlera avec vous.
path-refuse-go = Il y a une étape que je ne veux pas
path-refuse-title = Quelle étape ne voulez-vous pas ?
path-refuse-why = Pourquoi pas ?
path-refuse-text = Vous ne devez pas le dire. Votre personne de contact en parlera avec vous.
path-refused-text = Vous avez dit que vous ne voulez pas cela. Votre personne de contact en parlera avec vous.
path-refused-back = Je le veux quand même
path-step-refused = Vous avez dit non
path-refuse-why-child-care = Personne ne garde mon enfant
path-refuse-why-transport = Je ne peux pas y aller
path-refuse-why-health = Ma santé
path-refuse-why-money = L’argent
path-refuse-why-hours = Les heures
path-refuse-why-level = Trop difficile ou trop facile
path-refuse-why-own-choice = Je veux autre chose
path-refuse-why-other = Je préfère ne pas le dire
path-wish-go = Je veux faire autre chose
path-wish-title = Qu’aimeriez-vous faire ?
path-wish-text = Choisissez ou écrivez. Votre personne de contact le lit.
path-wish-other = Autre chose
path-wish-said = Avec vos mots
path-wish-send = Envoyer
path-wish-wrong = Choisissez ou écrivez quelques mots.
path-wish-open = attend une réponse
path-wish-taken-up = est maintenant dans votre parcours
path-wish-declined = pas maintenant
