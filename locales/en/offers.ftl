### offers: what the network offers, for staff.

offers-title = Offers
offers-line = Courses, training, places of work, child care and help in the network, with the places that are free.
offers-search = Search the offers
offers-search-level = For somebody at this level
offers-search-status = For this residence status
offers-search-start = Begins by
offers-search-free = Only with a free place
offers-search-clear = Clear the choices
offers-any = does not matter
offers-found =
    { $n ->
        [0] Nothing found
        [one] 1 offer
       *[other] { $n } offers
    }
offers-none = Nothing matches.
offers-none-line = Leave out a choice. Does nothing fit a client at all? Say so with the place in the file: then the network knows what is missing.
offers-more = There are more. Be more precise.
offers-one-title = An offer
offers-new-title = New offer
offers-edit-title = Change the offer
offers-stale = Somebody changed this just now. What you typed is still in the form. This is how it is now:
offers-facts = Good to know
offers-closed = no longer given
offers-overdue = to be checked: the date has passed
offers-state = To give it or not
offers-state-line = Whoever has a place keeps it.
offers-close = No longer give it
offers-close-sure = Is this no longer given? Then nobody finds it any more.
offers-open-again = Give it again

## What is written down

offers-field-kind = Kind
offers-field-title = Name
offers-field-about = What and for whom
offers-about-hint = What does somebody learn or do here? Who is it for? Short sentences, no jargon.
offers-field-level = Level
offers-field-from = Level to begin with
offers-field-to = Level at the end
offers-field-language = Language of the lessons or the work
offers-field-sector = Trade or sector
offers-sector-hint = Only when it is for one trade.
offers-field-place = Place
offers-field-postcode = Postcode
offers-field-features = What is possible
offers-field-statuses = Only for these residence statuses
offers-statuses-hint = Nothing ticked: for everybody.
offers-field-weeks = Number of weeks
offers-field-hours = Hours a week
offers-field-cost = What it costs the client, in euros
offers-cost-hint = 0 when it costs nothing. Empty when you do not know.
offers-field-payer = Who pays
offers-field-reviewed = To be checked by
offers-reviewed-hint = On that day somebody looks whether all of it still holds.
offers-weeks =
    { $n ->
        [one] 1 week
       *[other] { $n } weeks
    }
offers-hours-week = { $n } hours
offers-free-of-charge = free of charge
offers-level-range = from { $from } to { $to }
offers-level-from = from { $from }
offers-level-to = up to { $to }
offers-wrong-missing = Fill this in.
offers-wrong-order = The end comes after the beginning.
offers-wrong-kind = People asked for a place of this kind already. Make a new offer for another kind.
offers-wrong-hours = Choose a day, and a time from and until.
offers-wrong-seats-held = More places than that are held. Choose a larger number.
offers-wrong-cancel-held = People still have a place. Give each place back first: then the client waits again or goes elsewhere.
offers-wrong-presence-day = Not everybody could come on that day: choose one between the beginning and today.

offers-kind-nt2 = Dutch lessons
offers-kind-literacy = Learning to read and write
offers-kind-social-orientation = Social orientation
offers-kind-training = Vocational training
offers-kind-art60 = Work experience (article 60)
offers-kind-ibo = IBO
offers-kind-k-ibo = K-IBO
offers-kind-internship = Traineeship
offers-kind-volunteering = Volunteering
offers-kind-child-care = Child care
offers-kind-practice = Practising Dutch
offers-kind-service = Help or guidance

offers-feature-evening = in the evening
offers-feature-weekend = at the weekend
offers-feature-distance = from home
offers-feature-workplace = at work
offers-feature-modular = in parts
offers-feature-child-friendly = during school hours
offers-feature-care-on-site = with child care
offers-feature-for-non-readers = without reading and writing
offers-feature-job-specific = for one trade
offers-feature-recognised = recognised: child care and travel paid back

offers-payer-nobody = nobody, it is free
offers-payer-client = the client
offers-payer-ocmw = the OCMW
offers-payer-vdab = VDAB
offers-payer-integration = the integration agency
offers-payer-employer = the employer
offers-payer-fund = a fund or project
offers-payer-unknown = not known yet

