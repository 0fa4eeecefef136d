### plan: the trajectory that partners and client make together, for staff.

plan-title = Trajectory
plan-way = The way to work
plan-way-none = No trajectory was chosen yet. Choose it together with the client.
plan-dream = The client’s dream
plan-job = Realistic target
plan-job-hint = Which work is the target? Begin with the client’s dream.
plan-level = Level of that work
plan-level-unknown = not known
plan-why = Why this target
plan-advice = Advice on work at level
plan-advice-hint = Is the target below the client’s level? Write down which way to work at level you advise.
plan-steps-go = To the steps
plan-choose = Choose or change the trajectory
plan-kind = Kind of trajectory
plan-timing = In time
plan-timing-hint = One after the other, or at the same time.
plan-coupling = Content
plan-coupling-hint = Are lessons and work tuned to each other?
plan-reason = Why does the trajectory change?
plan-reason-hint = Needed when kind, time or content changes. All partners read this.
plan-earlier = How it was before
plan-agreed = Who agrees?
plan-number = Version { $n }
plan-none = The plan was not put forward yet.
plan-forward = Put the plan forward
plan-forward-line = All partners on the path and the client are asked whether they agree. When you change something later, only those it touches are asked again.
plan-standing-none = not put forward
plan-standing-asked = waits for answers
plan-standing-agreed = all agree
plan-standing-refused = not agreed
plan-client = The client
plan-client-by = The client, noted by { $who }
plan-wrong-client-said = The client answered this plan on their own phone. That answer stays. Put a new plan forward when it changes.
plan-own-phone = on their own phone
plan-mark-none = no answer yet
plan-said = { $who }, { $when }
plan-carried = still holds from before
plan-changes = What is different?
plan-change-new = new step
plan-change-gone = step is gone
plan-change-other = different: { $what }
plan-change-days = Days
plan-mark-own = Does { $org } agree?
plan-mark-client = What does the client say?
plan-mark-save = Save the answer
plan-remark = Remark
plan-channel = How did the client say it?
plan-wishes = What the client wants
plan-wishes-none = The client proposed no step and refused none.
plan-refused = The client does not want these steps
plan-wish-open = proposed
plan-wish-taken-up = on the path
plan-wish-declined = not now
plan-wish-withdrawn = taken back
plan-wish-take-up = Put on the path
plan-wish-no = Not now
plan-wish-answer = Why not? The client reads this.
plan-wish-decline = Say so
plan-wish-new = Propose a step
plan-wish-said = In plain words
plan-wish-from = Proposed by
plan-said-new = Write down what the client says of a step
plan-said-step = Which step
plan-said-why = Why not, if the client says so
plan-said-words = In the client’s words
plan-said-no = The client does not want this
plan-said-yes = The client wants this
plan-wrong-advice = This target is below the client’s level. Write down which way to work at level you advise.
plan-wrong-reason = Say why the trajectory changes.
plan-wrong-words = Say in a few words what is not right or what you notice.
plan-wrong-said = Say in a few words what the client wants.
plan-wrong-answer = Say why not. The client reads this.
plan-wrong-over = This step is over already. Choose another one.

## What the dates say

plan-dates-same = The dates of the steps say the same: { $timing } ({ $shared } days together, of { $of }).
plan-dates-differ = Chosen is: { $chosen }. The dates of the steps now say: { $timing } ({ $shared } days together, of { $of }). That is fine: a path seldom goes as thought. Does the choice still fit?
plan-dates-kept = Nothing is changed by itself. Whoever changes the choice says why.

## The sheet

plan-sheet-go = Print on one sheet
plan-sheet-title = The trajectory of { $name }
plan-sheet-step = Step
plan-sheet-who = Who
plan-sheet-days = Days
plan-sheet-more = And { $n } more steps that do not fit on this sheet
plan-sheet-sign = Signature and date
plan-sheet-small = This sheet belongs to the client. The days can change: ask whoever guides you.

## On the page of the file

plan-card-agreed = Agrees
plan-card-waits = Still has to say something
plan-card-refused = Does not agree

## Chosen, and asked when nothing is

plan-choose-one = Choose …
plan-from-screening = From the screening of { $day }
plan-card-choose = Choose this trajectory
plan-card-none-open = nothing open
plan-table = The plan, step by step
plan-table-giver = Given by
plan-table-hours = Hours a week
plan-table-cost = Cost
plan-table-after = After step
plan-sure = Yes, this is what we mean
plan-sure-linear = Linear means: civic integration and Dutch first, then work. You chose: side by side. Is that what you mean? Then tick the box, or choose something else.
plan-sure-integrated = Integrated means: all at the same time, and tuned to each other. You chose something else. Is that what you mean? Then tick the box, or choose something else.
plan-said-why-none = not said
plan-wrong-kind = Choose a kind of trajectory.
plan-wrong-timing = Choose how it lies in time: in turn or side by side.
plan-wrong-coupling = Choose whether lessons and work are tuned to each other.
plan-wrong-mark = Choose an answer first. What you typed is still there.
plan-wrong-wish = Choose what kind of step it is. What you typed is still there.
plan-wrong-step = Choose which step it is about. What you typed is still there.
plan-from-screening-line = The kind that was chosen then is filled in below. Look at it with the client and save.
