### places: the places of a client, for staff.

places-title = Places
places-one-title = A place
places-none = No place was asked for yet.
places-none-line = Ask here for a place in lessons, training, work or child care. Then the waiting counts.
places-new = Ask for a place
places-new-send = Ask for a place
places-step = Belongs to this step
places-step-hint = The step then gets the days of the place, and goes along.
places-no-step = to no step
places-day = Asked on
places-day-hint = Empty: today.
places-offers = Search the offers
places-back = All places
places-day-requested = asked on { $day }
places-day-offered = got a place on { $day }
places-day-started = began on { $day }
places-day-ended = ended on { $day }
places-presence = { $present } times present, { $excused } times excused, { $absent } times absent

places-state-waiting = waits
places-state-offered = place offered
places-state-enrolled = enrolled
places-state-started = going on
places-state-finished = finished
places-state-stopped = stopped
places-state-withdrawn = no longer needed

places-presence-present = present
places-presence-excused = excused
places-presence-absent = absent

## What can be done

places-press-day = On which day
places-do-offer = Offer the place
places-do-enrol = Enrol
places-do-start = Has begun
places-do-wait = Give the place back
places-do-finish = Is finished
places-do-stop = Stop
places-do-withdraw = No longer needed
places-do-for = Wait for this offer
places-result = What did it bring?
places-stop = The client stops
places-withdraw = The place is no longer needed
places-stop-why = Why
places-waits-for = waits for this
places-fits = What fits
places-fits-none = There is no group of this kind now.
places-nothing = Does nothing fit?
places-nothing-line = Say why. The network counts this, without a name, to ask for new offers.
places-nothing-why = Nothing fits because
places-wrong-state = Not possible any more: the place stands differently now. Look again.
places-wrong-day = Choose a day that has been, no longer than five years ago, and after the day before it above.
places-wrong-session = Choose a group of this kind.
places-wrong-full = The last place was taken just now.
places-wrong-closed = Nobody joins this group any more.
places-wrong-step = Choose a step of this path.
places-wrong-step-days = The day does not go with the days of the step. Change the step first.

places-no-fit-full = everything is full
places-no-fit-level = not at this level
places-no-fit-hours = not at these hours
places-no-fit-too-far = too far
places-no-fit-child-care = no child care
places-no-fit-status = not for this residence status
places-no-fit-cost = too dear
places-no-fit-language = not in a language the client understands
places-no-fit-none = this does not exist

places-stop-child-care = no child care
places-stop-transport = no transport
places-stop-health = health
places-stop-housing = housing
places-stop-money = money
places-stop-hours = the hours do not fit
places-stop-level = the level does not fit
places-stop-permit = the residence status does not allow it
places-stop-no-place = no place
places-stop-found-work = found work
places-stop-own-choice = chooses something else
places-stop-moved = moved
places-stop-other = something else

places-result-reached = what it was for
places-result-certificate = a certificate or a level
places-result-work = work
places-result-training = training or a placement
places-result-partly = a part of what it was for
places-result-not-reached = not what it was for

## Whether a session fits

places-verdict-fits = fits
places-verdict-fails = does not fit
places-verdict-unknown = not certain
places-why-full = No place is free.
places-why-over = It is over.
places-why-clash = Clashes with { $with } on { $day }.
places-why-morning = Begins on { $day } at { $from }, and the client cannot come in the morning.
places-why-before-ten = Begins on { $day } at { $from }, and the client cannot come before ten.
places-why-evening = Is in the evening on { $day }, when the client cannot come.
places-why-too-far = It is { $minutes } minutes away; the client can travel { $most }.
places-why-child-care = There is no child care on { $day }.
places-why-level-low = Asks { $asked }; the client has { $has }.
places-why-level-high = Goes up to { $asked }; the client has { $has } already.
places-why-language = Not in a language the client understands.
places-why-status = Not for the residence status of the client.
places-gap-seats = Ask how many places are free.
places-gap-timetable = Ask when it is.
places-gap-late-entry = It has begun: ask whether somebody can still join.
places-gap-travel = See how far it is.
places-gap-between = See whether there is time enough on { $day } to go from or to { $with }.
places-gap-children = Ask whether there are young children.
places-gap-child-care = Ask whether there is child care at these hours.
places-gap-own-level = Ask what level the client has.
places-gap-level = Ask what level is needed.
places-gap-own-languages = Ask which languages the client understands.
places-gap-instruction = Ask in which language it is.
places-gap-own-status = Look up the residence status of the client.
places-gap-admission = Ask for which residence status it is.

## Before somebody is enrolled, and once they are

places-press-day-end = Last day
places-press-day-enrol = Enrolled on
places-press-day-start = First day
places-begins = The group begins on { $day }. From that day on you say here whether the client has begun.
places-wrong-before = The group has not begun on that day.
places-against = { $what } does not fit the client:
places-anyway = Enrol all the same
places-for-offer = For this offer: { $what }
places-ask-title = Ask for a place
places-ask-whom = For which client?
places-ask-none = You guide no client now.
places-ask-go = Go on
places-ask-here = Ask for a place here for a client
