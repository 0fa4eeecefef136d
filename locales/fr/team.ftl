### team: texts for staff.

team-task-lead = personne de contact
team-task-integration = intégration
team-task-dutch = néerlandais
team-task-work = travail
team-task-social-aid = aide au revenu
team-task-housing = logement
team-task-mentoring = mentor
team-task-other = autre aide
team-title = Qui aide
team-leave-ask = Retirer cette aide ?
team-add = Ajouter quelqu’un
team-opens-nothing = Ceci n’ouvre pas le dossier. Convenez avec le client qui peut regarder.
team-org = Organisation
team-task = Pour quoi
team-safety = Sécurité
team-restrict-line = Un dossier protégé ne donne aucun signe. Seules les personnes avec un accès personnel le trouvent.
team-restrict = Protéger le dossier
team-restrict-ask = Protéger ? Vos collègues ne le verront plus non plus.
team-unrestrict = Ne plus protéger
team-close = Clôturer le dossier
team-close-ask = Clôturer ? Les accords de partage s’arrêtent.
