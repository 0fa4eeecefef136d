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
