### Words of the trade as staff see them. The last part of each key is the stable word of the code.

## How far into a file something lies

words-tier-t0 = Qu’il y a un dossier, et qui appeler
words-tier-t0-short = Renvoi
words-tier-t1 = Carte de contact : nom, contact, langue, accompagnateurs et rendez-vous
words-tier-t1-short = Contact
words-tier-t2 = Parcours : étapes, besoins et suites des orientations
words-tier-t2-short = Parcours
words-tier-t3 = Travail : expérience, langues, école, souhaits et moyens
words-tier-t3-short = Travail
words-tier-t4 = Confidentiel : famille, revenus, logement, santé et séjour
words-tier-t4-short = Confidentiel
words-tier-t5 = Note de travail personnelle
words-tier-t5-short = Note personnelle
words-tier-origin = Origine, seulement pour les chiffres
words-tier-origin-short = Origine

## What a file is opened for

words-purpose-guidance = Accompagner sur tout le chemin
words-purpose-activation = Vers l’emploi : chercher, former, placer
words-purpose-integration = Intégration civique et cours de néerlandais
words-purpose-social-aid = Aide pour les revenus, le logement et la santé
words-purpose-mentoring = Chercher et suivre un mentor
words-purpose-matching = Voir si quelqu’un est déjà connu
words-purpose-coordination = Suivre le réseau : attentes, dossiers sans accompagnateur
words-purpose-review = Vérifier la qualité d’un dossier
words-purpose-oversight = Veiller à la vie privée

## Parts of a file

words-section-identity = Qui
words-section-contact = Contact
words-section-path = Parcours
words-section-languages = Langues
words-section-education = École et diplôme
words-section-experience = Expérience
words-section-wishes = Souhaits et obstacles
words-section-means = Transport et numérique
words-section-background = Pays et arrivée
words-section-residence = Séjour
words-section-household = Famille
words-section-income = Revenus et dettes
words-section-housing = Logement
words-section-health = Santé
words-section-confidences = Confidences
words-section-origin = Origine

## People and organisations

words-role-worker = Accompagnateur
words-role-team-lead = Responsable d’équipe
words-role-coordinator = Coordinateur du réseau
words-role-reception = Accueil ou enseignant
words-role-mentor = Mentor
words-role-analyst = Analyste
words-role-editor = Rédacteur
words-role-dpo = Délégué à la protection des données
words-role-administrator = Administrateur du système

words-org-kind-city = Ville ou commune
words-org-kind-ocmw = CPAS
words-org-kind-vdab = VDAB
words-org-kind-integration = Agence d’intégration
words-org-kind-ngo = Association
words-org-kind-mentoring = Programme de mentorat
words-org-kind-training = École ou centre de formation
words-org-kind-employer = Employeur
words-org-kind-network = Bureau du réseau

## The trajectory

words-lane-settling = S’installer
words-lane-integration = Intégration civique
words-lane-dutch = Néerlandais
words-lane-work = Travail
words-lane-mentor = Mentor et réseau
words-lane-preconditions = Ce qu’il faut pour pouvoir commencer

words-step-state-planned = Prévu
words-step-state-running = En cours
words-step-state-stuck = Bloqué
words-step-state-done = Fini
words-step-state-stopped = Arrêté

words-need-child-care = A besoin d’une garde d’enfants
words-need-no-mornings = Pas le matin
words-need-not-before-ten = Pas avant 10 h
words-need-no-evenings = Pas le soir
words-need-no-phone = Ne pas téléphoner
words-need-call-do-not-write = Appeler ou parler, ne pas écrire
words-need-female-worker = Préfère parler à une femme
words-need-quiet-place = Un endroit calme pour parler
words-need-physical-limits = Pas d’escaliers ni de charges lourdes
words-need-company = Quelqu’un vient la première fois
words-need-transport = Transport à prévoir
words-need-housing = Le logement d’abord

words-need-state-open = Personne ne s’en occupe encore
words-need-state-busy = Quelqu’un s’en occupe
words-need-state-settled = Réglé

## Notes and channels

words-note-kind-note = Note
words-note-kind-talk = Entretien
words-note-kind-call = Appel
words-note-kind-message = Message
words-note-kind-visit = Visite
words-note-kind-not-reached = Pas joint

