### partners: who the partners are and what they tell each other, for staff.

partners-title = Partners
partners-one-title = A partner
partners-own = Our page
partners-who = Who is who
partners-not-written = Nothing written yet
partners-about = What we do and for whom
partners-about-hint = Short sentences. No names of clients.
partners-intake = Who can come
partners-intake-hint = For whom, for whom not, and what is needed?
partners-procedure = How it goes
partners-procedure-hint = How does somebody come in, who answers, and when?
partners-place = Where
partners-hours = When
partners-reach = How to reach them
partners-phone = Telephone
partners-email = E-mail
partners-languages = Languages of the colleagues
partners-offers = Offers with places
partners-offers-none = This partner has no offers now.
partners-edit-title = Change the page
partners-edit-line = Everybody in the network reads this page.

partners-news = News
partners-news-none = There is no news.
partners-news-unread = new
partners-news-read = Read
partners-news-withdraw = Take away
partners-news-new = Tell the network something
partners-news-line = Short, for all partners. Nothing about clients.
partners-news-title = In a few words
partners-news-body = Message
partners-news-send = Tell it
partners-news-empty = Say in a few words what it is about.
