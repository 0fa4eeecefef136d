### referral : orientations, pour le personnel et pour les services hors d’Op weg. Traduit du néerlandais.

referral-title = Orientations
referral-one-title = Orientation
referral-new = Orienter
referral-new-title = Nouvelle orientation
referral-to-org = Orientation vers { $org }
referral-warm-to = Passage de relais à { $org }
referral-none = Pas encore d’orientation
referral-none-line = Demandez l’aide d’une autre organisation. Vous apprendrez ce qu’il en advient.
referral-late = en retard
referral-expected = message attendu au plus tard le { $day }
referral-asked-again-on = à redemander le { $day }
referral-chain = Le chemin : { $chain }
referral-contact-until-talk = Jusqu’à l’entretien à trois, { $name } ({ $org }) reste le contact. Appelez le { $phone }.
referral-whole = { $org }, quelqu’un là-bas
referral-outside = Un service hors d’Op weg
referral-file-card = Orientations en cours
referral-all-of-file = Toutes les orientations de ce dossier
referral-open-for-close = Une orientation est encore en cours. La personne qui a demandé attend de savoir ce qu’il en est advenu.
referral-open-for-close-link = Voyez les orientations et terminez-les d’abord.

## Where it stands

referral-stage-asked = Demandé
referral-stage-accepted = Accepté
referral-stage-talk = Entretien à trois
referral-stage-first-contact = Premier contact
referral-stage-started = Commencé
referral-stage-outcome = Ce qu’il en est advenu
referral-state-asked = attend une réponse
referral-state-no-place = pas de place pour l’instant
referral-state-accepted = accepté
referral-state-first-contact = premier contact
referral-state-started = commencé

## What became of it

referral-outcome-helped = aidé
referral-outcome-partly-helped = aidé en partie
referral-outcome-goes-on = continue là-bas
referral-outcome-not-helped = cela n’a pas marché
referral-outcome-did-not-come = le client n’est pas venu
referral-outcome-client-stopped = le client ne le veut plus
referral-outcome-declined = pas accepté
referral-outcome-passed-on = transmis
referral-outcome-withdrawn = la demande est retirée
referral-outcome-agreement-ended = le client ne veut plus partager ceci
referral-outcome-receiver-left = le service a quitté le réseau
referral-outcome-no-place = pas de place trouvée
referral-outcome-no-answer = pas de réponse

## Why not

referral-decline-not-our-group = pas pour ce groupe
referral-decline-wrong-door = pas notre tâche
referral-decline-area = hors de notre région
referral-decline-client-said-no = le client ne le veut pas
referral-decline-known = déjà connu ou déjà fait
referral-decline-too-early = autre chose doit venir d’abord
referral-decline-other = autre chose

## What happened, in the history

referral-event-ask = Demandé
referral-event-accept = Accepté
referral-event-decline = Pas accepté
referral-event-pass-on = Transmis
referral-event-no-place = Pas de place pour l’instant
referral-event-retry = Redemandé
referral-event-first-contact = Premier contact
referral-event-handed-over = L’entretien à trois a eu lieu
referral-event-start = Commencé
referral-event-tell = Terminé
referral-event-give-up = N’est plus demandé
referral-event-agreement-ends = Le client ne partage plus ceci
referral-event-receiver-leaves = Le service a quitté le réseau

## What somebody can say

referral-say-accept = Nous nous en chargeons
referral-say-decline = Nous ne pouvons pas le faire
referral-say-pass-on = Transmettre à quelqu’un d’autre
referral-say-no-place = Il n’y a pas de place maintenant
referral-say-retry = Redemander
referral-say-first-contact = Nous avons parlé au client
referral-say-start = Cela a commencé
referral-say-tell = Dire ce qu’il en est advenu
referral-say-give-up = Ne plus demander
referral-your-answer = Ce que vous pouvez dire
referral-their-answer = Ce que le service a dit
referral-field-channel = Comment la réponse est-elle arrivée ?
referral-field-why = Pourquoi ?
referral-field-outcome = Qu’en est-il advenu ?
referral-field-words = Dans vos mots
referral-field-words-maybe = Dans vos mots, si vous voulez
referral-field-again = Quand peut-on redemander ?
referral-field-again-hint = Vide : dans un mois.
referral-choose = Choisissez ce qui s’est passé.
referral-words = Dites pourquoi en quelques mots.
referral-again-wrong = Choisissez un jour à venir, dans l’année.
referral-not-now = Ce n’est plus possible. Vous voyez la situation actuelle.
referral-meanwhile = Quelqu’un vous a devancé. Votre réponse n’est pas enregistrée. Vous voyez la situation actuelle.
referral-meanwhile-typed = Vous avez écrit :
referral-pass-on-line = La personne qui a demandé apprendra toujours ce qu’il en advient. Vous ne verrez plus le dossier ensuite.
referral-pass-on-question-line = Vide : la question part telle quelle. Vous pouvez aussi la dire autrement.
referral-pass-on-question-own = Cette organisation a d’autres règles. Réécrivez la question, avec seulement ce qu’elle doit savoir.
referral-outside-unnamed = un service hors Op weg
referral-pass-on-agreed = Comment le client a-t-il dit oui à cette organisation ?
referral-circle = Cette organisation l’a demandé elle-même ou a déjà reçu la demande. Choisissez-en une autre.
referral-talk-line = Planifiez un entretien avec le client, la personne qui a demandé et celle qui prend le relais.
referral-plan-talk = Planifier l’entretien à trois
referral-talk-for = Entretien à trois : le client, { $asker } et { $receiver }.
referral-stages = Où cela en est
referral-history = Ce qui s’est passé
referral-letter-closed = La demande elle-même reste entre qui demande et qui répond.
referral-opens-until = Qui accepte voit : { $what },

## The list

referral-list-line = Ce que d’autres demandent à votre organisation, et ce que vous avez demandé à d’autres.
referral-tab-open = En cours
referral-tab-ended = Terminées
referral-tab-all = Toutes
referral-late-only = Seulement ce qui est en retard
referral-waiting = Attend votre réponse
referral-received = Reçues
referral-received-none = Rien de ce que d’autres ont demandé n’est en cours.
referral-sent = Demandé à d’autres
referral-sent-none = Rien de ce que vous avez demandé n’est en cours.
referral-closed-to-you = le dossier ne vous est plus ouvert

## A new one

referral-step-1 = Étape 1 sur 3 : qui et quoi
referral-step-2 = Étape 2 sur 3 : ce qui est joint
referral-step-3 = Étape 3 sur 3 : vérifier
referral-field-to = À qui demandez-vous ?
referral-by-name-hint = Ce dossier est protégé : vous demandez à une seule personne.
referral-outside-line = Ce service ne peut pas ouvrir le dossier. Il reçoit une lettre avec un code pour répondre, ou il vous appelle.
referral-field-name = Nom du service
referral-field-address = E-mail du service
referral-field-address-hint = Vide : vous imprimez la lettre. L’e-mail ne dit rien du client, il contient seulement un lien.
referral-field-question = Que demandez-vous ?
referral-field-question-hint = Dites ce que vous espérez, en mots simples. Le client peut lire ceci.
referral-field-urgency = Dans quel délai ?
referral-urgency-usual = normal, réponse dans les { $n } jours
referral-urgency-soon = cette semaine, réponse dans les { $n } jours
referral-urgency-today = urgent, réponse dans la journée
referral-field-tiers = Que peut voir l’organisation si elle accepte ?
referral-field-tiers-hint = Elle voit toujours la fiche de contact. Choisissez le nécessaire, pas plus.
referral-field-until = Jusqu’à quand ?
referral-field-warm = Passage de relais : nous parlons d’abord à trois
referral-field-warm-hint = Jusqu’à cet entretien, vous restez le contact du client.
referral-to-items = Choisir ce qui est joint
referral-to-preview = Voir ce qu’ils voient
referral-items-title = Qu’est-ce qui est joint pour { $org } ?
referral-items-line = Choisissez seulement ce dont votre demande a besoin.
referral-items-path = Le parcours
referral-items-needs = Ce dont il faut tenir compte
referral-items-steps = Les étapes en cours
referral-cannot-go = Ne peut pas y aller :
referral-barrier-secrecy = le secret professionnel n’y vaut pas.
referral-barrier-sanctions = ce service peut sanctionner ou décide du séjour.
referral-barrier-outside = nous ne savons pas si le secret professionnel y vaut.
referral-barrier-purpose = leur tâche n’en a pas besoin.
referral-item-not-there = Une chose choisie ne peut pas y aller ou vient de changer. Choisissez à nouveau.
referral-preview-title = Voici exactement ce que voit { $org }
referral-preview-card = On voit aussitôt la fiche de contact : le nom, la langue et comment joindre le client.
referral-preview-opens = Après acceptation s’ouvre aussi : { $what }.
referral-preview-outside = Le service lit seulement cette lettre. Le dossier reste fermé.
referral-preview-mail = Un e-mail avec un lien part à { $address }.
referral-no-lines = Rien d’autre n’est joint.
referral-agreed-ask = Le client a-t-il dit oui ? { $org } peut-elle voir ceci ?
referral-agreed-hint = Lisez-le ensemble. Cela s’arrête de soi-même après le { $day }. Le client peut changer d’avis chaque jour.
referral-agreed-spoken = Oui, le client l’a dit. Quelqu’un d’autre était là.
referral-agreed-signed = Oui, le client a signé sur papier.
referral-agreed-tapped = Oui, le client a touché l’écran.
referral-send = Envoyer
referral-line-need = Attention
referral-line-step = Étape
referral-line-since = { $value } (depuis { $day })

## What is wrong with it

