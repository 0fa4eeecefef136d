### compare: voor medewerkers. Bron van alle talen.

compare-title = Vergelijk na elkaar en tegelijk
compare-line = Hetzelfde doel, op dezelfde tijdlijn. Wachttijden zijn wat gewoonlijk is, zolang niemand ze mat.
compare-show = Toon
compare-same = Na elkaar of tegelijk: dit traject eindigt op dezelfde dag
compare-sooner = Tegelijk is { $days } dagen sneller klaar dan na elkaar
compare-later = Tegelijk is { $days } dagen later klaar dan na elkaar
compare-sequential = Na elkaar (lineair)
compare-overlapping = Tegelijk (gecombineerd of geïntegreerd)
compare-days = { $n } dagen
compare-hours = { $n } uur per week
compare-none = komt er niet in voor
compare-of-end = Klaar op
compare-of-total = Duurt
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
