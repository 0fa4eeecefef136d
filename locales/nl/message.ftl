### Messages and calendar files that leave the house. Anybody may read them on a shared phone: no name, no organisation, nothing
### of what it is about. Short: one text message is 160 letters, or 70 in other scripts. No greeting.

message-subject = Bericht
message-appointment = Afspraak { $day }, { $time }. Vragen? Bel { $phone }.
message-call = Bel { $phone } als het kan.
message-code = Je code: { $code }
message-calendar-title = Afspraak
message-calendar-put = Zet in je agenda
