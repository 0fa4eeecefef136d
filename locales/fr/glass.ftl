### glass: texts for staff.

glass-title = Ouvrir un dossier en urgence
glass-line = Seulement si attendre est dangereux. Vous voyez le dossier une heure. La personne de contact, le délégué et le client sont prévenus. Quelqu’un vérifie après.
glass-reason = Pourquoi est-ce urgent ?
glass-reason-danger = Il y a un danger
glass-reason-health = La santé
glass-reason-child = Un enfant a besoin d’aide
glass-reason-deadline = Un délai se termine aujourd’hui
glass-reason-other = Autre chose
glass-explanation = Expliquez en bref
glass-explanation-hint = La personne qui vérifie doit comprendre.
glass-silent = Ne pas prévenir le client maintenant : c’est dangereux
glass-open = Ouvrir pour une heure
glass-missing-reason = Choisissez une raison.
glass-missing-explanation = Expliquez en dix lettres au moins.
glass-emergency = Urgent ? Ouvrir en urgence
