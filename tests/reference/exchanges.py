"""When a strut must be exchanged: docs/conventions.md, section 8, "Strut exchanges", on frames/generic.yaml.

"An exchange takes place before the first turn of its day, at the shape in which the last turn before it left the frame."
"Its window is the unbroken run of days on which the old strut could still serve until the day before, and the new one from
that day on." So day d is in the window when every reading before day d, the start included, lies on the old scale, and the
reading at the exchange and every reading from day d on lie on the new one (ends included). The ranges and joints below are
those of the generic frame, restated; the readings are the whole clicks of the chart. Where the exact readings, before rounding, would
begin or end a window on another day, that day is written beside it.
"""

from mpmath import mpf

import bench

MODELS = {"extra-short": (66, 92), "short": (86, 126), "medium": (116, 178), "long": (168, 282), "extra-long": (262, 420)}
bench.RINGS["full-155"] = {
    "size": (155, 191, 8),
    "proximal": [("92", a, "8") for a in ("352", "8", "112", "128", "232", "248")],
    "distal": [("92", a, "8") for a in ("308", "52", "68", "172", "188", "292")],
}
bench.OFFSETS["medium"] = mpf(0)
assert len(bench.FRAMES) == 3
bench.FRAMES.append(("full-155", "full-155", ["medium"] * 6))
FOUR = ["08:00", "12:00", "16:00", "20:00"]
NERVE = [{"name": "peroneal nerve", "ap": "40 mm lateral", "lateral": "10 mm posterior", "axial": "30 mm proximal", "rate": "1"}]
BASE = {"side": "right", "reference": "proximal", "frame": 3, "nudge": None, "path": "together", "times": FOUR, "shortest": 116}
DEMO = BASE | {
    "id": "exchanges-demo", "code": "EXCHANGE-01", "bone": "tibia", "mode": "readings", "goal": None, "level": "10 mm distal",
    "readings": ["142", "138", "151", "149", "133", "140"], "at_risk": NERVE,
    "words": {"ap.angulation": "12 deg varus", "ap.translation": "3 mm lateral", "lateral.angulation": "4 deg apex-anterior",
              "lateral.translation": "7 mm posterior", "axial.rotation": "6 deg internal", "axial.length": "15 mm short",
              "m.ap": "5 mm medial", "m.lateral": "12 mm posterior", "m.axial": "60 mm proximal"}}
SIXTY = BASE | {
    "id": "exchanges-six", "code": "EXCHANGE-02", "bone": "femur", "mode": "neutral_height", "height": "198.6", "level": "none",
    "words": {"m.axial": "60 mm proximal", "m.lateral": "10 mm posterior"}, "goal": {"axial.length": "60 mm long"},
    "more": ["  visits: [ Tuesday, Friday ]", "  exchanges_a_visit: 3 struts"], "visits": ["Tuesday", "Friday"], "most": 3}
NO_VISIT = SIXTY | {"id": "exchanges-no-visit", "code": "EXCHANGE-03", "refused": "visit-missing",
                    "more": ["  visits: [ Tuesday ]", "  exchanges_a_visit: 2 struts"]}
BENT = BASE | {
    "id": "exchanges-bent", "code": "EXCHANGE-04", "bone": "tibia", "side": "left", "reference": "distal",
    "mode": "neutral_height", "height": 183, "level": "15 mm proximal",
    "words": {"ap.angulation": "10 deg varus", "lateral.angulation": "4 deg apex-posterior", "axial.length": "10 mm short",
              "m.axial": "70 mm distal"}, "goal": {"axial.length": "20 mm long"}}


def unbroken(days):
    assert days == list(range(days[0], days[-1] + 1))
    return [days[0], days[-1]]


def windows(start, rows, strut):
    """{model: [first day, last day]} for one exchange from `medium`, or None when the strut stays on its scale."""
    on = lambda value, model: MODELS[model][0] <= value <= MODELS[model][1]
    series = [(0, start[strut])] + [(row["day"], row["readings"][strut]) for row in rows]
    if all(on(value, "medium") for _, value in series):
        return None
    found = {}
    for model in MODELS:
        days = []
        for day in range(1, rows[-1]["day"] + 1):
            before = [value for when, value in series if when < day]
            after = [before[-1]] + [value for when, value in series if when >= day]
            if all(on(v, "medium") for v in before) and all(on(v, model) for v in after):
                days.append(day)
        if days and model != "medium":
            found[model] = unbroken(days)
    assert found, "one exchange is not enough"
    return found


def both_ways(clicked, unrounded):
    """{model: [first days, last days]}: the window of the chart first, then the unrounded one where it differs."""
    if clicked is None or unrounded is None:
        assert clicked is None and unrounded is None
        return None
    assert list(clicked) == list(unrounded)
    return {model: [sorted({clicked[model][i], unrounded[model][i]}) for i in (0, 1)] for model in clicked}


def exchange_records(plan, yaml):
    out = []
    for case in (DEMO, SIXTY, NO_VISIT, BENT):
        made = plan(case)
        rows = made["rows"]
        exact = [dict(row, readings=row["lengths"]) for row in rows]
        clicked = [windows(made["start"], rows, k) for k in range(6)]
        unrounded = [windows(made["start_lengths"], exact, k) for k in range(6)]
        needed = [both_ways(a, b) for a, b in zip(clicked, unrounded)]
        record = {"id": case["id"], "rows": len(rows), "days": rows[-1]["day"], "refused": case.get("refused"),
                  "visits": case.get("visits"), "most_a_day": case.get("most", 1), "models": MODELS,
                  "windows": needed, "start_readings_mm": [float(r) for r in made["start"]],
                  "readings_mm": [[float(r) for r in row["readings"]] for row in rows],
                  "yaml": yaml(case, made["written"])}
        print("  ", case["id"], len(rows), "rows", rows[-1]["day"], "days", needed,
              [float(r) for r in made["start"]], [float(r) for r in rows[-1]["readings"]])
        out.append(record)
    return out
