### The agreement talk: newcomer and worker look at it together, in two languages. Often read aloud.

agreement-title = Qui peut voir tes données ?
agreement-what = Plus d’une organisation t’aide. Elles aident mieux quand elles savent la même chose. Alors tu ne dois pas tout raconter à chaque fois.
agreement-your-choice = Tu choisis. Tu peux dire oui. Tu peux dire non.
agreement-no-loss = Tu dis non ? Alors tu ne perds rien. Nous continuons à t’aider.
agreement-change-mind = Tu peux changer d’avis chaque jour.
agreement-pictures = Nous expliquons avec des dessins.
agreement-ask = Quelque chose n’est pas clair ? Demande-nous.
agreement-never = Nous ne donnons pas ceci à ceux qui décident de ton séjour. Nous ne l’utilisons pas pour te punir.
agreement-log = Tu peux toujours voir qui a regardé.
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
agreement-said-yes = Tu as dit oui.
agreement-said-no = Tu as dit non.
agreement-none-chosen = Choisis oui ou non pour chaque organisation.

## What they would see: four circles

agreement-tier-t1 = Comment te joindre
agreement-tier-t1-example = Ton nom, ta langue, ton téléphone, tes rendez-vous et qui t’aide.
agreement-tier-t2 = Ton chemin
agreement-tier-t2-example = Tes étapes et tes besoins, par exemple une garde pour ton enfant.
agreement-tier-t3 = Travail et école
agreement-tier-t3-example = Ce que tu sais faire, ce que tu as appris, où tu as travaillé et ce que tu veux.
agreement-tier-t4 = Choses personnelles
agreement-tier-t4-example = Ta famille, ton argent, ton logement, ta santé et ton séjour. Seulement ce qui est vraiment nécessaire.

## What for

agreement-purpose-guidance = pour t’aider sur tout ton chemin
agreement-purpose-activation = pour chercher ensemble un travail ou une formation
agreement-purpose-integration = pour tes cours de néerlandais et ton intégration
agreement-purpose-social-aid = pour t’aider avec l’argent, le logement ou la santé
agreement-purpose-mentoring = pour te trouver un mentor
agreement-purpose-matching = pour voir si nous te connaissons déjà
agreement-purpose-coordination = pour que tu n’attendes pas trop longtemps
agreement-purpose-review = pour voir si nous travaillons bien
agreement-purpose-oversight = pour protéger ta vie privée

## How the yes was given

agreement-channel-title = Comment dis-tu oui ?
agreement-channel-spoken = Tu l’as dit. Quelqu’un d’autre était là.
agreement-channel-signed = Tu as signé sur papier.
agreement-channel-tapped = Tu as touché l’écran toi-même.
agreement-witness = Qui était là ?
agreement-sign-here = Signe ici
agreement-tap-here = Touche ici si tu dis oui
agreement-handed-over = Tu reçois aussi ceci sur papier.

## How we talked

agreement-mode-title = Comment avons-nous parlé ?
agreement-mode-worker = La personne qui t’accompagne parle ta langue.
agreement-mode-interpreter-present = Un interprète était là.
agreement-mode-interpreter-remote = Un interprète a aidé par téléphone ou par écran.
agreement-mode-mediator = Quelqu’un était là qui connaît ta langue et ton pays.
agreement-mode-companion = Tu es venu avec quelqu’un. Ce n’est jamais un enfant.
agreement-mode-dutch = Nous avons parlé néerlandais.
agreement-representative = Quelqu’un parle à ta place ?
agreement-representative-name = Qui est-ce ?
agreement-representative-proof = Pourquoi cette personne peut-elle le faire ?
agreement-interpreter-name = Nom ou numéro de l’interprète

## Read aloud, word for word, when the yes is spoken

agreement-read-aloud-title = Lis ceci à voix haute
agreement-read-aloud = Je te pose une question. Est-ce que { $org } peut voir ceci : { $what } ? C’est { $purpose }. C’est jusqu’au { $date }. Tu peux dire oui ou non. Tu dis non ? Alors tu ne perds rien. Tu peux arrêter chaque jour.
agreement-read-aloud-check = Raconte-le avec tes mots. Alors je sais si j’ai bien expliqué.

## Stop

agreement-stop = Stop
agreement-stop-title = Veux-tu arrêter cela ?
agreement-stop-text = Dès maintenant, { $org } ne peut plus voir ceci.
agreement-stop-after = Ce que { $org } sait déjà ne disparaît pas. La loi dit parfois qu’il faut le garder.
agreement-stop-no-loss = Arrêter est ton droit. Tu ne perds rien.
agreement-stop-yes = Oui, arrêter maintenant
agreement-stop-no = Non, ne pas arrêter
agreement-stopped = C’est arrêté. { $org } ne voit plus ceci.
agreement-stopped-on = Arrêté le { $date }
agreement-refusal-kept = Nous notons aussi que tu as dit non. Ainsi nous ne le demandons pas encore et encore.

## What stands now

agreement-now-title = Ce que tu as décidé
agreement-now-none = Tu n’as encore rien décidé.
agreement-ended = Fini depuis le { $date }
agreement-summary = { $yes ->
    [0] Aucune organisation ne peut voir quelque chose.
    [one] 1 organisation peut voir quelque chose.
   *[other] { $yes } organisations peuvent voir quelque chose.
}
