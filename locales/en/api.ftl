### api: what programs get to read.

api-key-title = No key that works
api-key-text = Send the key as "Authorization: Bearer …". It may have ended or been withdrawn.
api-purpose-title = There is no such purpose
api-purpose-text = Choose a purpose your organisation has, for example guidance.
api-body-title = This cannot be read
api-body-text = The content is not JSON of the form asked for. The place is given.
api-faults-title = Something is not right yet
api-faults-text = Each mistake comes with its place. Nothing was kept.
api-version-needed-title = Which version do you change?
api-version-needed-text = Send the version you saw in If-Match, so that nothing of somebody else is lost.
api-changed-title = Somebody just changed this
api-changed-text = Your change was not kept. What you saw and what is there now is given below.
api-state-title = Not possible now
api-state-text = The state it is in does not allow this change.
api-reused-title = This key was used before
api-reused-text = Another command came with this Idempotency-Key. Choose a new one, of at most 200 characters.
api-known-title = This person is probably known already
api-known-text = Ask those named below first. If it is somebody else after all, send even_if_known.
api-unknown-part = There is no such part.
api-bad-cursor = This place in the list does not belong to this key.
api-method-title = Not with this method
api-method-text = This address exists, but takes other methods. They are in the Allow header.
api-number = This is no whole number of 1 or more.
api-nobody = Nobody in the network has this identity.
api-no-such-fact = This person has no such fact of this kind.
api-other-entry = The fact that is corrected belongs to another entry.
