### referral: doorverwijzingen, voor medewerkers en voor diensten buiten Op weg. Bron van alle talen.

referral-title = Doorverwijzingen
referral-one-title = Doorverwijzing
referral-new = Doorverwijzen
referral-new-title = Nieuwe doorverwijzing
referral-to-org = Doorverwijzing naar { $org }
referral-warm-to = Warme overdracht naar { $org }
referral-none = Nog geen doorverwijzingen
referral-none-line = Vraag een andere organisatie om te helpen. U hoort wat ervan komt.
referral-late = te laat
referral-expected = bericht verwacht uiterlijk op { $day }
referral-asked-again-on = opnieuw vragen op { $day }
referral-chain = De weg: { $chain }
referral-contact-until-talk = Tot het gesprek met drie blijft { $name } van { $org } het contact. Bel { $phone }.
referral-whole = { $org }, iemand daar
referral-outside = Een dienst buiten Op weg
referral-file-card = Lopende doorverwijzingen
referral-all-of-file = Alle doorverwijzingen van dit dossier
referral-open-for-close = Er loopt nog een doorverwijzing. Wie iets vroeg, wacht op wat ervan kwam.
referral-open-for-close-link = Bekijk de doorverwijzingen en sluit ze eerst af.

## Where it stands

referral-stage-asked = Gevraagd
referral-stage-accepted = Aanvaard
referral-stage-talk = Gesprek met drie
referral-stage-first-contact = Eerste contact
referral-stage-started = Gestart
referral-stage-outcome = Wat ervan kwam
referral-state-asked = wacht op antwoord
referral-state-no-place = nu geen plaats
referral-state-accepted = aanvaard
referral-state-first-contact = eerste contact
referral-state-started = gestart

## What became of it

referral-outcome-helped = geholpen
referral-outcome-partly-helped = voor een deel geholpen
referral-outcome-goes-on = gaat daar verder
referral-outcome-not-helped = het is niet gelukt
referral-outcome-did-not-come = de klant kwam niet
referral-outcome-client-stopped = de klant wil het niet meer
referral-outcome-declined = niet aanvaard
referral-outcome-passed-on = doorgegeven
referral-outcome-withdrawn = de vraag is ingetrokken
referral-outcome-agreement-ended = de klant wil dit niet meer delen
referral-outcome-receiver-left = de dienst stopte in het netwerk
referral-outcome-no-place = geen plaats gevonden
referral-outcome-no-answer = geen antwoord gekregen

## Why not

referral-decline-not-our-group = niet voor deze groep
referral-decline-wrong-door = niet onze taak
referral-decline-area = buiten onze regio
referral-decline-client-said-no = de klant wil het niet
referral-decline-known = al gekend of al gebeurd
referral-decline-too-early = er moet eerst iets anders gebeuren
referral-decline-other = iets anders

## What happened, in the history

referral-event-ask = Gevraagd
referral-event-accept = Aanvaard
referral-event-decline = Niet aanvaard
referral-event-pass-on = Doorgegeven
referral-event-no-place = Nu geen plaats
referral-event-retry = Opnieuw gevraagd
referral-event-first-contact = Eerste contact
referral-event-handed-over = Het gesprek met drie ging door
referral-event-start = Gestart
referral-event-tell = Afgerond
referral-event-give-up = Niet meer gevraagd
referral-event-agreement-ends = De klant deelt dit niet meer
referral-event-receiver-leaves = De dienst stopte in het netwerk

## What somebody can say

referral-say-accept = Wij nemen dit op
referral-say-decline = Wij kunnen dit niet doen
referral-say-pass-on = Doorgeven aan iemand anders
referral-say-no-place = Nu is er geen plaats
referral-say-retry = Vraag het opnieuw
referral-say-first-contact = Wij spraken de klant
referral-say-start = Het is gestart
referral-say-tell = Zeg wat ervan kwam
referral-say-give-up = Niet meer vragen
referral-your-answer = Wat u kan zeggen
referral-their-answer = Wat de dienst zei
referral-field-channel = Hoe kwam het antwoord?
referral-field-why = Waarom?
referral-field-outcome = Wat kwam ervan?
referral-field-words = In uw woorden
referral-field-words-maybe = In uw woorden, als u wil
referral-field-again = Wanneer kan men het opnieuw vragen?
referral-field-again-hint = Leeg: over een maand.
referral-choose = Kies wat er gebeurde.
referral-words = Zeg in enkele woorden waarom.
referral-again-wrong = Kies een dag die nog komt, binnen het jaar.
referral-not-now = Dit kan nu niet meer. U ziet hoe het nu is.
referral-meanwhile = Iemand was u voor. Uw antwoord is niet bewaard. U ziet hoe het nu is.
referral-meanwhile-typed = U typte:
referral-pass-on-line = Wie vroeg, blijft horen wat ervan komt. U ziet het dossier daarna niet meer.
referral-pass-on-question-line = Leeg: de vraag gaat mee zoals ze er staat. U kunt ze ook anders zeggen.
referral-pass-on-question-own = Deze organisatie werkt met andere regels. Schrijf de vraag opnieuw, met alleen wat zij moet weten.
referral-outside-unnamed = een dienst buiten Op weg
referral-pass-on-agreed = Hoe zei de klant ja tegen deze organisatie?
referral-circle = Die organisatie vroeg het zelf of kreeg de vraag al. Kies een andere.
referral-talk-line = Plan een gesprek met de klant, wie vroeg en wie overneemt.
referral-plan-talk = Plan het gesprek met drie
referral-talk-for = Gesprek met drie: de klant, { $asker } en { $receiver }.
referral-stages = Hoe ver het staat
referral-history = Wat er gebeurde
referral-letter-closed = De vraag zelf is tussen wie vroeg en wie antwoordt.
referral-opens-until = Wie aanvaardt, ziet: { $what },

