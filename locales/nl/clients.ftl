### clients: teksten voor medewerkers. Bron van alle talen.

clients-title = Mijn klanten
clients-register = Nieuwe klant
clients-tab-mine = Ik begeleid
clients-tab-org = Mijn organisatie
clients-tab-all = Alles wat ik mag zien
clients-tab-closed = Afgesloten
clients-empty = Nog geen klanten in deze lijst
clients-empty-line = Zoek eerst of iemand al gekend is. Schrijf daarna in.
clients-name = Naam
clients-language = Taal
clients-next = Volgende stap
clients-contact = Laatste contact
clients-lead = Aanspreekpunt
clients-restricted = Afgeschermd
clients-no-next = geen
clients-no-contact = nog niet
clients-more = Volgende klanten
