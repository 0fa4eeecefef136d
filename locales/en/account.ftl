### account: one's own account.

account-title = My account
account-about = About me
account-name = Name
account-name-empty = Fill in your name, as clients know you.
account-phone = Phone
account-language = Language of the pages
account-shortcuts = Shortcuts of one letter
account-shortcuts-hint = Switch them off if you work with speech or touch keys by accident.

## Password

account-password = Password
account-current = Your present password
account-current-wrong = This is not your present password. Try again.
account-password-save = Change password
account-confirm-title = Just making sure that it is you
account-confirm-text = You are changing how you sign in. That is why we ask for your password once more. It holds for ten minutes.

## Second step

account-second-title = Second step when signing in
account-second-on = Set up. Even with your password nobody else gets in.
account-second-off = Not set up yet. A second step makes your account much safer.
account-second-go = Look and change
account-last-way = You could no longer sign in then. Set up another way first.
account-app = App with codes
account-app-on = Set up.
account-app-none = Not set up yet.
account-app-set = Set up the app
account-app-other = Another phone or app
account-app-off = Remove the app
account-app-off-sure = Do you want to remove the app?
account-passkeys = Passkeys
account-passkeys-text = Sign in with finger, face or PIN, without a password.
account-passkey-add = Add a passkey
account-passkey-name = Name of this passkey
account-passkey-name-hint = For example ‘my phone’.
account-codes = Recovery codes
account-codes-left =
    { $count ->
        [0] You have no recovery codes.
        [one] You have { $count } recovery code left.
       *[other] You have { $count } recovery codes left.
    }
account-codes-new = Make new codes
account-codes-sure = The old codes will stop working. Make new ones?
account-provider-title = Sign in through another service
account-provider-on = Linked.
account-provider-none = Link an account you have already, then you need no password here.
account-provider-link = Link with { $name }
account-provider-text = You are going to { $name }. Sign in there with the account you want to link.
account-provider-go = To { $name }
account-provider-off = Undo the link

## Devices

account-browsers = Where you are signed in
account-browsers-text = A device you do not know? Sign it out and change your password.
account-here = this device
account-device-unknown = Unknown device
account-seen = Last used: { $time }
account-since = Since { $time }
account-end = Sign out
account-end-all = Sign out everywhere
account-end-all-sure = You will be signed out everywhere, here too. Go on?

## How I work

account-skills = How I work
account-skills-line = This helps colleagues to find who suits a client. Everybody in the network can use it.
account-speaks = Languages I speak with clients
account-expertise = What I know well
account-capacity = How many clients I can guide
account-capacity-hint = Empty when you do not want to say.
account-expertise-settling = settling: address, papers, health fund
account-expertise-integration = civic integration
account-expertise-dutch = learning Dutch
account-expertise-work = work and training
account-expertise-mentor = mentors and network
account-expertise-art60 = article 60
account-expertise-highly-skilled = the highly skilled
account-expertise-entrepreneur = a business of one’s own
account-expertise-waiting = people who apply for asylum
account-expertise-child-care = child care
account-expertise-mobility = transport
account-expertise-housing = housing
account-expertise-health = health
account-expertise-debt = debts
account-expertise-papers = residence and papers
account-expertise-digital = computer and phone

## One's own agenda on the telephone

account-calendar = Agenda on your telephone
account-calendar-text = With a secret address your own calendar shows your appointments. It says only "appointment" and the hour, never a name.
account-calendar-address = Secret address
account-calendar-once = Put this address in your calendar now. It is shown only once. Give it to nobody.
account-calendar-used = Address since { $since }, last used on { $used }.
account-calendar-unused = Address since { $since }, not used yet.
account-calendar-make = Make a secret address
account-calendar-anew = Make a new address, the old one stops
account-calendar-stop = Stop the address

## How much waits, by e-mail

account-digest = E-mail about what waits
account-digest-text = A short e-mail with how much waits for you and how much is late. There is no name in it. It goes to the name you sign in with, if that is an e-mail address.
account-digest-often = How often
account-digest-none = Never
account-digest-daily = Every day
account-digest-weekly = On Mondays
