### steps : le parcours, les rendez-vous et la carte, pour le personnel.

steps-title = Parcours
steps-list = Les étapes
steps-empty-line = Choisissez un premier plan ou ajoutez une étape. Vous pourrez tout changer plus tard, avec le client.
steps-plan = Premier plan
steps-plan-use = Utiliser ce plan
steps-plan-first-months = Les premiers mois
steps-plan-integrated = Tout ensemble : apprendre, travailler et un mentor
steps-plan-highly-skilled = Très qualifié ou avec un métier
steps-plan-waiting = Attendre et avancer quand même
steps-plan-linear = Pas à pas : d’abord l’intégration civique, puis le travail
steps-plan-art60 = Expérience de travail via l’article 60
steps-plan-entrepreneur = Sa propre entreprise
steps-new = Nouvelle étape
steps-up = Une place plus haut
steps-down = Une place plus bas
steps-state = Où en est cette étape ?
steps-state-new = Devient
steps-state-save = Changer
steps-state-to = Mettre sur
steps-state-set = Mettre
steps-reason = Pourquoi
steps-reason-hint = Nécessaire si vous arrêtez l’étape. Le client ne lit pas ceci.
steps-reason-needed = Dites pourquoi vous arrêtez cette étape.
steps-client-sees = Le client voit
steps-hidden = rien
steps-named-for-client = nom pour le client : { $name }
steps-history = Comme c’était avant
steps-until-then = Jusqu’au { $when }
steps-preview = Voici ce que voit le client
steps-preview-go = Voir comme le client
steps-preview-back = Retour au dossier
steps-preview-drafts =
    { $n ->
        [one] 1 texte de ce parcours n’a pas encore été relu dans cette langue.
       *[other] { $n } textes de ce parcours n’ont pas encore été relus dans cette langue.
    }
steps-preview-missing =
    { $n ->
        [one] 1 texte n’existe pas encore dans cette langue. Le client le lit en néerlandais.
       *[other] { $n } textes n’existent pas encore dans cette langue. Le client les lit en néerlandais.
    }

## One step

steps-edit-title = Changer l’étape
steps-field-kind = Sorte d’étape
steps-field-lane = Partie du parcours
steps-field-title = Nom pour les collègues
steps-field-title-client = Nom pour le client
steps-field-goal = But
steps-field-who = Qui aide
steps-field-who-text = Qui aide en dehors du réseau
steps-field-where = Où
steps-field-from = Du
steps-field-until = Au
steps-field-bring = Qu’apporte le client ?
steps-field-beside = Possible en même temps que l’étape actuelle
steps-field-provider = Qui donne cette étape
steps-field-after = Après quelles étapes
steps-field-hours = Heures par semaine
steps-field-cost = Coût (euro)
steps-field-payer = Qui paie
steps-beside = Cette étape est possible en même temps que l’étape actuelle
steps-title-hint = Vide : le nom habituel de l’étape.
steps-title-client-hint = Comme vous le dites avec le client. Vide : le nom habituel, dans la langue du client.
steps-goal-hint = Que voulez-vous atteindre ? Court, c’est bien.
steps-lane-hint = Le plus souvent, c’est juste.
steps-nobody = Personne
steps-clash = Quelqu’un a changé ceci entre-temps
steps-clash-line = Votre texte est toujours là. Regardez ce qu’il faut garder et enregistrez de nouveau.
steps-clash-field = Quoi
steps-clash-mine = Vous avez tapé
steps-clash-theirs = Maintenant il y a
steps-wrong-day = Choisissez un jour qui existe.
steps-wrong-hour = Choisissez une heure, par exemple 09:30.
steps-wrong-past = Ce moment est passé.
steps-wrong-order = Le dernier jour vient après le premier.
steps-wrong-minutes = Entre 5 et 600 minutes.
steps-wrong-circle = Une étape ne peut pas s’attendre elle-même.
steps-wrong-number = Ce nombre n’est pas possible.
steps-wrong-many = Il y en a trop, ou quelque chose est là deux fois.
steps-wrong-offer = L’offre de cette étape est pour un autre type d’étape. Enregistrez à nouveau pour lâcher l’offre.

