### Le screening : questions, réponses, et pourquoi quelque chose est proposé. Pour le personnel.

## Questions

screening-q-dutch = Quel niveau de néerlandais le client a-t-il à l’oral ?
screening-o-dutch-none = Pas encore
screening-o-dutch-a1 = Un peu (A1)
screening-o-dutch-a2 = Assez pour tous les jours (A2)
screening-o-dutch-b1 = Bien sur des sujets courants (B1)
screening-o-dutch-b2 = Bien, aussi au travail (B2 ou plus)

screening-q-reading = Comment le client lit-il et écrit-il ? (ce que vous avez vu, ne pas demander)
screening-o-reading-well = Bien
screening-o-reading-slowly = Lentement
screening-o-reading-other-script = Seulement dans une autre écriture
screening-o-reading-hardly = Peu ou pas

screening-q-schooling = Jusqu’où le client est-il allé à l’école ?
screening-o-schooling-none = Pas d’école
screening-o-schooling-primary = École primaire
screening-o-schooling-secondary = Secondaire
screening-o-schooling-higher = Enseignement supérieur

screening-q-diploma = Quel diplôme le client a-t-il ?
screening-o-diploma-none = Aucun
screening-o-diploma-here = Un diplôme d’ici
screening-o-diploma-abroad = Un diplôme étranger, non reconnu
screening-o-diploma-running = La reconnaissance est en cours
screening-o-diploma-recognised = Reconnu, totalement ou en partie

screening-q-competences = Le client connaît-il un métier ?
screening-o-competences-none = Pas encore de métier
screening-o-competences-told = Oui, selon le client
screening-o-competences-proven = Oui, avec une preuve ou un travail ici

screening-q-wants-work = Le client veut-il travailler dès maintenant ?
screening-o-wants-work-now = Oui, le plus vite possible
screening-o-wants-work-later = Plus tard, d’abord autre chose
screening-o-wants-work-unsure = Ne sait pas encore

screening-q-business = Le client veut-il sa propre entreprise ?
screening-o-business-no = Non
screening-o-business-idea = Il y a une idée
screening-o-business-plan = Il y a un plan ou de l’expérience

screening-q-mobility = Le client peut-il aller seul au travail ou au cours ?
screening-o-mobility-not = Non
screening-o-mobility-limited = Pas partout ou pas à toute heure
screening-o-mobility-reaches = Oui

screening-q-digital = Et avec l’ordinateur, le téléphone et l’internet ?
screening-o-digital-no-means = N’a pas d’appareil ou d’internet
screening-o-digital-needs-help = A besoin d’aide
screening-o-digital-able = Se débrouille

screening-q-settled = L’adresse, la mutualité et la banque sont-elles en ordre ?
screening-o-settled-no = Pas encore
screening-o-settled-partly = En partie
screening-o-settled-yes = Oui

screening-q-civic = Où en est l’intégration civique ?
screening-o-civic-not-concerned = Pas concerné
screening-o-civic-exempt = Dispensé
screening-o-civic-not-started = Pas commencée
screening-o-civic-running = En cours
screening-o-civic-stopped = Arrêtée
screening-o-civic-done = Attestation obtenue

screening-q-children = Y a-t-il des enfants à faire garder ?
screening-o-children-none = Pas d’enfants à la maison
screening-o-children-arranged = La garde est réglée ou pas nécessaire
screening-o-children-needs-care = Garde nécessaire
screening-o-children-needs-care-alone = Garde nécessaire, et le client est seul

screening-q-home = Comment le client est-il logé ?
screening-o-home-none = Pas de logement fixe
screening-o-home-temporary = Provisoirement : accueil, famille ou amis
screening-o-home-stable = Un logement stable

screening-q-income = De quoi le client vit-il surtout ?
screening-o-income-ocmw = Revenu d’intégration, ou le même montant du CPAS
screening-o-income-reception = Accueil et allocation journalière
screening-o-income-work = Salaire
screening-o-income-benefit = Une allocation
screening-o-income-family = Partenaire ou famille
screening-o-income-none = Pas de revenu

screening-q-stay = Quel séjour le client a-t-il ?
screening-o-stay-belgian-or-eu = Belge ou citoyen de l’UE
screening-o-stay-protected = Réfugié ou protection subsidiaire
screening-o-stay-temporary = Protection temporaire
screening-o-stay-family = Par la famille
screening-o-stay-applicant = A demandé l’asile et attend
screening-o-stay-study-or-work = Pour études ou travail
screening-o-stay-none = Pas de séjour légal
screening-o-stay-other = Autre

screening-q-may-work = Le client peut-il travailler ?
screening-o-may-work-no = Non, pas maintenant
screening-o-may-work-limited = Oui, avec une limite (heures, emploi ou employeur)
screening-o-may-work-yes = Oui

