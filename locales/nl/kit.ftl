### Words of the frames and of the components that every page shares.

kit-product = op weg
kit-skip = Naar de inhoud
kit-nav = Hoofdmenu
kit-crumbs = Waar ben je
kit-search = Zoek
kit-search-label = Zoek een klant of dienst, of typ een opdracht
kit-search-failed = Zoeken lukt nu niet hier. Druk op Enter om het op de zoekpagina te proberen.
kit-results = Resultaten
kit-notifications = Meldingen
kit-account = Mijn account
kit-logout = Meld af
kit-shortcuts = Sneltoetsen
kit-shortcuts-off = Typ je zelf of gebruik je spraak? Je kan sneltoetsen uitzetten:
kit-close = Sluit
kit-cancel = Toch niet
kit-yes = Ja
kit-no = Nee
kit-change = Verander
kit-required = nodig
kit-errors = Kijk dit even na
kit-day = Dag
kit-month = Maand
kit-year = Jaar
kit-approximate = Ongeveer
kit-save-draft = Bewaar als ontwerp
kit-not-saved = Nog niet bewaard. Je tekst staat hier nog, we proberen het opnieuw.
kit-fact-history = Eerdere antwoorden
kit-fact-clash = Twee antwoorden spreken elkaar tegen
kit-pages = Bladzijden
kit-page = Bladzijde
kit-previous = Vorige
kit-next = Volgende
kit-organisation = Organisatie
kit-glass = Noodtoegang
kit-glass-end = Sluit de noodtoegang

## On newcomer pages

kit-help-title = Liever praten?
kit-help-line = Bel gratis. Een tolk spreekt jouw taal.
kit-listen = Luister
kit-stop = Stop
kit-call = Bel
kit-message = Stuur bericht:
kit-why = Waarom?
kit-keep = Op gsm
kit-kept = Dit staat nu op deze gsm. Je kan het ook lezen zonder internet.
kit-forget = Weg van gsm
kit-forgotten = Dit staat niet meer op deze gsm.
kit-share = Deel
kit-sms = Sms
kit-print = Print
kit-offline = Geen internet. Dit is wat je eerder bewaarde.
kit-leave = Ga snel weg van hier
kit-leave-label = Snel weg
