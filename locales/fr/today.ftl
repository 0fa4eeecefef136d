### today: texts for staff.

today-title = Aujourd'hui
today-register = Chercher ou inscrire un client
today-stops = Partage arrêté
today-stop = Le client du dossier { $number } a arrêté le partage le { $when }.
today-stop-read = Lu
today-todo = À faire
today-all-tasks = Toutes les tâches
today-nothing-todo = Rien à faire
today-nothing-todo-line = Bien. Les tâches et les questions des clients apparaissent ici.
today-late = En retard
today-appointments = Rendez-vous aujourd'hui
today-no-appointments = Pas de rendez-vous.
today-tomorrow = Demain
today-reply-yes = Vient
today-reply-cannot = Ne peut pas venir
today-with = avec { $names }
today-no-interpreter = Pas encore d'interprète confirmé
today-task-ask-later = À demander plus tard : { $question }
today-and-more = { $first } et encore { $n ->
        [one] 1 question
       *[other] { $n } questions
    }
today-more = Il y a encore à faire
today-task-glass = Dossier ouvert en urgence : à vérifier
today-task-cannot = Le client ne peut pas venir : { $detail }
today-task-question = Question du client : { $detail }
today-task-call-me = Le client demande un appel : { $detail }
today-task-grant-ends = La permission se termine : voyez s’il faut la prolonger (avant le { $day })
today-task-review = { $detail } vous demande de regarder ce dossier
today-task-new-lead = Ce dossier cherche une nouvelle personne de contact
today-task-lead-offer = On vous demande de devenir la personne de contact
today-task-lead-taken = { $detail } est maintenant la personne de contact
today-task-known-here = S’est présenté chez { $detail } et a dit ce qu’ils peuvent voir
today-task-known-no = S’est présenté chez { $detail } et a dit qu’ils ne peuvent rien voir
today-task-referral = Une organisation pose une question sur un client : répondez
today-task-referral-news = Des nouvelles d’une orientation
today-task-referral-late = Une orientation attend un signe
today-task-deadline = Une échéance approche : voyez le parcours
today-task-plan = Regardez le plan et dites si vous êtes d’accord
today-task-plan-no = { $detail } n’est pas d’accord avec le plan
today-task-plan-no-client = Le client n’est pas d’accord avec le plan
today-task-wish = Le client propose une étape : { $detail }
today-task-precondition = Travailler à une condition : { $what }
today-task-step-no = Le client ne veut pas d’une étape : { $detail }
today-task-place-free = Une place s’est libérée. Regardez à qui c’est le tour.
today-task-place-asked = Quelqu’un demande une place : { $detail }. Voyez qui attend.
today-task-invited = Vous êtes attendu à un rendez-vous le { $day }
today-task-meeting-moved = Un rendez-vous où vous venez aussi est maintenant le { $day }
today-task-meeting-off = Vous ne devez pas venir au rendez-vous du { $day }
today-task-mention = Un collègue vous cite dans une note
today-task-same-person = Dites si ce dossier et un autre sont de la même personne
today-task-files-joined = Le dossier que vous suiviez fait maintenant partie de ce dossier
today-task-files-parted = Deux dossiers qui étaient réunis sont à nouveau séparés : vérifiez que tout est chez la bonne personne
today-task-pair-talk = Un collègue a répondu autre chose sur une paire que vous avez vue : parlez-en ensemble
today-task-pair-talk-help = Deux collègues ne disent pas la même chose d’une paire : aidez-les à en parler
today-clients = Des clients qui ont dit quelque chose
today-partners = Qui vous attend
today-own = Votre propre travail
today-digest-subject = Op weg : quelque chose vous attend
today-digest = { $open ->
        [one] 1 chose vous attend dans Op weg.
       *[other] { $open } choses vous attendent dans Op weg.
    } { $late ->
        [0] Rien n'est en retard.
        [one] 1 d'entre elles est en retard.
       *[other] { $late } d'entre elles sont en retard.
    } Regardez ici : { $link }

today-task-plan-remark = { $who } est d’accord avec le plan, avec une remarque : { $remark }
today-task-plan-remark-client = Le client est d’accord avec le plan, avec une remarque : { $remark }
