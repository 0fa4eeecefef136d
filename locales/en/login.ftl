### login: signing in and out.

login-title = Sign in
login-for-whom = For people who work with op weg. Are you a client? Then you need no password, only the code on your card.
login-name = Sign-in name
login-name-hint = Usually your e-mail address at work.
login-password = Password
login-enter = Continue
login-leave = Stop and sign out
login-wrong = The sign-in name and the password do not go together. Check whether Caps Lock is on and try again.
login-wait-seconds =
    { $seconds ->
        [one] There were some attempts just now. Try again in 1 second.
       *[other] There were some attempts just now. Try again in { $seconds } seconds.
    }
login-wait-minutes =
    { $minutes ->
        [one] There were many attempts. Try again in 1 minute, or call your administrator.
       *[other] There were many attempts. Try again in { $minutes } minutes, or call your administrator.
    }
login-blocked = There were too many attempts. Ask your administrator for a new start password.
login-help = Does it not work?
login-help-text = Ask your administrator for a start password. You can do this by phone too.
login-passkey = Sign in with a passkey
login-passkey-new = Make a passkey
login-passkey-name = Passkey
login-passkey-failed = That did not work. Try again, or choose another way.
login-passkey-wrong = This passkey does not work here. Try again, or choose another way.
login-provider = Sign in through { $name }
login-provider-fails = Signing in through the other service did not work. Try again, or use your password.
login-provider-unknown = Your account at the other service is not linked here yet. Sign in with your password and link it under ‘My account’.

## The second step

login-second-title = One more step
login-code = Code from your app
login-code-hint = Six digits. No phone with you? Fill in one of your recovery codes here.
login-code-wrong = This code does not work, or no longer. Wait for the next code and try again.
login-recovery = Recovery code
login-recovery-hint = Twelve characters, from the list you kept. Each code works once.
login-lost = Lost both your phone and your recovery codes?
login-lost-text = Call your administrator. They make sure it is you and let you start again.

## Setting up the second step

login-app-title = Set up a second step
login-app-why = Op weg holds data of people who trust us. That is why we ask for a code from an app besides your password. You set this up once.
login-app-step-1 = 1. Open an app for codes
login-app-install = For example the app your employer advises, Aegis, FreeOTP, Google Authenticator or Microsoft Authenticator. Your password manager can often do it too.
login-app-step-2 = 2. Scan the drawing
login-app-drawing = QR code for the app
login-app-open = Open in the app on this device
login-app-letters = Scanning does not work? Then type these letters:
login-app-step-3 = 3. Fill in the code
login-app-code-hint = The six digits that the app shows now.
login-app-keep = Set up
login-app-wrong = This code is not right. Check that the clock of your phone is right, and fill in the newest code.
login-app-passkey = Or use a passkey
login-app-passkey-text = You then sign in with your finger, face or PIN on this device.

## Recovery codes

login-codes-title = Your recovery codes
login-codes-text = Have you lost your phone? With one of these codes you still get in. Each code works once.
login-codes-once = We show them only now. Print them or write them down, and do not keep them with your phone.
login-codes-next = I have kept them

## A password of one's own

login-own-title = Choose your own password
login-own-text = You now have a start password. Choose one yourself that only you know.
login-own-new = New password
login-own-hint = At least 12 characters. Four ordinary words in a row are easy to remember. Spaces are fine.
login-own-repeat = The same once more
login-own-differs = The two passwords are not the same. Type both again.
login-own-same = This is the password you have already. Choose another one.
login-weak-short = This password is too short. Use at least 12 characters.
login-weak-long = This password is too long. Use at most 128 characters.
login-weak-common = This password is in lists of passwords that everybody knows. Choose something else.
login-weak-pattern = This password is a row or a repetition, which is quick to guess. Choose something else.
login-weak-name = Your name or that of your organisation is in this password. Choose something else.
