### Words of the staff frame and of the components that only staff see.

kit-nav = Hoofdmenu
kit-crumbs = Plaats in het dossier
kit-search = Zoek
kit-search-label = Zoek een klant of dienst, of typ een opdracht
kit-search-failed = Zoeken lukt hier nu niet. Druk op Enter voor de zoekpagina.
kit-results = Resultaten
kit-notifications = Meldingen
kit-account = Mijn account
kit-logout = Afmelden
kit-shortcuts = Sneltoetsen
kit-shortcuts-off = Geven sneltoetsen last, bijvoorbeeld met spraak? Zet ze uit bij:
kit-close = Sluiten
kit-cancel = Niet doen
kit-required = moet ingevuld zijn
kit-save-draft = Bewaar als ontwerp
kit-not-saved = Nog niet bewaard. De tekst staat hier nog. We proberen het opnieuw.
kit-fact-history = Eerdere antwoorden
kit-fact-clash = Twee antwoorden spreken elkaar tegen
kit-pages = Bladzijden
kit-page = Bladzijde
kit-previous = Vorige
kit-next = Volgende
kit-glass = Noodtoegang
kit-glass-end = Sluit de noodtoegang
