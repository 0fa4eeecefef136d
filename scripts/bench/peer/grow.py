# Makes the peer's demonstration as large as asked for: clients recombined from the names it has, each with one language
# and one enrolment. Run by `manage.py shell`; PEER_CLIENTS says how many there must be in the end.
import os
import random

from django.db import transaction
from lino.api.shell import rt

clients, languages, enrolments = rt.models.avanti.Client, rt.models.cv.LanguageKnowledge, rt.models.courses.Enrolment
chance = random.Random(1)
known = list(clients.objects.all())
codes = list(languages.objects.values_list("language_id", flat=True).distinct())
courses = list(rt.models.courses.Course.objects.all())
wanted = int(os.environ["PEER_CLIENTS"]) - len(known)

with transaction.atomic():
    for _ in range(max(0, wanted)):
        first, last = chance.choice(known), chance.choice(known)
        like = chance.choice(known)
        made = clients(
            first_name=first.first_name, last_name=last.last_name, gender=first.gender, birth_date=first.birth_date,
            user=like.user, client_state=like.client_state, country=like.country, city=like.city, street=like.street,
            family_notes=like.family_notes, financial_notes=like.financial_notes,
            integration_notes=like.integration_notes, translator_type=like.translator_type,
        )
        made.name = f"{last.last_name} {first.first_name}"
        made.save()
        languages(person=made, language_id=chance.choice(codes), cef_level="A1").save()
        enrolments(pupil=made, course=chance.choice(courses), user=like.user).save()
print("clients:", clients.objects.count())
