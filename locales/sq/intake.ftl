intake-title = Të njihemi

## Opening words, said or read before the first question

intake-opening-1 = Do t’ju bëj disa pyetje. Kështu mund t’ju ndihmojmë më mirë.
intake-opening-2 = Gjithmonë mund të ndaloni. Mund ta kaloni një pyetje.
intake-opening-3 = Nuk ka përgjigje të gabuara.
intake-opening-4 = Ajo që thoni mbetet te ne. Ju zgjidhni kush tjetër mund ta shohë.
intake-opening-5 = Jeni të lodhur? Atëherë vazhdojmë një ditë tjetër.
intake-opening-start = Fillojmë

## The chapters

intake-chapter-you = Kush jeni?
intake-chapter-you-intro = Fillojmë me emrin tuaj.
intake-chapter-contact = Si ju gjejmë?
intake-chapter-contact-intro = Kështu e dimë si të flasim me ju.
intake-chapter-school = Gjuhët dhe shkolla
intake-chapter-school-intro = Gjithçka vlen. Edhe gjuhët e shtëpisë dhe mësimet pa diplomë.
intake-chapter-work = Puna dhe çfarë dini
intake-chapter-work-intro = Tregoni çfarë keni bërë. Vlen edhe puna pa pagesë dhe kujdesi për të tjerët.
intake-chapter-wishes = Çfarë doni?
intake-chapter-wishes-intro = Ëndrra juaj është fillimi. Çfarë do të donit të bënit?
intake-chapter-means = Makina, telefoni dhe kompjuteri
intake-chapter-means-intro = Kështu e dimë çfarë shkon mirë dhe ku doni ndihmë.
intake-chapter-family = Familja juaj
intake-chapter-family-intro = Kështu rruga juaj i përshtatet familjes.
intake-chapter-home = Shtëpia dhe paratë tuaja
intake-chapter-home-intro = Shtëpia dhe paratë japin qetësi. Ndoshta mund të ndihmojmë.
intake-chapter-papers = Dokumentet tuaja
intake-chapter-papers-intro = Kështu e dimë cilat rrugë janë të hapura për ju.
intake-chapter-gentle = Çfarë ju rëndon?
intake-chapter-gentle-intro = Këto pyetje janë të vështira. Nuk duhet të thoni asgjë. Mund të jetë edhe më vonë.
intake-chapter-observed = Çfarë shohim ne
intake-chapter-observed-intro = Për këshilltarët. Këto pyetje nuk bëhen. Shkruani çfarë shihni ose dëgjoni.

## On the way

intake-progress = Pjesa { $now } nga { $all }
intake-progress-start = Sapo kemi filluar.
intake-progress-half = Jemi në gjysmë.
intake-progress-nearly = Gati mbaruam.
intake-questions-left = { $n ->
    [0] Kjo ishte pyetja e fundit.
    [one] Edhe 1 pyetje në këtë pjesë.
   *[other] Edhe { $n } pyetje në këtë pjesë.
}
intake-why = Pse e pyesim këtë?
intake-next = Tjetra
intake-back = Prapa
intake-skip = Kaloje
intake-skip-chapter = Kaloje këtë pjesë
intake-stop-now = Mjaft për sot
intake-stopped = Gjithçka u ruajt. Vazhdojmë kur të doni ju.
intake-go-on = Vazhdoni aty ku ishit
intake-saved = U ruajt në orën { $time }
intake-unknown = Nuk e di
intake-refused = Më mirë të mos e them
intake-ask-later = Pyesni më vonë
intake-pause = Pak pushim
intake-add-another = Shto edhe një
intake-remove = Hiqe
intake-choose-one = Zgjidhni një përgjigje.
intake-choose-many = Mund të zgjidhni më shumë se një përgjigje.
intake-choose-ranked = Zgjidhni më së shumti { $n }. Filloni me më të rëndësishmen.
intake-about = Nuk e dini saktë? Edhe afërsisht është mirë.
intake-known-already = Këtë e keni treguar tashmë. A është ende e saktë?
intake-known-from = Këtë e dimë nga { $org }, më { $date }.

## Who is at the table

intake-who-answers = Kush përgjigjet?
intake-who-answers-client = Vetë personi
intake-who-answers-representative = Dikush që flet për personin
intake-who-types = Kush shkruan?
intake-who-types-client = Vetë personi
intake-who-types-worker = Unë, këshilltari
intake-language = Në cilën gjuhë flasim?
intake-language-form = Gjuha e pyetjeve në ekran
intake-mode = Si flasim?
intake-interpreter = A ka përkthyes?
intake-interpreter-none = Nuk duhet përkthyes
intake-interpreter-name = Emri ose numri i përkthyesit
intake-interpreter-no-child = Mos lini kurrë një fëmijë të përkthejë.
intake-place = Ku jemi?
intake-others-present = Kush tjetër është këtu?
intake-alone-first = A po dëgjon dikush? Atëherë bëni pyetjet e vështira më vonë.

## Reading back

intake-read-back = Këtë kam kuptuar. A është e saktë?
intake-read-back-text = Lexoni bashkë çfarë shkruan. Ndryshoni atë që nuk është e saktë.
intake-read-back-nothing = Këtu nuk është plotësuar ende asgjë.
intake-read-back-yes = Po, është e saktë
intake-read-back-no = Jo, dua të ndryshoj diçka
intake-correct = Ndrysho
intake-skipped = E kaluar
intake-later-list = Këtë e pyesim më vonë
intake-finish = U krye
intake-finished = Faleminderit. Keni treguar shumë.
intake-finished-next = Tani e bëjmë bashkë rrugën tuaj.
intake-finished-see = Këtu shihni çfarë kemi shkruar.

## The same questions on paper

intake-paper-title = Pyetje në letër
intake-paper-intro = Plotësoni çfarë doni. Lini bosh atë që nuk e dini ose nuk doni ta thoni.
intake-paper-help = Ju duhet ndihmë? Telefononi { $phone }. Një përkthyes flet gjuhën tuaj.
intake-paper-tick = Vini një kryq.
intake-paper-back = Jepjani këtë fletë këshilltarit.
intake-paper-number = Numri i kësaj flete: { $code }
intake-paper-date = Data e sotme
intake-paper-filled-by = Kush e plotësoi këtë?
intake-paper-worker = Për këshilltarin
intake-paper-page = Fleta { $n } nga { $all }
