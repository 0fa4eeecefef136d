### glass: texts for staff.

glass-title = Open a file in an emergency
glass-line = Only when waiting is dangerous. You see the file for one hour. The contact person, the data-protection officer and the client are told. Somebody reviews it afterwards.
glass-reason = Why is it urgent?
glass-reason-danger = There is danger
glass-reason-health = Health
glass-reason-child = A child needs help
glass-reason-deadline = A deadline ends today
glass-reason-other = Something else
glass-explanation = Explain briefly
glass-explanation-hint = Whoever reviews this must understand it.
glass-silent = Do not tell the client yet: that is dangerous
glass-open = Open for one hour
glass-missing-reason = Choose a reason.
glass-missing-explanation = Explain in at least ten letters.
glass-emergency = Urgent? Open in an emergency
