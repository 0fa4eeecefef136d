### compare: for staff.

compare-title = Compare linear and integrated
compare-line = The same goal, on the same line of time. Linear is: civic integration and Dutch first, then all that leads to work. Each step says where its day comes from.
compare-show = Show
compare-same = Linear or integrated: this trajectory ends on the same day.
compare-sooner = Integrated is about { $span } faster.
compare-later = Integrated is about { $span } slower.
compare-sequential = Linear: civic integration and Dutch first, then work
compare-overlapping = Integrated: civic integration, Dutch and work together
compare-days = { $n } days
compare-hours = { $n } hours a week
compare-none = does not occur
compare-of-end = Ends on
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
compare-why-opening = begins with { $offer } of { $giver }
compare-why-measured = measured: half wait { $days } days or less, over { $n } requests
compare-why-usual = usually { $days } days of waiting; that is a guess
compare-why-unknown = no waiting time known
compare-why-travel = check whether there is time to travel

compare-differences = What the difference is
compare-what = What
compare-year = 1 year
compare-years = { $n } years
compare-months = { $n } months
compare-done = These steps are done already and no longer count:
