### exchange: bringing in, taking out and keeping.

exchange-import-title = Bring in clients
exchange-import-line = From a table. First you see what would become of each line. Somebody who is known is never merged.
exchange-table = The table
exchange-table-hint = A CSV file, at most 24 MB and 100,000 lines. The first line names the columns.
exchange-mapping = Which column is which fact
exchange-mapping-hint = Change the names of the columns. Columns that are not here are left out.
exchange-mapping-show = Set up the columns
exchange-try = Try it
exchange-runs = Earlier times
exchange-run-title = Bringing in a table
exchange-state-trying = The lines are being tried
exchange-state-tried = Tried, nothing kept yet
exchange-state-running = The files are being made
exchange-state-done = Done
exchange-sums = { $all } lines: { $new } new, { $created } made, { $linked } known already, { $queued } to be looked at, { $refused } not right yet.
exchange-sums-done = { $all } lines: { $created } made, { $linked } known already, { $queued } to be looked at, { $refused } not right yet.
exchange-sums-tried = { $all } lines: { $new } new, { $linked } known already, { $queued } to be looked at, { $refused } not right yet.
exchange-mean = “Known already”: the line is a file that you may open. Nothing is written over. “To be looked at”: the line gets a file of its own, and people look whether it belongs to another one.
exchange-comparing = The lines are compared with each other first.
exchange-all = All lines
exchange-alike =
    { $n ->
        [one] One pair of lines of this table may be one person.
       *[other] { $n } pairs of lines of this table may be one person.
    }
exchange-alike-most = { $n } pairs of lines of this table may be one person. You see the { $kept } likeliest.
exchange-review = Look at the pairs that wait
exchange-pairs-title = Lines that are alike
exchange-pairs-line = The likeliest first. Mend what is there twice in your table, or leave it: when the files are made, every line is compared again.
exchange-pairs-look = Look at the pairs
exchange-pairs-back = Back to the import
exchange-pairs-keep = Keep the pairs
exchange-pairs-more = Next pairs
exchange-progress = { $done } of { $all } lines
exchange-unused = These columns are not used: { $what }
exchange-not-kept = The table itself is no longer kept. Choose it again to go on.
exchange-refresh = See how far it is
exchange-take-up = Take the work up again
exchange-go = Make the files
exchange-go-sure = Make files for all new lines?
exchange-results = Keep the results
exchange-back = Another table
exchange-lines = The lines
exchange-head-line = Line
exchange-head-outcome = Result
exchange-head-client = File
exchange-head-remark = Remark
exchange-head-other = Other line
exchange-head-chance = How sure
exchange-open = Open the file
exchange-more = Next lines
exchange-outcome-new = new
exchange-outcome-created = made
exchange-outcome-linked = known already
exchange-outcome-queued = to be looked at
exchange-outcome-refused = not right yet
exchange-look-perhaps = Perhaps known already.
exchange-look-closed = Probably known already, in a file that you cannot open.
exchange-look-conflict = Is like somebody who is known, but a number contradicts it.
exchange-look-several = Is like more than one file.
exchange-look-unsure = Is very like somebody whose file you can open. Look together whether it is the same person.
exchange-look-unsaid = Is like somebody. We say no more here.
exchange-agrees = What agrees: { $what }
exchange-like-line =
    { $n ->
        [one] Is like line { $lines } of this table.
       *[other] Is like lines { $lines } of this table.
    }
