agreement-title = Cine poate vedea datele dumneavoastră?
agreement-what = Vă ajută mai mult de o organizație. Ajută mai bine când știu aceleași lucruri. Atunci nu trebuie să povestiți totul de fiecare dată.
agreement-your-choice = Dumneavoastră alegeți. Puteți spune da. Puteți spune nu.
agreement-no-loss = Spuneți nu? Nu pierdeți nimic. Vă ajutăm în continuare.
agreement-change-mind = În orice zi puteți alege altceva.
agreement-pictures = Vă explicăm cu desene.
agreement-ask = Nu înțelegeți ceva? Întrebați-ne.
agreement-never = Nu dăm acestea celor care decid despre șederea dumneavoastră. Nu le folosim ca să vă pedepsim.
agreement-log = Puteți vedea oricând cine s-a uitat.
agreement-listen = Ascultați
agreement-language-of-talk = Limba discuției
agreement-date = Data

## One organisation at a time

agreement-may-see = { $org } poate vedea:
agreement-question = Poate { $org } să vadă aceasta?
agreement-what-for = Pentru ce?
agreement-until = Până la { $date }
agreement-until-what = După aceea se oprește singur.
agreement-until-longest = Este cel mult un an. După aceea întrebăm din nou.
agreement-yes = Da, se poate
agreement-no = Nu, nu vreau
agreement-part-of-it = O parte da, o parte nu
agreement-later = Vreau să mă mai gândesc
agreement-said-yes = Ați spus da.
agreement-said-no = Ați spus nu.
agreement-none-chosen = Alegeți da sau nu pentru fiecare organizație.

## What they would see: four circles

agreement-tier-t1 = Cum vă găsim
agreement-tier-t1-example = Numele, limba, telefonul, programările și cine vă ajută.
agreement-tier-t2 = Drumul dumneavoastră
agreement-tier-t2-example = Pașii și ce vă trebuie, de exemplu îngrijire pentru copil.
agreement-tier-t3 = Muncă și școală
agreement-tier-t3-example = Ce știți să faceți, ce ați învățat, unde ați lucrat și ce doriți.
agreement-tier-t4 = Lucruri personale
agreement-tier-t4-example = Familia, banii, locuința, sănătatea și șederea. Doar ce este cu adevărat necesar.

## What for

agreement-purpose-guidance = ca să vă ajutăm pe tot drumul
agreement-purpose-activation = ca să căutăm împreună de lucru sau o formare
agreement-purpose-integration = pentru lecțiile de neerlandeză și integrarea civică
agreement-purpose-social-aid = ca să ajutăm cu bani, locuință sau sănătate
agreement-purpose-mentoring = ca să vă găsim un mentor
agreement-purpose-matching = ca să vedem dacă vă cunoaștem deja
agreement-purpose-coordination = ca să nu așteptați prea mult
agreement-purpose-review = ca să vedem dacă lucrăm bine
agreement-purpose-oversight = ca să vă protejăm datele

## How the yes was given

agreement-channel-title = Cum spuneți da?
agreement-channel-spoken = Ați spus cu voce. Altcineva era de față.
agreement-channel-signed = Ați semnat pe hârtie.
agreement-channel-tapped = Ați apăsat chiar dumneavoastră pe ecran.
agreement-witness = Cine era de față?
agreement-sign-here = Semnați aici
agreement-tap-here = Apăsați aici dacă spuneți da
agreement-handed-over = Primiți aceasta și pe hârtie.

## How we talked

agreement-mode-title = Cum am vorbit?
agreement-mode-worker = Consilierul vorbește limba dumneavoastră.
agreement-mode-interpreter-present = A fost de față un interpret.
agreement-mode-interpreter-remote = Un interpret a ajutat prin telefon sau ecran.
agreement-mode-mediator = A fost cineva care știe limba și țara dumneavoastră.
agreement-mode-companion = Ați adus pe cineva. Niciodată nu este un copil.
agreement-mode-dutch = Am vorbit neerlandeza.
agreement-representative = Vorbește cineva în locul dumneavoastră?
agreement-representative-name = Cine este?
agreement-representative-proof = De ce are voie această persoană?
agreement-interpreter-name = Numele sau numărul interpretului

## Read aloud, word for word, when the yes is spoken

agreement-read-aloud-title = Citiți aceasta cu voce tare
agreement-read-aloud = Vă întreb ceva. Poate { $org } să vadă aceasta: { $what }? Este { $purpose }. Este până la { $date }. Puteți spune da sau nu. Spuneți nu? Nu pierdeți nimic. Puteți opri aceasta în orice zi.
agreement-read-aloud-check = Vă rog să spuneți cu cuvintele dumneavoastră. Așa știu dacă am explicat bine.

## Stop

agreement-stop = Oprește
agreement-stop-title = Vreți să opriți aceasta?
agreement-stop-text = De acum { $org } nu mai poate vedea aceasta.
agreement-stop-after = Ce știe deja { $org } nu dispare. Legea spune uneori că trebuie păstrat.
agreement-stop-no-loss = Este dreptul dumneavoastră să opriți. Nu pierdeți nimic.
agreement-stop-yes = Da, oprește acum
agreement-stop-no = Nu, nu opri
agreement-stopped = S-a oprit. { $org } nu mai vede aceasta.
agreement-stopped-on = Oprit pe { $date }
agreement-refusal-kept = Scriem și că ați spus nu. Așa nu întrebăm mereu din nou.

## What stands now

agreement-now-title = Ce ați hotărât
agreement-now-none = Încă nu ați hotărât nimic.
agreement-ended = Terminat pe { $date }
agreement-summary = { $yes ->
    [0] Nicio organizație nu poate vedea nimic.
    [one] O organizație poate vedea ceva.
    [few] { $yes } organizații pot vedea ceva.
   *[other] { $yes } de organizații pot vedea ceva.
}

agreement-compare-title = Ne uităm dacă aveți deja un dosar
agreement-compare-what = Comparăm numele, data nașterii și telefonul dumneavoastră cu alte dosare. Și cu cele ale organizațiilor care lucrează cu noi.
agreement-compare-why = Așa aveți un singur dosar. Atunci nu trebuie să spuneți același lucru de două ori.
agreement-compare-human = Calculatorul se uită doar la ce seamănă. Întotdeauna decide un om, niciodată doar calculatorul.
agreement-compare-object = Nu vreți asta? Spuneți-ne. Atunci alții vă găsesc dosarul numai cu numărul dumneavoastră. Nu pierdeți nimic.
