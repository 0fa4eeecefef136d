### notes: notes and contacts, for staff.

notes-title = Notes
notes-quick = Quick note
notes-quick-line = One click saves the contact of this moment, for everybody on the path.
notes-minutes = How many minutes
notes-list = All notes
notes-none = No notes that you may read yet
notes-older = Older notes
notes-empty-text = Write down what happened.
notes-day = Day
notes-day-hint = Leave empty if it happens now.
notes-earlier = Did it happen earlier, or take long?
notes-wrong-future = This moment is still to come. A note is about what happened.
