### offers : l’offre du réseau, pour le personnel.

offers-title = Offre
offers-line = Cours, formations, lieux de travail, garde d’enfants et aide dans le réseau, avec les places libres.
offers-search = Chercher dans l’offre
offers-search-level = Pour quelqu’un de ce niveau
offers-search-status = Pour ce séjour
offers-search-start = Commence au plus tard le
offers-search-free = Seulement avec une place libre
offers-search-clear = Effacer les choix
offers-any = peu importe
offers-found =
    { $n ->
        [0] Rien trouvé
        [one] 1 offre
       *[other] { $n } offres
    }
offers-none = Rien ne correspond.
offers-none-line = Retirez un choix. Rien ne convient à un client ? Notez-le avec la place dans le dossier : le réseau saura ainsi ce qui manque.
offers-more = Il y en a d’autres. Soyez plus précis.
offers-one-title = Une offre
offers-new-title = Nouvelle offre
offers-edit-title = Modifier l’offre
offers-stale = Quelqu’un vient de modifier ceci. Ce que vous avez tapé est encore dans le formulaire. Voici ce qu’il y a maintenant :
offers-facts = Bon à savoir
offers-closed = n’est plus donné
offers-overdue = à vérifier : la date est passée
offers-state = Donner ou ne plus donner
offers-state-line = Qui a une place la garde.
offers-close = Ne plus donner
offers-close-sure = Vous ne donnez plus ceci ? Personne ne le trouvera plus.
offers-open-again = Donner à nouveau

## What is written down

offers-field-kind = Sorte
offers-field-title = Nom
offers-field-about = Quoi et pour qui
offers-about-hint = Qu’apprend ou que fait-on ici ? Pour qui ? Des phrases courtes, sans jargon.
offers-field-level = Niveau
offers-field-from = Niveau pour commencer
offers-field-to = Niveau à la fin
offers-field-language = Langue du cours ou du travail
offers-field-sector = Métier ou secteur
offers-sector-hint = Seulement si c’est pour un seul métier.
offers-field-place = Lieu
offers-field-postcode = Code postal
offers-field-features = Ce qui est possible
offers-field-statuses = Seulement pour ces séjours
offers-statuses-hint = Rien de coché : pour tout le monde.
offers-field-weeks = Nombre de semaines
offers-field-hours = Heures par semaine
offers-field-cost = Ce que le client paie, en euros
offers-cost-hint = 0 si c’est gratuit. Vide si vous ne savez pas.
offers-field-payer = Qui paie
offers-field-reviewed = À vérifier pour le
offers-reviewed-hint = Ce jour-là, quelqu’un regarde si tout est encore juste.
offers-weeks =
    { $n ->
        [one] 1 semaine
       *[other] { $n } semaines
    }
offers-hours-week = { $n } heures
offers-free-of-charge = gratuit
offers-level-range = de { $from } à { $to }
offers-level-from = à partir de { $from }
offers-level-to = jusqu’à { $to }
offers-wrong-missing = Remplissez ceci.
offers-wrong-order = La fin vient après le début.
offers-wrong-kind = On a déjà demandé une place de cette sorte. Faites une nouvelle offre pour une autre sorte.
offers-wrong-hours = Choisissez un jour, et une heure de début et de fin.
offers-wrong-seats-held = Plus de places sont prises. Choisissez un nombre plus grand.
offers-wrong-cancel-held = Des personnes ont encore une place. Rendez d’abord chaque place : le client attendra à nouveau ou ira ailleurs.
offers-wrong-presence-day = Tous ne pouvaient pas venir ce jour-là : choisissez un jour entre le début et aujourd’hui.

offers-kind-nt2 = Cours de néerlandais
offers-kind-literacy = Apprendre à lire et à écrire
offers-kind-social-orientation = Orientation sociale
offers-kind-training = Formation professionnelle
offers-kind-art60 = Expérience de travail (article 60)
offers-kind-ibo = IBO
offers-kind-k-ibo = K-IBO
offers-kind-internship = Stage
offers-kind-volunteering = Bénévolat
offers-kind-child-care = Garde d’enfants
offers-kind-practice = Pratiquer le néerlandais
offers-kind-service = Aide ou accompagnement

offers-feature-evening = le soir
offers-feature-weekend = le week-end
offers-feature-distance = depuis la maison
offers-feature-workplace = au travail
offers-feature-modular = en parties
offers-feature-child-friendly = pendant les heures d’école
offers-feature-care-on-site = avec garde d’enfants
offers-feature-for-non-readers = sans lire ni écrire
offers-feature-job-specific = pour un seul métier
offers-feature-recognised = reconnu : garde et transport remboursés

offers-payer-nobody = personne, c’est gratuit
offers-payer-client = le client
offers-payer-ocmw = le CPAS
offers-payer-vdab = le VDAB
offers-payer-integration = l’agence d’intégration
offers-payer-employer = l’employeur
offers-payer-fund = un fonds ou un projet
offers-payer-unknown = pas encore connu

offers-day-mon = lundi
offers-day-tue = mardi
offers-day-wed = mercredi
offers-day-thu = jeudi
offers-day-fri = vendredi
offers-day-sat = samedi
offers-day-sun = dimanche