words-note-tier-path = Tous ceux du parcours
words-note-tier-work = Ceux qui aident pour le travail
words-note-tier-organisation = Seulement mon organisation
words-note-tier-own = Seulement moi

words-channel-staff = À l’écran, par un accompagnateur
words-channel-own-device = Par la personne, sur GSM ou ordinateur
words-channel-paper = Sur papier
words-channel-phone = Par téléphone

## Secrecy and keeping

words-secrecy-open = Non confidentiel
words-secrecy-fact = Donnée confidentielle
words-secrecy-confidence = Confidence : à partager une par une

words-retention-core = Nom et contact
words-retention-work = Parcours et travail
words-retention-social = Famille, argent, logement et santé
words-retention-residence = Séjour
words-retention-origin = Origine pour les chiffres

## Screening and trajectory

words-trajectory-kind-first-months = Les premiers mois
words-trajectory-kind-linear = Pas à pas : d’abord l’intégration civique, puis le travail
words-trajectory-kind-integrated = Tout ensemble : apprendre, travailler et un mentor
words-trajectory-kind-art60 = Expérience de travail via l’article 60
words-trajectory-kind-highly-skilled = Hautement qualifié
words-trajectory-kind-entrepreneur = Sa propre entreprise
words-trajectory-kind-waiting = Attendre et pourtant avancer

words-distance-ready = Peut travailler tout de suite
words-distance-near = Encore une petite étape
words-distance-far = Encore plusieurs étapes
words-distance-very-far = Autre chose passe d’abord

words-precondition-child-care = Garde d’enfants
words-precondition-mobility = Mobilité
words-precondition-housing = Logement
words-precondition-health = Santé
words-precondition-debt = Dettes
words-precondition-papers = Papiers
words-precondition-language = Langue
words-precondition-digital = Ordinateur, téléphone et internet

words-precondition-state-unknown = Pas encore demandé
words-precondition-state-fine = En ordre
words-precondition-state-open = Personne ne s’en occupe encore
words-precondition-state-busy = Quelqu’un s’en occupe
words-precondition-state-settled = Réglé

words-civic-course-not-concerned = Pas concerné
words-civic-course-exempt = Dispensé
words-civic-course-standard = Parcours habituel
words-civic-course-literacy = Plus lent, avec lecture et écriture
words-civic-course-fast = Parcours rapide
words-civic-course-beside-work = À côté du travail ou de la formation
words-civic-course-later = Plus tard
words-civic-course-done = Attestation obtenue

words-timing-sequential = L’un après l’autre
words-timing-overlapping = En même temps

words-coupling-none = Chacun à part
words-coupling-tuned = Accordés entre eux

words-form-linear = Linéaire
words-form-combined = Combiné
words-form-integrated = Intégré

words-payer-nobody = Gratuit
words-payer-client = Le client
words-payer-ocmw = CPAS
words-payer-vdab = VDAB
words-payer-integration = Agence d’intégration
words-payer-employer = Employeur
words-payer-fund = Un fonds ou un projet
words-payer-unknown = À demander

words-step-result-reached = But atteint
words-step-result-certificate = Attestation ou niveau obtenu
words-step-result-work = Travail
words-step-result-training = Formation ou place
words-step-result-partly = En partie
words-step-result-not-reached = Pas atteint

words-stop-reason-child-care = Pas de garde d’enfants
words-stop-reason-transport = Pas accessible
words-stop-reason-health = Santé
words-stop-reason-housing = Logement
words-stop-reason-money = Argent
words-stop-reason-hours = Les heures ne conviennent pas
words-stop-reason-level = Le niveau ne convient pas
words-stop-reason-permit = Les papiers ne le permettent pas ou se terminent
words-stop-reason-no-place = Pas de place
words-stop-reason-found-work = Travail trouvé
words-stop-reason-own-choice = Le client veut autre chose
words-stop-reason-moved = Déménagé
words-stop-reason-other = Autre chose

words-plan-mark-agreed = D’accord
words-plan-mark-remark = D’accord, avec une remarque
words-plan-mark-not-agreed = Pas d’accord

words-effect-kind-warning = Attention
words-effect-kind-deadline = À faire à temps
words-effect-kind-income = Revenu entre-temps

words-effect-mark-seed = Dans un document de base
words-effect-mark-source = Sur une page publique
words-effect-mark-known = Connu du terrain, à vérifier
words-effect-mark-disputed = Les sources se contredisent, à vérifier
