### team: texts for staff.

team-task-lead = personne de contact
team-task-integration = intégration
team-task-dutch = néerlandais
team-task-work = travail
team-task-social-aid = aide au revenu
team-task-housing = logement
team-task-mentoring = mentor
team-task-other = autre aide
team-title = Qui aide
team-leave-ask = Retirer cette aide ?
team-add = Ajouter quelqu’un
team-opens-nothing = Ceci n’ouvre pas le dossier. Convenez avec le client qui peut regarder.
team-org = Organisation
team-task = Pour quoi
team-person-add = Ajouter une personne
team-person = Qui
team-from = À partir du
team-until = Jusqu’au
team-mentor-line = Un mentor voit seulement comment joindre le client, et ce que vous partagez à son nom. Demandez d’abord au client.
team-mentor-agreed = Le client accepte l’aide de ce mentor
team-mentor-asked = Demandez d’abord au client si ce mentor peut aider, puis cochez-le.
team-wrong-until = Le dernier jour ne peut pas venir avant le premier.
team-lead-take = Devenir la personne de contact
team-lead-take-line = Vous pouvez reprendre ce dossier.
team-lead-offer = Transmettre le dossier
team-lead-offer-line = Vous restez la personne de contact jusqu’à ce que votre collègue accepte.
team-lead-to = À qui
team-lead-offer-send = Proposer le dossier
team-lead-offered = Proposé à { $name }.
team-review = Demander l’avis de votre responsable d’équipe
team-review-line = Votre responsable peut lire ce dossier pendant { $days } jours, sans rien changer et sans les questions protégées. Le client le voit dans la liste de qui a regardé. Vous pouvez arrêter cela dans les accords de partage.
team-review-ask = Demander son avis
team-safety = Sécurité
team-restrict-line = Un dossier protégé ne donne aucun signe. Seules les personnes avec un accès personnel le trouvent. Ajoutez quelqu’un à l’équipe pour lui donner accès : un collègue, ou une personne d’une organisation pour laquelle le client a dit oui.
team-restrict = Protéger le dossier
team-restrict-ask = Protéger ? Vos collègues ne le verront plus non plus.
team-unrestrict = Ne plus protéger
team-close = Clôturer le dossier
team-close-ask = Clôturer ? Les accords de partage s’arrêtent.

## Who might guide the client

team-suggested = Qui convient à ce client
team-suggested-line = Des collègues de votre organisation et de celles autour du client. C’est vous qui décidez.
team-why-files = accompagne { $files } clients maintenant
team-why-room = a de la place : { $files } clients sur { $capacity }
team-why-full = n’a pas de place : { $files } clients sur { $capacity }
team-why-speaks = parle la langue du client
team-why-interpreter = a besoin d’un interprète
team-why-language-unknown = la langue du client n’est pas connue
team-why-speaks-not = ne parle pas la langue du client
team-why-woman-ask = le client préfère parler à une femme : demandez
team-why-knows = connaît { $what }
team-why-knows-not = ne dit rien de ce qu’il faut ici
