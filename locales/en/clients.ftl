### clients: texts for staff.

clients-title = My clients
clients-register = New client
clients-tab-mine = I guide
clients-tab-org = My organisation
clients-tab-all = All I may see
clients-tab-closed = Closed
clients-empty = No clients in this list yet
clients-empty-line = First search whether somebody is known. Then register.
clients-name = Name
clients-language = Language
clients-next = Next step
clients-contact = Last contact
clients-lead = Contact person
clients-restricted = Restricted
clients-no-next = none
clients-no-contact = not yet
clients-more = More clients
