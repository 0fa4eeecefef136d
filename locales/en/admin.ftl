### admin: people, organisations and keys.

admin-tabs = Administration
admin-tab-people = People
admin-tab-organisations = Organisations
admin-tab-keys = Keys of programs
admin-name = Name
admin-phone = Phone
admin-email = E-mail
admin-state = State
admin-organisation = Organisation
admin-all-organisations = All organisations
admin-takes-part = Takes part
admin-left = Gone since { $time }
admin-name-empty = Fill in a name.
admin-phone-empty = Fill in a phone number, so that partners can call.

## People

admin-people-title = People
admin-person-title = Details and roles
admin-person-new = Add somebody
admin-person-new-title = Add somebody
admin-person-make = Add and make a start password
admin-safe = Second step in order
admin-not-safe = No second step yet
admin-login-hint = Usually the e-mail address at work. Another name is fine too: at least 3 characters, no spaces.
admin-login-wrong = Fill in a sign-in name of at least 3 characters, without spaces.
admin-login-taken = This sign-in name is in use already. Choose another one.
admin-job = Function
admin-job-hint = As clients and colleagues call it, for example ‘counsellor’.
admin-roles = Roles
admin-roles-hint = Give only the roles somebody really needs.
admin-roles-empty = Choose at least one role.
admin-secrecy-person = Bound by professional secrecy
admin-secrecy-hint = Confidential data can reach only people who are bound by secrecy themselves and work in an organisation that is.
admin-last-administrator = This is the last system administrator of the network. Give somebody else that role first.
admin-own-roles = Another administrator gives you one more role; you cannot give it to yourself.

## Start password and second step

admin-password-title = Start password
admin-password-text = For somebody who begins or forgot the password. Make sure first that it really is this person.
admin-password-give = New start password
admin-password-sure = The old password will stop working and the person is signed out everywhere. Go on?
admin-password-until = Works until { $day }. At the first use the person chooses a password of their own.
admin-password-once = We show this only now. Give it to the person themselves: at the desk, by phone or on paper.
admin-second-title = Second step
admin-second-on = Set up.
admin-second-off = Not set up yet. The person does so when signing in next.
admin-second-reset = Let it be set up again
admin-second-sure = The app, passkeys and recovery codes will stop working. Are you sure that it is this person?

## Leaving

admin-leave-title = Leaving
admin-leave-text = Is this person leaving? Then all access stops at once.
admin-leave-go = Prepare leaving
admin-leave-what = On leaving, all access stops at once, on every device. The name stays with what this person wrote.
admin-leave-files =
    { $count ->
        [0] Is the contact person of no client.
        [one] Is the contact person of { $count } client. Your organisation gets a task: find a new contact person.
       *[other] Is the contact person of { $count } clients. Your organisation gets a task for each: find a new contact person.
    }
admin-leave-tasks =
    { $count ->
        [0] Has no open tasks.
        [one] Has { $count } open task. It goes back to the organisation.
       *[other] Has { $count } open tasks. They go back to the organisation.
    }
admin-leave-keys =
    { $count ->
        [0] Answers for no keys of programs.
        [one] Answers for { $count } key of a program. It stops.
       *[other] Answers for { $count } keys of programs. They stop.
    }
admin-leave-restricted =
    { $count ->
        [one] Careful: { $count } shielded file is open to this person only. Have it handed over first, or nobody will see it any more.
       *[other] Careful: { $count } shielded files are open to this person only. Have them handed over first, or nobody will see them any more.
    }
admin-leave-do = Stop all access now

## Organisations

admin-organisations-title = Organisations
admin-organisation-title = Organisation
admin-organisation-new = Add an organisation
admin-organisation-new-title = Add an organisation
admin-org-phone-hint = Where partners can call about a client.
admin-org-network-only = Kind, purposes and secrecy are changed by the office of the network.
admin-company = Company number
admin-kind = Kind
admin-kind-hint = The kind decides which purposes an organisation can have.
admin-purposes = Purposes
admin-purposes-hint = Only purposes for which the organisation has a legal basis. What does not fit the kind is dropped.
admin-secrecy-org = Bound by professional secrecy
admin-sanctions = Decides on residence or can sanction people
admin-sanctions-hint = Such an organisation never receives data on support, debts, health or family.
admin-number = May see the national number
admin-close-title = The organisation leaves the network
admin-close-text = This is possible when nobody works there any more. What the organisation wrote stays.
admin-close-do = Close the organisation
admin-close-sure = Do you want to close this organisation?
admin-close-people = People still work here. Let them leave first, so that their files get a new contact person.

## Keys

admin-keys-title = Keys of programs
admin-keys-empty = There are no keys yet.
admin-keys-text = With a key another program can read or add data, within what the organisation may do.
admin-key-title = New key
admin-key-new = Make a key
admin-key-name = Name of the program
admin-key-name-hint = So that everybody knows later what the key is for.
admin-key-name-empty = Fill in the name of the program.
admin-key-user = Who answers for it?
admin-key-user-hint = What the program does is in the name of this person. The key works for their organisation.
admin-key-tiers = What may it read?
admin-key-tiers-empty = Choose at least one part of the file.
admin-key-tiers-roles = A key opens no more than whoever answers for it may see: a worker the file, reception the contact card.
admin-key-adds = May also add
admin-key-days = For how long?
admin-key-make = Make the key
admin-key-until = Works until { $time }
admin-key-ended = No longer works since { $time }
admin-key-off = Withdraw
admin-key-once = We show the key only now. Copy it to the program.
