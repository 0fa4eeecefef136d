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
words-tier-letter = What one organisation wrote to another about the client
words-tier-letter-short = Letter

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

words-trajectory-kind-first-months = The first months
words-trajectory-kind-linear = Civic integration first, then work
words-trajectory-kind-integrated = All together: learning and working
words-trajectory-kind-art60 = Work experience through article 60
words-trajectory-kind-highly-skilled = Highly skilled or with a trade
words-trajectory-kind-entrepreneur = A business of one’s own
words-trajectory-kind-waiting = Waiting and still moving on

words-timing-sequential = One after the other
words-timing-overlapping = At the same time

words-coupling-none = Apart from each other
words-coupling-tuned = Tuned to each other

words-form-linear = Linear
words-form-combined = Combined
words-form-integrated = Integrated

words-distance-ready = Can work now
words-distance-near = Close to work
words-distance-far = Still some way to go
words-distance-very-far = Something else first

## Screening and trajectory

words-precondition-child-care = Child care
words-precondition-mobility = Getting about
words-precondition-housing = Home
words-precondition-health = Health
words-precondition-debt = Debts
words-precondition-papers = Papers
words-precondition-language = Language
words-precondition-digital = Digital

words-precondition-state-unknown = not looked at yet
words-precondition-state-fine = fine
words-precondition-state-open = open
words-precondition-state-busy = being worked on
words-precondition-state-settled = settled

words-civic-course-not-concerned = Does not apply
words-civic-course-exempt = Exempt
words-civic-course-standard = Usual course
words-civic-course-literacy = Slower, with reading and writing
words-civic-course-fast = Fast course
words-civic-course-beside-work = Beside work or training
words-civic-course-later = Later
words-civic-course-done = Certificate obtained

words-payer-nobody = It costs nothing
words-payer-client = The client
words-payer-ocmw = The OCMW
words-payer-vdab = VDAB
words-payer-integration = The integration agency
words-payer-employer = The employer
words-payer-fund = A fund or project
words-payer-unknown = Not known yet

words-step-result-reached = Goal reached
words-step-result-certificate = Certificate or level obtained
words-step-result-work = Found work
words-step-result-training = Into training or a traineeship
words-step-result-partly = In part
words-step-result-not-reached = Not reached

words-stop-reason-child-care = no child care
words-stop-reason-transport = cannot be reached
words-stop-reason-health = health
words-stop-reason-housing = home
words-stop-reason-money = money
words-stop-reason-hours = the hours do not fit
words-stop-reason-level = the level does not fit
words-stop-reason-permit = the permit does not allow it
words-stop-reason-no-place = no place
words-stop-reason-found-work = found work
words-stop-reason-own-choice = the client wants something else
words-stop-reason-moved = moved
words-stop-reason-other = something else

words-plan-mark-agreed = Agreed
words-plan-mark-remark = Agreed, with a remark
words-plan-mark-not-agreed = Not agreed

words-effect-kind-warning = Take care
words-effect-kind-deadline = To do in time
words-effect-kind-income = Income meanwhile

words-effect-mark-seed = Stands in a report from the field
words-effect-mark-source = Stands on a public page
words-effect-mark-known = Known in the trade, to be checked
words-effect-mark-disputed = Sources contradict each other, to be checked
