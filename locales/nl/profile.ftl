### profile: teksten voor medewerkers. Bron van alle talen.

profile-title = Profiel en cv
profile-edit-title = Gegeven aanpassen
profile-numbers = Nummers
profile-number-national = Rijksregisternummer
profile-number-bis = Bisnummer
profile-nothing = Nog niets gevraagd.
profile-add = Toevoegen
profile-source = { $source }, { $day }
profile-source-as-of = { $source }, { $day }, geldt sinds { $since }
profile-more = Bron en datum
profile-from = Van wie weten we dit?
profile-since = Waar sinds
profile-as = Wat doet u met het oude antwoord?
profile-as-correct = Verbeteren: het oude was fout of is veranderd
profile-as-beside = Ernaast zetten: twee bronnen zeggen iets anders
