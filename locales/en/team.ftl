### team: texts for staff.

team-task-lead = contact person
team-task-integration = civic integration
team-task-dutch = Dutch
team-task-work = work
team-task-social-aid = help with income
team-task-housing = housing
team-task-mentoring = mentor
team-task-other = other help
team-title = Who helps
team-leave-ask = Take this help off?
team-add = Add somebody
team-opens-nothing = This does not open the file. Agree with the client who may look.
team-org = Organisation
team-task = For what
team-safety = Safety
team-restrict-line = A restricted file gives no sign at all. Only people with access in their own name can find it.
team-restrict = Restrict the file
team-restrict-ask = Restrict? Your colleagues will not see it either.
team-unrestrict = Lift the restriction
team-close = Close the file
team-close-ask = Close? The agreements on sharing stop.
