#!/usr/bin/env python3
"""Paths, stages, split rhythm, bones in each other and exchanges, worked out from the written conventions alone.

Written before the program could do any of this, with 50-digit arithmetic on top of `words.py`. Run without arguments
to rewrite `paths.json` next to this file, or with `--check` to compare it byte for byte. Needs Python 3 and mpmath.

Which sentence of docs/conventions.md each formula comes from:

* `screw`: "it turns about one line in space and slides along that line, in constant proportion. Where nothing turns, it
  slides straight" (section 7). The line is found from the fixed point of the turn seen along the axis.
* `together`: "the corresponding point goes in a straight line; the bone turns about one axis" (7): `words.halfway`.
* `State`: direction, twist, film translations, short or long: the table "The four parameters of a stage" (7), built up
  to a pose by section 4, points 1 to 5.
* great circle: "`angulation` alone leads the bone's axis u along the shortest way (a great circle) ...; the twist stays:
  at every row R = Tilt(u) * Twist" (7). Angulation with translation or length, without rotation, is read the same way.
* `angulation` with `rotation`: "turn the bone about one axis in space, as `together` does" (7).
* parts: "`first: 20 mm` ends a stage after that part of the way", "`beyond: 5 mm long` leads `length` to a place that is
  5 mm longer than the goal" (7).
* rows: "Rows are equally spaced along the path. Between two rows no watched point may move more than `rate` divided by
  the number of `times`. ... counts as kept within 0.000001 mm. The plan has the smallest number of rows that keeps it",
  "Each stage has its own rows ..., in the smallest number that keeps the limit. The next stage begins with the next time
  of day" (8). Watched: "Eight points around the moving end of the cut, and every point at risk"; the eight are taken
  45 degrees apart with one of them in front.
* split: "All groups once make one round ... no watched point may move more than `rate` divided by the number of rounds a
  day. Each time is a row of its own. In it the struts of its group go to where the round has them; the others wait" (8).
* days: "Rows fill each day's times in order" (8). Day 1 is surgery plus latency.
* readings: "the start reading plus whole clicks. What is rounded is the distance from the start" (8). With
  `neutral_height` the start is "rounded to the marks of the scale (whole clicks from the strut's shortest reading)"
  (docs/case-format.md). A target within 1e-6 of half a click could go either way; it is written as null.
* depth: see bones.py. Windows: see exchanges.py.
"""

import datetime
import json
import pathlib
import sys

sys.dont_write_bytecode = True

from mpmath import acos, asin, atan2, ceil, cos, cot, degrees, floor, matrix, mp, mpf, nint, norm, nstr, pi, radians, sin, sqrt

import words
from words import (ANTERIOR, PROXIMAL, TINY, amount, back, bone_direction, cross, dot, halfway, length, medial, mirror,
                   mounting_pose, place, spin, times, turned_about_axis, unit)

HERE = pathlib.Path(__file__).resolve().parent
KEPT = mpf(10) ** -6
CLICK = mpf("0.5")
ALL = ["length", "angulation", "rotation", "translation"]

# ------------------------------------------------- the four parameters


class State:
    """Direction of the moving bone's axis, internal twist (radians), displacement across the bone, shortening."""

    def __init__(self, where, u, internal, across, short):
        self.where, self.u, self.internal, self.across, self.short = where, u, internal, across, short

    @staticmethod
    def read(said, side, reference):
        where = {"side": side, "reference": reference, "away": PROXIMAL * (-1 if reference == "proximal" else 1)}
        across = medial(side) * amount(said, "ap.translation") + ANTERIOR * amount(said, "lateral.translation")
        state = State(where, bone_direction(said, side, where["away"]), radians(amount(said, "axial.rotation")),
                      across, amount(said, "axial.length"))
        again = words.fragment_pose(said, side, reference)
        assert norm(state.pose()[0] - again[0]) < TINY and norm(state.pose()[1] - again[1]) < TINY
        return state

    def pose(self):
        away, way = self.where["away"], 1 if self.where["reference"] == "proximal" else -1
        tilt = mirror(unit(away + self.u)) * mirror(away)
        front = ANTERIOR * cos(way * self.internal) + medial(self.where["side"]) * sin(way * self.internal)
        return tilt * turned_about_axis(front), way * (self.across + PROXIMAL * self.short)


