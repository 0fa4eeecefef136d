### notes: notities en contacten, voor medewerkers. Bron van alle talen.

notes-title = Notities
notes-quick = Vlug noteren
notes-quick-line = Eén klik bewaart het contact van nu, voor iedereen op het pad.
notes-minutes = Hoeveel minuten
notes-list = Alle notities
notes-none = Nog geen notities die u mag lezen
notes-older = Oudere notities
notes-answer = Antwoord
notes-answer-to = Antwoord op:
notes-answer-not = Toch een nieuwe notitie
notes-answers-other = Antwoord op een andere notitie
notes-answer-closed = U kunt deze notitie niet (meer) lezen. Schrijf een nieuwe notitie.
notes-answer-wider = Een antwoord gaat naar dezelfde mensen als de notitie, of naar minder mensen.
notes-replies = Antwoorden
notes-mention = Noem een collega
notes-mention-who = Wie moet dit lezen
notes-mention-hint = Zij krijgen een taak. Uw tekst staat daar niet in.
notes-mention-closed = Een van deze collega's mag dit niet lezen. Kies iemand anders, of laat meer mensen meelezen.
notes-named = Genoemd
notes-empty-text = Schrijf op wat er gebeurde.
notes-day = Dag
notes-day-hint = Laat leeg als het nu gebeurt.
notes-earlier = Gebeurde het eerder, of duurde het lang?
notes-wrong-future = Dit moment komt nog. Een notitie gaat over wat al gebeurde.
