### The activation screening: questions, answers, and why something is proposed. For staff.

## Questions

screening-q-dutch = How much Dutch does the client speak?
screening-o-dutch-none = None yet
screening-o-dutch-a1 = A little (A1)
screening-o-dutch-a2 = Enough for every day (A2)
screening-o-dutch-b1 = Well about ordinary things (B1)
screening-o-dutch-b2 = Good, also at work (B2 or more)

screening-q-reading = How does the client read and write? (as you saw it, do not ask)
screening-o-reading-well = Well
screening-o-reading-slowly = Slowly
screening-o-reading-other-script = Only in another script
screening-o-reading-hardly = Little or not

screening-q-schooling = How far did the client go in school?
screening-o-schooling-none = No school
screening-o-schooling-primary = Primary school
screening-o-schooling-secondary = Secondary school
screening-o-schooling-higher = Higher education

screening-q-diploma = Which diploma does the client have?
screening-o-diploma-none = None
screening-o-diploma-here = A diploma from here
screening-o-diploma-abroad = A diploma from abroad, not recognised
screening-o-diploma-running = Recognition is under way
screening-o-diploma-recognised = Recognised, in full or in part

screening-q-competences = Does the client know a trade?
screening-o-competences-none = No trade yet
screening-o-competences-told = Yes, according to the client
screening-o-competences-proven = Yes, with proof or with work here

screening-q-wants-work = Does the client want to work now?
screening-o-wants-work-now = Yes, as soon as possible
screening-o-wants-work-later = Later, something else first
screening-o-wants-work-unsure = Does not know yet

screening-q-business = Does the client want a business of their own?
screening-o-business-no = No
screening-o-business-idea = There is an idea
screening-o-business-plan = There is a plan or experience

screening-q-mobility = Can the client get to work or lessons on their own?
screening-o-mobility-not = No
screening-o-mobility-limited = Not everywhere or not at every hour
screening-o-mobility-reaches = Yes

screening-q-digital = How does it go with computer, phone and internet?
screening-o-digital-no-means = Has no device or internet
screening-o-digital-needs-help = Needs help
screening-o-digital-able = Manages alone

screening-q-settled = Are address, health fund and bank in order?
screening-o-settled-no = Not yet
screening-o-settled-partly = In part
screening-o-settled-yes = Yes

screening-q-civic = Where does civic integration stand?
screening-o-civic-not-concerned = Does not apply
screening-o-civic-exempt = Exempt
screening-o-civic-not-started = Not begun
screening-o-civic-running = Going on
screening-o-civic-stopped = Stopped
screening-o-civic-done = Certificate obtained

screening-q-children = Are there children who need care?
screening-o-children-none = No children at home
screening-o-children-arranged = Care is arranged or not needed
screening-o-children-needs-care = Care needed
screening-o-children-needs-care-alone = Care needed, and the client is alone

screening-q-home = How does the client live?
screening-o-home-none = No fixed home
screening-o-home-temporary = For a while: reception, with family or friends
screening-o-home-stable = A stable home of their own

screening-q-income = What does the client mainly live on?
screening-o-income-ocmw = Integration income, or the same amount from the OCMW
screening-o-income-reception = Reception and day allowance
screening-o-income-work = Wage
screening-o-income-benefit = A benefit
screening-o-income-family = Partner or family
screening-o-income-none = No income

screening-q-stay = What kind of stay does the client have?
screening-o-stay-belgian-or-eu = Belgian or EU citizen
screening-o-stay-protected = Refugee or subsidiary protection
screening-o-stay-temporary = Temporary protection
screening-o-stay-family = Through family
screening-o-stay-applicant = Asked for asylum and waits
screening-o-stay-study-or-work = For study or work
screening-o-stay-none = No legal stay
screening-o-stay-other = Something else

screening-q-may-work = May the client work?
screening-o-may-work-no = No, not now
screening-o-may-work-limited = Yes, with a limit (hours, job or employer)
screening-o-may-work-yes = Yes