exchange-column = Column { $column } ({ $header }): { $why }
exchange-why-name = A first name is needed.
exchange-why-quote = A quotation mark (") begins here and never ends. Everything after it was read as one cell.
exchange-why-columns = This line has not as many cells as the first.
exchange-why-national = This is no valid national or BIS number.
exchange-wrong-form = The set-up of the columns cannot be read, at { $what }
exchange-wrong-mapping = The set-up of the columns is not right yet: { $what }
exchange-wrong-missing = These columns are not in the table: { $what }
exchange-wrong-twice = This column is there twice: { $what }
exchange-wrong-empty = There are no lines in the table.
exchange-wrong-not-text = This is no CSV file. Keep the table as CSV (UTF-8) and choose that file.
exchange-wrong-too-long = The table is too big. Cut it in pieces.
exchange-wrong-numbers = Your organisation may not keep national numbers; take the column out.
exchange-report-title = Everything in the file
exchange-report-intro = This is what is kept about you. Is something not right? Ask your contact to correct it.
exchange-report-steps = The steps
exchange-report-agreements = The agreements on sharing
exchange-report-people = Who helps
exchange-report-looks = Who looked
exchange-report-appointments = Appointments
exchange-report-needs = What is needed
exchange-report-notes = Notes
exchange-report-tasks = Tasks
exchange-report-numbers = Numbers
exchange-report-where = Where
exchange-report-need = What is needed
exchange-report-text = Text
exchange-report-task = Task
exchange-report-number = Number
exchange-report-minutes = { $n } minutes
exchange-report-appointment-planned = planned
exchange-report-appointment-kept = took place
exchange-report-appointment-missed = did not come
exchange-report-appointment-cancelled = called off
exchange-report-task-open = to do
exchange-report-task-done = done
exchange-report-task-dropped = no longer needed
exchange-report-question = Question
exchange-report-answer = Answer
exchange-report-date = Since
exchange-report-source = From whom
exchange-report-step = Step
exchange-report-state = State
exchange-report-when = When
exchange-report-who = Who
exchange-report-agreement = What
exchange-report-with-whom = With whom
exchange-report-from = From
exchange-report-until = Until
exchange-report-name = Name
exchange-report-role = Task
exchange-report-organisation = Organisation
exchange-report-phone = Telephone
exchange-report-what = What
exchange-report-why = Why
exchange-report-registrations = Registrations
exchange-report-registered-worker = by a worker
exchange-report-registered-program = by a program
exchange-report-registered-copy = brought back from a copy
exchange-report-registered-before = from before this was kept
exchange-report-comparisons = Compared with other registrations. You may object to this: tell whoever helps you.
exchange-report-outcome = What came of it
exchange-report-compared-found = The program found a registration that is alike. Nobody has decided about it yet.
exchange-report-compared-asked = Somebody thinks that you were registered twice. Somebody else still looks.
exchange-report-compared-same = You were registered twice. Your registrations are one file.
exchange-report-compared-different = The other registration is of somebody else. Nothing was joined.
exchange-report-compared-relative = The other registration is of family. Nothing was joined.
exchange-report-compared-unsure = Nobody can tell now. Nothing was joined.
exchange-report-nothing = Nothing
exchange-report-page = Page {"{"}page{"}"} of {"{"}pages{"}"}
exchange-out-title = Take out and keep
exchange-out-line = For the right of access: the whole file for the client, without your reading it.
exchange-out-number = Number of the file
exchange-out-json = Whole, for a computer (JSON)
exchange-out-pdf = Readable, on paper (PDF)
exchange-out-organisation = Everything of my organisation (JSON, line by line)
exchange-out-all = All files of an organisation
exchange-out-all-line = Of each file it leads a whole copy, line by line. It can be put back elsewhere. Each file notes it in its log.
exchange-out-all-json = Everything, for a computer (JSON, line by line)
exchange-keep-title = How long we keep things
exchange-keep-line = Years after a file was closed. First you see what would go.
exchange-keep-core = Name and contact: the whole file
exchange-keep-work = Path and work
exchange-keep-social = Household, income, home and health
exchange-keep-residence = Residence
exchange-keep-origin = Origin
exchange-keep-look = Show what would go
exchange-keep-files = { $n ->
    [one] 1 file
   *[other] { $n } files
 } as a whole
exchange-keep-in = { $n ->
    [one] in 1 file
   *[other] in { $n } files
 }
exchange-keep-wrong = Fill in a whole number from { $least } to { $most }. Nothing was erased.
exchange-keep-missing = There is no number of years here. Nothing was erased.
exchange-keep-held = { $n } files stay, because a court or service needs them
exchange-keep-go = Erase now
exchange-keep-go-sure = Erasing cannot be undone. Go on?
exchange-keep-done = Proofs of erasure
exchange-rows-facts = { $n ->
    [one] 1 fact
   *[other] { $n } facts
 }
exchange-rows-steps = { $n ->
    [one] 1 step
   *[other] { $n } steps
 }
exchange-rows-appointments = { $n ->
    [one] 1 appointment
   *[other] { $n } appointments
 }
exchange-rows-needs = { $n ->
    [one] 1 need
   *[other] { $n } needs
 }
exchange-rows-notes = { $n ->
    [one] 1 note
   *[other] { $n } notes
 }
exchange-rows-beside = { $n ->
    [one] 1 line that belongs to it
   *[other] { $n } lines that belong to it
 }
exchange-proof-title = Proof of erasure
exchange-proof-done = Erased
exchange-proof-stopped = Stopped by an error: not everything was erased. Erase again.
exchange-proof-broken-off = Broken off: not everything was erased. Erase again.
exchange-proof-id = Reference
exchange-proof-begun = Begun
exchange-proof-ended = Ended
exchange-proof-by = By
exchange-proof-json = Keep the proof (JSON)
exchange-proof-went = What was erased
exchange-proof-class = Kind of data
exchange-proof-rule = What was to be erased
exchange-proof-erased = What was erased
exchange-proof-planned = { $n ->
    [one] 1 file, { $years } years after closing
   *[other] { $n } files, { $years } years after closing
 }
exchange-proof-files = The files
exchange-proof-stayed = What stayed
exchange-proof-file = File
exchange-proof-why = Why
exchange-proof-left-held = It is kept longer, because a court or service needs it.
exchange-proof-left-opened = It was opened again meanwhile.
exchange-proof-left-not-reached = Erasing stopped before this file.
exchange-hold-title = Keep a file longer
exchange-hold-reason = Why
exchange-hold-reason-hint = Leave empty to stop holding it.
exchange-hold-keep = Keep
