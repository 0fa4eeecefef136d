### search: texts for staff.

search-title = Chercher
search-hint = Tapez un nom, un numéro de dossier ou une page.
search-nothing = Rien trouvé
search-nothing-line = Cherchez une autre partie du nom.
