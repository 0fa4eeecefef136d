### notes: notities en contacten, voor medewerkers. Bron van alle talen.

notes-title = Notities
notes-quick = Vlug noteren
notes-quick-line = Eén klik bewaart het contact van nu, voor iedereen op het pad.
notes-minutes = Hoeveel minuten
notes-list = Alle notities
notes-none = Nog geen notities die u mag lezen
notes-older = Oudere notities
notes-empty-text = Schrijf op wat er gebeurde.
notes-day = Dag
notes-day-hint = Laat leeg als het nu gebeurt.
notes-earlier = Gebeurde het eerder, of duurde het lang?
notes-wrong-future = Dit moment komt nog. Een notitie gaat over wat al gebeurde.