## Appointments

steps-meetings = Rendez-vous
steps-meetings-none = Aucun rendez-vous prévu.
steps-meetings-past = Rendez-vous passés
steps-meetings-closed = Les rendez-vous ne sont pas partagés avec vous.
steps-meeting-new = Nouveau rendez-vous
steps-meeting-title = Rendez-vous
steps-meeting-kind = Pour quoi
steps-meeting-name = Nom propre pour le client
steps-meeting-hour = Heure
steps-meeting-minutes = Combien de minutes
steps-meeting-who = Avec qui
steps-meeting-step = Pour quelle étape
steps-no-step = Pour aucune étape
steps-meeting-more = Réponse ou suite
steps-meeting-planned = Prévu
steps-meeting-kept = A eu lieu
steps-meeting-missed = Le client n’est pas venu
steps-meeting-cancelled = Annulé
steps-meeting-cancel = Annuler
steps-company = Accompagne
steps-company-hint = Par exemple un mentor, un bénévole ou une sœur. Le client le lit aussi.
steps-guests = Quels collègues viennent aussi
steps-guests-hint = Seulement ceux qui peuvent voir le contact de ce client. Ils le lisent dans leurs tâches et leur agenda.
steps-guests-too = Viennent aussi
steps-guest-closed = { $name } (ne voit plus ce dossier)
steps-wrong-guest = Ce collègue ne peut pas voir le contact du client. Demandez d'abord son accord au client.
steps-busy = Déjà occupé à cette heure : { $names }. Choisissez une autre heure, ou gardez-la quand même.
steps-busy-anyway = Garder quand même cette heure
steps-reply-yes = Vient
steps-reply-cannot = Ne peut pas : { $why }
steps-reply-none = Pas encore de réponse
steps-reply-how = La réponse est venue
steps-reply-write-yes = Le client vient
steps-reply-write-cannot = Le client ne peut pas

## The card and its code

steps-card-title = Carte et code
steps-card-go = Faire une carte
steps-card-line = Une nouvelle carte reçoit un nouveau code. L’ancien code s’arrête alors.
steps-card-language = Langue de la carte
steps-card-print = Faire la carte (PDF)
steps-codes = Codes
steps-code-new = Faire un nouveau code
steps-code-keep = Laisser aussi l’ancien code
steps-code-fresh = Le nouveau code
steps-code-once = Vous ne voyez ce code qu’une fois. Imprimez la carte maintenant ou notez le code.
steps-code-none = Ce client n’a pas encore de code.
steps-code-live = Le code fonctionne jusqu’au { $until }.
steps-code-over = Le code ne fonctionne plus.
steps-code-made = Fait le { $day } par { $name }
steps-code-used = utilisé la dernière fois le { $day }
steps-code-until = fonctionne jusqu’au { $day }
steps-code-ended = terminé depuis le { $day }
steps-code-stopped = arrêté le { $day }
steps-code-stop = Arrêter ce code
steps-code-stop-ask = Arrêter le code ? Celui qui a la carte ne voit plus le parcours.
steps-code-safe = La carte ne dit rien sur le séjour, l’argent ou la santé. Celui qui a le code ne voit que le parcours.

## Messages au client

