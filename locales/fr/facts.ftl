### Facts: what a file is made of. See the Dutch file for what each family of keys is for.

## Who

facts-given-name = Prénom
facts-given-name-ask = Quel est votre prénom ?
facts-family-name = Nom de famille
facts-family-name-ask = Quel est votre nom de famille ?
facts-other-name = Autre nom ou autre façon de l’écrire
facts-other-name-ask = Avez-vous un autre nom ? Ou l’écrit-on parfois d’une autre façon ?
facts-other-name-why = Sur les papiers, le nom est parfois différent. Ainsi nous vous retrouvons.
facts-own-script-name = Nom dans sa propre écriture
facts-own-script-name-ask = Comment écrivez-vous votre nom dans votre langue ?
facts-own-script-name-why = Ainsi votre nom est juste sur votre carte.
facts-birth-date = Date de naissance
facts-birth-date-ask = Quand êtes-vous né ou née ? L’année seule, c’est bien aussi.
facts-birth-date-why = Ainsi nous sommes sûrs que c’est vous.
facts-sex = Sexe
facts-sex-ask = Êtes-vous une femme ou un homme ? Ou le dites-vous autrement ?
facts-sex-why = Nous comptons si nous aidons aussi bien les femmes que les hommes.

## How to reach and how to talk

facts-contact-language = Langue de contact
facts-contact-language-ask = Dans quelle langue aimez-vous parler ?
facts-contact-language-why = Nous cherchons alors un interprète qui parle votre langue.
facts-interpreter = Interprète
facts-interpreter-ask = Voulez-vous l’aide d’un interprète ?
facts-phone = Téléphone
facts-phone-ask = À quel numéro pouvons-nous vous appeler ?
facts-phone-why = Nous appelons seulement pour votre chemin.
facts-email = E-mail
facts-email-ask = Avez-vous une adresse e-mail ? Non, c’est bien aussi.
facts-address = Adresse
facts-address-ask = Où habitez-vous maintenant ?
facts-address-why = Nous cherchons alors un cours ou un travail près de chez vous.
facts-preferred-channel = Contact préféré
facts-preferred-channel-ask = Comment parler avec vous, de préférence ?
facts-safe-contact = Contact sûr
facts-safe-contact-ask = À quoi devons-nous faire attention si nous vous appelons ou écrivons ?
facts-safe-contact-why = Nous ne voulons pas que vous ayez des problèmes à cause de nous.

## Dutch and civic integration

facts-nt2-state = Cours de néerlandais
facts-nt2-state-ask = Où en est la personne avec le néerlandais ?
facts-civic-state = Intégration civique
facts-civic-state-ask = Où en est la personne avec l’intégration civique ?

## Languages

facts-language-skill = Langues
facts-language-skill-ask = Quelles langues connaissez-vous ? Même un peu, cela compte.
facts-literacy = Lire et écrire
facts-literacy-ask = Que voyez-vous : la personne lit et écrit-elle facilement ?

## School and diplomas

facts-education = École et formation
facts-education-ask = À quelle école êtes-vous allé ou allée ? Qu’avez-vous appris ?
facts-education-why = Ce que vous avez appris compte ici aussi.
facts-recognition = Reconnaissance du diplôme
facts-recognition-ask = Avez-vous déjà demandé si votre diplôme compte ici ?
facts-recognised-level = Niveau reconnu
facts-recognised-level-ask = Avez-vous reçu une lettre sur votre diplôme ? Quel niveau dit-elle ?

## Work and what a person can do

facts-work-abroad = Travail à l’étranger
facts-work-abroad-ask = Quel travail faisiez-vous avant, dans un autre pays ?
facts-work-abroad-why = Le travail d’avant compte aussi. Nous le mettons sur votre CV.
facts-work-here = Travail en Belgique
facts-work-here-ask = Avez-vous déjà travaillé en Belgique ? Que faisiez-vous ?
facts-volunteering = Bénévolat
facts-volunteering-ask = Avez-vous déjà travaillé sans salaire, pour aider ?
facts-volunteering-why = Aider, c’est aussi de l’expérience.
facts-competence = Compétence
facts-competence-ask = Que savez-vous bien faire ? Pensez aussi à la maison et aux loisirs.
facts-competence-why = Ce que vous faites bien aide à trouver du travail.

## Wishes and what stands in the way

