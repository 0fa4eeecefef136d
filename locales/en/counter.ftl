### counter: texts for staff.

counter-title = Is it the same person?
counter-line = You see nothing of the file. The person says something that only they can know. Op weg only says whether it is right.
counter-ask = Ask one thing more
counter-ask-line = Choose what you ask. Type the person’s answer.
counter-question = What do you ask?
counter-ask-street = A street where the person lives or lived
counter-ask-town = A town where the person lived before
counter-ask-phone = The last three digits of an earlier telephone number
counter-ask-school = A school the person went to
counter-answer = Answer
counter-answer-hint = In any script. A small mistake does not matter.
counter-left = { $left ->
    [one] Your organisation has 1 wrong answer left.
   *[other] Your organisation has { $left } wrong answers left.
}
counter-check = Check
counter-wrong = That is not right.
counter-spent = There were too many wrong answers for today. Call whoever guides the person, or go on registering.
counter-nothing = Nothing can be asked about this file now. Call whoever guides the person.
counter-missing-question = Choose a question.
counter-missing-answer = Type the person’s answer.
counter-missing-yes = Did the person say yes or no?
counter-agree = It is right. What may your organisation see?
counter-agree-line = Ask the person. If they say yes, the file opens as far as you tick here. Whoever guides the person is told.
counter-else = Does it not work?
counter-call-line = Call whoever guides the person.
counter-call = Show whom to call
counter-back-line = Is it somebody else, or does the person not want this? What you typed is still there.
counter-back = Back to registering
