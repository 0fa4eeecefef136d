### Messages and calendar files that leave the house: short, and neutral on a shared phone.

message-subject = رسالة
message-appointment = موعد { $day }، { $time }. أسئلة؟ اتصل بـ { $phone }.
message-call = اتصل بـ { $phone } إذا أمكن.
message-code = رمزك: { $code }
message-calendar-title = موعد
message-calendar-put = ضعه في التقويم
