### share: texts for staff.

share-title = Share one item
share-line = This is what the other will see, and no more. Ask the client first.
share-with = With whom?
share-agreed = The client knows with whom and why, and said yes to exactly this
share-do = Share
share-link = Share this one item
