#!/usr/bin/env python3
"""How far plain rounding to whole clicks leaves the bone from its exact path, on every row.

Derived from the written conventions and docs/plan-format.md (`tube`), 50 digits, on top of `words.py` and `paths.py`; nothing is
taken from the planner. Run without arguments to rewrite `tube.json` next to this file, or with `--check` to compare it byte for
byte. Needs Python 3 and mpmath. No clock, no random device.

* rows: the smallest number, equally spaced on `together`, that keeps `rate` divided by the number of `times` at the eight bone
  ends (conventions, section 8); no case has points at risk;
* start readings: the exact ones rounded to the marks of the scale, whole clicks from the strut's `shortest`. Every later reading is
  the start reading plus the whole clicks nearest to the exact reading. With both rules that is the nearest mark, and it is done
  twice, from the start and from the scale; both must agree. No exact reading lies within a millionth of a click of the middle
  between two marks, so the rounding is never in doubt;
* the frame of the rounded lengths is found by Newton from the exact one; its lengths must be the rounded ones to 1e-40;
* the bone: the moving ring's seat on its bone is that of the exact start (`C` of conventions, section 7). So row 0, the start, is off
  its place too, by the rounding of the start. `bone_end_mm` is the greatest distance over all rows, row 0 included, of any of the
  eight bone ends from its place on the exact path on that row; `turn_deg` is the greatest angle of the turn between the two.
  `seated_after_rounding` has the same numbers if the seat is taken from the rounded start instead: then row 0 is exact.

The built-in frame system has clicks of 0.5 mm only. `frame_system` in `tube.json` is a test system, `click-bench`: the rings of
`bench.py` with struts of 0.25, 0.5 and 1 mm a click, odd ends of scale and two reading offsets. It must be put into a folder and
given to the program with `--frames`; every case names it.
"""

import json
import sys

sys.dont_write_bytecode = True

from mpmath import asin, degrees, floor, mp, mpf, nint, nstr, sqrt

import bench
import words
from words import HERE, back, length, mounting_pose, place, times
from paths import ALL, self_check, smallest_count, stages, watched

STRUTS = {  # shortest and longest reading, offset, click
    "quarter": ("60", "400", "none", "0.25"), "half": ("60.2", "400", "12 mm longer", "0.5"),
    "half-plain": ("60", "400", "none", "0.5"), "whole": ("60.75", "400", "7.5 mm shorter", "1"),
}
WIDE, MIXED, UNEVEN = ("wide-180", "narrow-140"), ("narrow-140", "uneven-160"), ("uneven-160", "wide-180")
BOWED = {"ap.angulation": "12 deg varus", "ap.translation": "6 mm lateral", "lateral.angulation": "7 deg apex-anterior",
         "lateral.translation": "5 mm posterior", "axial.rotation": "9 deg internal", "axial.length": "14 mm short"}
BENT = {"ap.angulation": "9 deg valgus", "ap.translation": "8 mm medial", "lateral.angulation": "11 deg apex-posterior",
        "lateral.translation": "4 mm anterior", "axial.rotation": "13 deg external", "axial.length": "6 mm long"}
AIM = {"ap.angulation": "3 deg valgus", "ap.translation": "2 mm medial", "lateral.angulation": "4 deg apex-anterior",
       "lateral.translation": "1.5 mm anterior", "axial.rotation": "5 deg internal", "axial.length": "9 mm long"}
