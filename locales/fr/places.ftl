### places : les places d’un client, pour le personnel.

places-title = Places
places-one-title = Une place
places-none = Pas encore de place demandée.
places-none-line = Demandez ici une place dans un cours, une formation, un travail ou une garde. Ainsi l’attente compte.
places-new = Demander une place
places-new-send = Demander une place
places-step = Fait partie de cette étape
places-step-hint = L’étape reçoit alors les jours de la place, et avance avec elle.
places-no-step = d’aucune étape
places-day = Demandé le
places-day-hint = Vide : aujourd’hui.
places-offers = Chercher dans l’offre
places-back = Toutes les places
places-day-requested = demandé le { $day }
places-day-offered = place reçue le { $day }
places-day-started = commencé le { $day }
places-day-ended = terminé le { $day }
places-presence = { $present } fois présent, { $excused } fois excusé, { $absent } fois absent

places-state-waiting = attend
places-state-offered = place proposée
places-state-enrolled = inscrit
places-state-started = en cours
places-state-finished = terminé
places-state-stopped = arrêté
places-state-withdrawn = plus nécessaire

places-presence-present = présent
places-presence-excused = excusé
places-presence-absent = absent

## What can be done

places-press-day = Quel jour
places-do-offer = Proposer la place
places-do-enrol = Inscrire
places-do-start = A commencé
places-do-wait = Rendre la place
places-do-finish = Est terminé
places-do-stop = Arrêter
places-do-withdraw = Plus nécessaire
places-do-for = Attendre cette offre
places-result = Qu’est-ce que cela a apporté ?
places-stop = Le client arrête
places-withdraw = La place n’est plus nécessaire
places-stop-why = Pourquoi
places-waits-for = attend ceci
places-fits = Ce qui convient
places-fits-none = Il n’y a pas de groupe de cette sorte maintenant.
places-nothing = Rien ne convient ?
places-nothing-line = Dites pourquoi. Le réseau compte ceci, sans nom, pour demander une nouvelle offre.
places-nothing-why = Rien ne convient, car
places-wrong-state = Ce n’est plus possible : la place a changé. Regardez à nouveau.
places-wrong-day = Choisissez un jour passé, il y a cinq ans au plus, et après le jour précédent ci-dessus.
places-wrong-session = Choisissez un groupe de cette sorte.
places-wrong-full = La dernière place vient d’être prise.
places-wrong-closed = Plus personne n’entre dans ce groupe.
places-wrong-step = Choisissez une étape de ce parcours.
places-wrong-step-days = Le jour ne va pas avec les jours de l’étape. Modifiez d’abord l’étape.

places-no-fit-full = tout est complet
places-no-fit-level = pas à ce niveau
places-no-fit-hours = pas à ces heures
places-no-fit-too-far = trop loin
places-no-fit-child-care = pas de garde d’enfants
places-no-fit-status = pas pour ce séjour
places-no-fit-cost = trop cher
places-no-fit-language = pas dans une langue que le client comprend
places-no-fit-none = cela n’existe pas

places-stop-child-care = pas de garde d’enfants
places-stop-transport = pas de transport
places-stop-health = santé
places-stop-housing = logement
places-stop-money = argent
places-stop-hours = les heures ne conviennent pas
places-stop-level = le niveau ne convient pas
places-stop-permit = le séjour ne le permet pas
places-stop-no-place = pas de place
places-stop-found-work = a trouvé du travail
places-stop-own-choice = choisit autre chose
places-stop-moved = a déménagé
places-stop-other = autre chose

places-result-reached = le but est atteint
places-result-certificate = une attestation ou un niveau
places-result-work = du travail
places-result-training = une formation ou un stage
places-result-partly = une partie du but
places-result-not-reached = le but n’est pas atteint

## Whether a session fits

places-verdict-fits = convient
places-verdict-fails = ne convient pas
places-verdict-unknown = pas certain
places-why-full = Aucune place n’est libre.
places-why-over = C’est terminé.
places-why-clash = Tombe en même temps que { $with } le { $day }.
places-why-morning = Commence le { $day } à { $from }, et le client ne peut pas le matin.
places-why-before-ten = Commence le { $day } à { $from }, et le client ne peut pas avant dix heures.
places-why-evening = A lieu le soir le { $day }, et le client ne peut pas alors.
places-why-too-far = C’est à { $minutes } minutes ; le client peut faire { $most } minutes de trajet.
places-why-child-care = Il n’y a pas de garde d’enfants le { $day }.
places-why-level-low = Demande { $asked } ; le client a { $has }.
places-why-level-high = Va jusqu’à { $asked } ; le client a déjà { $has }.
places-why-language = Pas dans une langue que le client comprend.
places-why-status = Pas pour le séjour du client.
places-gap-seats = Demandez combien de places sont libres.
places-gap-timetable = Demandez quand c’est.
places-gap-late-entry = Cela a déjà commencé : demandez si quelqu’un peut encore entrer.
places-gap-travel = Regardez à quelle distance c’est.
places-gap-between = Regardez s’il y a assez de temps le { $day } pour aller de ou vers { $with }.
places-gap-children = Demandez s’il y a de jeunes enfants.
places-gap-child-care = Demandez s’il y a une garde à ces heures.
places-gap-own-level = Demandez quel niveau a le client.
places-gap-level = Demandez quel niveau il faut.
places-gap-own-languages = Demandez quelles langues le client comprend.
places-gap-instruction = Demandez dans quelle langue c’est.
places-gap-own-status = Vérifiez le séjour du client.
places-gap-admission = Demandez pour quel séjour c’est.

## Before somebody is enrolled, and once they are

places-press-day-end = Dernier jour
places-press-day-enrol = Inscrit le
places-press-day-start = Premier jour
places-begins = Le groupe commence le { $day }. À partir de ce jour, vous dites ici si le client a commencé.
places-wrong-before = Le groupe n’a pas encore commencé ce jour-là.
places-against = { $what } ne convient pas au client :
places-anyway = Inscrire quand même
places-for-offer = Pour cette offre : { $what }
places-ask-title = Demander une place
places-ask-whom = Pour quel client ?
places-ask-none = Vous n’accompagnez aucun client actuellement.
places-ask-go = Continuer
places-ask-here = Demander ici une place pour un client
