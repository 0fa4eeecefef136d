agreement-title = ¿Quién puede ver sus datos?
agreement-what = Más de una organización le ayuda. Ayudan mejor si saben lo mismo. Así no tiene que contar todo cada vez.
agreement-your-choice = Usted elige. Puede decir que sí. Puede decir que no.
agreement-no-loss = ¿Dice que no? No pierde nada. Le seguimos ayudando.
agreement-change-mind = Cualquier día puede elegir otra cosa.
agreement-pictures = Lo explicamos con dibujos.
agreement-ask = ¿No entiende algo? Pregúntenos.
agreement-never = No damos esto a quien decide sobre su residencia. No lo usamos para castigarle.
agreement-log = Siempre puede ver quién miró.
agreement-listen = Escuchar
agreement-language-of-talk = Idioma de la conversación
agreement-date = Fecha

## One organisation at a time

agreement-may-see = { $org } puede ver:
agreement-question = ¿Puede { $org } ver esto?
agreement-what-for = ¿Para qué?
agreement-until = Hasta el { $date }
agreement-until-what = Después se acaba solo.
agreement-until-longest = Es un año como máximo. Después preguntamos otra vez.
agreement-yes = Sí, puede
agreement-no = No, no quiero
agreement-part-of-it = Una parte sí, una parte no
agreement-later = Quiero pensarlo
agreement-said-yes = Usted dijo que sí.
agreement-said-no = Usted dijo que no.
agreement-none-chosen = Elija sí o no para cada organización.

## What they would see: four circles

agreement-tier-t1 = Cómo le contactamos
agreement-tier-t1-example = Su nombre, su idioma, su teléfono, sus citas y quién le ayuda.
agreement-tier-t2 = Su camino
agreement-tier-t2-example = Sus pasos y lo que necesita, por ejemplo cuidado para su hijo o hija.
agreement-tier-t3 = Trabajo y escuela
agreement-tier-t3-example = Lo que sabe hacer, lo que aprendió, dónde trabajó y qué quiere.
agreement-tier-t4 = Cosas personales
agreement-tier-t4-example = Su familia, dinero, casa, salud y residencia. Solo lo que es realmente necesario.

## What for

agreement-purpose-guidance = para ayudarle en todo su camino
agreement-purpose-activation = para buscar juntos trabajo o formación
agreement-purpose-integration = para sus clases de neerlandés y su integración
agreement-purpose-social-aid = para ayudar con dinero, casa o salud
agreement-purpose-mentoring = para buscarle un mentor o una mentora
agreement-purpose-matching = para ver si ya le conocen
agreement-purpose-coordination = para que no espere demasiado tiempo
agreement-purpose-review = para ver si trabajamos bien
agreement-purpose-oversight = para cuidar su privacidad

## How the yes was given

agreement-channel-title = ¿Cómo dice que sí?
agreement-channel-spoken = Usted lo dijo. Otra persona estaba presente.
agreement-channel-signed = Usted firmó en papel.
agreement-channel-tapped = Usted tocó la pantalla.
agreement-witness = ¿Quién estaba presente?
agreement-sign-here = Firme aquí
agreement-tap-here = Toque aquí si dice que sí
agreement-handed-over = También recibe esto en papel.

## How we talked

agreement-mode-title = ¿Cómo hablamos?
agreement-mode-worker = La persona que le ayuda habla su idioma.
agreement-mode-interpreter-present = Había un intérprete.
agreement-mode-interpreter-remote = Un intérprete ayudó por teléfono o pantalla.
agreement-mode-mediator = Había alguien que conoce su idioma y su país.
agreement-mode-companion = Usted trajo a alguien. Nunca es un niño o una niña.
agreement-mode-dutch = Hablamos neerlandés.
agreement-representative = ¿Alguien habla por usted?
agreement-representative-name = ¿Quién es?
agreement-representative-proof = ¿Por qué puede hacerlo esa persona?
agreement-interpreter-name = Nombre o número del intérprete

## Read aloud, word for word, when the yes is spoken

agreement-read-aloud-title = Lea esto en voz alta
agreement-read-aloud = Le pregunto algo. ¿Puede { $org } ver esto: { $what }? Es { $purpose }. Es hasta el { $date }. Puede decir sí o no. ¿Dice que no? No pierde nada. Puede parar esto cualquier día.
agreement-read-aloud-check = Cuéntelo con sus propias palabras, por favor. Así sé si lo expliqué bien.

## Stop

agreement-stop = Parar
agreement-stop-title = ¿Quiere parar esto?
agreement-stop-text = Desde ahora { $org } ya no puede ver esto.
agreement-stop-after = Lo que { $org } ya sabe no desaparece. La ley dice a veces que hay que guardarlo.
agreement-stop-no-loss = Parar es su derecho. No pierde nada.
agreement-stop-yes = Sí, parar ahora
agreement-stop-no = No, no parar
agreement-stopped = Está parado. { $org } ya no ve esto.
agreement-stopped-on = Parado el { $date }
agreement-refusal-kept = También escribimos que usted dijo que no. Así no lo preguntamos cada vez.

## What stands now

agreement-now-title = Lo que usted acordó
agreement-now-none = Todavía no acordó nada.
agreement-ended = Terminó el { $date }
agreement-summary = { $yes ->
    [0] Ninguna organización puede ver nada.
    [one] 1 organización puede ver algo.
   *[other] { $yes } organizaciones pueden ver algo.
}

agreement-compare-title = Miramos si usted ya tiene un expediente
agreement-compare-what = Comparamos su nombre, su fecha de nacimiento y su teléfono con otros expedientes. También con los de organizaciones que trabajan con nosotros.
agreement-compare-why = Así tiene un solo expediente. Entonces no tiene que contar lo mismo dos veces.
agreement-compare-human = El ordenador solo mira lo que se parece. Siempre decide una persona, nunca el ordenador solo.
agreement-compare-object = ¿No lo quiere? Díganoslo. Entonces los demás encuentran su expediente solo con su número. No pierde nada.
