### notice: texts for staff.

notice-saved = Enregistré.
notice-registered = Le dossier est créé. Commencez par l'entretien ou par les accords de partage.
notice-removed = Supprimé.
notice-sent = Envoyé.
notice-signed-out = Vous êtes déconnecté.
notice-undone = Annulé.
notice-stopped = Le partage est arrêté. L'organisation est prévenue.
notice-agreed = Les accords sont enregistrés et valables dès maintenant.
notice-said-no = Noté : la personne a dit non. Vous pouvez continuer l’inscription.
notice-known-right = C’est juste.
notice-known-again = Demandez encore : la réponse date de trop longtemps.
notice-read = Merci, noté.
notice-glass-open = Le dossier est ouvert pendant une heure. Les personnes concernées sont prévenues.
notice-code-stopped = Le code est arrêté.
notice-draft = Votre brouillon est gardé. Il attend ici.
notice-message = Le message est prêt et part dans un instant.
notice-meanwhile = Quelqu’un vient de modifier ceci. Votre choix n’est pas enregistré. Vous voyez la situation actuelle.
notice-asked = La question est envoyée. Vous apprendrez ce qu’il en advient.
notice-answered = Votre réponse est enregistrée. La personne qui a posé la question l’apprend.
notice-passed-on = Transmis. La personne qui a posé la question apprend ce qu’il en advient.
notice-all-there = Toutes les étapes de ce plan sont déjà sur le parcours.
notice-letter = La question est enregistrée. Faites maintenant la lettre avec le code. Donnez-la au client ou envoyez-la.
notice-files-joined = Les dossiers sont réunis. Séparez-les sur la page du dossier si ce n’est pas juste.
notice-files-cannot = Ce n’est pas possible maintenant : quelqu’un a dit que ce sont deux personnes, ou un dossier est fermé ou protégé.
notice-said-by-two = Deux personnes l’ont dit. Seule une personne qui travaille sur les deux dossiers peut le reprendre.
notice-say-why = Dites brièvement pourquoi, puis répondez.
