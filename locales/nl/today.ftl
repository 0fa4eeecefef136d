### today: teksten voor medewerkers. Bron van alle talen.

today-title = Vandaag
today-register = Klant zoeken of inschrijven
today-stops = Delen gestopt
today-stop = De klant van dossier { $number } stopte het delen op { $when }.
today-stop-read = Gelezen
today-todo = Nog te doen
today-all-tasks = Alle taken
today-nothing-todo = Niets te doen
today-nothing-todo-line = Mooi. Hier komen taken en vragen van klanten.
today-late = Te laat
today-appointments = Afspraken vandaag
today-no-appointments = Geen afspraken.
today-tomorrow = Morgen
today-reply-yes = Komt
today-reply-cannot = Kan niet
today-with = met { $names }
today-no-interpreter = Nog geen tolk bevestigd
today-task-ask-later = Later vragen: { $question }
today-and-more = { $first } en nog { $n ->
        [one] 1 vraag
       *[other] { $n } vragen
    }
today-more = Er is nog meer te doen
today-task-glass = Dossier met spoed geopend: kijk na
today-task-cannot = De klant kan niet komen: { $detail }
today-task-question = Vraag van de klant: { $detail }
today-task-call-me = De klant vraagt een telefoontje: { $detail }
today-task-grant-ends = Toestemming loopt af: kijk of ze verlengd moet worden (uiterlijk op { $day })
today-task-review = { $detail } vraagt om mee te kijken in dit dossier
today-task-new-lead = Dit dossier zoekt een nieuw aanspreekpunt
today-task-lead-offer = Vraag om aanspreekpunt te worden
today-task-lead-taken = { $detail } is nu het aanspreekpunt
today-task-known-here = Kwam bij { $detail } en zei wat zij mogen zien
today-task-known-no = Kwam bij { $detail } en zei dat zij niets mogen zien
today-task-referral = Een organisatie vraagt iets over een klant: antwoord
today-task-referral-news = Nieuws over een doorverwijzing
today-task-referral-late = Een doorverwijzing wacht op een teken
today-task-deadline = Een termijn komt eraan: kijk bij het traject
today-task-plan = Kijk het plan na en zeg of u akkoord gaat
today-task-plan-no = { $detail } gaat niet akkoord met het plan
today-task-plan-no-client = De klant gaat niet akkoord met het plan
today-task-wish = De klant stelt een stap voor: { $detail }
today-task-precondition = Werk aan een randvoorwaarde: { $what }
today-task-step-no = De klant wil een stap niet: { $detail }
today-task-place-free = Er kwam een plaats vrij. Kijk wie aan de beurt is.
today-task-place-asked = Iemand vraagt een plaats: { $detail }. Kijk wie wacht.
today-task-invited = U wordt verwacht op een afspraak op { $day }
today-task-meeting-moved = Een afspraak waar u ook komt, is nu op { $day }
today-task-meeting-off = U hoeft niet naar de afspraak op { $day }
today-task-mention = Een collega noemt u in een notitie
today-task-same-person = Zeg of dit dossier en een ander van dezelfde persoon zijn
today-task-files-joined = Het dossier dat u leidde, hoort nu bij dit dossier
today-task-files-parted = Twee dossiers die samen waren, zijn weer apart: kijk na of alles bij de juiste persoon staat
today-task-pair-talk = Een collega zei iets anders over een paar dat u bekeek: praat er samen over
today-task-pair-talk-help = Twee collega’s zeggen iets anders over een paar: help hen erover te praten
today-clients = Klanten die iets zeiden
today-partners = Wie op u wacht
today-own = Eigen werk
today-digest-subject = Op weg: er wacht iets op u
today-digest = { $open ->
        [one] Er wacht 1 ding op u in Op weg.
       *[other] Er wachten { $open } dingen op u in Op weg.
    } { $late ->
        [0] Niets is te laat.
        [one] Daarvan is er 1 te laat.
       *[other] Daarvan zijn er { $late } te laat.
    } Kijk hier: { $link }

today-task-plan-remark = { $who } gaat akkoord met het plan, met een opmerking: { $remark }
today-task-plan-remark-client = De klant gaat akkoord met het plan, met een opmerking: { $remark }
