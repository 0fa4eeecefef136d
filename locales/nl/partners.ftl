### partners: wie de partners zijn en wat ze elkaar vertellen, voor medewerkers. Bron van alle talen.

partners-title = Partners
partners-one-title = Een partner
partners-own = Onze pagina
partners-who = Wie is wie
partners-not-written = Nog niets geschreven
partners-about = Wat we doen en voor wie
partners-about-hint = Korte zinnen. Zonder namen van klanten.
partners-intake = Wie kan komen
partners-intake-hint = Voor wie wel, voor wie niet, en wat is er nodig?
partners-procedure = Hoe het gaat
partners-procedure-hint = Hoe komt iemand binnen, wie antwoordt, en wanneer?
partners-place = Waar
partners-hours = Wanneer
partners-reach = Bereiken
partners-phone = Telefoon
partners-email = E-mail
partners-languages = Talen van de collega’s
partners-offers = Aanbod met plaatsen
partners-offers-none = Deze partner heeft nu geen aanbod.
partners-edit-title = Pagina aanpassen
partners-edit-line = Iedereen in het netwerk leest deze pagina.

partners-news = Nieuws
partners-news-none = Er is geen nieuws.
partners-news-unread = nieuw
partners-news-read = Gelezen
partners-news-withdraw = Haal weg
partners-news-new = Vertel iets aan het netwerk
partners-news-line = Kort, voor alle partners. Zonder iets over klanten.
partners-news-title = In enkele woorden
partners-news-body = Bericht
partners-news-send = Vertel het
partners-news-empty = Schrijf in enkele woorden waarover het gaat.
