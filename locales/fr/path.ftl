### The newcomer's own page, "my path". Plain Belgian French; the person is addressed with "tu", as in Dutch.

## The page

path-title = Mon chemin
path-hello = Bonjour { $name }
path-hello-no-name = Bonjour
path-intro = Voici ton chemin vers un travail.
path-progress = Étape { $now } sur { $all }
path-listen = Écouter
path-listen-stop = Stop
path-read-aloud = Lire à voix haute
path-language = Langue
path-home = Mon chemin
path-updated = Fait le { $date }

## What to do now

path-now-tag = À faire maintenant
path-now-nothing = Tu n’as rien à faire maintenant.
path-now-nothing-text = Nous te dirons quelle est la prochaine étape.
path-when = Quand ?
path-where = Où ?
path-bring = Prends avec toi
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
path-interpreter-there = Il y aura un interprète.
path-other-appointments = Aussi dans ton agenda

## Your answer

path-now-answer-question = Peux-tu venir ?
path-now-answer-yes = Oui, je viens
path-now-answer-cannot = Je ne peux pas
path-answered-yes = Très bien. À bientôt !
path-answered-yes-text = Nous savons que tu viens.
path-answered-cannot = Merci. C’est bien de nous le dire.
path-answered-cannot-text = La personne qui t’accompagne le sait. Vous chercherez ensemble un autre jour.
path-answered-change = Je veux changer ma réponse
path-cannot-title = Pourquoi ne peux-tu pas venir ?
path-cannot-intro = Tu peux le dire. Ce n’est pas obligé.
path-cannot-why-sick = Je suis malade
path-cannot-why-child = Je dois être avec mon enfant
path-cannot-why-work = Je dois travailler
path-cannot-why-other-appointment = Je dois être ailleurs à ce moment
path-cannot-why-not-say = Je préfère ne pas le dire
path-cannot-thanks = Merci. Tu n’as rien fait de mal.

## The steps

path-steps-title = Ton chemin
path-showing-done = Fini
path-showing-now = Maintenant
path-showing-can-start = Possible déjà
path-showing-later = Plus tard
path-together-with = en même temps que l’étape { $n }
path-step-from-to = du { $from } au { $until }
path-step-from = à partir du { $from }
path-step-until = jusqu’au { $until }
path-step-waiting = Nous attendons une réponse ou une place.
path-step-number = Étape { $n }
path-empty-title = Ton chemin est encore vide
path-empty = Il n’y a pas encore d’étapes. Tu les feras avec la personne qui t’accompagne.

## Each step: its name, and what to do

path-step-papers = Papiers en ordre
path-step-papers-now = Mets tes papiers en ordre
path-step-first-talk = Premier entretien
path-step-first-talk-now = Viens au premier entretien
path-step-address = Donner ton adresse
path-step-address-now = Donne ton adresse à la ville
path-step-health-fund = Mutuelle
path-step-health-fund-now = Inscris-toi à une mutuelle
path-step-bank = Compte en banque
path-step-bank-now = Ouvre un compte en banque
path-step-register-vdab = Aller au VDAB
path-step-register-vdab-now = Inscris-toi au VDAB
path-step-integration-contract = Intégration : le début
path-step-integration-contract-now = Viens signer ton contrat d’intégration
path-step-social-orientation = Découvrir la Belgique
path-step-social-orientation-now = Va au cours sur la Belgique
path-step-language-test = Test de langue
path-step-language-test-now = Passe le test de langue
path-step-dutch-lessons = Apprendre le néerlandais
path-step-dutch-lessons-now = Va au cours de néerlandais
path-step-practise-dutch = Pratiquer le néerlandais
path-step-practise-dutch-now = Parle néerlandais avec d’autres
path-step-read-and-write = Lire et écrire
path-step-read-and-write-now = Va au cours pour lire et écrire
path-step-diploma = Ton diplôme
path-step-diploma-now = Demande si ton diplôme compte ici
path-step-work-talk = Parler du travail
path-step-work-talk-now = Viens parler du travail
path-step-cv = Ton CV
path-step-cv-now = Fais ton CV
path-step-training = Formation
path-step-training-now = Va à la formation
path-step-work-and-learn = Travailler et apprendre
path-step-work-and-learn-now = Va travailler et apprendre
path-step-volunteering = Bénévolat
path-step-volunteering-now = Va aider comme bénévole
path-step-mentor = Ton mentor
path-step-mentor-now = Va voir ton mentor
path-step-look-for-work = Chercher du travail
path-step-look-for-work-now = Cherche du travail, avec nous
path-step-your-work = Ton travail
path-step-your-work-now = Va à ton travail
path-step-child-care = Garde de ton enfant
path-step-child-care-now = Cherche une garde pour ton enfant
path-step-transport = Transport
path-step-transport-now = Apprends le chemin
path-step-home = Un logement
path-step-home-now = Viens parler de ton logement
path-step-care = Prendre soin de toi
path-step-care-now = Viens à ton rendez-vous
path-step-money = Un entretien
path-step-money-now = Viens à l’entretien
path-step-digital = Ordinateur et GSM
path-step-digital-now = Va au cours d’ordinateur ou de GSM
path-step-other = Une étape pour toi
path-step-other-now = Fais ta prochaine étape

