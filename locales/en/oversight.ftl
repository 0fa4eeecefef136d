### oversight: texts for staff.

oversight-title = Oversight
oversight-requests = Requests to approve
oversight-requests-none = No requests.
oversight-approve = Approve
oversight-refuse = Refuse
oversight-glass = Opened in an emergency
oversight-glass-none = Nothing opened in an emergency.
oversight-review-by = review before { $when }
oversight-why = Why
oversight-verdict-justified = Justified
oversight-verdict-not-justified = Not justified
oversight-log = Who looked at a file?
oversight-number = File number
oversight-open-log = Show who looked
oversight-asked = Asked a lot at the counter
oversight-asked-line = Who looked up far more people in an hour than anybody can register, or answered wrong three times about one file. It may be a busy day: ask.
oversight-asked-none = Nothing special.
oversight-asked-checks = Looked for { $times } people in an hour.
oversight-asked-wrong = Gave { $times } wrong answers about file { $number }.
oversight-asked-seen = Looked at
oversight-from-until = from { $from } until { $until }
oversight-mistakes = Files that were one by mistake
oversight-mistakes-line = The assessment of the data breach begins with the list of who saw what.
oversight-mistakes-none = None.
oversight-mistake = { $one } and { $other }: one from { $from } until { $until }