referral-to = Choisissez à qui vous demandez.
referral-own = C’est votre propre organisation. Choisissez-en une autre.
referral-by-name = Ce dossier est protégé. Choisissez une personne.
referral-receiver-gone = Cette organisation ou personne n’est plus là. Choisissez-en une autre.
referral-file-closed = Ce dossier est clos. On ne peut plus rien demander.
referral-name-missing = Écrivez le nom du service.
referral-address-wrong = Ce n’est pas une adresse e-mail.
referral-question = Écrivez ce que vous demandez.
referral-not-agreed = Demandez d’abord au client. Sans oui, rien ne part.

## The code of a service outside

referral-code-title = Lettre et code pour le service
referral-code-fresh = Le code, que vous ne voyez qu’une fois :
referral-code-print = Imprimer la lettre
referral-code-mail = E-mail à { $address } :
referral-code-none = Aucun code ne fonctionne pour l’instant. Faites la lettre avec un code. Après chaque réponse, il en faut un nouveau.
referral-code-until = Il y a un code. Il marche jusqu’au { $day }.
referral-code-make = Faire la lettre avec un code
referral-code-send = Envoyer aussi un e-mail à { $address }
referral-code-again = Renvoyer, avec un nouveau code

## The letter on paper and the e-mail

referral-letter-title = Une question d’Op weg
referral-letter-from = De
referral-letter-phone = Téléphone
referral-letter-number = Numéro du dossier
referral-letter-question = La question
referral-letter-lines = Ce que le client veut partager
referral-letter-answer = Pour répondre
referral-letter-how = Allez sur { $address } et tapez ce code. Vous pouvez aussi appeler.
referral-letter-qr = Lien vers la page de réponse
referral-letter-until = Le code marche une fois, jusqu’au { $day }.
referral-letter-small = Le client est d’accord que vous lisiez ceci. Ne gardez cette lettre que le temps nécessaire et ne la transmettez pas.
referral-mail-subject = { $org } a une question pour vous
referral-mail = { $org } vous demande quelque chose via Op weg. Lisez la question et répondez ici : { $link } Le lien marche une fois, jusqu’au { $day }. Vous préférez appeler ? { $phone }

## The page of a service outside

referral-door-title = Répondre
referral-door-ask = Tapez le code de la lettre
referral-door-hint = Huit lettres et chiffres. Majuscules ou minuscules, peu importe.
referral-door-open = Lire la question
referral-door-wrong = Ce code ne marche pas ou plus. Vérifiez-le ou appelez qui vous a écrit.
referral-door-too-many = Trop d’essais. Attendez un peu et réessayez.
referral-door-letter = Une question de { $org }
referral-door-answer = Votre réponse
referral-door-once = Vous répondez une seule fois avec ce code. Choisissez ce qui convient.
referral-door-send = Envoyer la réponse
referral-door-help = Besoin d’aide ?
referral-door-help-text = Appelez qui vous a envoyé la lettre. Le numéro est dans la lettre.
referral-done-title = Merci
referral-done-accept = Votre oui est arrivé. La personne qui a demandé prendra contact avec vous.
referral-done-decline = Votre réponse est arrivée. La personne qui a demandé cherche autre chose avec le client.
referral-done-no-place = Votre réponse est arrivée. La personne qui a demandé redemandera plus tard.
referral-done-first-contact = Merci d’avoir parlé au client. La personne qui a demandé le sait maintenant.
referral-done-start = Bien que cela ait commencé. La personne qui a demandé le sait maintenant.
referral-done-tell = Votre réponse est arrivée. Vous n’avez plus rien à faire ici.
referral-done-code = Ce code ne marche plus. Quelque chose à dire plus tard ? Appelez, ou demandez un nouveau code.

## The step and the offer it is about

referral-field-about = Pour quelle étape
referral-field-about-hint = Nous nommons cette étape dans la lettre.
referral-about-none = aucune
referral-field-offer = À propos de quelle offre
referral-step-follows = L’étape doit-elle changer aussi ?
referral-step-kept = L’étape ne change pas toute seule.
referral-step-go = Vers l’étape

## The talk of three that is planned

referral-talk-planned = Entretien à trois
referral-talk-after = Après l’entretien, vous dites ici s’il a eu lieu.
referral-talk-held = Il a eu lieu
referral-talk-move = Autre moment

## One task for each referral, with what happened last

referral-news = Orientation : { $what }

## Who answers for a service outside

referral-choose-answer = Choisissez une réponse.
referral-letter-by = Merci de répondre au plus tard le { $day }.
referral-door-choose = Choisissez
referral-door-what = Que répondez-vous ?
referral-door-name = Votre nom
referral-door-job = Votre fonction
referral-door-day = Date de la réponse
referral-door-no-name = Écrivez votre nom.
referral-door-no-job = Écrivez votre fonction.
referral-door-no-day = Choisissez aujourd’hui ou un jour des deux derniers mois.
referral-door-signed = Réponse de { $name }, { $job }, le { $day }.