## What to bring

path-bring-id-card = carte d’identité ou carte de séjour
path-bring-letter = la lettre
path-bring-diploma = ton diplôme
path-bring-bank-card = ta carte bancaire
path-bring-cv = ton CV
path-bring-pen = un bic et du papier
path-bring-card = ta carte Op weg

## The people

path-people-title = Ils t’aident
path-people-empty = Personne ne t’accompagne encore. Appelle-nous.
path-role-lead = la personne qui t’accompagne
path-role-worker = t’accompagne
path-role-team-lead = dirige l’équipe
path-role-coordinator = travaille pour tout le réseau
path-role-reception = t’aide à l’accueil
path-role-mentor = ton mentor
path-role-analyst = fait les chiffres
path-role-editor = écrit les textes
path-role-dpo = protège ta vie privée
path-role-administrator = s’occupe du système
path-person-at = { $role }, { $org }
path-person-call = Appeler { $name }
path-person-message = Envoyer un message à { $name }

## Keep it

path-keep-title = Garde ton chemin
path-keep-save = Sur ce GSM
path-keep-saved = Ton chemin est maintenant sur ce GSM.
path-keep-shared-phone = Quelqu’un d’autre utilise ce GSM ? Alors ne garde pas ton chemin ici.
path-keep-remove = Retirer de ce GSM
path-keep-removed = Ton chemin n’est plus sur ce GSM.
path-keep-share = Partager
path-keep-sms = SMS
path-keep-print = Imprimer
path-keep-card = Ma carte
path-share-text = Op weg. Tape ton code pour continuer.

## Help at the foot of every page

path-help-title = Tu préfères parler ?
path-help-text = Appelle gratuitement. Un interprète parle ta langue.
path-help-call = Appeler le { $phone }
path-help-hours = Du lundi au vendredi, de { $from } à { $until }.
path-leave-quickly = Sortir vite
path-leave-quickly-text = Touche ici. Tu vas sur une autre page.

## Ask a person to call

path-call-me = Appelez-moi
path-call-me-title = Quelqu’un t’appelle
path-call-me-intro = Donne ton numéro. Nous t’appelons. C’est gratuit.
path-call-me-name = Ton nom
path-call-me-phone = Ton numéro de téléphone
path-call-me-language = Dans quelle langue ?
path-call-me-when = Quand pouvons-nous t’appeler ?
path-call-me-when-morning = Le matin
path-call-me-when-afternoon = L’après-midi
path-call-me-when-any = À tout moment
path-call-me-send = Demander un appel
path-call-me-sent = Merci. Nous t’appelons dans les deux jours ouvrables.
path-call-me-wrong-phone = Ce numéro n’est pas bon. Regarde encore une fois.

## Start page

