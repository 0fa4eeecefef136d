### account : son propre compte.

account-title = Mon compte
account-about = À mon sujet
account-name = Nom
account-name-empty = Remplissez votre nom, comme les clients vous connaissent.
account-phone = Téléphone
account-language = Langue des pages
account-shortcuts = Raccourcis d’une lettre
account-shortcuts-hint = Désactivez-les si vous travaillez avec la voix ou touchez des touches par accident.

## Mot de passe

account-password = Mot de passe
account-current = Votre mot de passe actuel
account-current-wrong = Ce n’est pas votre mot de passe actuel. Réessayez.
account-password-save = Changer le mot de passe
account-confirm-title = Juste pour être sûr que c’est vous
account-confirm-text = Vous changez votre manière de vous connecter. C’est pourquoi nous redemandons votre mot de passe. Cela vaut pour dix minutes.

## Deuxième étape

account-second-title = Deuxième étape à la connexion
account-second-on = Préparée. Même avec votre mot de passe, personne d’autre n’entre.
account-second-off = Pas encore préparée. Une deuxième étape protège beaucoup mieux votre compte.
account-second-go = Voir et changer
account-last-way = Vous ne pourriez plus vous connecter. Préparez d’abord une autre manière.
account-app = Application avec codes
account-app-on = Préparée.
account-app-none = Pas encore préparée.
account-app-set = Préparer l’application
account-app-other = Autre téléphone ou application
account-app-off = Enlever l’application
account-app-off-sure = Voulez-vous enlever l’application ?
account-passkeys = Clés d’accès
account-passkeys-text = Se connecter avec le doigt, le visage ou le code PIN, sans mot de passe.
account-passkey-add = Ajouter une clé d’accès
account-passkey-name = Nom de cette clé d’accès
account-passkey-name-hint = Par exemple « mon téléphone ».
account-codes = Codes de secours
account-codes-left =
    { $count ->
        [0] Vous n’avez pas de codes de secours.
        [one] Il vous reste { $count } code de secours.
       *[other] Il vous reste { $count } codes de secours.
    }
account-codes-new = Faire de nouveaux codes
account-codes-sure = Les anciens codes ne marcheront plus. En faire de nouveaux ?
account-provider-title = Se connecter via un autre service
account-provider-on = Lié.
account-provider-none = Liez un compte que vous avez déjà : vous n’aurez plus besoin de mot de passe ici.
account-provider-link = Lier avec { $name }
account-provider-text = Vous allez vers { $name }. Connectez-vous là-bas avec le compte que vous voulez lier.
account-provider-go = Vers { $name }
account-provider-off = Défaire le lien

## Appareils

account-browsers = Où vous êtes connecté
account-browsers-text = Un appareil que vous ne connaissez pas ? Déconnectez-le et changez votre mot de passe.
account-here = cet appareil
account-device-unknown = Appareil inconnu
account-seen = Dernière utilisation : { $time }
account-since = Depuis { $time }
account-end = Déconnecter
account-end-all = Se déconnecter partout
account-end-all-sure = Vous serez déconnecté partout, ici aussi. Continuer ?

## How I work

account-skills = Comment je travaille
account-skills-line = Ainsi les collègues trouvent qui convient à un client. Tout le réseau peut s’en servir.
account-speaks = Langues que je parle avec les clients
account-expertise = Ce que je connais bien
account-capacity = Combien de clients je peux accompagner
account-capacity-hint = Vide si vous ne voulez pas le dire.
account-expertise-settling = l’arrivée : adresse, papiers, mutuelle
account-expertise-integration = intégration civique
account-expertise-dutch = apprendre le néerlandais
account-expertise-work = travail et formation
account-expertise-mentor = mentors et réseau
account-expertise-art60 = article 60
account-expertise-highly-skilled = les hautement qualifiés
account-expertise-entrepreneur = sa propre affaire
account-expertise-waiting = les demandeurs d’asile
account-expertise-child-care = garde d’enfants
account-expertise-mobility = transport
account-expertise-housing = logement
account-expertise-health = santé
account-expertise-debt = dettes
account-expertise-papers = séjour et papiers
account-expertise-digital = ordinateur et téléphone

## Son propre agenda sur le téléphone

account-calendar = Agenda sur votre téléphone
account-calendar-text = Avec une adresse secrète, votre calendrier montre vos rendez-vous. Il n'y a que « rendez-vous » et l'heure, jamais de nom.
account-calendar-address = Adresse secrète
account-calendar-once = Mettez cette adresse maintenant dans votre calendrier. Elle n'est montrée qu'une fois. Ne la donnez à personne.
account-calendar-used = Adresse depuis le { $since }, utilisée la dernière fois le { $used }.
account-calendar-unused = Adresse depuis le { $since }, pas encore utilisée.
account-calendar-make = Créer une adresse secrète
account-calendar-anew = Créer une nouvelle adresse, l'ancienne s'arrête
account-calendar-stop = Arrêter l'adresse

## Combien attend, par e-mail

account-digest = E-mail sur ce qui attend
account-digest-text = Un court e-mail avec combien de choses vous attendent et combien sont en retard. Il n'y a aucun nom dedans. Il va à votre nom de connexion, si c'est une adresse e-mail.
account-digest-often = À quelle fréquence
account-digest-none = Jamais
account-digest-daily = Chaque jour
account-digest-weekly = Le lundi