facts-wanted-job = Travail souhaité
facts-wanted-job-ask = Quel travail aimeriez-vous le plus faire ? Vous pouvez rêver.
facts-wanted-job-why = Votre rêve est le début de votre chemin.
facts-sectors-wanted = Secteurs souhaités
facts-sectors-wanted-ask = Où aimeriez-vous travailler ? Choisissez-en trois.
facts-expectations = Attentes
facts-expectations-ask = Qu’espérez-vous de nous ? Choisissez trois choses.
facts-obstacles = Ce qui bloque
facts-obstacles-ask = Qu’est-ce qui rend difficile de trouver du travail ?
facts-obstacles-why = Nous cherchons alors une solution ensemble.

## Means

facts-licence = Permis de conduire
facts-licence-ask = Pouvez-vous conduire ? Quel permis avez-vous ?
facts-transport = Transport
facts-transport-ask = Comment allez-vous d’un endroit à l’autre ?
facts-digital-means = GSM, ordinateur et internet
facts-digital-means-ask = Qu’avez-vous à la maison ou en poche ?
facts-digital-means-why = Ainsi nous n’envoyons rien que vous ne pouvez pas ouvrir.
facts-digital-skill = Compétences numériques
facts-digital-skill-ask = Que savez-vous déjà faire avec un GSM ou un ordinateur ?

## Background and residence

facts-nationality = Nationalité
facts-nationality-ask = De quel pays avez-vous un passeport ?
facts-nationality-why = Selon le pays, il faut parfois d’autres papiers.
facts-birth-country = Pays de naissance
facts-birth-country-ask = Dans quel pays êtes-vous né ou née ?
facts-arrival = Arrivée en Belgique
facts-arrival-ask = Quand êtes-vous venu ou venue en Belgique pour la première fois ?
facts-arrival-why = Certaines choses sont permises après un temps. Nous saurons quand.
facts-reason-of-stay = Raison du séjour
facts-reason-of-stay-ask = Pourquoi pouvez-vous être en Belgique ?
facts-reason-of-stay-why = Ainsi nous savons si vous pouvez travailler et apprendre.
facts-residence-period = Séjour
facts-residence-period-ask = Quelle carte ou lettre avez-vous maintenant ? Jusqu’à quand ?
facts-residence-period-why = Ainsi nous savons ce qui est permis, et nous demandons à temps une nouvelle carte.

## Household

facts-civil-state = État civil
facts-civil-state-ask = Vivez-vous seul, seule, ou en couple ?
facts-civil-state-why = Ainsi nous savons à qui d’autre penser.
facts-children = Enfants à la maison
facts-children-ask = Combien d’enfants vivent avec vous ?
facts-children-why = Nous cherchons alors des heures qui vous conviennent.
facts-youngest-child = Année de naissance du plus jeune enfant
facts-youngest-child-ask = En quelle année est né votre plus jeune enfant ?
facts-youngest-child-why = Pour un petit enfant, nous cherchons une garde.
facts-single-parent = Parent seul
facts-single-parent-ask = Élevez-vous vos enfants sans partenaire ?
facts-single-parent-why = Nous cherchons alors de l’aide et des heures qui vous conviennent.
facts-family-abroad = Famille à l’étranger
facts-family-abroad-ask = Avez-vous de la famille au loin ? Qui vous manque ?
facts-family-abroad-why = Voulez-vous faire venir votre famille ? Alors votre travail compte parfois.

## Income, home, health

facts-income-source = Revenus
facts-income-source-ask = D’où vient votre argent ?
facts-income-source-why = Si vous travaillez, votre argent change. Nous calculons cela ensemble.
facts-debts = Dettes
facts-debts-ask = Devez-vous encore payer quelqu’un ? Qu’est-ce qui pèse le plus ?
facts-debts-why = Beaucoup de gens ont des dettes. Il y a de l’aide.
facts-housing-state = Logement
facts-housing-state-ask = Où habitez-vous, ou chez qui ?
facts-housing-state-why = Avec un logement fixe, il est plus facile de travailler et d’apprendre.
facts-housing-problems = Problèmes de logement
facts-housing-problems-ask = Y a-t-il un problème avec votre logement ?
facts-health-limits = Santé et travail
facts-health-limits-ask = Le travail doit-il tenir compte de votre corps ou de votre tête ?
facts-health-limits-why = Nous cherchons un travail bon pour vous. Vous ne devez pas dire votre maladie.

