### The A5 card on paper. Others may see it: nothing about residence, money or health may stand here.

card-title = The path of { $name }
card-title-no-name = My path
card-to-work = to work
card-date = Made on { $date }
card-next = Next appointment
card-next-none = No appointment yet. Call your counsellor.
card-hour = { $time }
card-where = Where
card-bring = Bring
card-bring-id-card = identity card
card-now = Now
card-done = Done
card-later = Later
card-step = { $n }. { $step }
card-steps-more = { $n ->
    [one] and 1 more step
   *[other] and { $n } more steps
}
card-no-steps = We make your steps together.
card-people = They help you
card-person-at = { $org } · { $role }
card-scan = Scan or type this code.
card-scan-text = That is how you find your path again. You need no account.
card-code = Code
card-web = Go to { $address }
card-talk = Rather talk? Call { $phone } for free.
card-interpreter = An interpreter speaks your language.
card-safe = This card says nothing about your right to stay.
card-lost = Lost your card? Tell { $name }. Then the code stops.
card-lost-no-name = Lost your card? Call us. Then the code stops.
card-keep = Keep this card safe.
card-fold = Fold here
card-draft = This translation has not been checked yet.
card-demo = Example with invented data.

## The booklet or letter that goes with the card

card-letter-title = Your path on paper
card-letter-intro = These are your steps. Start with the step marked now.
card-my-notes = What I want to ask
