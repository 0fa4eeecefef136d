### file: texts for staff.

file-title = File
file-tabs = Parts of the file
file-tab-overview = Overview
file-tab-profile = Profile and CV
file-tab-intake = Intake
file-tab-trajectory = Trajectory
file-tab-path = Path
file-tab-places = Places
file-tab-referrals = Referrals
file-tab-agreement = Sharing
file-tab-looked = Who looked
file-closed = Closed
file-shared-with =
    { $n ->
        [one] 1 organisation or person can look
       *[other] { $n } organisations or people can look
    }
file-appointment = Appointment
file-card = A5 card
file-note = Note
file-path = The path
file-steps-done = Steps done
file-no-steps = No steps yet
file-make-plan = Make a first plan
file-no-dates = No step has a date yet.
file-timeline = Timeline
file-note-label = New note
file-note-hint = What happened? Short is fine.
file-note-kind = What
file-note-circle = Readable for
file-note-save = Save
file-readable-for = The path can be read by
file-no-events = Nothing happened yet
file-no-events-line = Write above what happened.
file-minutes = { $n } min
file-intake-done = Intake
file-intake-open = Intake started
file-next = Next step
file-next-done = Done
file-next-later = Change
file-first-intake = First, get to know each other
file-first-go-on = The conversation is not finished
file-first-agreement = Not agreed yet who may look
file-first-plan = No step chosen yet
file-start-intake = Start the intake
file-go-on-intake = Go on with the intake
file-start-agreement = Agree who may look
file-until = by { $day }
file-tasks = To do
file-team = Who helps
file-team-change = Change
file-needs = What do we heed?
file-no-needs = Nothing noted.
file-need-new = Add
file-agreed = Agreements about sharing
