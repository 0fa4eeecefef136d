### The newcomer's own page, "my path". Very plain English, spoken to one person.

## The page

path-title = My path
path-hello = Hello { $name }
path-hello-no-name = Hello
path-intro = This is your path to work.
path-progress = Step { $now } of { $all }
path-listen = Listen
path-listen-stop = Stop
path-read-aloud = Read this to me
path-language = Language
path-home = My path
path-updated = Made on { $date }

## What to do now

path-now-tag = Do now
path-now-nothing = There is nothing to do now.
path-now-nothing-text = We will tell you your next step.
path-when = When?
path-where = Where?
path-bring = Bring
path-today = today
path-tomorrow = tomorrow
path-nights = { $n ->
    [0] today
    [one] 1 more night
   *[other] { $n } more nights
}
path-past = This is over.
path-date-unknown = We do not know the day yet.
path-place-unknown = We do not know the place yet.
path-hour = { $time }
path-route = Show me the way
path-with-person = with { $name }
path-talk-with = Talk with { $names }
path-interpreter-there = There will be an interpreter.
path-goes-along = Goes with you: { $name }
path-other-appointments = Also in your diary

## Your answer

path-now-answer-question = Can you come?
path-now-answer-yes = Yes, I am going
path-now-answer-cannot = I cannot come
path-answered-yes = Good. See you then!
path-answered-yes-text = We know that you are coming.
path-answered-cannot = Thank you. It is good that you told us.
path-answered-cannot-text = Your counsellor knows now. Together you will find a new day.
path-answered-change = I want to change my answer
path-answered-moved = The appointment has changed. Your answer has not been saved yet.
path-cannot-title = Why can you not come?
path-cannot-intro = You can tell us. You do not have to.
path-cannot-why-sick = I am ill
path-cannot-why-child = I have to be with my child
path-cannot-why-work = I have to work
path-cannot-why-other-appointment = I have to be somewhere else
path-cannot-why-not-say = I would rather not say
path-cannot-thanks = Thank you. You did nothing wrong.

## The steps

path-steps-title = Your path
path-showing-done = Done
path-showing-now = Now
path-showing-can-start = Can start now
path-showing-later = Later
path-showing-waits = Waiting
path-together-with = together with “{ $step }”
path-step-from-to = from { $from } to { $until }
path-step-from = from { $from }
path-step-until = until { $until }
path-step-waiting = We are waiting for an answer or a place.
path-step-number = Step { $n }
path-empty-title = Your path is still empty
path-empty = There are no steps yet. You will make them together with your counsellor.

## Each step: its name, and what to do

path-step-papers = Papers in order
path-step-papers-now = Get your papers in order
path-step-first-talk = First talk
path-step-first-talk-now = Come to the first talk
path-step-address = Give your address
path-step-address-now = Tell the city your address
path-step-health-fund = Health insurance fund
path-step-health-fund-now = Join a health insurance fund
path-step-bank = Bank account
path-step-bank-now = Open a bank account
path-step-register-vdab = To VDAB
path-step-register-vdab-now = Sign up with VDAB
path-step-integration-contract = Civic integration: the start
path-step-integration-contract-now = Come and sign your integration contract
path-step-social-orientation = Learn about Belgium
path-step-social-orientation-now = Go to the class about Belgium
path-step-language-test = Language test
path-step-language-test-now = Take the language test
path-step-dutch-lessons = Learn Dutch
path-step-dutch-lessons-now = Go to the Dutch class
path-step-practise-dutch = Practise Dutch
path-step-practise-dutch-now = Practise Dutch with others
path-step-read-and-write = Reading and writing
path-step-read-and-write-now = Go to the reading and writing class
path-step-diploma = Your diploma
path-step-diploma-now = Ask if your diploma counts here
path-step-work-talk = Talk about work
path-step-work-talk-now = Come and talk about work
path-step-cv = Your CV
path-step-cv-now = Make your CV
path-step-training = Training
path-step-training-now = Go to the training
path-step-work-and-learn = Work and learn
path-step-work-and-learn-now = Go to work and learn
path-step-volunteering = Volunteering
path-step-volunteering-now = Go and help as a volunteer
path-step-mentor = Your mentor
path-step-mentor-now = Go and see your mentor
path-step-look-for-work = Look for work
path-step-look-for-work-now = Look for work, together with us
path-step-your-work = Your job
path-step-your-work-now = Go to your job
path-step-child-care = Care for your child
path-step-child-care-now = Find care for your child
path-step-transport = Getting there
path-step-transport-now = Learn the way
path-step-home = A home
path-step-home-now = Come and talk about your home
path-step-care = Care for you
path-step-care-now = Come to your appointment
path-step-money = A talk
path-step-money-now = Come to the talk
path-step-digital = Computer and phone
path-step-digital-now = Go to the computer or phone class
path-step-other = A step for you
path-step-other-now = Do your next step

## What to bring

path-bring-id-card = identity card or residence card
path-bring-letter = the letter
path-bring-diploma = your diploma
path-bring-bank-card = your bank card
path-bring-cv = your CV
path-bring-pen = pen and paper
path-bring-card = your Op weg card

## The people

path-people-title = They help you
path-people-empty = You do not have your own counsellor yet. Call us.
path-role-lead = your own counsellor
path-role-worker = your counsellor
path-role-team-lead = leads the team
path-role-coordinator = works for the whole network
path-role-reception = helps you at the desk
path-role-mentor = your mentor
path-role-analyst = makes figures
path-role-editor = writes the texts
path-role-dpo = protects your privacy
path-role-administrator = looks after the system
path-person-at = { $role } at { $org }
path-person-call = Call { $name }
path-person-message = Send a message to { $name }

## Keep it

path-keep-title = Keep your path
path-keep-save = On this phone
path-keep-saved = Your path is now on this phone.
path-keep-shared-phone = Does somebody else use this phone too? Then do not keep your path here.
path-keep-remove = Remove from this phone
path-keep-removed = Your path is no longer on this phone.
path-keep-share = Share
path-keep-sms = Text message
path-keep-print = Print
path-keep-card = My card
path-share-text = Op weg. Type your code to go on.

## Help at the foot of every page

path-help-title = Rather talk?
path-help-text = Call for free. An interpreter speaks your language.
path-help-call = Call { $phone }
path-help-hours = Monday to Friday, from { $from } to { $until }.
path-leave-quickly = Leave quickly
path-leave-quickly-text = Tap here. You go to another page.

## Ask a person to call

path-call-me = Call me
path-call-me-title = Somebody will call you
path-call-me-intro = Give your number. We call you. It costs nothing.
path-call-me-name = Your name
path-call-me-phone = Your phone number
path-call-me-language = In which language?
path-call-me-when = When may we call?
path-call-me-when-morning = In the morning
path-call-me-when-afternoon = In the afternoon
path-call-me-when-any = Any time
path-call-me-send = Ask for a call
path-call-me-sent = Thank you. We will call you within two working days.
path-call-me-wrong-phone = This number is not right. Please look again.

## Start page

path-start-title = What would you like to do?
path-start-work = I want to work
path-start-work-text = You want to look for work. Somebody thinks along with you. You talk about what you can do and what you want.
path-start-dutch = I want to learn Dutch
path-start-dutch-text = First you take a short test. Then we find a class that suits you.
path-start-papers = My papers
path-start-papers-text = You have a question about your papers. Talk to somebody who knows. Bring your papers.
path-start-talk = I want to talk to somebody
path-start-talk-text = Call us or come by. An interpreter speaks your language. It costs nothing.
path-start-code = I have a code
path-start-first = No code yet? Then we will make your path together.

## Language choice

path-language-title = Choose your language
path-language-more = More languages
path-language-other = My language is not here
path-language-other-text = Call us. We will look for an interpreter for you.

