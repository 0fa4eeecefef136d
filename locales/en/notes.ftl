### notes: notes and contacts, for staff.

notes-title = Notes
notes-quick = Quick note
notes-quick-line = One click saves the contact of this moment, for everybody on the path.
notes-minutes = How many minutes
notes-list = All notes
notes-none = No notes that you may read yet
notes-older = Older notes
notes-answer = Answer
notes-answer-to = Answer to:
notes-answer-not = Rather a new note
notes-answers-other = Answer to another note
notes-answer-closed = You cannot read this note (any more). Write a new note.
notes-answer-wider = An answer goes to the same people as the note, or to fewer.
notes-replies = Answers
notes-mention = Name a colleague
notes-mention-who = Who should read this
notes-mention-hint = They get a task. Your text is not in it.
notes-mention-closed = One of these colleagues may not read this. Choose somebody else, or let more people read along.
notes-named = Named
notes-empty-text = Write down what happened.
notes-day = Day
notes-day-hint = Leave empty if it happens now.
notes-earlier = Did it happen earlier, or take long?
notes-wrong-future = This moment is still to come. A note is about what happened.
