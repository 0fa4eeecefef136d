### oversight: texts for staff.

oversight-title = Contrôle
oversight-requests = Demandes d’accord
oversight-requests-none = Pas de demandes.
oversight-approve = Approuver
oversight-refuse = Refuser
oversight-glass = Ouvert en urgence
oversight-glass-none = Rien ouvert en urgence.
oversight-review-by = vérifier avant { $when }
oversight-why = Pourquoi
oversight-verdict-justified = Justifié
oversight-verdict-not-justified = Pas justifié
oversight-log = Qui a regardé un dossier ?
oversight-number = Numéro de dossier
oversight-open-log = Montrer qui a regardé
oversight-asked = Beaucoup de questions au guichet
oversight-asked-line = Qui a cherché en une heure bien plus de personnes qu’on ne peut en inscrire, ou a répondu trois fois faux sur un dossier. C’est peut-être une journée chargée : demandez.
oversight-asked-none = Rien de particulier.
oversight-asked-checks = A cherché { $times } personnes en une heure.
oversight-asked-wrong = A donné { $times } mauvaises réponses sur le dossier { $number }.
oversight-asked-seen = Vérifié
oversight-from-until = de { $from } à { $until }
oversight-mistakes = Dossiers réunis par erreur
oversight-mistakes-line = L’évaluation de la fuite de données commence par la liste de qui a vu quoi.
oversight-mistakes-none = Aucun.
oversight-mistake = { $one } et { $other } : un seul dossier de { $from } à { $until }
