### glass: texts for staff.

glass-title = Dossier openen met spoed
glass-line = Alleen als wachten gevaarlijk is. U ziet het dossier één uur. Het aanspreekpunt, de gegevensbeschermer en de klant krijgen bericht. Iemand kijkt het achteraf na.
glass-reason = Waarom is het dringend?
glass-reason-danger = Er is gevaar
glass-reason-health = De gezondheid
glass-reason-child = Een kind heeft hulp nodig
glass-reason-deadline = Een termijn loopt vandaag af
glass-reason-other = Iets anders
glass-explanation = Leg het kort uit
glass-explanation-hint = Wie dit naleest, moet het begrijpen.
glass-silent = De klant nu nog niet verwittigen: dat is gevaarlijk
glass-open = Openen voor één uur
glass-missing-reason = Kies een reden.
glass-missing-explanation = Leg het uit in minstens tien letters.
glass-emergency = Dringend? Open met spoed
