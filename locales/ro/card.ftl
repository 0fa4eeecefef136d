card-title = Drumul: { $name }
card-title-no-name = Drumul meu
card-to-work = spre muncă
card-date = Făcut pe { $date }
card-next = Următoarea programare
card-next-none = Încă nu aveți programare. Sunați consilierul.
card-hour = ora { $time }
card-where = Unde
card-bring = Luați
card-bring-id-card = carte de identitate
card-now = Acum
card-done = Gata
card-later = Mai târziu
card-step = { $n }. { $step }
card-steps-more = { $n ->
    [one] și încă un pas
    [few] și încă { $n } pași
   *[other] și încă { $n } de pași
}
card-no-steps = Împreună facem pașii dumneavoastră.
card-people = Ei vă ajută
card-person-at = { $org } · { $role }
card-scan = Scanați sau scrieți acest cod.
card-scan-text = Așa găsiți din nou drumul. Nu aveți nevoie de cont.
card-code = Cod
card-web = Mergeți la { $address }
card-talk = Preferați să vorbiți? Sunați gratuit la { $phone }.
card-interpreter = Un interpret vorbește limba dumneavoastră.
card-safe = Pe acest card nu scrie nimic despre șederea dumneavoastră.
card-lost = Ați pierdut cardul? Spuneți: { $name }. Codul se oprește.
card-lost-no-name = Ați pierdut cardul? Sunați-ne. Codul se oprește.
card-keep = Păstrați bine acest card.
card-fold = Îndoiți aici
card-draft = Această traducere nu a fost încă verificată.
card-demo = Exemplu cu date inventate.

## The booklet or letter that goes with the card

card-letter-title = Drumul dumneavoastră pe hârtie
card-letter-intro = Aceștia sunt pașii dumneavoastră. Începeți cu pasul unde scrie „acum”.
card-my-notes = Asta vreau să întreb
