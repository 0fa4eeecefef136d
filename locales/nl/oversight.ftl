### oversight: texts for staff.

oversight-title = Toezicht
oversight-requests = Vragen om mee te beslissen
oversight-requests-none = Geen vragen.
oversight-approve = Goedkeuren
oversight-refuse = Weigeren
oversight-glass = Met spoed geopend
oversight-glass-none = Niets met spoed geopend.
oversight-review-by = nakijken voor { $when }
oversight-why = Waarom
oversight-verdict-justified = Terecht
oversight-verdict-not-justified = Niet terecht
oversight-log = Wie keek in een dossier?
oversight-number = Dossiernummer
oversight-open-log = Toon wie keek
