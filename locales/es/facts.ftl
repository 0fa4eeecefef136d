## Who

facts-given-name = Nombre
facts-given-name-ask = ¿Cómo se llama? Diga su nombre.
facts-family-name = Apellido
facts-family-name-ask = ¿Cuál es el nombre de su familia?
facts-other-name = Otro nombre u otra forma de escribirlo
facts-other-name-ask = ¿Tiene otro nombre? ¿O a veces escribe su nombre de otra manera?
facts-other-name-why = En los papeles el nombre a veces es distinto. Así le encontramos.
facts-own-script-name = Nombre en su propia escritura
facts-own-script-name-ask = ¿Cómo escribe su nombre en su propio idioma?
facts-own-script-name-why = Así su nombre está bien en su tarjeta.
facts-birth-date = Fecha de nacimiento
facts-birth-date-ask = ¿Cuándo nació? Solo el año también está bien.
facts-birth-date-why = Así sabemos seguro que es usted.
facts-sex = Sexo
facts-sex-ask = ¿Es usted mujer u hombre? ¿O lo dice de otra manera?
facts-sex-why = Contamos si ayudamos igual de bien a mujeres y hombres.

## How to reach and how to talk

facts-contact-language = Idioma de contacto
facts-contact-language-ask = ¿En qué idioma le gusta hablar?
facts-contact-language-why = Entonces buscamos un intérprete que hable su idioma.
facts-interpreter = Intérprete
facts-interpreter-ask = ¿Quiere que ayude un intérprete?
facts-phone = Teléfono
facts-phone-ask = ¿A qué número podemos llamarle?
facts-phone-why = Solo llamamos por su camino.
facts-email = Correo electrónico
facts-email-ask = ¿Tiene una dirección de correo electrónico? No también está bien.
facts-address = Dirección
facts-address-ask = ¿Dónde vive ahora?
facts-address-why = Así buscamos una clase o un trabajo cerca de usted.
facts-preferred-channel = Forma de contacto preferida
facts-preferred-channel-ask = ¿Cómo prefiere hablar con nosotros?
facts-safe-contact = Contacto seguro
facts-safe-contact-ask = ¿En qué debemos tener cuidado cuando le llamamos o escribimos?
facts-safe-contact-why = No queremos que tenga problemas por nosotros.

## Dutch and civic integration

facts-nt2-state = Clases de neerlandés
facts-nt2-state-ask = ¿Hasta dónde llegó la persona con las clases de neerlandés?
facts-civic-state = Integración
facts-civic-state-ask = ¿Hasta dónde llegó la persona con la integración?

## Languages

facts-language-skill = Idiomas
facts-language-skill-ask = ¿Qué idiomas sabe? Un poco también cuenta.
facts-literacy = Leer y escribir
facts-literacy-ask = ¿Qué ve usted: cómo lee y escribe la persona?

## School and diplomas

facts-education = Escuela y formación
facts-education-ask = ¿A qué escuela fue? ¿Qué aprendió allí?
facts-education-why = Lo que aprendió también cuenta aquí.
facts-recognition = Reconocimiento del diploma
facts-recognition-ask = ¿Ya preguntó si su diploma vale aquí?
facts-recognised-level = Nivel reconocido
facts-recognised-level-ask = ¿Recibió una carta sobre su diploma? ¿Qué nivel dice?

## Work and what a person can do

facts-work-abroad = Trabajo en otro país
facts-work-abroad-ask = ¿Qué trabajo hacía antes, en otro país?
facts-work-abroad-why = El trabajo de antes también cuenta. Lo ponemos en su currículum.
facts-work-here = Trabajo en Bélgica
facts-work-here-ask = ¿Ya trabajó en Bélgica? ¿Qué hacía?
facts-volunteering = Voluntariado
facts-volunteering-ask = ¿Ya trabajó sin sueldo, para ayudar?
facts-volunteering-why = Ayudar también es experiencia.
facts-competence = Competencia
facts-competence-ask = ¿Qué sabe hacer bien? Piense también en casa y en sus aficiones.
facts-competence-why = Lo que sabe hacer bien le ayuda a buscar trabajo.

## Wishes and what stands in the way