## The list

referral-list-line = Wat anderen aan uw organisatie vragen, en wat u aan anderen vroeg.
referral-tab-open = Lopend
referral-tab-ended = Afgelopen
referral-tab-all = Alles
referral-late-only = Alleen wat te laat is
referral-waiting = Wacht op uw antwoord
referral-received = Gekregen
referral-received-none = Er loopt niets dat anderen vroegen.
referral-sent = Gevraagd aan anderen
referral-sent-none = Er loopt niets dat u vroeg.
referral-closed-to-you = het dossier is niet meer open voor u

## A new one

referral-step-1 = Stap 1 van 3: wie en wat
referral-step-2 = Stap 2 van 3: wat gaat mee
referral-step-3 = Stap 3 van 3: nakijken
referral-field-to = Wie vraagt u?
referral-by-name-hint = Dit dossier is afgeschermd: u vraagt het aan één persoon.
referral-outside-line = Deze dienst kan niet in het dossier. Ze krijgt een brief met een code om te antwoorden, of ze belt u.
referral-field-name = Naam van de dienst
referral-field-address = E-mail van de dienst
referral-field-address-hint = Leeg: u drukt de brief af. In de mail staat niets over de klant, alleen een link.
referral-field-question = Wat vraagt u?
referral-field-question-hint = Zeg wat u hoopt, in gewone woorden. De klant mag dit lezen.
referral-field-urgency = Hoe snel?
referral-urgency-usual = gewoon, antwoord binnen { $n } dagen
referral-urgency-soon = deze week, antwoord binnen { $n } dagen
referral-urgency-today = dringend, antwoord binnen een dag
referral-field-tiers = Wat mag de organisatie zien als ze aanvaardt?
referral-field-tiers-hint = De contactkaart ziet ze altijd. Kies wat nodig is, niet meer.
referral-field-until = Tot wanneer?
referral-field-warm = Warme overdracht: wij spreken eerst met drie
referral-field-warm-hint = Tot dat gesprek blijft u het contact voor de klant.
referral-to-items = Kies wat meegaat
referral-to-preview = Bekijk wat zij zien
referral-items-title = Wat gaat mee naar { $org }?
referral-items-line = Kies alleen wat nodig is voor uw vraag.
referral-items-path = Het pad
referral-items-needs = Waar men rekening mee moet houden
referral-items-steps = De stappen die nog lopen
referral-cannot-go = Kan daar niet heen:
referral-barrier-secrecy = daar geldt geen beroepsgeheim.
referral-barrier-sanctions = die dienst kan mensen straffen of beslist over het verblijf.
referral-barrier-outside = we weten niet of daar beroepsgeheim geldt.
referral-barrier-purpose = dat is niet nodig voor wat zij doen.
referral-item-not-there = Iets van wat u koos, kan daar niet heen of is net veranderd. Kies opnieuw.
referral-preview-title = Dit is precies wat { $org } ziet
referral-preview-card = Meteen ziet men ook de contactkaart: de naam, de taal en hoe men de klant bereikt.
referral-preview-opens = Na aanvaarden gaat ook open: { $what }.
referral-preview-outside = De dienst leest alleen deze brief. Het dossier blijft dicht.
referral-preview-mail = Een mail met een link gaat naar { $address }.
referral-no-lines = Er gaat niets anders mee.
referral-agreed-ask = Zei de klant ja? Mag { $org } dit zien?
referral-agreed-hint = Lees het samen. Het stopt vanzelf na { $day }. De klant mag elke dag van gedacht veranderen.
referral-agreed-spoken = Ja, de klant zei het. Iemand anders was erbij.
referral-agreed-signed = Ja, de klant tekende op papier.
referral-agreed-tapped = Ja, de klant tikte zelf op het scherm.
referral-send = Versturen
referral-line-need = Let op
referral-line-step = Stap
referral-line-since = { $value } (sinds { $day })

## What is wrong with it

