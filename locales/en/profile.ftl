### profile: texts for staff.

profile-title = Profile and CV
profile-edit-title = Change a fact
profile-numbers = Numbers
profile-number-national = National number
profile-number-bis = BIS number
profile-nothing = Nothing asked yet.
profile-add = Add
profile-source = { $source }, { $day }
profile-source-as-of = { $source }, { $day }, true since { $since }
profile-more = Source and date
profile-from = Who told us?
profile-since = True since
profile-as = What about the old answer?
profile-as-correct = Correct it: the old one was wrong or has changed
profile-as-beside = Put it beside: two sources disagree