facts-wanted-job = Trabajo deseado
facts-wanted-job-ask = ¿Qué trabajo le gustaría más hacer? Puede soñar.
facts-wanted-job-why = Su sueño es el comienzo de su camino.
facts-sectors-wanted = Sectores deseados
facts-sectors-wanted-ask = ¿Dónde le gustaría trabajar? Elija tres.
facts-expectations = Expectativas
facts-expectations-ask = ¿Qué espera de nosotros? Elija tres.
facts-obstacles = Lo que está en el camino
facts-obstacles-ask = ¿Qué hace difícil encontrar trabajo?
facts-obstacles-why = Entonces buscamos juntos una solución.

## Means

facts-licence = Permiso de conducir
facts-licence-ask = ¿Puede conducir? ¿Qué permiso tiene?
facts-transport = Transporte
facts-transport-ask = ¿Cómo va a los lugares?
facts-digital-means = Móvil, computadora e internet
facts-digital-means-ask = ¿Qué tiene en casa o en el bolsillo?
facts-digital-means-why = Así no enviamos nada que usted no puede abrir.
facts-digital-skill = Habilidades digitales
facts-digital-skill-ask = ¿Qué sabe hacer ya con un móvil o una computadora?

## Background and residence

facts-nationality = Nacionalidad
facts-nationality-ask = ¿De qué país tiene pasaporte?
facts-nationality-why = Su país a veces decide qué papeles necesita.
facts-birth-country = País de nacimiento
facts-birth-country-ask = ¿En qué país nació?
facts-arrival = Llegada a Bélgica
facts-arrival-ask = ¿Cuándo vino por primera vez a Bélgica?
facts-arrival-why = Algunas cosas se permiten después de un tiempo. Así sabemos cuándo.
facts-reason-of-stay = Motivo de la residencia
facts-reason-of-stay-ask = ¿Por qué puede estar en Bélgica?
facts-reason-of-stay-why = Así sabemos si puede trabajar y aprender.
facts-residence-period = Residencia
facts-residence-period-ask = ¿Qué tarjeta o carta tiene ahora? ¿Hasta cuándo?
facts-residence-period-why = Así sabemos qué puede hacer, y pedimos algo nuevo a tiempo.

## Household

facts-civil-state = Estado civil
facts-civil-state-ask = ¿Vive sin pareja o con pareja?
facts-civil-state-why = Así sabemos en quién más debemos pensar.
facts-children = Niños en casa
facts-children-ask = ¿Con cuántos niños vive?
facts-children-why = Entonces buscamos horas adecuadas.
facts-youngest-child = Año de nacimiento del hijo o hija menor
facts-youngest-child-ask = ¿En qué año nació su hijo o hija menor?
facts-youngest-child-why = Para un niño pequeño buscamos quien lo cuide.
facts-single-parent = Madre o padre sin pareja
facts-single-parent-ask = ¿Cuida usted a sus hijos sin ayuda de otra persona?
facts-single-parent-why = Entonces buscamos ayuda y horas adecuadas.
facts-family-abroad = Familia en otro país
facts-family-abroad-ask = ¿Tiene todavía familia lejos? ¿A quién echa de menos?
facts-family-abroad-why = ¿Quiere que venga su familia? Entonces su trabajo a veces importa.

## Income, home, health

facts-income-source = Ingresos
facts-income-source-ask = ¿De dónde viene su dinero?
facts-income-source-why = Si empieza a trabajar, su dinero cambia. Lo calculamos juntos.
facts-debts = Deudas
facts-debts-ask = ¿Todavía tiene que pagar dinero a alguien? ¿Qué pesa más?
facts-debts-why = Muchas personas tienen deudas. Hay ayuda.
facts-housing-state = Situación de vivienda
facts-housing-state-ask = ¿Con quién o dónde vive?
facts-housing-state-why = Con un lugar fijo, trabajar y aprender va mejor.
facts-housing-problems = Problemas con la vivienda
facts-housing-problems-ask = ¿Hay algo mal en su casa?
facts-health-limits = Salud y trabajo
facts-health-limits-ask = ¿El trabajo debe tener en cuenta su cuerpo o su mente?
facts-health-limits-why = Buscamos un trabajo que sea bueno para usted. No tiene que decir su enfermedad.

## Told in confidence

