### today: texts for staff.

today-title = Today
today-register = Find or register a client
today-stops = Sharing stopped
today-stop = The client of file { $number } stopped sharing on { $when }.
today-stop-read = Read
today-todo = To do
today-all-tasks = All tasks
today-nothing-todo = Nothing to do
today-nothing-todo-line = Well done. Tasks and questions from clients appear here.
today-late = Late
today-appointments = Appointments today
today-no-appointments = No appointments.
today-tomorrow = Tomorrow
today-reply-yes = Is coming
today-reply-cannot = Cannot come
today-with = with { $names }
today-no-interpreter = No interpreter confirmed yet
today-task-ask-later = Ask later: { $question }
today-and-more = { $first } and { $n ->
        [one] 1 more question
       *[other] { $n } more questions
    }
today-more = There is more to do
today-task-glass = File opened in an emergency: please review
today-task-cannot = The client cannot come: { $detail }
today-task-question = Question from the client: { $detail }
today-task-call-me = The client asks for a call: { $detail }
today-task-grant-ends = Permission ends: see whether it must be renewed (by { $day })
today-task-review = { $detail } asks you to look along in this file
today-task-new-lead = This file needs a new contact person
today-task-lead-offer = You are asked to become the contact person
today-task-lead-taken = { $detail } is the contact person now
today-task-known-here = Came to { $detail } and said what they may see
today-task-known-no = Came to { $detail } and said that they may see nothing
today-task-referral = An organisation asks something about a client: answer
today-task-referral-news = News of a referral
today-task-referral-late = A referral waits for a sign
today-task-deadline = A deadline comes near: look at the trajectory
today-task-plan = Look at the plan and say whether you agree
today-task-plan-no = { $detail } does not agree with the plan
today-task-plan-no-client = The client does not agree with the plan
today-task-wish = The client proposes a step: { $detail }
today-task-precondition = Work on a precondition: { $what }
today-task-step-no = The client does not want a step: { $detail }
today-task-place-free = A place came free. See who is next in line.
today-task-place-asked = Somebody asks for a place: { $detail }. See who is waiting.
today-task-invited = You are expected at an appointment on { $day }
today-task-meeting-moved = An appointment you come to as well is now on { $day }
today-task-meeting-off = You need not come to the appointment on { $day }
today-task-mention = A colleague names you in a note
today-task-same-person = Say whether this file and another one are of the same person
today-task-files-joined = The file that you led is now one with this file
today-task-files-parted = Two files that were one are apart again: check that everything is with the right person
today-task-pair-talk = A colleague said something else about a pair you looked at: talk about it together
today-task-pair-talk-help = Two colleagues say different things about a pair: help them talk about it
today-clients = Clients who said something
today-partners = Who waits for you
today-own = Your own work
today-digest-subject = Op weg: something waits for you
today-digest = { $open ->
        [one] 1 thing waits for you in Op weg.
       *[other] { $open } things wait for you in Op weg.
    } { $late ->
        [0] Nothing is late.
        [one] 1 of them is late.
       *[other] { $late } of them are late.
    } Look here: { $link }

today-task-plan-remark = { $who } agrees with the plan, with a remark: { $remark }
today-task-plan-remark-client = The client agrees with the plan, with a remark: { $remark }
