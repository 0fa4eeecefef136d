### effect: pour le personnel.

effect-title = Qu’est-ce que ce plan entraîne encore ?
effect-line = Lisez ceci avant de demander un accord. Aucun juriste n’a encore signé ces règles : vérifiez-les.
effect-applies = vaut ici
effect-may-apply = peut-être : demandez
effect-by = Avant le { $day }
effect-checked = consulté le { $day }
effect-permit = Le document de séjour se termine le { $end }. Commencez la prolongation à partir du { $renew }.
effect-permit-over = Le document de séjour s’est terminé le { $end }. Vérifiez cela d’abord.
effect-permit-begins = commence après
effect-permit-goes-on = continue après
effect-permit-waits = attend une étape qui tombe après
effect-papers-end = fin des papiers
effect-papers-beyond = après la fin des papiers

effect-not-seen = Pas ouvert pour vous : { $what }. Ce qui en dépend n’est pas repris ici. Demandez à { $org }.
