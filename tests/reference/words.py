#!/usr/bin/env python3
"""From the surgeon's words to six strut lengths, by a road of its own.

Everything here is derived from the written conventions (docs/conventions.md) with 50-digit arithmetic; nothing is
taken from the planner. Run without arguments to rewrite `bench.yaml` and `words.json` next to this file, or with
`--check` to compare them byte for byte. Needs Python 3 and mpmath. No clock, no random device.

Where the planner may use one method, another is used here on purpose:
* the bone's direction is the intersection of two planes, each swept by a film line along its beam;
* the smallest turn is a product of two mirrors, not an axis and an angle;
* struts are measured between joints placed on the limb, and again between joints in ring axes; both must agree.
"""

import json
import pathlib
import sys

sys.dont_write_bytecode = True

from mpmath import (asin, atan2, cos, degrees, det, eye, lu_solve, matrix, mp, mpf, nint, nstr, radians, sin, sqrt,
                    svd_r, tan)

from bench import FRAMES, OFFSETS, RINGS, bench_yaml

mp.dps = 50
HERE = pathlib.Path(__file__).resolve().parent
TINY = mpf(10) ** -35
RIGHT, ANTERIOR, PROXIMAL = (matrix(v) for v in ([1, 0, 0], [0, 1, 0], [0, 0, 1]))

# ------------------------------------------------- joints

def joints(ring, used):
    """Joint centres in the ring's own axes: the angle runs from the front mark towards the patient's left."""
    facing = -1 if used == "proximal" else 1
    left = -RIGHT
    return [mpf(r) * (ANTERIOR * cos(radians(mpf(a))) + left * sin(radians(mpf(a)))) + PROXIMAL * (facing * mpf(h))
            for r, a, h in RINGS[ring][used]]


# ------------------------------------------------- small geometry

def dot(a, b):
    return (a.T * b)[0]


def cross(a, b):
    return matrix([a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]])


def length(a):
    return sqrt(dot(a, a))


def unit(a):
    return a / length(a)


def columns(*cols):
    return matrix([[c[i] for c in cols] for i in range(3)])


def mirror(n):
    """Reflection in the plane square to n."""
    return eye(3) - 2 * (n * n.T) / dot(n, n)


def times(a, b):
    return a[0] * b[0], a[0] * b[1] + a[1]


def back(a):
    return a[0].T, -(a[0].T * a[1])


def place(pose, p):
    return pose[0] * p + pose[1]


# ------------------------------------------------- words

PAIRS = {  # first word of each pair is the one the formulas below are written for
    "ap.angulation": ("deg", "varus", "valgus"), "ap.translation": ("mm", "medial", "lateral"),
    "lateral.angulation": ("deg", "apex-anterior", "apex-posterior"),
    "lateral.translation": ("mm", "anterior", "posterior"),
    "axial.rotation": ("deg", "internal", "external"), "axial.length": ("mm", "short", "long"),
    "m.ap": ("mm", "medial", "lateral"), "m.lateral": ("mm", "anterior", "posterior"),
    "m.axial": ("mm", "proximal", "distal"), "m.rotation": ("deg", "internal", "external"),
}


def amount(words, key):
    """The size along the first word of the pair."""
    if words.get(key) is None:
        return mpf(0)
    number, unit_word, word = words[key].split()
    right_unit, first, second = PAIRS[key]
    if unit_word != right_unit or word not in (first, second):
        raise ValueError(f"{key}: {words[key]}")
    return mpf(number) if word == first else -mpf(number)


def medial(side):
    """The midline of the body lies to the left of a right limb."""
    return -RIGHT if side == "right" else RIGHT


def bone_direction(words, side, away):
    """Each film line and its beam span a plane; the moving bone lies in both planes."""
    varus, apex = radians(amount(words, "ap.angulation")), radians(amount(words, "lateral.angulation"))
    on_ap_film = away * cos(varus) + medial(side) * sin(varus)
    on_lateral_film = away * cos(apex) - ANTERIOR * sin(apex)  # an apex in front: the far end lies behind
    u = unit(cross(cross(on_ap_film, ANTERIOR), cross(on_lateral_film, RIGHT)))
    u = u if dot(u, away) > 0 else -u
    seen_ap = atan2(dot(u, medial(side)), dot(u, away))
    seen_lateral = atan2(-dot(u, ANTERIOR), dot(u, away))
    assert abs(seen_ap - varus) < TINY and abs(seen_lateral - apex) < TINY
    by_tangents = unit(away + medial(side) * tan(varus) - ANTERIOR * tan(apex))
    assert length(u - by_tangents) < TINY
    return u


