"""English."""

NUMBERS = (
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
    "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
)

WORDS = {
    # kinds of moment
    "kind_ready": "Get ready", "kind_stretch": "Stretch", "kind_switch": "Switch sides", "kind_rest": "Rest",
    "kind_breathe-in": "Breathe in", "kind_breathe-hold": "Pause", "kind_breathe-out": "Breathe out",
    "kind_wait": "Waiting for you", "kind_finished": "Finished", "kind_paused": "Paused", "kind_note": "Note",
    # sides
    "side_left": "left", "side_right": "right",
    "side_line": "{Side} side — {at} of {of}", "side_only": "{Side} side",
    "side_ready_names": "{Side} side: {what}", "side_switch_names": "Now the {side} side: {what}",
    "side_stretch_names": "{Side} side: {what} — {at} of {of}",
    "side_now": "Now the {side} side — {at} of {of}",
    "side_breath": "{side}: {words}",
    # spoken
    "name": "{name}.", "next": "Next: {name}.", "side_spoken": "{Side} side.", "switch": "Switch sides: {side}.",
    "side_spoken_names": "{Side} side: {what}.", "switch_names": "Switch sides. {Side} side: {what}.",
    "rest": "Rest.", "set_spoken": "Set {at} of {of}.", "set_spoken_short": "Set {at}.",
    "rest_next_round": "Rest. Round {at} of {of} comes next.",
    "keep_breathing": "Keep breathing.",
    "halfway": "Halfway.", "halfway_short": "half", "end": "And ease back.", "end_short": "and back",
    "set": "Set {at} of {of}", "set_short": "Set {at}",
    "further": "Go a little further.", "level": "Level {at} of {of}", "item": "{Item}.",
    "target": "Aim for {at} out of {of}.", "finished": "That is all for today.",
    "straight_on": "Next, without a break: {name}.",
    # breath: what the line shows, what is said, what the caption shows
    "air_in": "In", "air_pause": "Pause", "air_out": "Out",
    "say_in": "in", "say_pause": "pause", "say_out": "long breath out", "say_out_short": "out",
    "caption_in": "Breathe in", "caption_pause": "Pause", "caption_out": "Long breath out",
    "breath_count": "breath {at} of {of}",
    # phases
    "phase_go": "go", "phase_stay": "hold", "phase_back": "and back", "phase_relax": "relax",
    # under the number
    "under_seconds": "seconds", "under_second": "second", "under_of": "of {of}", "under_up": "seconds so far",
    # doses, for lists
    "dose_hold": "Hold {seconds}", "dose_hold_breaths": "Hold for {breaths}",
    "pulse_1": "1 slow pulse", "pulse_n": "{count} slow pulses", "dose_pulse_time": "Slow pulses for {seconds}",
    "dose_pulse_open": "Slow pulses until you say enough",
    "rep_1": "Once", "rep_n": "{count} times", "dose_reps": "{reps}, hold {seconds} each",
    "breath_1": "1 breath", "breath_n": "{count} breaths", "dose_breathe": "{breaths}: {pattern}",
    "pattern_in": "in {seconds}", "pattern_pause": "pause {seconds}", "pattern_out": "out {seconds}",
    "dose_flow": "{breaths}, moving with the breath", "dose_sink": "{breaths}, a little lower each time",
    "dose_levels": "{count} levels of {dose}", "dose_items": "{count} in turn, {dose} each",
    "dose_keep": "For {seconds}", "dose_open": "As long as you like, up to {seconds}", "dose_note": "A short note",
    "dose_rest": "Rest {seconds}", "dose_each_side": "{dose}, each side", "dose_one_side": "{dose}, {side} side",
    "dose_alternating": "{dose}, left and right in turn", "dose_sets": "{dose}, {count} sets",
    "dose_follows": "{dose}, straight after",
    "seconds": "{count} s", "minutes": "{count} min", "point": ".",
    # either/or, where the author gave no name
    "option_hold": "Hold still", "option_pulses": "Slow pulses", "option_reps": "Repeat", "option_breathe": "Breathe",
    "option_flow": "Move with the breath", "option_sink": "Sink slowly", "option_levels": "In levels",
    "option_items": "One by one", "option_keep": "Keep going", "option_open": "As long as you like",
    # next up
    "next_switch": "Switch sides", "next_end": "The end", "next_end_detail": "This is the last step",
    "next_rest": "Rest", "next_side": "{side}, {dose}",
    # names without a stretch
    "name_rest": "Rest",
    # changed before the start, for what a person avoids, lacks or has time for
    "change_out": "{name} is left out: {why}.", "note_out": "Left out: {why}.",
    "change_swap": "{name} is swapped for {now}: {why}.", "note_swap": "Instead of {name}: {why}.",
    "change_short": "{name} is kept short: {why}.", "note_short": "Kept short: {why}.",
    "changes_1": "1 step is changed for you.", "changes_n": "{count} steps are changed for you.",
    "why_bending": "it bends the low back", "why_twisting": "it twists the low back",
    "why_arching": "it arches the low back", "why_kneeling": "it is done kneeling",
    "why_head down": "it takes the head down", "why_lying flat": "it is done lying flat",
    "why_without": "you have no {thing}", "why_even": "both sides are to get the same",
    "why_minutes_1": "you have 1 minute", "why_minutes_n": "you have {count} minutes",
    "nothing_left": "Nothing of this routine is left for you today.",
    "no_shorter": "It cannot be made any shorter.",
    # changed while it is played: what is shown, what is said
    "told_slower": "Slower: {tempo}", "told_faster": "Faster: {tempo}",
    "say_slower": "Slower.", "say_faster": "Faster.", "say_tempo_usual": "The usual tempo.",
    "told_gentle": "Gentle from here on.", "told_usual": "The usual effort from here on.",
    "told_full": "Full effort from here on.",
    "say_gentle": "Gentle.", "say_usual": "Usual.", "say_full": "Full.",
    "told_wait_on": "Wait for me is on.", "told_wait_off": "Wait for me is off.",
    "told_time_on": "More time to move is on.", "told_time_off": "More time to move is off.",
    "told_step_in": "{name} is in.", "told_step_out": "{name} is left out.",
    "say_step_in": "Step added.", "say_step_out": "Step left out.",
    "told_option": "{name}: {option}", "told_changed": "Changed from here on.", "say_changed": "Changed.",
    "told_more": "{count} s more.", "told_less": "{count} s less.",
    "told_more_counts": "{count} more: {of} in all.", "told_less_counts": "{count} less: {of} in all.",
    "say_longer": "A little longer.", "say_shorter": "A little shorter.",
    "told_least": "This is the least already.", "say_least": "The least already.", "say_eased": "Eased off.",
    # done
    "done": "done", "eased": "eased off", "left_out": "left out", "not_begun": "not begun",
    "because": "{what}: {why}", "reason_pain": "pain", "reason_no time": "no time", "reason_cannot": "could not do it",
    "in_part": "in part: {dose}", "on_side": "{what} on the {side}",
    # lengths of time
    "span_second_1": "1 second", "span_second_n": "{count} seconds", "span_minute_1": "1 minute",
    "span_minute_n": "{count} minutes", "span_hour_1": "1 hour", "span_hour_n": "{count} hours",
    "span_day_1": "1 day", "span_day_n": "{count} days", "span_both": "{hours} and {minutes}",
    # in a terminal
    "opening": "{title} — {steps}, {time} minutes", "steps_1": "1 step", "steps_n": "{count} steps",
    "keys": "Keys: Space pause · Enter ready · n next · N next step · b again · "
            "+ − ten seconds · e ease off · r repeat · m voice · q leave",
    "voice_on": "Voice on.", "voice_off": "Voice off.",
    "paused": "Paused.", "slept": "Paused: the computer slept or stood still for {away}.",
    "going_on": "Going on.", "waiting": "Waiting for you: press Enter when you are ready.",
    "eased_now": "Eased off: half as much from here on. Press e again to leave it out.",
    "at_least": "This step is already the least. Go less far. Press e again to leave it out.",
    "left_out_now": "Left out.",
    "time_left": "{time} left", "time_done": "{time} minutes.",
    "yes_or_no": "[Enter] yes, [n] no", "go_on": "Continue with {step}?",
    "go_on_changed": "The routine has changed since you left it. Go on from the start of {step}?",
    "go_on_how": "You left this routine at {step}. With --continue it goes on there.",
    "go_on_nothing": "There is nothing to continue, so the routine starts at the beginning.",
    "left_ago": "You left it {away} ago.",
    "clock_changed": "The clock of this computer was changed since you left it.",
    "left_at": "step {at} of {of}, {name}", "left_at_step": "step {at}",
    # from the command line
    "no_screen_demo": "No screen was found ({why}), so a short routine plays here. --gui opens a window all the same.",
    "no_screen": "No screen was found ({why}), so the routine plays here. --gui opens a window all the same.",
    "in_a_window": "The routine plays in a window. With --terminal it plays here.",
    "window_open": "The window is open already; it comes forward.",
    "window_plays": "The window is open already; it takes the routine.",
    "window_busy": "A session is going on in the open window: leave it first, then play this one.",
    "no_routine": 'There is no routine "{name}".', "no_step": '"{title}" has no step {at}.',
}
