### referral: referrals, for staff and for services outside Op weg. Translated from Dutch.

referral-title = Referrals
referral-one-title = Referral
referral-new = Refer
referral-new-title = New referral
referral-to-org = Referral to { $org }
referral-warm-to = Warm hand-over to { $org }
referral-none = No referrals yet
referral-none-line = Ask another organisation to help. You will hear what comes of it.
referral-late = late
referral-expected = message expected by { $day }
referral-asked-again-on = to be asked again on { $day }
referral-chain = The way: { $chain }
referral-contact-until-talk = Until the talk of three, { $name } of { $org } stays the contact. Call { $phone }.
referral-whole = { $org }, somebody there
referral-outside = A service outside Op weg
referral-file-card = Running referrals
referral-all-of-file = All referrals of this file
referral-open-for-close = A referral is still running. Whoever asked waits to hear what came of it.
referral-open-for-close-link = Look at the referrals and end them first.

## Where it stands

referral-stage-asked = Asked
referral-stage-accepted = Accepted
referral-stage-talk = Talk of three
referral-stage-first-contact = First contact
referral-stage-started = Started
referral-stage-outcome = What came of it
referral-state-asked = waits for an answer
referral-state-no-place = no place now
referral-state-accepted = accepted
referral-state-first-contact = first contact
referral-state-started = started

## What became of it

referral-outcome-helped = helped
referral-outcome-partly-helped = helped in part
referral-outcome-goes-on = goes on there
referral-outcome-not-helped = it did not work out
referral-outcome-did-not-come = the client did not come
referral-outcome-client-stopped = the client does not want it any more
referral-outcome-declined = not accepted
referral-outcome-passed-on = passed on
referral-outcome-withdrawn = the question was taken back
referral-outcome-agreement-ended = the client no longer shares this
referral-outcome-receiver-left = the service left the network
referral-outcome-no-place = no place found
referral-outcome-no-answer = no answer came

## Why not

referral-decline-not-our-group = not for this group
referral-decline-wrong-door = not our task
referral-decline-area = outside our area
referral-decline-client-said-no = the client does not want it
referral-decline-known = known already, or done
referral-decline-too-early = something else must come first
referral-decline-other = something else

## What happened, in the history

referral-event-ask = Asked
referral-event-accept = Accepted
referral-event-decline = Not accepted
referral-event-pass-on = Passed on
referral-event-no-place = No place now
referral-event-retry = Asked again
referral-event-first-contact = First contact
referral-event-handed-over = The talk of three took place
referral-event-start = Started
referral-event-tell = Ended
referral-event-give-up = No longer asked
referral-event-agreement-ends = The client no longer shares this
referral-event-receiver-leaves = The service left the network

## What somebody can say

referral-say-accept = We take this on
referral-say-decline = We cannot do this
referral-say-pass-on = Pass on to somebody else
referral-say-no-place = There is no place now
referral-say-retry = Ask again
referral-say-first-contact = We spoke to the client
referral-say-start = It has started
referral-say-tell = Say what came of it
referral-say-give-up = No longer ask
referral-your-answer = What you can say
referral-their-answer = What the service said
referral-field-channel = How did the answer come?
referral-field-why = Why?
referral-field-outcome = What came of it?
referral-field-words = In your words
referral-field-words-maybe = In your words, if you like
referral-field-again = When can it be asked again?
referral-field-again-hint = Empty: in a month.
referral-choose = Choose what happened.
referral-words = Say why in a few words.
referral-again-wrong = Choose a day to come, within a year.
referral-not-now = This is no longer possible. You see how things stand now.
referral-meanwhile = Somebody was first. Your answer is not saved. You see how things stand now.
referral-meanwhile-typed = You typed:
referral-pass-on-line = Whoever asked still hears what comes of it. You will not see the file afterwards.
referral-pass-on-question-line = Empty: the question goes along as it stands. You can also say it in another way.
referral-pass-on-question-own = This organisation works under other rules. Write the question anew, with only what it needs to know.
referral-outside-unnamed = a service outside Op weg
referral-pass-on-agreed = How did the client say yes to this organisation?
referral-circle = That organisation asked it, or was asked already. Choose another.
referral-talk-line = Plan a talk with the client, whoever asked and whoever takes over.
referral-plan-talk = Plan the talk of three
referral-talk-for = Talk of three: the client, { $asker } and { $receiver }.
referral-stages = How far it came
referral-history = What happened
referral-letter-closed = The question itself is between whoever asked and whoever answers.
referral-opens-until = Whoever accepts sees: { $what },

## The list

referral-list-line = What others ask of your organisation, and what you asked of others.
referral-tab-open = Running
referral-tab-ended = Ended
referral-tab-all = All
referral-late-only = Only what is late
referral-waiting = Waits for your answer
referral-received = Received
referral-received-none = Nothing that others asked is running.
referral-sent = Asked of others
referral-sent-none = Nothing that you asked is running.
referral-closed-to-you = the file is no longer open to you

## A new one

