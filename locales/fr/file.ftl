### file: texts for staff.

file-title = Dossier
file-tabs = Parties du dossier
file-tab-overview = Aperçu
file-tab-profile = Profil et CV
file-tab-intake = Entretien
file-tab-trajectory = Trajet
file-tab-path = Parcours
file-tab-referrals = Orientations
file-tab-places = Places
file-tab-agreement = Partage
file-tab-looked = Qui a regardé
file-closed = Clôturé
file-shared-with =
    { $n ->
        [one] 1 organisation ou personne peut regarder
       *[other] { $n } organisations ou personnes peuvent regarder
    }
file-appointment = Rendez-vous
file-card = Carte A5
file-note = Note
file-path = Le parcours
file-steps-done = Étapes terminées
file-no-steps = Pas encore d’étapes
file-make-plan = Faire un premier plan
file-no-dates = Aucune étape n'a encore de date.
file-timeline = Chronologie
file-note-label = Nouvelle note
file-note-hint = Que s’est-il passé ? Court suffit.
file-note-kind = Quoi
file-note-circle = Lisible pour
file-note-save = Enregistrer
file-readable-for = Le parcours est lisible pour
file-no-events = Rien ne s’est encore passé
file-no-events-line = Écrivez ci-dessus ce qui s’est passé.
file-minutes = { $n } min
file-intake-done = Entretien
file-intake-open = Entretien commencé
file-next = Étape suivante
file-next-done = Fait
file-next-later = Adapter
file-first-intake = D’abord, faire connaissance
file-first-go-on = L’entretien n’est pas terminé
file-first-agreement = Pas encore convenu qui peut regarder
file-first-plan = Pas encore d’étape choisie
file-start-intake = Commencer l'entretien
file-go-on-intake = Continuer l'entretien
file-start-agreement = Convenir qui peut regarder
file-until = avant le { $day }
file-tasks = À faire
file-team = Qui aide
file-team-change = Adapter
file-needs = À quoi faisons-nous attention ?
file-no-needs = Rien de noté.
file-need-new = Ajouter
file-agreed = Accords sur le partage
