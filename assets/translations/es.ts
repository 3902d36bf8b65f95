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
        <translation><numerusform>1 cosa por arreglar</numerusform><numerusform>%n cosas por arreglar</numerusform></translation>
    </message>
    <message>
        <source>,</source>
        <translation>.</translation>
    </message>
    <message>
        <source>0 no pain</source>
        <translation>0 sin dolor</translation>
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
        <source>A part of this program failed, by a mistake of ours. The rest goes on, and your place in the session is kept. Whoever mends it needs this report; it stays on this computer unless you send it.</source>
        <translation>Una parte de este programa ha fallado, por un error nuestro. Lo demás sigue, y se guarda dónde ibas en la sesión. Quien lo arregle necesita este informe; se queda en este equipo si no lo envías.</translation>
    </message>
    <message>
        <source>A remote</source>
        <translation>Un mando</translation>
    </message>
    <message>
        <source>A soft one at each change</source>
        <translation>Uno suave en cada cambio</translation>
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
        <source>Adapted: {how}</source>
        <translation>Adaptada: {how}</translation>
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
    <message numerus="yes">
        <source>and %n more</source>
        <translation><numerusform>y 1 más</numerusform><numerusform>y %n más</numerusform></translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Cualquier tiempo</translation>
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
        <source>As the system</source>
        <translation>Como el sistema</translation>
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
        <source>Avoid</source>
        <translation>Evitar</translation>
    </message>
    <message>
        <source>Avoid {count} kinds</source>
        <translation>Evitar {count} cosas</translation>
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
        <translation>En cuadro</translation>
    </message>
    <message>
        <source>Breath</source>
        <translation>Respiración</translation>
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
        <translation>Cambiar cómo va</translation>
    </message>
    <message>
        <source>Change tempo, effort, steps and more</source>
        <translation>Cambiar ritmo, esfuerzo, pasos y más</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Comprobar otra vez</translation>
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
        <source>Close the window</source>
        <translation>Cerrar la ventana</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
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
        <source>Copy the report</source>
        <translation>Copiar el informe</translation>
    </message>
    <message>
        <source>Counts only</source>
        <translation>Solo cuentas</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Delete clears it</source>
        <translation>Supr lo quita</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Hacerla otra vez</translation>
    </message>
    <message>
        <source>Do step {number} today: {name}</source>
        <translation>Hacer hoy el paso {number}: {name}</translation>
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
        <translation>Cada paso empieza cuando pulso Enter</translation>
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
        <source>Eased off: half as much from here on. Once more leaves it out.</source>
        <translation>Más suave: la mitad desde aquí. Otra vez lo quita.</translation>
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
        <source>Enough</source>
        <translation>Basta</translation>
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
        <translation>Pareja</translation>
    </message>
    <message>
        <source>Every time</source>
        <translation>Siempre</translation>
    </message>
    <message>
        <source>Everything on this page goes back to what it was at first. Your folders, favourites and history stay.</source>
        <translation>Todo lo de esta página vuelve a como era al principio. Tus carpetas, favoritas e historial se quedan.</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>Feel it in</source>
        <translation>Lo notas en</translation>
    </message>
    <message>
        <source>Fetch first</source>
        <translation>Trae antes</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Filter: {asked}</source>
        <translation>Filtrar: {asked}</translation>
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
        <source>Folders with routines</source>
        <translation>Carpetas con rutinas</translation>
    </message>
    <message>
        <source>For one more Piper voice put its two files here, such as NAME.onnx and NAME.onnx.json, and its licence beside them. It is in the list when this page is opened again.</source>
        <translation>Para otra voz de Piper, pon aquí sus dos archivos, como NOMBRE.onnx y NOMBRE.onnx.json, y su licencia al lado. Está en la lista cuando se abre de nuevo esta página.</translation>
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
        <source>From the next start on</source>
        <translation>A partir del próximo inicio</translation>
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
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Bueno es saber</translation>
    </message>
    <message>
        <source>Half as long again to get into place</source>
        <translation>La mitad más de tiempo para colocarte</translation>
    </message>
    <message>
        <source>hands and knees</source>
        <comment>hands and knees</comment>
        <translation>a gatas</translation>
    </message>
    <message>
        <source>Harder</source>
        <translation>Más difícil</translation>
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
        <source>Hold the figure still</source>
        <translation>Parar la figura</translation>
    </message>
    <message>
        <source>How does your back feel now?</source>
        <translation>¿Cómo está ahora tu espalda?</translation>
    </message>
    <message>
        <source>How does your body feel now?</source>
        <translation>¿Cómo está ahora tu cuerpo?</translation>
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
        <source>How much of the sound file is written</source>
        <translation>Cuánto del archivo de sonido está escrito</translation>
    </message>
    <message>
        <source>How to get into place is said</source>
        <translation>Cómo colocarse se dice</translation>
    </message>
    <message>
        <source>How today?</source>
        <translation>¿Cómo hoy?</translation>
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
        <source>In a clinic</source>
        <translation>En la consulta</translation>
    </message>
    <message>
        <source>In the last three seconds</source>
        <translation>En los últimos tres segundos</translation>
    </message>
    <message>
        <source>Instead</source>
        <translation>En su lugar</translation>
    </message>
    <message>
        <source>It is for</source>
        <translation>Es para</translation>
    </message>
    <message>
        <source>It starts at once, with the usual dose.</source>
        <translation>Empieza enseguida, con la dosis normal.</translation>
    </message>
    <message>
        <source>It works on</source>
        <translation>Trabaja</translation>
    </message>
    <message>
        <source>Its own keys: next, back, blank and start</source>
        <translation>Sus propias teclas: siguiente, atrás, pantalla en negro y empezar</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Dejar los míos</translation>
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
        <source>Last done</source>
        <translation>Última hecha</translation>
    </message>
    <message>
        <source>last done</source>
        <translation>la última hecha</translation>
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
        <source>Line {line}: </source>
        <translation>Línea {line}: </translation>
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
        <source>Look</source>
        <translation>Aspecto</translation>
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
        <source>Moving figure: {name}</source>
        <translation>Figura en movimiento: {name}</translation>
    </message>
    <message>
        <source>MP3, small, for any player (*.mp3)</source>
        <translation>MP3, pequeño, para cualquier reproductor (*.mp3)</translation>
    </message>
    <message>
        <source>needs {things}</source>
        <translation>necesitas {things}</translation>
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
        <source>Next step</source>
        <translation>Paso siguiente</translation>
    </message>
    <message>
        <source>no author given</source>
        <translation>sin autor</translation>
    </message>
    <message>
        <source>No sound device was found, so there is no sound. It comes by itself once there is one.</source>
        <translation>No se ha encontrado ningún dispositivo de sonido, así que no hay sonido. Vendrá solo cuando haya uno.</translation>
    </message>
    <message>
        <source>No time</source>
        <translation>Sin tiempo</translation>
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
        <translation>Nada de nada</translation>
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
        <source>Ogg, small (*.ogg)</source>
        <translation>Ogg, pequeño (*.ogg)</translation>
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
        <source>One session at a time: leave this one first, then open the other.</source>
        <translation>Una sesión a la vez: sal primero de esta y abre luego la otra.</translation>
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
        <source>Open the file</source>
        <translation>Abrir el archivo</translation>
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
        <source>or click</source>
        <translation>o haz clic</translation>
    </message>
    <message>
        <source>or press the time of a step to start from there</source>
        <translation>o pulsa el tiempo de un paso para empezar ahí</translation>
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
        <source>Other ways</source>
        <translation>Otras formas</translation>
    </message>
    <message>
        <source>Others say: {advice}</source>
        <translation>Otros dicen: {advice}</translation>
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
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>press</source>
        <translation>pulsa</translation>
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
        <source>Repeat</source>
        <comment>control</comment>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>Reset to the usual settings</source>
        <translation>Volver a los ajustes normales</translation>
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
        <source>Say it again</source>
        <translation>Decirlo otra vez</translation>
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
        <source>Settings</source>
        <translation>Ajustes</translation>
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
        <translation>Breve: sin recordatorios. Solo cuentas: aun así, cada movimiento, lado y cuenta. En la pantalla está todo igualmente.</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation><numerusform>Mostrar 1 más</numerusform><numerusform>Mostrar %n más</numerusform></translation>
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
        <translation>Saltar la pregunta</translation>
    </message>
    <message>
        <source>slow breathing</source>
        <translation>respiración lenta</translation>
    </message>
    <message>
        <source>Smaller</source>
        <comment>control</comment>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Some say: {advice}</source>
        <translation>Unos dicen: {advice}</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Algo ha fallado</translation>
    </message>
    <message>
        <source>Sound is heard late by</source>
        <translation>El sonido se oye más tarde</translation>
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
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Spoken by {engine}</source>
        <translation>Habla {engine}</translation>
    </message>
    <message>
        <source>Spoken words</source>
        <translation>Voz que habla</translation>
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
        <source>Start from step {number}: {name}, {dose}</source>
        <translation>Empezar desde el paso {number}: {name}, {dose}</translation>
    </message>
    <message>
        <source>Start from this step (Enter)</source>
        <translation>Empezar desde este paso (Enter)</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Quedarme</translation>
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
    <message numerus="yes">
        <source>steps done</source>
        <translation><numerusform>paso hecho</numerusform><numerusform>pasos hechos</numerusform></translation>
    </message>
    <message>
        <source>Steps that come</source>
        <translation>Pasos que vienen</translation>
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
        <translation>Parado</translation>
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
        <source>Take out of favourites</source>
        <translation>Quitar de favoritas</translation>
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
        <source>The file cannot be read: {why}.</source>
        <translation>No se puede leer el archivo: {why}.</translation>
    </message>
    <message>
        <source>The licence</source>
        <translation>La licencia</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>El informe</translation>
    </message>
    <message>
        <source>The screen stays on while this plays</source>
        <translation>La pantalla no se apaga durante la rutina</translation>
    </message>
    <message>
        <source>The settings cannot be written ({why}). They hold until the window closes.</source>
        <translation>Los ajustes no se pueden guardar ({why}). Valen hasta que se cierre la ventana.</translation>
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
        <source>The usual one</source>
        <translation>La de siempre</translation>
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
        <source>Then</source>
        <translation>Después</translation>
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
        <source>Things I have</source>
        <translation>Cosas que tengo</translation>
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
        <source>This step is already the least. Go less far. Once more leaves it out.</source>
        <translation>Este paso ya es el mínimo. Ve menos lejos. Otra vez lo quita.</translation>
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
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
    <message>
        <source>Tones</source>
        <translation>Tonos</translation>
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
        <source>Up to {minutes} min</source>
        <translation>Hasta {minutes} min</translation>
    </message>
    <message>
        <source>Up to {minutes} minutes</source>
        <translation>Hasta {minutes} minutos</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Normal</translation>
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
        <source>Voice for {language}</source>
        <translation>Voz para {language}</translation>
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
        <source>What else is good to know</source>
        <translation>Qué más es bueno saber</translation>
    </message>
    <message>
        <source>What else to watch for</source>
        <translation>Qué más vigilar</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>Qué ayuda</translation>
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
        <source>Where the sources disagree</source>
        <translation>Donde las fuentes no están de acuerdo</translation>
    </message>
    <message>
        <source>While a routine plays</source>
        <translation>Durante una rutina</translation>
    </message>
    <message>
        <source>Why so much</source>
        <translation>Por qué tanto</translation>
    </message>
    <message>
        <source>With a pause</source>
        <translation>Con una pausa</translation>
    </message>
    <message>
        <source>Writing the sound file: {percent} %</source>
        <translation>Escribiendo el archivo de sonido: {percent} %</translation>
    </message>
    <message>
        <source>Yes, reset</source>
        <translation>Sí, volver</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation>Estás aquí</translation>
    </message>
    <message>
        <source>You can go on from here for two hours.</source>
        <translation>Puedes seguir desde aquí durante dos horas.</translation>
    </message>
    <message>
        <source>You did {done} of {steps} steps.</source>
        <translation>Has hecho {done} de {steps} pasos.</translation>
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
        <source>{count} of {of} fit</source>
        <translation>Sirven {count} de {of}</translation>
    </message>
    <message>
        <source>{count} places</source>
        <translation>{count} lugares</translation>
    </message>
    <message>
        <source>{detail}. That was {away} ago</source>
        <translation>{detail}. Fue hace {away}</translation>
    </message>
    <message>
        <source>{detail}. The routine has changed since, so it goes on from the start of this step.</source>
        <translation>{detail}. La rutina ha cambiado desde entonces, así que sigue desde el principio de este paso.</translation>
    </message>
    <message>
        <source>{file}: {count} to fix</source>
        <translation>{file}: {count} por arreglar</translation>
    </message>
    <message>
        <source>{name} (key {key})</source>
        <translation>{name} (tecla {key})</translation>
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
