intake-title = Să ne cunoaștem

## Opening words, said or read before the first question

intake-opening-1 = Vă pun câteva întrebări. Așa vă putem ajuta mai bine.
intake-opening-2 = Puteți opri oricând. Puteți sări o întrebare.
intake-opening-3 = Nu există răspunsuri greșite.
intake-opening-4 = Ce spuneți rămâne la noi. Dumneavoastră alegeți cine mai poate vedea.
intake-opening-5 = Simțiți oboseală? Atunci continuăm în altă zi.
intake-opening-start = Începem

## The chapters

intake-chapter-you = Cine sunteți?
intake-chapter-you-intro = Începem cu numele dumneavoastră.
intake-chapter-contact = Cum vă găsim?
intake-chapter-contact-intro = Așa știm cum să vorbim cu dumneavoastră.
intake-chapter-school = Limbi și școală
intake-chapter-school-intro = Totul contează. Și limbile de acasă, și lecțiile fără diplomă.
intake-chapter-work = Muncă și ce știți să faceți
intake-chapter-work-intro = Spuneți ce ați făcut. Contează și munca fără plată, și grija pentru alții.
intake-chapter-wishes = Ce doriți?
intake-chapter-wishes-intro = Visul dumneavoastră este începutul. Ce v-ar plăcea să faceți?
intake-chapter-means = Condus, telefon și calculator
intake-chapter-means-intro = Așa știm ce merge deja și unde doriți ajutor.
intake-chapter-family = Familia dumneavoastră
intake-chapter-family-intro = Așa drumul se potrivește cu familia dumneavoastră.
intake-chapter-home = Locuința și banii
intake-chapter-home-intro = O locuință și banii dau liniște. Poate vă putem ajuta.
intake-chapter-papers = Actele dumneavoastră
intake-chapter-papers-intro = Așa știm ce drumuri vă sunt deschise.
intake-chapter-gentle = Ce vă apasă?
intake-chapter-gentle-intro = Aceste întrebări sunt grele. Nu trebuie să spuneți nimic. Se poate și mai târziu.
intake-chapter-observed = Ce vedem noi
intake-chapter-observed-intro = Pentru consilieri. Nu puneți aceste întrebări. Scrieți ce vedeți sau ce auziți.

## On the way

intake-progress = Partea { $now } din { $all }
intake-progress-start = Abia am început.
intake-progress-half = Suntem la jumătate.
intake-progress-nearly = Aproape gata.
intake-questions-left = { $n ->
    [0] Aceasta a fost ultima întrebare.
    [one] Încă o întrebare în această parte.
    [few] Încă { $n } întrebări în această parte.
   *[other] Încă { $n } de întrebări în această parte.
}
intake-why = De ce întrebăm aceasta?
intake-next = Înainte
intake-back = Înapoi
intake-skip = Sari
intake-skip-chapter = Sari această parte
intake-stop-now = Ajunge pentru azi
intake-stopped = Totul este păstrat. Continuăm când doriți.
intake-go-on = Continuați de unde ați rămas
intake-saved = Păstrat la ora { $time }
intake-unknown = Nu știu
intake-refused = Prefer să nu spun
intake-ask-later = Întrebați mai târziu
intake-pause = O pauză
intake-add-another = Mai adaugă
intake-remove = Șterge
intake-choose-one = Alegeți un răspuns.
intake-choose-many = Puteți alege mai multe răspunsuri.
intake-choose-ranked = Alegeți cel mult { $n }. Începeți cu cel mai important.
intake-about = Nu știți exact? E bine și aproximativ.
intake-known-already = Ați spus deja aceasta. Mai este adevărat?
intake-known-from = Știm aceasta de la { $org }, pe { $date }.

## Who is at the table

intake-who-answers = Cine răspunde?
intake-who-answers-client = Persoana însăși
intake-who-answers-representative = Cineva care vorbește pentru persoană
intake-who-types = Cine scrie?
intake-who-types-client = Persoana însăși
intake-who-types-worker = Eu, consilierul
intake-language = În ce limbă vorbim?
intake-language-form = Limba întrebărilor pe ecran
intake-mode = Cum vorbim?
intake-interpreter = Este un interpret?
intake-interpreter-none = Nu este nevoie de interpret
intake-interpreter-name = Numele sau numărul interpretului
intake-interpreter-no-child = Nu lăsați niciodată un copil să traducă.
intake-place = Unde suntem?
intake-others-present = Cine mai este de față?
intake-alone-first = Ascultă cineva? Atunci puneți întrebările grele mai târziu.

## Reading back

intake-read-back = Așa am înțeles. Este corect?
intake-read-back-text = Citiți împreună ce scrie. Schimbați ce nu este corect.
intake-read-back-nothing = Aici nu este completat încă nimic.
intake-read-back-yes = Da, este corect
intake-read-back-no = Nu, vreau să schimb ceva
intake-correct = Schimbă
intake-skipped = Sărit
intake-later-list = Aceasta întrebăm mai târziu
intake-finish = Gata
intake-finished = Mulțumim. Ați povestit mult.
intake-finished-next = Acum facem împreună drumul dumneavoastră.
intake-finished-see = Aici vedeți ce am scris.

## The same questions on paper

intake-paper-title = Întrebări pe hârtie
intake-paper-intro = Completați ce doriți. Lăsați gol ce nu știți sau nu vreți să spuneți.
intake-paper-help = Aveți nevoie de ajutor? Sunați la { $phone }. Un interpret vorbește limba dumneavoastră.
intake-paper-tick = Puneți o cruce.
intake-paper-back = Dați această foaie consilierului.
intake-paper-number = Numărul acestei foi: { $code }
intake-paper-date = Data de azi
intake-paper-filled-by = Cine a completat aceasta?
intake-paper-worker = Pentru consilier
intake-paper-page = Foaia { $n } din { $all }
