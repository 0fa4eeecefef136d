### notice: texts for staff.

notice-saved = Saved.
notice-registered = The file was made. Start with the intake or with the talk about sharing.
notice-removed = Removed.
notice-sent = Sent.
notice-signed-out = You are signed out.
notice-undone = Undone.
notice-stopped = Sharing has stopped. The organisation is told.
notice-agreed = The agreements are kept and hold from now on.
notice-said-no = Noted: the person said no. You can go on registering.
notice-known-right = It is right.
notice-known-again = Ask again: the answer is too long ago.
notice-read = Thank you, noted.
notice-glass-open = The file is open for an hour. Everyone concerned is told.
notice-code-stopped = The code is stopped.
notice-draft = Your draft is kept. It waits here.
notice-message = The message is ready and leaves in a moment.
notice-meanwhile = Somebody just changed this. Your choice was not saved. You see how it is now.
notice-asked = The question is sent. You will hear what comes of it.
notice-answered = Your answer is saved. Whoever asked hears it.
notice-passed-on = Passed on. Whoever asked hears what comes of it.
notice-all-there = All steps of this plan are on the path already.
notice-letter = The question is kept. Now make the letter with the code. Give it to the client or send it.
notice-files-joined = The files are one. Part them on the page of the file if that is wrong.
notice-files-cannot = That is not possible now: somebody said they are two people, or one file is closed or restricted.
notice-said-by-two = Two people said so. Only who works on both files can take it back.
notice-say-why = Say briefly why, then answer.
