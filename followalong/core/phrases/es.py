"""Spanish, as it is understood everywhere; it says "tú"."""

NUMBERS = (
    "uno", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez",
    "once", "doce", "trece", "catorce", "quince", "dieciséis", "diecisiete", "dieciocho", "diecinueve", "veinte",
)

# {side} is "el lado izquierdo"; {side:f} "la pierna izquierda"; alone it is called as one turns: "izquierda".
FORMS = {
    "left_f": "izquierda", "right_f": "derecha", "left_alone": "izquierda", "right_alone": "derecha",
}

# Words of the format (core/routine.py), for lists.
TERMS = {
    "mat": "esterilla", "wall": "pared", "chair": "silla", "table": "mesa", "strap or belt": "cinta o cinturón",
    "knee pad or folded towel": "cojín para la rodilla o toalla doblada",
    "bench, box or chair seat": "banco, cajón o asiento", "foam roller or ball": "rodillo o pelota",
    "massage ball": "pelota de masaje", "cushion": "cojín", "room to walk": "sitio para caminar",
    # positions
    "standing": "de pie", "half-kneeling": "con una rodilla en el suelo", "kneeling": "de rodillas",
    "on a chair": "en una silla", "sitting on the floor": "en el suelo", "lying on the back": "boca arriba",
    "lying on the front": "boca abajo", "hands and knees": "a cuatro patas",
    # parts of the body
    "low back": "espalda baja", "mid-back": "espalda media", "neck": "cuello", "chest": "pecho", "shoulders": "hombros",
    "sides of the body": "costados", "belly": "vientre", "hips": "caderas", "buttocks": "glúteos",
    "front of the thigh": "parte delantera del muslo", "inner thighs": "cara interna del muslo",
    "hamstrings": "parte de atrás del muslo", "knees": "rodillas", "calves": "pantorrillas", "ankles": "tobillos",
    "feet": "pies", "whole body": "todo el cuerpo", "breath": "respiración",
    # what a person can avoid
    "bending": "doblar la espalda", "twisting": "girar la espalda", "arching": "arquear la espalda",
    "avoid kneeling": "arrodillarse", "head down": "bajar la cabeza", "lying flat": "tumbarse",
    # places
    "home": "en casa", "desk": "en el escritorio", "clinic": "en la consulta",
}

# Whole sentences of voice, sound and diary (audio/, files/diary.py), which know no language.
SENTENCES = {
    'Spoken lines cannot be kept, so they are made again each time. "followalong doctor" names their folder.':
        'Lo que se dice no se puede guardar, así que se rehace cada vez. "followalong doctor" dice la carpeta.',
    "No program that plays sound was found, so the routine goes on without sound.":
        "No se ha encontrado ningún programa que haga sonar un archivo, así que la rutina sigue sin sonido.",
    "The system's sound has stopped working, so the routine goes on without it. It is tried again at each sound.":
        "El sonido del sistema ha dejado de funcionar, así que la rutina sigue sin él. Se vuelve a probar cada vez.",
    "The sound players of this system do not work here, so the routine goes on without sound.":
        "Los programas de sonido de este sistema no funcionan aquí, así que la rutina sigue sin sonido.",
    "Windows could not play a sound, so the routine goes on without sound.":
        "Windows no ha podido hacer sonar un tono, así que la rutina sigue sin sonido.",
    'No voice was found, so tones and the screen go on without it. "followalong doctor" says why.':
        'No se ha encontrado ninguna voz; los tonos y la pantalla siguen sin ella. "followalong doctor" dice por qué.',
    "The voice stopped several times and is off. Tones and the screen go on. To try again, turn it off and on.":
        "La voz se ha parado varias veces y está apagada; lo demás sigue. Para probar otra vez, apágala y enciéndela.",
    "The chosen voice does not work, so the usual one speaks from now on.":
        "La voz elegida no funciona, así que desde ahora habla la de siempre.",
    'Piper voices lie in the folder for voices. To hear them: pip install "followalong[piper]".':
        'Hay voces de Piper en la carpeta de voces. Para oírlas: pip install "followalong[piper]".',
    "There is no room for spoken lines, so tones stand in. Free some of the disk, then turn the voice off and on.":
        "No hay sitio para lo que se dice, así que suenan tonos. Libera espacio en el disco y apaga y enciende la voz.",
    "Your place cannot be kept on this computer, so a session that stops cannot be continued.":
        "En este equipo no se puede guardar dónde vas, así que una sesión que se pare no se podrá continuar.",
    "This session could not be written to your history.": "Esta sesión no se ha podido guardar en tu historial.",
}

