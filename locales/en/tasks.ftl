### tasks: what is still to do, for staff.

tasks-title = Tasks
tasks-line = Your tasks, and those of your organisation that nobody took up yet.
tasks-open = Still to do
tasks-of-organisation = for whoever has time
tasks-done = Done
tasks-drop = No longer needed
tasks-new = New task
tasks-what = What
tasks-what-hint = Without names of clients: a task about a client belongs in the file.
tasks-due = By when
tasks-anybody = A colleague may do this too
tasks-empty-text = Write down what is to be done.

## Why a client cannot come, as said in a task

tasks-why-sick = is ill
tasks-why-child = has to be with a child
tasks-why-work = has to work
tasks-why-other-appointment = has to be elsewhere
tasks-why-not-say = did not say why

## When a client wants to be called

tasks-call-morning = in the morning
tasks-call-afternoon = in the afternoon
tasks-call-any = at any time
