### typed: texts for staff.

typed-title = This could not be saved
typed-line = Your session had ended. Check it and save it now, or throw it away. Only you see this.
typed-none = Nothing is waiting
typed-no-text = This form holds no text, only your choice.
typed-send = Save now
typed-discard = Throw away
typed-kind-note = Note
typed-kind-intake = Talk
typed-kind-agreement = Agreement about sharing
typed-kind-path = Path
typed-kind-file = File
typed-kind-register = Registration
typed-kind-other = Another form
typed-waiting =
    { $n ->
        [one] One text is still waiting: check it and save
       *[other] { $n } texts are still waiting: check them and save
    }
