### steps: the path, the appointments and the card, for staff.

steps-title = Path
steps-list = The steps
steps-empty-line = Choose a first plan or add a step yourself. You can change everything later, together with the client.
steps-plan = First plan
steps-plan-use = Use this plan
steps-plan-first-months = The first months
steps-plan-integrated = All together: learning, working and a mentor
steps-plan-highly-skilled = Highly educated or with a trade
steps-plan-waiting = Waiting, and moving on anyway
steps-plan-linear = Step by step: first civic integration, then work
steps-plan-art60 = Work experience under article 60
steps-plan-entrepreneur = A business of one’s own
steps-new = New step
steps-up = One place up
steps-down = One place down
steps-state = Where does this step stand?
steps-state-new = Becomes
steps-state-save = Change
steps-state-to = Set to
steps-state-set = Set
steps-reason = Why
steps-reason-hint = Needed when you stop the step. The client does not read this.
steps-reason-needed = Say why you stop this step.
steps-client-sees = The client sees
steps-hidden = nothing
steps-named-for-client = called for the client: { $name }
steps-history = How it was before
steps-until-then = Until { $when }
steps-preview = This is how the client sees the path
steps-preview-go = Look along
steps-preview-back = Back to the file
steps-preview-drafts =
    { $n ->
        [one] 1 text on this path has not been checked in this language.
       *[other] { $n } texts on this path have not been checked in this language.
    }
steps-preview-missing =
    { $n ->
        [one] 1 text does not exist in this language yet. The client reads it in Dutch.
       *[other] { $n } texts do not exist in this language yet. The client reads them in Dutch.
    }

## One step

steps-edit-title = Change the step
steps-field-kind = Kind of step
steps-field-lane = Part of the trajectory
steps-field-title = Name for colleagues
steps-field-title-client = Name for the client
steps-field-goal = Goal
steps-field-who = Who helps
steps-field-who-text = Who helps from outside the network
steps-field-where = Where
steps-field-from = From
steps-field-until = Until
steps-field-bring = What does the client bring?
steps-field-beside = Can run beside the current step
steps-field-provider = Who gives this step
steps-field-after = After which steps
steps-field-hours = Hours a week
steps-field-cost = Cost (euro)
steps-field-payer = Who pays
steps-beside = This step can run beside the current step
steps-title-hint = Empty: the usual name of the step.
steps-title-client-hint = As you say it with the client. Empty: the usual name, in the language of the client.
steps-goal-hint = What do you want to reach? Short is fine.
steps-lane-hint = Usually right by itself.
steps-nobody = Nobody
steps-clash = Somebody changed this meanwhile
steps-clash-line = Your text is still here. Check what it should say and save again.
steps-clash-field = What
steps-clash-mine = You typed
steps-clash-theirs = It says now
steps-wrong-day = Choose a day that exists.
steps-wrong-hour = Choose an hour, for example 09:30.
steps-wrong-past = This moment is over.
steps-wrong-order = The last day comes after the first.
steps-wrong-minutes = Between 5 and 600 minutes.
steps-wrong-circle = A step cannot wait for itself.
steps-wrong-number = This number is not possible.
steps-wrong-many = These are too many, or something is there twice.
steps-wrong-offer = The offer of this step is for another kind of step. Save again to let go of the offer.

## Appointments

steps-meetings = Appointments
steps-meetings-none = No appointments planned.
steps-meetings-past = Earlier appointments
steps-meetings-closed = The appointments are not shared with you.
steps-meeting-new = New appointment
steps-meeting-title = Appointment
steps-meeting-kind = What for
steps-meeting-name = A name of its own for the client
steps-meeting-hour = Hour
steps-meeting-minutes = How many minutes
steps-meeting-who = With whom
steps-meeting-step = For which step
steps-no-step = For no step
steps-meeting-more = Answer or outcome
steps-meeting-planned = Planned
steps-meeting-kept = Took place
steps-meeting-missed = Client did not come
steps-meeting-cancelled = Called off
steps-meeting-cancel = Call off
steps-company = Goes along
steps-company-hint = For example a mentor, a volunteer or a sister. The client reads this too.
steps-guests = Which colleagues come too
steps-guests-hint = Only those who may see how to reach this client. They read it among their tasks and in their agenda.
steps-guests-too = Come too
steps-guest-closed = { $name } (no longer sees this file)
steps-wrong-guest = This colleague may not see how to reach the client. Ask the client to agree first.
steps-busy = Busy already at that hour: { $names }. Choose another hour, or keep it all the same.
steps-busy-anyway = Keep it at this hour all the same
steps-reply-yes = Comes
steps-reply-cannot = Cannot: { $why }
steps-reply-none = No answer yet
steps-reply-how = The answer came
steps-reply-write-yes = The client comes
steps-reply-write-cannot = The client cannot come

