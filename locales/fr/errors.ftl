### errors: texts for staff.

errors-go-login = Se connecter
errors-go-home = Vers mon travail
errors-go-file = Vers le dossier
errors-go-start = Vers le début
errors-not-found-title = Introuvable
errors-not-found-text = Cette page n’existe pas, ou vous ne pouvez pas la connaître.
errors-refused-title = Ce dossier ne vous est pas ouvert
errors-refused-text = Demandez à la personne de contact. Le dossier retient votre essai.
errors-role-title = Cette page ne fait pas partie de votre tâche
errors-role-text = Demandez à un gestionnaire si vous en avez besoin.
errors-sign-in-title = Connectez-vous d’abord
errors-sign-in-text = Votre session est terminée. Connectez-vous à nouveau.
errors-forgery-title = Ce formulaire a expiré
errors-forgery-text = Revenez en arrière et copiez votre texte. Rechargez ensuite la page et réessayez.
errors-stale-title = Quelqu’un vient de modifier ceci
errors-stale-text = Votre modification n’est pas enregistrée. Revenez, regardez ce qui est là et réessayez.
errors-bad-title = Ce n’est pas encore juste
errors-bad-text = Revenez et vérifiez ce que vous avez rempli.
errors-bad-double = Ceci existe déjà.
errors-bad-number = Il n’y a pas de dossier avec ce numéro.
errors-bad-state = Ce n’est pas possible maintenant.
errors-bad-value = Il manque quelque chose, ou ce qui est rempli n’est pas possible.
errors-bad-no-way = Aucun moyen sûr d’envoyer un message à ce client.
errors-too-large-title = Trop grand
errors-too-large-text = Votre envoi est trop grand et n’a pas été enregistré. Revenez en arrière : votre texte y est encore. Raccourcissez-le.
errors-wait-title = Patientez
errors-wait-text = Il y a eu trop d’essais.
errors-wait-minutes =
    { $minutes ->
        [one] Réessayez dans 1 minute.
       *[other] Réessayez dans { $minutes } minutes.
    }
errors-gone-title = Le système ne répond pas
errors-gone-text = Nous y travaillons. Réessayez bientôt. Votre texte n’est pas enregistré : copiez-le.
errors-disk-full-title = Rien ne peut être enregistré
errors-disk-full-text = Le disque est plein. Le gestionnaire est nécessaire. Copiez votre texte.
errors-fault-title = Une erreur est survenue
errors-fault-text = Ce n’est pas votre faute. Réessayez, ou appelez l’aide.
errors-why-no-grant = Le client n’a pas donné son accord à votre organisation, ou pas dans ce but.
errors-why-ended = La permission est terminée.
errors-why-role = Votre rôle ne le permet pas.
errors-why-secret = Ceci est confidentiel et pas partagé avec vous.
errors-value-empty = Remplissez, ou choisissez pourquoi il n’y a pas de réponse.
errors-value-too-long = C’est trop long.
errors-value-date = Cette date n’existe pas. L’année seule suffit.
errors-value-to-come = Ce jour n’est pas encore venu. Vérifiez la date.
errors-value-number = Remplissez un nombre entier.
errors-value-not-in-list = Choisissez dans la liste.
errors-value-too-many = Choisissez-en trois au plus.
errors-value-none-and-more = « Aucun » et autre chose ne vont pas ensemble. Choisissez.
errors-value-phone = Ce n’est pas un numéro de téléphone.
errors-value-email = Ce n’est pas une adresse e-mail.
errors-bad-agreed = Le client doit d’abord dire oui.
errors-kept-title = Connectez-vous : votre texte est gardé
errors-kept-text = Votre session était terminée. Votre texte n’est pas encore dans le dossier, mais il est gardé. Vous le reverrez après la connexion. Vous seul pouvez le voir.
