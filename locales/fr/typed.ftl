### typed: texts for staff.

typed-title = Ceci n’a pas pu être enregistré
typed-line = Votre session était terminée. Vérifiez et enregistrez maintenant, ou jetez. Vous seul voyez ceci.
typed-none = Rien n’attend
typed-no-text = Ce formulaire ne contient pas de texte, seulement votre choix.
typed-send = Enregistrer maintenant
typed-discard = Jeter
typed-kind-note = Note
typed-kind-intake = Entretien
typed-kind-agreement = Accord sur le partage
typed-kind-path = Parcours
typed-kind-file = Dossier
typed-kind-register = Inscription
typed-kind-other = Autre formulaire
typed-waiting =
    { $n ->
        [one] Un texte attend encore : vérifiez et enregistrez
       *[other] { $n } textes attendent encore : vérifiez et enregistrez
    }
