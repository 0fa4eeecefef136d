### The agreement talk: newcomer and worker look at it together, in two languages. Often read aloud.

agreement-title = Who may see your data?
agreement-what = More than one organisation helps you. They help better when they know the same things. Then you do not have to tell everything every time.
agreement-your-choice = You choose. You may say yes. You may say no.
agreement-no-loss = Do you say no? Then you lose nothing. We go on helping you.
agreement-change-mind = You may choose something else any day.
agreement-pictures = We explain it with pictures.
agreement-ask = Is something not clear? Ask us.
agreement-never = We do not give this to those who decide on your stay. We do not use it to punish you.
agreement-log = You can always see who looked.
agreement-listen = Listen
agreement-language-of-talk = Language of the talk
agreement-date = Date

## One organisation at a time

agreement-may-see = { $org } may see:
agreement-question = May { $org } see this?
agreement-what-for = What for?
agreement-until = Until { $date }
agreement-until-what = After that it stops by itself.
agreement-until-longest = That is one year at most. After that we ask again.
agreement-yes = Yes, that is fine
agreement-no = No, I do not want that
agreement-part-of-it = One part yes, one part no
agreement-later = I want to think about it
agreement-said-yes = You said yes.
agreement-said-no = You said no.
agreement-none-chosen = Choose yes or no for each organisation.

## What they would see: four circles

agreement-tier-t1 = How we reach you
agreement-tier-t1-example = Your name, your language, your phone, your appointments and who helps you.
agreement-tier-t2 = Your path
agreement-tier-t2-example = Your steps and what you need, such as care for your child.
agreement-tier-t3 = Work and school
agreement-tier-t3-example = What you can do, what you learnt, where you worked and what you want.
agreement-tier-t4 = Personal things
agreement-tier-t4-example = Your family, money, home, health and stay. Only what is really needed.

## What for

agreement-purpose-guidance = to help you the whole way
agreement-purpose-activation = to look for work or training together
agreement-purpose-integration = for your Dutch classes and your civic integration
agreement-purpose-social-aid = to help with money, home or health
agreement-purpose-mentoring = to find a mentor for you
agreement-purpose-matching = to see if we know you already
agreement-purpose-coordination = to make sure you do not wait too long
agreement-purpose-review = to see if we work well
agreement-purpose-oversight = to protect your privacy

## How the yes was given

agreement-channel-title = How do you say yes?
agreement-channel-spoken = You said it. Somebody else was there.
agreement-channel-signed = You signed on paper.
agreement-channel-tapped = You tapped on the screen yourself.
agreement-witness = Who was there?
agreement-sign-here = Sign here
agreement-tap-here = Tap here if you say yes
agreement-handed-over = You also get this on paper.

## How we talked

agreement-mode-title = How did we talk?
agreement-mode-worker = The counsellor speaks your language.
agreement-mode-interpreter-present = An interpreter was there.
agreement-mode-interpreter-remote = An interpreter helped by phone or screen.
agreement-mode-mediator = Somebody was there who knows your language and your country.
agreement-mode-companion = You brought somebody. That is never a child.
agreement-mode-dutch = We spoke Dutch.
agreement-representative = Does somebody speak for you?
agreement-representative-name = Who is that?
agreement-representative-proof = Why may that person do so?
agreement-interpreter-name = Name or number of the interpreter

## Read aloud, word for word, when the yes is spoken

agreement-read-aloud-title = Read this aloud
agreement-read-aloud = I have a question. May { $org } see this: { $what }? It is { $purpose }. It is until { $date }. You may say yes or no. Do you say no? Then you lose nothing. You can stop this any day.
agreement-read-aloud-check = Please tell it in your own words. Then I know if I explained it well.

## Stop

agreement-stop = Stop
agreement-stop-title = Do you want to stop this?
agreement-stop-text = From now on { $org } may no longer see this.
agreement-stop-after = What { $org } knows already does not go away. The law sometimes says they must keep it.
agreement-stop-no-loss = Stopping is your right. You lose nothing.
agreement-stop-yes = Yes, stop now
agreement-stop-no = No, do not stop
agreement-stopped = It has stopped. { $org } no longer sees this.
agreement-stopped-on = Stopped on { $date }
agreement-refusal-kept = We also write down that you said no. Then we do not ask it again and again.

## What stands now

agreement-now-title = What you agreed
agreement-now-none = You have not agreed to anything yet.
agreement-ended = Over since { $date }
agreement-summary = { $yes ->
    [0] No organisation may see anything.
    [one] 1 organisation may see something.
   *[other] { $yes } organisations may see something.
}

agreement-compare-title = We look whether you have a file already
agreement-compare-what = We compare your name, your date of birth and your phone with other files. Also with those of organisations that work with us.
agreement-compare-why = This way you have only one file. Then you need not tell the same thing twice.
agreement-compare-human = The computer only looks at what is alike. A person always decides, never the computer alone.
agreement-compare-object = You do not want this? Tell us. Others then find your file only with your number. You lose nothing.
