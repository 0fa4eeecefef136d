## The page

path-title = Mi camino
path-hello = Hola, { $name }
path-hello-no-name = Hola
path-intro = Este es su camino hacia el trabajo.
path-progress = Paso { $now } de { $all }
path-listen = Escuchar
path-listen-stop = Parar
path-read-aloud = Leer en voz alta
path-language = Idioma
path-home = Mi camino
path-updated = Hecho el { $date }

## What to do now

path-now-tag = Haga esto ahora
path-now-nothing = Ahora no tiene que hacer nada.
path-now-nothing-text = Le avisaremos cuál es su próximo paso.
path-when = ¿Cuándo?
path-where = ¿Dónde?
path-bring = Traiga
path-today = hoy
path-tomorrow = mañana
path-nights = { $n ->
    [0] hoy
    [one] falta 1 noche
   *[other] faltan { $n } noches
}
path-past = Esto ya pasó.
path-date-unknown = Todavía no se sabe el día.
path-place-unknown = Todavía no se sabe el lugar.
path-hour = { $time } h
path-route = Ver cómo llegar
path-with-person = con { $name }
path-talk-with = Conversación con { $names }
path-interpreter-there = Habrá intérprete.
path-goes-along = Le acompaña: { $name }
path-other-appointments = También en su agenda

## Your answer

path-now-answer-question = ¿Puede venir?
path-now-answer-yes = Sí, voy
path-now-answer-cannot = No puedo
path-answered-yes = Muy bien. ¡Hasta entonces!
path-answered-yes-text = Sabemos que va a venir.
path-answered-cannot = Gracias. Es bueno que lo diga.
path-answered-cannot-text = La persona que le ayuda ya lo sabe. Juntos buscarán otro día.
path-answered-change = Quiero cambiar mi respuesta
path-answered-moved = La cita ha cambiado. Su respuesta todavía no se ha guardado.
path-cannot-title = ¿Por qué no puede?
path-cannot-intro = Puede decirlo. No es obligatorio.
path-cannot-why-sick = No me siento bien
path-cannot-why-child = Tengo que estar con mi hijo o hija
path-cannot-why-work = Tengo que trabajar
path-cannot-why-other-appointment = Tengo que estar en otro lugar
path-cannot-why-not-say = Prefiero no decirlo
path-cannot-thanks = Gracias. No ha hecho nada malo.

## The steps

path-steps-title = Su camino
path-showing-done = Hecho
path-showing-now = Ahora
path-showing-can-start = Puede empezar ya
path-showing-later = Más tarde
path-showing-waits = En espera
path-together-with = junto con «{ $step }»
path-step-from-to = del { $from } al { $until }
path-step-from = desde el { $from }
path-step-until = hasta el { $until }
path-step-waiting = Esperamos una respuesta o una plaza.
path-step-number = Paso { $n }
path-empty-title = Su camino todavía está vacío
path-empty = Todavía no hay pasos. Los hará con la persona que le ayuda.

## Each step: its name, and what to do

path-step-papers = Papeles en regla
path-step-papers-now = Ponga sus papeles en regla
path-step-first-talk = Primera conversación
path-step-first-talk-now = Venga a la primera conversación
path-step-address = Dar la dirección
path-step-address-now = Diga su dirección a la ciudad
path-step-health-fund = Mutua de salud
path-step-health-fund-now = Hágase miembro de una mutua de salud
path-step-bank = Cuenta bancaria
path-step-bank-now = Abra una cuenta bancaria
path-step-register-vdab = Ir al VDAB
path-step-register-vdab-now = Inscríbase en el VDAB
path-step-integration-contract = Integración: el comienzo
path-step-integration-contract-now = Venga a firmar su contrato de integración
path-step-social-orientation = Aprender sobre Bélgica
path-step-social-orientation-now = Vaya a la clase sobre Bélgica
path-step-language-test = Prueba de idioma
path-step-language-test-now = Haga la prueba de idioma
path-step-dutch-lessons = Aprender neerlandés
path-step-dutch-lessons-now = Vaya a la clase de neerlandés
path-step-practise-dutch = Practicar neerlandés
path-step-practise-dutch-now = Practique neerlandés con otras personas
path-step-read-and-write = Leer y escribir
path-step-read-and-write-now = Vaya a la clase de leer y escribir
path-step-diploma = Su diploma
path-step-diploma-now = Pregunte si su diploma vale aquí
path-step-work-talk = Hablar de trabajo
path-step-work-talk-now = Venga a hablar de trabajo
path-step-cv = Su currículum
path-step-cv-now = Haga su currículum
path-step-training = Formación
path-step-training-now = Vaya a la formación
path-step-work-and-learn = Trabajar y aprender
path-step-work-and-learn-now = Vaya a trabajar y aprender
path-step-volunteering = Voluntariado
path-step-volunteering-now = Vaya a ayudar como persona voluntaria
path-step-mentor = Su mentor o mentora
path-step-mentor-now = Vaya a ver a su mentor o mentora
path-step-look-for-work = Buscar trabajo
path-step-look-for-work-now = Busque trabajo junto con nosotros
path-step-your-work = Su trabajo
path-step-your-work-now = Vaya a su trabajo
path-step-child-care = Cuidado para su hijo o hija
path-step-child-care-now = Busque quien cuide a su hijo o hija
path-step-transport = Transporte
path-step-transport-now = Aprenda el camino
path-step-home = Una casa
path-step-home-now = Venga a hablar de su casa
path-step-care = Cuidado para usted
path-step-care-now = Venga a su cita
path-step-money = Una conversación
path-step-money-now = Venga a la conversación
path-step-digital = Computadora y móvil
path-step-digital-now = Vaya a la clase de computadora o móvil
path-step-other = Un paso para usted
path-step-other-now = Dé su próximo paso

