"""Which words are tried: every word alone, every mounting word, goals, and mixtures of all ten words."""

from mpmath import matrix, mpf

ALONE = [
    {"ap.angulation": "12.5 deg varus"}, {"ap.angulation": "11 deg valgus"},
    {"ap.translation": "14 mm medial"}, {"ap.translation": "9.75 mm lateral"},
    {"lateral.angulation": "13 deg apex-anterior"}, {"lateral.angulation": "10.5 deg apex-posterior"},
    {"lateral.translation": "12 mm anterior"}, {"lateral.translation": "15.5 mm posterior"},
    {"axial.rotation": "16 deg internal"}, {"axial.rotation": "14.25 deg external"},
    {"axial.length": "18 mm short"}, {"axial.length": "7.5 mm long"},
]
BASE = {"ap.angulation": "12 deg varus",
        "lateral.angulation": "9 deg apex-anterior", "axial.rotation": "10 deg internal"}
MOUNTING = {  # mode -> one word of each pair; the other mode has the other word
    "neutral_height": [("m.ap", "23 mm medial"), ("m.lateral", "17.5 mm posterior"), ("m.rotation", "21 deg internal")],
    "readings": [("m.ap", "19.5 mm lateral"), ("m.lateral", "22 mm anterior"), ("m.rotation", "24 deg external")],
}
GOALS = [
    ({}, {"axial.length": "24 mm long"}),
    ({"ap.angulation": "9 deg varus", "axial.length": "10 mm short"},
     {"ap.angulation": "4.5 deg valgus", "lateral.angulation": "3 deg apex-posterior",
      "axial.rotation": "2 deg external", "ap.translation": "2.5 mm lateral",
      "lateral.translation": "1.25 mm anterior", "axial.length": "12 mm long"}),
]
BONES = ("tibia", "femur", "humerus", "forearm")
PAIRS = [
    ("ap.angulation", "deg", ("varus", "valgus"), 24), ("ap.translation", "mm", ("medial", "lateral"), 24),
    ("lateral.angulation", "deg", ("apex-anterior", "apex-posterior"), 24),
    ("lateral.translation", "mm", ("anterior", "posterior"), 24),
    ("axial.rotation", "deg", ("internal", "external"), 24), ("axial.length", "mm", ("short", "long"), 24),
]
MOUNTS = [("m.ap", "mm", ("medial", "lateral"), 24), ("m.lateral", "mm", ("anterior", "posterior"), 24),
          ("m.rotation", "deg", ("internal", "external"), 28)]
MIXTURES = 4


class Dice:
    """A plain congruential sequence with a fixed seed: the same cases on every machine and in every release."""

    def __init__(self, seed):
        self.state = seed

    def roll(self, below):
        self.state = (self.state * 6364136223846793005 + 1442695040888963407) % 2**64
        return (self.state >> 33) % below

    def quantity(self, unit, words, most):
        step = (4, 10, 100, 1)[self.roll(4)]
        count = 1 + self.roll(most * step - 1)
        text = f"{count / step:.4f}".rstrip("0").rstrip(".")
        return f"{text} {unit} {words[self.roll(2)]}"


def nudge(dice, spin):
    """A small oblique seat of the moving ring, for frames whose struts are read."""
    turn = [mpf(dice.roll(141) - 70) / 1000 for _ in range(3)]
    return spin(matrix(turn)), matrix([mpf(dice.roll(13) - 6) for _ in range(3)])


def axial(reference, dice=None):
    size = 70 if dice is None else 50 + dice.roll(60)
    return f"{size} mm {reference}"


def mixture(reference, dice):
    words = {key: dice.quantity(unit, pair, most) for key, unit, pair, most in PAIRS + MOUNTS}
    words["m.axial"] = axial(reference, dice)
    goal = {key: dice.quantity(unit, pair, 6) for key, unit, pair, _ in PAIRS} if dice.roll(2) else None
    return words, goal


def word_sets(reference, mode, dice):
    """(name, words, goal, level of the cut) for one combination; mixtures are drawn anew until the frame is strong."""
    ring = {"m.axial": axial(reference)}
    for words in ALONE:
        (quantity,) = words.values()
        yield quantity.split()[2] + "-" + next(iter(words)).split(".")[0], ring | words, None, "none"
    for key, quantity in MOUNTING[mode]:
        yield "mounting-" + quantity.split()[2], ring | BASE | {key: quantity}, None, "20 mm distal"
    other = {"proximal": "distal", "distal": "proximal"}[reference]
    yield f"mounting-axial-{other}", BASE | {"m.axial": f"15 mm {other}"}, None, f"65 mm {other}"
    for number, (words, goal) in enumerate(GOALS, 1):
        yield f"goal-{number}", ring | words, goal, "10 mm proximal"
    for number in range(1, MIXTURES + 1):
        yield f"mixture-{number}", None, None, ("none", "20 mm distal", "12.5 mm proximal", "8 mm distal")[number - 1]


def all_cases(solve, spin):
    dice, count = Dice(20261102), 0
    for side in ("right", "left"):
        for reference in ("proximal", "distal"):
            for mode in ("neutral_height", "readings"):
                for name, words, goal, level in word_sets(reference, mode, dice):
                    case = {"side": side, "reference": reference, "mode": mode, "goal": goal, "words": words,
                            "level": level, "frame": count, "bone": BONES[(count + count // 4) % 4],
                            "id": f"{side}-{reference}-{mode.replace('_', '-')}-{name}",
                            "code": f"WORDS-{count + 1:03d}"}
                    yield finish(case, reference, dice, solve, spin)
                    count += 1


def finish(case, reference, dice, solve, spin):
    mixed = case["words"] is None
    for _ in range(200):
        if mixed:
            case["words"], case["goal"] = mixture(reference, dice)
        case["height"] = 160 + 5 * dice.roll(7)
        case["nudge"] = nudge(dice, spin)
        answer = solve(case)
        if answer is not None:
            return case, answer
    raise ArithmeticError("no strong frame found for " + case["id"])
