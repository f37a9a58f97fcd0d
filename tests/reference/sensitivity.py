#!/usr/bin/env python3
"""How far the bone ends from its goal when one number of the case is wrong: from rings, bones and struts alone.

Derived from the written conventions and docs/plan-format.md (`sensitivity`), 50 digits, on top of `words.py`; nothing is
taken from the planner. Run without arguments to rewrite `sensitivity.json` next to this file, or with `--check` to compare it
byte for byte. Needs Python 3 and mpmath. No clock, no random device.

What happens on a real limb when the surgeon's numbers are not the limb's:
* the surgeon plans with the numbers as entered; the struts are set and turned as planned. So the moving ring stands in the
  reference ring as the plan has it, at the start and at the end. That is a fact of the struts, whatever the limb is;
* each ring is fixed to its fragment. The reference ring stands on its bone as the true mounting says, the moving bone lies
  as the true deformity says, and what holds the moving ring to the moving bone is what there is between them at the start;
* the goal stays what it was, said in the reference fragment's axes.

Two roads to the place where the bone ends. The first carries poses: the seat of the ring on its bone, then back from the
ring at the end. The second knows no seat: the distances of a bone's point to four marks on the moving ring are taken
at the start, and at the end the point is where the four distances are again. Both must agree, and pencil and paper must
agree with both (`by_hand`).

How the words of the page are read:
* "the centre of the moving bone end at the cut": the point of the moving fragment on its own axis, at `level` from the
  corresponding point. `shift_mm` is the distance between its real and its wanted place;
* `turn_deg` is the angle of the one turn from the wanted to the real attitude;
* "the worse of both ways": each of the two numbers by itself. `ways` has both ways, first the one towards varus, medial,
  apex-anterior, anterior, internal, short or proximal;
* whole clicks are left out: the struts end at their exact lengths.

`cloud`: five cases with standard deviations ten times smaller than the usual ones, so that the first order is nearly all.
`per_unit` is the derivative for one millimetre or one degree of each number, by central differences: right, anterior,
proximal displacement of the centre in millimetres, then the rotation vector in degrees (w in `R_end = exp(w) R_goal`), all in
the reference fragment's axes. `position_mm2` and `turn_deg2` are the covariances J S J^T. `views` are the ellipses
that hold 95 in 100 of a plane normal cloud with that covariance: semi-axes, and the longer one's direction from across
(x in the AP view, y in the lateral view) towards along (z), from -90 to 90 degrees.
"""

import json
import re
import sys

sys.dont_write_bytecode = True

from mpmath import acos, asin, atan2, cos, degrees, log, lu_solve, matrix, mp, mpf, norm, nstr, radians, sin, sqrt

import bench
import words
from words import (ANTERIOR, HERE, PAIRS, PROXIMAL, RIGHT, TINY, amount, back, dot, fragment_pose, length, mounting_pose,
                   place, times)
from word_cases import Dice

NUMBERS = [("mounting.ap", "m.ap"), ("mounting.lateral", "m.lateral"), ("mounting.axial", "m.axial"),
           ("mounting.rotation", "m.rotation")] + [("deformity." + k, k) for k in (
               "ap.angulation", "ap.translation", "lateral.angulation", "lateral.translation", "axial.rotation", "axial.length")]
SMALL = {"m": (mpf("0.3"), mpf("0.3")), "films": (mpf("0.1"), mpf("0.1"))}  # distance, angle
STEP = mpf(10) ** -12
AXES = (RIGHT, ANTERIOR, PROXIMAL)
NEAR = TINY * 10**6  # a plane through marks a hundred millimetres apart costs a few digits


def show(x):
    """Twenty digits; what is nothing but the last of fifty digits, or the last of a difference, is nothing."""
    return "0.0" if abs(x) < mpf(10) ** -22 else nstr(x, 20)


# ------------------------------------------------- the frame, only so that the cases can be planned


