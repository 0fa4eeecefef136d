### questions: texts for staff.

questions-known = Known already:
questions-no-answer = No answer
questions-has-answer = There is an answer
questions-place = Place
questions-date-form = year-month-day or only the year
