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
team-safety = Veiligheid
team-restrict-line = Een afgeschermd dossier geeft geen enkel teken. Alleen wie persoonlijk toegang heeft, kan het vinden.
team-restrict = Dossier afschermen
team-restrict-ask = Afschermen? Ook uw collega’s zien het dan niet meer.
team-unrestrict = Niet meer afschermen
team-close = Dossier afsluiten
team-close-ask = Afsluiten? De afspraken over delen stoppen.
