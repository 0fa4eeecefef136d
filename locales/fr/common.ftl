### Les mots que beaucoup de pages partagent.

# The name is never translated: people must recognise it on a door, a card and a screen.
common-app = op weg

## Getting around

common-skip = Aller au contenu
common-menu = Menu
common-menu-close = Fermer le menu
common-language = Langue
common-language-menu = Choisissez votre langue
common-language-more = Plus de langues
common-help = Aide
common-help-call = Appelez-nous si vous souhaitez de l’aide
common-home = Accueil
common-back = Retour
common-next = Suivant
common-previous = Précédent
common-more = Plus
common-less = Moins
common-all = Tout
common-none = Aucun
common-page-of = Page { $page } sur { $pages }
common-breadcrumb = Vous êtes ici
common-signed-in-as = Connecté en tant que { $name }
common-sign-in = Se connecter
common-sign-out = Se déconnecter
common-leave-quickly = Quitter vite cette page

## Doing things

common-save = Enregistrer
common-saved = Enregistré
common-cancel = Annuler
common-close = Fermer
common-open = Ouvrir
common-edit = Modifier
common-add = Ajouter
common-remove = Retirer
common-undo = Annuler l’action
common-confirm = Oui, confirmer
common-send = Envoyer
common-search = Rechercher
common-search-clear = Effacer la recherche
common-filter = Filtrer
common-filter-clear = Effacer tous les filtres
common-sort = Ordre
common-print = Imprimer
common-download = Télécharger
common-copy = Copier
common-copied = Copié
common-call = Appeler
common-email = Envoyer un e-mail
common-show = Afficher
common-hide = Masquer
common-details = Détails
common-retry = Réessayer
common-choose = Choisir
common-choose-one = Choisissez une réponse
common-choose-many = Vous pouvez choisir plusieurs réponses

## Answers

common-yes = Oui
common-no = Non
common-unknown = Inconnu
common-not-asked = Pas demandé
common-refused = Ne souhaite pas répondre
common-ask-later = À demander plus tard
common-other = Autre chose
common-nothing-here = Il n’y a encore rien ici

## Forms

common-required = obligatoire
common-optional = facultatif
common-errors-title =
    { $count ->
        [one] Il reste un point à revoir
       *[other] Il reste { $count } points à revoir
    }
common-errors-hint = Ce que vous avez rempli est toujours là.
common-error-at = Attention : { $message }
common-date-day = Jour
common-date-month = Mois
common-date-year = Année

## Counting and time

common-days =
    { $count ->
        [one] { $count } jour
       *[other] { $count } jours
    }
common-weeks =
    { $count ->
        [one] { $count } semaine
       *[other] { $count } semaines
    }
common-months =
    { $count ->
        [one] { $count } mois
       *[other] { $count } mois
    }
common-nights-left =
    { $count ->
        [0] Aujourd’hui
        [one] Encore { $count } nuit
       *[other] Encore { $count } nuits
    }
common-results =
    { $count ->
        [0] Aucun résultat
        [one] { $count } résultat
       *[other] { $count } résultats
    }
common-today = Aujourd’hui
common-tomorrow = Demain
common-yesterday = Hier
common-from-until = { $from } à { $until }
common-since = Depuis le { $date }
common-until = Jusqu’au { $date }
common-last-changed = Modifié le { $date } par { $name }

## State of a translation, for staff

common-translation-draft = Cette traduction n’a pas encore été vérifiée.
common-translation-missing = Ce texte n’est pas encore traduit. Vous le lisez en néerlandais.
common-saved-at = Enregistré à { $time }
common-draft-kept = Vous avez tapé ceci plus tôt. Ce n’est pas encore enregistré.
