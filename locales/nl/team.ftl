### team: teksten voor medewerkers. Bron van alle talen.

team-task-lead = aanspreekpunt
team-task-integration = inburgering
team-task-dutch = Nederlands
team-task-work = werk
team-task-social-aid = hulp bij inkomen
team-task-housing = wonen
team-task-mentoring = mentor
team-task-other = andere hulp