facts-social-problems = Preocupaciones
facts-social-problems-ask = ¿Hay preocupaciones que podemos saber?
facts-social-problems-why = Entonces buscamos a alguien que le ayude. No lo contamos a nadie sin su sí.
facts-journey = Lo que pasó en el camino
facts-journey-ask = ¿Qué contó la persona misma sobre el camino hasta aquí?
facts-journey-why = No pregunte esto. Escriba solo lo que la persona quiere contar.

## Origin, for figures only

facts-birth-nationality = Nacionalidad al nacer
facts-birth-nationality-ask = ¿De qué país era usted al nacer?
facts-mother-birth-nationality = Nacionalidad de la madre al nacer
facts-mother-birth-nationality-ask = ¿De qué país era su madre al nacer?
facts-father-birth-nationality = Nacionalidad del padre al nacer
facts-father-birth-nationality-ask = ¿De qué país era su padre al nacer?
facts-grandparents-outside-eu15 = Abuelos de fuera de la UE-15
facts-grandparents-outside-eu15-ask = ¿Cuántos de sus abuelos y abuelas no eran de los quince países antiguos de la UE?

## Answers that are no value, as the person or the worker would say it

facts-answer-has-none = No tengo
facts-answer-unknown = No lo sé
facts-answer-refused = Prefiero no decirlo
facts-answer-not-asked = No se preguntó
facts-answer-ask-later = Pregúntelo más tarde
facts-yes = Sí
facts-no = No

## Where a fact comes from

facts-source-client = lo dijo la persona
facts-source-representative = lo dijo alguien que habla por la persona
facts-source-document = está en un documento
facts-source-register = está en un registro
facts-source-observed = lo vio el personal
facts-source-test = de una prueba
facts-source-third-party = lo dijo un mentor u otra persona
facts-source-import = de otro sistema

## Dates

facts-date-day = Día
facts-date-month = Mes
facts-date-year = Año
facts-date-about = más o menos

## Parts of an entry

facts-field-level = Nivel
facts-field-field = ¿Qué aprendió?
facts-field-school = Escuela
facts-field-country = País
facts-field-from = Desde
facts-field-until = Hasta
facts-field-finished = ¿Terminado?
facts-field-proof = Prueba
facts-field-diploma = Diploma
facts-field-body = ¿Quién decide?
facts-field-requested = Pedido el
facts-field-decided = Respuesta el
facts-field-result = Resultado
facts-field-remark = Algo más
facts-field-job = Trabajo
facts-field-sector = Sector
facts-field-employer = ¿Para quién?
facts-field-hours = ¿Cuántas horas?
facts-field-tasks = ¿Qué hacía allí?
facts-field-relevant = ¿Va bien con el trabajo que quiere?
facts-field-what = ¿Qué sabe hacer?
facts-field-context = ¿Dónde lo aprendió?
facts-field-status = Residencia
facts-field-document = Tarjeta o carta
facts-field-stage = ¿Hasta dónde?
facts-field-street = Calle y número
facts-field-postcode = Código postal
facts-field-town = Municipio

## Languages per skill

facts-skill-language = Idioma
facts-skill-listening = Escuchar
facts-skill-reading = Leer
facts-skill-speaking = Hablar
facts-skill-writing = Escribir
facts-skill-known-from = ¿Cómo lo sabemos?
facts-cefr-0 = todavía nada
facts-cefr-A1 = algunas palabras y frases
facts-cefr-A2 = sobre cosas normales de cada día
facts-cefr-B1 = casi siempre se hace entender
facts-cefr-B2 = con facilidad, también en el trabajo
facts-cefr-C1 = con mucha facilidad
facts-cefr-C2 = tan bien como un primer idioma
facts-cefr-first = es el primer idioma

## Lists

facts-sex-f = mujer
facts-sex-m = hombre
facts-sex-x = otro

facts-interpreter-none = No hace falta intérprete
facts-interpreter-phone = Un intérprete por teléfono
facts-interpreter-present = Un intérprete presente
facts-interpreter-mediator = Alguien que también conoce su país

facts-channel-phone = Llamar
facts-channel-sms = SMS o mensaje
facts-channel-visit = Venir en persona
facts-channel-post = Una carta
facts-channel-email = Correo electrónico
facts-channel-through-someone = Por alguien de mi confianza