## Told in confidence

facts-social-problems = Soucis
facts-social-problems-ask = Avez-vous des soucis que nous pouvons connaître ?
facts-social-problems-why = Nous cherchons alors quelqu’un qui vous aide. Nous ne le disons à personne sans votre oui.
facts-journey = Ce qui s’est passé en route
facts-journey-ask = Qu’a raconté la personne sur la route jusqu’ici ?
facts-journey-why = Ne posez pas la question. Notez seulement ce que la personne veut raconter.

## Origin, for figures only

facts-birth-nationality = Nationalité à la naissance
facts-birth-nationality-ask = De quel pays étiez-vous à la naissance ?
facts-mother-birth-nationality = Nationalité de la mère à la naissance
facts-mother-birth-nationality-ask = De quel pays était votre mère à sa naissance ?
facts-father-birth-nationality = Nationalité du père à la naissance
facts-father-birth-nationality-ask = De quel pays était votre père à sa naissance ?
facts-grandparents-outside-eu15 = Grands-parents hors de l’UE-15
facts-grandparents-outside-eu15-ask = Combien de vos grands-parents ne venaient pas des quinze anciens pays de l’UE ?

## Answers that are no value, as the person or the worker would say it

facts-answer-has-none = Je n’en ai pas
facts-answer-unknown = Je ne sais pas
facts-answer-refused = Je préfère ne pas le dire
facts-answer-not-asked = Pas demandé
facts-answer-ask-later = Demandez-le plus tard
facts-yes = Oui
facts-no = Non

## Where a fact comes from

facts-source-client = dit par la personne
facts-source-representative = dit par quelqu’un qui parle pour elle
facts-source-document = sur un document
facts-source-register = dans un registre
facts-source-observed = vu par un accompagnateur
facts-source-test = d’un test
facts-source-third-party = dit par un mentor ou quelqu’un d’autre
facts-source-import = d’un autre système

## Dates

facts-date-day = Jour
facts-date-month = Mois
facts-date-year = Année
facts-date-about = environ

## Parts of an entry

facts-field-level = Niveau
facts-field-field = Qu’avez-vous appris ?
facts-field-school = École
facts-field-country = Pays
facts-field-from = De
facts-field-until = À
facts-field-finished = Terminé ?
facts-field-proof = Preuve
facts-field-diploma = Diplôme
facts-field-body = Qui décide ?
facts-field-requested = Demandé le
facts-field-decided = Réponse le
facts-field-result = Résultat
facts-field-remark = Autre chose
facts-field-job = Travail
facts-field-sector = Secteur
facts-field-employer = Chez qui ?
facts-field-hours = Combien d’heures ?
facts-field-tasks = Que faisiez-vous là ?
facts-field-relevant = Est-ce utile pour le travail souhaité ?
facts-field-what = Que savez-vous faire ?
facts-field-context = Où l’avez-vous appris ?
facts-field-status = Séjour
facts-field-document = Carte ou lettre
facts-field-stage = Où en est-on ?
facts-field-street = Rue et numéro
facts-field-postcode = Code postal
facts-field-town = Commune

## Languages per skill

facts-skill-language = Langue
facts-skill-listening = Écouter
facts-skill-reading = Lire
facts-skill-speaking = Parler
facts-skill-writing = Écrire
facts-skill-known-from = Comment le savons-nous ?
facts-cefr-0 = encore rien
facts-cefr-A1 = quelques mots et phrases
facts-cefr-A2 = sur les choses de tous les jours
facts-cefr-B1 = se débrouille le plus souvent
facts-cefr-B2 = à l’aise, aussi au travail
facts-cefr-C1 = très à l’aise
facts-cefr-C2 = comme une première langue
facts-cefr-first = c’est la première langue

## Lists

facts-sex-f = femme
facts-sex-m = homme
facts-sex-x = autre

facts-interpreter-none = Pas besoin d’interprète
facts-interpreter-phone = Un interprète par téléphone
facts-interpreter-present = Un interprète sur place
facts-interpreter-mediator = Quelqu’un qui connaît aussi votre pays

