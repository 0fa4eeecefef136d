card-title = El camino de { $name }
card-title-no-name = Mi camino
card-to-work = hacia el trabajo
card-date = Hecho el { $date }
card-next = Próxima cita
card-next-none = Todavía no hay cita. Llame a la persona que le ayuda.
card-hour = { $time } h
card-where = Dónde
card-bring = Traiga
card-bring-id-card = carné de identidad
card-now = Ahora
card-done = Hecho
card-later = Más tarde
card-step = { $n }. { $step }
card-steps-more = { $n ->
    [one] y 1 paso más
   *[other] y { $n } pasos más
}
card-no-steps = Juntos hacemos sus pasos.
card-people = Le ayudan
card-person-at = { $org } · { $role }
card-scan = Escanee o escriba este código.
card-scan-text = Así vuelve a encontrar su camino. No necesita cuenta.
card-code = Código
card-web = Vaya a { $address }
card-talk = ¿Prefiere hablar? Llame gratis al { $phone }.
card-interpreter = Un intérprete habla su idioma.
card-safe = En esta tarjeta no hay nada sobre su residencia.
card-lost = ¿Perdió la tarjeta? Dígalo a { $name }. El código se para.
card-lost-no-name = ¿Perdió la tarjeta? Llámenos. El código se para.
card-keep = Guarde bien esta tarjeta.
card-fold = Doble aquí
card-draft = Esta traducción todavía no está revisada.
card-demo = Ejemplo con datos inventados.

## The booklet or letter that goes with the card

card-letter-title = Su camino en papel
card-letter-intro = Estos son sus pasos. Empiece por el paso que dice «ahora».
card-my-notes = Esto quiero preguntar