def generic_rings():
    """The joints of frames/generic.yaml as `bench.py` writes them."""
    ring = used = None
    for line in (HERE.parents[1] / "frames" / "generic.yaml").read_text().splitlines():
        if found := re.fullmatch(r"  (full-\d+):", line):
            ring = bench.RINGS.setdefault(found[1], {})
        elif found := re.fullmatch(r"    joints_as_(\w+):", line):
            used = ring.setdefault(found[1], [])
        elif found := re.fullmatch(r"      \d: \{ radius: (\S+) mm, angle: (\S+) deg, height: (\S+) mm \w+ \}", line):
            used.append(found.groups())


def choose_frame(case):
    """A ring, a strut and a ring distance with which the struts stay on their scale all the way, where there are any."""
    mount = mounting_pose(case["words"], case["side"])
    d, goal = (fragment_pose(w or {}, case["side"], case["reference"]) for w in (case["words"], case["goal"]))
    tries = [("long", ring, h) for ring in ("full-155", "full-205") for h in range(190, 275, 14)]
    tries += [("extra-long", ring, h) for ring in ("full-180", "full-230") for h in range(290, 400, 22)]
    case["in_reach"] = False
    with mp.workdps(15):
        for model, ring, height in tries:
            low, high = {"long": (171, 279), "extra-long": (265, 417)}[model]
            bench.OFFSETS[model] = mpf(0)
            bench.FRAMES.append((ring, ring, [model] * 6))
            case["frame"], case["height"] = len(bench.FRAMES) - 1, height
            frame = words.Frame(case["frame"], case["reference"])
            rides = times(back(goal), times(mount, frame.coaxial(height)))
            rings = [times(back(mount), times(words.halfway(d, goal, mpf(k) / 6), rides)) for k in range(7)]
            if all(low < q < high for r in rings for q in frame.lengths(r)) and all(frame.condition(r) < 12 for r in rings):
                case["in_reach"] = True
                return


# ------------------------------------------------- the limb


def moved(said, key, much):
    """The words with one number that much different, towards the first word of its pair."""
    unit, first, second = PAIRS[key]
    now = amount(said, key) + much
    return said | {key: f"{nstr(abs(now), 48)} {unit} {first if now >= 0 else second}"}


class Limb:
    def __init__(self, case):
        self.side, self.reference, self.said = case["side"], case["reference"], case["words"]
        self.goal = fragment_pose(case["goal"] or {}, self.side, self.reference)
        self.centre = PROXIMAL * level(case)
        mount, d = self.on_limb(self.said)
        height = -mpf(case["height"]) if self.reference == "proximal" else mpf(case["height"])
        self.ring_end = (words.eye(3), PROXIMAL * height)  # the moving ring in the reference ring, as planned
        seat = times(back(self.goal), times(mount, self.ring_end))  # of the moving ring on its bone, as planned
        self.ring_start = times(back(mount), times(d, seat))

    def on_limb(self, said):
        return mounting_pose(said, self.side), fragment_pose(said, self.side, self.reference)

    def end(self, said):
        """Where the moving bone ends in the reference bone, when the words are really these."""
        mount, d = self.on_limb(said)
        real_seat = times(back(d), times(mount, self.ring_start))
        return times(times(mount, self.ring_end), back(real_seat))

    def end_by_distances(self, said):
        mount, d = self.on_limb(said)
        marks = [matrix(v) for v in ([90, 0, 0], [-40, 80, 5], [-50, -70, -5], [10, 5, 60])]
        before = [place(mount, place(self.ring_start, m)) for m in marks]
        after = [place(mount, place(self.ring_end, m)) for m in marks]
        points = []
        for p in [self.centre] + [self.centre + 50 * a for a in AXES]:
            squares = [dot(v, v) for v in (place(d, p) - m for m in before)]
            rows = matrix([list(2 * (m - after[0])) for m in after[1:]])
            right = matrix([dot(m, m) - dot(after[0], after[0]) + squares[0] - q for m, q in zip(after[1:], squares[1:])])
            points.append(lu_solve(rows, right))
        rotation = words.columns(*((q - points[0]) / 50 for q in points[1:]))
        return rotation, points[0] - rotation * self.centre

    def off(self, said):
        """(displacement of the centre, rotation vector in degrees), from the goal to the real end."""
        real = self.end(said)
        r = real[0] * self.goal[0].T
        double = matrix([r[2, 1] - r[1, 2], r[0, 2] - r[2, 0], r[1, 0] - r[0, 1]]) / 2
        angle = atan2(length(double), (r[0, 0] + r[1, 1] + r[2, 2] - 1) / 2)
        vector = double * (degrees(angle) / length(double)) if length(double) > 0 else double
        return place(real, self.centre) - place(self.goal, self.centre), vector


