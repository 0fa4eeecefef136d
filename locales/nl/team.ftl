### team: teksten voor medewerkers. Bron van alle talen.

team-task-lead = aanspreekpunt
team-task-integration = inburgering
team-task-dutch = Nederlands
team-task-work = werk
team-task-social-aid = hulp bij inkomen
team-task-housing = wonen
team-task-mentoring = mentor
team-task-other = andere hulp
team-title = Wie helpt
team-leave-ask = Deze hulp weghalen?
team-add = Iemand erbij
team-opens-nothing = Dit opent het dossier niet. Spreek met de klant af wie mag kijken.
team-org = Organisatie
team-task = Waarvoor
team-person-add = Een persoon erbij
team-person = Wie
team-from = Vanaf
team-until = Tot
team-mentor-line = Een mentor ziet alleen hoe je de klant bereikt, en wat u op naam deelt. Vraag het eerst aan de klant.
team-mentor-agreed = De klant gaat akkoord dat deze mentor meehelpt
team-mentor-asked = Vraag eerst aan de klant of deze mentor mag meehelpen, en vink het dan aan.
team-wrong-until = De laatste dag komt niet voor de eerste dag.
team-lead-take = Aanspreekpunt worden
team-lead-take-line = U kunt dit dossier overnemen.
team-lead-offer = Dossier overdragen
team-lead-offer-line = U blijft aanspreekpunt tot uw collega aanvaardt.
team-lead-to = Aan wie
team-lead-offer-send = Overdracht voorstellen
team-lead-offered = Overdracht voorgesteld aan { $name }.
team-review = Laat uw teamleider meekijken
team-review-line = Uw teamleider leest dit dossier { $days } dagen mee, zonder iets te veranderen en zonder de afgeschermde vragen. De klant ziet dat bij wie keek. Stoppen kan bij de afspraken over delen.
team-review-ask = Vraag om mee te kijken
team-safety = Veiligheid
team-restrict-line = Een afgeschermd dossier geeft geen enkel teken. Alleen wie persoonlijk toegang heeft, kan het vinden. Zet iemand op het team om die toegang te geven: een collega, of iemand van een organisatie waarvoor de klant ja zei.
team-restrict = Dossier afschermen
team-restrict-ask = Afschermen? Ook uw collega’s zien het dan niet meer.
team-unrestrict = Niet meer afschermen
team-close = Dossier afsluiten
team-close-ask = Afsluiten? De afspraken over delen stoppen.

## Who might guide the client

team-suggested = Wie past bij deze klant
team-suggested-line = Collega’s van uw organisatie en van de organisaties rond de klant. U beslist zelf.
team-why-files = begeleidt nu { $files } klanten
team-why-room = heeft ruimte: { $files } van de { $capacity } klanten
team-why-full = heeft geen ruimte: { $files } van de { $capacity } klanten
team-why-speaks = spreekt de taal van de klant
team-why-interpreter = heeft een tolk nodig
team-why-language-unknown = de taal van de klant is niet gekend
team-why-speaks-not = spreekt de taal van de klant niet
team-why-woman-ask = de klant praat liever met een vrouw: vraag het na
team-why-knows = kent { $what }
team-why-knows-not = zegt niets over wat hier nodig is
