### exchange : importer, exporter et conserver.

exchange-import-title = Importer des clients
exchange-import-line = À partir d'un tableau. Vous voyez d'abord ce que deviendrait chaque ligne. Une personne déjà connue n'est jamais fusionnée.
exchange-table = Le tableau
exchange-table-hint = Un fichier CSV, au plus 24 Mo et 100 000 lignes. La première ligne nomme les colonnes.
exchange-mapping = Quelle colonne est quelle donnée
exchange-mapping-hint = Adaptez les noms des colonnes. Les colonnes absentes d'ici sont ignorées.
exchange-mapping-show = Régler les colonnes
exchange-try = Essayer
exchange-runs = Fois précédentes
exchange-run-title = Importation d'un tableau
exchange-state-trying = Les lignes sont essayées
exchange-state-tried = Essayé, rien n'est encore enregistré
exchange-state-running = Les dossiers sont créés
exchange-state-done = Terminé
exchange-sums = { $all } lignes : { $new } nouvelles, { $created } créées, { $linked } déjà connues, { $queued } à regarder, { $refused } pas encore correctes.
exchange-sums-done = { $all } lignes : { $created } créées, { $linked } déjà connues, { $queued } à regarder, { $refused } pas encore correctes.
exchange-sums-tried = { $all } lignes : { $new } nouvelles, { $linked } déjà connues, { $queued } à regarder, { $refused } pas encore correctes.
exchange-mean = « Déjà connue » : la ligne est un dossier que vous pouvez ouvrir. Rien n’est remplacé. « À regarder » : la ligne reçoit son propre dossier, et des personnes regardent s’il va avec un autre.
exchange-comparing = Les lignes sont d’abord comparées entre elles.
exchange-all = Toutes les lignes
exchange-alike =
    { $n ->
        [one] Une paire de lignes de ce tableau est peut-être d’une seule personne.
       *[other] { $n } paires de lignes de ce tableau sont peut-être d’une seule personne.
    }
exchange-alike-most = { $n } paires de lignes de ce tableau sont peut-être d’une seule personne. Vous voyez les { $kept } plus probables.
exchange-review = Regarder les paires en attente
exchange-pairs-title = Lignes qui se ressemblent
exchange-pairs-line = Les plus probables d’abord. Corrigez ce qui est double dans votre tableau, ou laissez-le : à la création des dossiers, chaque ligne est comparée à nouveau.
exchange-pairs-look = Regarder les paires
exchange-pairs-back = Retour à l’importation
exchange-pairs-keep = Garder les paires
exchange-pairs-more = Paires suivantes
exchange-progress = { $done } lignes sur { $all }
exchange-unused = Ces colonnes ne sont pas utilisées : { $what }
exchange-not-kept = Le tableau lui-même n'est plus conservé. Choisissez-le à nouveau pour continuer.
exchange-refresh = Voir où cela en est
exchange-take-up = Reprendre le travail
exchange-go = Créer les dossiers
exchange-go-sure = Créer des dossiers pour toutes les nouvelles lignes ?
exchange-results = Garder les résultats
exchange-back = Un autre tableau
exchange-lines = Les lignes
exchange-head-line = Ligne
exchange-head-outcome = Résultat
exchange-head-client = Dossier
exchange-head-remark = Remarque
exchange-head-other = Autre ligne
exchange-head-chance = Certitude
exchange-open = Ouvrir le dossier
exchange-more = Lignes suivantes
exchange-outcome-new = nouvelle
exchange-outcome-created = créée
exchange-outcome-linked = déjà connue
exchange-outcome-queued = à regarder
exchange-outcome-refused = pas encore correcte
exchange-look-perhaps = Peut-être déjà connue.
exchange-look-closed = Probablement déjà connue, dans un dossier que vous ne pouvez pas ouvrir.
exchange-look-conflict = Ressemble à quelqu’un de connu, mais un numéro dit le contraire.
exchange-look-several = Ressemble à plus d’un dossier.
exchange-look-unsure = Ressemble fort à quelqu’un dont vous pouvez ouvrir le dossier. Regardez ensemble si c’est la même personne.
exchange-look-unsaid = Ressemble à quelqu’un. Nous n’en disons pas plus ici.
exchange-agrees = Ce qui correspond : { $what }
exchange-like-line =
    { $n ->
        [one] Ressemble à la ligne { $lines } de ce tableau.
       *[other] Ressemble aux lignes { $lines } de ce tableau.
    }
