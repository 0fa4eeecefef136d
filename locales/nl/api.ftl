### api: wat programma's te lezen krijgen. Bron van alle talen.

api-key-title = Geen sleutel die werkt
api-key-text = Stuur de sleutel mee als "Authorization: Bearer …". Misschien is ze voorbij of ingetrokken.
api-purpose-title = Dit doel bestaat niet
api-purpose-text = Kies een doel dat uw organisatie heeft, bijvoorbeeld guidance.
api-body-title = Dit is niet te lezen
api-body-text = De inhoud is geen JSON van de gevraagde vorm. De plaats staat erbij.
api-faults-title = Er klopt iets nog niet
api-faults-text = Bij elke fout staat de plaats. Er is niets bewaard.
api-version-needed-title = Welke versie past u aan?
api-version-needed-text = Stuur in If-Match de versie mee die u zag. Zo gaat niets van iemand anders verloren.
api-changed-title = Iemand paste dit net aan
api-changed-text = Uw wijziging is niet bewaard. Wat u zag en wat er nu staat, vindt u hieronder.
api-state-title = Dat kan nu niet
api-state-text = De toestand laat deze verandering niet toe.
api-reused-title = Deze sleutel is al gebruikt
api-reused-text = Met deze Idempotency-Key kwam al een andere opdracht. Kies een nieuwe, van hoogstens 200 tekens.
api-known-title = Deze persoon is waarschijnlijk al bekend
api-known-text = Kijk eerst bij wie hieronder staat. Is het toch iemand anders, stuur dan even_if_known mee.
api-unknown-part = Dit onderdeel bestaat niet.
api-bad-cursor = Deze plaats in de lijst is niet van deze sleutel.
api-method-title = Niet met deze methode
api-method-text = Dit adres bestaat, maar neemt andere methodes aan. Ze staan in de header Allow.
api-number = Dit is geen geheel getal van 1 of meer.
api-nobody = Niemand in het netwerk heeft deze identiteit.
api-no-such-fact = Zo'n gegeven van deze soort heeft deze persoon niet.
api-other-entry = Het gegeven dat verbeterd wordt, hoort bij een ander onderdeel.
