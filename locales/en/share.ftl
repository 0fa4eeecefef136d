### share: texts for staff.

share-title = Share one item
share-line = This is what the other will see, and no more. Ask the client first.
share-with = With whom?
share-agreed = The client knows with whom and why, and said yes to exactly this
share-do = Share
share-link = Share this one item
share-now = Shared with now
share-nobody = With nobody.
share-end = Stop sharing
share-none = Nobody else sees this file. First agree with the client who may see what.