facts-safe-contact-none = En nada
facts-safe-contact-shared-phone = Otras personas también usan mi móvil
facts-safe-contact-no-sms = No envíen SMS
facts-safe-contact-no-calls = No me llamen
facts-safe-contact-no-post = No envíen cartas
facts-safe-contact-hide-address = No digan mi dirección a nadie
facts-safe-contact-ask-first = Pregunten primero si puedo hablar libremente

facts-nt2-not-started = Todavía no empezó
facts-nt2-waiting = Espera una plaza
facts-nt2-literacy = Aprende a leer y escribir
facts-nt2-grade-1 = Está en el grado 1 (hasta A2)
facts-nt2-grade-2 = Está en el grado 2 (hasta B1)
facts-nt2-grade-3 = Está en el grado 3 (hasta B2)
facts-nt2-grade-4 = Está en el grado 4 (hasta C1)
facts-nt2-stopped = Lo dejó
facts-nt2-not-needed = No hace falta

facts-civic-not-started = Todavía no empezó
facts-civic-waiting = Espera una plaza
facts-civic-running = En marcha
facts-civic-certificate = Tiene el certificado
facts-civic-exempt = Tiene exención
facts-civic-stopped = Lo dejó

facts-level-source-self = Lo dice la persona
facts-level-source-observed = Visto en una conversación o en el trabajo
facts-level-source-assessment = Valorado por alguien que sabe
facts-level-source-test = De una prueba
facts-level-source-certificate = Está en un certificado

facts-literacy-reads-well = Lee y escribe bien
facts-literacy-reads-slowly = Lee despacio
facts-literacy-other-script-only = Lee solo otra escritura
facts-literacy-reads-little = Lee unas palabras
facts-literacy-does-not-read = Todavía no lee

facts-level-none = Sin escuela
facts-level-primary = Escuela primaria
facts-level-lower-secondary = Primeros años de secundaria
facts-level-vocational-secondary = Secundaria, aprendió un oficio
facts-level-upper-secondary = Secundaria completa
facts-level-higher-short = Escuela superior o grado
facts-level-higher-long = Universidad o máster
facts-level-doctorate = Doctorado

facts-finished-yes = Sí, terminado
facts-finished-no = No, lo dejé
facts-finished-running = Todavía estoy en ello

facts-proof-original = El papel original
facts-proof-copy = Una copia o foto
facts-proof-lost = Perdido
facts-proof-never-had = Nunca lo recibí
facts-proof-with-embassy = En la embajada
facts-proof-none = Sin prueba

facts-recognition-not-asked = Todavía no lo pregunté
facts-recognition-running = Espero una respuesta
facts-recognition-full = Sí, vale del todo
facts-recognition-partial = Vale en parte
facts-recognition-conditional = Sí, si aprendo o hago algo más
facts-recognition-refused = No
facts-recognition-withdrawn = Lo pedí, pero lo dejé

facts-sectors-sales = Tienda y ventas
facts-sectors-administration = Oficina
facts-sectors-no-preference = Todo está bien
facts-sectors-social = Ayudar a personas
facts-sectors-logistics = Almacén y transporte
facts-sectors-horeca = Cocina, café y hotel
facts-sectors-cleaning = Limpieza y mantenimiento
facts-sectors-ict = Computadoras y telefonía
facts-sectors-health = Cuidado de personas enfermas o mayores
facts-sectors-accounting = Contabilidad
facts-sectors-construction = Construcción
facts-sectors-industry = Fábrica y técnica
facts-sectors-agriculture = Jardín, animales y campo
facts-sectors-education = Escuela y cuidado de niños
facts-sectors-crafts = Hacer cosas con las manos
facts-sectors-other = Otra cosa

facts-relevant-yes = Sí
facts-relevant-partly = En parte
facts-relevant-no = No

facts-context-work = En el trabajo en Bélgica
facts-context-work-abroad = En el trabajo en otro país
facts-context-school = En la escuela
facts-context-volunteering = En el voluntariado
facts-context-association = En un club o asociación
facts-context-household = En casa
facts-context-hobby = En mi afición

