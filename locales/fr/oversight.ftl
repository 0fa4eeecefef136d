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
