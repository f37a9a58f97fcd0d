"""An invented frame system for the reference calculation: radius, angle and height from the mid-plane of each joint."""

from mpmath import mpf, nstr

RINGS = {
    "wide-180": {
        "size": (180, 224, 8),
        "proximal": [("104", a, "9") for a in ("352", "8", "112", "128", "232", "248")],
        "distal": [("104", a, "9") for a in ("308", "52", "68", "172", "188", "292")],
    },
    "narrow-140": {
        "size": (140, 180, 8),
        "proximal": [("83.5", a, "7.25") for a in ("350.5", "9.5", "110.5", "129.5", "230.5", "249.5")],
        "distal": [("83.5", a, "7.25") for a in ("309.5", "50.5", "69.5", "170.5", "189.5", "290.5")],
    },
    "uneven-160": {  # no two joints in one plane or on one circle
        "size": (160, 210, 10),
        "proximal": [("92", "351", "6"), ("96.5", "10", "11.5"), ("90.25", "113", "8"),
                     ("99", "126.5", "5.5"), ("94.75", "231", "13"), ("91.5", "247.25", "9.125")],
        "distal": [("97", "307", "12"), ("91", "54", "6.5"), ("95.5", "66.5", "9.75"),
                   ("90.5", "173", "14"), ("98.25", "186.5", "7"), ("93", "293.75", "5.25")],
    },
}
OFFSETS = {"wide": mpf(0), "wide-plus": mpf(12), "wide-minus": mpf("-7.5")}
FRAMES = [  # proximal ring, distal ring, the six strut models
    ("wide-180", "narrow-140", ["wide"] * 6),
    ("narrow-140", "uneven-160", ["wide", "wide-plus", "wide", "wide", "wide-minus", "wide"]),
    ("uneven-160", "wide-180", ["wide-plus"] * 6),
]


def bench_yaml():
    out = ["hexfix_frame: 1", "system: bench", "maker: none", "status: unverified",
           "source: geometry invented for the reference calculation of the words", "rings:"]
    for name, ring in RINGS.items():
        inner, outer, thick = ring["size"]
        out += [f"  {name}:", f"    inner_diameter: {inner} mm", f"    outer_diameter: {outer} mm",
                f"    thickness: {thick} mm"]
        for used, faces in (("proximal", "distal"), ("distal", "proximal")):
            out.append(f"    joints_as_{used}:")
            out += [f"      {k}: {{ radius: {r} mm, angle: {a} deg, height: {h} mm {faces} }}"
                    for k, (r, a, h) in enumerate(ring[used], 1)]
    out.append("struts:")
    for name, offset in OFFSETS.items():
        word = "none" if offset == 0 else f"{nstr(abs(offset), 6, strip_zeros=True).removesuffix('.0')} mm "
        word += "" if offset == 0 else ("longer" if offset > 0 else "shorter")
        out.append(f"  {name}: {{ shortest: 60 mm, longest: 400 mm, reading_offset: {word}, click: 0.5 mm }}")
    return "\n".join(out) + "\n"