screening-q-papers = Are the residence papers in order?
screening-o-papers-not-in-order = No
screening-o-papers-ends-soon = They end within three months
screening-o-papers-in-order = Yes

screening-q-debts = Are there debts?
screening-o-debts-none = No
screening-o-debts-handled = Yes, they are being paid off or there is help
screening-o-debts-open = Yes, there is no solution yet

screening-q-health = Must work take health into account?
screening-o-health-no-limits = No
screening-o-health-limits = Yes, with limits
screening-o-health-care-first = Care comes first now

## Why it is proposed. One plain sentence each

screening-rule-kind-waits-for-answer = The client waits for an answer. This path helps whatever the answer will be.
screening-rule-kind-settles-first = The first things are not in order yet. That is where we begin.
screening-rule-kind-own-business = The client has a plan for a business and may work.
screening-rule-kind-degree-from-abroad = The client has a higher degree from abroad. Recognition takes time, so it starts at once.
screening-rule-kind-work-experience-first = The client has no trade or no Dutch yet, and can gain work experience with the OCMW.
screening-rule-kind-has-competences = The client knows a trade. Language and work can start together.
screening-rule-kind-eager-to-work = The client has no trade yet but wants to work now. Language and work can start together.
screening-rule-kind-step-by-step = No other rule fits. Step by step is then where the talk begins.
screening-rule-distance-other-things-first = Work is not allowed yet, or something else comes first.
screening-rule-distance-can-start = The client knows a trade, speaks enough Dutch, may work and can get there.
screening-rule-distance-one-step = The client may work, speaks some Dutch, and knows a trade or wants to work now.
screening-rule-distance-several-steps = Several steps are needed, or we do not know enough yet.
screening-rule-child-care-needed = Care is needed for work or lessons.
screening-rule-child-care-fine = No care has to be arranged.
screening-rule-child-care-not-asked = Not asked yet.
screening-rule-mobility-not = The client cannot get there yet, or not always.
screening-rule-mobility-fine = The client can get there alone.
screening-rule-mobility-not-asked = Not asked yet.
screening-rule-housing-none = The client needs a home first.
screening-rule-housing-for-a-while = The client lives somewhere for a while and may have to move.
screening-rule-housing-fine = The client has a stable home.
screening-rule-housing-not-asked = Not asked yet.
screening-rule-health-care-first = Care comes first now.
screening-rule-health-limits = Work takes limits into account.
screening-rule-health-fine = There are no limits for work or lessons.
screening-rule-health-not-asked = Not asked yet.
screening-rule-debt-open = There is something to solve.
screening-rule-debt-fine = There is nothing to solve.
screening-rule-debt-not-asked = Not asked yet.
screening-rule-papers-to-arrange = Papers have to be arranged or renewed.
screening-rule-papers-fine = The papers are in order.
screening-rule-papers-not-asked = Not asked yet.
screening-rule-language-speak-rather-than-write = Speaking goes better than writing: call or talk.
screening-rule-language-to-learn = The client still learns Dutch. That does not stop work.
screening-rule-language-fine = The client speaks enough Dutch to start.
screening-rule-language-not-asked = Not asked yet.
screening-rule-digital-help = The client needs help or a device. Paper and phone are always possible.
screening-rule-digital-fine = The client manages digitally.
screening-rule-digital-not-asked = Not asked yet.
screening-rule-course-done = The client has the certificate.
screening-rule-course-exempt = The client is exempt.
screening-rule-course-not-concerned = The client is not in the target group now.
screening-rule-course-later = Something else comes first. Civic integration begins after that.
screening-rule-course-reading-and-writing = A slower course with reading and writing fits better.
screening-rule-course-beside-work = The client works. Lessons in the evening, at the weekend or at a distance fit beside it.
screening-rule-course-fast = The client had long schooling and reads well. A faster course is possible.
screening-rule-course-usual = No other rule fits: the usual course.