## The card and its code

steps-card-title = Card and code
steps-card-go = Make a card
steps-card-line = A new card gets a new code. The old code stops then.
steps-card-language = Language of the card
steps-card-print = Make the card (PDF)
steps-codes = Codes
steps-code-new = Make a new code
steps-code-keep = Let the old code work as well
steps-code-fresh = The new code
steps-code-once = You see this code only once. Print the card now or write the code down.
steps-code-none = This client has no code yet.
steps-code-live = The code works until { $until }.
steps-code-over = The code no longer works.
steps-code-made = Made on { $day } by { $name }
steps-code-used = last used on { $day }
steps-code-until = works until { $day }
steps-code-ended = over since { $day }
steps-code-stopped = stopped on { $day }
steps-code-stop = Stop this code
steps-code-stop-ask = Stop the code? Whoever has the card no longer sees the path.
steps-code-safe = The card says nothing about residence, money or health. Whoever has the code sees the path only.

## Messages to the client

steps-remind = Send a reminder
steps-calendar = Put in your calendar
steps-messages = Messages to the client
steps-message-waiting = Waiting
steps-message-sent = Sent
steps-message-failed = Failed
steps-message-dropped = No longer needed
steps-message-via-sms = Text message
steps-message-via-email = E-mail
steps-message-error = Why
steps-message-again = Try again
steps-message-known = Sent means: handed over. Whether the message arrived, we do not know.
steps-message-only-written = Not really sent: no service is set up yet
steps-message-why-channel = this way is not set up
steps-message-why-address = the address or number is not right
steps-message-why-content = the text could not be sent
steps-message-why-refused = the service refused the message
steps-message-why-credentials = the service does not accept our key
steps-message-why-busy = the service is busy, we try again
steps-message-why-timeout = no answer in time
steps-message-why-connection = no connection
steps-message-why-output = it could not be written
steps-message-why-other = unknown
steps-reach-sms = Reminders go by text message, also by themselves the day before. They hold no name.
steps-reach-email = Reminders go by e-mail, also by themselves the day before. They hold no name.
steps-reach-ask = Ask the client first. Nothing goes out by itself.
steps-reach-shared = Others read along on this phone. A reminder only asks to call.
steps-reach-none = We cannot send anything: there is no number or e-mail address that is safe.
steps-code-send = The client agrees: send the code by text message
steps-code-send-line = The message holds the code and nothing else.
steps-someone = somebody outside this team
steps-other-step = another step

## What really happened to a step

steps-payer-none = not decided yet
steps-after-hint = This step can only begin when these steps are done.
steps-day = On which day
steps-day-hint = Empty: today.
steps-result = What the step brought
steps-result-hint = Only counts when the step is done.
steps-stop = Why the step stops
steps-stop-hint = Only counts when you stop the step.
steps-stop-none = choose a reason
steps-days = When it really was
steps-began = Began on
steps-ended = Ended on
steps-days-save = Save the days
steps-wrong-days = These days are not possible: a step ends after it began, and not in the future.

## Goals of the steps of a template
steps-goal-a-home = Find a home to stay in
steps-goal-allowed-to-start = See whether a professional card is needed
steps-goal-bridge-to-trade = From the own trade to the trade here
steps-goal-business-idea = Make the idea clear
steps-goal-business-plan = Make a plan with figures
steps-goal-business-run = Come well through the first year
steps-goal-business-start = Start the business
steps-goal-care-arranged = Care at the hours of lessons and work
steps-goal-clear-agreement = Know what we agree
steps-goal-debts-under-control = Calm in money matters
steps-goal-dutch-a2 = Dutch for every day (A2)
steps-goal-dutch-b2 = Dutch for the trade (B2)
steps-goal-find-work = Find work that fits and lasts
steps-goal-get-there = Get to work and lessons alone
steps-goal-keep-work = Stay in work, with follow-up
steps-goal-know-each-other = Get to know each other and who helps
steps-goal-know-society = Know how things work here
steps-goal-know-what-you-want = Know what the client wants and can do
steps-goal-known-as-job-seeker = Be registered as a job seeker
steps-goal-learn-trade = Learn a trade
steps-goal-network = Meet people who open doors
steps-goal-recognised-diploma = Have the diploma recognised
steps-goal-rest-and-care = Find rest and care
steps-goal-right-level = Begin at the right level
steps-goal-safe-start = The first things in order
steps-goal-show-what-you-can = Show what the client can do
steps-goal-speak-more = Dare to speak, every week
steps-goal-stay-active = Keep busy and see people
steps-goal-use-computer = Manage computer and phone alone
steps-goal-work-experience = Work experience: attitude, the labour market and the language of work

steps-result-needed = Say what this step brought. What you typed is still there.
