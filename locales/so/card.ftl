card-title = Jidka { $name }
card-title-no-name = Jidkayga
card-to-work = shaqada loo maro
card-date = La sameeyey { $date }
card-next = Ballanta xigta
card-next-none = Weli ballan ma jirto. Wac qofka ku caawiya.
card-hour = saacadda { $time }
card-where = Meesha
card-bring = Soo qaado
card-bring-id-card = kaarka aqoonsiga
card-now = Hadda
card-done = Way dhammaatay
card-later = Mar dambe
card-step = { $n }. { $step }
card-steps-more = { $n ->
    [one] iyo 1 tallaabo oo kale
   *[other] iyo { $n } tallaabo oo kale
}
card-no-steps = Tallaabooyinkaaga ayaan wada samaynaynaa.
card-people = Dadkan baa ku caawiya
card-person-at = { $org } · { $role }
card-scan = Iskaan garee ama qor koodhkan.
card-scan-text = Sidaas ayaad jidkaaga mar kale ku helaysaa. Akoon uma baahnid.
card-code = Koodh
card-web = Tag { $address }
card-talk = Ma rabtaa inaad hadasho? Bilaash u wac { $phone }.
card-interpreter = Turjumaan baa luqaddaada ku hadla.
card-safe = Kaarkan kuma qorna wax ku saabsan deganaanshahaaga.
card-lost = Kaarku ma lumay? U sheeg { $name }. Koodhku wuu joogsanayaa.
card-lost-no-name = Kaarku ma lumay? Na soo wac. Koodhku wuu joogsanayaa.
card-keep = Kaarkan si fiican u hay.
card-fold = Halkan ka laab
card-draft = Tarjumaddan weli lama hubin.
card-demo = Tusaale leh xog been-abuur ah.

## The booklet or letter that goes with the card

card-letter-title = Jidkaaga oo warqad ku qoran
card-letter-intro = Kuwani waa tallaabooyinkaaga. Ka bilow tallaabada ay ku qoran tahay “hadda”.
card-my-notes = Tan ayaan rabaa inaan weydiiyo
