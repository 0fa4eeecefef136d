### share: texts for staff.

share-title = Eén gegeven delen
share-line = Dit ziet de ander, en niets meer. Vraag het eerst aan de klant.
share-with = Met wie?
share-agreed = De klant weet met wie en waarom, en zei ja op precies dit
share-do = Delen
share-link = Deel dit ene gegeven
share-now = Nu gedeeld met
share-nobody = Met niemand.
share-end = Niet meer delen
share-none = Niemand anders ziet dit dossier. Leg eerst met de klant vast wie wat mag zien.