facts-channel-phone = Appeler
facts-channel-sms = SMS ou message
facts-channel-visit = Passer sur place
facts-channel-post = Une lettre
facts-channel-email = E-mail
facts-channel-through-someone = Par quelqu’un en qui j’ai confiance

facts-safe-contact-none = À rien
facts-safe-contact-shared-phone = D’autres utilisent aussi mon GSM
facts-safe-contact-no-sms = N’envoyez pas de SMS
facts-safe-contact-no-calls = Ne m’appelez pas
facts-safe-contact-no-post = N’envoyez pas de lettre
facts-safe-contact-hide-address = Ne dites mon adresse à personne
facts-safe-contact-ask-first = Demandez d’abord si je peux parler librement

facts-nt2-not-started = Pas encore commencé
facts-nt2-waiting = Attend une place
facts-nt2-literacy = Apprend à lire et à écrire
facts-nt2-grade-1 = Suit le degré 1 (jusqu’à A2)
facts-nt2-grade-2 = Suit le degré 2 (jusqu’à B1)
facts-nt2-grade-3 = Suit le degré 3 (jusqu’à B2)
facts-nt2-grade-4 = Suit le degré 4 (jusqu’à C1)
facts-nt2-stopped = Arrêté
facts-nt2-not-needed = Pas nécessaire

facts-civic-not-started = Pas encore commencé
facts-civic-waiting = Attend une place
facts-civic-running = En cours
facts-civic-certificate = A l’attestation
facts-civic-exempt = Dispense
facts-civic-stopped = Arrêté

facts-level-source-self = La personne le dit
facts-level-source-observed = Vu dans un entretien ou au travail
facts-level-source-assessment = Estimé par quelqu’un qui s’y connaît
facts-level-source-test = D’un test
facts-level-source-certificate = Sur un certificat

facts-literacy-reads-well = Lit et écrit bien
facts-literacy-reads-slowly = Lit lentement
facts-literacy-other-script-only = Lit seulement une autre écriture
facts-literacy-reads-little = Lit quelques mots
facts-literacy-does-not-read = Ne lit pas encore

facts-level-none = Pas d’école
facts-level-primary = École primaire
facts-level-lower-secondary = Premières années du secondaire
facts-level-vocational-secondary = Secondaire, un métier appris
facts-level-upper-secondary = Tout le secondaire
facts-level-higher-short = Haute école ou bachelier
facts-level-higher-long = Université ou master
facts-level-doctorate = Doctorat

facts-finished-yes = Oui, terminé
facts-finished-no = Non, arrêté
facts-finished-running = C’est encore en cours

facts-proof-original = Le vrai papier
facts-proof-copy = Une copie ou une photo
facts-proof-lost = Perdu
facts-proof-never-had = Jamais reçu
facts-proof-with-embassy = À l’ambassade
facts-proof-none = Pas de preuve

facts-recognition-not-asked = Pas encore demandé
facts-recognition-running = J’attends une réponse
facts-recognition-full = Oui, il compte tout à fait
facts-recognition-partial = Il compte en partie
facts-recognition-conditional = Oui, si j’apprends ou fais encore quelque chose
facts-recognition-refused = Non
facts-recognition-withdrawn = J’ai demandé, puis arrêté

facts-sectors-sales = Magasin et vente
facts-sectors-administration = Bureau
facts-sectors-no-preference = Tout me va
facts-sectors-social = Aider les gens
facts-sectors-logistics = Entrepôt et transport
facts-sectors-horeca = Cuisine, café et hôtel
facts-sectors-cleaning = Nettoyage et entretien
facts-sectors-ict = Ordinateurs et télécom
facts-sectors-health = Soin des malades ou des personnes âgées
facts-sectors-accounting = Comptabilité
facts-sectors-construction = Construction
facts-sectors-industry = Usine et technique
facts-sectors-agriculture = Jardin, animaux et terre
facts-sectors-education = École et garde d’enfants
facts-sectors-crafts = Travail fait à la main
facts-sectors-other = Autre chose

facts-relevant-yes = Oui
facts-relevant-partly = En partie
facts-relevant-no = Non

facts-context-work = Au travail en Belgique
facts-context-work-abroad = Au travail dans un autre pays
facts-context-school = À l’école
facts-context-volunteering = Comme bénévole
facts-context-association = Dans un club ou une association
facts-context-household = À la maison
facts-context-hobby = Dans mes loisirs

