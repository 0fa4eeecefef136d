### plan : le parcours que partenaires et client font ensemble, pour le personnel.

plan-title = Trajet
plan-way = Le chemin vers l’emploi
plan-way-none = Aucun parcours n’est encore choisi. Choisissez-le avec le client.
plan-dream = Le rêve du client
plan-job = But réaliste
plan-job-hint = Quel travail vise-t-on ? Partez du rêve du client.
plan-level = Niveau de ce travail
plan-level-unknown = on ne sait pas
plan-why = Pourquoi ce but
plan-advice = Conseil pour un emploi à son niveau
plan-advice-hint = Le but est-il sous le niveau du client ? Notez quel chemin vers un emploi à son niveau vous conseillez.
plan-steps-go = Vers les étapes
plan-choose = Choisir ou changer le parcours
plan-kind = Type de parcours
plan-timing = Dans le temps
plan-timing-hint = L’un après l’autre, ou en même temps.
plan-coupling = Contenu
plan-coupling-hint = Les cours et le travail sont-ils accordés ?
plan-reason = Pourquoi le parcours change-t-il ?
plan-reason-hint = Nécessaire si le type, le temps ou le contenu change. Tous les partenaires le lisent.
plan-earlier = Comment c’était avant
plan-agreed = Qui est d’accord ?
plan-number = Version { $n }
plan-none = Le plan n’a pas encore été soumis.
plan-forward = Soumettre le plan
plan-forward-line = Tous les partenaires du parcours et le client sont invités à donner leur accord. Si vous changez quelque chose plus tard, seuls ceux que cela touche sont redemandés.
plan-standing-none = pas soumis
plan-standing-asked = attend des réponses
plan-standing-agreed = tous d’accord
plan-standing-refused = pas d’accord
plan-client = Le client
plan-client-by = Le client, noté par { $who }
plan-wrong-client-said = Le client a répondu lui-même à ce plan, sur son téléphone. Cette réponse reste. Présentez un nouveau plan s’il change.
plan-own-phone = sur son téléphone
plan-mark-none = pas encore de réponse
plan-said = { $who }, { $when }
plan-carried = vaut toujours
plan-changes = Qu’est-ce qui change ?
plan-change-new = nouvelle étape
plan-change-gone = étape supprimée
plan-change-other = changé : { $what }
plan-change-days = Jours
plan-mark-own = { $org } est-il d’accord ?
plan-mark-client = Que dit le client ?
plan-mark-save = Enregistrer la réponse
plan-remark = Remarque
plan-channel = Comment le client l’a-t-il dit ?
plan-wishes = Ce que veut le client
plan-wishes-none = Le client n’a proposé ni refusé aucune étape.
plan-refused = Le client ne veut pas de ces étapes
plan-wish-open = proposée
plan-wish-taken-up = dans le parcours
plan-wish-declined = pas maintenant
plan-wish-withdrawn = retirée
plan-wish-take-up = Ajouter au parcours
plan-wish-no = Pas maintenant
plan-wish-answer = Pourquoi pas ? Le client le lit.
plan-wish-decline = Le dire ainsi
plan-wish-new = Proposer une étape
plan-wish-said = En mots simples
plan-wish-from = Proposé par
plan-said-new = Noter ce que le client dit d’une étape
plan-said-step = Quelle étape
plan-said-why = Pourquoi pas, si le client le dit
plan-said-words = Avec les mots du client
plan-said-no = Le client ne le veut pas
plan-said-yes = Le client le veut
plan-wrong-advice = Ce but est sous le niveau du client. Notez quel chemin vers un emploi à son niveau vous conseillez.
plan-wrong-reason = Dites pourquoi le parcours change.
plan-wrong-words = Dites en quelques mots ce qui ne va pas ou ce que vous remarquez.
plan-wrong-said = Dites en quelques mots ce que veut le client.
plan-wrong-answer = Dites pourquoi. Le client le lit.
plan-wrong-over = Cette étape est déjà terminée. Choisissez-en une autre.

## What the dates say

plan-dates-same = Les dates des étapes disent la même chose : { $timing } ({ $shared } jours ensemble, sur { $of }).
plan-dates-differ = Le choix est : { $chosen }. Les dates des étapes disent maintenant : { $timing } ({ $shared } jours ensemble, sur { $of }). Ce n’est pas grave : un parcours va rarement comme prévu. Le choix convient-il encore ?
plan-dates-kept = Rien ne change tout seul. Qui modifie le choix dit pourquoi.

## The sheet

plan-sheet-go = Imprimer sur une feuille
plan-sheet-title = Le parcours de { $name }
plan-sheet-step = Étape
plan-sheet-who = Qui
plan-sheet-days = Jours
plan-sheet-more = Et encore { $n } étapes qui ne tiennent pas sur cette feuille
plan-sheet-sign = Signature et date
plan-sheet-small = Cette feuille appartient au client. Les jours peuvent changer : demandez à la personne qui vous accompagne.

## On the page of the file

plan-card-agreed = D’accord
plan-card-waits = Doit encore répondre
plan-card-refused = Pas d’accord

## Chosen, and asked when nothing is

plan-choose-one = Choisissez …
plan-from-screening = Du screening du { $day }
plan-card-choose = Choisir ce parcours
plan-card-none-open = rien d’ouvert
plan-table = Le plan, étape par étape
plan-table-giver = Qui donne
plan-table-hours = Heures par semaine
plan-table-cost = Coût
plan-table-after = Après l’étape
plan-sure = Oui, c’est bien ce que nous voulons
plan-sure-linear = Linéaire veut dire : d’abord l’intégration civique et le néerlandais, puis le travail. Vous avez choisi : en parallèle. Est-ce bien cela ? Alors cochez la case, ou choisissez autre chose.
plan-sure-integrated = Intégré veut dire : tout en même temps, et accordé l’un à l’autre. Vous avez choisi autre chose. Est-ce bien cela ? Alors cochez la case, ou choisissez autre chose.
plan-said-why-none = pas dit
plan-wrong-kind = Choisissez un type de parcours.
plan-wrong-timing = Choisissez comment cela se passe dans le temps : à la suite ou en parallèle.
plan-wrong-coupling = Choisissez si les cours et le travail sont accordés.
plan-wrong-mark = Choisissez d’abord une réponse. Ce que vous avez tapé est encore là.
plan-wrong-wish = Choisissez le type d’étape. Ce que vous avez tapé est encore là.
plan-wrong-step = Choisissez de quelle étape il s’agit. Ce que vous avez tapé est encore là.
plan-from-screening-line = Le type choisi alors est déjà rempli ci-dessous. Vérifiez-le avec le client et enregistrez.
