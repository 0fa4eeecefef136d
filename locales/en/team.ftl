### team: texts for staff.

team-task-lead = contact person
team-task-integration = civic integration
team-task-dutch = Dutch
team-task-work = work
team-task-social-aid = help with income
team-task-housing = housing
team-task-mentoring = mentor
team-task-other = other help