steps-remind = Envoyer un rappel
steps-calendar = Mettre dans votre agenda
steps-messages = Messages au client
steps-message-waiting = En attente
steps-message-sent = Envoyé
steps-message-failed = Échec
steps-message-dropped = Plus nécessaire
steps-message-via-sms = SMS
steps-message-via-email = E-mail
steps-message-error = Pourquoi
steps-message-again = Réessayer
steps-message-known = Envoyé veut dire : transmis. Nous ne savons pas si le message est arrivé.
steps-message-only-written = Pas vraiment envoyé : aucun service n’est configuré
steps-message-why-channel = cette voie n’est pas configurée
steps-message-why-address = l’adresse ou le numéro n’est pas correct
steps-message-why-content = le texte n’a pas pu être envoyé
steps-message-why-refused = le service a refusé le message
steps-message-why-credentials = le service n’accepte pas notre clé
steps-message-why-busy = le service est occupé, nous réessayons
steps-message-why-timeout = pas de réponse à temps
steps-message-why-connection = pas de connexion
steps-message-why-output = impossible de l’écrire
steps-message-why-other = inconnu
steps-reach-sms = Les rappels partent par SMS, aussi d’eux-mêmes la veille. Ils ne contiennent aucun nom.
steps-reach-email = Les rappels partent par e-mail, aussi d’eux-mêmes la veille. Ils ne contiennent aucun nom.
steps-reach-ask = Demandez d’abord au client. Rien ne part de soi-même.
steps-reach-shared = D’autres lisent sur ce téléphone. Un rappel demande seulement d’appeler.
steps-reach-none = Nous ne pouvons rien envoyer : aucun numéro ni adresse e-mail n’est sûr.
steps-code-send = Le client est d’accord : envoyer le code par SMS
steps-code-send-line = Le message contient seulement le code.
steps-someone = quelqu’un hors de cette équipe
steps-other-step = une autre étape

## What really happened to a step

steps-payer-none = pas encore décidé
steps-after-hint = Cette étape ne peut commencer que quand ces étapes sont finies.
steps-day = Quel jour
steps-day-hint = Vide : aujourd’hui.
steps-result = Ce que l’étape a apporté
steps-result-hint = Compte seulement si l’étape est finie.
steps-stop = Pourquoi l’étape s’arrête
steps-stop-hint = Compte seulement si vous arrêtez l’étape.
steps-stop-none = choisissez une raison
steps-days = Quand c’était vraiment
steps-began = Commencé le
steps-ended = Terminé le
steps-days-save = Enregistrer les jours
steps-wrong-days = Ces jours ne sont pas possibles : une étape finit après son début, et pas dans le futur.

## Goals of the steps of a template
steps-goal-a-home = Trouver un logement pour rester
steps-goal-allowed-to-start = Voir si une carte professionnelle est nécessaire
steps-goal-bridge-to-trade = De son métier au métier d’ici
steps-goal-business-idea = Préciser l’idée
steps-goal-business-plan = Faire un plan chiffré
steps-goal-business-run = Bien passer la première année
steps-goal-business-start = Lancer l’entreprise
steps-goal-care-arranged = Une garde aux heures de cours et de travail
steps-goal-clear-agreement = Savoir ce qui est convenu
steps-goal-debts-under-control = Des finances apaisées
steps-goal-dutch-a2 = Le néerlandais de tous les jours (A2)
steps-goal-dutch-b2 = Le néerlandais du métier (B2)
steps-goal-find-work = Trouver un travail qui convient et qui dure
steps-goal-get-there = Se rendre seul au travail et au cours
steps-goal-keep-work = Rester au travail, avec un suivi
steps-goal-know-each-other = Faire connaissance et savoir qui aide
steps-goal-know-society = Savoir comment cela marche ici
steps-goal-know-what-you-want = Savoir ce que le client veut et sait faire
steps-goal-known-as-job-seeker = Être inscrit comme demandeur d’emploi
steps-goal-learn-trade = Apprendre un métier
steps-goal-network = Connaître des gens qui ouvrent des portes
steps-goal-recognised-diploma = Faire reconnaître le diplôme
steps-goal-rest-and-care = Trouver du repos et des soins
steps-goal-right-level = Commencer au bon niveau
steps-goal-safe-start = Les premières démarches en ordre
steps-goal-show-what-you-can = Montrer ce que le client sait faire
steps-goal-speak-more = Oser parler, chaque semaine
steps-goal-stay-active = Rester actif et voir du monde
steps-goal-use-computer = Se débrouiller avec l’ordinateur et le téléphone
steps-goal-work-experience = Expérience : attitude, marché du travail et langue du travail

steps-result-needed = Dites ce que cette étape a apporté. Ce que vous avez tapé est encore là.