WORDS = {
    # kinds of moment
    "kind_ready": "Prepárate", "kind_stretch": "Estira", "kind_switch": "Cambia de lado", "kind_rest": "Descansa",
    "kind_breathe-in": "Inhala", "kind_breathe-hold": "Pausa", "kind_breathe-out": "Exhala",
    "kind_wait": "Esperándote", "kind_finished": "Terminado", "kind_paused": "En pausa", "kind_note": "Nota",
    # sides
    "side_left": "izquierdo", "side_right": "derecho",
    "side_line": "Lado {side} — {at} de {of}", "side_only": "Lado {side}",
    "side_ready_names": "Lado {side}: {what}", "side_switch_names": "Ahora el lado {side}: {what}",
    "side_stretch_names": "Lado {side}: {what} — {at} de {of}",
    "side_now": "Ahora el lado {side} — {at} de {of}",
    "side_breath": "{side}: {words}",
    # spoken
    "name": "{name}.", "next": "Ahora: {name}.", "side_spoken": "Lado {side}.", "switch": "Cambia al lado {side}.",
    "side_spoken_names": "Lado {side}: {what}.", "switch_names": "Cambia de lado. Lado {side}: {what}.",
    "rest": "Descansa.", "set_spoken": "Serie {at} de {of}.", "set_spoken_short": "Serie {at}.",
    "rest_next_round": "{rest} Sigue la vuelta {at} de {of}.",
    "keep_breathing": "Sigue respirando.",
    "halfway": "Vas por la mitad.", "halfway_short": "mitad", "end": "Y vuelve despacio.", "end_short": "y vuelve",
    "set": "Serie {at} de {of}", "set_short": "Serie {at}",
    "further": "Ve un poco más lejos.", "level": "Nivel {at} de {of}", "item": "{Item}.",
    "target": "Busca un {at} de {of}.", "finished": "Eso es todo por hoy.",
    "straight_on": "Ahora, sin parar: {name}.",
    # breath: what the line shows, what is said, what the caption shows
    "air_in": "Inhala", "air_pause": "Pausa", "air_out": "Exhala",
    "say_in": "inhala", "say_pause": "pausa", "say_out": "exhala despacio", "say_out_short": "exhala",
    "caption_in": "Inhala", "caption_pause": "Pausa", "caption_out": "Exhala despacio",
    "breath_count": "respiración {at} de {of}",
    # phases
    "phase_go": "entra", "phase_stay": "aguanta", "phase_back": "y vuelve", "phase_relax": "afloja",
    # under the number
    "under_seconds": "segundos", "under_second": "segundo", "under_of": "de {of}",
    "under_up": "segundos hasta ahora", "under_up_long": "hasta ahora", "under_minutes": "min {seconds} s",
    # doses, for lists
    "dose_hold": "Aguanta {seconds}", "dose_hold_breaths": "Aguanta {breaths}",
    "pulse_1": "1 impulso lento", "pulse_n": "{count} impulsos lentos",
    "dose_pulse_time": "Impulsos lentos durante {seconds}", "dose_pulse_open": "Impulsos lentos hasta que digas basta",
    "rep_1": "Una vez", "rep_n": "{count} veces", "dose_reps": "{reps}, {seconds} cada una",
    "breath_1": "1 respiración", "breath_n": "{count} respiraciones", "dose_breathe": "{breaths}: {pattern}",
    "pattern_in": "inhala {seconds}", "pattern_pause": "pausa {seconds}", "pattern_out": "exhala {seconds}",
    "dose_flow": "{breaths}, con movimiento", "dose_sink": "{breaths}, cada vez un poco más abajo",
    "dose_levels": "{count} niveles de {dose}", "dose_items": "{count} por turno, {dose} cada vez",
    "dose_keep": "Durante {seconds}", "dose_open": "Lo que quieras, hasta {seconds}", "dose_note": "Una nota breve",
    "dose_rest": "Descansa {seconds}", "dose_each_side": "{dose}, por cada lado",
    "dose_one_side": "{dose}, lado {side}",
    "dose_alternating": "{dose}, izquierda y derecha por turno", "dose_sets": "{dose}, {count} series",
    "dose_follows": "{dose}, a continuación",
    "seconds_1": "{count} s", "seconds_n": "{count} s", "minutes_1": "{count} min",
    "minutes_n": "{count} min", "length": "{minutes} {seconds}", "length_aloud": "{minutes} y {seconds}",
    "point": ",",
    # either/or, where the author gave no name
    "option_hold": "Sin moverte", "option_pulses": "Impulsos lentos", "option_reps": "Repite",
    "option_breathe": "Respira", "option_flow": "Muévete al respirar", "option_sink": "Baja despacio",
    "option_levels": "Por niveles", "option_items": "Uno por uno", "option_keep": "Sin parar",
    "option_open": "Lo que quieras",
    # next up
    "next_switch": "Cambia de lado", "next_end": "El final", "next_end_detail": "Este es el último paso",
    "next_rest": "Descanso", "next_side": "{side}, {dose}", "next_same": "Misma posición, {dose}",
    # names without a stretch
    "name_rest": "Descanso",
    # changed before the start, for what a person avoids, lacks or has time for
    "change_out": "«{name}» no se hace: {why}.", "note_out": "No se hace: {why}.",
    "change_swap": "En lugar de «{name}» se hace «{now}»: {why}.", "note_swap": "En lugar de «{name}»: {why}.",
    "change_short": "«{name}» se acorta: {why}.", "note_short": "Se acorta: {why}.",
    "changes_1": "1 paso cambia para ti.", "changes_n": "{count} pasos cambian para ti.",
    "why_bending": "dobla la espalda baja", "why_twisting": "gira la espalda baja",
    "why_arching": "arquea la espalda baja", "why_kneeling": "se hace de rodillas",
    "why_head down": "baja la cabeza", "why_lying flat": "se hace en el suelo, boca arriba o boca abajo",
    "why_without": "no tienes {thing}", "why_even": "los dos lados reciben lo mismo",
    "why_minutes_1": "tienes 1 minuto", "why_minutes_n": "tienes {count} minutos",
    "nothing_left": "De esta rutina no queda nada para ti hoy.",
    "no_shorter": "No se puede acortar más.",
    # changed while it is played: what is shown, what is said
    "told_slower": "Más lento: {tempo}×", "told_faster": "Más rápido: {tempo}×",
    "say_slower": "Más lento.", "say_faster": "Más rápido.", "say_tempo_usual": "El ritmo habitual.",
    "told_gentle": "Con suavidad desde aquí.", "told_usual": "El esfuerzo habitual desde aquí.",
    "told_full": "Con todo el esfuerzo desde aquí.",
    "say_gentle": "Suave.", "say_usual": "Habitual.", "say_full": "Completo.",
    "told_wait_on": "Ahora te espero en cada paso.", "told_wait_off": "Ya no te espero en cada paso.",
    "told_time_on": "Más tiempo para moverte.", "told_time_off": "El tiempo habitual para moverte.",
    "told_step_in": "{name}: se hace.", "told_step_out": "{name}: no se hace.",
    "say_step_in": "Paso añadido.", "say_step_out": "Paso quitado.",
    "told_option": "{name}: {option}", "told_changed": "Cambiado desde aquí.", "say_changed": "Cambiado.",
    "told_more": "{count} s más.", "told_less": "{count} s menos.",
    "told_more_each": "{count} s más por lado.", "told_less_each": "{count} s menos por lado.",
    "told_more_counts_each": "{count} más: {of} por lado.",
    "told_less_counts_each": "{count} menos: {of} por lado.",
    "told_more_counts": "{count} más: {of} en total.", "told_less_counts": "{count} menos: {of} en total.",
    "say_longer": "Un poco más largo.", "say_shorter": "Un poco más corto.",
    "told_pain": "Déjalo por hoy. Para si el dolor es agudo o no cede. F1: cuándo parar.",
    "say_pain": "Para si el dolor es agudo o sigue.",
    "told_least": "Ya es el mínimo.", "say_least": "Ya es el mínimo.", "say_eased": "Más suave.",
    "say_waiting": "Te espero.",
    # done
    "done": "hecho", "eased": "más suave", "left_out": "sin hacer", "not_begun": "sin empezar",
    "because_in_part": "{what}; {why}",
    "because": "{what}: {why}", "reason_pain": "dolor", "reason_no time": "sin tiempo",
    "reason_cannot": "no has podido",
    "done_seconds": "{seconds} en total", "done_counts": "{count} en total",
    "in_part": "en parte: {part}", "in_part_eased": "en parte: {part}, más suave",
    "part_side": "solo el lado {side}", "part_sides": "el lado {side} y parte del {other}",
    "part_of_side": "parte del lado {side}", "part_holds": "se aguantó {done} de {of} veces",
    "part_parts": "{done} de {of} partes", "part_counts": "{done} de {of} veces",
    "part_breaths": "{done} de {of} respiraciones",
    "part_seconds": "{done} de {of} s", "part_begun": "solo el principio",
    "on_side": "{what}, lado {side}",
    # lengths of time
    "span_second_1": "1 segundo", "span_second_n": "{count} segundos", "span_minute_1": "1 minuto",
    "span_minute_n": "{count} minutos", "span_hour_1": "1 hora", "span_hour_n": "{count} horas",
    "span_day_1": "1 día", "span_day_n": "{count} días", "span_both": "{hours} y {minutes}",
    # in a terminal
    "opening": "{title} — {steps}, {time} minutos", "steps_1": "1 paso", "steps_n": "{count} pasos",
    "keys": "Teclas: Espacio pausa · Enter seguir · n siguiente · N paso siguiente · b otra vez · "
            "+ − diez segundos · e más suave · r repetir · m voz · q salir",
    "voice_on": "Voz activada.", "voice_off": "Voz desactivada.",
    "paused": "En pausa.", "slept": "En pausa: el equipo se durmió o se quedó parado {away}.",
    "going_on": "Seguimos.", "waiting": "Esperándote: pulsa Enter cuando quieras.",
    "eased_now": "Más suave: la mitad desde aquí. Pulsa e otra vez para quitarlo.",
    "at_least": "Este paso ya es el mínimo. Ve menos lejos. Pulsa e otra vez para quitarlo.",
    "left_out_now": "Quitado.",
    "time_left": "quedan {time}", "time_done": "{time} minutos.",
    "yes_or_no": "[Enter] sí, [n] no", "go_on": "¿Sigues con {step}?",
    "go_on_changed": "La rutina ha cambiado desde que la dejaste. ¿Sigues desde el principio de {step}?",
    "go_on_how": "Dejaste esta rutina en {step}. Con --continue sigue ahí.",
    "go_on_nothing": "No hay nada que continuar, así que la rutina empieza por el principio.",
    "left_ago": "La dejaste hace {away}.",
    "clock_changed": "El reloj de este equipo ha cambiado desde que la dejaste.",
    "left_at": "el paso {at} de {of}, {name}", "left_at_step": "el paso {at}",
    # from the command line
    "no_screen_demo": "No se ha encontrado ninguna pantalla ({why}), así que aquí va una rutina corta. "
                      "--gui abre una ventana de todos modos.",
    "no_screen": "No se ha encontrado ninguna pantalla ({why}), así que la rutina va aquí. "
                 "--gui abre una ventana de todos modos.",
    "in_a_window": "La rutina va en una ventana. Con --terminal va aquí.",
    "window_open": "La ventana ya está abierta; pasa al frente.",
    "window_plays": "La ventana ya está abierta; se encarga de la rutina.",
    "window_busy": "En la ventana abierta hay una sesión en curso: sal de ella primero y luego pon esta.",
    "no_routine": "No hay ninguna rutina «{name}».", "no_step": "«{title}» no tiene paso {at}.",
}