exchange-column = Colonne { $column } ({ $header }) : { $why }
exchange-why-name = Un prénom est nécessaire.
exchange-why-quote = Un guillemet (") s’ouvre ici et ne se ferme jamais. Tout ce qui suit a été lu comme une seule cellule.
exchange-why-columns = Cette ligne n'a pas autant de cellules que la première.
exchange-why-national = Ce n'est pas un numéro national ou BIS valable.
exchange-wrong-form = Le réglage des colonnes est illisible, à { $what }
exchange-wrong-mapping = Le réglage des colonnes n'est pas encore correct : { $what }
exchange-wrong-missing = Ces colonnes ne sont pas dans le tableau : { $what }
exchange-wrong-twice = Cette colonne y est deux fois : { $what }
exchange-wrong-empty = Il n'y a pas de lignes dans le tableau.
exchange-wrong-not-text = Ce n'est pas un fichier CSV. Enregistrez le tableau en CSV (UTF-8) et choisissez ce fichier.
exchange-wrong-too-long = Le tableau est trop grand. Divisez-le.
exchange-wrong-numbers = Votre organisation ne peut pas garder de numéro national ; retirez la colonne.
exchange-report-title = Tout le dossier
exchange-report-intro = Voici ce qui est conservé à votre sujet. Quelque chose est faux ? Demandez à votre personne de contact de le corriger.
exchange-report-steps = Les étapes
exchange-report-agreements = Les accords de partage
exchange-report-people = Qui aide
exchange-report-looks = Qui a regardé
exchange-report-appointments = Rendez-vous
exchange-report-needs = Ce qu'il faut
exchange-report-notes = Notes
exchange-report-tasks = Tâches
exchange-report-numbers = Numéros
exchange-report-where = Où
exchange-report-need = Ce qu'il faut
exchange-report-text = Texte
exchange-report-task = Tâche
exchange-report-number = Numéro
exchange-report-minutes = { $n } minutes
exchange-report-appointment-planned = prévu
exchange-report-appointment-kept = a eu lieu
exchange-report-appointment-missed = pas venu
exchange-report-appointment-cancelled = annulé
exchange-report-task-open = à faire
exchange-report-task-done = fait
exchange-report-task-dropped = plus nécessaire
exchange-report-question = Question
exchange-report-answer = Réponse
exchange-report-date = Depuis
exchange-report-source = De qui
exchange-report-step = Étape
exchange-report-state = État
exchange-report-when = Quand
exchange-report-who = Qui
exchange-report-agreement = Quoi
exchange-report-with-whom = Avec qui
exchange-report-from = De
exchange-report-until = Jusqu'à
exchange-report-name = Nom
exchange-report-role = Tâche
exchange-report-organisation = Organisation
exchange-report-phone = Téléphone
exchange-report-what = Quoi
exchange-report-why = Pourquoi
exchange-report-registrations = Inscriptions
exchange-report-registered-worker = par un collaborateur
exchange-report-registered-program = par un programme
exchange-report-registered-copy = remise depuis une copie
exchange-report-registered-before = d’avant que ceci soit conservé
exchange-report-comparisons = Comparé avec d’autres inscriptions. Vous pouvez vous y opposer : dites-le à la personne qui vous aide.
exchange-report-outcome = Ce qu’il en est
exchange-report-compared-found = Le programme a trouvé une inscription ressemblante. Personne n’a encore décidé.
exchange-report-compared-asked = Quelqu’un pense que vous avez été inscrit deux fois. Une autre personne regarde encore.
exchange-report-compared-same = Vous étiez inscrit deux fois. Vos inscriptions forment un seul dossier.
exchange-report-compared-different = L’autre inscription est celle de quelqu’un d’autre. Rien n’a été réuni.
exchange-report-compared-relative = L’autre inscription est celle d’un membre de la famille. Rien n’a été réuni.
exchange-report-compared-unsure = Personne ne peut le dire maintenant. Rien n’a été réuni.
exchange-report-nothing = Rien
exchange-report-page = Page {"{"}page{"}"} sur {"{"}pages{"}"}
exchange-out-title = Exporter et conserver
exchange-out-line = Pour le droit d'accès : tout le dossier pour le client, sans que vous le lisiez.
exchange-out-number = Numéro du dossier
exchange-out-json = Complet, pour un ordinateur (JSON)
exchange-out-pdf = Lisible, sur papier (PDF)
exchange-out-organisation = Tout de mon organisation (JSON, ligne par ligne)
exchange-out-all = Tous les dossiers d'une organisation
exchange-out-all-line = De chaque dossier qu'elle dirige une copie complète, ligne par ligne. Elle peut être remise ailleurs. Chaque dossier le note dans son journal.
exchange-out-all-json = Tout, pour un ordinateur (JSON, ligne par ligne)
exchange-keep-title = Délais de conservation
exchange-keep-line = Années après la clôture d'un dossier. Vous voyez d'abord ce qui disparaîtrait.
exchange-keep-core = Nom et contact : tout le dossier
exchange-keep-work = Parcours et travail
exchange-keep-social = Famille, revenus, logement et santé
exchange-keep-residence = Séjour
exchange-keep-origin = Origine
exchange-keep-look = Montrer ce qui disparaîtrait
exchange-keep-files = { $n ->
    [one] 1 dossier
   *[other] { $n } dossiers
 } en entier
exchange-keep-in = { $n ->
    [one] dans 1 dossier
   *[other] dans { $n } dossiers
 }
exchange-keep-wrong = Indiquez un nombre entier de { $least } à { $most }. Rien n'a été effacé.
exchange-keep-missing = Le nombre d'années manque ici. Rien n'a été effacé.
exchange-keep-held = { $n } dossiers restent, car un juge ou un service en a besoin
exchange-keep-go = Effacer maintenant
exchange-keep-go-sure = L'effacement est définitif. Continuer ?
exchange-keep-done = Preuves d'effacement
exchange-rows-facts = { $n ->
    [one] 1 donnée
   *[other] { $n } données
 }
exchange-rows-steps = { $n ->
    [one] 1 étape
   *[other] { $n } étapes
 }
exchange-rows-appointments = { $n ->
    [one] 1 rendez-vous
   *[other] { $n } rendez-vous
 }
exchange-rows-needs = { $n ->
    [one] 1 besoin
   *[other] { $n } besoins
 }
exchange-rows-notes = { $n ->
    [one] 1 note
   *[other] { $n } notes
 }
exchange-rows-beside = { $n ->
    [one] 1 ligne qui en fait partie
   *[other] { $n } lignes qui en font partie
 }
exchange-proof-title = Preuve d'effacement
exchange-proof-done = Effacé
exchange-proof-stopped = Arrêté par une erreur : tout n'est pas effacé. Effacez à nouveau.
exchange-proof-broken-off = Interrompu : tout n'est pas effacé. Effacez à nouveau.
exchange-proof-id = Référence
exchange-proof-begun = Début
exchange-proof-ended = Fin
exchange-proof-by = Par
exchange-proof-json = Garder la preuve (JSON)
exchange-proof-went = Ce qui a été effacé
exchange-proof-class = Type de données
exchange-proof-rule = Ce qui devait être effacé
exchange-proof-erased = Ce qui a été effacé
exchange-proof-planned = { $n ->
    [one] 1 dossier, { $years } ans après la clôture
   *[other] { $n } dossiers, { $years } ans après la clôture
 }
exchange-proof-files = Les dossiers
exchange-proof-stayed = Ce qui est resté
exchange-proof-file = Dossier
exchange-proof-why = Pourquoi
exchange-proof-left-held = Il est gardé plus longtemps, car un juge ou un service en a besoin.
exchange-proof-left-opened = Il a été rouvert entre-temps.
exchange-proof-left-not-reached = L'effacement s'est arrêté avant ce dossier.
exchange-hold-title = Conserver un dossier plus longtemps
exchange-hold-reason = Pourquoi
exchange-hold-reason-hint = Laissez vide pour ne plus le retenir.
exchange-hold-keep = Conserver
