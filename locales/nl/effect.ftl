### effect: voor medewerkers. Bron van alle talen.

effect-title = Wat brengt dit plan nog mee?
effect-line = Lees dit voor u akkoord vraagt. Nog geen jurist tekende deze regels: kijk ze na.
effect-applies = geldt hier
effect-may-apply = misschien: vraag na
effect-by = Tegen { $day }
effect-checked = opgezocht op { $day }
effect-permit = Het verblijfsdocument eindigt op { $end }. Begin met verlengen vanaf { $renew }.
effect-permit-over = Het verblijfsdocument eindigde op { $end }. Kijk dit eerst na.
effect-permit-begins = begint erna
effect-permit-goes-on = loopt erna door
effect-permit-waits = wacht op een stap die erna valt
effect-papers-end = einde papieren
effect-papers-beyond = na het einde van de papieren

effect-not-seen = Niet open voor u: { $what }. Wat daarvan afhangt, staat hier niet. Vraag het aan { $org }.