## The code

path-code-title = Type your code
path-code-hint = The code is on your card.
path-code-label = Your code
path-code-form = A code has 8 letters and digits.
path-code-button = Show my path
path-code-wrong = This code is not right. Look at your card again.
path-code-too-many = You have tried too many times. Wait a quarter of an hour and try again. Or call us.
path-code-expired = This code no longer works. Ask your counsellor for a new code, or call us.
path-code-lost = I have lost my code
path-code-lost-text = Call us or tell your counsellor. You will get a new code.
path-code-forget = Forget my code on this phone
path-code-forgotten = Your code is no longer on this phone.
path-code-leave = Close my path
path-code-left = Your path is closed. With your code you can always come back.

## Stop a code

path-revoke = Stop this code
path-revoke-title = Do you want to stop this code?
path-revoke-text = Then nobody can see your path with this code any more. Your path itself stays.
path-revoke-yes = Yes, stop the code
path-revoke-no = No, keep the code
path-revoke-done = The code has been stopped. Ask for a new card if you like.

## Who looked

path-who-looked-link = Who looked at my data?
path-who-looked-title = Who looked at your data?
path-who-looked-intro = Here you see who looked, when and why.
path-who-looked-date = When
path-who-looked-organisation = Organisation
path-who-looked-function = Job
path-who-looked-part = What
path-who-looked-why = Why
path-who-looked-line = { $date }: { $organisation } looked at { $part }.
path-who-looked-urgent = It was urgent. That is why this person looked without your yes.
path-who-looked-empty = Nobody has looked at your data yet.
path-who-looked-question = Ask why
path-who-looked-question-title = What do you want to know?
path-who-looked-question-text = Do you not understand why somebody looked? Ask. It is your right.
path-who-looked-question-send = Send my question
path-who-looked-question-sent = Thank you. Somebody who protects your privacy will answer you.
path-who-looked-question-many = You already asked some questions. Wait for the answer. Is it urgent? Call.

## What I agreed to

path-agreed-title = Who may see what?
path-agreed-line = { $org } may see this until { $date }.
path-agreed-change = I want to change this
path-agreed-none = You have not said yes to anybody yet.

## When the text is not there yet, or was not checked yet

path-text-draft = This translation has not been checked yet. Not sure? Call us.
path-text-missing = This text is not there yet in your language. That is why you see it in Dutch. Do you need help? Call us.
path-offline = You have no internet now. This is your path of { $date }.
path-demo = This is an example. All names are invented.

## The plan, and what the client wants

path-plan-title = Is this plan good for you?
path-plan-text = Look at the steps above. You may say no. You lose nothing.
path-plan-changed = Something changed in your plan.
path-plan-yes = Yes, this is good
path-plan-no = Not yet
path-plan-said-yes = You said yes. Thank you.
path-plan-said-no = You said: not yet. Your contact person will talk with you about it.
path-refuse-go = There is a step I do not want
path-refuse-title = Which step do you not want?
path-refuse-why = Why not?
path-refuse-text = You do not have to say. Your contact person will talk with you about it.
path-refused-text = You said that you do not want this. Your contact person will talk with you about it.
path-refused-back = I do want this
path-step-refused = You said no
path-refuse-why-child-care = Nobody looks after my child
path-refuse-why-transport = I cannot get there
path-refuse-why-health = My health
path-refuse-why-money = The money
path-refuse-why-hours = The hours
path-refuse-why-level = Too hard or too easy
path-refuse-why-own-choice = I want something else
path-refuse-why-other = I would rather not say
path-wish-go = I want to do something else
path-wish-title = What would you like to do?
path-wish-text = Choose something or write it down. Your contact person reads it.
path-wish-other = Something else
path-wish-said = In your own words
path-wish-send = Send
path-wish-wrong = Choose something or write a few words.
path-wish-open = waits for an answer
path-wish-taken-up = is on your path now
path-wish-declined = not now
