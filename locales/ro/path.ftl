## The page

path-title = Drumul meu
path-hello = Bună ziua, { $name }
path-hello-no-name = Bună ziua
path-intro = Acesta este drumul dumneavoastră spre muncă.
path-progress = Pasul { $now } din { $all }
path-listen = Ascultați
path-listen-stop = Stop
path-read-aloud = Citiți cu voce tare
path-language = Limba
path-home = Drumul meu
path-updated = Făcut pe { $date }

## What to do now

path-now-tag = De făcut acum
path-now-nothing = Acum nu trebuie să faceți nimic.
path-now-nothing-text = Vă vom spune care este pasul următor.
path-when = Când?
path-where = Unde?
path-bring = Luați cu dumneavoastră
path-today = azi
path-tomorrow = mâine
path-nights = { $n ->
    [0] azi
    [one] încă o noapte
    [few] încă { $n } nopți
   *[other] încă { $n } de nopți
}
path-past = Aceasta a trecut.
path-date-unknown = Ziua nu se știe încă.
path-place-unknown = Locul nu se știe încă.
path-hour = ora { $time }
path-route = Arată drumul
path-with-person = cu { $name }
path-talk-with = Discuție cu { $names }
path-interpreter-there = Va fi un interpret.
path-goes-along = Vine cu dumneavoastră: { $name }
path-other-appointments = Alte programări

## Your answer

path-now-answer-question = Puteți veni?
path-now-answer-yes = Da, vin
path-now-answer-cannot = Nu pot
path-answered-yes = Bine. Ne vedem atunci!
path-answered-yes-text = Știm că veniți.
path-answered-cannot = Mulțumim. E bine că ați spus.
path-answered-cannot-text = Consilierul dumneavoastră știe acum. Împreună veți găsi o zi nouă.
path-answered-change = Vreau să schimb răspunsul
path-answered-moved = Programarea s-a schimbat. Răspunsul dumneavoastră nu este salvat încă.
path-cannot-title = De ce nu puteți?
path-cannot-intro = Puteți să spuneți. Nu este obligatoriu.
path-cannot-why-sick = Nu mă simt bine
path-cannot-why-child = Trebuie să stau cu copilul meu
path-cannot-why-work = Trebuie să lucrez
path-cannot-why-other-appointment = Trebuie să fiu atunci în alt loc
path-cannot-why-not-say = Prefer să nu spun
path-cannot-thanks = Mulțumim. Nu ați greșit cu nimic.

## The steps

path-steps-title = Drumul dumneavoastră
path-showing-done = Gata
path-showing-now = Acum
path-showing-can-start = Se poate începe deja
path-showing-later = Mai târziu
path-showing-waits = În așteptare
path-together-with = împreună cu „{ $step }”
path-step-from-to = de la { $from } până la { $until }
path-step-from = de la { $from }
path-step-until = până la { $until }
path-step-waiting = Așteptăm un răspuns sau un loc.
path-step-number = Pasul { $n }
path-empty-title = Drumul dumneavoastră este încă gol
path-empty = Încă nu sunt pași. Îi faceți împreună cu consilierul.

## Each step: its name, and what to do

path-step-papers = Acte în regulă
path-step-papers-now = Puneți actele în regulă
path-step-first-talk = Prima discuție
path-step-first-talk-now = Veniți la prima discuție
path-step-address = Anunțarea adresei
path-step-address-now = Spuneți orașului adresa dumneavoastră
path-step-health-fund = Casa de asigurări de sănătate
path-step-health-fund-now = Înscrieți-vă la o casă de asigurări de sănătate
path-step-bank = Cont bancar
path-step-bank-now = Deschideți un cont bancar
path-step-register-vdab = La VDAB
path-step-register-vdab-now = Înscrieți-vă la VDAB
path-step-integration-contract = Integrare civică: începutul
path-step-integration-contract-now = Veniți să semnați contractul de integrare
path-step-social-orientation = Să aflăm despre Belgia
path-step-social-orientation-now = Mergeți la lecția despre Belgia
path-step-language-test = Test de limbă
path-step-language-test-now = Faceți testul de limbă
path-step-dutch-lessons = Învățarea limbii neerlandeze
path-step-dutch-lessons-now = Mergeți la lecția de neerlandeză
path-step-practise-dutch = Exersarea limbii neerlandeze
path-step-practise-dutch-now = Exersați neerlandeza cu alții
path-step-read-and-write = Citit și scris
path-step-read-and-write-now = Mergeți la lecția de citit și scris
path-step-diploma = Diploma dumneavoastră
path-step-diploma-now = Întrebați dacă diploma este recunoscută aici
path-step-work-talk = Discuție despre muncă
path-step-work-talk-now = Veniți să vorbim despre muncă
path-step-cv = CV-ul dumneavoastră
path-step-cv-now = Faceți CV-ul
path-step-training = Formare
path-step-training-now = Mergeți la formare
path-step-work-and-learn = Muncă și învățare
path-step-work-and-learn-now = Mergeți să lucrați și să învățați
path-step-volunteering = Voluntariat
path-step-volunteering-now = Mergeți să ajutați ca voluntar
path-step-mentor = Mentorul dumneavoastră
path-step-mentor-now = Mergeți la mentor
path-step-look-for-work = Căutarea unui loc de muncă
path-step-look-for-work-now = Căutați de lucru, împreună cu noi
path-step-your-work = Munca dumneavoastră
path-step-your-work-now = Mergeți la muncă
path-step-child-care = Îngrijire pentru copil
path-step-child-care-now = Căutați pe cineva care să aibă grijă de copil
path-step-transport = Transport
path-step-transport-now = Învățați drumul
path-step-home = O locuință
path-step-home-now = Veniți să vorbim despre locuință
path-step-care = Grijă pentru dumneavoastră
path-step-care-now = Veniți la programare
path-step-money = O discuție
path-step-money-now = Veniți la discuție
path-step-digital = Calculator și telefon
path-step-digital-now = Mergeți la lecția de calculator sau telefon
path-step-other = Un pas pentru dumneavoastră
path-step-other-now = Faceți pasul următor