def turned_about_axis(front):
    """The turn about z that brings `anterior` to `front`."""
    return columns(cross(front, PROXIMAL), front, PROXIMAL)


def fragment_pose(words, side, reference):
    """The moving fragment in the reference fragment."""
    m = medial(side)
    away = -PROXIMAL if reference == "proximal" else PROXIMAL
    u = bone_direction(words, side, away)
    tilt = mirror(unit(away + u)) * mirror(away)  # away -> -away -> u, and the shortest such turn
    assert length(tilt * away - u) < TINY
    assert length(tilt * cross(away, u) - cross(away, u)) < TINY
    internal = radians(amount(words, "axial.rotation"))
    moving_turns = internal if reference == "proximal" else -internal
    twist = turned_about_axis(ANTERIOR * cos(moving_turns) + m * sin(moving_turns))
    distal_from_proximal = (m * amount(words, "ap.translation") + ANTERIOR * amount(words, "lateral.translation")
                            + PROXIMAL * amount(words, "axial.length"))
    t = distal_from_proximal if reference == "proximal" else -distal_from_proximal
    rotation = tilt * twist
    assert abs(det(rotation) - 1) < TINY
    return rotation, t


def mounting_pose(words, side):
    m = medial(side)
    turn = radians(amount(words, "m.rotation"))
    centre = m * amount(words, "m.ap") + ANTERIOR * amount(words, "m.lateral") + PROXIMAL * amount(words, "m.axial")
    return turned_about_axis(ANTERIOR * cos(turn) + m * sin(turn)), centre


# ------------------------------------------------- struts

class Frame:
    def __init__(self, number, reference):
        self.proximal, self.distal, self.models = FRAMES[number % len(FRAMES)]
        self.offsets = [OFFSETS[name] for name in self.models]
        upper, lower = joints(self.proximal, "proximal"), joints(self.distal, "distal")
        self.still, self.moving = (upper, lower) if reference == "proximal" else (lower, upper)
        self.side = -1 if reference == "proximal" else 1
        self.reach = sqrt(sum(dot(p, p) for p in self.moving) / 6)

    def coaxial(self, height):
        return eye(3), PROXIMAL * (self.side * height)

    def struts(self, pose):
        return [place(pose, p) - b for p, b in zip(self.moving, self.still)]

    def lengths(self, pose):
        return [length(s) for s in self.struts(pose)]

    def rows(self, pose, scale=1):
        return matrix([list(s) + list(cross(pose[0] * p, s) / scale)
                       for p, s in zip(self.moving, self.struts(pose))])

    def condition(self, pose):
        with mp.workdps(20):
            jacobian = self.rows(pose, self.reach)
            for i, s in enumerate(self.struts(pose)):
                jacobian[i, :] = jacobian[i, :] / length(s)
            values = svd_r(jacobian, compute_uv=False)
            return values[0] / values[5]

    def newton(self, pose, squares):
        for _ in range(40):
            misfit = matrix([dot(s, s) - q for s, q in zip(self.struts(pose), squares)])
            if mp.norm(misfit) < mpf(10) ** -42:
                return pose
            step = lu_solve(2 * self.rows(pose), -misfit)
            pose = spin(step[3:6]) * pose[0], pose[1] + step[0:3]
        raise ArithmeticError("no convergence")

    def follow(self, target, steps, stretch):
        """Follow the struts from the parallel coaxial frame to the target lengths."""
        chords = [((p - b)[0], (p - b)[1]) for p, b in zip(self.moving, self.still)]
        mean = sum(q * q for q in target) / 6 - sum(x * x + y * y for x, y in chords) / 6
        pose = self.coaxial(sqrt(mean) * stretch)
        begin, sign = self.lengths(pose), det(self.rows(pose)) > 0
        for k in range(1, steps + 1):
            part = mpf(k) / steps
            pose = self.newton(pose, [(a + (b - a) * part) ** 2 for a, b in zip(begin, target)])
            assert (det(self.rows(pose)) > 0) == sign, "the way crosses a singular frame"
        return pose

    def forward(self, target):
        pose, other = self.follow(target, 12, mpf(1)), self.follow(target, 19, mpf("1.15"))
        assert mp.norm(pose[0] - other[0]) < TINY and mp.norm(pose[1] - other[1]) < TINY
        assert pose[1][2] * self.side > 0
        return pose


