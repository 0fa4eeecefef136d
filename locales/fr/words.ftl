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
words-tier-letter = Ce qu’une organisation a écrit à une autre sur le client
words-tier-letter-short = Lettre

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

words-trajectory-kind-first-months = Les premiers mois
words-trajectory-kind-linear = D’abord l’intégration, puis le travail
words-trajectory-kind-integrated = Tout ensemble : apprendre et travailler
words-trajectory-kind-art60 = Expérience de travail par l’article 60
words-trajectory-kind-highly-skilled = Hautement qualifié ou avec un métier
words-trajectory-kind-entrepreneur = Une entreprise à soi
words-trajectory-kind-waiting = Attendre et avancer quand même

words-timing-sequential = L’un après l’autre
words-timing-overlapping = En même temps

words-coupling-none = Séparés
words-coupling-tuned = Accordés

words-form-linear = Linéaire
words-form-combined = Combiné
words-form-integrated = Intégré

words-distance-ready = Peut travailler maintenant
words-distance-near = Proche de l’emploi
words-distance-far = Encore du chemin
words-distance-very-far = D’abord autre chose

words-precondition-child-care = Garde d’enfants
words-precondition-mobility = Déplacements

## Screening and trajectory

words-precondition-housing = Logement
words-precondition-health = Santé
words-precondition-debt = Dettes
words-precondition-papers = Papiers
words-precondition-language = Langue
words-precondition-digital = Numérique

words-precondition-state-unknown = pas encore vu
words-precondition-state-fine = en ordre
words-precondition-state-open = ouvert
words-precondition-state-busy = en cours
words-precondition-state-settled = réglé

words-civic-course-not-concerned = Sans objet
words-civic-course-exempt = Dispensé
words-civic-course-standard = Parcours ordinaire
words-civic-course-literacy = Plus lent, avec lecture et écriture
words-civic-course-fast = Parcours rapide
words-civic-course-beside-work = À côté du travail ou d’une formation
words-civic-course-later = Plus tard
words-civic-course-done = Attestation obtenue

words-payer-nobody = C’est gratuit
words-payer-client = Le client
words-payer-ocmw = Le CPAS (OCMW)
words-payer-vdab = Le VDAB
words-payer-integration = Le service d’intégration
words-payer-employer = L’employeur
words-payer-fund = Un fonds ou un projet
words-payer-unknown = Pas encore connu

words-step-result-reached = But atteint
words-step-result-certificate = Attestation ou niveau obtenu
words-step-result-work = Travail trouvé
words-step-result-training = Vers une formation ou un stage
words-step-result-partly = En partie
words-step-result-not-reached = Pas atteint

words-stop-reason-child-care = pas de garde d’enfants
words-stop-reason-transport = pas accessible
words-stop-reason-health = santé
words-stop-reason-housing = logement
words-stop-reason-money = argent
words-stop-reason-hours = les heures ne conviennent pas
words-stop-reason-level = le niveau ne convient pas
words-stop-reason-permit = le séjour ne le permet pas
words-stop-reason-no-place = pas de place
words-stop-reason-found-work = travail trouvé
words-stop-reason-own-choice = le client veut autre chose
words-stop-reason-moved = déménagé
words-stop-reason-other = autre chose

words-plan-mark-agreed = D’accord
words-plan-mark-remark = D’accord, avec une remarque
words-plan-mark-not-agreed = Pas d’accord

words-effect-kind-warning = Attention
words-effect-kind-deadline = À faire à temps
words-effect-kind-income = Revenu entre-temps

words-effect-mark-seed = Dans un rapport du terrain
words-effect-mark-source = Sur une page publique
words-effect-mark-known = Connu du terrain, à vérifier
words-effect-mark-disputed = Les sources se contredisent, à vérifier
