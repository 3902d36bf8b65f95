<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>followalong</name>
    <message>
        <source> left</source>
        <translation> restantes</translation>
    </message>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <source>"breath" goes with a hold in breaths.</source>
        <translation>«breath» va con un «hold» en respiraciones.</translation>
    </message>
    <message>
        <source>"either" needs two doses or more.</source>
        <translation>«either» necesita dos dosis o más.</translation>
    </message>
    <message>
        <source>"first" means nothing with sides: {sides}.</source>
        <translation>«first» no dice nada con sides: {sides}.</translation>
    </message>
    <message>
        <source>"then" means the same position, but this one is {position}.</source>
        <translation>«then» es para la misma posición, pero esta es {position}.</translation>
    </message>
    <message>
        <source>"then" needs a stretch just before it.</source>
        <translation>«then» necesita un estiramiento justo antes.</translation>
    </message>
    <message>
        <source>"up to" goes with pulses: open.</source>
        <translation>«up to» va con pulses: open.</translation>
    </message>
    <message>
        <source>"{name}" begins without being announced in time.</source>
        <translation>«{name}» empieza sin que se anuncie a tiempo.</translation>
    </message>
    <message>
        <source>"{name}" has no words in the original.</source>
        <translation>«{name}» no tiene palabras en el original.</translation>
    </message>
    <message>
        <source>"{name}" has {count} with words here and {wanted} in the original.</source>
        <translation>«{name}» tiene aquí {count} con palabras, y en el original {wanted}.</translation>
    </message>
    <message>
        <source>"{name}" is empty.</source>
        <translation>«{name}» está vacío.</translation>
    </message>
    <message>
        <source>"{name}" is here twice.</source>
        <translation>«{name}» está dos veces.</translation>
    </message>
    <message>
        <source>"{name}" is missing in {what}.</source>
        <translation>Falta «{name}» en {what}.</translation>
    </message>
    <message>
        <source>"{name}" is none of the kinds of file that can be written: {kinds}.</source>
        <translation>«{name}» no es de un tipo que se pueda escribir: {kinds}.</translation>
    </message>
    <message>
        <source>"{name}" is not a key of {what}.</source>
        <translation>«{name}» no es una clave de {what}.</translation>
    </message>
    <message>
        <source>"{name}" is not translated.</source>
        <translation>«{name}» no está traducido.</translation>
    </message>
    <message>
        <source>"{name}" needs a single value.</source>
        <translation>«{name}» necesita un solo valor.</translation>
    </message>
    <message>
        <source>"{name}" needs a time and words.</source>
        <translation>«{name}» necesita un tiempo y palabras.</translation>
    </message>
    <message>
        <source>"{name}" was not opened: a routine is a file whose name ends in .yaml or .yml.</source>
        <translation>«{name}» no se ha abierto: una rutina es un archivo cuyo nombre termina en .yaml o .yml.</translation>
    </message>
    <message>
        <source>"{text}" is longer than 8 hours.</source>
        <translation>«{text}» dura más de 8 horas.</translation>
    </message>
    <message>
        <source>"{text}" is more than the whole.</source>
        <translation>«{text}» es más que el total.</translation>
    </message>
    <message>
        <source>"{text}" is neither yes nor no.</source>
        <translation>«{text}» no es ni sí ni no.</translation>
    </message>
    <message>
        <source>"{text}" is not a breath.</source>
        <translation>«{text}» no es una respiración.</translation>
    </message>
    <message>
        <source>"{text}" is not a depth.</source>
        <translation>«{text}» no es una profundidad.</translation>
    </message>
    <message>
        <source>"{text}" is not a language.</source>
        <translation>«{text}» no es un idioma.</translation>
    </message>
    <message>
        <source>"{text}" is not a moment of a hold.</source>
        <translation>«{text}» no es un momento de un «hold».</translation>
    </message>
    <message>
        <source>"{text}" is not a part of a breath.</source>
        <translation>«{text}» no es una parte de una respiración.</translation>
    </message>
    <message>
        <source>"{text}" is not a phase.</source>
        <translation>«{text}» no es una fase.</translation>
    </message>
    <message>
        <source>"{text}" is not a placeholder.</source>
        <translation>«{text}» no es un hueco que se pueda rellenar.</translation>
    </message>
    <message>
        <source>"{text}" is not a priority.</source>
        <translation>«{text}» no es una prioridad.</translation>
    </message>
    <message>
        <source>"{text}" is not a range.</source>
        <translation>«{text}» no es un intervalo.</translation>
    </message>
    <message>
        <source>"{text}" is not a target.</source>
        <translation>«{text}» no es un objetivo.</translation>
    </message>
    <message>
        <source>"{text}" is not a time.</source>
        <translation>«{text}» no es un tiempo.</translation>
    </message>
    <message>
        <source>"{text}" is not a version of the format.</source>
        <translation>«{text}» no es una versión del formato.</translation>
    </message>
    <message>
        <source>"{text}" is not a whole breath.</source>
        <translation>«{text}» no es una respiración completa.</translation>
    </message>
    <message>
        <source>"{text}" is not a whole number.</source>
        <translation>«{text}» no es un número entero.</translation>
    </message>
    <message>
        <source>"{text}" is not a year.</source>
        <translation>«{text}» no es un año.</translation>
    </message>
    <message>
        <source>"{text}" is not among the known things.</source>
        <translation>«{text}» no está entre las cosas conocidas.</translation>
    </message>
    <message>
        <source>"{text}" is not an id.</source>
        <translation>«{text}» no es un id.</translation>
    </message>
    <message>
        <source>"{text}" is not between 1 and {most}.</source>
        <translation>«{text}» no está entre 1 y {most}.</translation>
    </message>
    <message>
        <source>"{text}" is not {noun}.</source>
        <translation>«{text}» no es {noun}.</translation>
    </message>
    <message>
        <source>"{text}" is too often.</source>
        <translation>«{text}» es demasiado seguido.</translation>
    </message>
    <message>
        <source>"{text}" is too short for a breath.</source>
        <translation>«{text}» es muy poco para una respiración.</translation>
    </message>
    <message>
        <source>"{text}" is too short.</source>
        <translation>«{text}» es muy poco.</translation>
    </message>
    <message>
        <source>"{what}" is not allowed: anchors, aliases and tags are refused.</source>
        <translation>«{what}» no se admite: las anclas, los alias y las etiquetas no valen.</translation>
    </message>
    <message>
        <source>"{words}" cannot be read.</source>
        <translation>«{words}» no se puede leer.</translation>
    </message>
    <message>
        <source>"{words}" comes after the end.</source>
        <translation>«{words}» llega después del final.</translation>
    </message>
    <message>
        <source>"{words}" ends less than 80 ms before {what}.</source>
        <translation>«{words}» acaba menos de 80 ms antes de {what}.</translation>
    </message>
    <message>
        <source>"{words}" has more than {most} words.</source>
        <translation>«{words}» tiene más de {most} palabras.</translation>
    </message>
    <message>
        <source>"{word}" cannot stand among options.</source>
        <translation>«{word}» no puede ir entre las opciones.</translation>
    </message>
    <message>
        <source>"{word}" cannot stand inside levels or items.</source>
        <translation>«{word}» no puede ir dentro de «levels» ni de «items».</translation>
    </message>
    <message>
        <source>"{word}" has no counts in which the sides could take turns.</source>
        <translation>«{word}» no se cuenta, así que los lados no pueden turnarse.</translation>
    </message>
    <message>
        <source>"{word}" is not a dose.</source>
        <translation>«{word}» no es una dosis.</translation>
    </message>
    <message>
        <source>"{word}" takes {seconds:g} s: a pulse needs 2 s each way.</source>
        <translation>«{word}» dura {seconds:g} s: un impulso necesita 2 s de ida y 2 de vuelta.</translation>
    </message>
    <message>
        <source>%(prog)s: error: %(message)s
</source>
        <translation>%(prog)s: error: %(message)s
</translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation><numerusform>1 quitado</numerusform><numerusform>%n quitados</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation><numerusform>%n min</numerusform><numerusform>%n min</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation><numerusform>1 minuto</numerusform><numerusform>%n minutos</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <translation><numerusform>%n s</numerusform><numerusform>%n s</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation><numerusform>1 segundo</numerusform><numerusform>%n segundos</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n steps left out</source>
        <translation><numerusform>1 paso quitado</numerusform><numerusform>%n pasos quitados</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n steps swapped</source>
        <translation><numerusform>1 paso cambiado</numerusform><numerusform>%n pasos cambiados</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n things to fix</source>
        <translation><numerusform>1 error</numerusform><numerusform>%n errores</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n things went wrong</source>
        <translation><numerusform>1 cosa ha fallado</numerusform><numerusform>Han fallado %n cosas</numerusform></translation>
    </message>
    <message>
        <source>,</source>
        <translation>.</translation>
    </message>
    <message>
        <source>.</source>
        <translation>,</translation>
    </message>
    <message>
        <source>0 no pain</source>
        <translation>0 sin dolor</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 archivo</translation>
    </message>
    <message>
        <source>1 mistake</source>
        <translation>1 error</translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 aviso</translation>
    </message>
    <message>
        <source>10 of 10 (keys 1, 0)</source>
        <translation>10 de 10 (teclas 1, 0)</translation>
    </message>
    <message>
        <source>10 s less</source>
        <comment>control</comment>
        <translation>10 s menos</translation>
    </message>
    <message>
        <source>10 s more</source>
        <comment>control</comment>
        <translation>10 s más</translation>
    </message>
    <message>
        <source>10 seconds less</source>
        <translation>10 segundos menos</translation>
    </message>
    <message>
        <source>10 seconds more</source>
        <translation>10 segundos más</translation>
    </message>
    <message>
        <source>10 worst I can think of</source>
        <translation>10 el peor que imagino</translation>
    </message>
    <message>
        <source>A backslash in quotes means something else.</source>
        <translation>Una barra invertida entre comillas significa otra cosa.</translation>
    </message>
    <message>
        <source>A bracket or a comma is missing here.</source>
        <translation>Aquí falta un corchete o una coma.</translation>
    </message>
    <message>
        <source>A card that is shown and read aloud.</source>
        <translation>Una ficha que se muestra y se lee en voz alta.</translation>
    </message>
    <message>
        <source>a choice</source>
        <translation>«either»</translation>
    </message>
    <message>
        <source>A colon and a space inside words look like another key.</source>
        <translation>Dos puntos y un espacio dentro de las palabras parecen otra clave.</translation>
    </message>
    <message>
        <source>A colon and a space inside words make a key of them.</source>
        <translation>Dos puntos y un espacio dentro de las palabras las convierten en clave.</translation>
    </message>
    <message>
        <source>A comma inside brackets makes two lines of one.</source>
        <translation>Una coma dentro de corchetes hace de una línea dos.</translation>
    </message>
    <message>
        <source>A dash cannot stand here.</source>
        <translation>Aquí no puede ir un guion.</translation>
    </message>
    <message>
        <source>a dose</source>
        <translation>una dosis</translation>
    </message>
    <message>
        <source>A dose needs its kind.</source>
        <translation>Una dosis necesita su tipo.</translation>
    </message>
    <message>
        <source>A dose, a move further, the same dose again.</source>
        <translation>Una dosis, un poco más lejos y otra vez la misma dosis.</translation>
    </message>
    <message>
        <source>A file holds one routine or one stretch, without a line of dashes.</source>
        <translation>Un archivo tiene una rutina o un estiramiento, sin líneas de guiones.</translation>
    </message>
    <message>
        <source>a flow</source>
        <translation>un «flow»</translation>
    </message>
    <message>
        <source>A form is written {what}.</source>
        <translation>Una forma se escribe {what}.</translation>
    </message>
    <message>
        <source>a hold</source>
        <translation>un «hold»</translation>
    </message>
    <message>
        <source>A key must be plain words.</source>
        <translation>Una clave tiene que ser de palabras sencillas.</translation>
    </message>
    <message>
        <source>a kind of movement</source>
        <translation>un tipo de movimiento</translation>
    </message>
    <message>
        <source>a kind of movement, as often as needed: {names}</source>
        <translation>un tipo de movimiento, tantas veces como haga falta: {names}</translation>
    </message>
    <message>
        <source>A line cannot begin with &amp; or *.</source>
        <translation>Una línea no puede empezar con &amp; ni con *.</translation>
    </message>
    <message>
        <source>A line cannot begin with a question mark and a space.</source>
        <translation>Una línea no puede empezar con un signo de interrogación y un espacio.</translation>
    </message>
    <message>
        <source>A line cannot begin with this character.</source>
        <translation>Una línea no puede empezar con este carácter.</translation>
    </message>
    <message>
        <source>A line that opens with {held} must be in quotes.</source>
        <translation>Una línea que empieza con {held} va entre comillas.</translation>
    </message>
    <message>
        <source>a list of files</source>
        <translation>una lista de archivos</translation>
    </message>
    <message>
        <source>a list of folders</source>
        <translation>una lista de carpetas</translation>
    </message>
    <message>
        <source>a list of movements</source>
        <translation>una lista de movimientos</translation>
    </message>
    <message>
        <source>a list of names</source>
        <translation>una lista de nombres</translation>
    </message>
    <message>
        <source>a list of things</source>
        <translation>una lista de cosas</translation>
    </message>
    <message>
        <source>a moment</source>
        <translation>un momento</translation>
    </message>
    <message>
        <source>a movement</source>
        <translation>un movimiento</translation>
    </message>
    <message>
        <source>a name from the library, or a file</source>
        <translation>un nombre de la biblioteca, o un archivo</translation>
    </message>
    <message>
        <source>a note</source>
        <translation>una nota</translation>
    </message>
    <message>
        <source>a number from 0 to 1</source>
        <translation>un número de 0 a 1</translation>
    </message>
    <message>
        <source>a number from 0 to 100</source>
        <translation>un número de 0 a 100</translation>
    </message>
    <message>
        <source>a number from 0 to 500</source>
        <translation>un número de 0 a 500</translation>
    </message>
    <message>
        <source>a number from 80 to 300</source>
        <translation>un número de 80 a 300</translation>
    </message>
    <message>
        <source>A part of "{text}" is not between {least:g} and {most:g} seconds.</source>
        <translation>Una parte de «{text}» no está entre {least:g} y {most:g} segundos.</translation>
    </message>
    <message>
        <source>a part of the body</source>
        <translation>una parte del cuerpo</translation>
    </message>
    <message>
        <source>A part of this program failed, by a mistake of ours. The rest goes on, and your place in the session is kept. Whoever mends it needs this report; it stays on this computer unless you send it.</source>
        <translation>Una parte de este programa ha fallado, por un error nuestro. Lo demás sigue, y se guarda dónde ibas en la sesión. Quien lo arregle necesita este informe; se queda en este equipo si no lo envías.</translation>
    </message>
    <message>
        <source>a phase</source>
        <translation>una fase</translation>
    </message>
    <message>
        <source>a place</source>
        <translation>un lugar</translation>
    </message>
    <message>
        <source>a position</source>
        <translation>una posición</translation>
    </message>
    <message>
        <source>A quote is opened here and never closed.</source>
        <translation>Aquí se abren unas comillas que no se cierran.</translation>
    </message>
    <message>
        <source>a rest</source>
        <translation>un descanso</translation>
    </message>
    <message>
        <source>A rest.</source>
        <translation>Un descanso.</translation>
    </message>
    <message>
        <source>a routine</source>
        <translation>una rutina</translation>
    </message>
    <message>
        <source>A routine is needed here.</source>
        <translation>Aquí hace falta una rutina.</translation>
    </message>
    <message>
        <source>a side</source>
        <translation>un lado</translation>
    </message>
    <message>
        <source>a sink</source>
        <translation>un «sink»</translation>
    </message>
    <message>
        <source>A soft one at each change</source>
        <translation>Uno suave en cada cambio</translation>
    </message>
    <message>
        <source>a source</source>
        <translation>una fuente</translation>
    </message>
    <message>
        <source>a step</source>
        <translation>un paso</translation>
    </message>
    <message>
        <source>A step holds one of: {names}.</source>
        <translation>Un paso lleva una de estas: {names}.</translation>
    </message>
    <message>
        <source>A step is a key and its value.</source>
        <translation>Un paso es una clave y su valor.</translation>
    </message>
    <message>
        <source>a stretch</source>
        <translation>un estiramiento</translation>
    </message>
    <message>
        <source>A stretch is needed here.</source>
        <translation>Aquí hace falta un estiramiento.</translation>
    </message>
    <message>
        <source>A text ends in the middle of this line.</source>
        <translation>Un texto acaba a mitad de esta línea.</translation>
    </message>
    <message>
        <source>a thing that is not at hand, such as wall</source>
        <translation>una cosa que no tienes a mano, como wall</translation>
    </message>
    <message>
        <source>a timed activity</source>
        <translation>un «keep»</translation>
    </message>
    <message>
        <source>a translation</source>
        <translation>una traducción</translation>
    </message>
    <message>
        <source>A translation lies in a folder of its language, beside the original.</source>
        <translation>Una traducción va en una carpeta de su idioma, junto al original.</translation>
    </message>
    <message>
        <source>a way to take sides</source>
        <translation>una manera de repartir los lados</translation>
    </message>
    <message>
        <source>A window can open.</source>
        <translation>Se puede abrir una ventana.</translation>
    </message>
    <message>
        <source>About {name}</source>
        <translation>Sobre {name}</translation>
    </message>
    <message>
        <source>About {name} (Enter)</source>
        <translation>Sobre {name} (Enter)</translation>
    </message>
    <message>
        <source>adapted: {how}</source>
        <translation>adaptada: {how}</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Añadir una carpeta</translation>
    </message>
    <message>
        <source>Add a folder with routines</source>
        <translation>Añadir una carpeta con rutinas</translation>
    </message>
    <message>
        <source>Add to favourites</source>
        <translation>Añadir a favoritas</translation>
    </message>
    <message>
        <source>Again</source>
        <comment>control</comment>
        <translation>Otra vez</translation>
    </message>
    <message>
        <source>Again; twice, the one before</source>
        <translation>Otra vez; dos veces, el anterior</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Todas las teclas</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>All routines</source>
        <translation>Todas las rutinas</translation>
    </message>
    <message>
        <source>All stretches</source>
        <translation>Todos los estiramientos</translation>
    </message>
    <message>
        <source>All that fit</source>
        <translation>Todo lo que sirve</translation>
    </message>
    <message>
        <source>Already the least: go less far. Once more leaves it out.</source>
        <translation>Ya es lo mínimo: ve menos lejos. Otra vez lo quita.</translation>
    </message>
    <message>
        <source>An activity for a time: walk, march. Half-way is said.</source>
        <translation>Una actividad durante un tiempo: caminar, marchar. Se avisa a la mitad.</translation>
    </message>
    <message>
        <source>an open end</source>
        <translation>un «open»</translation>
    </message>
    <message>
        <source>an option</source>
        <translation>una opción</translation>
    </message>
    <message>
        <source>another way</source>
        <translation>otra manera</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Cualquier duración</translation>
    </message>
    <message>
        <source>Anything that is needed</source>
        <translation>Todo lo que haga falta</translation>
    </message>
    <message>
        <source>anywhere</source>
        <translation>en cualquier sitio</translation>
    </message>
    <message>
        <source>argument %(argument_name)s: %(message)s</source>
        <translation>argumento %(argument_name)s: %(message)s</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>como siempre</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>Como está escrito</translation>
    </message>
    <message>
        <source>At a desk</source>
        <translation>En el escritorio</translation>
    </message>
    <message>
        <source>At home</source>
        <translation>En casa</translation>
    </message>
    <message>
        <source>attempt to write a readonly database</source>
        <translation>ahí solo se puede leer</translation>
    </message>
    <message>
        <source>audio: .wav, .flac, .mp3 or .ogg; subtitles: .srt or .vtt</source>
        <translation>audio: .wav, .flac, .mp3 u .ogg; subtítulos: .srt o .vtt</translation>
    </message>
    <message>
        <source>Avoid</source>
        <translation>Evitar</translation>
    </message>
    <message>
        <source>Avoid {count} kinds</source>
        <translation>Evitar {count} movimientos</translation>
    </message>
    <message>
        <source>Avoid {kind}</source>
        <translation>Evitar {kind}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Back to: {place}</source>
        <translation>Volver a: {place}</translation>
    </message>
    <message>
        <source>before</source>
        <translation>antes</translation>
    </message>
    <message>
        <source>Begin a new line with it.</source>
        <translation>Empieza con él una línea nueva.</translation>
    </message>
    <message>
        <source>Begin with followalong: 1 and {key}: ID.</source>
        <translation>Empieza con followalong: 1 y {key}: ID.</translation>
    </message>
    <message>
        <source>Best left out</source>
        <translation>Mejor no hacerlo</translation>
    </message>
    <message>
        <source>best left out</source>
        <translation>mejor no hacerlo</translation>
    </message>
    <message>
        <source>Body part</source>
        <translation>Parte del cuerpo</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Los dos</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Cuadrada</translation>
    </message>
    <message>
        <source>Break it up.</source>
        <translation>Pártela.</translation>
    </message>
    <message>
        <source>BREATH</source>
        <translation>RESPIRACIÓN</translation>
    </message>
    <message>
        <source>Breath</source>
        <translation>Respiración</translation>
    </message>
    <message>
        <source>breath</source>
        <translation>respiración</translation>
    </message>
    <message>
        <source>Breathe in and stay, breathe out and go a little further.</source>
        <translation>Inhala sin moverte, exhala y ve un poco más lejos.</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>con error</translation>
    </message>
    <message>
        <source>by estimated lengths</source>
        <translation>con duraciones estimadas</translation>
    </message>
    <message>
        <source>by exact lengths</source>
        <translation>con duraciones exactas</translation>
    </message>
    <message>
        <source>by exact lengths, {count} of {of} lines estimated</source>
        <translation>con duraciones exactas, {count} de {of} líneas estimadas</translation>
    </message>
    <message>
        <source>By itself it takes</source>
        <translation>Por sí solo dura</translation>
    </message>
    <message>
        <source>by {by}</source>
        <translation>de {by}</translation>
    </message>
    <message>
        <source>cache</source>
        <translation>caché</translation>
    </message>
    <message>
        <source>can be shortened to {minutes}</source>
        <translation>se puede acortar a {minutes}</translation>
    </message>
    <message>
        <source>Can be shortened to {minutes} min</source>
        <translation>Se pueden acortar a {minutes} min</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cannot</source>
        <translation>No puedo</translation>
    </message>
    <message>
        <source>chair</source>
        <comment>on a chair</comment>
        <translation>silla</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Change how it is played</source>
        <translation>Cambiar cómo se hace</translation>
    </message>
    <message>
        <source>Change tempo, effort and more</source>
        <translation>Cambiar ritmo, esfuerzo y más</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Check {file}.</source>
        <translation>Revisa {file}.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Quitar filtros</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Quitar los filtros</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>Click to go there</source>
        <translation>Haz clic para ir ahí</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close a menu, then full screen, then leave</source>
        <translation>Cerrar un menú, luego la pantalla completa, luego salir</translation>
    </message>
    <message>
        <source>Close it.</source>
        <translation>Ciérralas.</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Cerrar la ventana</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>ORDEN</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>órdenes</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Continue at step {step}?</source>
        <translation>¿Seguir en el paso {step}?</translation>
    </message>
    <message>
        <source>Continue at {name}</source>
        <translation>Seguir en {name}</translation>
    </message>
    <message>
        <source>Continue at {name}?</source>
        <translation>¿Seguir en {name}?</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Copiar todo</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>Copiar la ruta</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Copiar el informe</translation>
    </message>
    <message>
        <source>Counted, each with a short hold. Alternating: so many on each side.</source>
        <translation>Contadas, cada una con una pausa breve. Si se alterna, tantas por cada lado.</translation>
    </message>
    <message>
        <source>Counts only</source>
        <translation>Solo la cuenta</translation>
    </message>
    <message>
        <source>Counts up until the person says enough, at most this long.</source>
        <translation>Cuenta hasta que la persona diga basta, como mucho este tiempo.</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>database is locked</source>
        <translation>otro programa lo está usando</translation>
    </message>
    <message>
        <source>database or disk is full</source>
        <translation>no queda sitio en el disco</translation>
    </message>
    <message>
        <source>defaults</source>
        <translation>«defaults»</translation>
    </message>
    <message>
        <source>Delete clears it</source>
        <translation>Supr lo quita</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Did you mean "{word}"?</source>
        <translation>¿Querías decir «{word}»?</translation>
    </message>
    <message>
        <source>Did you mean "{word}"? If not, leave it.</source>
        <translation>¿Querías decir «{word}»? Si no, déjalo así.</translation>
    </message>
    <message>
        <source>disk I/O error</source>
        <translation>error de lectura o escritura</translation>
    </message>
    <message>
        <source>display</source>
        <translation>pantalla</translation>
    </message>
    <message>
        <source>DISPLAY is "{place}", which names no screen</source>
        <translation>DISPLAY es «{place}», que no nombra ninguna pantalla</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Hacerla otra vez</translation>
    </message>
    <message>
        <source>Do today: {name}</source>
        <translation>Hacer hoy: {name}</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>Done for today.</source>
        <translation>Terminado por hoy.</translation>
    </message>
    <message>
        <source>E, R, M, F and the like, while a routine plays</source>
        <translation>E, R, M, F y otras, durante una rutina</translation>
    </message>
    <message>
        <source>Each step starts when I press Enter</source>
        <translation>Cada paso empieza con Enter</translation>
    </message>
    <message>
        <source>Ease off</source>
        <comment>control</comment>
        <translation>Suave</translation>
    </message>
    <message>
        <source>Ease off; twice, leave this step</source>
        <translation>Más suave; dos veces, dejar este paso</translation>
    </message>
    <message>
        <source>eased off</source>
        <translation>más suave</translation>
    </message>
    <message>
        <source>Eased off by half. Once more leaves it out.</source>
        <translation>Más suave: la mitad. Otra vez lo quita.</translation>
    </message>
    <message>
        <source>Easier</source>
        <translation>Más fácil</translation>
    </message>
    <message>
        <source>Easy</source>
        <translation>Fácil</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Esfuerzo</translation>
    </message>
    <message>
        <source>en</source>
        <translation>es</translation>
    </message>
    <message>
        <source>End and keep</source>
        <translation>Terminar y guardar</translation>
    </message>
    <message>
        <source>End here and keep what you have done, or go on from where you were.</source>
        <translation>Termina aquí y guarda lo que has hecho, o sigue desde donde ibas.</translation>
    </message>
    <message>
        <source>English</source>
        <translation>inglés</translation>
    </message>
    <message>
        <source>Enough</source>
        <translation>Basta</translation>
    </message>
    <message>
        <source>Enough for today.</source>
        <translation>Suficiente por hoy.</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Even</source>
        <translation>Uniforme</translation>
    </message>
    <message>
        <source>Every time</source>
        <translation>Siempre</translation>
    </message>
    <message>
        <source>Everything on this page goes back to what it was at first. Your folders, favourites and history stay.</source>
        <translation>Todo lo de esta página vuelve a estar como al principio. Tus carpetas, favoritas e historial se conservan.</translation>
    </message>
    <message>
        <source>Everything was left out.</source>
        <translation>No se ha hecho nada.</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>exit codes: 0 done, 2 usage, 3 set-up failed, 4 a routine file has errors, 5 a file could not be written, 6 a session is going on in the window, 130 Ctrl-C</source>
        <translation>códigos de salida: 0 hecho, 2 uso, 3 la preparación ha fallado, 4 un archivo de rutina tiene errores, 5 no se ha podido escribir un archivo, 6 en la ventana hay una sesión en curso, 130 Ctrl-C</translation>
    </message>
    <message>
        <source>expected at least one argument</source>
        <translation>hace falta al menos un argumento</translation>
    </message>
    <message>
        <source>expected at most one argument</source>
        <translation>hace falta como mucho un argumento</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <translation>hace falta un argumento</translation>
    </message>
    <message>
        <source>Extra sets need a stretch with sides: each.</source>
        <translation>Las series de más necesitan un estiramiento con sides: each.</translation>
    </message>
    <message>
        <source>faster, {number} times</source>
        <translation>más rápido, {number} veces</translation>
    </message>
    <message>
        <source>Feel it in</source>
        <translation>Qué notas</translation>
    </message>
    <message>
        <source>Fetch first</source>
        <translation>Ten a mano</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>ARCHIVO</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Filter: {asked}</source>
        <translation>Filtros: {asked}</translation>
    </message>
    <message>
        <source>find mistakes in routine files</source>
        <translation>busca errores en archivos de rutinas</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>First time</source>
        <translation>La primera vez</translation>
    </message>
    <message>
        <source>First time: only when you do a stretch for the first time</source>
        <translation>La primera vez: solo cuando haces un estiramiento por primera vez</translation>
    </message>
    <message>
        <source>FLAC, exact (*.flac)</source>
        <translation>FLAC, exacto (*.flac)</translation>
    </message>
    <message>
        <source>folders</source>
        <translation>carpetas</translation>
    </message>
    <message>
        <source>Folders with routines</source>
        <translation>Carpetas con rutinas</translation>
    </message>
    <message>
        <source>followalong list --stretches shows all stretches.</source>
        <translation>followalong list --stretches muestra todos los estiramientos.</translation>
    </message>
    <message>
        <source>followalong list shows all routines.</source>
        <translation>followalong list muestra todas las rutinas.</translation>
    </message>
    <message>
        <source>For one more Piper voice put its two files here, such as NAME.onnx and NAME.onnx.json, and its licence beside them. It is in the list when this page is opened again.</source>
        <translation>Para otra voz de Piper, pon aquí sus dos archivos, como NOMBRE.onnx y NOMBRE.onnx.json, y su licencia al lado. Está en la lista cuando se abre de nuevo esta página.</translation>
    </message>
    <message>
        <source>for trying out: 10 is ten times as fast, without speech</source>
        <translation>para probar: 10 es diez veces más rápido, sin voz</translation>
    </message>
    <message>
        <source>For wireless headphones: words and tones begin so much earlier</source>
        <translation>Para auriculares inalámbricos: palabras y tonos empiezan ese tiempo antes</translation>
    </message>
    <message>
        <source>Found without {kind}. Choose it under “Avoid”, and the other routines are adapted as well.</source>
        <translation>Encontrado sin {kind}. Elígelo en «Evitar» y las demás rutinas también se adaptan.</translation>
    </message>
    <message>
        <source>From {source}</source>
        <translation>De {source}</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Completo</translation>
    </message>
    <message>
        <source>Full</source>
        <comment>control</comment>
        <translation>Pantalla</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>Gentle</source>
        <translation>Suave</translation>
    </message>
    <message>
        <source>Get into position</source>
        <translation>Colócate</translation>
    </message>
    <message>
        <source>Getting the words spoken …</source>
        <translation>Preparando la voz …</translation>
    </message>
    <message>
        <source>Give both the same name.</source>
        <translation>Dales el mismo nombre a los dos.</translation>
    </message>
    <message>
        <source>Give each its own.</source>
        <translation>Dale a cada uno el suyo.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>go on where you left this routine in the last week</source>
        <translation>sigue donde dejaste esta rutina en la última semana</translation>
    </message>
    <message>
        <source>Go, stay, come back. Breaths end on an exhale.</source>
        <translation>Ve, quédate y vuelve. Las respiraciones acaban al exhalar.</translation>
    </message>
    <message numerus="yes">
        <source>Good to know: %n points</source>
        <translation><numerusform>Conviene saber: %n punto</numerusform><numerusform>Conviene saber: %n puntos</numerusform></translation>
    </message>
    <message>
        <source>grow</source>
        <translation>«grow»</translation>
    </message>
    <message>
        <source>Half as long again to get into place</source>
        <translation>Un 50 % más de tiempo para colocarte</translation>
    </message>
    <message>
        <source>hands and knees</source>
        <comment>hands and knees</comment>
        <translation>a cuatro patas</translation>
    </message>
    <message>
        <source>Harder</source>
        <translation>Más difícil</translation>
    </message>
    <message>
        <source>Here {what} with its keys is needed.</source>
        <translation>Aquí hace falta {what} con sus claves.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>history</source>
        <translation>historial</translation>
    </message>
    <message>
        <source>Hold the figure still</source>
        <translation>Parar la figura</translation>
    </message>
    <message>
        <source>How does your back feel now?</source>
        <translation>¿Cómo está tu espalda ahora?</translation>
    </message>
    <message>
        <source>How does your body feel now?</source>
        <translation>¿Cómo está tu cuerpo ahora?</translation>
    </message>
    <message>
        <source>How long it takes.</source>
        <translation>Cuánto dura.</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Cuánto</translation>
    </message>
    <message>
        <source>How much is said</source>
        <translation>Cuánto se dice</translation>
    </message>
    <message>
        <source>how much of each dose</source>
        <translation>cuánto de cada dosis</translation>
    </message>
    <message>
        <source>How much of the sound file is written</source>
        <translation>Cuánto del archivo de sonido está escrito</translation>
    </message>
    <message>
        <source>How much, and how it is done.</source>
        <translation>Cuánto, y cómo se hace.</translation>
    </message>
    <message>
        <source>How often the steps are done.</source>
        <translation>Cuántas veces se hacen los pasos.</translation>
    </message>
    <message>
        <source>How the body lies, sits, kneels or stands.</source>
        <translation>Cómo está el cuerpo: tumbado, sentado, de rodillas o de pie.</translation>
    </message>
    <message>
        <source>How to get into place is said</source>
        <translation>Explicar cómo colocarte</translation>
    </message>
    <message>
        <source>How today?</source>
        <translation>¿Cómo la haces hoy?</translation>
    </message>
    <message>
        <source>How you do it</source>
        <translation>Cómo lo haces</translation>
    </message>
    <message>
        <source>I am ready</source>
        <translation>Ya estoy</translation>
    </message>
    <message>
        <source>I am ready, or enough</source>
        <translation>Ya estoy, o basta</translation>
    </message>
    <message>
        <source>I do not have</source>
        <translation>No tengo</translation>
    </message>
    <message>
        <source>I have nothing</source>
        <translation>No tengo nada</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation>Lo he leído</translation>
    </message>
    <message>
        <source>I have {count} things</source>
        <translation>Tengo {count} cosas</translation>
    </message>
    <message>
        <source>I have: {thing}</source>
        <translation>Tengo: {thing}</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>ausencia</translation>
    </message>
    <message>
        <source>If that is meant, leave it.</source>
        <translation>Si es a propósito, déjalo así.</translation>
    </message>
    <message>
        <source>ignored explicit argument %r</source>
        <translation>sobra el argumento %r</translation>
    </message>
    <message>
        <source>In a clinic</source>
        <translation>En la consulta</translation>
    </message>
    <message>
        <source>in part</source>
        <translation>en parte</translation>
    </message>
    <message>
        <source>In the last three seconds</source>
        <translation>En los últimos tres segundos</translation>
    </message>
    <message>
        <source>inhale, pause and exhale in seconds, such as 4-2-6, or a name: box</source>
        <translation>inhalar, pausa y exhalar en segundos, como 4-2-6, o un nombre: box</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>error de lectura o escritura</translation>
    </message>
    <message>
        <source>Instead</source>
        <translation>En su lugar</translation>
    </message>
    <message>
        <source>Instead of it: {names}.</source>
        <translation>En su lugar: {names}.</translation>
    </message>
    <message>
        <source>invalid %(type)s value: %(value)r</source>
        <translation>%(value)r no vale para %(type)s</translation>
    </message>
    <message>
        <source>invalid choice: %(value)r (choose from %(choices)s)</source>
        <translation>%(value)r no está entre las opciones: %(choices)s</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>It belongs inside "dose".</source>
        <translation>Va dentro de «dose».</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>It could not be opened</source>
        <translation>No se ha podido abrir</translation>
    </message>
    <message>
        <source>It gets {seconds:g} s. Write "setup for: {time}" or nothing.</source>
        <translation>Se le dan {seconds:g} s. Escribe «setup for: {time}» o nada.</translation>
    </message>
    <message>
        <source>It goes to: {device}.</source>
        <translation>Sale por: {device}.</translation>
    </message>
    <message>
        <source>It is a step of its own: - {word}: ...</source>
        <translation>Es un paso aparte: - {word}: ...</translation>
    </message>
    <message>
        <source>It is for</source>
        <translation>Es para</translation>
    </message>
    <message>
        <source>it is no text</source>
        <translation>no es texto</translation>
    </message>
    <message>
        <source>It needs a breath in and a breath out.</source>
        <translation>Hay que inhalar y exhalar.</translation>
    </message>
    <message>
        <source>it said nothing</source>
        <translation>no ha dicho nada</translation>
    </message>
    <message>
        <source>It says "{words}"</source>
        <translation>Dice «{words}»</translation>
    </message>
    <message>
        <source>It starts at once, with the usual dose.</source>
        <translation>Empieza enseguida, con la dosis normal.</translation>
    </message>
    <message>
        <source>It takes {needed:g} s from {before} to {now}, more than {given:g} s.</source>
        <translation>Pasar de {before} a {now} lleva {needed:g} s, más de {given:g} s.</translation>
    </message>
    <message>
        <source>It works on</source>
        <translation>Trabaja</translation>
    </message>
    <message>
        <source>items</source>
        <translation>«items»</translation>
    </message>
    <message>
        <source>Its original has errors.</source>
        <translation>Su original tiene errores.</translation>
    </message>
    <message>
        <source>Its original is in the folder above.</source>
        <translation>Su original está en la carpeta de arriba.</translation>
    </message>
    <message>
        <source>Its original is missing: there is no "{file}".</source>
        <translation>Falta su original: no hay «{file}».</translation>
    </message>
    <message>
        <source>Its words in "{language}" have faults.</source>
        <translation>Sus palabras en «{language}» tienen errores.</translation>
    </message>
    <message>
        <source>keep awake</source>
        <translation>sin apagarse</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Conservar los míos</translation>
    </message>
    <message>
        <source>Keep one.</source>
        <translation>Deja uno.</translation>
    </message>
    <message>
        <source>Kept for next time</source>
        <translation>Se guarda para la próxima vez</translation>
    </message>
    <message>
        <source>Key: {key}</source>
        <translation>Tecla: {key}</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>kneeling</source>
        <comment>half-kneeling</comment>
        <translation>de rodillas</translation>
    </message>
    <message>
        <source>kneeling</source>
        <comment>kneeling</comment>
        <translation>de rodillas</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>languages with names of voices</source>
        <translation>idiomas con nombres de voces</translation>
    </message>
    <message>
        <source>Last done</source>
        <translation>La más reciente</translation>
    </message>
    <message>
        <source>last done</source>
        <translation>la más reciente</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>Salir de la pantalla completa</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarla</translation>
    </message>
    <message>
        <source>Leave it out, or write sides: each.</source>
        <translation>Quítalo, o escribe sides: each.</translation>
    </message>
    <message>
        <source>Leave this session?</source>
        <translation>¿Salir de esta sesión?</translation>
    </message>
    <message>
        <source>Left and right are</source>
        <translation>Izquierda y derecha son</translation>
    </message>
    <message>
        <source>Left and right: {side}</source>
        <translation>Izquierda y derecha: {side}</translation>
    </message>
    <message>
        <source>Left at {name}</source>
        <translation>La dejaste en {name}</translation>
    </message>
    <message>
        <source>Left only</source>
        <translation>Solo izquierdo</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>sin hacer</translation>
    </message>
    <message>
        <source>Left out today</source>
        <translation>Hoy no se hace</translation>
    </message>
    <message>
        <source>Left side</source>
        <translation>Lado izquierdo</translation>
    </message>
    <message>
        <source>Let the figure move</source>
        <translation>Mover la figura</translation>
    </message>
    <message>
        <source>levels</source>
        <translation>«levels»</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Licence of {voice}</source>
        <translation>Licencia de {voice}</translation>
    </message>
    <message>
        <source>Licence: {language}</source>
        <translation>Licencia: {language}</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Line {line}, column {column}</source>
        <translation>Línea {line}, columna {column}</translation>
    </message>
    <message>
        <source>Line {line}:</source>
        <translation>Línea {line}:</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Escuchar</translation>
    </message>
    <message>
        <source>Listen: {language}</source>
        <translation>Escuchar: {language}</translation>
    </message>
    <message>
        <source>log</source>
        <translation>registro</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Lower it</source>
        <translation>Bajarla</translation>
    </message>
    <message>
        <source>Lower: what other programs play is softer under each word, and comes back after it</source>
        <translation>Bajarla: lo que suena en otros programas baja con cada palabra y después vuelve</translation>
    </message>
    <message>
        <source>lying</source>
        <comment>lying on the back</comment>
        <translation>boca arriba</translation>
    </message>
    <message>
        <source>lying</source>
        <comment>lying on the front</comment>
        <translation>boca abajo</translation>
    </message>
    <message>
        <source>make it fit into so many minutes</source>
        <translation>haz que quepa en tantos minutos</translation>
    </message>
    <message>
        <source>Make it slower.</source>
        <translation>Hazlo más lento.</translation>
    </message>
    <message>
        <source>Make several lines of them.</source>
        <translation>Repártelas en varias líneas.</translation>
    </message>
    <message>
        <source>Make several steps of it.</source>
        <translation>Repártelo en varios pasos.</translation>
    </message>
    <message>
        <source>Make the routine smaller.</source>
        <translation>Haz la rutina más pequeña.</translation>
    </message>
    <message>
        <source>Make two of it.</source>
        <translation>Pártela en dos.</translation>
    </message>
    <message>
        <source>Mend "{file}" first.</source>
        <translation>Arregla antes «{file}».</translation>
    </message>
    <message>
        <source>Mend its own file.</source>
        <translation>Arregla su propio archivo.</translation>
    </message>
    <message>
        <source>Mend the promise, or the doses.</source>
        <translation>Corrige lo prometido, o las dosis.</translation>
    </message>
    <message>
        <source>Mend these first.</source>
        <translation>Arregla antes estos.</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutos</translation>
    </message>
    <message>
        <source>Minutes I have</source>
        <translation>Minutos que tengo</translation>
    </message>
    <message>
        <source>minutes today</source>
        <translation>minutos hoy</translation>
    </message>
    <message>
        <source>More</source>
        <comment>control</comment>
        <translation>Más</translation>
    </message>
    <message>
        <source>More choices</source>
        <translation>Más opciones</translation>
    </message>
    <message>
        <source>More routines</source>
        <translation>Más rutinas</translation>
    </message>
    <message>
        <source>More stretches</source>
        <translation>Más estiramientos</translation>
    </message>
    <message>
        <source>More time to move</source>
        <translation>Más tiempo para moverte</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>Move it left or right.</source>
        <translation>Muévela a la izquierda o a la derecha.</translation>
    </message>
    <message>
        <source>Move it.</source>
        <translation>Muévelo.</translation>
    </message>
    <message>
        <source>MOVEMENT</source>
        <translation>MOVIMIENTO</translation>
    </message>
    <message>
        <source>Moving figure: {name}</source>
        <translation>Figura en movimiento: {name}</translation>
    </message>
    <message>
        <source>MP3, small, for any player (*.mp3)</source>
        <translation>MP3, pequeño, para cualquier reproductor (*.mp3)</translation>
    </message>
    <message>
        <source>names with numbers</source>
        <translation>nombres con números</translation>
    </message>
    <message>
        <source>needs {things}</source>
        <translation>necesitas {things}</translation>
    </message>
    <message>
        <source>neither WAYLAND_DISPLAY nor DISPLAY is set</source>
        <translation>ni WAYLAND_DISPLAY ni DISPLAY tienen valor</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>control</comment>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Next and back; blank pauses, start goes on</source>
        <translation>Siguiente y atrás; pantalla en negro: pausa; empezar: seguir</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Paso siguiente</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>no author given</source>
        <translation>sin autor</translation>
    </message>
    <message>
        <source>no files</source>
        <translation>ningún archivo</translation>
    </message>
    <message>
        <source>no mistakes</source>
        <translation>ningún error</translation>
    </message>
    <message>
        <source>No program on this computer opened it. This is where it is: a text editor or a file manager will do.</source>
        <translation>Ningún programa de este equipo lo ha abierto. Está aquí: sirve un editor de texto o un gestor de archivos.</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>no dice por qué</translation>
    </message>
    <message>
        <source>No sound device was found. Sound comes once there is one.</source>
        <translation>No se encontró ningún dispositivo de sonido. Habrá sonido en cuanto haya uno.</translation>
    </message>
    <message>
        <source>No sound device was found; every cue is also shown.</source>
        <translation>No se ha encontrado por dónde sacar el sonido; todo lo que suena también se muestra.</translation>
    </message>
    <message>
        <source>No sound server (PulseAudio or PipeWire) answers here, so the music stays as it is.</source>
        <translation>Aquí no responde ningún servidor de sonido (PulseAudio o PipeWire), así que la música se queda como está.</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>no queda sitio en el disco</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>no existe ese archivo o carpeta</translation>
    </message>
    <message>
        <source>No time</source>
        <translation>Sin tiempo</translation>
    </message>
    <message>
        <source>no warnings</source>
        <translation>ningún aviso</translation>
    </message>
    <message>
        <source>no Wayland server answers at {place}</source>
        <translation>ningún servidor de Wayland responde en {place}</translation>
    </message>
    <message>
        <source>No window can open: {why}. Routines play in the terminal.</source>
        <translation>No se puede abrir una ventana: {why}. Las rutinas van en la terminal.</translation>
    </message>
    <message>
        <source>no X server answers at {place}</source>
        <translation>ningún servidor de X responde en {place}</translation>
    </message>
    <message>
        <source>no year given</source>
        <translation>sin año</translation>
    </message>
    <message>
        <source>None is here yet. Look for "Piper voices" on the internet; each is two files, such as NAME.onnx and NAME.onnx.json. Put both into this folder, and the voice's licence beside them.</source>
        <translation>Aún no hay ninguna. Busca «Piper voices» en internet; cada una son dos archivos, como NOMBRE.onnx y NOMBRE.onnx.json. Pon los dos en esta carpeta, y al lado la licencia de la voz.</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>no es una carpeta</translation>
    </message>
    <message>
        <source>not allowed with argument %s</source>
        <translation>no vale junto con %s</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>por hacer</translation>
    </message>
    <message>
        <source>Not everything in the settings file could be used</source>
        <translation>No todo lo del archivo de ajustes sirve</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Nothing at all</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Nothing can be written in {folder}.</source>
        <translation>En {folder} no se puede escribir nada.</translation>
    </message>
    <message>
        <source>Nothing here can keep the screen on while a routine plays.</source>
        <translation>Aquí nada puede mantener la pantalla encendida durante una rutina.</translation>
    </message>
    <message>
        <source>Nothing here fits all of that.</source>
        <translation>Aquí no hay nada que cumpla todo eso.</translation>
    </message>
    <message>
        <source>Nothing here fits “{typed}”.</source>
        <translation>Aquí no hay nada para «{typed}».</translation>
    </message>
    <message>
        <source>Nothing is heard for {seconds:.0f} seconds.</source>
        <translation>No se oye nada durante {seconds:.0f} segundos.</translation>
    </message>
    <message>
        <source>nothing needed</source>
        <translation>no hace falta nada</translation>
    </message>
    <message>
        <source>Nothing that fits the filters fits “{typed}” as well.</source>
        <translation>Nada de lo que pasa los filtros sirve para «{typed}».</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>No se ha escrito nada.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>Of the usual voices on Linux; others keep their own</source>
        <translation>De las voces habituales en Linux; las demás mantienen el suyo</translation>
    </message>
    <message>
        <source>of them eased off</source>
        <translation>de ellos, más suaves</translation>
    </message>
    <message>
        <source>Ogg, small (*.ogg)</source>
        <translation>Ogg, pequeño (*.ogg)</translation>
    </message>
    <message>
        <source>One file at a time: "{name}" was opened, the others were not.</source>
        <translation>Un archivo cada vez: se ha abierto «{name}»; los demás, no.</translation>
    </message>
    <message>
        <source>One minute less</source>
        <translation>Un minuto menos</translation>
    </message>
    <message>
        <source>One minute more</source>
        <translation>Un minuto más</translation>
    </message>
    <message>
        <source>One of the sources advises against this one.</source>
        <translation>Una de las fuentes no lo aconseja.</translation>
    </message>
    <message>
        <source>One of these names is here twice.</source>
        <translation>Uno de estos nombres está dos veces.</translation>
    </message>
    <message>
        <source>one of: {names}</source>
        <translation>una de estas opciones: {names}</translation>
    </message>
    <message>
        <source>One or two words that name the phase: push, hold, rock back.</source>
        <translation>Una o dos palabras que nombran la fase: empuja, aguanta, vuelve.</translation>
    </message>
    <message>
        <source>One session at a time: leave this one first, then open the other.</source>
        <translation>Una sesión a la vez: sal primero de esta y abre luego la otra.</translation>
    </message>
    <message>
        <source>one side only</source>
        <translation>un solo lado</translation>
    </message>
    <message>
        <source>Only today</source>
        <translation>Solo por hoy</translation>
    </message>
    <message>
        <source>Only today: {names}. The rest is kept.</source>
        <translation>Solo por hoy: {names}. Lo demás se guarda.</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Abrir un archivo</translation>
    </message>
    <message>
        <source>Open a routine</source>
        <translation>Abrir una rutina</translation>
    </message>
    <message>
        <source>open a window although no screen was found</source>
        <translation>abre una ventana aunque no se haya encontrado pantalla</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Abrir archivo</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Open the log</source>
        <translation>Abrir el registro</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Opcional</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>opcional</translation>
    </message>
    <message>
        <source>options</source>
        <translation>opciones</translation>
    </message>
    <message>
        <source>or press the time of a step to start from there</source>
        <translation>o pulsa el tiempo de un paso para empezar ahí</translation>
    </message>
    <message>
        <source>Or put the line in quotes.</source>
        <translation>O pon la línea entre comillas.</translation>
    </message>
    <message>
        <source>or {other}</source>
        <translation>o {other}</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otros</translation>
    </message>
    <message>
        <source>Other music while it speaks</source>
        <translation>Otra música mientras habla la voz</translation>
    </message>
    <message>
        <source>Other ways</source>
        <translation>Otras formas</translation>
    </message>
    <message>
        <source>Others say: {advice}</source>
        <translation>Otros dicen: {advice}</translation>
    </message>
    <message>
        <source>paced breathing</source>
        <translation>un «breathe»</translation>
    </message>
    <message>
        <source>Paced breathing: in, pause, long out. It ends on an exhale.</source>
        <translation>Respiración con ritmo: inhala, pausa, exhala despacio. Acaba al exhalar.</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Dolor</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>control</comment>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Pause or resume; ready, while it waits</source>
        <translation>Pausa o seguir; ya estoy, mientras espera</translation>
    </message>
    <message>
        <source>Paused after ten minutes of waiting. The screen may go off now.</source>
        <translation>En pausa tras diez minutos de espera. Ahora la pantalla puede apagarse.</translation>
    </message>
    <message>
        <source>Paused while the computer slept.</source>
        <translation>En pausa mientras el equipo dormía.</translation>
    </message>
    <message>
        <source>Paused: the computer slept or stood still for {away}.</source>
        <translation>En pausa: el equipo se durmió o se quedó parado {away}.</translation>
    </message>
    <message>
        <source>Paused: the screen that this was on is gone.</source>
        <translation>En pausa: la pantalla en la que estaba ya no está.</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>no tienes permiso</translation>
    </message>
    <message>
        <source>Pitch</source>
        <translation>Tono de la voz</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>play in the terminal, not in a window</source>
        <translation>va en la terminal, no en una ventana</translation>
    </message>
    <message>
        <source>play one routine</source>
        <translation>sigue una rutina</translation>
    </message>
    <message>
        <source>Plays a stretching routine to you. Without a command it opens the window; a file alone is played.</source>
        <translation>Te guía en una rutina de estiramientos. Sin ninguna orden abre la ventana; un archivo solo se reproduce.</translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation>argumentos</translation>
    </message>
    <message>
        <source>Presenter remote</source>
        <translation>Mando de presentaciones</translation>
    </message>
    <message>
        <source>print a routine as it will be played</source>
        <translation>muestra una rutina tal como será</translation>
    </message>
    <message>
        <source>print its stretches instead: what a routine can name</source>
        <translation>muestra sus estiramientos: lo que una rutina puede nombrar</translation>
    </message>
    <message>
        <source>print the routines of the library</source>
        <translation>muestra las rutinas de la biblioteca</translation>
    </message>
    <message>
        <source>print what works on this computer</source>
        <translation>muestra qué funciona en este equipo</translation>
    </message>
    <message>
        <source>pulses</source>
        <translation>«pulses»</translation>
    </message>
    <message>
        <source>Put steps in the same position next to each other.</source>
        <translation>Pon juntos los pasos que van en la misma posición.</translation>
    </message>
    <message>
        <source>Put the line in quotes, or write each line with a dash.</source>
        <translation>Pon la línea entre comillas, o escribe cada línea con un guion.</translation>
    </message>
    <message>
        <source>Put the line in quotes.</source>
        <translation>Pon la línea entre comillas.</translation>
    </message>
    <message>
        <source>Put the smaller one first.</source>
        <translation>Pon primero el más pequeño.</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>ahí solo se puede leer</translation>
    </message>
    <message>
        <source>Reading your routines</source>
        <translation>Leyendo tus rutinas</translation>
    </message>
    <message>
        <source>Reading your routines: {read} of {of}</source>
        <translation>Leyendo tus rutinas: {read} de {of}</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>control</comment>
        <translation>Ya estoy</translation>
    </message>
    <message>
        <source>Recent and favourites</source>
        <translation>Recientes y favoritas</translation>
    </message>
    <message>
        <source>Recent and favourites, then all routines</source>
        <translation>Recientes y favoritas, después todas las rutinas</translation>
    </message>
    <message>
        <source>Recent and favourites, then all that fit</source>
        <translation>Recientes y favoritas, después todo lo que sirve</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Reducido</translation>
    </message>
    <message>
        <source>Reduced: nothing fades or glides; ring and breath step once a second</source>
        <translation>Reducido: nada se desvanece ni se desliza; anillo y respiración avanzan una vez por segundo</translation>
    </message>
    <message>
        <source>Remove from the library</source>
        <translation>Quitar de la biblioteca</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Quitar de la lista</translation>
    </message>
    <message>
        <source>Repeat</source>
        <comment>control</comment>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>Report {number}</source>
        <translation>Informe {number}</translation>
    </message>
    <message>
        <source>reps</source>
        <translation>«reps»</translation>
    </message>
    <message>
        <source>Reset to the usual settings</source>
        <translation>Restablecer los ajustes</translation>
    </message>
    <message>
        <source>Resume</source>
        <comment>control</comment>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Right only</source>
        <translation>Solo derecho</translation>
    </message>
    <message>
        <source>Right side</source>
        <translation>Lado derecho</translation>
    </message>
    <message>
        <source>rounds</source>
        <translation>«rounds»</translation>
    </message>
    <message>
        <source>ROUTINE</source>
        <translation>RUTINA</translation>
    </message>
    <message>
        <source>routines</source>
        <translation>rutinas</translation>
    </message>
    <message>
        <source>Routines (*.yaml *.yml);;All files (*)</source>
        <translation>Rutinas (*.yaml *.yml);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Routines in these folders stand in the library too. The files stay where they are.</source>
        <translation>Las rutinas de estas carpetas también están en la biblioteca. Los archivos se quedan donde están.</translation>
    </message>
    <message>
        <source>Routines: {count}</source>
        <translation>Rutinas: {count}</translation>
    </message>
    <message>
        <source>Save and close</source>
        <translation>Guardar y cerrar</translation>
    </message>
    <message>
        <source>Save as a sound file</source>
        <translation>Guardar como archivo de sonido</translation>
    </message>
    <message>
        <source>Save the file as UTF-8.</source>
        <translation>Guarda el archivo en UTF-8.</translation>
    </message>
    <message>
        <source>Saved as {file}: {time}, {count} chapters.</source>
        <translation>Guardado como {file}: {time}, {count} capítulos.</translation>
    </message>
    <message>
        <source>Saved as {file}: {time}.</source>
        <translation>Guardado como {file}: {time}.</translation>
    </message>
    <message>
        <source>Say it again</source>
        <translation>Decirlo otra vez</translation>
    </message>
    <message>
        <source>Say less, or give it more time.</source>
        <translation>Di menos, o dale más tiempo.</translation>
    </message>
    <message>
        <source>Say less, or make this longer.</source>
        <translation>Di menos, o hazlo más largo.</translation>
    </message>
    <message>
        <source>Say what to do</source>
        <translation>Decir qué hacer</translation>
    </message>
    <message>
        <source>Says what to do and counts aloud</source>
        <translation>Dice qué hacer y cuenta en voz alta</translation>
    </message>
    <message>
        <source>Scroll the page</source>
        <translation>Desplazar la página</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search for “{meant}”</source>
        <translation>Buscar «{meant}»</translation>
    </message>
    <message>
        <source>Search routines and stretches</source>
        <translation>Buscar rutinas y estiramientos</translation>
    </message>
    <message>
        <source>Search stretches</source>
        <translation>Buscar estiramientos</translation>
    </message>
    <message>
        <source>See routines/README.md for an example.</source>
        <translation>Hay un ejemplo en routines/README.md.</translation>
    </message>
    <message>
        <source>See routines/README.md.</source>
        <translation>Mira routines/README.md.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>ajustes</translation>
    </message>
    <message>
        <source>Settings file</source>
        <translation>Archivo de ajustes</translation>
    </message>
    <message>
        <source>Shift + →, or → held</source>
        <translation>Mayús + →, o → sin soltar</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Breve</translation>
    </message>
    <message>
        <source>Short: no reminders. Counts only: still each movement, side and count. Everything stands on the screen all the same.</source>
        <translation>Breve: sin recordatorios. Solo la cuenta: aun así, cada movimiento, lado y número. En la pantalla está todo igualmente.</translation>
    </message>
    <message>
        <source>Shorten it, or give it more time.</source>
        <translation>Acórtalo, o dale más tiempo.</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation><numerusform>Mostrar 1 más</numerusform><numerusform>Mostrar %n más</numerusform></translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation>Ver los {count}</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Mostrar menos</translation>
    </message>
    <message>
        <source>show program's version number and exit</source>
        <translation>muestra la versión del programa y termina</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation>muestra esta ayuda y termina</translation>
    </message>
    <message>
        <source>Shown below</source>
        <translation>Se ve debajo</translation>
    </message>
    <message>
        <source>Side that is shown</source>
        <translation>Lado que se muestra</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Lados</translation>
    </message>
    <message>
        <source>sides</source>
        <translation>lados</translation>
    </message>
    <message>
        <source>Single letters</source>
        <translation>Letras sueltas</translation>
    </message>
    <message>
        <source>sitting</source>
        <comment>sitting on the floor</comment>
        <translation>en el suelo</translation>
    </message>
    <message>
        <source>Skip the question</source>
        <translation>Omitir la pregunta</translation>
    </message>
    <message>
        <source>slow breathing</source>
        <translation>respiración lenta</translation>
    </message>
    <message>
        <source>Slow movement in and out: counted, for a time, or until enough.</source>
        <translation>Movimiento lento de ida y vuelta: contado, durante un tiempo o hasta que baste.</translation>
    </message>
    <message>
        <source>slower, {number} times</source>
        <translation>más lento, {number} veces</translation>
    </message>
    <message>
        <source>Smaller</source>
        <comment>control</comment>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Some advise against this one.</source>
        <translation>Hay quien desaconseja este.</translation>
    </message>
    <message>
        <source>Some say: {advice}</source>
        <translation>Unos dicen: {advice}</translation>
    </message>
    <message>
        <source>Something is missing here (the Python package pulsectl or the library libpulse0), so the music stays as it is.</source>
        <translation>Aquí falta algo (el paquete de Python pulsectl o la biblioteca libpulse0), así que la música se queda como está.</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Algo ha fallado</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>sonido</translation>
    </message>
    <message>
        <source>Sound does not load: {why}</source>
        <translation>El sonido no se carga: {why}</translation>
    </message>
    <message>
        <source>Sound is heard late by</source>
        <translation>Retraso del sonido</translation>
    </message>
    <message>
        <source>Sound needs a part of Qt that is not installed here (PySide6-Addons), so there is no sound.</source>
        <translation>El sonido necesita una parte de Qt que no está instalada aquí (PySide6-Addons), así que no hay sonido.</translation>
    </message>
    <message>
        <source>Sound needs a system library that is missing here (libpulse0 on Debian), so there is no sound.</source>
        <translation>El sonido necesita una biblioteca del sistema que aquí falta (libpulse0 en Debian), así que no hay sonido.</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Sonidos</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>español</translation>
    </message>
    <message>
        <source>speech {share:.0%} of the time, {seconds:.2f} s between words at the least</source>
        <translation>voz el {share:.0%} del tiempo, {seconds:.2f} s como mínimo entre palabras</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Split the file.</source>
        <translation>Parte el archivo en dos.</translation>
    </message>
    <message>
        <source>Split the routine.</source>
        <translation>Parte la rutina en dos.</translation>
    </message>
    <message>
        <source>Spoken words</source>
        <translation>Indicaciones en voz alta</translation>
    </message>
    <message>
        <source>standing</source>
        <comment>standing</comment>
        <translation>de pie</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>start at this step; the first is 1</source>
        <translation>empieza en este paso; el primero es 1</translation>
    </message>
    <message>
        <source>Start from step {number}: {name}, {dose}</source>
        <translation>Empezar desde el paso {number}: {name}, {dose}</translation>
    </message>
    <message>
        <source>Start from this step (Enter)</source>
        <translation>Empezar desde este paso (Enter)</translation>
    </message>
    <message>
        <source>Start from {name}, {dose}</source>
        <translation>Empezar desde {name}, {dose}</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Quedarme</translation>
    </message>
    <message>
        <source>STEP</source>
        <translation>PASO</translation>
    </message>
    <message>
        <source>step {key}</source>
        <translation>paso {key}</translation>
    </message>
    <message>
        <source>step {key} "{name}"</source>
        <translation>paso {key} «{name}»</translation>
    </message>
    <message>
        <source>Step {number}: which way?</source>
        <translation>Paso {number}: ¿de qué forma?</translation>
    </message>
    <message>
        <source>Step {step}</source>
        <translation>Paso {step}</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Steps are needed here.</source>
        <translation>Aquí hacen falta pasos.</translation>
    </message>
    <message numerus="yes">
        <source>steps done</source>
        <translation><numerusform>paso hecho</numerusform><numerusform>pasos hechos</numerusform></translation>
    </message>
    <message>
        <source>Steps that come</source>
        <translation>Próximos pasos</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>Parar aquí</translation>
    </message>
    <message>
        <source>Stop on sharp pain, numbness or dizziness.</source>
        <translation>Para si notas dolor agudo, adormecimiento o mareo.</translation>
    </message>
    <message>
        <source>Stop writing the file</source>
        <translation>Dejar de escribir el archivo</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Stretches</source>
        <translation>Estiramientos</translation>
    </message>
    <message>
        <source>Stretches: {count}</source>
        <translation>Estiramientos: {count}</translation>
    </message>
    <message>
        <source>Subtitles (*.srt)</source>
        <translation>Subtítulos (*.srt)</translation>
    </message>
    <message>
        <source>Subtitles for a web page (*.vtt)</source>
        <translation>Subtítulos para una página web (*.vtt)</translation>
    </message>
    <message>
        <source>Switch a step off to leave it out today</source>
        <translation>Desactiva un paso para no hacerlo hoy</translation>
    </message>
    <message>
        <source>Switch a step on to start.</source>
        <translation>Activa un paso para empezar.</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Take it out.</source>
        <translation>Quítalo.</translation>
    </message>
    <message>
        <source>Take out of favourites</source>
        <translation>Quitar de favoritas</translation>
    </message>
    <message>
        <source>take the exact lengths of what the voice says, as a sound file has them</source>
        <translation>toma las duraciones exactas de lo que dice la voz, como en un archivo de sonido</translation>
    </message>
    <message>
        <source>Take them out.</source>
        <translation>Quítalas.</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Ritmo</translation>
    </message>
    <message>
        <source>Test voice and sounds</source>
        <translation>Probar voz y sonidos</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>The breath drives the movement.</source>
        <translation>La respiración lleva el movimiento.</translation>
    </message>
    <message>
        <source>The disk is full, so the file was not written.</source>
        <translation>El disco está lleno, así que el archivo no se ha escrito.</translation>
    </message>
    <message>
        <source>The dose of each level.</source>
        <translation>La dosis de cada nivel.</translation>
    </message>
    <message>
        <source>The dose of each.</source>
        <translation>La dosis de cada uno.</translation>
    </message>
    <message>
        <source>The file cannot be read: {why}.</source>
        <translation>No se puede leer el archivo: {why}.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>El archivo está vacío.</translation>
    </message>
    <message>
        <source>The file is kept as {file}.</source>
        <translation>El archivo se guarda como {file}.</translation>
    </message>
    <message>
        <source>The file is larger than 256 KiB.</source>
        <translation>El archivo ocupa más de 256 KiB.</translation>
    </message>
    <message>
        <source>The file is larger than this disk allows, so it was not written.</source>
        <translation>El archivo es más grande de lo que admite este disco, así que no se ha escrito.</translation>
    </message>
    <message>
        <source>The file is {file}.</source>
        <translation>El archivo es {file}.</translation>
    </message>
    <message>
        <source>the following arguments are required: %s</source>
        <translation>faltan estos argumentos: %s</translation>
    </message>
    <message>
        <source>The history cannot be written: {why}.</source>
        <translation>No se puede escribir el historial: {why}.</translation>
    </message>
    <message>
        <source>The history could not be read. It is now called {file}, and a new one begins.</source>
        <translation>No se pudo leer el historial. Ahora se llama {file} y empieza uno nuevo.</translation>
    </message>
    <message>
        <source>The id of the original, the same as the name of both files.</source>
        <translation>El id del original, igual que el nombre de los dos archivos.</translation>
    </message>
    <message>
        <source>The id of this routine, best the same as the name of its file.</source>
        <translation>El id de esta rutina, mejor si es el nombre de su archivo.</translation>
    </message>
    <message>
        <source>The id of this stretch, the same as the name of its file.</source>
        <translation>El id de este estiramiento, igual que el nombre de su archivo.</translation>
    </message>
    <message>
        <source>The language of the words, the same as the name of the folder.</source>
        <translation>El idioma de las palabras, igual que el nombre de la carpeta.</translation>
    </message>
    <message>
        <source>the language of words and voice, instead of the one that is set</source>
        <translation>el idioma de los textos y de la voz, en lugar del que está puesto</translation>
    </message>
    <message>
        <source>The last good copy is used.</source>
        <translation>Se usa la última copia buena.</translation>
    </message>
    <message>
        <source>The left side gets {left:.0f} seconds, the right side {right:.0f}.</source>
        <translation>Al lado izquierdo le tocan {left:.0f} segundos, al derecho {right:.0f}.</translation>
    </message>
    <message>
        <source>The licence</source>
        <translation>La licencia</translation>
    </message>
    <message>
        <source>The log: {path}</source>
        <translation>El registro: {path}</translation>
    </message>
    <message>
        <source>The mistakes</source>
        <translation>Los errores</translation>
    </message>
    <message>
        <source>The original has keys here.</source>
        <translation>El original tiene claves aquí.</translation>
    </message>
    <message>
        <source>The original says "{words}"</source>
        <translation>El original dice «{words}»</translation>
    </message>
    <message>
        <source>The package platformdirs is missing.</source>
        <translation>Falta el paquete platformdirs.</translation>
    </message>
    <message>
        <source>The person chooses one of these doses; the first is the usual one.</source>
        <translation>La persona elige una de estas dosis; la primera es la habitual.</translation>
    </message>
    <message>
        <source>The range "{text}" begins with the larger number.</source>
        <translation>El intervalo «{text}» empieza por el número mayor.</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>El informe</translation>
    </message>
    <message>
        <source>The routine's file cannot be read any more, so nothing was written.</source>
        <translation>El archivo de la rutina ya no se puede leer, así que no se ha escrito nada.</translation>
    </message>
    <message>
        <source>The same dose for each of these.</source>
        <translation>La misma dosis para cada uno de estos.</translation>
    </message>
    <message>
        <source>The screen stays on while a routine plays.</source>
        <translation>La pantalla sigue encendida durante una rutina.</translation>
    </message>
    <message>
        <source>The screen stays on while this plays</source>
        <translation>La pantalla no se apaga durante la rutina</translation>
    </message>
    <message>
        <source>The session waits until you close this.</source>
        <translation>La sesión espera hasta que se cierre esto.</translation>
    </message>
    <message>
        <source>The setting "{name}" must be {what}. The usual one is used.</source>
        <translation>El ajuste «{name}» tiene que ser {what}. Se usa el habitual.</translation>
    </message>
    <message>
        <source>The settings cannot be read ({why}). The usual ones are used.</source>
        <translation>Los ajustes no se pueden leer ({why}). Se usan los habituales.</translation>
    </message>
    <message>
        <source>The settings cannot be written ({why}). They hold until the window closes.</source>
        <translation>Los ajustes no se pueden guardar ({why}). Valen hasta que se cierre la ventana.</translation>
    </message>
    <message>
        <source>The settings could not be read: {why}.</source>
        <translation>Los ajustes no se han podido leer: {why}.</translation>
    </message>
    <message>
        <source>the sound "{tone}"</source>
        <translation>el sonido «{tone}»</translation>
    </message>
    <message>
        <source>The sound device is gone or does not answer, so there is no sound. If it stays away, start the program anew.</source>
        <translation>El dispositivo de sonido no está o no responde, así que no hay sonido. Si no vuelve, abre el programa otra vez.</translation>
    </message>
    <message>
        <source>The sound file was not written: its process ended too soon.</source>
        <translation>El archivo de sonido no se ha escrito: su proceso terminó antes de tiempo.</translation>
    </message>
    <message>
        <source>The steps go down and up again once more than they need to.</source>
        <translation>Los pasos bajan y vuelven a subir una vez más de lo necesario.</translation>
    </message>
    <message>
        <source>The steps go down and up again {count} times more than they need to.</source>
        <translation>Los pasos bajan y vuelven a subir {count} veces más de lo necesario.</translation>
    </message>
    <message>
        <source>The steps of one round.</source>
        <translation>Los pasos de una vuelta.</translation>
    </message>
    <message>
        <source>The stretch "{name}" has errors.</source>
        <translation>El estiramiento «{name}» tiene errores.</translation>
    </message>
    <message>
        <source>The stretch to do straight after, in the same position, without a rest.</source>
        <translation>El estiramiento que sigue sin parar, en la misma posición y sin descanso.</translation>
    </message>
    <message>
        <source>The stretch to do.</source>
        <translation>El estiramiento que se hace.</translation>
    </message>
    <message>
        <source>The system library libXss.so.1 is missing (package libxss1).</source>
        <translation>Falta la biblioteca del sistema libXss.so.1 (paquete libxss1).</translation>
    </message>
    <message>
        <source>the system library {name} is missing</source>
        <translation>falta la biblioteca del sistema {name}</translation>
    </message>
    <message>
        <source>The title of the article or book.</source>
        <translation>El título del artículo o del libro.</translation>
    </message>
    <message>
        <source>The title of the routine.</source>
        <translation>El título de la rutina.</translation>
    </message>
    <message>
        <source>The usual one</source>
        <translation>La de siempre</translation>
    </message>
    <message>
        <source>The usual one of "{text}" is outside the range.</source>
        <translation>El habitual de «{text}» queda fuera del intervalo.</translation>
    </message>
    <message>
        <source>The usual settings are used.</source>
        <translation>Se usan los ajustes habituales.</translation>
    </message>
    <message>
        <source>The usual voice is spoken by {engine}</source>
        <translation>La voz habitual es de {engine}</translation>
    </message>
    <message>
        <source>The version of this format.</source>
        <translation>La versión de este formato.</translation>
    </message>
    <message>
        <source>The voice does not start: {why}</source>
        <translation>La voz no arranca: {why}</translation>
    </message>
    <message>
        <source>The voice is off in the settings, so the file has tones only.</source>
        <translation>La voz está apagada en los ajustes, así que el archivo solo tiene tonos.</translation>
    </message>
    <message>
        <source>The whole session</source>
        <translation>Toda la sesión</translation>
    </message>
    <message>
        <source>The whole session with voice and tones, to follow from a phone or a speaker.</source>
        <translation>Toda la sesión con voz y tonos, para seguirla desde un teléfono o un altavoz.</translation>
    </message>
    <message>
        <source>The window's parts do not load: {why}</source>
        <translation>Las partes de la ventana no se cargan: {why}</translation>
    </message>
    <message>
        <source>The words say "{words}", the dose says {span}.</source>
        <translation>Las palabras dicen «{words}», la dosis dice {span}.</translation>
    </message>
    <message>
        <source>the X server at {place} does not let this program in</source>
        <translation>el servidor de X en {place} no deja entrar a este programa</translation>
    </message>
    <message>
        <source>The X server does not tell how long you are away.</source>
        <translation>El servidor de X no dice cuánto tiempo llevas fuera.</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>There are keys where words are needed.</source>
        <translation>Hay claves donde hacen falta palabras.</translation>
    </message>
    <message>
        <source>There are more than {most:,} values in this file.</source>
        <translation>En este archivo hay más de {most} valores.</translation>
    </message>
    <message>
        <source>There are more than {most} errors.</source>
        <translation>Hay más de {most} errores.</translation>
    </message>
    <message>
        <source>There are more than {most} levels, one inside the other.</source>
        <translation>Hay más de {most} niveles, uno dentro de otro.</translation>
    </message>
    <message>
        <source>There are no routines here yet.</source>
        <translation>Aquí todavía no hay rutinas.</translation>
    </message>
    <message>
        <source>There are no stretches here yet.</source>
        <translation>Aquí todavía no hay estiramientos.</translation>
    </message>
    <message>
        <source>There are no words here.</source>
        <translation>Aquí no hay palabras.</translation>
    </message>
    <message>
        <source>There are {count} in this list; the most is {most}.</source>
        <translation>En esta lista hay {count}; como mucho pueden ser {most}.</translation>
    </message>
    <message>
        <source>There is a comma or a bracket too many here.</source>
        <translation>Aquí sobra una coma o un corchete.</translation>
    </message>
    <message>
        <source>There is a control character here ({code}).</source>
        <translation>Aquí hay un carácter de control ({code}).</translation>
    </message>
    <message>
        <source>There is a list where words are needed.</source>
        <translation>Hay una lista donde hacen falta palabras.</translation>
    </message>
    <message>
        <source>There is a place for a small icon.</source>
        <translation>Hay sitio para un icono pequeño.</translation>
    </message>
    <message>
        <source>There is a single "{sign}" in these words.</source>
        <translation>En estas palabras hay un «{sign}» suelto.</translation>
    </message>
    <message>
        <source>There is a tab here.</source>
        <translation>Aquí hay un tabulador.</translation>
    </message>
    <message>
        <source>There is no "{word}" to avoid.</source>
        <translation>No hay ningún «{word}» que evitar.</translation>
    </message>
    <message>
        <source>There is no disagreement "{name}".</source>
        <translation>No hay ningún desacuerdo «{name}».</translation>
    </message>
    <message>
        <source>There is no file "{name}".</source>
        <translation>No hay ningún archivo «{name}».</translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <translation>No hay ninguna carpeta {folder}.</translation>
    </message>
    <message>
        <source>There is no place for a small icon; the window does all it would.</source>
        <translation>No hay sitio para un icono pequeño; la ventana hace todo lo que haría.</translation>
    </message>
    <message>
        <source>There is no screen, so there is no time away from it.</source>
        <translation>No hay pantalla, así que no hay tiempo fuera de ella.</translation>
    </message>
    <message>
        <source>There is no setting "{name}".</source>
        <translation>No hay ningún ajuste «{name}».</translation>
    </message>
    <message>
        <source>There is no stretch "{name}".</source>
        <translation>No hay ningún estiramiento «{name}».</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>No hay tal archivo.</translation>
    </message>
    <message>
        <source>There is no thing called "{thing}".</source>
        <translation>No hay ninguna cosa que se llame «{thing}».</translation>
    </message>
    <message>
        <source>There is no time to say "{words}" in full.</source>
        <translation>No da tiempo a decir «{words}» entero.</translation>
    </message>
    <message>
        <source>There is no voice on this computer, so the file has tones only.</source>
        <translation>En este equipo no hay voz, así que el archivo solo tiene tonos.</translation>
    </message>
    <message>
        <source>There is no voice: {why}</source>
        <translation>No hay voz: {why}</translation>
    </message>
    <message>
        <source>These words are longer than {most:,} characters.</source>
        <translation>Estas palabras pasan de {most} caracteres.</translation>
    </message>
    <message>
        <source>These would do: {names}.</source>
        <translation>Estos valen: {names}.</translation>
    </message>
    <message>
        <source>THING</source>
        <translation>COSA</translation>
    </message>
    <message>
        <source>Things I have</source>
        <translation>Lo que tengo</translation>
    </message>
    <message>
        <source>This</source>
        <translation>Esto</translation>
    </message>
    <message>
        <source>This breath is for {count} breaths in a row, no more.</source>
        <translation>Esta respiración es para {count} seguidas, no más.</translation>
    </message>
    <message>
        <source>This can be done on Linux only. Here the music stays as it is.</source>
        <translation>Esto solo se puede hacer en Linux. Aquí la música se queda como está.</translation>
    </message>
    <message>
        <source>This can take longer than 8 hours.</source>
        <translation>Esto puede durar más de 8 horas.</translation>
    </message>
    <message>
        <source>This comes to {count:,} segments; the most is {most:,}.</source>
        <translation>Esto suma {count} segmentos; como mucho pueden ser {most}.</translation>
    </message>
    <message>
        <source>This dash is not in line with the dashes above.</source>
        <translation>Este guion no está alineado con los de arriba.</translation>
    </message>
    <message>
        <source>This dose names no kind.</source>
        <translation>Esta dosis no dice de qué tipo es.</translation>
    </message>
    <message>
        <source>This file has no keys.</source>
        <translation>Este archivo no tiene claves.</translation>
    </message>
    <message>
        <source>This file holds a routine.</source>
        <translation>Este archivo es de una rutina.</translation>
    </message>
    <message>
        <source>This file holds a stretch.</source>
        <translation>Este archivo es de un estiramiento.</translation>
    </message>
    <message>
        <source>This file holds a translation.</source>
        <translation>Este archivo es una traducción.</translation>
    </message>
    <message>
        <source>This file is called "{wanted}", not "{found}".</source>
        <translation>Este archivo se llama «{wanted}», no «{found}».</translation>
    </message>
    <message>
        <source>This file is in format {found}, which followalong {found}.0 and later can read.</source>
        <translation>Este archivo está en el formato {found}, que se lee desde followalong {found}.0.</translation>
    </message>
    <message>
        <source>This file lies in the folder "{wanted}", not "{found}".</source>
        <translation>Este archivo está en la carpeta «{wanted}», no en «{found}».</translation>
    </message>
    <message>
        <source>This is followalong {version}, which reads format {ours}.</source>
        <translation>Este es followalong {version}, que lee el formato {ours}.</translation>
    </message>
    <message>
        <source>This is not a file.</source>
        <translation>Esto no es un archivo.</translation>
    </message>
    <message>
        <source>This is not UTF-8 text.</source>
        <translation>Esto no es texto en UTF-8.</translation>
    </message>
    <message>
        <source>This is not YAML.</source>
        <translation>Esto no es YAML.</translation>
    </message>
    <message>
        <source>This is not YAML: {why}.</source>
        <translation>Esto no es YAML: {why}.</translation>
    </message>
    <message>
        <source>This is too long for a value.</source>
        <translation>Es demasiado largo para un valor.</translation>
    </message>
    <message>
        <source>This line has no colon and space behind its key.</source>
        <translation>A esta línea le faltan dos puntos y un espacio detrás de la clave.</translation>
    </message>
    <message>
        <source>This line is longer than {most} characters.</source>
        <translation>Esta línea pasa de {most} caracteres.</translation>
    </message>
    <message>
        <source>This line is not in line with those above.</source>
        <translation>Esta línea no está alineada con las de arriba.</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Esta lista</translation>
    </message>
    <message>
        <source>This one has no picture of its own. You see the position that it is done in.</source>
        <translation>Este no tiene dibujo propio. Ves la posición en la que se hace.</translation>
    </message>
    <message>
        <source>This sentence has more than {most} words.</source>
        <translation>Esta frase tiene más de {most} palabras.</translation>
    </message>
    <message>
        <source>This step does not say what to do.</source>
        <translation>Este paso no dice qué hacer.</translation>
    </message>
    <message>
        <source>This takes {minutes:.1f} minutes, {promise} are promised.</source>
        <translation>Esto dura {minutes:.1f} minutos, y se prometen {promise}.</translation>
    </message>
    <message>
        <source>This voice could not say it.</source>
        <translation>Esta voz no ha podido decirlo.</translation>
    </message>
    <message>
        <source>Ticks</source>
        <translation>Tictac</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Time away from the computer is known.</source>
        <translation>Se sabe cuánto tiempo pasas fuera del equipo.</translation>
    </message>
    <message>
        <source>Time away from the computer is not known on this system yet.</source>
        <translation>En este sistema aún no se sabe cuánto tiempo pasas fuera del equipo.</translation>
    </message>
    <message>
        <source>Tones</source>
        <translation>Tonos</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>hay demasiados archivos abiertos</translation>
    </message>
    <message>
        <source>tray</source>
        <translation>bandeja</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <source>Try a part of the body (low back), a place (desk), a thing (chair) or the name of a stretch.</source>
        <translation>Prueba con una parte del cuerpo (espalda baja), un lugar (escritorio), una cosa (silla) o el nombre de un estiramiento.</translation>
    </message>
    <message>
        <source>Try it all the same</source>
        <translation>Probarlo igualmente</translation>
    </message>
    <message>
        <source>Try it now</source>
        <translation>Probarlo ahora</translation>
    </message>
    <message>
        <source>Turn the voice off</source>
        <translation>Apagar la voz</translation>
    </message>
    <message>
        <source>Turn the voice on</source>
        <translation>Encender la voz</translation>
    </message>
    <message>
        <source>type 0 to 10, or click</source>
        <translation>escribe de 0 a 10 o haz clic</translation>
    </message>
    <message>
        <source>unable to open database file</source>
        <translation>no se puede abrir el archivo</translation>
    </message>
    <message>
        <source>Under Wayland only the desktop itself can tell how long you are away.</source>
        <translation>Con Wayland solo el escritorio puede decir cuánto tiempo llevas fuera.</translation>
    </message>
    <message>
        <source>unrecognized arguments: %s</source>
        <translation>argumentos desconocidos: %s</translation>
    </message>
    <message>
        <source>Up to {minutes} min</source>
        <translation>Hasta {minutes} min</translation>
    </message>
    <message>
        <source>Up to {minutes} minutes</source>
        <translation>Hasta {minutes} minutos</translation>
    </message>
    <message>
        <source>usage: </source>
        <translation>uso: </translation>
    </message>
    <message>
        <source>Use fewer rounds, or shorter doses.</source>
        <translation>Usa menos vueltas, o dosis más cortas.</translation>
    </message>
    <message>
        <source>Use fewer rounds, sets or items.</source>
        <translation>Usa menos vueltas, series o elementos.</translation>
    </message>
    <message>
        <source>Use small letters, digits and dashes: hip-flexor-kneeling.</source>
        <translation>Usa minúsculas, cifras y guiones: hip-flexor-kneeling.</translation>
    </message>
    <message>
        <source>Use spaces.</source>
        <translation>Usa espacios.</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Version {version}.</source>
        <translation>Versión {version}.</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voz</translation>
    </message>
    <message>
        <source>Voice</source>
        <comment>control</comment>
        <translation>Voz</translation>
    </message>
    <message>
        <source>voice</source>
        <translation>voz</translation>
    </message>
    <message>
        <source>Voice for {language}</source>
        <translation>Voz en {language}</translation>
    </message>
    <message>
        <source>Voice off</source>
        <translation>Sin voz</translation>
    </message>
    <message>
        <source>Voice on</source>
        <translation>Con voz</translation>
    </message>
    <message>
        <source>Voice on or off</source>
        <translation>Voz sí o no</translation>
    </message>
    <message>
        <source>Volume of the sounds</source>
        <translation>Volumen de los sonidos</translation>
    </message>
    <message>
        <source>Volume of the voice</source>
        <translation>Volumen de la voz</translation>
    </message>
    <message>
        <source>Wait for me</source>
        <translation>Espérame</translation>
    </message>
    <message>
        <source>warning: </source>
        <translation>aviso: </translation>
    </message>
    <message>
        <source>Watch for</source>
        <translation>Ten cuidado</translation>
    </message>
    <message>
        <source>WAV, exact and large (*.wav)</source>
        <translation>WAV, exacto y grande (*.wav)</translation>
    </message>
    <message>
        <source>what can be done with these things and no others</source>
        <translation>lo que se puede hacer con estas cosas y ninguna otra</translation>
    </message>
    <message>
        <source>What changes of the dose.</source>
        <translation>Qué cambia de la dosis.</translation>
    </message>
    <message>
        <source>What else to watch for</source>
        <translation>A qué más prestar atención</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>Qué ayuda</translation>
    </message>
    <message>
        <source>What is done, in order.</source>
        <translation>Qué se hace, en orden.</translation>
    </message>
    <message>
        <source>What is good to know before the start</source>
        <translation>Qué conviene saber antes de empezar</translation>
    </message>
    <message>
        <source>What the stretch is called.</source>
        <translation>Cómo se llama el estiramiento.</translation>
    </message>
    <message>
        <source>What this way is called.</source>
        <translation>Cómo se llama esta manera.</translation>
    </message>
    <message>
        <source>What to fix in {file}</source>
        <translation>Qué arreglar en {file}</translation>
    </message>
    <message>
        <source>what to hear, or what to read</source>
        <translation>qué oír, o qué leer</translation>
    </message>
    <message>
        <source>What went wrong is written to {file}</source>
        <translation>Lo que ha ido mal se escribe en {file}</translation>
    </message>
    <message>
        <source>When to stop</source>
        <translation>Cuándo parar</translation>
    </message>
    <message>
        <source>Where every routine begins; before you start you can choose otherwise</source>
        <translation>Así empieza cada rutina; antes de empezar puedes elegir otra cosa</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>De dónde viene</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Dónde está</translation>
    </message>
    <message>
        <source>Where the sources disagree</source>
        <translation>En qué no coinciden las fuentes</translation>
    </message>
    <message>
        <source>While a routine plays</source>
        <translation>Durante una rutina</translation>
    </message>
    <message>
        <source>Why so much</source>
        <translation>Por qué esta cantidad</translation>
    </message>
    <message>
        <source>With a pause</source>
        <translation>Con una pausa</translation>
    </message>
    <message>
        <source>Words with {held} inside brackets must be in quotes.</source>
        <translation>Las palabras con {held} dentro de corchetes van entre comillas.</translation>
    </message>
    <message>
        <source>Write "pacer" to show a breath beside a timed hold.</source>
        <translation>Escribe «pacer» para mostrar una respiración junto a un «hold» con tiempo.</translation>
    </message>
    <message>
        <source>Write "stretch" instead.</source>
        <translation>Escribe «stretch» en su lugar.</translation>
    </message>
    <message>
        <source>Write 1, 2 or 3; 1 matters most.</source>
        <translation>Escribe 1, 2 o 3; 1 es lo que más importa.</translation>
    </message>
    <message>
        <source>Write 50% or 20s.</source>
        <translation>Escribe 50% o 20s.</translation>
    </message>
    <message>
        <source>Write a number from 0 (start) to 1 (as far as it goes).</source>
        <translation>Escribe un número de 0 (el comienzo) a 1 (hasta donde llega).</translation>
    </message>
    <message>
        <source>Write a number such as 4.</source>
        <translation>Escribe un número, como 4.</translation>
    </message>
    <message>
        <source>Write a number, a time or a word.</source>
        <translation>Escribe un número, un tiempo o una palabra.</translation>
    </message>
    <message>
        <source>write a routine to a file, to follow it without the program</source>
        <translation>escribe una rutina en un archivo, para seguirla sin el programa</translation>
    </message>
    <message>
        <source>Write a short code such as en or es.</source>
        <translation>Escribe un código corto, como en o es.</translation>
    </message>
    <message>
        <source>Write a shorter time.</source>
        <translation>Escribe un tiempo más corto.</translation>
    </message>
    <message>
        <source>Write a word and a time: hold 1s.</source>
        <translation>Escribe una palabra y un tiempo: hold 1s.</translation>
    </message>
    <message>
        <source>Write each step on a line of its own, with a dash.</source>
        <translation>Escribe cada paso en su propia línea, con un guion.</translation>
    </message>
    <message>
        <source>Write four digits.</source>
        <translation>Escribe cuatro cifras.</translation>
    </message>
    <message>
        <source>Write half a second or more.</source>
        <translation>Escribe medio segundo o más.</translation>
    </message>
    <message>
        <source>Write in 4s, pause 2s or out 6s.</source>
        <translation>Escribe in 4s, pause 2s o out 6s.</translation>
    </message>
    <message>
        <source>Write inhale-pause-exhale in seconds (4-2-6), or one of: {names}.</source>
        <translation>Escribe inhalar-pausa-exhalar en segundos (4-2-6), o uno de estos: {names}.</translation>
    </message>
    <message>
        <source>Write it as 3-5 or, with the usual one, 3-5 (4).</source>
        <translation>Escríbelo como 3-5 o, con el habitual, 3-5 (4).</translation>
    </message>
    <message>
        <source>Write it as 30, 30s, 1:30, 2min or 2min 30s.</source>
        <translation>Escríbelo como 30, 30s, 1:30, 2min o 2min 30s.</translation>
    </message>
    <message>
        <source>Write it as 30s, 1:30, 2min, 20-40s or 2-3min.</source>
        <translation>Escríbelo como 30s, 1:30, 2min, 20-40s o 2-3min.</translation>
    </message>
    <message>
        <source>Write it as 5 of 10.</source>
        <translation>Escríbelo como 5 of 10.</translation>
    </message>
    <message>
        <source>Write it as stretches/ID.yaml, or define it in this step.</source>
        <translation>Escríbelo en stretches/ID.yaml, o defínelo en este paso.</translation>
    </message>
    <message>
        <source>Write its words.</source>
        <translation>Escribe sus palabras.</translation>
    </message>
    <message>
        <source>Write one for each, in the same order; put a line with a comma in quotes.</source>
        <translation>Escribe una por cada una, en el mismo orden; una línea con una coma va entre comillas.</translation>
    </message>
    <message>
        <source>Write one sentence.</source>
        <translation>Escribe una frase.</translation>
    </message>
    <message>
        <source>Write sides: each, or pulses, reps or a flow.</source>
        <translation>Escribe sides: each, o bien pulses, reps o flow.</translation>
    </message>
    <message>
        <source>Write some, or take the key out.</source>
        <translation>Escribe algunas, o quita la clave.</translation>
    </message>
    <message>
        <source>Write these, with their words: {names}.</source>
        <translation>Escribe estas, con sus palabras: {names}.</translation>
    </message>
    <message>
        <source>Write true or false.</source>
        <translation>Escribe true o false.</translation>
    </message>
    <message>
        <source>Write two.</source>
        <translation>Escribe dos.</translation>
    </message>
    <message>
        <source>Write {count}, or mend one of them.</source>
        <translation>Escribe {count}, o corrige una de las dos.</translation>
    </message>
    <message>
        <source>Write {time} or more.</source>
        <translation>Escribe {time} o más.</translation>
    </message>
    <message>
        <source>Write {what}.</source>
        <translation>Escribe {what}.</translation>
    </message>
    <message>
        <source>Writing the sound file: {percent} %</source>
        <translation>Escribiendo el archivo de sonido: {percent} %</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>Yes, reset</source>
        <translation>Sí, restablecer</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation>Estás aquí</translation>
    </message>
    <message>
        <source>You can go on from here for a week.</source>
        <translation>Puedes seguir desde aquí durante una semana.</translation>
    </message>
    <message numerus="yes">
        <source>You did %n steps.</source>
        <translation><numerusform>Has hecho %n paso.</numerusform><numerusform>Has hecho %n pasos.</numerusform></translation>
    </message>
    <message>
        <source>You do not have: {things}. Routines that need it are adapted.</source>
        <translation>No tienes: {things}. Las rutinas que lo necesitan se adaptan.</translation>
    </message>
    <message>
        <source>You left this step out. Why?</source>
        <translation>Has quitado este paso. ¿Por qué?</translation>
    </message>
    <message>
        <source>You need</source>
        <translation>Necesitas</translation>
    </message>
    <message>
        <source>You were away for {away}</source>
        <translation>Has estado fuera {away}</translation>
    </message>
    <message>
        <source>Your history was made by a newer version of followalong. It is kept as it is. To add to it, use that version or a later one.</source>
        <translation>Tu historial lo hizo una versión más nueva de followalong. Se queda como está. Para añadirle algo, usa esa versión o una posterior.</translation>
    </message>
    <message>
        <source>Your own go to {folder}</source>
        <translation>Las tuyas van en {folder}</translation>
    </message>
    <message>
        <source>Your own voices</source>
        <translation>Tus propias voces</translation>
    </message>
    <message>
        <source>Your routines</source>
        <translation>Tus rutinas</translation>
    </message>
    <message>
        <source>{count} body parts</source>
        <translation>{count} partes del cuerpo</translation>
    </message>
    <message>
        <source>{count} files</source>
        <translation>{count} archivos</translation>
    </message>
    <message>
        <source>{count} mistakes</source>
        <translation>{count} errores</translation>
    </message>
    <message>
        <source>{count} of {of} fit</source>
        <translation>Sirven {count} de {of}</translation>
    </message>
    <message>
        <source>{count} of {of} lines could not be spoken; tones stand in for them.</source>
        <translation>{count} de {of} líneas no se han podido decir; suenan tonos en su lugar.</translation>
    </message>
    <message>
        <source>{count} places</source>
        <translation>{count} lugares</translation>
    </message>
    <message>
        <source>{count} warnings</source>
        <translation>{count} avisos</translation>
    </message>
    <message>
        <source>{detail}. That was just now</source>
        <translation>{detail}. Fue hace un momento</translation>
    </message>
    <message>
        <source>{detail}. That was {away} ago</source>
        <translation>{detail}. Fue hace {away}</translation>
    </message>
    <message>
        <source>{detail}. The clock of this computer was changed since</source>
        <translation>{detail}. El reloj de este equipo ha cambiado desde entonces</translation>
    </message>
    <message>
        <source>{detail}. The routine has changed since, so it goes on from the start of this step.</source>
        <translation>{detail}. La rutina ha cambiado desde entonces, así que sigue desde el principio de este paso.</translation>
    </message>
    <message>
        <source>{files}: {mistakes}, {warnings}.</source>
        <translation>{files}: {mistakes}, {warnings}.</translation>
    </message>
    <message>
        <source>{file}: {count} to fix</source>
        <translation>{file}: {count} por arreglar</translation>
    </message>
    <message>
        <source>{gap} is missing in these words.</source>
        <translation>En estas palabras falta {gap}.</translation>
    </message>
    <message>
        <source>{gap} is not in the original.</source>
        <translation>{gap} no está en el original.</translation>
    </message>
    <message>
        <source>{held} has nothing to name: this dose has no items.</source>
        <translation>{held} no tiene nada que nombrar: esta dosis no tiene items.</translation>
    </message>
    <message>
        <source>{held} has nothing to name: this stretch has no sides.</source>
        <translation>{held} no tiene nada que nombrar: este estiramiento no tiene lados.</translation>
    </message>
    <message>
        <source>{kind} needs the Python package {package}, which is missing here. A .wav file needs none; `pip install {package}` brings it.</source>
        <translation>Para {kind} hace falta el paquete de Python {package}, que aquí no está. Un archivo .wav no lo necesita; `pip install {package}` lo trae.</translation>
    </message>
    <message>
        <source>{least:g} to {most:g}</source>
        <translation>de {least:g} a {most:g}</translation>
    </message>
    <message>
        <source>{minutes} of {of} min</source>
        <translation>{minutes} de {of} min</translation>
    </message>
    <message>
        <source>{name} (key {key})</source>
        <translation>{name} (tecla {key})</translation>
    </message>
    <message>
        <source>{name} cannot be written in {folder}: that is not allowed, or another program is using the file.</source>
        <translation>{name} no se puede escribir en {folder}: no está permitido, o lo está usando otro programa.</translation>
    </message>
    <message>
        <source>{name} could not be written: {why}.</source>
        <translation>{name} no se ha podido escribir: {why}.</translation>
    </message>
    <message>
        <source>{name} is a folder. Give the file another name.</source>
        <translation>{name} es una carpeta. Dale otro nombre al archivo.</translation>
    </message>
    <message>
        <source>{name}: {facts}, {lengths}.</source>
        <translation>{name}: {facts}, {lengths}.</translation>
    </message>
    <message>
        <source>{name}: {words} (Delete clears it)</source>
        <translation>{name}: {words} (Supr lo quita)</translation>
    </message>
    <message>
        <source>{number} of 10</source>
        <translation>{number} de 10</translation>
    </message>
    <message>
        <source>{number}×</source>
        <translation>{number}×</translation>
    </message>
    <message>
        <source>{step} of {steps}</source>
        <translation>{step} de {steps}</translation>
    </message>
    <message>
        <source>{step}: which way?</source>
        <translation>{step}: ¿de qué forma?</translation>
    </message>
    <message>
        <source>{time} minutes</source>
        <translation>{time} minutos</translation>
    </message>
    <message>
        <source>{time}, with the way into it</source>
        <translation>{time}, con el tiempo de colocarte</translation>
    </message>
    <message>
        <source>{title}, step {step}, {left} left</source>
        <translation>{title}, paso {step}, quedan {left}</translation>
    </message>
    <message>
        <source>{title}: step {step} of {steps}</source>
        <translation>{title}: paso {step} de {steps}</translation>
    </message>
    <message>
        <source>{what} begins before "{before}" has ended.</source>
        <translation>{what} empieza antes de que acabe «{before}».</translation>
    </message>
    <message>
        <source>{word} is no time for a routine; use 1 to {most} minutes</source>
        <translation>{word} no es un tiempo para una rutina; usa de 1 a {most} minutos</translation>
    </message>
    <message>
        <source>{word} is not a speed; use a number above 0, up to {most:.0f}</source>
        <translation>{word} no es una velocidad; usa un número mayor que 0, hasta {most:.0f}</translation>
    </message>
    <message>
        <source>{word} is not a step; the first is 1</source>
        <translation>{word} no es un paso; el primero es 1</translation>
    </message>
    <message>
        <source>{word}, {time} minutes</source>
        <translation>{word}, {time} minutos</translation>
    </message>
    <message>
        <source>{} ms</source>
        <translation>{} ms</translation>
    </message>
    <message>
        <source>{} words a minute</source>
        <translation>{} palabras por minuto</translation>
    </message>
    <message>
        <source>“{title}”, {author}, {year}</source>
        <translation>«{title}», {author}, {year}</translation>
    </message>
    <message>
        <source>← or Page up</source>
        <translation>← o Re Pág</translation>
    </message>
    <message>
        <source>→ or Page down</source>
        <translation>→ o Av Pág</translation>
    </message>
</context>
</TS>