def spin(w):
    """The rotation of the vector w (radians)."""
    w = matrix(list(w))
    angle = length(w)
    if angle == 0:
        return eye(3)
    n = w / angle
    k = matrix([[0, -n[2], n[1]], [n[2], 0, -n[0]], [-n[1], n[0], 0]])
    return eye(3) + k * sin(angle) + k * k * (1 - cos(angle))


def halfway(first, last, part):
    """The straight line of the point and the single turn of the body, from first to last."""
    r = last[0] * first[0].T
    axis = matrix([r[2, 1] - r[1, 2], r[0, 2] - r[2, 0], r[1, 0] - r[0, 1]]) / 2
    angle = atan2(length(axis), (r[0, 0] + r[1, 1] + r[2, 2] - 1) / 2)
    turn = spin(axis / length(axis) * angle * part) if angle > TINY else eye(3)
    return turn * first[0], first[1] + (last[1] - first[1]) * part


# ------------------------------------------------- one case

def solve(case):
    """Words to poses and lengths. Returns None when the frame is too weak somewhere on the way."""
    side, reference = case["side"], case["reference"]
    frame = Frame(case["frame"], reference)
    mount = mounting_pose(case["words"], side)
    d = fragment_pose(case["words"], side, reference)
    goal = fragment_pose(case["goal"] or {}, side, reference)
    square = frame.coaxial(mpf(case["height"]))
    if case["mode"] == "neutral_height":
        ring_end = square
        ring_start = times(times(times(back(mount), d), times(back(goal), mount)), ring_end)
        readings = None
    else:
        rough = times(times(times(back(mount), d), times(back(goal), mount)), times(square, case["nudge"]))
        readings = [round((q - o) * 2) / mpf(2) for q, o in zip(frame.lengths(rough), frame.offsets)]
        ring_start = frame.forward([r + o for r, o in zip(readings, frame.offsets)])
        assert mp.norm(ring_start[1] - rough[1]) < 12 and mp.norm(ring_start[0] - rough[0]) < mpf("0.15")
        ring_end = times(times(times(back(mount), goal), times(back(d), mount)), ring_start)
    start, end = frame.lengths(ring_start), frame.lengths(ring_end)
    on_the_limb(frame, mount, d, goal, ring_start, end)
    worst_condition = 0
    for k in range(13):
        now = halfway(d, goal, mpf(k) / 12)
        ring_now = times(times(times(back(mount), now), times(back(d), mount)), ring_start)
        worst_condition = max(worst_condition, frame.condition(ring_now))
        reads = [q - o for q, o in zip(frame.lengths(ring_now), frame.offsets)]
        if worst_condition > 15 or min(reads) < 70 or max(reads) > 390 or ring_now[1][2] * frame.side < 60:
            return None
    if max(abs(a - b) for a, b in zip(start, end)) < 1:
        raise ValueError("start equals goal: " + case["id"])
    return {"frame": frame, "readings": readings, "start": start, "end": end, "ring_start": ring_start,
            "ring_end": ring_end, "d": d, "goal": goal, "condition": worst_condition,
            "clicks": list(after_whole_clicks(frame, mount, d, goal, ring_start, ring_end))}


def on_the_limb(frame, mount, d, goal, ring_start, end):
    """Second road to the last lengths: stand all joints on the limb and carry the moving ones with their bone."""
    still = [place(mount, b) for b in frame.still]
    in_moving_bone = [place(back(d), place(times(mount, ring_start), p)) for p in frame.moving]
    for b, q, expected in zip(still, in_moving_bone, end):
        assert abs(length(place(goal, q) - b) - expected) < TINY


def after_whole_clicks(frame, mount, d, goal, ring_start, ring_end):
    """(mm, deg) that whole clicks leave from the goal, the ring being fixed before or after the start is rounded."""
    def rounded(pose):
        reads = [nint((q - o) * 2) / 2 + o for q, o in zip(frame.lengths(pose), frame.offsets)]
        return frame.newton(pose, [q * q for q in reads])
    last = times(mount, rounded(ring_end))
    for first in (ring_start, rounded(ring_start)):
        now = times(last, back(times(back(d), times(mount, first))))
        chord = sqrt(sum(x * x for x in now[0] - goal[0]))
        yield length(now[1] - goal[1]), degrees(2 * asin(chord / sqrt(8)))


