### The intake: questions asked side by side, in the newcomer's language.

intake-title = Getting to know you

## Opening words, said or read before the first question

intake-opening-1 = I will ask you some questions. That helps us to help you.
intake-opening-2 = You may stop at any time. You may skip a question.
intake-opening-3 = There are no wrong answers.
intake-opening-4 = What you say stays with us. You choose who else may see it.
intake-opening-5 = Tired? Then we go on another day.
intake-opening-start = Let us begin

## The chapters

intake-chapter-you = Who are you?
intake-chapter-you-intro = We start with your name.
intake-chapter-contact = How do we reach you?
intake-chapter-contact-intro = Then we know how to talk with you.
intake-chapter-school = Languages and school
intake-chapter-school-intro = Everything counts. Also languages from home and lessons without a diploma.
intake-chapter-work = Work and what you can do
intake-chapter-work-intro = Tell us what you did. Work without pay counts too, and caring for others.
intake-chapter-wishes = What do you want?
intake-chapter-wishes-intro = Your dream is the start. What would you like to do?
intake-chapter-means = Driving, phone and computer
intake-chapter-means-intro = Then we know what goes well and where you want help.
intake-chapter-family = Your family
intake-chapter-family-intro = Then your path will fit your family.
intake-chapter-home = Your home and your money
intake-chapter-home-intro = A home and money give peace. Maybe we can help.
intake-chapter-papers = Your papers
intake-chapter-papers-intro = Then we know which ways are open to you.
intake-chapter-gentle = What weighs on you?
intake-chapter-gentle-intro = These questions are hard. You do not have to say anything. Later is fine too.
intake-chapter-observed = What we see
intake-chapter-observed-intro = For counsellors. Do not ask these questions. Fill in what you see or hear.

## On the way

intake-progress = Part { $now } of { $all }
intake-progress-start = We have just begun.
intake-progress-half = We are halfway.
intake-progress-nearly = Almost done.
intake-questions-left = { $n ->
    [0] This was the last question.
    [one] 1 more question in this part.
   *[other] { $n } more questions in this part.
}
intake-why = Why do we ask this?
intake-next = Next
intake-back = Back
intake-skip = Skip
intake-skip-chapter = Skip this part
intake-stop-now = Stop for today
intake-stopped = Everything is saved. We go on when you want.
intake-go-on = Go on where you were
intake-saved = Saved at { $time }
intake-unknown = I do not know
intake-refused = I would rather not say
intake-ask-later = Ask me later
intake-pause = A short rest
intake-add-another = Add another one
intake-remove = Remove
intake-choose-one = Choose one answer.
intake-choose-many = You may choose more than one answer.
intake-choose-ranked = Choose { $n } at most. Start with the most important.
intake-about = Not sure exactly? About is fine too.
intake-known-already = You told us this before. Is it still right?
intake-known-from = We know this from { $org }, on { $date }.

## Who is at the table

intake-who-answers = Who answers?
intake-who-answers-client = The person
intake-who-answers-representative = Somebody who speaks for the person
intake-who-types = Who types?
intake-who-types-client = The person
intake-who-types-worker = Me, the counsellor
intake-language = In which language do we talk?
intake-language-form = Language of the questions on the screen
intake-mode = How do we talk?
intake-interpreter = Is there an interpreter?
intake-interpreter-none = No interpreter needed
intake-interpreter-name = Name or number of the interpreter
intake-interpreter-no-child = Never let a child interpret.
intake-place = Where are we?
intake-others-present = Who else is there?
intake-alone-first = Is somebody listening in? Then ask the hard questions later.

## Reading back

intake-read-back = This is what I understood. Is it right?
intake-read-back-text = Read together what it says. Change what is not right.
intake-read-back-nothing = Nothing has been filled in here yet.
intake-read-back-yes = Yes, it is right
intake-read-back-no = No, I want to change something
intake-correct = Change
intake-skipped = Skipped
intake-later-list = We will ask this later
intake-finish = Done
intake-finished = Thank you. You told us a lot.
intake-finished-next = Now we make your path together.
intake-finished-see = Here you see what we wrote down.

## The same questions on paper

intake-paper-title = Questions on paper
intake-paper-intro = Fill in what you want. Leave open what you do not know or do not want to say.
intake-paper-help = Need help? Call { $phone }. An interpreter speaks your language.
intake-paper-tick = Put a cross.
intake-paper-back = Give this sheet to your counsellor.
intake-paper-number = Number of this sheet: { $code }
intake-paper-date = Today's date
intake-paper-filled-by = Who filled this in?
intake-paper-worker = For the counsellor
intake-paper-page = Sheet { $n } of { $all }