## Sessions and seats

offers-sessions = Quand
offers-no-session = pas encore de jour choisi
offers-no-hours = pas d’heures fixes
offers-from-until = du { $from } au { $until }
offers-register-until = inscription jusqu’au { $day }
offers-next = commence le { $day }
offers-full = complet
offers-too-late = l’inscription est terminée
offers-session-cancelled = n’a pas lieu
offers-session-closed = plus personne ne peut entrer
offers-seats =
    { $n ->
        [one] 1 place
       *[other] { $n } places
    }
offers-seats-free =
    { $n ->
        [one] 1 place libre
       *[other] { $n } places libres
    }
offers-seats-taken = { $taken } places prises sur { $seats }
offers-session-title = Modifier le groupe
offers-session-new-title = Nouveau groupe
offers-session-from = Premier jour
offers-session-until = Dernier jour
offers-session-register = S’inscrire jusqu’au
offers-session-register-hint = Vide : tant qu’il y a de la place.
offers-session-hours = Heures de la semaine
offers-session-hours-hint = Vide si les heures ne sont pas fixes.
offers-session-day = Jour
offers-session-slot-from = de
offers-session-slot-until = à
offers-session-seats = Nombre de places
offers-session-place-hint = Seulement si c’est ailleurs que le reste de l’offre.
offers-session-state = Le groupe a-t-il lieu ?
offers-session-state-line = Qui a une place la garde. Un groupe avec des personnes ne peut pas être annulé.
offers-make-session-open = On peut entrer
offers-make-session-closed = Plus personne n’entre
offers-make-session-cancelled = Le groupe n’a pas lieu

## The room: who comes, who waits

offers-room-title = Le groupe
offers-people = Qui a une place
offers-people-none = Personne n’a encore de place.
offers-presence = Présence
offers-presence-day = Jour
offers-presence-show = Montrer
offers-presence-none = Personne à marquer ce jour-là. Vous marquez qui a commencé et dont vous pouvez voir le dossier.
offers-shielded = quelqu’un du réseau
offers-ask-lead = Demandez à { $who }
offers-in-line = Qui attend
offers-in-line-line = Qui attend le plus longtemps est devant. Vous voyez un nom si vous pouvez voir le dossier. C’est vous qui décidez qui reçoit une place.
offers-in-line-none = Personne n’attend.
offers-in-line-next = à son tour
offers-since = depuis le { $day }
offers-days =
    { $days ->
        [one] 1 jour
       *[other] { $days } jours
    }
offers-list = Lire une liste
offers-list-line = Qui est venu, ou qui est inscrit. Vous voyez d’abord ce qui se passerait.
offers-list-file = Liste (CSV)
offers-list-hint = Trois colonnes : number, day et state. L’état est present, excused, absent, enrolled ou started.
offers-list-try = Essayer d’abord
offers-list-go = Exécuter la liste
offers-list-tried = Rien n’est encore gardé. { $done } lignes sont bonnes, { $refused } ne le sont pas.
offers-list-done = Gardé : { $done } lignes. Pas gardé : { $refused }.
offers-list-wrong = Lignes qui ne passent pas
offers-list-missing = Ces colonnes manquent : { $what }.
offers-line-unknown = Ce numéro n’existe pas, ou vous ne pouvez pas voir le dossier.
offers-line-no-place = Ce client n’a pas de place dans ce groupe.
offers-line-day = Ce jour ne convient pas : avant le début, après la fin ou pas encore passé.
offers-line-full = Le groupe est complet.
offers-line-state = Ce n’est plus possible : le client a arrêté, a fini ou est dans un autre groupe.

## Waiting

offers-wait = Temps d’attente
offers-wait-half = la moitié attend moins de { $days } jours
offers-wait-unknown = pas encore connu
offers-wait-most-wait = plus de la moitié attend encore
offers-waiting-now =
    { $n ->
        [one] 1 demande attend maintenant
       *[other] { $n } demandes attendent maintenant
    }
offers-waiting-few = Trop peu de personnes pour dire combien attendent maintenant.
offers-waiting-title = Temps d’attente
offers-waiting-line = Combien de temps attend-on, et pour quoi n’y a-t-il pas de place qui convient ?
offers-waits = De la demande au début, pour ceux qui continuent d’attendre
offers-waits-none = Personne n’a encore demandé de place.
offers-waits-n = Demandes
offers-waits-open = Attendent encore
offers-waits-half = La moitié commence dans les
offers-waits-most = Neuf sur dix commencent dans les
offers-waits-how = Demandes des trois dernières années. Qui attend encore compte. Qui a renoncé compte jusqu’à ce jour. À moins de dix personnes, nous ne disons rien.
offers-waits-range = Presque sûrement entre
offers-waits-between = { $low } et { $high } jours
offers-waits-at-least = au moins { $low } jours
offers-waits-no-level = sans niveau
offers-few = trop peu de personnes
offers-without = Rien qui convient
offers-without-why = Pourquoi pas
offers-without-none = Pour personne il n’est noté que rien ne convient.