offers-day-mon = Monday
offers-day-tue = Tuesday
offers-day-wed = Wednesday
offers-day-thu = Thursday
offers-day-fri = Friday
offers-day-sat = Saturday
offers-day-sun = Sunday

## Sessions and seats

offers-sessions = When
offers-no-session = no day chosen yet
offers-no-hours = no fixed hours
offers-from-until = from { $from } to { $until }
offers-register-until = register until { $day }
offers-next = begins on { $day }
offers-full = full
offers-too-late = registration is over
offers-session-cancelled = does not take place
offers-session-closed = nobody can join any more
offers-seats =
    { $n ->
        [one] 1 place
       *[other] { $n } places
    }
offers-seats-free =
    { $n ->
        [one] 1 place free
       *[other] { $n } places free
    }
offers-seats-taken = { $taken } of { $seats } places taken
offers-session-title = Change the group
offers-session-new-title = New group
offers-session-from = First day
offers-session-until = Last day
offers-session-register = Register until
offers-session-register-hint = Empty: as long as there is room.
offers-session-hours = Hours of the week
offers-session-hours-hint = Empty when the hours are not fixed.
offers-session-day = Day
offers-session-slot-from = from
offers-session-slot-until = until
offers-session-seats = Number of places
offers-session-place-hint = Only when it is elsewhere than the rest of the offer.
offers-session-state = Does the group take place?
offers-session-state-line = Whoever has a place keeps it. A group with people in it cannot be cancelled.
offers-make-session-open = People can join
offers-make-session-closed = Nobody joins any more
offers-make-session-cancelled = The group does not take place

## The room: who comes, who waits

offers-room-title = The group
offers-people = Who has a place
offers-people-none = Nobody has a place yet.
offers-presence = Presence
offers-presence-day = Day
offers-presence-show = Show
offers-presence-none = There is nobody to mark on this day. You mark whoever has begun and whose file you may see.
offers-shielded = somebody in the network
offers-ask-lead = Ask { $who }
offers-in-line = Who waits
offers-in-line-line = Whoever waits longest stands first. You see a name when you may see the file. You decide who gets a place.
offers-in-line-none = Nobody waits.
offers-in-line-next = next in line
offers-since = since { $day }
offers-days =
    { $days ->
        [one] 1 day
       *[other] { $days } days
    }
offers-list = Take in a list
offers-list-line = Who came, or who was enrolled. You first see what would happen.
offers-list-file = List (CSV)
offers-list-hint = Three columns: number, day and state. State is present, excused, absent, enrolled or started.
offers-list-try = Try first
offers-list-go = Do the list
offers-list-tried = Nothing is kept yet. { $done } lines are good, { $refused } are not.
offers-list-done = Kept: { $done } lines. Not kept: { $refused }.
offers-list-wrong = Lines that cannot be done
offers-list-missing = These columns are missing: { $what }.
offers-line-unknown = There is no such number, or you may not see the file.
offers-line-no-place = This client has no place in this group.
offers-line-day = That day does not fit: before the beginning, after the end or still to come.
offers-line-full = The group is full.
offers-line-state = Not possible any more: the client stopped, finished or is in another group.

## Waiting

offers-wait = Waiting time
offers-wait-half = half wait less than { $days } days
offers-wait-unknown = not known yet
offers-wait-most-wait = more than half still wait
offers-waiting-now =
    { $n ->
        [one] 1 request waits now
       *[other] { $n } requests wait now
    }
offers-waiting-few = Too few people to say how many wait now.
offers-waiting-title = Waiting times
offers-waiting-line = How long do people wait, and for what is there no place that fits?
offers-waits = From asking to beginning, for those who keep waiting
offers-waits-none = Nobody asked for a place yet.
offers-waits-n = Requests
offers-waits-open = Still wait
offers-waits-half = Half begin within
offers-waits-most = Nine in ten begin within
offers-waits-how = Requests of the last three years. Whoever still waits counts. Whoever gave up counts until that day. With fewer than ten people we say nothing.
offers-waits-range = Almost surely between
offers-waits-between = { $low } and { $high } days
offers-waits-at-least = at least { $low } days
offers-waits-no-level = without a level
offers-few = too few people
offers-without = Nothing that fits
offers-without-why = Why not
offers-without-none = It was said of nobody that nothing fits.
