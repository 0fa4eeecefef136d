### Words of the trade as staff see them. The last part of each key is the stable word of the code.

## How far into a file something lies

words-tier-t0 = That there is a file, and whom to call
words-tier-t0-short = Pointer
words-tier-t1 = Contact card: name, contact, language, counsellors and appointments
words-tier-t1-short = Contact
words-tier-t2 = Path: steps, needs and what became of referrals
words-tier-t2-short = Path
words-tier-t3 = Work: experience, languages, school, wishes and means
words-tier-t3-short = Work
words-tier-t4 = Confidential: family, income, home, health and residence
words-tier-t4-short = Confidential
words-tier-t5 = Own working note
words-tier-t5-short = Own note
words-tier-origin = Origin, for figures only
words-tier-origin-short = Origin

## What a file is opened for

words-purpose-guidance = Guidance on the whole way
words-purpose-activation = Towards work: searching, training, placing
words-purpose-integration = Civic integration and Dutch classes
words-purpose-social-aid = Help with income, housing and health
words-purpose-mentoring = Finding and following a mentor
words-purpose-matching = Checking whether somebody is known already
words-purpose-coordination = Following the network: waiting, files without a counsellor
words-purpose-review = Reviewing the quality of one file
words-purpose-oversight = Watching over privacy

## Parts of a file

words-section-identity = Who
words-section-contact = Contact
words-section-path = Path
words-section-languages = Languages
words-section-education = School and diploma
words-section-experience = Experience
words-section-wishes = Wishes and obstacles
words-section-means = Transport and digital
words-section-background = Background
words-section-residence = Residence
words-section-household = Family
words-section-income = Income and debts
words-section-housing = Housing
words-section-health = Health
words-section-confidences = Told in confidence
words-section-origin = Origin

## People and organisations

words-role-worker = Counsellor
words-role-team-lead = Team leader
words-role-coordinator = Network coordinator
words-role-reception = Reception or teacher
words-role-mentor = Mentor
words-role-analyst = Analyst
words-role-editor = Editor
words-role-dpo = Data protection officer
words-role-administrator = System administrator

words-org-kind-city = City or municipality
words-org-kind-ocmw = OCMW (public centre for social welfare)
words-org-kind-vdab = VDAB (employment service)
words-org-kind-integration = Integration agency
words-org-kind-ngo = Association
words-org-kind-mentoring = Mentoring programme
words-org-kind-training = School or training centre
words-org-kind-employer = Employer
words-org-kind-network = Office of the network

## The trajectory

words-lane-settling = Getting settled
words-lane-integration = Civic integration
words-lane-dutch = Dutch
words-lane-work = Work
words-lane-mentor = Mentor and network
words-lane-preconditions = What is needed to be able to start

words-step-state-planned = Planned
words-step-state-running = Under way
words-step-state-stuck = Stuck
words-step-state-done = Done
words-step-state-stopped = Stopped

words-need-child-care = Needs child care
words-need-no-mornings = Not in the morning
words-need-not-before-ten = Not before 10.00
words-need-no-evenings = Not in the evening
words-need-no-phone = Do not call
words-need-call-do-not-write = Call or talk, do not write
words-need-female-worker = Prefers to talk to a woman
words-need-quiet-place = A quiet place to talk
words-need-physical-limits = No stairs or heavy lifting
words-need-company = Somebody comes along the first time
words-need-transport = Transport to be arranged
words-need-housing = Housing comes first

words-need-state-open = Nobody works on it yet
words-need-state-busy = Somebody is working on it
words-need-state-settled = Settled

## Notes and channels

words-note-kind-note = Note
words-note-kind-talk = Talk
words-note-kind-call = Phone call
words-note-kind-message = Message
words-note-kind-visit = Visit
words-note-kind-not-reached = Not reached

words-note-tier-path = Everybody on the path
words-note-tier-work = Those who help with work
words-note-tier-organisation = Only my organisation
words-note-tier-own = Only me

words-channel-staff = On screen, by a counsellor
words-channel-own-device = By the client, on a phone or computer
words-channel-paper = On paper
words-channel-phone = By phone

## Secrecy and keeping

words-secrecy-open = Not confidential
words-secrecy-fact = Confidential fact
words-secrecy-confidence = Told in confidence: share it only item by item

words-retention-core = Name and contact
words-retention-work = Path and work
words-retention-social = Family, money, housing and health
words-retention-residence = Residence
words-retention-origin = Origin for figures

## Screening and trajectory

words-trajectory-kind-first-months = The first months
words-trajectory-kind-linear = Step by step: first civic integration, then work
words-trajectory-kind-integrated = All together: learning, work and a mentor
words-trajectory-kind-art60 = Work experience under article 60
words-trajectory-kind-highly-skilled = Highly skilled
words-trajectory-kind-entrepreneur = A business of one’s own
words-trajectory-kind-waiting = Waiting and yet moving on

words-distance-ready = Can work at once
words-distance-near = One short step away
words-distance-far = Several steps away
words-distance-very-far = Other things come first

words-precondition-child-care = Child care
words-precondition-mobility = Getting about
words-precondition-housing = Home
words-precondition-health = Health
words-precondition-debt = Debts
words-precondition-papers = Papers
words-precondition-language = Language
words-precondition-digital = Computer, phone and internet

words-precondition-state-unknown = Not asked yet
words-precondition-state-fine = Fine
words-precondition-state-open = Nobody works on it yet
words-precondition-state-busy = Somebody works on it
words-precondition-state-settled = Settled

words-civic-course-not-concerned = Does not apply
words-civic-course-exempt = Exempt
words-civic-course-standard = Usual course
words-civic-course-literacy = Slower, with reading and writing
words-civic-course-fast = Fast course
words-civic-course-beside-work = Beside work or training
words-civic-course-later = Later
words-civic-course-done = Certificate obtained

words-timing-sequential = One after the other
words-timing-overlapping = At the same time

words-coupling-none = Each on its own
words-coupling-tuned = Tuned to each other

words-form-linear = Linear
words-form-combined = Combined
words-form-integrated = Integrated

words-payer-nobody = Free
words-payer-client = The client
words-payer-ocmw = OCMW
words-payer-vdab = VDAB
words-payer-integration = Integration agency
words-payer-employer = Employer
words-payer-fund = A fund or project
words-payer-unknown = To be asked

words-step-result-reached = Goal reached
words-step-result-certificate = Certificate or level obtained
words-step-result-work = Work
words-step-result-training = Training or placement
words-step-result-partly = In part
words-step-result-not-reached = Not reached

words-stop-reason-child-care = No child care
words-stop-reason-transport = Not to be reached
words-stop-reason-health = Health
words-stop-reason-housing = Home
words-stop-reason-money = Money
words-stop-reason-hours = The hours do not fit
words-stop-reason-level = The level does not fit
words-stop-reason-permit = The papers do not allow it or end
words-stop-reason-no-place = No place
words-stop-reason-found-work = Found work
words-stop-reason-own-choice = The client wants something else
words-stop-reason-moved = Moved
words-stop-reason-other = Something else

words-plan-mark-agreed = Agreed
words-plan-mark-remark = Agreed, with a remark
words-plan-mark-not-agreed = Not agreed

words-effect-kind-warning = Take care
words-effect-kind-deadline = To do in time
words-effect-kind-income = Income meanwhile

words-effect-mark-seed = Stands in a founding document
words-effect-mark-source = Stands on a public page
words-effect-mark-known = Known in the trade, to be checked
words-effect-mark-disputed = Sources contradict each other, to be checked
