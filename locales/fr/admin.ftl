### admin : personnes, organisations et clés.

admin-tabs = Gestion
admin-tab-people = Personnes
admin-tab-organisations = Organisations
admin-tab-keys = Clés de programmes
admin-name = Nom
admin-phone = Téléphone
admin-email = E-mail
admin-state = État
admin-organisation = Organisation
admin-all-organisations = Toutes les organisations
admin-takes-part = Participe
admin-left = Parti depuis { $time }
admin-name-empty = Remplissez un nom.
admin-phone-empty = Remplissez un numéro de téléphone, pour que les partenaires puissent appeler.

## Personnes

admin-people-title = Personnes
admin-person-title = Données et rôles
admin-person-new = Ajouter quelqu’un
admin-person-new-title = Ajouter quelqu’un
admin-person-make = Ajouter et faire un mot de passe de départ
admin-safe = Deuxième étape en ordre
admin-not-safe = Pas encore de deuxième étape
admin-login-hint = Le plus souvent l’adresse e-mail au travail. Un autre nom est possible : au moins 3 caractères, sans espaces.
admin-login-wrong = Remplissez un nom de connexion d’au moins 3 caractères, sans espaces.
admin-login-taken = Ce nom de connexion est déjà utilisé. Choisissez-en un autre.
admin-job = Fonction
admin-job-hint = Comme le disent les clients et les collègues, par exemple « accompagnateur ».
admin-roles = Rôles
admin-roles-hint = Donnez seulement les rôles dont la personne a vraiment besoin.
admin-roles-empty = Choisissez au moins un rôle.
admin-secrecy-person = Tenu au secret professionnel
admin-secrecy-hint = Seules les personnes tenues au secret, dans une organisation qui l’est aussi, peuvent recevoir des données confidentielles.
admin-last-administrator = C’est le dernier administrateur du réseau. Donnez d’abord ce rôle à quelqu’un d’autre.
admin-own-roles = Un rôle de plus pour vous-même : un autre administrateur vous le donne.

## Mot de passe de départ et deuxième étape

admin-password-title = Mot de passe de départ
admin-password-text = Pour qui commence ou a oublié le mot de passe. Vérifiez d’abord que c’est bien cette personne.
admin-password-give = Nouveau mot de passe de départ
admin-password-sure = L’ancien mot de passe ne marchera plus et la personne sera déconnectée partout. Continuer ?
admin-password-until = Fonctionne jusqu’au { $day }. À la première utilisation, la personne choisit son propre mot de passe.
admin-password-once = Nous le montrons seulement maintenant. Donnez-le à la personne elle-même : au guichet, par téléphone ou sur papier.
admin-second-title = Deuxième étape
admin-second-on = Préparée.
admin-second-off = Pas encore préparée. La personne le fera à la prochaine connexion.
admin-second-reset = Laisser préparer à nouveau
admin-second-sure = L’application, les clés d’accès et les codes de secours ne marcheront plus. Êtes-vous sûr que c’est cette personne ?

## Départ

admin-leave-title = Départ
admin-leave-text = Cette personne s’en va ? Alors tout accès s’arrête immédiatement.
admin-leave-go = Préparer le départ
admin-leave-what = Au départ, tout accès s’arrête immédiatement, sur chaque appareil. Le nom reste avec ce que la personne a écrit.
admin-leave-files =
    { $count ->
        [0] N’est la personne de contact d’aucun client.
        [one] Est la personne de contact de { $count } client. Votre organisation reçoit une tâche : trouver une nouvelle personne de contact.
       *[other] Est la personne de contact de { $count } clients. Votre organisation reçoit une tâche pour chacun : trouver une nouvelle personne de contact.
    }
admin-leave-tasks =
    { $count ->
        [0] N’a pas de tâches ouvertes.
        [one] A { $count } tâche ouverte. Elle retourne à l’organisation.
       *[other] A { $count } tâches ouvertes. Elles retournent à l’organisation.
    }
admin-leave-keys =
    { $count ->
        [0] Ne répond d’aucune clé de programme.
        [one] Répond de { $count } clé de programme. Elle s’arrête.
       *[other] Répond de { $count } clés de programmes. Elles s’arrêtent.
    }
admin-leave-restricted =
    { $count ->
        [one] Attention : { $count } dossier protégé n’est ouvert que pour cette personne. Faites-le d’abord transmettre, sinon plus personne ne le verra.
       *[other] Attention : { $count } dossiers protégés ne sont ouverts que pour cette personne. Faites-les d’abord transmettre, sinon plus personne ne les verra.
    }
admin-leave-do = Arrêter tout accès maintenant

## Organisations

admin-organisations-title = Organisations
admin-organisation-title = Organisation
admin-organisation-new = Ajouter une organisation
admin-organisation-new-title = Ajouter une organisation
admin-org-phone-hint = Où les partenaires peuvent appeler au sujet d’un client.
admin-org-network-only = Le type, les finalités et le secret sont changés par le bureau du réseau.
admin-company = Numéro d’entreprise
admin-kind = Type
admin-kind-hint = Le type décide quelles finalités une organisation peut avoir.
admin-purposes = Finalités
admin-purposes-hint = Seulement les finalités pour lesquelles l’organisation a une base légale. Ce qui ne va pas avec le type est enlevé.
admin-secrecy-org = Tenue au secret professionnel
admin-sanctions = Décide du séjour ou peut sanctionner des personnes
admin-sanctions-hint = Une telle organisation ne reçoit jamais de données sur l’aide, les dettes, la santé ou la famille.
admin-number = Peut voir le numéro national
admin-close-title = L’organisation quitte le réseau
admin-close-text = C’est possible quand plus personne n’y travaille. Ce que l’organisation a écrit reste.
admin-close-do = Fermer l’organisation
admin-close-sure = Voulez-vous fermer cette organisation ?
admin-close-people = Des personnes travaillent encore ici. Laissez-les d’abord partir, pour que leurs dossiers aient une nouvelle personne de contact.

## Clés

admin-keys-title = Clés de programmes
admin-keys-empty = Il n’y a pas encore de clés.
admin-keys-text = Avec une clé, un autre programme peut lire ou ajouter des données, dans ce que l’organisation peut faire.
admin-key-title = Nouvelle clé
admin-key-new = Faire une clé
admin-key-name = Nom du programme
admin-key-name-hint = Pour que chacun sache plus tard à quoi sert la clé.
admin-key-name-empty = Remplissez le nom du programme.
admin-key-user = Qui en répond ?
admin-key-user-hint = Ce que fait le programme est au nom de cette personne. La clé fonctionne pour son organisation.
admin-key-tiers = Que peut-il lire ?
admin-key-tiers-empty = Choisissez au moins une partie du dossier.
admin-key-tiers-roles = Une clé n’ouvre pas plus que ce que voit la personne responsable : le dossier pour un accompagnateur, la carte de contact pour l’accueil.
admin-key-adds = Peut aussi ajouter
admin-key-days = Pour combien de temps ?
admin-key-make = Faire la clé
admin-key-until = Fonctionne jusqu’au { $time }
admin-key-ended = Ne fonctionne plus depuis le { $time }
admin-key-off = Retirer
admin-key-once = Nous montrons la clé seulement maintenant. Copiez-la dans le programme.
