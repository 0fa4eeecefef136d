### login : se connecter et se déconnecter.

login-title = Se connecter
login-for-whom = Pour les personnes qui travaillent avec op weg. Vous êtes client ? Vous n’avez pas besoin de mot de passe, seulement du code de votre carte.
login-name = Nom de connexion
login-name-hint = Le plus souvent votre adresse e-mail au travail.
login-password = Mot de passe
login-enter = Continuer
login-leave = Arrêter et se déconnecter
login-wrong = Le nom de connexion et le mot de passe ne vont pas ensemble. Vérifiez la touche Verr. Maj. et réessayez.
login-wait-seconds =
    { $seconds ->
        [one] Il y a eu quelques essais à l’instant. Réessayez dans { $seconds } seconde.
       *[other] Il y a eu quelques essais à l’instant. Réessayez dans { $seconds } secondes.
    }
login-wait-minutes =
    { $minutes ->
        [one] Il y a eu beaucoup d’essais. Réessayez dans { $minutes } minute, ou appelez votre administrateur.
       *[other] Il y a eu beaucoup d’essais. Réessayez dans { $minutes } minutes, ou appelez votre administrateur.
    }
login-blocked = Il y a eu trop d’essais. Demandez un nouveau mot de passe de départ à votre administrateur.
login-help = Cela ne marche pas ?
login-help-text = Demandez un mot de passe de départ à votre administrateur. C’est possible aussi par téléphone.
login-passkey = Se connecter avec une clé d’accès
login-passkey-new = Créer une clé d’accès
login-passkey-name = Clé d’accès
login-passkey-failed = Cela n’a pas marché. Réessayez, ou choisissez une autre manière.
login-passkey-wrong = Cette clé d’accès ne fonctionne pas ici. Réessayez, ou choisissez une autre manière.
login-provider = Se connecter via { $name }
login-provider-fails = La connexion via l’autre service n’a pas marché. Réessayez, ou utilisez votre mot de passe.
login-provider-unknown = Votre compte auprès de l’autre service n’est pas encore lié ici. Connectez-vous avec votre mot de passe et liez-le sous « Mon compte ».

## La deuxième étape

login-second-title = Encore une étape
login-code = Code de votre application
login-code-hint = Six chiffres. Pas de téléphone sur vous ? Remplissez ici un de vos codes de secours.
login-code-wrong = Ce code ne fonctionne pas, ou plus. Attendez le code suivant et réessayez.
login-recovery = Code de secours
login-recovery-hint = Douze caractères, de la liste que vous avez gardée. Chaque code sert une fois.
login-lost = Téléphone et codes de secours perdus ?
login-lost-text = Appelez votre administrateur. Il vérifie que c’est bien vous et vous laisse recommencer.

## Préparer la deuxième étape

login-app-title = Préparez une deuxième étape
login-app-why = Op weg contient des données de personnes qui nous font confiance. C’est pourquoi nous demandons, en plus du mot de passe, un code d’une application. Vous préparez cela une seule fois.
login-app-step-1 = 1. Ouvrez une application pour codes
login-app-install = Par exemple l’application que conseille votre employeur, Aegis, FreeOTP, Google Authenticator ou Microsoft Authenticator. Votre gestionnaire de mots de passe le peut souvent aussi.
login-app-step-2 = 2. Scannez le dessin
login-app-drawing = Code QR pour l’application
login-app-open = Ouvrir dans l’application sur cet appareil
login-app-letters = Impossible de scanner ? Tapez ces lettres :
login-app-step-3 = 3. Remplissez le code
login-app-code-hint = Les six chiffres que l’application montre maintenant.
login-app-keep = Préparer
login-app-wrong = Ce code n’est pas juste. Vérifiez l’heure de votre téléphone et remplissez le code le plus récent.
login-app-passkey = Ou utilisez une clé d’accès
login-app-passkey-text = Vous vous connectez alors avec votre doigt, votre visage ou votre code PIN sur cet appareil.

## Codes de secours

login-codes-title = Vos codes de secours
login-codes-text = Vous avez perdu votre téléphone ? Avec un de ces codes vous entrez quand même. Chaque code sert une fois.
login-codes-once = Nous les montrons seulement maintenant. Imprimez-les ou notez-les, et ne les gardez pas avec votre téléphone.
login-codes-next = Je les ai gardés

## Un mot de passe à soi

login-own-title = Choisissez votre propre mot de passe
login-own-text = Vous avez maintenant un mot de passe de départ. Choisissez-en un que vous seul connaissez.
login-own-new = Nouveau mot de passe
login-own-hint = Au moins 12 caractères. Quatre mots ordinaires à la suite sont faciles à retenir. Les espaces sont permis.
login-own-repeat = Encore une fois le même
login-own-differs = Les deux mots de passe ne sont pas les mêmes. Tapez-les à nouveau tous les deux.
login-own-same = C’est le mot de passe que vous avez déjà. Choisissez-en un autre.
login-weak-short = Ce mot de passe est trop court. Prenez au moins 12 caractères.
login-weak-long = Ce mot de passe est trop long. Prenez au plus 128 caractères.
login-weak-common = Ce mot de passe est dans des listes que tout le monde connaît. Choisissez autre chose.
login-weak-pattern = Ce mot de passe est une suite ou une répétition, facile à deviner. Choisissez autre chose.
login-weak-name = Votre nom ou celui de votre organisation est dans ce mot de passe. Choisissez autre chose.