referral-to = Kies wie u vraagt.
referral-own = Dat is uw eigen organisatie. Kies een andere.
referral-by-name = Dit dossier is afgeschermd. Kies één persoon.
referral-receiver-gone = Die organisatie of persoon is er niet meer. Kies een andere.
referral-file-closed = Dit dossier is afgesloten. Er kan niets meer gevraagd worden.
referral-name-missing = Schrijf de naam van de dienst.
referral-address-wrong = Dit is geen e-mailadres.
referral-question = Schrijf wat u vraagt.
referral-not-agreed = Vraag het eerst aan de klant. Zonder ja gaat er niets weg.

## The code of a service outside

referral-code-title = Brief en code voor de dienst
referral-code-fresh = De code, die u maar één keer ziet:
referral-code-print = Druk de brief af
referral-code-mail = Mail naar { $address }:
referral-code-none = Er is nu geen code die werkt. Maak de brief met een code. Na elk antwoord is er weer een nodig.
referral-code-until = Er is een code. Ze werkt tot { $day }.
referral-code-make = Maak de brief met een code
referral-code-send = Stuur ook een mail naar { $address }
referral-code-again = Stuur opnieuw, met een nieuwe code

## The letter on paper and the e-mail

referral-letter-title = Een vraag van Op weg
referral-letter-from = Van
referral-letter-phone = Telefoon
referral-letter-number = Nummer van het dossier
referral-letter-question = De vraag
referral-letter-lines = Wat de klant wil delen
referral-letter-answer = Zo antwoordt u
referral-letter-how = Ga naar { $address } en typ deze code. U kan ook bellen.
referral-letter-qr = Link naar de pagina om te antwoorden
referral-letter-until = De code werkt één keer, tot { $day }.
referral-letter-small = De klant ging akkoord dat u dit leest. Bewaar deze brief niet langer dan nodig en geef hem niet door.
referral-mail-subject = { $org } heeft een vraag voor u
referral-mail = { $org } vraagt u iets via Op weg. Lees de vraag en antwoord hier: { $link } De link werkt één keer, tot { $day }. Liever bellen? { $phone }

## The page of a service outside

referral-door-title = Antwoorden
referral-door-ask = Typ de code van de brief
referral-door-hint = Acht letters en cijfers. Kleine of grote letters, dat maakt niet uit.
referral-door-open = Lees de vraag
referral-door-wrong = Deze code werkt niet of niet meer. Kijk ze na of bel wie de brief stuurde.
referral-door-too-many = Er is te vaak geprobeerd. Wacht even en probeer opnieuw.
referral-door-letter = Een vraag van { $org }
referral-door-answer = Uw antwoord
referral-door-once = U antwoordt één keer met deze code. Kies wat past.
referral-door-send = Antwoord sturen
referral-door-help = Hulp nodig?
referral-door-help-text = Bel wie u de brief stuurde. Het nummer staat in de brief.
referral-done-title = Bedankt
referral-done-accept = Uw ja is aangekomen. Wie vroeg, neemt contact met u op om af te spreken.
referral-done-decline = Uw antwoord is aangekomen. Wie vroeg, zoekt met de klant iets anders.
referral-done-no-place = Uw antwoord is aangekomen. Wie vroeg, vraagt het later opnieuw.
referral-done-first-contact = Goed dat u met de klant sprak. Wie vroeg, weet het nu.
referral-done-start = Goed dat het gestart is. Wie vroeg, weet het nu.
referral-done-tell = Uw antwoord is aangekomen. Hier hoeft u niets meer te doen.
referral-done-code = Deze code werkt niet meer. Wilt u later nog iets zeggen? Bel, of vraag een nieuwe code.

## The step and the offer it is about

referral-field-about = Voor welke stap
referral-field-about-hint = Deze stap noemen we in de brief.
referral-about-none = geen
referral-field-offer = Over welk aanbod
referral-step-follows = Moet de stap mee veranderen?
referral-step-kept = De stap verandert niet vanzelf.
referral-step-go = Naar de stap

## The talk of three that is planned

referral-talk-planned = Gesprek met drie
referral-talk-after = Na het gesprek zegt u hier of het doorging.
referral-talk-held = Het ging door
referral-talk-move = Ander moment

## One task for each referral, with what happened last

referral-news = Doorverwijzing: { $what }

## Who answers for a service outside

referral-choose-answer = Kies één antwoord.
referral-letter-by = Graag een antwoord uiterlijk op { $day }.
referral-door-choose = Kies
referral-door-what = Wat antwoordt u?
referral-door-name = Uw naam
referral-door-job = Uw functie
referral-door-day = Datum van het antwoord
referral-door-no-name = Schrijf uw naam.
referral-door-no-job = Schrijf uw functie.
referral-door-no-day = Kies vandaag of een dag in de laatste twee maanden.
referral-door-signed = Geantwoord door { $name }, { $job }, op { $day }.