def arc(a, b):
    return atan2(length(cross(a, b)), dot(a, b))


def great_circle(a, b, part):
    """From a towards b along the shortest way, in equal angles."""
    angle = arc(a, b)
    return a if angle < TINY else (a * sin((1 - part) * angle) + b * sin(part * angle)) / sin(angle)


def end_of_stage(now, goal, do, first=None, beyond=None):
    size = None if first is None else mpf(first.split()[0])
    part = lambda whole: mpf(1) if size is None else size / abs(whole)
    u, internal, across, short = now.u, now.internal, now.across, now.short
    if "angulation" in do:
        u = great_circle(u, goal.u, part(degrees(arc(u, goal.u))))
    if "rotation" in do:
        internal += (goal.internal - internal) * part(degrees(goal.internal - internal))
    if "translation" in do:
        across = across + (goal.across - across) * part(length(goal.across - across))
    if "length" in do:
        target = goal.short
        if beyond is not None:
            target += mpf(beyond.split()[0]) * {"mm short": 1, "mm long": -1}[beyond.split(" ", 1)[1]]
        short += (target - short) * part(target - short)
    return State(now.where, u, internal, across, short)


def way(now, end, do):
    """The pose at a part of the stage."""
    if "angulation" in do and "rotation" in do:
        first, last = now.pose(), end.pose()
        return lambda part: halfway(first, last, part)
    return lambda part: State(now.where, great_circle(now.u, end.u, part), now.internal + (end.internal - now.internal) * part,
                              now.across + (end.across - now.across) * part,
                              now.short + (end.short - now.short) * part).pose()


def screw(first, last):
    """The line of the screw: its direction, a point of it, the whole angle and the whole slide."""
    r = last[0] * first[0].T
    moved = last[1] - r * first[1]
    double = matrix([r[2, 1] - r[1, 2], r[0, 2] - r[2, 0], r[1, 0] - r[0, 1]]) / 2
    angle = atan2(length(double), (r[0, 0] + r[1, 1] + r[2, 2] - 1) / 2)
    if angle < TINY:
        return lambda part: (first[0], first[1] + (last[1] - first[1]) * part)
    axis = unit(double)
    slide = dot(axis, moved)
    square = moved - axis * slide
    centre = (square + cross(axis, square) * cot(angle / 2)) / 2

    def at(part):
        turn = spin(axis * (angle * part))
        return turn * first[0], centre + turn * (first[1] - centre) + axis * (slide * part)
    assert norm(at(1)[0] - last[0]) < TINY and norm(at(1)[1] - last[1]) < TINY * 10**9
    half = times(at(mpf(1) / 2), back(first))
    twice = times(half, times(half, first))
    assert norm(twice[0] - last[0]) < TINY and norm(twice[1] - last[1]) < TINY * 10**9
    return at


def stages(case):
    """[(names, pose at a part)] from the path as it is written."""
    now, goal = (State.read(w, case["side"], case["reference"]) for w in (case["words"], case["goal"] or {}))
    if case["path"] == "screw":
        return [(ALL, screw(now.pose(), goal.pose()))]
    listed = [(ALL, {})] if case["path"] == "together" else case["path"]
    out = []
    for do, more in listed:
        end = end_of_stage(now, goal, do, **more)
        out.append((do, way(now, end, do)))
        now = end
    assert norm(now.pose()[0] - goal.pose()[0]) < TINY and norm(now.pose()[1] - goal.pose()[1]) < TINY
    return out


# ------------------------------------------------- rows


