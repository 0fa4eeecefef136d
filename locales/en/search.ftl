### search: texts for staff.

search-title = Search
search-hint = Type a name, a file number or a page.
search-nothing = Nothing found
search-nothing-line = Search by another part of the name.
search-recent = Opened lately
search-this-file = In this file
search-file-note = Write a note
search-file-intake = Talk
search-file-agreement = Sharing: who may look
search-file-path = Path
search-file-appointment = New appointment
search-file-card = Print the A5 card
search-file-looked = Who looked
search-file-registrations = Registrations and doubles
search-file-trajectory = Trajectory
search-file-compare = Compare one after the other and side by side
search-file-screening = Screening
search-file-referral = Refer
search-file-referrals = Referrals
search-file-places = Places
