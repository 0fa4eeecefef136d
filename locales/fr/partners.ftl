### partners : qui sont les partenaires et ce qu’ils se disent, pour le personnel.

partners-title = Partenaires
partners-one-title = Un partenaire
partners-own = Notre page
partners-who = Qui est qui
partners-not-written = Rien d’écrit encore
partners-about = Ce que nous faisons et pour qui
partners-about-hint = Des phrases courtes. Sans noms de clients.
partners-intake = Qui peut venir
partners-intake-hint = Pour qui, pour qui pas, et que faut-il ?
partners-procedure = Comment cela se passe
partners-procedure-hint = Comment entre-t-on, qui répond, et quand ?
partners-place = Où
partners-hours = Quand
partners-reach = Comment les joindre
partners-phone = Téléphone
partners-email = E-mail
partners-languages = Langues des collègues
partners-offers = Offre avec places
partners-offers-none = Ce partenaire n’a pas d’offre maintenant.
partners-edit-title = Modifier la page
partners-edit-line = Tout le réseau lit cette page.

partners-news = Nouvelles
partners-news-none = Il n’y a pas de nouvelles.
partners-news-unread = nouveau
partners-news-read = Lu
partners-news-withdraw = Retirer
partners-news-new = Dire quelque chose au réseau
partners-news-line = Court, pour tous les partenaires. Rien sur les clients.
partners-news-title = En quelques mots
partners-news-body = Message
partners-news-send = Le dire
partners-news-empty = Dites en quelques mots de quoi il s’agit.