def watched(case, d):
    """(place in the moving fragment, its rate): eight points of the cut, then the points at risk."""
    level = 0 if case["level"] == "none" else mpf(case["level"].split()[0]) * (1 if "proximal" in case["level"] else -1)
    radius, rate = mpf(case.get("diameter", 28)) / 2, mpf(case.get("rate", 1))
    points = [(matrix([radius * cos(k * pi / 4), radius * sin(k * pi / 4), level]), rate) for k in range(8)]
    for risk in case.get("at_risk", []):
        number = lambda key, word: mpf(risk[key].split()[0]) * (1 if risk[key].split()[2] == word else -1)
        p = (medial(case["side"]) * number("ap", "medial") + ANTERIOR * number("lateral", "anterior")
             + PROXIMAL * number("axial", "proximal"))
        points.append((place(back(d), p), mpf(risk["rate"]) if "rate" in risk else rate))
    return points


def smallest_count(at, points, rounds):
    """The smallest number of equal parts in which no point goes farther than its limit from row to row."""
    limit = [rate / rounds + KEPT for _, rate in points]
    places = lambda part: [place(at(part), p) for p, _ in points]
    over = lambda a, b: max(length(q - p) - most for p, q, most in zip(a, b, limit))
    first, last = places(mpf(0)), places(mpf(1))
    count = max(1, int(ceil(max(length(q - p) / most for p, q, most in zip(first, last, limit)) - mpf(10) ** -12)))
    worst = mpf(0)
    while True:
        k = min(count - 1, int(floor(worst * count)))
        excess = over(places(mpf(k) / count), places(mpf(k + 1) / count))
        if excess <= 0:
            before, excess = first, mpf(-1)
            for k in range(count):
                now = places(mpf(k + 1) / count)
                step = over(before, now)
                excess, worst = (step, mpf(k) / count) if step > excess else (excess, worst)
                before = now
                if excess > 0:
                    break
        assert abs(excess) > mpf(10) ** -9, "too near the limit to be told"
        if excess <= 0:
            return count
        count += 1


# ------------------------------------------------- a whole plan


def stand(case):
    """The frame on the limb: start and goal poses, the ring at the start, readings as written (or None)."""
    if "readings" not in case:
        answer = words.solve(case)
        assert answer is not None, case["id"]
        if not case.get("off_scale"):
            return answer["frame"], answer["d"], answer["ring_start"], answer["readings"]
        readings = [r + mpf(x) for r, x in zip(answer["readings"], case["off_scale"])]
    else:
        readings = [mpf(r) for r in case["readings"]]
    frame = words.Frame(case["frame"], case["reference"])
    d = words.fragment_pose(case["words"], case["side"], case["reference"])
    return frame, d, frame.forward([r + o for r, o in zip(readings, frame.offsets)]), readings