facts-licence-none = Pas de permis
facts-licence-theory = J’ai réussi la théorie
facts-licence-am = Cyclomoteur (AM)
facts-licence-a = Moto (A)
facts-licence-b = Voiture (B)
facts-licence-c = Camion (C)
facts-licence-d = Bus (D)
facts-licence-foreign-exchangeable = D’un autre pays, je peux l’échanger ici
facts-licence-foreign-other = D’un autre pays, je ne peux pas l’échanger ici

facts-transport-on-foot = À pied
facts-transport-public-transport = Tram, bus ou train
facts-transport-bicycle = Vélo
facts-transport-moped = Cyclomoteur
facts-transport-car = Voiture
facts-transport-needs-company = Quelqu’un vient avec moi la première fois

facts-digital-means-none = Rien
facts-digital-means-simple-phone = GSM sans internet
facts-digital-means-smartphone = Smartphone
facts-digital-means-shared-phone = Un GSM que je partage
facts-digital-means-computer = Ordinateur ou tablette
facts-digital-means-internet-home = Internet à la maison
facts-digital-means-mobile-data = Internet sur mon GSM
facts-digital-means-email = Une adresse e-mail

facts-digital-skill-none = Encore rien
facts-digital-skill-call = Téléphoner
facts-digital-skill-messages = Envoyer des messages
facts-digital-skill-search = Chercher quelque chose
facts-digital-skill-email-attachment = Envoyer un e-mail avec un fichier
facts-digital-skill-forms = Remplir un formulaire
facts-digital-skill-office = Faire une lettre ou une liste à l’ordinateur
facts-digital-skill-eid = Me connecter avec ma carte ou avec itsme

facts-obstacles-none = Rien
facts-obstacles-language = Je ne parle pas encore assez le néerlandais
facts-obstacles-experience = Mon expérience ne compte pas ici, ou je n’en ai pas
facts-obstacles-finding-vacancies = Je ne trouve pas d’offres ou je ne sais pas comment me présenter
facts-obstacles-discrimination = On ne me donne pas de chance à cause de mon nom, ma couleur, ma foi ou mon foulard
facts-obstacles-search-tools = Mon CV ou ma lettre n’est pas prêt
facts-obstacles-labour-market = Je ne sais pas comment marche le travail ici
facts-obstacles-skills-not-recognised = Ce que je sais faire ne compte pas ici sur papier
facts-obstacles-network = Je connais trop peu de gens
facts-obstacles-self-confidence = Je n’ose pas encore
facts-obstacles-transport = Il m’est difficile de me déplacer
facts-obstacles-administration = Mes papiers ne sont pas en ordre
facts-obstacles-cultural-codes = Je ne connais pas encore les habitudes d’ici
facts-obstacles-choice-of-job = Je ne sais pas quel travail me va
facts-obstacles-no-vacancies = Il n’y a pas de travail pour ce que je sais faire
facts-obstacles-child-care = Je n’ai pas de garde pour mon enfant

facts-expectations-sector-experience = Quelqu’un qui connaît mon métier
facts-expectations-support = Du soutien et des conseils
facts-expectations-understand-search = Apprendre à chercher du travail ici
facts-expectations-networks = Rencontrer de nouvelles personnes
facts-expectations-traineeships = Connaître les stages et les formations
facts-expectations-interviews = M’entraîner pour un entretien d’embauche
facts-expectations-cv-and-letter = De l’aide pour mon CV et ma lettre
facts-expectations-choice-of-job = Savoir quel travail me va
facts-expectations-language = Pratiquer le néerlandais
facts-expectations-workplace-attitude = Savoir comment se tenir au travail
facts-expectations-institutions = Savoir qui fait quoi en Belgique
facts-expectations-culture = Connaître la Belgique et son histoire

facts-social-problems-none = Non, pas de soucis
facts-social-problems-debt = Argent et dettes
facts-social-problems-legal = Papiers, droit et autorités
facts-social-problems-housing = Mon logement
facts-social-problems-health = Mon corps
facts-social-problems-mental-health = Ma tête et mon cœur
facts-social-problems-child-care = La garde de mon enfant
facts-social-problems-violence = Quelqu’un me fait mal ou me fait peur
facts-social-problems-disability = Un handicap
facts-social-problems-other = Autre chose

