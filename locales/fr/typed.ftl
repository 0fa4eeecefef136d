### typed: texts for staff.

typed-title = Ceci n’a pas pu être enregistré
typed-line = Votre session était terminée. Vérifiez et enregistrez maintenant, ou jetez. Vous seul voyez ceci.
typed-none = Rien n’attend
typed-no-text = Ce formulaire ne contient pas de texte, seulement votre choix.
typed-send = Enregistrer maintenant
typed-discard = Jeter
