### notice: teksten voor medewerkers. Bron van alle talen.

notice-saved = Bewaard.
notice-registered = Het dossier is gemaakt. Begin met het gesprek of met de afspraken over delen.
notice-removed = Weggehaald.
notice-sent = Verstuurd.
notice-signed-out = U bent afgemeld.
notice-undone = Ongedaan gemaakt.
notice-stopped = Het delen is gestopt. De organisatie krijgt bericht.
notice-agreed = De afspraken zijn bewaard en gelden vanaf nu.
notice-said-no = Genoteerd: de persoon zei nee. U kunt verder inschrijven.
notice-known-right = Het klopt.
notice-known-again = Vraag het nog eens: het antwoord is te lang geleden.
notice-read = Bedankt, genoteerd.
notice-glass-open = Het dossier is een uur open. Iedereen die het moet weten, krijgt bericht.
notice-code-stopped = De code is gestopt.
notice-draft = Uw ontwerp is bewaard. Het staat hier klaar.
notice-message = Het bericht is klaar en vertrekt zo.
notice-meanwhile = Iemand paste dit net aan. Uw keuze is niet bewaard. U ziet hoe het nu is.
notice-asked = De vraag is verstuurd. U hoort wat ervan komt.
notice-answered = Uw antwoord is bewaard. Wie vroeg, hoort het.
notice-passed-on = Doorgegeven. Wie vroeg, hoort wat ervan komt.
notice-all-there = Alle stappen van dit plan staan al op het pad.
notice-letter = De vraag is bewaard. Maak nu de brief met de code. Geef hem aan de klant of stuur hem op.
notice-files-joined = De dossiers zijn één. Haal ze uit elkaar op de pagina van het dossier als dat niet klopt.
notice-files-cannot = Dat kan nu niet: iemand zei dat het twee mensen zijn, of één dossier is gesloten of afgeschermd.
notice-said-by-two = Twee mensen zeiden dit. Alleen wie op beide dossiers werkt, kan het terugnemen.
notice-say-why = Zeg kort waarom, en antwoord dan.