TURNED = {"ap.angulation": "16 deg valgus", "lateral.angulation": "5 deg apex-anterior", "axial.rotation": "14 deg external"}
HANDS = {1: ["08:00"], 2: ["08:00", "20:00"], 4: ["08:00", "12:00", "16:00", "20:00"]}
LIST = [  # name, limb, reference, deformity, goal, ring place, level, times a day, rate, height, rings, struts
    ("quarter-four", "right tibia", "proximal", BOWED, None, ("5 mm medial", "12 mm posterior", 60, None), "10 mm distal",
     4, "1", "171.3", WIDE, ["quarter"] * 6),
    ("half-four", "right tibia", "proximal", BOWED, None, ("5 mm medial", "12 mm posterior", 60, None), "10 mm distal",
     4, "1", "171.3", WIDE, ["half"] * 6),
    ("whole-four", "right tibia", "proximal", BOWED, None, ("5 mm medial", "12 mm posterior", 60, None), "10 mm distal",
     4, "1", "171.3", WIDE, ["whole"] * 6),
    ("half-two-to-bent", "left femur", "distal", BENT, AIM, ("9.5 mm lateral", "8 mm anterior", 85, "14 deg external"),
     "20 mm proximal", 2, "0.75", "183.7", MIXED, ["half-plain"] * 6),
    ("whole-one", "right humerus", "distal", TURNED, None, (None, "15 mm posterior", 40, "25 deg internal"), "none",
     1, "0.25", "166.6", UNEVEN, ["whole"] * 6),
    ("quarter-one-to-bent", "left forearm", "proximal", TURNED, AIM, ("4 mm lateral", None, 50, None), "5 mm proximal",
     1, "0.5", "176.9", WIDE, ["quarter"] * 6),
    ("half-lengthening", "left femur", "proximal", {}, {"axial.length": "40 mm long"}, (None, "10 mm posterior", 70, None), "none",
     2, "1", "205.4", UNEVEN, ["half-plain"] * 6),
    ("clicks-mixed", "right femur", "distal", BOWED, {"axial.length": "25 mm long"},
     ("7 mm medial", "3 mm posterior", 65, "10 deg internal"), "12.5 mm proximal", 2, "1", "197.2", MIXED, ["half", "quarter", "whole", "half-plain", "quarter", "whole"]),
    ("quarter-two", "left tibia", "distal", TURNED, None, ("11 mm medial", "6 mm anterior", 110, "20 deg external"), "30 mm distal",
     2, "1", "189.9", WIDE, ["quarter"] * 6),
]
OFF_START = mpf(10) ** -6


def frame_yaml():
    head = words.bench_yaml().split("struts:\n")[0].replace("system: bench", "system: click-bench")
    return head + "struts:\n" + "".join(
        f"  {name}: {{ shortest: {low} mm, longest: {high} mm, reading_offset: {offset}, click: {click} mm }}\n"
        for name, (low, high, offset, click) in STRUTS.items())


def cases():
    for number, (name, limb, reference, said, goal, ring, level, turns, rate, height, rings, struts) in enumerate(LIST, 1):
        bench.FRAMES.append((*rings, struts))
        side, bone = limb.split()
        seat = dict(zip(("m.ap", "m.lateral", "m.axial", "m.rotation"), (*ring[:2], f"{ring[2]} mm {reference}", ring[3])))
        yield {"id": name, "code": f"TUBE-{number:02d}", "side": side, "bone": bone, "reference": reference, "goal": goal,
               "words": said | {k: v for k, v in seat.items() if v}, "level": level, "times": HANDS[turns], "rate": rate,
               "height": height, "mode": "neutral_height", "nudge": None, "path": "together", "frame": len(bench.FRAMES) - 1}


def nearest_marks(frame, exact, start):
    """Whole clicks from the start reading, or from the end of the scale for the start itself (start is None)."""
    out = []
    for k, (name, r) in enumerate(zip(frame.models, exact)):
        low, click = mpf(STRUTS[name][0]), mpf(STRUTS[name][3])
        if start is None:
            clicks = (r - low) / click
            assert abs(clicks - floor(clicks) - mpf(1) / 2) > OFF_START, "in the middle between two marks"
            out.append(low + nint(clicks) * click)
        else:
            out.append(start[k] + nint((r - start[k]) / click) * click)
        assert low <= out[-1] <= mpf(STRUTS[name][1])
    return out


def off(a, b, points):
    """(greatest distance of a bone end, angle of the turn in degrees) between two poses of the moving bone."""
    chord = sqrt(sum(x * x for x in a[0] - b[0]))
    return max(length(place(a, p) - place(b, p)) for p in points), degrees(2 * asin(chord / sqrt(8)))


def summary(rows):
    worst = [max(range(len(rows)), key=lambda k: rows[k][i]) for i in (0, 1)]
    show = lambda x: "0.0" if abs(x) < mpf(10) ** -22 else nstr(x, 20)
    return {"bone_end_mm": show(rows[worst[0]][0]), "bone_end_row": worst[0], "turn_deg": show(rows[worst[1]][1]),
            "turn_row": worst[1], "first_row": [show(x) for x in rows[0]], "last_row": [show(x) for x in rows[-1]]}