facts-licence-none = Sin permiso de conducir
facts-licence-theory = Aprobé la teoría
facts-licence-am = Ciclomotor (AM)
facts-licence-a = Moto (A)
facts-licence-b = Coche (B)
facts-licence-c = Camión (C)
facts-licence-d = Autobús (D)
facts-licence-foreign-exchangeable = De otro país, lo puedo cambiar aquí
facts-licence-foreign-other = De otro país, no lo puedo cambiar aquí

facts-transport-on-foot = A pie
facts-transport-public-transport = Tranvía, autobús o tren
facts-transport-bicycle = Bicicleta
facts-transport-moped = Ciclomotor
facts-transport-car = Coche
facts-transport-needs-company = La primera vez alguien va conmigo

facts-digital-means-none = Nada
facts-digital-means-simple-phone = Móvil sin internet
facts-digital-means-smartphone = Teléfono inteligente
facts-digital-means-shared-phone = Móvil que comparto
facts-digital-means-computer = Computadora o tableta
facts-digital-means-internet-home = Internet en casa
facts-digital-means-mobile-data = Internet en mi móvil
facts-digital-means-email = Una dirección de correo electrónico

facts-digital-skill-none = Todavía nada
facts-digital-skill-call = Llamar
facts-digital-skill-messages = Enviar mensajes
facts-digital-skill-search = Buscar algo
facts-digital-skill-email-attachment = Enviar un correo con un archivo
facts-digital-skill-forms = Llenar un formulario
facts-digital-skill-office = Hacer una carta o lista en la computadora
facts-digital-skill-eid = Entrar con mi tarjeta o con itsme

facts-obstacles-none = Nada
facts-obstacles-language = Todavía hablo poco neerlandés
facts-obstacles-experience = Mi experiencia no cuenta aquí, o no tengo
facts-obstacles-finding-vacancies = No encuentro ofertas o no sé cómo presentarme
facts-obstacles-discrimination = No me dan oportunidad por mi nombre, color, religión o pañuelo
facts-obstacles-search-tools = Mi currículum o mi carta no están listos
facts-obstacles-labour-market = No sé cómo funciona el trabajo aquí
facts-obstacles-skills-not-recognised = Lo que sé hacer no cuenta aquí en papel
facts-obstacles-network = Conozco a pocas personas
facts-obstacles-self-confidence = Todavía no me atrevo
facts-obstacles-transport = Me cuesta llegar
facts-obstacles-administration = Mis papeles no están en regla
facts-obstacles-cultural-codes = Todavía no conozco las costumbres de aquí
facts-obstacles-choice-of-job = No sé qué trabajo va conmigo
facts-obstacles-no-vacancies = No hay trabajo para lo que sé hacer
facts-obstacles-child-care = No tengo quien cuide a mi hijo o hija

facts-expectations-sector-experience = Alguien que conoce mi trabajo
facts-expectations-support = Apoyo y consejo
facts-expectations-understand-search = Aprender cómo se busca trabajo aquí
facts-expectations-networks = Conocer a personas nuevas
facts-expectations-traineeships = Conocer prácticas y formaciones
facts-expectations-interviews = Practicar para una entrevista de trabajo
facts-expectations-cv-and-letter = Ayuda con mi currículum y mi carta
facts-expectations-choice-of-job = Saber qué trabajo va conmigo
facts-expectations-language = Practicar neerlandés
facts-expectations-workplace-attitude = Saber cómo comportarse en el trabajo
facts-expectations-institutions = Saber quién hace qué en Bélgica
facts-expectations-culture = Conocer Bélgica y su historia

facts-social-problems-none = No, no tengo preocupaciones
facts-social-problems-debt = Dinero y deudas
facts-social-problems-legal = Papeles, derecho y gobierno
facts-social-problems-housing = Mi casa
facts-social-problems-health = Mi cuerpo
facts-social-problems-mental-health = Mi cabeza y mi corazón
facts-social-problems-child-care = Cuidado de mi hijo o hija
facts-social-problems-violence = Alguien me hace daño o me da miedo
facts-social-problems-disability = Una discapacidad
facts-social-problems-other = Otra cosa