## What to bring

path-bring-id-card = carné de identidad o tarjeta de residencia
path-bring-letter = la carta
path-bring-diploma = su diploma
path-bring-bank-card = su tarjeta del banco
path-bring-cv = su currículum
path-bring-pen = bolígrafo y papel
path-bring-card = su tarjeta de Op weg

## The people

path-people-title = Le ayudan
path-people-empty = Todavía no tiene una persona fija que le ayude. Llámenos.
path-role-lead = su persona fija de apoyo
path-role-worker = su persona de apoyo
path-role-team-lead = dirige el equipo
path-role-coordinator = trabaja para toda la red
path-role-reception = le ayuda en el mostrador
path-role-mentor = su mentor o mentora
path-role-analyst = hace las cifras
path-role-editor = escribe los textos
path-role-dpo = cuida su privacidad
path-role-administrator = se ocupa del sistema
path-person-at = { $role } en { $org }
path-person-call = Llamar a { $name }
path-person-message = Enviar un mensaje a { $name }

## Keep it

path-keep-title = Guarde su camino
path-keep-save = En este móvil
path-keep-saved = Su camino está ahora en este móvil.
path-keep-shared-phone = ¿Otra persona también usa este móvil? Entonces no guarde aquí su camino.
path-keep-remove = Quitar de este móvil
path-keep-removed = Su camino ya no está en este móvil.
path-keep-share = Compartir
path-keep-sms = SMS
path-keep-print = Imprimir
path-keep-card = Mi tarjeta
path-share-text = Op weg. Escriba su código para seguir.

## Help at the foot of every page

path-help-title = ¿Prefiere hablar?
path-help-text = Llame gratis. Un intérprete habla su idioma.
path-help-call = Llame al { $phone }
path-help-hours = De lunes a viernes, de { $from } a { $until } h.
path-leave-quickly = Salir rápido
path-leave-quickly-text = Toque aquí. Irá a otra página.

## Ask a person to call

path-call-me = Llámenme
path-call-me-title = Alguien le llamará
path-call-me-intro = Dé su número. Nosotros le llamamos. No cuesta nada.
path-call-me-name = Su nombre
path-call-me-phone = Su número de teléfono
path-call-me-language = ¿En qué idioma?
path-call-me-when = ¿Cuándo podemos llamar?
path-call-me-when-morning = Por la mañana
path-call-me-when-afternoon = Por la tarde
path-call-me-when-any = A cualquier hora
path-call-me-send = Pedir una llamada
path-call-me-sent = Gracias. Le llamaremos en dos días laborables como máximo.
path-call-me-wrong-phone = Este número no es correcto. Mírelo otra vez.

## Start page

path-start-title = ¿Qué quiere hacer?
path-start-work = Quiero trabajar
path-start-work-text = Usted quiere buscar trabajo. Alguien piensa con usted. Hablan de lo que sabe hacer y de lo que quiere.
path-start-dutch = Quiero aprender neerlandés
path-start-dutch-text = Primero hace una prueba corta. Después buscan juntos una clase adecuada.
path-start-papers = Mis papeles
path-start-papers-text = Tiene una pregunta sobre sus papeles. Hable con alguien que sabe. Traiga sus papeles.
path-start-talk = Quiero hablar con alguien
path-start-talk-text = Llámenos o venga. Un intérprete habla su idioma. No cuesta nada.
path-start-code = Tengo un código
path-start-first = ¿Todavía no tiene código? Entonces hacemos juntos su camino.

## Language choice

path-language-title = Elija su idioma
path-language-more = Más idiomas
path-language-other = Mi idioma no está
path-language-other-text = Llámenos. Buscaremos un intérprete para usted.