referral-step-1 = Step 1 of 3: who and what
referral-step-2 = Step 2 of 3: what goes along
referral-step-3 = Step 3 of 3: check
referral-field-to = Whom do you ask?
referral-by-name-hint = This file is restricted: you ask one person.
referral-outside-line = This service cannot open the file. It gets a letter with a code to answer, or it calls you.
referral-field-name = Name of the service
referral-field-address = E-mail of the service
referral-field-address-hint = Empty: you print the letter. The mail says nothing about the client, it only holds a link.
referral-field-question = What do you ask?
referral-field-question-hint = Say what you hope for, in plain words. The client may read this.
referral-field-urgency = How soon?
referral-urgency-usual = usual, answer within { $n } days
referral-urgency-soon = this week, answer within { $n } days
referral-urgency-today = urgent, answer within a day
referral-field-tiers = What may the organisation see when it accepts?
referral-field-tiers-hint = It always sees the contact card. Choose what is needed, no more.
referral-field-until = Until when?
referral-field-warm = Warm hand-over: the three of us talk first
referral-field-warm-hint = Until that talk you stay the contact for the client.
referral-to-items = Choose what goes along
referral-to-preview = Look at what they see
referral-items-title = What goes along to { $org }?
referral-items-line = Choose only what your question needs.
referral-items-path = The path
referral-items-needs = What to heed
referral-items-steps = The steps that are not over
referral-cannot-go = Cannot go there:
referral-barrier-secrecy = professional secrecy does not bind them.
referral-barrier-sanctions = that service can sanction people or decides on residence.
referral-barrier-outside = we do not know whether professional secrecy binds them.
referral-barrier-purpose = what they do does not need it.
referral-item-not-there = Something you chose cannot go there or has just changed. Choose again.
referral-preview-title = This is exactly what { $org } sees
referral-preview-card = At once they also see the contact card: the name, the language and how to reach the client.
referral-preview-opens = After accepting, this opens too: { $what }.
referral-preview-outside = The service reads this letter only. The file stays closed.
referral-preview-mail = A mail with a link goes to { $address }.
referral-no-lines = Nothing else goes along.
referral-agreed-ask = Did the client say yes? May { $org } see this?
referral-agreed-hint = Read it together. It stops by itself after { $day }. The client may change their mind any day.
referral-agreed-spoken = Yes, the client said so. Somebody else was there.
referral-agreed-signed = Yes, the client signed on paper.
referral-agreed-tapped = Yes, the client tapped on the screen.
referral-send = Send
referral-line-need = Heed
referral-line-step = Step
referral-line-since = { $value } (since { $day })

## What is wrong with it

referral-to = Choose whom you ask.
referral-own = That is your own organisation. Choose another.
referral-by-name = This file is restricted. Choose one person.
referral-receiver-gone = That organisation or person is no longer there. Choose another.
referral-file-closed = This file is closed. Nothing more can be asked.
referral-name-missing = Write the name of the service.
referral-address-wrong = This is no e-mail address.
referral-question = Write what you ask.
referral-not-agreed = Ask the client first. Without a yes nothing is sent.

## The code of a service outside

referral-code-title = Letter and code for the service
referral-code-fresh = The code, which you see only once:
referral-code-print = Print the letter
referral-code-mail = Mail to { $address }:
referral-code-none = There is no code that works now. Make the letter with a code. After each answer a new one is needed.
referral-code-until = There is a code. It works until { $day }.
referral-code-make = Make the letter with a code
referral-code-send = Send a mail to { $address } as well
referral-code-again = Send anew, with a fresh code

## The letter on paper and the e-mail

referral-letter-title = A question from Op weg
referral-letter-from = From
referral-letter-phone = Telephone
referral-letter-number = Number of the file
referral-letter-question = The question
referral-letter-lines = What the client wants to share
referral-letter-answer = How to answer
referral-letter-how = Go to { $address } and type this code. You can also call.
referral-letter-qr = Link to the page to answer
referral-letter-until = The code works once, until { $day }.
referral-letter-small = The client agreed that you read this. Keep this letter no longer than needed and do not pass it on.
referral-mail-subject = { $org } has a question for you
referral-mail = { $org } asks you something through Op weg. Read the question and answer here: { $link } The link works once, until { $day }. Rather call? { $phone }

## The page of a service outside

referral-door-title = Answer
referral-door-ask = Type the code of the letter
referral-door-hint = Eight letters and numbers. Small or capital letters, it does not matter.
referral-door-open = Read the question
referral-door-wrong = This code does not work, or no longer. Check it, or call whoever sent the letter.
referral-door-too-many = It was tried too often. Wait a moment and try again.
referral-door-letter = A question from { $org }
referral-door-answer = Your answer
referral-door-once = You answer once with this code. Choose what fits.
referral-door-send = Send the answer
referral-door-help = Need help?
referral-door-help-text = Call whoever sent you the letter. The number is in the letter.
referral-done-title = Thank you
referral-done-accept = Your yes arrived. Whoever asked will contact you.
referral-done-decline = Your answer arrived. Whoever asked will look for something else with the client.
referral-done-no-place = Your answer arrived. Whoever asked will ask again later.
referral-done-first-contact = Good that you spoke to the client. Whoever asked knows now.
referral-done-start = Good that it has started. Whoever asked knows now.
referral-done-tell = Your answer arrived. There is nothing more to do here.
referral-done-code = This code no longer works. Something to say later? Call, or ask for a new code.

## The step and the offer it is about

referral-field-about = For which step
referral-field-about-hint = We name this step in the letter.
referral-about-none = none
referral-field-offer = About which offer
referral-step-follows = Should the step change along?
referral-step-kept = The step does not change by itself.
referral-step-go = To the step

## The talk of three that is planned

referral-talk-planned = Talk of three
referral-talk-after = After the talk you say here whether it took place.
referral-talk-held = It took place
referral-talk-move = Another moment

## One task for each referral, with what happened last

referral-news = Referral: { $what }

## Who answers for a service outside

referral-choose-answer = Choose one answer.
referral-letter-by = Please answer by { $day }.
referral-door-choose = Choose
referral-door-what = What is your answer?
referral-door-name = Your name
referral-door-job = Your function
referral-door-day = Date of the answer
referral-door-no-name = Write your name.
referral-door-no-job = Write your function.
referral-door-no-day = Choose today or a day in the last two months.
referral-door-signed = Answered by { $name }, { $job }, on { $day }.