facts-reason-of-stay-protection = J’ai demandé ou reçu une protection
facts-reason-of-stay-family = Ma famille est ici
facts-reason-of-stay-study = J’étudie
facts-reason-of-stay-work = Je suis ici pour travailler
facts-reason-of-stay-eu-citizen = Je viens d’un pays de l’UE
facts-reason-of-stay-born-here = Ici, c’est mon lieu de naissance
facts-reason-of-stay-regularised = J’ai pu rester après longtemps ou pour une raison grave
facts-reason-of-stay-other = Une autre raison

facts-status-belgian = Belge
facts-status-eu-citizen = Citoyen de l’UE
facts-status-eu-family = Famille d’un citoyen de l’UE ou d’un Belge
facts-status-refugee = Réfugié reconnu
facts-status-subsidiary-protected = Protection subsidiaire
facts-status-temporary-protected = Protection temporaire
facts-status-asylum-applicant = Asile demandé, pas encore de réponse
facts-status-family-reunification = Regroupement familial
facts-status-student = Étudiant
facts-status-search-year = Année de recherche après les études
facts-status-labour-migrant = Venu pour travailler
facts-status-long-term-resident = Depuis longtemps en Belgique ou dans l’UE
facts-status-regularised = Régularisé
facts-status-stateless = Apatride
facts-status-no-legal-stay = Pas de papiers pour rester
facts-status-other = Autre chose

facts-document-a = Carte A
facts-document-b = Carte B
facts-document-k = Carte K
facts-document-l = Carte L
facts-document-eu = Carte EU
facts-document-eu-plus = Carte EU+
facts-document-f = Carte F
facts-document-f-plus = Carte F+
facts-document-h = Carte H
facts-document-m = Carte M
facts-document-n = Carte N
facts-document-orange-card = Carte orange
facts-document-annex-15 = Annexe 15
facts-document-annex-19 = Annexe 19
facts-document-annex-19ter = Annexe 19ter
facts-document-annex-26 = Annexe 26
facts-document-annex-35 = Annexe 35
facts-document-belgian-id = Carte d’identité belge
facts-document-other = Un autre papier
facts-document-none = Pas de papier

facts-stage-none = Rien n’est en cours
facts-stage-first-instance = Première demande en cours
facts-stage-appeal = En recours
facts-stage-decided = Il y a une réponse
facts-stage-repeat-application = Nouvelle demande

facts-civil-state-single = Célibataire
facts-civil-state-married = Marié ou mariée
facts-civil-state-cohabiting = Je vis avec un partenaire
facts-civil-state-divorced = Divorcé ou divorcée
facts-civil-state-widowed = Mon partenaire est décédé
facts-civil-state-partner-abroad = Mon partenaire est dans un autre pays

facts-income-ocmw = Argent du CPAS
facts-income-unemployment = Argent parce que je n’ai pas de travail
facts-income-partner = Mon partenaire gagne de l’argent
facts-income-none = Je n’ai pas d’argent
facts-income-family = Ma famille m’aide
facts-income-work = Mon travail
facts-income-sickness = Argent pour cause de maladie
facts-income-material-aid = Lit, repas et aide au centre d’accueil
facts-income-other = Autre chose

facts-housing-own-rent = Je loue
facts-housing-social-rent = Logement social
facts-housing-with-family = Dans ma famille
facts-housing-reception = Dans un centre d’accueil
facts-housing-local-reception = Dans un logement d’accueil du CPAS
facts-housing-shelter = Dans un abri de nuit ou un refuge
facts-housing-with-friends = Chez des amis
facts-housing-no-fixed-address = Pas de lieu fixe
facts-housing-owner = Ma propre maison

facts-housing-problems-none = Non, tout va bien
facts-housing-problems-rent = Le loyer est trop cher
facts-housing-problems-size = C’est trop petit
facts-housing-problems-unhealthy = C’est humide, froid ou dangereux
facts-housing-problems-eviction = Je dois peut-être partir
facts-housing-problems-guarantee = Je ne peux pas payer la garantie
facts-housing-problems-discrimination = On ne veut pas me louer un logement

facts-hours-full-time = Toute la semaine, temps plein
facts-hours-part-time = Une partie de la semaine
facts-hours-by-the-day = À la journée, par intérim
facts-hours-own-business = Ma propre affaire
facts-hours-unpaid = Sans salaire
