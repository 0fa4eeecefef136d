### tasks : ce qui reste à faire, pour le personnel.

tasks-title = Tâches
tasks-line = Vos tâches, et celles de votre organisation que personne n’a encore prises.
tasks-open = Encore à faire
tasks-of-organisation = pour qui a le temps
tasks-done = Fait
tasks-drop = Plus nécessaire
tasks-new = Nouvelle tâche
tasks-what = Quoi
tasks-what-hint = Sans noms de clients : une tâche sur un client a sa place dans le dossier.
tasks-due = Pour quand
tasks-anybody = Un collègue peut aussi le faire
tasks-empty-text = Écrivez ce qu’il faut faire.

## Why a client cannot come, as said in a task

tasks-why-sick = est malade
tasks-why-child = doit être avec un enfant
tasks-why-work = doit travailler
tasks-why-other-appointment = doit être ailleurs
tasks-why-not-say = n’a pas dit pourquoi

## When a client wants to be called

tasks-call-morning = le matin
tasks-call-afternoon = l’après-midi
tasks-call-any = à tout moment
