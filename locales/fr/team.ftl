### team: texts for staff.

team-task-lead = personne de contact
team-task-integration = intégration
team-task-dutch = néerlandais
team-task-work = travail
team-task-social-aid = aide au revenu
team-task-housing = logement
team-task-mentoring = mentor
team-task-other = autre aide