def plan(case):
    """Every row: stage, pose on the path (None between rounds), exact lengths, readings (None: cannot be told)."""
    frame, d, ring, readings = stand(case)
    mount = mounting_pose(case["words"], case["side"])
    rides = times(back(d), times(mount, ring))
    shortest = mpf(case.get("shortest", 60))
    exact = [q - o for q, o in zip(frame.lengths(ring), frame.offsets)]
    start = readings or [shortest + nint((r - shortest) / CLICK) * CLICK for r in exact]
    groups = case.get("split") or [[1, 2, 3, 4, 5, 6]]
    assert len(case["times"]) % len(groups) == 0 or not case.get("split")
    rounds_a_day = len(case["times"]) // len(groups) if case.get("split") else len(case["times"])
    points, rows, parts, reading = watched(case, d), [], [], list(start)
    for number, (do, at) in enumerate(stages(case)):
        count = smallest_count(at, points, rounds_a_day)
        parts.append({"do": sorted(do), "first_row": len(rows) + 1, "last_row": len(rows) + count * len(groups)})
        for k in range(1, count + 1):
            pose = at(mpf(k) / count)
            ring_now = times(back(mount), times(pose, rides))
            lengths = frame.lengths(ring_now)
            for g, group in enumerate(groups):
                for strut in group:
                    clicks = (lengths[strut - 1] - frame.offsets[strut - 1] - start[strut - 1]) / CLICK
                    tie = abs(clicks - floor(clicks) - mpf(1) / 2) < KEPT
                    reading[strut - 1] = None if tie else start[strut - 1] + nint(clicks) * CLICK
                ends = g == len(groups) - 1
                rows.append({"stage": number, "pose": pose if ends else None, "ring": ring_now, "lengths": lengths,
                             "readings": list(reading), "day": len(rows) // len(case["times"]) + 1})
    for part in parts:
        part["first_day"], part["last_day"] = rows[part["first_row"] - 1]["day"], rows[part["last_row"] - 1]["day"]
    return {"frame": frame, "d": d, "mount": mount, "ring": ring, "start": start, "rows": rows, "stages": parts,
            "written": readings, "start_lengths": frame.lengths(ring)}


def whole_clicks_off(made, row):
    """(mm, deg) between the bone after whole clicks and the path, the ring riding as exact or as rounded start has it."""
    frame = made["frame"]
    def clicked(ring, readings):
        return frame.newton(ring, [(r + o) ** 2 for r, o in zip(readings, frame.offsets)])
    ring = clicked(row["ring"], row["readings"])
    for first in (made["ring"], clicked(made["ring"], made["start"])):
        pose = times(times(made["mount"], ring), back(times(back(made["d"]), times(made["mount"], first))))
        chord = sqrt(sum(x * x for x in pose[0] - row["pose"][0]))
        yield length(pose[1] - row["pose"][1]), degrees(2 * asin(chord / sqrt(8)))


# ------------------------------------------------- the file


def short_text(r):
    return nstr(r, 8).removesuffix(".0")


def yaml(case, readings):
    """The case file of words.py with the path and the rhythm of this case."""
    text = words.case_yaml({"height": None} | case, readings)
    head, _ = text.split("osteotomy:")
    if case["frame"] == 3:
        head = head.replace("system: bench", "system: generic")
    path = case["path"]
    if not isinstance(path, str):
        path = "[ " + ", ".join("{ do: [" + ", ".join(do) + "]" + "".join(f", {k}: {v}" for k, v in more.items()) + " }"
                                for do, more in path) + " ]"
    lines = [f"osteotomy: {{ level: {case['level']}, diameter: {case.get('diameter', 28)} mm }}"]
    if case.get("at_risk"):
        lines.append("at_risk:")
        for risk in case["at_risk"]:
            rate = f", rate: {risk['rate']} mm/day" if "rate" in risk else ""
            lines.append(f"  - {{ name: {risk['name']}, ap: {risk['ap']}, lateral: {risk['lateral']}, axial: {risk['axial']}{rate} }}")
    clock = ", ".join(f'"{t}"' for t in case["times"])
    lines += ["treatment:", "  surgery: 2026-11-02", "  latency: 7 days", f"  rate: {case.get('rate', 1)} mm/day",
              f"  times: [ {clock} ]", f"  path: {path}"]
    lines += [f"  split: {json.dumps(case['split'])}"] if case.get("split") else []
    return head + "\n".join(lines + case.get("more", [])) + "\n"


def chosen(made, split):
    """Rows whose pose is written down: ends and middles of stages, and every ninth row; in a split plan rounds only."""
    rows, keep = made["rows"], set()
    for part in made["stages"]:
        first, last = part["first_row"], part["last_row"]
        keep |= {first, (first + last) // 2, last} | set(range(first, last, 27 if split else 9))
    return [n for n in sorted(keep) if rows[n - 1]["pose"] is not None]


def record(case, worst):
    made = plan(case)
    rows, digits = made["rows"], lambda values: [nstr(v, 20) for v in values]
    poses = []
    for n in chosen(made, case.get("split")):
        row = rows[n - 1]
        assert made["frame"].condition(row["ring"]) < 15
        if None not in row["readings"]:
            worst += whole_clicks_off(made, row)
        poses.append({"row": n, "rotation": [digits(row["pose"][0][i, :]) for i in range(3)],
                      "translation": digits(row["pose"][1]), "lengths_mm": digits(row["lengths"])})
    day_one = datetime.date(2026, 11, 9)
    return {"id": case["id"], "offsets_mm": digits(made["frame"].offsets), "times": case["times"],
            "start_readings_mm": [float(r) for r in made["start"]], "start_lengths_mm": digits(made["start_lengths"]),
            "groups": case.get("split") or [[1, 2, 3, 4, 5, 6]], "rows": len(rows), "stages": made["stages"],
            "last_date": str(day_one + datetime.timedelta(days=rows[-1]["day"] - 1)), "poses": poses,
            "readings_mm": [[None if r is None else float(r) for r in row["readings"]] for row in rows],
            "yaml": yaml(case, made["written"])}


def self_check():
    """Counts that can be had with pencil and paper, and the hand checks of the conventions."""
    words.self_check()
    base = {"side": "right", "reference": "proximal", "goal": None, "level": "none"}
    ring = [(matrix([14 * cos(k * pi / 4), 14 * sin(k * pi / 4), 0]), mpf(1)) for k in range(8)]
    def counts(said, path, rounds):
        return [smallest_count(at, ring, rounds) for _, at in stages(base | {"words": said, "path": path})]
    assert counts({"axial.length": "50 mm long"}, "together", 4) == [200]
    assert counts({"axial.length": "50 mm long"}, "screw", 4) == [200]
    first = [(["length"], {"first": "20 mm"}), (["length"], {})]
    assert counts({"axial.length": "50 mm short"}, first, 2) == [40, 60]
    beyond = [(["length"], {"beyond": "5 mm long"}), (["length"], {})]
    assert counts({"axial.length": "10 mm short"}, beyond, 2) == [30, 10]
    # A rim of 14 mm may go half a millimetre a row: 2 asin(0.25 / 14) = 2.0464 degrees; 9 degrees take five rows.
    turn = [(["rotation"], {"first": "4 deg"}), (["rotation"], {})]
    assert counts({"axial.rotation": "9 deg internal"}, [(["rotation"], {})], 2) == [5]
    assert counts({"axial.rotation": "9 deg internal"}, turn, 2) == [2, 3]
    # 3 across and 4 forwards are 5 mm in the straight line.
    assert counts({"ap.translation": "3 mm medial", "lateral.translation": "4 mm anterior"}, [(["translation"], {})], 2) == [10]


def main():
    from bones import bone_records
    from exchanges import exchange_records
    from path_cases import CASES
    self_check()
    worst, lines = [], []
    out = {"cases": [record(case, worst) for case in CASES], "bones": bone_records(plan, yaml),
           "exchanges": exchange_records(plan, yaml)}
    for name, records in out.items():
        lines.append(f'"{name}": [\n' + ",\n".join(json.dumps(r) for r in records) + "\n]")
    text = '{\n"about": "written by paths.py from the conventions, 50 digits; see README.md",\n' + ",\n".join(lines) + "\n}\n"
    mm, deg = (nstr(max(c), 3) for c in zip(*worst))
    untold = sum(r is None for c in out["cases"] for row in c["readings_mm"] for r in row)
    print(f"{len(out['cases'])} cases; whole clicks are {mm} mm, {deg} deg off the path at most; {untold} readings cannot be told")
    for r in out["cases"]:
        print("  ", r["id"], r["rows"], [(p["do"], p["first_row"], p["last_row"]) for p in r["stages"]])
    if "--check" in sys.argv:
        if (HERE / "paths.json").read_text() != text:
            sys.exit("paths.json is not what this calculation gives")
    else:
        (HERE / "paths.json").write_text(text)


if __name__ == "__main__":
    main()
