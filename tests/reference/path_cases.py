"""Which paths are tried on the bench frame: both sides, both references, both ways of giving the frame."""

from mpmath import matrix, mpf

from words import spin

SEAT = (spin(matrix([mpf("0.04"), mpf("-0.03"), mpf("0.05")])), matrix([3, -4, 2]))
BOWED = {"ap.angulation": "12 deg varus", "ap.translation": "6 mm lateral", "lateral.angulation": "7 deg apex-anterior",
         "lateral.translation": "5 mm posterior", "axial.rotation": "9 deg internal", "axial.length": "14 mm short"}
BENT = {"ap.angulation": "9 deg valgus", "ap.translation": "8 mm medial", "lateral.angulation": "11 deg apex-posterior",
        "lateral.translation": "4 mm anterior", "axial.rotation": "13 deg external", "axial.length": "6 mm long"}
AIM = {"ap.angulation": "3 deg valgus", "ap.translation": "2 mm medial", "lateral.angulation": "4 deg apex-anterior",
       "lateral.translation": "1.5 mm anterior", "axial.rotation": "5 deg internal", "axial.length": "9 mm long"}
SHORT = BOWED | {"axial.length": "32 mm short"}
TILTED = {"ap.angulation": "14 deg varus", "lateral.angulation": "3 deg apex-anterior", "axial.rotation": "10 deg internal",
          "ap.translation": "2 mm medial", "axial.length": "5 mm long"}
TILTED_AIM = TILTED | {"ap.angulation": "4 deg valgus", "lateral.angulation": "11 deg apex-posterior"}
L, A, R, T = ["length"], ["angulation"], ["rotation"], ["translation"]
FOUR = [(L, {"first": "20 mm"}), (A + R, {}), (T, {}), (L, {})]
PARTS = [(A, {"first": "6 deg"}), (R, {"first": "4 deg"}), (A, {}), (R, {}), (L + T, {})]
ACROSS = [(T, {"first": "5 mm"}), (L + A, {}), (T, {}), (R, {})]
TWO, THREE = ["08:00", "20:00"], ["08:00", "14:00", "20:00"]
SIX = ["06:00", "09:00", "12:00", "15:00", "18:00", "21:00"]
PAIRS, HALVES = [[1, 2], [3, 4], [5, 6]], [[3, 1, 2], [4, 5, 6]]
NERVE = [{"name": "nerve", "ap": "35 mm lateral", "lateral": "10 mm posterior", "axial": "40 mm distal", "rate": "0.8"}]


def beyond(words):
    return [(L, {"beyond": words}), (A + R + T, {}), (L, {})]


LIST = [  # name, limb, reference, mode, words, goal, path, more
    ("screw-general", "right", "proximal", "neutral_height", BOWED, None, "screw", {}),
    ("screw-to-a-bent-goal", "left", "distal", "readings", BENT, AIM, "screw", {}),
    ("screw-risk", "left", "proximal", "readings", BOWED, None, "screw", {"at_risk": NERVE}),
    ("screw-slides", "left", "proximal", "neutral_height",
     {"ap.translation": "9 mm lateral", "lateral.translation": "5 mm posterior", "axial.length": "14 mm short"}, None, "screw", {}),
    ("screw-small-turn", "right", "distal", "neutral_height",
     {"ap.angulation": "0.01 deg varus", "ap.translation": "9 mm lateral", "axial.length": "12 mm short"}, None, "screw", {}),
    ("screw-smallest-turn", "right", "distal", "readings",
     {"axial.rotation": "0.0001 deg external", "ap.translation": "7 mm lateral", "lateral.angulation": "0.0001 deg apex-anterior",
      "axial.length": "8 mm short"}, None, "screw", {}),
    ("together", "right", "distal", "readings", BENT, AIM, "together", {"rate": "0.75"}),
    ("together-as-one-stage", "right", "distal", "readings", BENT, AIM, [(T + R + L + A, {})], {"rate": "0.75"}),
    ("length-first-rpn", "right", "proximal", "neutral_height", SHORT, None, FOUR, {}),
    ("length-first-ldr", "left", "distal", "readings", SHORT, None, FOUR, {"at_risk": NERVE}),
    ("length-first-rdn", "right", "distal", "neutral_height", SHORT, AIM, FOUR, {"times": THREE}),
    ("length-first-lpr", "left", "proximal", "readings", SHORT, None, FOUR, {"off_scale": ["0", "0.25", "0", "-0.1", "0", "0.2"]}),
    ("tilt-alone-rp", "right", "proximal", "readings", TILTED, TILTED_AIM, [(A, {})], {}),
    ("tilt-alone-ld", "left", "distal", "neutral_height", TILTED, TILTED_AIM, [(A, {})], {}),
    ("tilt-then-twist", "right", "distal", "neutral_height", TILTED, TILTED_AIM | {"axial.rotation": "7 deg external"},
     [(A, {}), (R, {})], {}),
    ("twist-then-tilt", "left", "proximal", "neutral_height", TILTED, TILTED_AIM | {"axial.rotation": "7 deg external"},
     [(R, {}), (A, {})], {}),
    ("twist-alone", "right", "proximal", "readings", TILTED, TILTED | {"axial.rotation": "6 deg external"}, [(R, {})], {}),
    ("parts-of-turns-rp", "right", "proximal", "neutral_height", BOWED, None, PARTS, {}),
    ("parts-of-turns-ld", "left", "distal", "readings", BENT, AIM, PARTS, {}),
    ("part-of-translation-rd", "right", "distal", "readings", BOWED, AIM, ACROSS, {}),
    ("part-of-translation-lp", "left", "proximal", "neutral_height", BENT, None, ACROSS, {}),
    ("beyond-long-rp", "right", "proximal", "neutral_height", BOWED, None, beyond("5 mm long"), {}),
    ("beyond-long-ld", "left", "distal", "neutral_height", BOWED, AIM, beyond("5 mm long"), {}),
    ("beyond-short-rd", "right", "distal", "readings", BENT, None, beyond("4.5 mm short"), {}),
    ("beyond-short-lp", "left", "proximal", "readings", BENT, AIM, beyond("4.5 mm short"), {}),
    ("split-three-times", "right", "proximal", "neutral_height", BOWED, None, "together", {"times": THREE, "split": PAIRS, "rate": "0.6"}),
    ("split-six-times", "left", "distal", "readings", BENT, AIM, "screw", {"times": SIX, "split": PAIRS, "rate": "0.9"}),
    ("split-two-groups", "right", "distal", "neutral_height", SHORT, None, FOUR, {"times": TWO, "split": HALVES, "rate": "0.5"}),
]


def cases():
    for number, (name, side, reference, mode, said, goal, path, more) in enumerate(LIST):
        number -= name == "together-as-one-stage"  # the same frame and limb as the case before
        said = said | {"m.axial": f"{65 + 3 * (number % 5)} mm {reference}",
                       "m.ap": ("7 mm medial", "4.5 mm lateral", None)[number % 3],
                       "m.lateral": ("11 mm posterior", "6 mm anterior")[number % 2],
                       "m.rotation": ("8 deg internal", None, "15 deg external")[number % 3]}
        level = ("none", "12 mm distal", "8 mm proximal", "20 mm distal")[number % 4]
        yield {"id": name, "code": f"PATHS-{number + 1:03d}", "side": side, "bone": ("tibia", "femur")[number % 2],
               "reference": reference, "mode": mode, "words": said, "goal": goal, "path": path, "level": level,
               "frame": (number + number // 3) % 3, "height": 190 + 5 * (number % 4), "nudge": SEAT, "times": TWO} | more


CASES = list(cases())
