"""How deep two bones lie in each other: docs/conventions.md, section 8, "Bones in each other".

"The two bones are cylinders of the diameter of the cut. The reference fragment ends at the cut. The moving fragment ends
where the plane of the cut meets it at the start. The depth of a point inside the other bone is its distance to the nearest
surface of that bone, sides or end." Each axis runs through the marked point of its fragment, along the fragment's z. Both
bones are taken as very long. The poses are those of the rows on the path, before any rounding.

Along a line parallel to a bone's own axis the distance to its sides stays and the distance to its end changes evenly, so
the deepest point on such a line lies where the line leaves the other bone. Lines are tried over the whole section,
densely, and then by thirds around the best one. The depth is a concave function of the place of the line, so
there is one summit only. A scatter of points confirms it from below.
"""

import math

INFINITE = math.inf


def dot(a, b):
    return a[0] * b[0] + a[1] * b[1] + a[2] * b[2]


def add(a, b, k=1.0):
    return [x + k * y for x, y in zip(a, b)]


class Bone:
    """A point of the axis, its direction into the bone, a point of the end and the end's normal into the bone."""

    def __init__(self, centre, along, end, normal, radius):
        self.centre, self.along, self.end, self.normal, self.radius = centre, along, end, normal, radius

    def sides(self, p):
        q = add(p, self.centre, -1.0)
        return self.radius - math.sqrt(max(0.0, dot(q, q) - dot(q, self.along) ** 2))

    def depth(self, p):
        return min(self.sides(p), dot(add(p, self.end, -1.0), self.normal))

    def inside(self, p, way):
        """The part (from, to) of the line p + x * way that lies in this bone, or None."""
        q = add(p, self.centre, -1.0)
        across_q, across_w = add(q, self.along, -dot(q, self.along)), add(way, self.along, -dot(way, self.along))
        a, b, c = dot(across_w, across_w), dot(across_q, across_w), dot(across_q, across_q) - self.radius**2
        low, high = -INFINITE, INFINITE
        if a < 1e-24:
            if c > 0:
                return None
        else:
            root = b * b - a * c
            if root < 0:
                return None
            low, high = (-b - math.sqrt(root)) / a, (-b + math.sqrt(root)) / a
        slope, here = dot(way, self.normal), dot(add(p, self.end, -1.0), self.normal)
        if abs(slope) < 1e-15:
            return (low, high) if here >= 0 else None
        if slope > 0:
            low = max(low, -here / slope)
        else:
            high = min(high, -here / slope)
        return (low, high) if low <= high else None


def square_to(along):
    x = [0.0, 1.0, 0.0] if abs(along[1]) < 0.7 else [1.0, 0.0, 0.0]
    x = add(x, along, -dot(x, along))
    x = [v / math.sqrt(dot(x, x)) for v in x]
    y = [along[1] * x[2] - along[2] * x[1], along[2] * x[0] - along[0] * x[2], along[0] * x[1] - along[1] * x[0]]
    return x, y


def deepest_in(bone, other):
    """(depth, place) of the point of `other` that is deepest inside `bone`; depth 0 when they do not meet."""
    x, y = square_to(bone.along)

    def line(a, b):
        r = bone.radius - math.hypot(a, b)
        p = add(add(bone.centre, x, a), y, b)
        part = other.inside(p, bone.along) if r > 0 else None
        if part is None:
            return -1.0, p
        top = add(p, bone.along, min(part[1], 1e4))
        return min(r, dot(add(top, bone.end, -1.0), bone.normal)), top

    R = bone.radius
    best = summit(lambda a: summit(lambda b: line(a, b)[0], R, 24)[0], R, 24)
    where = best[1], summit(lambda b: line(best[1], b)[0], R, 24)[1]
    return max(best[0], 0.0), line(*where)[1]


def summit(f, reach, parts):
    """(value, place) of the top of a concave function on -reach to reach: a dense look, then thirds."""
    step = reach / parts
    value, k = max((f(i * step), -abs(i), i) for i in range(-parts, parts + 1))[::2]
    low, high, best = (k - 1) * step, (k + 1) * step, (value, k * step)
    for _ in range(34):
        a, b = low + (high - low) / 3, high - (high - low) / 3
        fa, fb = f(a), f(b)
        best = max(best, (fa, a), (fb, b))
        if fa < fb:
            low = a
        else:
            high = b
    return best


def pair(case, start, now):
    """The two bones at a pose of the moving fragment; poses are (rotation, translation) in floats."""
    away = -1.0 if case["reference"] == "proximal" else 1.0
    level = 0.0 if case["level"] == "none" else float(case["level"].split()[0]) * (1 if "proximal" in case["level"] else -1)
    radius = float(case.get("diameter", 28)) / 2
    turn = lambda m, v: [dot(row, v) for row in m]
    turn_back = lambda m, v: [sum(m[i][j] * v[i] for i in range(3)) for j in range(3)]
    still = Bone([0.0, 0.0, 0.0], [0.0, 0.0, -away], [0.0, 0.0, level], [0.0, 0.0, -away], radius)
    end = turn_back(start[0], add([0.0, 0.0, level], start[1], -1.0))  # the plane of the cut, as the moving bone has it
    normal = turn_back(start[0], [0.0, 0.0, away])
    moving = Bone(now[1], turn(now[0], [0.0, 0.0, away]), add(turn(now[0], end), now[1]), turn(now[0], normal), radius)
    return still, moving