facts-reason-of-stay-protection = Pedí o recibí protección
facts-reason-of-stay-family = Mi familia está aquí
facts-reason-of-stay-study = Estudio
facts-reason-of-stay-work = Vine para trabajar
facts-reason-of-stay-eu-citizen = Vengo de un país de la UE
facts-reason-of-stay-born-here = Nací aquí
facts-reason-of-stay-regularised = Pude quedarme después de mucho tiempo o por un motivo grave
facts-reason-of-stay-other = Otro motivo

facts-status-belgian = Nacionalidad belga
facts-status-eu-citizen = Nacionalidad de un país de la UE
facts-status-eu-family = Familia de una persona de la UE o belga
facts-status-refugee = Persona refugiada reconocida
facts-status-subsidiary-protected = Protección subsidiaria
facts-status-temporary-protected = Protección temporal
facts-status-asylum-applicant = Asilo pedido, sin respuesta todavía
facts-status-family-reunification = Reunificación familiar
facts-status-student = Estudiante
facts-status-search-year = Año de búsqueda después de estudiar
facts-status-labour-migrant = Vino para trabajar
facts-status-long-term-resident = Mucho tiempo en Bélgica o en la UE
facts-status-regularised = Estancia regularizada
facts-status-stateless = Sin nacionalidad (apátrida)
facts-status-no-legal-stay = Sin papeles para quedarse
facts-status-other = Otra cosa

facts-document-a = Tarjeta A
facts-document-b = Tarjeta B
facts-document-k = Tarjeta K
facts-document-l = Tarjeta L
facts-document-eu = Tarjeta EU
facts-document-eu-plus = Tarjeta EU+
facts-document-f = Tarjeta F
facts-document-f-plus = Tarjeta F+
facts-document-h = Tarjeta H
facts-document-m = Tarjeta M
facts-document-n = Tarjeta N
facts-document-orange-card = Tarjeta naranja
facts-document-annex-15 = Anexo 15
facts-document-annex-19 = Anexo 19
facts-document-annex-19ter = Anexo 19ter
facts-document-annex-26 = Anexo 26
facts-document-annex-35 = Anexo 35
facts-document-belgian-id = Carné de identidad belga
facts-document-other = Otro papel
facts-document-none = Ningún papel

facts-stage-none = Ahora no hay nada en marcha
facts-stage-first-instance = Primera solicitud en marcha
facts-stage-appeal = En apelación
facts-stage-decided = Hay una respuesta
facts-stage-repeat-application = Pedido otra vez

facts-civil-state-single = Sin pareja
facts-civil-state-married = En matrimonio
facts-civil-state-cohabiting = Vivo con mi pareja
facts-civil-state-divorced = Divorcio
facts-civil-state-widowed = Mi pareja murió
facts-civil-state-partner-abroad = Mi pareja está en otro país

facts-income-ocmw = Dinero del OCMW
facts-income-unemployment = Dinero porque no tengo trabajo
facts-income-partner = Mi pareja gana dinero
facts-income-none = No tengo dinero
facts-income-family = Mi familia ayuda
facts-income-work = Mi trabajo
facts-income-sickness = Dinero por enfermedad
facts-income-material-aid = Cama, comida y ayuda en el centro de acogida
facts-income-other = Otra cosa

facts-housing-own-rent = Alquilo por mi cuenta
facts-housing-social-rent = Alquiler social
facts-housing-with-family = Con familia
facts-housing-reception = En un centro de acogida
facts-housing-local-reception = En una casa de acogida del OCMW
facts-housing-shelter = En un refugio de noche o casa segura
facts-housing-with-friends = Con amigos
facts-housing-no-fixed-address = Sin lugar fijo
facts-housing-owner = Mi propia casa

facts-housing-problems-none = No, está bien
facts-housing-problems-rent = El alquiler es demasiado alto
facts-housing-problems-size = Es demasiado pequeño
facts-housing-problems-unhealthy = Es húmedo, frío o no es seguro
facts-housing-problems-eviction = Quizás tengo que salir
facts-housing-problems-guarantee = No puedo pagar la garantía
facts-housing-problems-discrimination = No me quieren alquilar

facts-hours-full-time = Toda la semana, tiempo completo
facts-hours-part-time = Una parte de la semana
facts-hours-by-the-day = Por día, por una agencia
facts-hours-own-business = Mi propio negocio
facts-hours-unpaid = Sin sueldo
