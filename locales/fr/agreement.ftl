### The agreement talk: newcomer and worker look at it together, in two languages. Often read aloud.

agreement-title = Qui peut voir vos données ?
agreement-what = Plus d’une organisation vous aide. Elles aident mieux quand elles savent la même chose. Alors vous ne devez pas tout raconter à chaque fois.
agreement-your-choice = Vous choisissez. Vous pouvez dire oui. Vous pouvez dire non.
agreement-no-loss = Vous dites non ? Alors vous ne perdez rien. Nous continuons à vous aider.
agreement-change-mind = Vous pouvez changer d’avis chaque jour.
agreement-pictures = Nous expliquons avec des dessins.
agreement-ask = Quelque chose n’est pas clair ? Demandez-nous.
agreement-never = Nous ne donnons pas ceci à ceux qui décident de votre séjour. Nous ne l’utilisons pas pour vous punir.
agreement-log = Vous pouvez toujours voir qui a regardé.
agreement-listen = Écouter
agreement-language-of-talk = Langue de l’entretien
agreement-date = Date

## One organisation at a time

agreement-may-see = { $org } peut voir :
agreement-question = Est-ce que { $org } peut voir ceci ?
agreement-what-for = Pour quoi faire ?
agreement-until = Jusqu’au { $date }
agreement-until-what = Après, cela s’arrête tout seul.
agreement-until-longest = C’est un an au plus. Après, nous demandons à nouveau.
agreement-yes = Oui, d’accord
agreement-no = Non, je ne veux pas
agreement-part-of-it = Une partie oui, une partie non
agreement-later = Je veux encore réfléchir
agreement-said-yes = Vous avez dit oui.
agreement-said-no = Vous avez dit non.
agreement-none-chosen = Choisissez oui ou non pour chaque organisation.

## What they would see: four circles

agreement-tier-t1 = Comment vous joindre
agreement-tier-t1-example = Votre nom, votre langue, votre téléphone, vos rendez-vous et qui vous aide.
agreement-tier-t2 = Votre chemin
agreement-tier-t2-example = Vos étapes et vos besoins, par exemple une garde pour votre enfant.
agreement-tier-t3 = Travail et école
agreement-tier-t3-example = Ce que vous savez faire, ce que vous avez appris, où vous avez travaillé et ce que vous voulez.
agreement-tier-t4 = Choses personnelles
agreement-tier-t4-example = Votre famille, votre argent, votre logement, votre santé et votre séjour. Seulement ce qui est vraiment nécessaire.

## What for

agreement-purpose-guidance = pour vous aider sur tout votre chemin
agreement-purpose-activation = pour chercher ensemble un travail ou une formation
agreement-purpose-integration = pour vos cours de néerlandais et votre intégration
agreement-purpose-social-aid = pour vous aider avec l’argent, le logement ou la santé
agreement-purpose-mentoring = pour vous trouver un mentor
agreement-purpose-matching = pour voir si nous vous connaissons déjà
agreement-purpose-coordination = pour que vous n’attendiez pas trop longtemps
agreement-purpose-review = pour voir si nous travaillons bien
agreement-purpose-oversight = pour protéger votre vie privée

## How the yes was given

agreement-channel-title = Comment dites-vous oui ?
agreement-channel-spoken = Vous l’avez dit. Quelqu’un d’autre était là.
agreement-channel-signed = Vous avez signé sur papier.
agreement-channel-tapped = Vous avez touché l’écran vous-même.
agreement-witness = Qui était là ?
agreement-sign-here = Signez ici
agreement-tap-here = Touchez ici si vous dites oui
agreement-handed-over = Vous recevez aussi ceci sur papier.

## How we talked

agreement-mode-title = Comment avons-nous parlé ?
agreement-mode-worker = La personne qui vous accompagne parle votre langue.
agreement-mode-interpreter-present = Un interprète était là.
agreement-mode-interpreter-remote = Un interprète a aidé par téléphone ou par écran.
agreement-mode-mediator = Quelqu’un était là qui connaît votre langue et votre pays.
agreement-mode-companion = Quelqu’un est venu avec vous. Ce n’est jamais un enfant.
agreement-mode-dutch = Nous avons parlé néerlandais.
agreement-representative = Quelqu’un parle à votre place ?
agreement-representative-name = Qui est-ce ?
agreement-representative-proof = Pourquoi cette personne peut-elle le faire ?
agreement-interpreter-name = Nom ou numéro de l’interprète

## Read aloud, word for word, when the yes is spoken

agreement-read-aloud-title = Lisez ceci à voix haute
agreement-read-aloud = Je vous pose une question. Est-ce que { $org } peut voir ceci : { $what } ? C’est { $purpose }. C’est jusqu’au { $date }. Vous pouvez dire oui ou non. Vous dites non ? Alors vous ne perdez rien. Vous pouvez arrêter chaque jour.
agreement-read-aloud-check = Racontez-le avec vos mots. Alors je sais si j’ai bien expliqué.

## Stop

agreement-stop = Stop
agreement-stop-title = Voulez-vous arrêter cela ?
agreement-stop-text = Dès maintenant, { $org } ne peut plus voir ceci.
agreement-stop-after = Ce que { $org } sait déjà ne disparaît pas. La loi dit parfois qu’il faut le garder.
agreement-stop-no-loss = Arrêter est votre droit. Vous ne perdez rien.
agreement-stop-yes = Oui, arrêter maintenant
agreement-stop-no = Non, ne pas arrêter
agreement-stopped = C’est arrêté. { $org } ne voit plus ceci.
agreement-stopped-on = Arrêté le { $date }
agreement-refusal-kept = Nous notons aussi que vous avez dit non. Ainsi nous ne le demandons pas encore et encore.

## What stands now

agreement-now-title = Ce que vous avez décidé
agreement-now-none = Vous n’avez encore rien décidé.
agreement-ended = Fini depuis le { $date }
agreement-summary = { $yes ->
    [0] Aucune organisation ne peut voir quelque chose.
    [one] 1 organisation peut voir quelque chose.
   *[other] { $yes } organisations peuvent voir quelque chose.
}

agreement-compare-title = Nous regardons si vous avez déjà un dossier
agreement-compare-what = Nous comparons votre nom, votre date de naissance et votre téléphone avec d’autres dossiers. Aussi avec ceux des organisations qui travaillent avec nous.
agreement-compare-why = Ainsi vous n’avez qu’un seul dossier. Vous ne devez pas raconter deux fois la même chose.
agreement-compare-human = L’ordinateur regarde seulement ce qui se ressemble. Une personne décide toujours, jamais l’ordinateur seul.
agreement-compare-object = Vous ne voulez pas ? Dites-le-nous. Les autres ne trouvent alors votre dossier qu’avec votre numéro. Vous ne perdez rien.
