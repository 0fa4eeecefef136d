### booking: demander un interprète pour un rendez-vous, pour le personnel.

booking-title = Interprète
booking-none = Pas encore d'interprète demandé
booking-ask = Noter qu'un interprète est demandé
booking-ask-line = Demandez vous-même l'interprète au service. Ici se trouve ce qui est demandé et ce qu'ils répondent.
booking-language = Langue
booking-mode = Comment
booking-mode-spot = Sur place
booking-mode-phone = Par téléphone
booking-mode-video = À l'écran
booking-agency = À quel service
booking-agency-hint = Le nom du service, pas le nom du client.
booking-agency-empty = Notez à qui l'interprète est demandé.
booking-asked-at = demandé le { $when }
booking-since = Attend une réponse depuis le { $day }
booking-waited = { $n ->
        [0] réponse le même jour
        [one] réponse après 1 jour
       *[other] réponse après { $n } jours
    }
booking-confirmed = Il y aura un interprète
booking-refused = Pas d'interprète
booking-refused-why = Pas d'interprète : { $why }
booking-withdrawn = Plus nécessaire
booking-confirm = Interprète confirmé
booking-refuse = Pas d'interprète
booking-withdraw = Plus nécessaire
booking-why = Pourquoi pas
booking-reason-nobody-free = personne de libre à cette heure
booking-reason-no-language = personne pour cette langue
booking-reason-too-late = demandé trop tard
booking-reason-fell-out = l'interprète ne peut finalement pas venir
booking-reason-other = autre chose
booking-back = Retour aux rendez-vous
