### counter: texts for staff.

counter-title = Est-ce la même personne ?
counter-line = Vous ne voyez rien du dossier. La personne dit une chose qu’elle seule peut savoir. Op weg dit seulement si c’est juste.
counter-ask = Demander encore une chose
counter-ask-line = Choisissez ce que vous demandez. Tapez la réponse de la personne.
counter-question = Que demandez-vous ?
counter-ask-street = Une rue où la personne habite ou habitait
counter-ask-town = Une ville ou commune où la personne habitait avant
counter-ask-phone = Les trois derniers chiffres d’un ancien numéro de téléphone
counter-ask-school = Une école que la personne a fréquentée
counter-answer = Réponse
counter-answer-hint = Dans n’importe quelle écriture. Une petite faute ne fait rien.
counter-left = { $left ->
    [one] Votre organisation a encore droit à 1 mauvaise réponse.
   *[other] Votre organisation a encore droit à { $left } mauvaises réponses.
}
counter-check = Vérifier
counter-wrong = Ce n’est pas juste.
counter-spent = Il y a eu trop de mauvaises réponses pour aujourd’hui. Appelez qui accompagne la personne, ou continuez l’inscription.
counter-nothing = Rien ne peut être demandé sur ce dossier maintenant. Appelez qui accompagne la personne.
counter-missing-question = Choisissez une question.
counter-missing-answer = Tapez la réponse de la personne.
counter-missing-yes = La personne a-t-elle dit oui ou non ?
counter-agree = C’est juste. Que peut voir votre organisation ?
counter-agree-line = Demandez-le à la personne. Si elle dit oui, le dossier s’ouvre dans la mesure de ce que vous cochez ici. Qui accompagne la personne est prévenu.
counter-else = Cela ne marche pas ?
counter-call-line = Appelez qui accompagne la personne.
counter-call = Montrer qui appeler
counter-back-line = Est-ce quelqu’un d’autre, ou la personne ne le veut-elle pas ? Ce que vous avez tapé est encore là.
counter-back = Retour à l’inscription
