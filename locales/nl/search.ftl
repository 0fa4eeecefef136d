### search: teksten voor medewerkers. Bron van alle talen.

search-title = Zoeken
search-hint = Typ een naam, een dossiernummer of een pagina.
search-nothing = Niets gevonden
search-nothing-line = Zoek op een ander deel van de naam.
