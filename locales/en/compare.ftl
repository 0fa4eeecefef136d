### compare: for staff.

compare-title = Compare in turn and side by side
compare-line = The same goal on the same line of time. Waits are what is usual as long as nobody measured them.
compare-show = Show
compare-same = In turn or side by side: this trajectory ends on the same day
compare-sooner = Side by side ends { $days } days sooner than in turn
compare-later = Side by side ends { $days } days later than in turn
compare-sequential = In turn (linear)
compare-overlapping = Side by side (combined or integrated)
compare-days = { $n } days
compare-hours = { $n } hours a week
compare-none = does not occur
compare-of-end = Ends on
compare-of-total = Takes
compare-of-idle = Days on which nothing runs
compare-of-overlap = Part with more than one step at a time
compare-of-first-lesson = Until the first lesson of Dutch
compare-of-first-work = Until the first work
compare-of-locked-in = Days in a course without work or search
compare-of-busiest = Busiest week
compare-steps = The steps with their days
compare-use = Put these steps on the path
compare-fit = Does this fit this client?
compare-to-check = These steps are in because something is not known yet. Check whether they are needed:
compare-left-out = These steps were left out, because of what the file says:
compare-back = Back to the trajectory