path-start-title = Que veux-tu faire ?
path-start-work = Je veux travailler
path-start-work-text = Tu veux chercher du travail. Quelqu’un réfléchit avec toi. Vous parlez de ce que tu sais faire et de ce que tu veux.
path-start-dutch = Je veux apprendre le néerlandais
path-start-dutch-text = D’abord, tu passes un petit test. Puis nous cherchons un cours pour toi.
path-start-papers = Mes papiers
path-start-papers-text = Tu as une question sur tes papiers. Parle à quelqu’un qui sait. Prends tes papiers avec toi.
path-start-talk = Je veux parler à quelqu’un
path-start-talk-text = Appelle-nous ou passe nous voir. Un interprète parle ta langue. C’est gratuit.
path-start-code = J’ai un code
path-start-first = Pas encore de code ? Alors nous faisons ton chemin ensemble.

## Language choice

path-language-title = Choisis ta langue
path-language-more = Plus de langues
path-language-other = Ma langue n’est pas là
path-language-other-text = Appelle-nous. Nous cherchons un interprète pour toi.

## The code

path-code-title = Tape ton code
path-code-hint = Le code est sur ta carte.
path-code-label = Ton code
path-code-form = Un code a 8 lettres et chiffres.
path-code-button = Voir mon chemin
path-code-wrong = Ce code n’est pas bon. Regarde encore ta carte.
path-code-too-many = Tu as essayé trop de fois. Attends un quart d’heure et essaie encore. Ou appelle-nous.
path-code-expired = Ce code ne marche plus. Demande un nouveau code, ou appelle-nous.
path-code-lost = J’ai perdu mon code
path-code-lost-text = Appelle-nous ou dis-le à la personne qui t’accompagne. Tu auras un nouveau code.
path-code-forget = Oublier mon code sur ce GSM
path-code-forgotten = Ton code n’est plus sur ce GSM.
path-code-leave = Fermer mon chemin
path-code-left = Ton chemin est fermé. Avec ton code, tu peux toujours revenir.

## Stop a code

path-revoke = Arrêter ce code
path-revoke-title = Veux-tu arrêter ce code ?
path-revoke-text = Alors personne ne peut plus voir ton chemin avec ce code. Ton chemin reste.
path-revoke-yes = Oui, arrêter le code
path-revoke-no = Non, garder le code
path-revoke-done = Le code est arrêté. Demande une nouvelle carte si tu veux.

## Who looked

path-who-looked-link = Qui a regardé mes données ?
path-who-looked-title = Qui a regardé tes données ?
path-who-looked-intro = Ici tu vois qui a regardé, quand et pourquoi.
path-who-looked-date = Quand
path-who-looked-organisation = Organisation
path-who-looked-function = Fonction
path-who-looked-part = Quoi
path-who-looked-why = Pourquoi
path-who-looked-line = { $date } : { $organisation } a regardé : { $part }.
path-who-looked-urgent = C’était urgent. Cette personne a donc regardé sans ton oui.
path-who-looked-empty = Personne n’a encore regardé tes données.
path-who-looked-question = Demander pourquoi
path-who-looked-question-title = Que veux-tu savoir ?
path-who-looked-question-text = Tu ne comprends pas pourquoi quelqu’un a regardé ? Demande-le. C’est ton droit.
path-who-looked-question-send = Envoyer ma question
path-who-looked-question-sent = Merci. Quelqu’un qui protège ta vie privée te répondra.

## What I agreed to

path-agreed-title = Qui peut voir quoi ?
path-agreed-line = { $org } peut voir ceci jusqu’au { $date }.
path-agreed-change = Je veux changer cela
path-agreed-none = Tu n’as encore dit oui à personne.

## When the text is not there yet, or was not checked yet

path-text-draft = Cette traduction n’a pas encore été vérifiée. Un doute ? Appelle-nous.
path-text-missing = Ce texte n’existe pas encore dans ta langue. Tu le vois donc en néerlandais. Besoin d’aide ? Appelle-nous.
path-offline = Tu n’as pas internet maintenant. Voici ton chemin du { $date }.
path-demo = Ceci est un exemple. Tous les noms sont inventés.
