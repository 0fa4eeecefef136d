### The intake: questions asked side by side, in the newcomer's language. Source text: Dutch, very plain.
### Chapters are those of content/instruments/intake.toml. "observed" is for staff only and is never read out.

intake-title = We leren je kennen

## Opening words, said or read before the first question

intake-opening-1 = Ik stel je een paar vragen. Zo kunnen we je beter helpen.
intake-opening-2 = Je mag altijd stoppen. Je mag een vraag overslaan.
intake-opening-3 = Er zijn geen foute antwoorden.
intake-opening-4 = Wat je zegt, blijft bij ons. Jij kiest wie het nog mag zien.
intake-opening-5 = Moe? Dan gaan we een andere dag verder.
intake-opening-start = We beginnen

## The chapters

intake-chapter-you = Wie ben je?
intake-chapter-you-intro = We beginnen met je naam.
intake-chapter-contact = Hoe bereiken we je?
intake-chapter-contact-intro = Zo weten we hoe we met je kunnen praten.
intake-chapter-school = Talen en school
intake-chapter-school-intro = Alles telt. Ook talen van thuis en lessen zonder diploma.
intake-chapter-work = Werk en wat je kan
intake-chapter-work-intro = Vertel wat je deed. Ook werk zonder loon telt, en zorgen voor anderen.
intake-chapter-wishes = Wat wil je?
intake-chapter-wishes-intro = Jouw droom is het begin. Wat wil je graag doen?
intake-chapter-means = Rijden, gsm en computer
intake-chapter-means-intro = Zo weten we wat er al lukt en waar je hulp bij wil.
intake-chapter-family = Je gezin
intake-chapter-family-intro = Zo past je pad bij je gezin.
intake-chapter-home = Je huis en je geld
intake-chapter-home-intro = Een huis en geld geven rust. Misschien kunnen we helpen.
intake-chapter-papers = Je papieren
intake-chapter-papers-intro = Zo weten we welke wegen er voor jou open zijn.
intake-chapter-gentle = Wat weegt op je?
intake-chapter-gentle-intro = Deze vragen zijn moeilijk. Je hoeft niets te zeggen. Het mag ook later.
intake-chapter-observed = Wat wij zien
intake-chapter-observed-intro = Voor begeleiders. Je stelt deze vragen niet. Je vult in wat je ziet of hoort.

## On the way

intake-progress = Deel { $now } van { $all }
intake-progress-start = We zijn net begonnen.
intake-progress-half = We zijn halfweg.
intake-progress-nearly = Bijna klaar.
intake-questions-left = { $n ->
    [0] Dit was de laatste vraag.
    [one] Nog 1 vraag in dit deel.
   *[other] Nog { $n } vragen in dit deel.
}
intake-why = Waarom vragen we dit?
intake-next = Volgende
intake-back = Terug
intake-skip = Sla over
intake-skip-chapter = Sla dit deel over
intake-stop-now = Stop voor vandaag
intake-stopped = Alles is bewaard. We gaan verder wanneer jij wil.
intake-go-on = Ga verder waar je was
intake-saved = Bewaard om { $time }
intake-unknown = Ik weet het niet
intake-refused = Ik zeg het liever niet
intake-ask-later = Vraag het later
intake-pause = Even rust
intake-add-another = Nog één toevoegen
intake-remove = Weghalen
intake-choose-one = Kies één antwoord.
intake-choose-many = Je mag meer dan één antwoord kiezen.
intake-choose-ranked = Kies er hoogstens { $n }. Begin met het belangrijkste.
intake-about = Weet je het niet precies? Ongeveer is ook goed.
intake-known-already = Dit vertelde je al. Klopt het nog?
intake-known-from = Dat weten we van { $org }, op { $date }.

## Who is at the table

intake-who-answers = Wie antwoordt?
intake-who-answers-client = De persoon zelf
intake-who-answers-representative = Iemand die voor hem of haar spreekt
intake-who-types = Wie typt?
intake-who-types-client = De persoon zelf
intake-who-types-worker = Ik, de begeleider
intake-language = In welke taal praten we?
intake-language-form = Taal van de vragen op het scherm
intake-mode = Hoe praten we?
intake-interpreter = Is er een tolk bij?
intake-interpreter-none = Geen tolk nodig
intake-interpreter-name = Naam of nummer van de tolk
intake-interpreter-no-child = Laat nooit een kind tolken.
intake-place = Waar zitten we?
intake-others-present = Wie is er nog bij?
intake-alone-first = Luistert er iemand mee? Stel de moeilijke vragen dan later.

## Reading back

intake-read-back = Dit heb ik begrepen. Klopt het?
intake-read-back-text = Lees samen wat er staat. Verander wat niet klopt.
intake-read-back-nothing = Hier is nog niets ingevuld.
intake-read-back-yes = Ja, het klopt
intake-read-back-no = Nee, ik wil iets veranderen
intake-correct = Verander
intake-skipped = Overgeslagen
intake-later-list = Dit vragen we later
intake-finish = Klaar
intake-finished = Dank je. Je hebt veel verteld.
intake-finished-next = Nu maken we samen jouw pad.
intake-finished-see = Hier zie je wat we opschreven.

## The same questions on paper

intake-paper-title = Vragen op papier
intake-paper-intro = Vul in wat je wil. Laat open wat je niet weet of niet wil zeggen.
intake-paper-help = Hulp nodig? Bel { $phone }. Een tolk spreekt jouw taal.
intake-paper-tick = Zet een kruisje.
intake-paper-back = Geef dit blad aan je begeleider.
intake-paper-number = Nummer van dit blad: { $code }
intake-paper-date = Datum van vandaag
intake-paper-filled-by = Wie vulde dit in?
intake-paper-worker = Voor de begeleider
intake-paper-page = Blad { $n } van { $all }
