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
oversight-asked = Veel gevraagd aan het loket
oversight-asked-line = Wie in een uur veel meer mensen opzocht dan iemand kan inschrijven, of drie keer fout antwoordde over één dossier. Het kan een drukke dag zijn: vraag het na.
oversight-asked-none = Niets bijzonders.
oversight-asked-checks = Zocht in een uur naar { $times } mensen.
oversight-asked-wrong = Gaf { $times } keer een fout antwoord over dossier { $number }.
oversight-asked-seen = Nagekeken
oversight-from-until = van { $from } tot { $until }
oversight-mistakes = Dossiers die per vergissing één waren
oversight-mistakes-line = Met de lijst van wie wat zag, begint de beoordeling van het datalek.
oversight-mistakes-none = Geen.
oversight-mistake = { $one } en { $other }: één van { $from } tot { $until }
