### errors: texts for staff.

errors-go-login = Sign in
errors-go-home = To my work
errors-go-file = To the file
errors-go-start = To the start
errors-not-found-title = Not found
errors-not-found-text = This page does not exist, or you may not know of it.
errors-refused-title = This file is not open to you
errors-refused-text = Ask the contact person of the client. The file remembers that you tried.
errors-role-title = This page is not part of your task
errors-role-text = Ask an administrator if you need it.
errors-sign-in-title = Please sign in first
errors-sign-in-text = Your session has ended. Please sign in again.
errors-forgery-title = This form has expired
errors-forgery-text = Go back and copy what you typed. Then reload the page and try again.
errors-stale-title = Somebody just changed this
errors-stale-text = Your change was not saved. Go back, look at what stands there now and try again.
errors-bad-title = This is not right yet
errors-bad-text = Go back and check what you filled in.
errors-bad-double = This exists already.
errors-bad-number = There is no file with this number.
errors-bad-state = This is not possible now.
errors-bad-value = Something is missing, or what it says is not possible.
errors-bad-no-way = There is no safe way to send this client a message.
errors-too-large-title = Too large
errors-too-large-text = What you sent is too large and was not saved. Go back: what you typed is still there. Make it shorter or smaller.
errors-wait-title = Please wait
errors-wait-text = There were too many tries in a row.
errors-wait-minutes =
    { $minutes ->
        [one] Try again in 1 minute.
       *[other] Try again in { $minutes } minutes.
    }
errors-gone-title = The system does not answer
errors-gone-text = We are working on it. Try again soon. Your text is not saved: copy it.
errors-disk-full-title = Nothing can be saved now
errors-disk-full-text = The disk is full. The administrator is needed. Copy your text.
errors-fault-title = Something went wrong
errors-fault-text = It is not your fault. Try again, or call the help desk.
errors-why-no-grant = The client did not agree to your organisation, or not for this purpose.
errors-why-ended = The permission has ended.
errors-why-role = Your role does not allow this.
errors-why-secret = This is confidential and not shared with you.
errors-value-empty = Fill this in, or choose why there is no answer.
errors-value-too-long = This is too long.
errors-value-date = This date does not exist. A year alone is fine.
errors-value-to-come = This day is still to come. Check the date.
errors-value-number = Fill in a whole number.
errors-value-not-in-list = Choose something from the list.
errors-value-too-many = Choose three at most.
errors-value-none-and-more = ‘None’ and something else cannot go together. Choose one of them.
errors-value-phone = This is no phone number.
errors-value-email = This is no e-mail address.
errors-bad-agreed = The client must say yes first.
errors-kept-title = Sign in: your text is kept
errors-kept-text = Your session had ended. What you typed is not in the file yet, but it is kept. You will see it again after signing in. Only you can see it.
