### profile: texts for staff.

profile-title = Profil et CV
profile-edit-title = Modifier une donnée
profile-numbers = Numéros
profile-number-national = Numéro national
profile-number-bis = Numéro bis
profile-nothing = Rien demandé encore.
profile-add = Ajouter
profile-source = { $source }, { $day }
profile-source-as-of = { $source }, { $day }, valable depuis { $since }
profile-more = Source et date
profile-from = Qui l'a dit ?
profile-since = Valable depuis
profile-as = Que faire de l’ancienne réponse ?
profile-as-correct = Corriger : l'ancienne était fausse ou a changé
profile-as-beside = Mettre à côté : deux sources se contredisent