## What to bring

path-bring-id-card = carte de identitate sau permis de ședere
path-bring-letter = scrisoarea
path-bring-diploma = diploma
path-bring-bank-card = cardul bancar
path-bring-cv = CV-ul
path-bring-pen = pix și hârtie
path-bring-card = cardul Op weg

## The people

path-people-title = Ei vă ajută
path-people-empty = Încă nu aveți un consilier permanent. Sunați-ne.
path-role-lead = consilierul dumneavoastră permanent
path-role-worker = consilierul dumneavoastră
path-role-team-lead = conduce echipa
path-role-coordinator = lucrează pentru toată rețeaua
path-role-reception = vă ajută la ghișeu
path-role-mentor = mentorul dumneavoastră
path-role-analyst = pregătește cifrele
path-role-editor = scrie textele
path-role-dpo = vă protejează datele
path-role-administrator = are grijă de sistem
path-person-at = { $role } la { $org }
path-person-call = Sunați: { $name }
path-person-message = Trimiteți un mesaj: { $name }

## Keep it

path-keep-title = Păstrați drumul
path-keep-save = Pe acest telefon
path-keep-saved = Drumul dumneavoastră este acum pe acest telefon.
path-keep-shared-phone = Folosește și altcineva acest telefon? Atunci nu păstrați drumul aici.
path-keep-remove = Șterge de pe telefon
path-keep-removed = Drumul dumneavoastră nu mai este pe acest telefon.
path-keep-share = Trimite mai departe
path-keep-sms = SMS
path-keep-print = Tipărește
path-keep-card = Cardul meu
path-share-text = Op weg. Scrieți codul pentru a merge mai departe.

## Help at the foot of every page

path-help-title = Preferați să vorbiți?
path-help-text = Sunați gratuit. Un interpret vorbește limba dumneavoastră.
path-help-call = Sunați la { $phone }
path-help-hours = De luni până vineri, de la { $from } până la { $until }.
path-leave-quickly = Ieșire rapidă
path-leave-quickly-text = Apăsați aici. Se deschide altă pagină.

## Ask a person to call

path-call-me = Sunați-mă
path-call-me-title = Cineva vă va suna
path-call-me-intro = Dați numărul dumneavoastră. Vă sunăm noi. Este gratuit.
path-call-me-name = Numele dumneavoastră
path-call-me-phone = Numărul dumneavoastră de telefon
path-call-me-language = În ce limbă?
path-call-me-when = Când putem să sunăm?
path-call-me-when-morning = Dimineața
path-call-me-when-afternoon = După-amiaza
path-call-me-when-any = Oricând
path-call-me-send = Cereți un telefon
path-call-me-sent = Mulțumim. Vă sunăm în cel mult două zile lucrătoare.
path-call-me-wrong-phone = Acest număr nu este bun. Mai verificați o dată.

## Start page

path-start-title = Ce doriți să faceți?
path-start-work = Vreau să lucrez
path-start-work-text = Vreți să căutați de lucru. Cineva se gândește împreună cu dumneavoastră. Vorbiți despre ce știți și ce vreți.
path-start-dutch = Vreau să învăț neerlandeza
path-start-dutch-text = Faceți întâi un test scurt. Apoi căutați împreună o lecție potrivită.
path-start-papers = Actele mele
path-start-papers-text = Aveți o întrebare despre acte. Vorbiți cu cineva care știe. Luați actele cu dumneavoastră.
path-start-talk = Vreau să vorbesc cu cineva
path-start-talk-text = Sunați-ne sau veniți la noi. Un interpret vorbește limba dumneavoastră. Este gratuit.
path-start-code = Am un cod
path-start-first = Nu aveți încă un cod? Atunci facem împreună drumul dumneavoastră.

## Language choice

path-language-title = Alegeți limba
path-language-more = Mai multe limbi
path-language-other = Limba mea nu este aici
path-language-other-text = Sunați-ne. Căutăm un interpret pentru dumneavoastră.

## The code

