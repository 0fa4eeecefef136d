### api : ce que les programmes peuvent lire.

api-key-title = Aucune clé valable
api-key-text = Envoyez la clé sous la forme « Authorization: Bearer … ». Elle a peut-être expiré ou été retirée.
api-purpose-title = Cette finalité n'existe pas
api-purpose-text = Choisissez une finalité de votre organisation, par exemple guidance.
api-body-title = Ceci est illisible
api-body-text = Le contenu n'est pas du JSON de la forme demandée. L'endroit est indiqué.
api-faults-title = Quelque chose n'est pas encore correct
api-faults-text = Chaque erreur indique son endroit. Rien n'a été enregistré.
api-version-needed-title = Quelle version modifiez-vous ?
api-version-needed-text = Envoyez dans If-Match la version que vous avez vue. Ainsi, rien d'autrui ne se perd.
api-changed-title = Quelqu'un vient de modifier ceci
api-changed-text = Votre modification n'a pas été enregistrée. Ce que vous avez vu et l'état actuel sont ci-dessous.
api-state-title = Impossible pour le moment
api-state-text = L'état actuel ne permet pas ce changement.
api-reused-title = Cette clé a déjà servi
api-reused-text = Une autre commande a utilisé cette Idempotency-Key. Choisissez-en une nouvelle, de 200 caractères au plus.
api-known-title = Cette personne est probablement déjà connue
api-known-text = Adressez-vous d'abord aux personnes ci-dessous. S'il s'agit de quelqu'un d'autre, envoyez even_if_known.
api-unknown-part = Cette partie n'existe pas.
api-bad-cursor = Cette place dans la liste n'appartient pas à cette clé.
api-method-title = Pas avec cette méthode
api-method-text = Cette adresse existe, mais accepte d'autres méthodes. Elles sont dans l'en-tête Allow.
api-number = Ce n'est pas un nombre entier de 1 ou plus.
api-nobody = Personne dans le réseau n'a cette identité.
api-no-such-fact = Cette personne n'a pas de telle donnée de ce type.
api-other-entry = La donnée corrigée appartient à une autre entrée.