def depth(case, start, now):
    still, moving = pair(case, start, now)
    return max(deepest_in(still, moving)[0], deepest_in(moving, still)[0])


def plain(pose):
    return [[float(pose[0][i, j]) for j in range(3)] for i in range(3)], [float(v) for v in pose[1]]


def scattered(case, start, now, wanted):
    """Points strewn about both bones: none may be deeper than the answer, and the best comes near it."""
    still, moving = pair(case, start, now)
    state, best = 20261102, 0.0
    for _ in range(150000):
        p = []
        for size in (28.0, 28.0, 44.0):
            state = (state * 6364136223846793005 + 1442695040888963407) % 2**64
            p.append(((state >> 11) / 2**53 - 0.5) * size)
        p[2] += still.end[2]
        a, b = still.depth(p), moving.depth(p)
        if a > 0 and b > 0:
            best = max(best, a, b)
    assert wanted - 1.2 < best <= wanted + 1e-6, (best, wanted)


L, A, R, T = ["length"], ["angulation"], ["rotation"], ["translation"]
VARUS = {"ap.angulation": "20 deg varus"}
LIST = [  # name, limb, reference, words, goal, path, level, hand-made depth
    ("shortens-10", "right", "proximal", {}, {"axial.length": "10 mm short"}, "together", "none", 10.0),
    ("shortens-10-distal", "left", "distal", {}, {"axial.length": "10 mm short"}, "screw", "15 mm proximal", 10.0),
    ("shortens-20", "right", "proximal", {}, {"axial.length": "20 mm short"}, "together", "none", 14.0),
    ("lengthens-20", "right", "distal", {"axial.length": "20 mm short"}, None, "together", "none", 0.0),
    ("varus-20", "right", "proximal", VARUS, None, "together", "none", 14 * math.tan(math.radians(20)) / (1 + math.tan(math.radians(20)))),
    ("varus-20-distal", "left", "distal", VARUS, None, "together", "none", 14 * math.tan(math.radians(20)) / (1 + math.tan(math.radians(20)))),
    ("varus-4", "right", "proximal", {"ap.angulation": "4 deg varus"}, None, "together", "none", 14 * math.tan(math.radians(4)) / (1 + math.tan(math.radians(4)))),
    ("varus-20-goes-long-first", "right", "proximal", VARUS, None,
     [(L, {"beyond": "8 mm long"}), (A, {}), (L, {})], "none", None),
    ("varus-20-lengthened-first", "left", "proximal", VARUS | {"axial.length": "12 mm short"}, None,
     [(L, {}), (A, {})], "none", None),
    ("varus-20-lengthened-last", "left", "proximal", VARUS | {"axial.length": "12 mm short"}, None,
     [(A, {}), (L, {})], "none", None),
    ("turns-about-itself", "right", "distal", {"axial.rotation": "25 deg internal"}, None, "together", "none", 0.0),
    ("bowed-and-shifted", "left", "distal", VARUS | {"ap.translation": "7 mm lateral", "lateral.angulation": "8 deg apex-posterior",
     "lateral.translation": "5 mm anterior", "axial.rotation": "12 deg external"}, None, "together", "18 mm proximal", None),
    ("shifted-and-shortened", "right", "proximal", {"ap.translation": "10 mm medial", "lateral.angulation": "6 deg apex-anterior"},
     {"axial.length": "6 mm short"}, "screw", "10 mm distal", None),
]


def bone_records(plan, yaml):
    """The deepest row of each case, its day, the first row deeper than 1 mm, and whether the caution must stand."""
    out = []
    for number, (name, side, reference, said, goal, path, level, by_hand) in enumerate(LIST):
        case = {"id": "bones-" + name, "code": f"BONES-{number + 1:03d}", "side": side, "bone": "tibia", "reference": reference,
                "mode": "neutral_height", "words": said | {"m.axial": f"70 mm {reference}"}, "goal": goal, "path": path,
                "level": level, "frame": 0, "height": 190, "nudge": None, "times": ["08:00", "20:00"]}
        made = plan(case)
        start = plain(made["d"])
        assert depth(case, start, start) < 1e-9
        depths = [depth(case, start, plain(row["pose"])) for row in made["rows"]]
        most = max(depths)
        row = max(range(len(depths)), key=lambda k: depths[k] - 1e-9 * k)
        if by_hand is not None:
            assert abs(most - by_hand) < 1e-4, (name, most, by_hand)
        scattered(case, start, plain(made["rows"][row]["pose"]), most)
        days = sorted({r["day"] for r, d in zip(made["rows"], depths) if d > most - 1e-4})
        over = [k for k, d in enumerate(depths) if d > 1.0 + 1e-9]
        assert all(abs(d - 1.0) > 0.02 or over for d in [most])
        out.append({"id": case["id"], "rows": len(depths), "depth_mm": round(most, 6), "deepest_row": row + 1,
                    "deepest_days": days if over else [], "first_row_over_1_mm": over[0] + 1 if over else None,
                    "caution": bool(over), "yaml": yaml(case, None)})
        print("  ", case["id"], len(depths), "rows; deepest", round(most, 4), "row", row + 1, "days", days, "first", over[:1])
    return out
