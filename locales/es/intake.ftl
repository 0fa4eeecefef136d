intake-title = Vamos a conocernos

## Opening words, said or read before the first question

intake-opening-1 = Le hago unas preguntas. Así podemos ayudarle mejor.
intake-opening-2 = Siempre puede parar. Puede saltar una pregunta.
intake-opening-3 = No hay respuestas malas.
intake-opening-4 = Lo que dice se queda con nosotros. Usted elige quién más puede verlo.
intake-opening-5 = ¿Siente cansancio? Entonces seguimos otro día.
intake-opening-start = Empezamos

## The chapters

intake-chapter-you = ¿Quién es usted?
intake-chapter-you-intro = Empezamos con su nombre.
intake-chapter-contact = ¿Cómo le contactamos?
intake-chapter-contact-intro = Así sabemos cómo hablar con usted.
intake-chapter-school = Idiomas y escuela
intake-chapter-school-intro = Todo cuenta. También los idiomas de casa y las clases sin diploma.
intake-chapter-work = Trabajo y lo que sabe hacer
intake-chapter-work-intro = Cuente lo que hizo. También cuenta el trabajo sin sueldo y cuidar a otras personas.
intake-chapter-wishes = ¿Qué quiere?
intake-chapter-wishes-intro = Su sueño es el comienzo. ¿Qué le gustaría hacer?
intake-chapter-means = Conducir, móvil y computadora
intake-chapter-means-intro = Así sabemos qué va bien y dónde quiere ayuda.
intake-chapter-family = Su familia
intake-chapter-family-intro = Así su camino va bien con su familia.
intake-chapter-home = Su casa y su dinero
intake-chapter-home-intro = Una casa y dinero dan tranquilidad. Quizás podemos ayudar.
intake-chapter-papers = Sus papeles
intake-chapter-papers-intro = Así sabemos qué caminos tiene abiertos.
intake-chapter-gentle = ¿Qué le pesa?
intake-chapter-gentle-intro = Estas preguntas son difíciles. No tiene que decir nada. También puede ser más tarde.
intake-chapter-observed = Lo que vemos
intake-chapter-observed-intro = Para el personal. No haga estas preguntas. Escriba lo que ve u oye.

## On the way

intake-progress = Parte { $now } de { $all }
intake-progress-start = Acabamos de empezar.
intake-progress-half = Estamos a la mitad.
intake-progress-nearly = Casi terminamos.
intake-questions-left = { $n ->
    [0] Esta fue la última pregunta.
    [one] Queda 1 pregunta en esta parte.
   *[other] Quedan { $n } preguntas en esta parte.
}
intake-why = ¿Por qué preguntamos esto?
intake-next = Siguiente
intake-back = Volver
intake-skip = Saltar
intake-skip-chapter = Saltar esta parte
intake-stop-now = Parar por hoy
intake-stopped = Todo está guardado. Seguimos cuando usted quiera.
intake-go-on = Seguir donde estaba
intake-saved = Guardado a las { $time }
intake-unknown = No lo sé
intake-refused = Prefiero no decirlo
intake-ask-later = Pregúntelo más tarde
intake-pause = Un descanso
intake-add-another = Añadir otro
intake-remove = Quitar
intake-choose-one = Elija una respuesta.
intake-choose-many = Puede elegir más de una respuesta.
intake-choose-ranked = Elija { $n } como máximo. Empiece por lo más importante.
intake-about = ¿No lo sabe exactamente? Más o menos también está bien.
intake-known-already = Esto ya lo contó. ¿Sigue siendo correcto?
intake-known-from = Lo sabemos por { $org }, el { $date }.

## Who is at the table

intake-who-answers = ¿Quién responde?
intake-who-answers-client = La propia persona
intake-who-answers-representative = Alguien que habla por la persona
intake-who-types = ¿Quién escribe?
intake-who-types-client = La propia persona
intake-who-types-worker = Yo, del personal
intake-language = ¿En qué idioma hablamos?
intake-language-form = Idioma de las preguntas en la pantalla
intake-mode = ¿Cómo hablamos?
intake-interpreter = ¿Hay un intérprete?
intake-interpreter-none = No hace falta intérprete
intake-interpreter-name = Nombre o número del intérprete
intake-interpreter-no-child = Nunca deje que un niño o una niña interprete.
intake-place = ¿Dónde estamos?
intake-others-present = ¿Quién más está presente?
intake-alone-first = ¿Alguien está escuchando? Haga las preguntas difíciles más tarde.

## Reading back

intake-read-back = Esto es lo que entendí. ¿Es correcto?
intake-read-back-text = Lean juntos lo que está escrito. Cambien lo que no es correcto.
intake-read-back-nothing = Aquí todavía no hay nada.
intake-read-back-yes = Sí, es correcto
intake-read-back-no = No, quiero cambiar algo
intake-correct = Cambiar
intake-skipped = Saltado
intake-later-list = Esto lo preguntamos más tarde
intake-finish = Listo
intake-finished = Gracias. Ha contado mucho.
intake-finished-next = Ahora hacemos juntos su camino.
intake-finished-see = Aquí ve lo que escribimos.

## The same questions on paper

intake-paper-title = Preguntas en papel
intake-paper-intro = Escriba lo que quiera. Deje vacío lo que no sabe o no quiere decir.
intake-paper-help = ¿Necesita ayuda? Llame al { $phone }. Un intérprete habla su idioma.
intake-paper-tick = Ponga una cruz.
intake-paper-back = Dé esta hoja a la persona que le ayuda.
intake-paper-number = Número de esta hoja: { $code }
intake-paper-date = Fecha de hoy
intake-paper-filled-by = ¿Quién escribió esto?
intake-paper-worker = Para el personal
intake-paper-page = Hoja { $n } de { $all }
