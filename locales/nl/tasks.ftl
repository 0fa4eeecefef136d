### tasks: wat nog te doen is, voor medewerkers. Bron van alle talen.

tasks-title = Taken
tasks-line = Uw taken, en die van uw organisatie waar nog niemand aan begon.
tasks-open = Nog te doen
tasks-of-organisation = voor wie tijd heeft
tasks-done = Gedaan
tasks-drop = Niet meer nodig
tasks-new = Nieuwe taak
tasks-what = Wat
tasks-what-hint = Zonder namen van klanten: een taak over een klant hoort in het dossier.
tasks-due = Tegen wanneer
tasks-anybody = Een collega mag dit ook doen
tasks-empty-text = Schrijf op wat te doen is.

## Why a client cannot come, as said in a task

tasks-why-sick = is ziek
tasks-why-child = moet bij een kind zijn
tasks-why-work = moet werken
tasks-why-other-appointment = moet ergens anders zijn
tasks-why-not-say = zei niet waarom

## When a client wants to be called

tasks-call-morning = in de voormiddag
tasks-call-afternoon = in de namiddag
tasks-call-any = om het even wanneer