def self_check():
    """The checks by hand of the conventions, and one published oblique plane (19 and 14 give 23.03)."""
    for ap, lat, total in ((20, 20, "27.236"), (10, 10, "14.002"), (19, 14, "23.03")):
        words = {"ap.angulation": f"{ap} deg varus", "lateral.angulation": f"{lat} deg apex-anterior"}
        for side in ("left", "right"):
            for reference in ("proximal", "distal"):
                r, _ = fragment_pose(words, side, reference)
                angle = degrees(mp.acos((r[0, 0] + r[1, 1] + r[2, 2] - 1) / 2))
                assert abs(angle - mpf(total)) < mpf("0.006")


# ------------------------------------------------- the files

def case_yaml(case, readings):
    w, g = case["words"], case["goal"]
    put = lambda words, key: words.get(key) or "none"
    frame = Frame(case["frame"], case["reference"])
    strut = frame.models[0] if len(set(frame.models)) == 1 else (
        "{ " + ", ".join(f"{k}: {name}" for k, name in enumerate(frame.models, 1)) + " }")
    mode = f"  neutral_height: {case['height']} mm"
    if readings is not None:
        read = ", ".join(f"{k}: {nstr(r, 8).removesuffix('.0')} mm" for k, r in enumerate(readings, 1))
        mode = f"  readings: {{ {read} }}"

    def six(name, words):
        return [f"{name}:"] + [
            f"  {film}: {{ {a}: {put(words, f'{film}.{a}')}, {b}: {put(words, f'{film}.{b}')} }}"
            for film, a, b in (("ap", "angulation", "translation"), ("lateral", "angulation", "translation"),
                               ("axial", "rotation", "length"))]
    lines = ["hexfix_case: 1", f"code: {case['code']}", "revision: 1", f"limb: {case['side']} {case['bone']}",
             f"reference: {case['reference']}", "frame:", "  system: bench", f"  proximal_ring: {frame.proximal}",
             f"  distal_ring: {frame.distal}", f"  struts: {strut}", mode, "mounting:"]
    lines += [f"  {k}: {put(w, 'm.' + k)}" for k in ("ap", "lateral", "axial", "rotation")]
    lines += six("deformity", w) + (six("goal", g) if g else [])
    lines += [f"osteotomy: {{ level: {case['level']}, diameter: 28 mm }}", "treatment:", "  surgery: 2026-11-02",
              "  latency: 7 days", "  rate: 1 mm/day", '  times: [ "08:00", "20:00" ]', "  path: together"]
    return "\n".join(lines) + "\n"


def digits(values):
    return [nstr(v, 20) for v in values]


def record(case, answer):
    rows = lambda r: [digits(r[i, :]) for i in range(3)]
    pose = lambda p: {"rotation": rows(p[0]), "translation": digits(p[1])}
    used = {k: v for k, v in case["words"].items() if v}
    used.update({"goal." + k: v for k, v in (case["goal"] or {}).items() if v})
    return {"id": case["id"], "words": ", ".join(f"{k} {v}" for k, v in used.items()),
            "offsets_mm": digits(answer["frame"].offsets),
            "start_lengths_mm": digits(answer["start"]), "end_lengths_mm": digits(answer["end"]),
            "start_rotation": rows(answer["ring_start"][0]), "start_translation": digits(answer["ring_start"][1]),
            "end_rotation": rows(answer["ring_end"][0]), "end_translation": digits(answer["ring_end"][1]),
            "moving_fragment_start": pose(answer["d"]), "moving_fragment_end": pose(answer["goal"]),
            "yaml": case_yaml(case, answer["readings"])}


def main():
    from word_cases import all_cases
    self_check()
    records, conditions, clicks = [], [], []
    for case, answer in all_cases(solve, spin):
        records.append(record(case, answer))
        conditions.append(answer["condition"])
        clicks += answer["clicks"]
    text = json.dumps({"about": "written by words.py from the conventions, 50 digits; see README.md",
                       "cases": records}, indent=1) + "\n"
    files = {"bench.yaml": bench_yaml(), "words.json": text}
    mm, deg = (nstr(max(c), 3) for c in zip(*clicks))
    print(f"{len(records)} cases; worst condition {nstr(max(conditions), 4)}; whole clicks end {mm} mm, {deg} deg away")
    for name, content in files.items():
        if "--check" in sys.argv:
            if (HERE / name).read_text() != content:
                sys.exit(f"{name} is not what this calculation gives")
        else:
            (HERE / name).write_text(content)


if __name__ == "__main__":
    main()
