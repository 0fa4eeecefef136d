### effect: for staff.

effect-title = What else does this plan bring?
effect-line = Read this before you ask for agreement. No lawyer signed these rules yet: check them.
effect-applies = applies here
effect-may-apply = perhaps: ask
effect-by = By { $day }
effect-checked = looked up on { $day }
effect-permit = The residence document ends on { $end }. Begin the renewal from { $renew } on.
effect-permit-over = The residence document ended on { $end }. Look at this first.
effect-permit-begins = begins after it
effect-permit-goes-on = goes on after it
effect-permit-waits = waits for a step that lies after it
effect-papers-end = papers end
effect-papers-beyond = after the end of the papers

effect-not-seen = Not open to you: { $what }. What depends on it is not listed here. Ask { $org }.