def level(case):
    text = case["level"]
    return mpf(0) if text == "none" else mpf(text.split()[0]) * (1 if text.endswith("proximal") else -1)


def one_number(limb, name, key):
    ways = []
    for much in (1, -1):
        said = moved(limb.said, key, mpf(much))
        real, other = limb.end(said), limb.end_by_distances(said)
        assert norm(real[0] - other[0]) < NEAR and norm(real[1] - other[1]) < NEAR
        shift, turn = (length(v) for v in limb.off(said))
        chord = sqrt(sum(x * x for x in real[0] - limb.goal[0]))
        assert abs(degrees(2 * asin(chord / sqrt(8))) - turn) < TINY
        by_hand(limb, key, shift, turn)
        ways.append((shift, turn))
    return {"of": name, "error": 1, "unit": PAIRS[key][0], "shift_mm": show(max(w[0] for w in ways)),
            "turn_deg": show(max(w[1] for w in ways)), "ways": [[show(x) for x in w] for w in ways]}


def by_hand(limb, key, shift, turn):
    """A bone that is displaced by 1 mm stays so. A ring that is displaced turns the bone about a line that is 1 mm off."""
    whole = limb.goal[0] * fragment_pose(limb.said, limb.side, limb.reference)[0].T
    if key in ("ap.translation", "lateral.translation", "axial.length"):
        assert abs(shift - 1) < TINY and turn < TINY
    if key in ("m.ap", "m.lateral", "m.axial"):
        along = {"m.ap": RIGHT, "m.lateral": ANTERIOR, "m.axial": PROXIMAL}[key]
        assert abs(shift - length(along - whole * along)) < TINY and turn < TINY
    if key == "axial.rotation":
        assert abs(turn - 1) < TINY


# ------------------------------------------------- the cloud, to first order


def ellipse(cov, across):
    a, b, c = cov[across, across], cov[across, 2], cov[2, 2]
    mean, spread = (a + c) / 2, sqrt(((a - c) / 2) ** 2 + b * b)
    scale = sqrt(-2 * log(mpf(5) / 100))
    turned = degrees(atan2(2 * b, a - c) / 2)
    return {"semi_axes_mm": [show(scale * sqrt(v)) for v in (mean + spread, mean - spread)],
            "turned_deg": show(turned)}


def cloud(limb):
    columns, deviations = [], []
    for _, key in NUMBERS:
        ends = [limb.off(moved(limb.said, key, much)) for much in (STEP, -STEP)]
        columns.append([x for part in (0, 1) for x in (ends[0][part] - ends[1][part]) / (2 * STEP)])
        one = limb.off(moved(limb.said, key, mpf(1)))  # a whole unit is almost the derivative
        assert all(abs(length(one[part]) - length(matrix(columns[-1][3 * part:3 * part + 3]))) < mpf("0.02") for part in (0, 1))
        deviations.append(SMALL["m" if key.startswith("m.") else "films"][0 if PAIRS[key][0] == "mm" else 1])
    def covariance(first):
        return matrix([[sum(c[first + i] * c[first + j] * s * s for c, s in zip(columns, deviations)) for j in range(3)]
                       for i in range(3)])
    table = lambda m: [[show(x) for x in m[i, :]] for i in range(3)]
    position, turn = covariance(0), covariance(3)
    return {"mounting": {"distance_mm": "0.3", "angle_deg": "0.3"}, "films": {"distance_mm": "0.1", "angle_deg": "0.1"},
            "per_unit": {name: [show(x) for x in c] for (name, _), c in zip(NUMBERS, columns)},
            "position_mm2": table(position), "turn_deg2": table(turn),
            "views": {"ap": ellipse(position, 0), "lateral": ellipse(position, 1)}}


# ------------------------------------------------- the cases

LEVELS = ("none", "10 mm distal", "25.5 mm distal", "8 mm proximal", "40 mm proximal", "3.25 mm distal")
FILMS = ("ap.angulation", "ap.translation", "lateral.angulation", "lateral.translation", "axial.rotation", "axial.length")
KINDS = {  # greatest angle, rotation, translation, length; of the goal; mounting rotation
    "small": ((2, 2, 2, 3), None, 0), "mixed": ((18, 15, 12, 20), None, 25), "big": ((40, 30, 20, 30), None, 30),
    "bent-goal": ((20, 18, 12, 15), (8, 6, 4, 30), 18), "lengthening": (None, (0, 0, 0, 30), 0),
    "big-to-bent": ((32, 25, 18, 25), (9, 8, 6, 25), 180)}

CLOUDS = ("right-tibia-distal-mixed", "left-femur-proximal-mixed", "left-humerus-proximal-bent-goal",
          "right-forearm-distal-bent-goal", "left-forearm-proximal-big")


def drawn(dice, most):
    """Six words with sizes between two fifths of the greatest and the greatest; one film word in six is none."""
    said = {}
    for key in FILMS:
        unit, first, second = PAIRS[key]
        top = most[0] if "angulation" in key else most[1] if unit == "deg" else most[3] if "length" in key else most[2]
        part, word, absent = 40 + dice.roll(61), (first, second)[dice.roll(2)], dice.roll(6) == 0
        if top and not absent:
            said[key] = f"{nstr(mpf(top * part) / 100, 6).removesuffix('.0')} {unit} {word}"
    return said


def ring_words(dice, number, reference, most):
    said = {}
    for key, absent in (("m.ap", number % 4 == 1), ("m.lateral", number % 4 == 2)):
        size, word = 1 + dice.roll(90), PAIRS[key][1 + dice.roll(2)]
        if not absent:
            said[key] = f"{nstr(mpf(size) / 4, 6).removesuffix('.0')} mm {word}"
    said["m.axial"] = f"{20 + 5 * dice.roll(27)} mm {reference}"
    if most:
        size, word = mpf(most) * (30 + dice.roll(71)) / 100, PAIRS["m.rotation"][1 + dice.roll(2)]
        said["m.rotation"] = f"{nstr(size, 6).removesuffix('.0')} deg {word}"
    return said


