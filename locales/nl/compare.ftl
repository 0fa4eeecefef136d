### compare: voor medewerkers. Bron van alle talen.

compare-title = Vergelijk lineair en geïntegreerd
compare-line = Hetzelfde doel, op dezelfde tijdlijn. Lineair is: eerst inburgering en Nederlands, dan alles voor werk. Elke stap zegt waar zijn dag vandaan komt.
compare-show = Toon
compare-same = Lineair of geïntegreerd: dit traject eindigt op dezelfde dag.
compare-sooner = Geïntegreerd is ongeveer { $span } sneller.
compare-later = Geïntegreerd is ongeveer { $span } trager.
compare-sequential = Lineair: eerst inburgering en Nederlands, dan werk
compare-overlapping = Geïntegreerd: inburgering, Nederlands en werk samen
compare-days = { $n } dagen
compare-hours = { $n } uur per week
compare-none = komt er niet in voor
compare-of-end = Klaar op
compare-of-idle = Dagen waarop niets loopt
compare-of-overlap = Deel met meer dan één stap tegelijk
compare-of-first-lesson = Tot de eerste les Nederlands
compare-of-first-work = Tot het eerste werk
compare-of-locked-in = Dagen in een cursus zonder werk of zoeken
compare-of-busiest = Drukste week
compare-steps = De stappen met hun dagen
compare-use = Zet deze stappen op het pad
compare-fit = Past dit bij deze klant?
compare-to-check = Deze stappen staan erin omdat we iets nog niet weten. Kijk na of ze nodig zijn:
compare-left-out = Deze stappen vielen weg, om wat in het dossier staat:
compare-back = Terug naar het traject
compare-why-opening = begint met { $offer } van { $giver }
compare-why-measured = gemeten: de helft wacht { $days } dagen of minder, over { $n } vragen
compare-why-usual = gewoonlijk { $days } dagen wachten; dat is een schatting
compare-why-unknown = geen wachttijd bekend
compare-why-travel = kijk na of er tijd is om te reizen

compare-differences = Wat het verschil is
compare-what = Wat
compare-year = 1 jaar
compare-years = { $n } jaar
compare-months = { $n } maanden
compare-done = Deze stappen zijn al klaar en tellen niet meer mee:
