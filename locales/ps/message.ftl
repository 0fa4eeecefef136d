### Messages and calendar files that leave the house: short, and neutral on a shared phone.

message-subject = پیغام
message-appointment = لیدنه { $day }، { $time }. پوښتنه لرئ؟ زنګ ووهئ { $phone }.
message-call = مهرباني وکړئ { $phone } ته زنګ ووهئ.
message-code = ستاسو کوډ: { $code }
message-calendar-title = لیدنه
message-calendar-put = په جنتري کې یې کېږدئ