def cases():
    dice, number, seen = Dice(20270311), 0, set()
    for limb, bone in enumerate(("tibia", "femur", "humerus", "forearm")):
        for s, side in enumerate(("right", "left")):
            for j in range(3):
                kind = list(KINDS)[(3 * (s + limb) + j) % 6]
                reference = ("proximal", "distal")[(j + limb // 2 + s) % 2]
                deformity, goal, turned = KINDS[kind]
                said = ring_words(dice, number, reference, turned) | (drawn(dice, deformity) if deformity else {})
                aim = drawn(dice, goal) if goal else None
                if kind == "lengthening":
                    aim = {"axial.length": f"{12 + 2 * dice.roll(9)} mm long"}
                number += 1
                yield {"id": f"{side}-{bone}-{reference}-{kind}", "code": f"SURE-{number:02d}", "side": side, "bone": bone,
                       "reference": reference, "words": said, "goal": aim, "level": LEVELS[dice.roll(6)],
                       "cloud": f"{side}-{bone}-{reference}-{kind}" in CLOUDS}


def record(case):
    choose_frame(case)
    limb = Limb(case)
    whole = limb.goal[0] * fragment_pose(case["words"], case["side"], case["reference"])[0].T
    angle = degrees(acos(min(mpf(1), (whole[0, 0] + whole[1, 1] + whole[2, 2] - 1) / 2)))
    assert angle < 110
    assert max(length(v) for v in limb.off(case["words"])) < TINY  # right numbers end at the goal
    text = words.case_yaml(case | {"mode": "neutral_height"}, None).replace("system: bench", "system: generic")
    out = {"id": case["id"], "in_reach": case["in_reach"], "turn_of_the_correction_deg": nstr(angle, 6),
           "numbers": [one_number(limb, name, key) for name, key in NUMBERS]}
    if case["cloud"]:
        text += "uncertainty:\n  mounting: { distance: 0.3 mm, angle: 0.3 deg }\n  films: { distance: 0.1 mm, angle: 0.1 deg }\n"
        out["cloud"] = cloud(limb)
    return out | {"yaml": text}


def self_check():
    """What pencil and paper can give."""
    words.self_check()
    base = {"side": "right", "reference": "proximal", "words": {"m.axial": "60 mm proximal"}, "goal": None,
            "level": "40 mm distal", "height": 200}
    def off(said, key, **more):
        limb = Limb(base | {"words": base["words"] | said} | more)
        return [length(v) for v in limb.off(moved(limb.said, key, mpf(1)))]
    near = lambda got, *want: all(abs(a - b) < TINY for a, b in zip(got, want))
    half = sin(radians(mpf(1) / 2))
    # Straight bone, 1 degree of varus overlooked: the cut 40 mm below goes 80 sin(0.5 deg), the bone stays 1 degree bent.
    assert near(off({}, "ap.angulation"), 80 * half, 1) and near(off({}, "axial.rotation"), 0, 1)
    # Nothing turns: no displacement of the ring matters. 10 mm across with the mark 1 degree off end 20 sin(0.5 deg) off.
    short = {"axial.length": "15 mm short"}
    assert near(off(short, "m.ap"), 0, 0) and near(off(short, "m.rotation"), 0, 0)
    assert near(off({"ap.translation": "10 mm medial"}, "m.rotation"), 20 * half, 0)
    # 30 degrees of varus turn about the front-to-back line: a ring 1 mm off across or along puts the bone 2 sin(15 deg) off, one
    # that is off to the front does nothing.
    bent, chord = {"ap.angulation": "30 deg varus"}, 2 * sin(radians(mpf(15)))
    assert near(off(bent, "m.ap"), chord, 0) and near(off(bent, "m.axial"), chord, 0) and near(off(bent, "m.lateral"), 0, 0)
    # The mark 1 degree off swings the line of that turn by 1 degree. Forth about one line, back about the other: the angle a that
    # is left over has cos(a/2) = cos(15 deg)^2 + sin(15 deg)^2 cos(1 deg).
    turn = degrees(2 * acos(cos(radians(mpf(15))) ** 2 + sin(radians(mpf(15))) ** 2 * cos(radians(mpf(1)))))
    assert near(off(bent, "m.rotation")[1:], turn)
    # Twist is seen before tilt: 1 degree more of it is 1 degree, whatever the bend; 1 mm stays 1 mm.
    assert near(off(bent, "axial.rotation")[1:], 1) and near(off(bent, "axial.length"), 1, 0)


def main():
    generic_rings()
    self_check()
    records = [record(case) for case in cases()]
    text = ('{\n"about": "written by sensitivity.py from the conventions, 50 digits; see README.md",\n"cases": [\n'
            + ",\n".join(json.dumps(r) for r in records) + "\n]\n}\n")
    numbers = [n for r in records for n in r["numbers"]]
    ways = [[[mpf(x) for x in way] for way in n["ways"]] for n in numbers]
    split = sum((a[0] - b[0]) * (a[1] - b[1]) < -mpf(10) ** -30 for a, b in ways)
    print(f"{len(records)} cases, {len(numbers)} numbers, {sum('cloud' in r for r in records)} clouds;",
          f"{split} numbers whose greater shift and greater turn come from different ways")
    for r in records:
        worst = [max(r["numbers"], key=lambda n: float(n[k])) for k in ("shift_mm", "turn_deg")]
        print("  ", r["id"], "in reach" if r["in_reach"] else "-", r["turn_of_the_correction_deg"],
              *(f"{n['of']} {float(n['shift_mm']):.3f} mm {float(n['turn_deg']):.3f} deg;" for n in worst),
              "cloud" if "cloud" in r else "")
    if "--check" in sys.argv:
        if (HERE / "sensitivity.json").read_text() != text:
            sys.exit("sensitivity.json is not what this calculation gives")
    else:
        (HERE / "sensitivity.json").write_text(text)


if __name__ == "__main__":
    main()