path-code-title = Scrieți codul
path-code-hint = Codul este pe cardul dumneavoastră.
path-code-label = Codul dumneavoastră
path-code-form = Un cod are 8 litere și cifre.
path-code-button = Arată drumul meu
path-code-wrong = Acest cod nu este bun. Mai uitați-vă o dată pe card.
path-code-too-many = Ați încercat de prea multe ori. Așteptați 15 minute și încercați din nou. Sau sunați-ne.
path-code-expired = Acest cod nu mai funcționează. Cereți un cod nou de la consilier sau sunați-ne.
path-code-lost = Mi-am pierdut codul
path-code-lost-text = Sunați-ne sau spuneți consilierului. Primiți un cod nou.
path-code-forget = Uită codul meu pe acest telefon
path-code-forgotten = Codul dumneavoastră nu mai este pe acest telefon.
path-code-leave = Închide drumul meu
path-code-left = Drumul este închis. Cu codul puteți reveni oricând.

## Stop a code

path-revoke = Oprește acest cod
path-revoke-title = Vreți să opriți acest cod?
path-revoke-text = Atunci nimeni nu mai poate vedea drumul cu acest cod. Drumul rămâne.
path-revoke-yes = Da, oprește codul
path-revoke-no = Nu, păstrează codul
path-revoke-done = Codul este oprit. Cereți un card nou dacă doriți.

## Who looked

path-who-looked-link = Cine s-a uitat la datele mele?
path-who-looked-title = Cine s-a uitat la datele dumneavoastră?
path-who-looked-intro = Aici vedeți cine s-a uitat, când și de ce.
path-who-looked-date = Când
path-who-looked-organisation = Organizația
path-who-looked-function = Funcția
path-who-looked-part = Ce
path-who-looked-why = De ce
path-who-looked-line = { $date }: { $organisation } s-a uitat la { $part }.
path-who-looked-urgent = A fost urgent. De aceea această persoană s-a uitat fără acordul dumneavoastră.
path-who-looked-empty = Nimeni nu s-a uitat încă la datele dumneavoastră.
path-who-looked-question = Cereți o explicație
path-who-looked-question-title = Ce doriți să știți?
path-who-looked-question-text = Nu înțelegeți de ce s-a uitat cineva? Întrebați. Este dreptul dumneavoastră.
path-who-looked-question-send = Trimite întrebarea mea
path-who-looked-question-sent = Mulțumim. Vă va răspunde cineva care vă protejează datele.
path-who-looked-question-many = Ai pus deja câteva întrebări. Așteaptă răspunsul. Este urgent? Sună.

## What I agreed to

path-agreed-title = Cine ce poate vedea?
path-agreed-line = { $org } poate vedea aceasta până la { $date }.
path-agreed-change = Vreau să schimb asta
path-agreed-none = Încă nu ați spus „da” nimănui.

## When the text is not there yet, or was not checked yet

path-text-draft = Această traducere nu a fost încă verificată. Aveți îndoieli? Sunați-ne.
path-text-missing = Acest text nu este încă în limba dumneavoastră. De aceea este în neerlandeză. Aveți nevoie de ajutor? Sunați-ne.
path-offline = Acum nu aveți internet. Acesta este drumul dumneavoastră din { $date }.
path-demo = Acesta este un exemplu. Toate numele sunt inventate.

## The plan, and what the client wants

path-plan-title = Este acest plan bun pentru dumneavoastră?
path-plan-text = Priviți pașii de mai sus. Puteți spune nu. Nu pierdeți nimic.
path-plan-changed = S-a schimbat ceva în planul dumneavoastră.
path-plan-yes = Da, este bun
path-plan-no = Încă nu
path-plan-said-yes = Ați spus da. Mulțumim.
path-plan-said-no = Ați spus: încă nu. Persoana de contact va vorbi cu dumneavoastră.
path-refuse-go = Este un pas pe care nu îl vreau
path-refuse-title = Ce pas nu doriți?
path-refuse-why = De ce nu?
path-refuse-text = Nu trebuie să spuneți. Persoana de contact va vorbi cu dumneavoastră.
path-refused-text = Ați spus că nu doriți acest lucru. Persoana de contact va vorbi cu dumneavoastră.
path-refused-back = Totuși îl vreau
path-step-refused = Ați spus nu
path-refuse-why-child-care = Nimeni nu are grijă de copilul meu
path-refuse-why-transport = Nu pot ajunge acolo
path-refuse-why-health = Sănătatea mea
path-refuse-why-money = Banii
path-refuse-why-hours = Orele
path-refuse-why-level = Prea greu sau prea ușor
path-refuse-why-own-choice = Vreau altceva
path-refuse-why-other = Prefer să nu spun
path-wish-go = Vreau să fac altceva
path-wish-title = Ce ați vrea să faceți?
path-wish-text = Alegeți sau scrieți. Persoana de contact citește.
path-wish-other = Altceva
path-wish-said = Cu cuvintele dumneavoastră
path-wish-send = Trimite
path-wish-wrong = Alegeți ceva sau scrieți câteva cuvinte.
path-wish-open = așteaptă răspuns
path-wish-taken-up = este acum pe drumul dumneavoastră
path-wish-declined = nu acum