## The code

path-code-title = Escriba su código
path-code-hint = El código está en su tarjeta.
path-code-label = Su código
path-code-form = Un código tiene 8 letras y números.
path-code-button = Ver mi camino
path-code-wrong = Este código no es correcto. Mire otra vez su tarjeta.
path-code-too-many = Ha probado demasiadas veces. Espere 15 minutos y pruebe otra vez. O llámenos.
path-code-expired = Este código ya no funciona. Pida un código nuevo a la persona que le ayuda, o llámenos.
path-code-lost = He perdido mi código
path-code-lost-text = Llámenos o dígalo a la persona que le ayuda. Recibirá un código nuevo.
path-code-forget = Olvidar mi código en este móvil
path-code-forgotten = Su código ya no está en este móvil.
path-code-leave = Cerrar mi camino
path-code-left = Su camino está cerrado. Con su código siempre puede volver.

## Stop a code

path-revoke = Parar este código
path-revoke-title = ¿Quiere parar este código?
path-revoke-text = Entonces nadie podrá ver su camino con este código. Su camino no se borra.
path-revoke-yes = Sí, parar el código
path-revoke-no = No, dejar el código
path-revoke-done = El código está parado. Pida una tarjeta nueva si quiere.

## Who looked

path-who-looked-link = ¿Quién miró mis datos?
path-who-looked-title = ¿Quién miró sus datos?
path-who-looked-intro = Aquí ve quién miró, cuándo y por qué.
path-who-looked-date = Cuándo
path-who-looked-organisation = Organización
path-who-looked-function = Función
path-who-looked-part = Qué
path-who-looked-why = Por qué
path-who-looked-line = { $date }: { $organisation } miró { $part }.
path-who-looked-urgent = Era urgente. Por eso esta persona miró sin su sí.
path-who-looked-empty = Todavía nadie miró sus datos.
path-who-looked-question = Pedir una explicación
path-who-looked-question-title = ¿Qué quiere saber?
path-who-looked-question-text = ¿No entiende por qué alguien miró? Pregunte. Es su derecho.
path-who-looked-question-send = Enviar mi pregunta
path-who-looked-question-sent = Gracias. Le responderá alguien que cuida su privacidad.
path-who-looked-question-many = Ya hiciste varias preguntas. Espera la respuesta. ¿Es urgente? Llama.

## What I agreed to

path-agreed-title = ¿Quién puede ver qué?
path-agreed-line = { $org } puede ver esto hasta el { $date }.
path-agreed-change = Quiero cambiar esto
path-agreed-none = Todavía no dijo que sí a nadie.

## When the text is not there yet, or was not checked yet

path-text-draft = Esta traducción todavía no está revisada. ¿Tiene dudas? Llámenos.
path-text-missing = Este texto todavía no está en su idioma. Por eso está en neerlandés. ¿Necesita ayuda? Llámenos.
path-offline = Ahora no tiene internet. Este es su camino del { $date }.
path-demo = Esto es un ejemplo. Todos los nombres son inventados.

## The plan, and what the client wants

path-plan-title = ¿Este plan es bueno para usted?
path-plan-text = Mire los pasos de arriba. Puede decir que no. No pierde nada.
path-plan-changed = Algo cambió en su plan.
path-plan-yes = Sí, está bien
path-plan-no = Todavía no
path-plan-said-yes = Usted dijo que sí. Gracias.
path-plan-said-no = Usted dijo: todavía no. Su persona de contacto hablará con usted.
path-refuse-go = Hay un paso que no quiero
path-refuse-title = ¿Qué paso no quiere?
path-refuse-why = ¿Por qué no?
path-refuse-text = No tiene que decirlo. Su persona de contacto hablará con usted.
path-refused-text = Usted dijo que no quiere esto. Su persona de contacto hablará con usted.
path-refused-back = Sí lo quiero
path-step-refused = Usted dijo que no
path-refuse-why-child-care = Nadie cuida a mi hijo
path-refuse-why-transport = No puedo llegar allí
path-refuse-why-health = Mi salud
path-refuse-why-money = El dinero
path-refuse-why-hours = Las horas
path-refuse-why-level = Demasiado difícil o fácil
path-refuse-why-own-choice = Quiero otra cosa
path-refuse-why-other = Prefiero no decirlo
path-wish-go = Quiero hacer otra cosa
path-wish-title = ¿Qué le gustaría hacer?
path-wish-text = Elija algo o escríbalo. Su persona de contacto lo lee.
path-wish-other = Otra cosa
path-wish-said = Con sus palabras
path-wish-send = Enviar
path-wish-wrong = Elija algo o escriba unas palabras.
path-wish-open = espera respuesta
path-wish-taken-up = ya está en su camino
path-wish-declined = ahora no
