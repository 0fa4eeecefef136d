### The A5 card on paper. Others may see it: nothing about residence, money or health may stand here.
### Room is short: keep each text about as long as the Dutch.

card-title = Het pad van { $name }
card-title-no-name = Mijn pad
card-to-work = naar werk
card-date = Gemaakt op { $date }
card-next = Volgende afspraak
card-next-none = Nog geen afspraak. Bel je begeleider.
card-hour = { $time } uur
card-where = Waar
card-bring = Neem mee
card-bring-id-card = identiteitskaart
card-now = Nu
card-done = Klaar
card-later = Later
# The steps on the card have a number: "3. Nederlands leren".
card-step = { $n }. { $step }
card-steps-more = { $n ->
    [one] en nog 1 stap
   *[other] en nog { $n } stappen
}
card-no-steps = Samen maken we jouw stappen.
card-people = Zij helpen jou
card-person-at = { $org } · { $role }
card-scan = Scan of typ deze code.
card-scan-text = Zo vind je jouw pad terug. Je hebt geen account nodig.
card-code = Code
card-web = Ga naar { $address }
card-talk = Liever praten? Bel gratis { $phone }.
card-interpreter = Een tolk spreekt jouw taal.
card-safe = Op deze kaart staat niets over je verblijf.
card-lost = Kaart kwijt? Zeg het aan { $name }. Dan stopt de code.
card-lost-no-name = Kaart kwijt? Bel ons. Dan stopt de code.
card-keep = Bewaar deze kaart goed.
card-fold = Vouw hier
card-draft = Deze vertaling is nog niet nagekeken.
card-demo = Voorbeeld met verzonnen gegevens.

## The booklet or letter that goes with the card

card-letter-title = Jouw pad op papier
card-letter-intro = Dit zijn jouw stappen. Begin bij de stap die nu staat.
card-my-notes = Dit wil ik vragen
