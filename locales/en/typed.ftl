### typed: texts for staff.

typed-title = This could not be saved
typed-line = Your session had ended. Check it and save it now, or throw it away. Only you see this.
typed-none = Nothing is waiting
typed-no-text = This form holds no text, only your choice.
typed-send = Save now
typed-discard = Throw away
