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
team-person-add = Add a person
team-person = Who
team-from = From
team-until = Until
team-mentor-line = A mentor sees only how to reach the client, and what you share by name. Ask the client first.
team-mentor-agreed = The client agrees that this mentor helps
team-mentor-asked = Ask the client first whether this mentor may help, and then tick it.
team-wrong-until = The last day cannot come before the first day.
team-lead-take = Become the contact person
team-lead-take-line = You can take over this file.
team-lead-offer = Hand over the file
team-lead-offer-line = You stay the contact person until your colleague accepts.
team-lead-to = To whom
team-lead-offer-send = Offer the file
team-lead-offered = Offered to { $name }.
team-review = Ask your team lead to look along
team-review-line = Your team lead can read this file for { $days } days, without changing anything and without the shielded questions. The client sees it under who looked. You can stop it under the agreements on sharing.
team-review-ask = Ask to look along
team-safety = Safety
team-restrict-line = A restricted file gives no sign at all. Only people with access in their own name can find it. Put somebody on the team to give them access: a colleague, or somebody of an organisation the client said yes to.
team-restrict = Restrict the file
team-restrict-ask = Restrict? Your colleagues will not see it either.
team-unrestrict = Lift the restriction
team-close = Close the file
team-close-ask = Close? The agreements on sharing stop.

## Who might guide the client

team-suggested = Who suits this client
team-suggested-line = Colleagues of your organisation and of those around the client. You decide.
team-why-files = guides { $files } clients now
team-why-room = has room: { $files } of { $capacity } clients
team-why-full = has no room: { $files } of { $capacity } clients
team-why-speaks = speaks the language of the client
team-why-interpreter = needs an interpreter
team-why-language-unknown = the language of the client is not known
team-why-speaks-not = does not speak the language of the client
team-why-woman-ask = the client prefers to talk to a woman: ask
team-why-knows = knows { $what }
team-why-knows-not = says nothing of what is needed here
