### booking: asking an interpreter for an appointment, for staff.

booking-title = Interpreter
booking-none = No interpreter asked yet
booking-ask = Note that an interpreter was asked
booking-ask-line = Ask the agency for the interpreter yourself. Here stands what was asked and what they answer.
booking-language = Language
booking-mode = How
booking-mode-spot = On the spot
booking-mode-phone = By telephone
booking-mode-video = On a screen
booking-agency = Which agency
booking-agency-hint = The name of the agency, no name of the client.
booking-agency-empty = Write down who was asked for the interpreter.
booking-asked-at = asked on { $when }
booking-since = Waits for an answer since { $day }
booking-waited = { $n ->
        [0] answered on the same day
        [one] answered after 1 day
       *[other] answered after { $n } days
    }
booking-confirmed = There will be an interpreter
booking-refused = No interpreter
booking-refused-why = No interpreter: { $why }
booking-withdrawn = No longer needed
booking-confirm = Interpreter confirmed
booking-refuse = No interpreter
booking-withdraw = No longer needed
booking-why = Why not
booking-reason-nobody-free = nobody free at that hour
booking-reason-no-language = nobody for this language
booking-reason-too-late = asked too late
booking-reason-fell-out = the interpreter cannot come after all
booking-reason-other = something else
booking-back = Back to the appointments