def record(case):
    answer = words.solve(case)
    assert answer is not None, case["id"]
    frame, d, ring = answer["frame"], answer["d"], answer["ring_start"]
    mount = mounting_pose(case["words"], case["side"])
    ((do, at),) = stages(case)
    assert do == ALL
    count = smallest_count(at, watched(case, d), len(case["times"]))
    points = [p for p, _ in watched(case, d)]
    assert len(points) == 8
    seat = times(back(d), times(mount, ring))
    start, later_seat, rows, later, walked, readings = None, None, [], [], [], []
    for k in range(count + 1):
        exact = at(mpf(k) / count)
        ring_now = times(back(mount), times(exact, seat))
        reads = [q - o for q, o in zip(frame.lengths(ring_now), frame.offsets)]
        marks = nearest_marks(frame, reads, None)
        start = start or marks
        assert marks == nearest_marks(frame, reads, start)
        lengths = [r + o for r, o in zip(marks, frame.offsets)]
        rounded = frame.newton(ring_now, [q * q for q in lengths])
        assert max(abs(a - b) for a, b in zip(frame.lengths(rounded), lengths)) < mpf(10) ** -40
        later_seat = later_seat or times(back(d), times(mount, rounded))
        rows.append(off(times(times(mount, rounded), back(seat)), exact, points))
        later.append(off(times(times(mount, rounded), back(later_seat)), exact, points))
        bone = times(times(mount, rounded), back(seat))
        walked.append([place(bone, p) for p in points])
        readings.append([float(r) for r in marks])
    turns = len(case["times"])
    day = max(length(q - p) for k in range(count + 1) for p, q in zip(walked[max(0, k - turns)], walked[k]))
    assert day < mpf("2.9"), "above the table of limits"
    text = words.case_yaml(case, None).replace("system: bench", "system: click-bench")
    head, _ = text.split("  rate: 1 mm/day\n")
    clock = ", ".join(f'"{t}"' for t in case["times"])
    text = head + f"  rate: {case['rate']} mm/day\n  times: [ {clock} ]\n  path: together\n"
    return {"id": case["id"], "rows": count, "times": len(case["times"]), "clicks_mm": [STRUTS[m][3] for m in frame.models],
            } | summary(rows) | {"seated_after_rounding": summary(later), "start_readings_mm": readings[0],
                                 "last_readings_mm": readings[-1], "yaml": text}


def main():
    self_check()
    system = frame_yaml()
    bench.OFFSETS.update({"quarter": mpf(0), "half": mpf(12), "half-plain": mpf(0), "whole": mpf("-7.5")})
    for name, offset in bench.OFFSETS.items():
        said = STRUTS.get(name, (None, None, None))[2]
        assert said is None or offset == (0 if said == "none" else mpf(said.split()[0]) * (1 if "longer" in said else -1))
    records = [record(case) for case in cases()]
    text = ('{\n"about": "written by tube.py from the conventions, 50 digits; see README.md",\n'
            '"frame_system_note": "a test frame system, because the built-in one has clicks of 0.5 mm only; give it with --frames",\n'
            f'"frame_system": {json.dumps(system)},\n"cases": [\n' + ",\n".join(json.dumps(r) for r in records) + "\n]\n}\n")
    for r in records:
        short = lambda x: f"{float(x):.4f}"
        print("  ", r["id"], r["rows"], "rows;", short(r["bone_end_mm"]), "mm on row", r["bone_end_row"], short(r["turn_deg"]),
              "deg on row", r["turn_row"], "; last", *map(short, r["last_row"]), "; seated later",
              short(r["seated_after_rounding"]["bone_end_mm"]), short(r["seated_after_rounding"]["turn_deg"]))
    if "--check" in sys.argv:
        if (HERE / "tube.json").read_text() != text:
            sys.exit("tube.json is not what this calculation gives")
    else:
        (HERE / "tube.json").write_text(text)


if __name__ == "__main__":
    main()