screening-q-papers = Les papiers de séjour sont-ils en ordre ?
screening-o-papers-not-in-order = Non
screening-o-papers-ends-soon = Ils se terminent dans les trois mois
screening-o-papers-in-order = Oui

screening-q-debts = Y a-t-il des dettes ?
screening-o-debts-none = Non
screening-o-debts-handled = Oui, avec un remboursement ou une aide
screening-o-debts-open = Oui, sans solution pour l’instant

screening-q-health = Le travail doit-il tenir compte de la santé ?
screening-o-health-no-limits = Non
screening-o-health-limits = Oui, avec des limites
screening-o-health-care-first = Les soins d’abord

## Why it is proposed. One plain sentence each

screening-rule-kind-waits-for-answer = Le client attend une réponse. Ce parcours aide, quelle que soit la réponse.
screening-rule-kind-settles-first = Les premières démarches ne sont pas encore en ordre. On commence par là.
screening-rule-kind-own-business = Le client a un plan d’entreprise et peut travailler.
screening-rule-kind-degree-from-abroad = Le client a un diplôme supérieur étranger. La reconnaissance prend du temps et commence donc tout de suite.
screening-rule-kind-work-experience-first = Le client n’a pas encore de métier ou de néerlandais, et peut acquérir de l’expérience via le CPAS.
screening-rule-kind-has-competences = Le client connaît un métier. La langue et le travail peuvent commencer ensemble.
screening-rule-kind-eager-to-work = Le client n’a pas encore de métier mais veut travailler maintenant. La langue et le travail peuvent commencer ensemble.
screening-rule-kind-step-by-step = Aucune autre règle ne convient. Pas à pas est alors le début de l’entretien.
screening-rule-distance-other-things-first = Travailler n’est pas encore permis, ou autre chose passe avant.
screening-rule-distance-can-start = Le client connaît un métier, parle assez le néerlandais, peut travailler et s’y rendre.
screening-rule-distance-one-step = Le client peut travailler, parle un peu le néerlandais, et connaît un métier ou veut travailler maintenant.
screening-rule-distance-several-steps = Il faut encore plusieurs étapes, ou nous n’en savons pas assez.
screening-rule-child-care-needed = Une garde est nécessaire pour le travail ou le cours.
screening-rule-child-care-fine = Il n’y a pas de garde à régler.
screening-rule-child-care-not-asked = Pas encore demandé.
screening-rule-mobility-not = Le client ne peut pas encore s’y rendre, ou pas toujours.
screening-rule-mobility-fine = Le client s’y rend seul.
screening-rule-mobility-not-asked = Pas encore demandé.
screening-rule-housing-none = Le client a d’abord besoin d’un logement.
screening-rule-housing-for-a-while = Le client est logé provisoirement et devra peut-être déménager.
screening-rule-housing-fine = Le client a un logement stable.
screening-rule-housing-not-asked = Pas encore demandé.
screening-rule-health-care-first = Les soins passent d’abord.
screening-rule-health-limits = Le travail tient compte de limites.
screening-rule-health-fine = Il n’y a pas de limites pour le travail ou le cours.
screening-rule-health-not-asked = Pas encore demandé.
screening-rule-debt-open = Il y a quelque chose à résoudre.
screening-rule-debt-fine = Il n’y a rien à résoudre.
screening-rule-debt-not-asked = Pas encore demandé.
screening-rule-papers-to-arrange = Il y a des papiers à régler ou à renouveler.
screening-rule-papers-fine = Les papiers sont en ordre.
screening-rule-papers-not-asked = Pas encore demandé.
screening-rule-language-speak-rather-than-write = L’oral va mieux que l’écrit : téléphonez ou parlez.
screening-rule-language-to-learn = Le client apprend encore le néerlandais. Cela n’empêche pas de travailler.
screening-rule-language-fine = Le client parle assez le néerlandais pour commencer.
screening-rule-language-not-asked = Pas encore demandé.
screening-rule-digital-help = Le client a besoin d’aide ou d’un appareil. Le papier et le téléphone restent toujours possibles.
screening-rule-digital-fine = Le client se débrouille avec le numérique.
screening-rule-digital-not-asked = Pas encore demandé.
screening-rule-course-done = Le client a l’attestation.
screening-rule-course-exempt = Le client est dispensé.
screening-rule-course-not-concerned = Le client ne fait pas partie du groupe cible pour l’instant.
screening-rule-course-later = Autre chose passe avant. L’intégration civique commence ensuite.
screening-rule-course-reading-and-writing = Un parcours plus lent, avec lecture et écriture, convient mieux.
screening-rule-course-beside-work = Le client travaille. Des cours le soir, le week-end ou à distance conviennent.
screening-rule-course-fast = Le client a fait de longues études et lit bien. Un parcours plus rapide est possible.
screening-rule-course-usual = Aucune autre règle ne convient : le parcours habituel.
