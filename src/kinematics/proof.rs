//! The proof that a frame meets no singular pose between two sets of lengths, whatever the order of turning.
//!
//! Let S be the box of all squared lengths `s` between those of the two rows, each strut anywhere between its two lengths;
//! `c` the point midway between the two poses in Study's parameters, H an approximate inverse of `J(c)` at the middle of
//! S; and let, for every s in S,
//!
//! ```text
//! |H F(c; s)| <= eta      |1 - H J(c; s)| <= kappa      |H J(x; s) - H J(y; s)| <= omega |x - y|
//! ```
//!
//! F is quadratic, so `F(x) - F(y) = J((x + y) / 2) (x - y)` exactly. Hence, where `kappa < 1` and with
//! `r = (1 - kappa) / omega`:
//!
//! * For every x nearer to c than r, `|1 - H J(x; s)| <= kappa + omega |x - c| < 1`: J(x; s) is not singular. Nor is then the
//!   Jacobian of the strut lengths at any pose of this open ball, because at a pose the gradients of the last two
//!   equations are those of the six-dimensional surface of poses, and on it `F_i + s_i` is the squared length.
//! * Two different solutions in the ball would have their middle in it, where J would be singular. So for each s there is
//!   at most one.
//! * `T(x) = x - H F(x; s)` takes the closed ball of radius `rho` into itself where
//!   `eta + kappa rho + omega rho^2 / 2 <= rho` (Kantorovich 1948; Ortega and Rheinboldt, section 12.6; here with one ball for
//!   all s, by Brouwer's theorem). Such a rho is below r where `margin = 1 - 2 omega eta / (1 - kappa)^2` is positive, and
//!   `2 eta / (1 - kappa)` is not below the least of them. So for each s there is a solution. It moves continuously with s,
//!   and no path of lengths in S can leave it: no other assembly mode can be entered.
//! * Where `x` is a point of the ball, the solution p(s) is at most
//!   `|H F(x; s)| / (1 - kappa - omega (|x - c| + 2 eta / (1 - kappa)) / 2)` away. Both poses must be that near ([`CLOSE`]) to the
//!   exact poses of their lengths, and farther than that from the edge of the ball. The ball of the next row is held to the
//!   same about the same pose, so both balls have the same solution there: the rows hang together.
//!
//! All bounds are rounded outwards ([`Bound`]); what rounding does to F, J and H Q is bounded by [`GAMMA`] times the sizes of
//! all their terms. No comparison holds for what is no number.

use super::ball::{Ball, Box6, CLOSE, same_sign};
use super::bound::{Bound, GAMMA};
use super::forward::forward;
use super::platform::Platform;
use super::study::{Quadrics, SIZE, Study};
use crate::device::{PerStrut, StrutLength};
use crate::space::{MovRing, Pose, RefRing};
use crate::units::{Angle, Length};
use std::fmt;

/// Greatest number of boxes that are tried for one turn. Nearly every turn takes one.
const MOST_BOXES: usize = 1000;

/// What the printed neighbourhood is smaller by, so that no conversion of units leads out of it.
const INSIDE: f64 = 1.0 - 1.0 / 1_073_741_824.0;

/// What [`prove`] has proved.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Proof {
    /// 1 where nothing of the room for the proof is used up; nothing would be proved at 0.
    pub margin: f64,
    /// No other pose whose ring centre is within this distance of that of the second pose and whose attitude is within
    /// [`Proof::unique_turn`] of it has any lengths of the box, and none of them is singular.
    pub unique_distance: Length,
    /// See [`Proof::unique_distance`].
    pub unique_turn: Angle,
}

/// Why there is no proof.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Unproved {
    /// A length, a joint or a pose is not a usable number.
    BadNumber,
    /// The frame is at a singular pose midway between the two poses, or nearly so.
    Singular,
    /// The lengths are too far apart for how near the frame comes to a singular pose.
    TooWide,
    /// A pose does not have its lengths, or does not hang together with the others.
    PoseElsewhere,
}

impl Unproved {
    /// Fixed name in kebab case.
    pub fn name(&self) -> &'static str {
        match self {
            Unproved::BadNumber => "bad-number",
            Unproved::Singular => "singular",
            Unproved::TooWide => "too-wide",
            Unproved::PoseElsewhere => "pose-elsewhere",
        }
    }
}

impl fmt::Display for Unproved {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Unproved::BadNumber => "a length, a joint or a pose is not a usable number",
            Unproved::Singular => "the frame is at a singular pose, or nearly so",
            Unproved::TooWide => "the turns are too large for how near the frame comes to a singular pose",
            Unproved::PoseElsewhere => "a pose does not belong to the strut lengths",
        })
    }
}

/// Proves that for all strut lengths between two corners, each strut anywhere between its two lengths, exactly one pose
/// hangs together with the two given, and that none on the way is singular.
///
/// # Errors
/// Where that is not true, and where it cannot be shown.
pub fn prove(
    platform: &Platform,
    lengths: [&PerStrut<StrutLength>; 2],
    poses: [&Pose<MovRing, RefRing>; 2],
) -> Result<Proof, Unproved> {
    let quadrics = Quadrics::of(platform).ok_or(Unproved::BadNumber)?;
    let ends = [0, 1].map(|k| Anchor::of(&quadrics, lengths[k], poses[k]));
    let [Some(first), Some(second)] = ends else { return Err(Unproved::BadNumber) };
    let whole = Box6::between(&first.lengths, &second.lengths);
    let covered = match Ball::of(&quadrics, midway(&first.point, &second.point), &whole) {
        Err(Unproved::TooWide) => pieces(platform, &quadrics, (whole, [first, second]))?,
        ball => {
            let ball = ball?;
            ball.room(&quadrics, (&first.point, &first.lengths))?;
            let room = ball.room(&quadrics, (&second.point, &second.lengths))?;
            Covered { margin: ball.margin, around: second.around(&quadrics, room) }
        }
    };
    if !(covered.around > 0.0 && covered.around.is_finite()) {
        return Err(Unproved::TooWide);
    }
    let around = covered.around * INSIDE;
    let (unique_distance, unique_turn) = (Length::from_mm(around * quadrics.unit()), Angle::from_radians(around));
    Ok(Proof { margin: covered.margin, unique_distance, unique_turn })
}

/// What is known once a box is covered by balls: the least margin, and how far around the second pose there is no other
/// solution, in the platform's unit and in radians.
struct Covered {
    margin: f64,
    around: f64,
}

/// A box too wide for one ball is halved, again and again, where H makes most of the width.
///
/// The middle of a box lies in both halves. Both must have the same solution there, and so they have it on the whole face
/// that they share: where two solutions agree they agree nearby, because J is not singular.
fn pieces(platform: &Platform, quadrics: &Quadrics, (whole, ends): (Box6, [Anchor; 2])) -> Result<Covered, Unproved> {
    let last = ends[1];
    let mut covered = Covered { margin: 1.0, around: f64::INFINITY };
    let mut open = vec![(whole, ends.to_vec())];
    for _ in 0..MOST_BOXES {
        let Some((part, anchors)) = open.pop() else { return Ok(covered) };
        // From an anchor that hangs together with the others if the proof succeeds.
        let middle = anchors.first().and_then(|near| near.walked(platform, quadrics, &part.middle()));
        let middle = middle.ok_or(Unproved::TooWide)?;
        match Ball::of(quadrics, middle.point, &part) {
            Ok(ball) => {
                for anchor in &anchors {
                    ball.room(quadrics, (&anchor.point, &anchor.lengths))?;
                }
                let around = last.around(quadrics, ball.away(&last.point).left_of(ball.radius));
                // Far from the second pose no other solution is near it, because the lengths of this part are not.
                let apart = if part.holds(&last.lengths) { around } else { last.apart(platform, quadrics, &part) };
                let around = if apart > around { apart } else { around };
                if !(around > 0.0) {
                    return Err(Unproved::TooWide);
                }
                covered = Covered { margin: covered.margin.min(ball.margin), around: covered.around.min(around) };
            }
            Err(Unproved::TooWide) => {
                let edge = part.widest(quadrics, &middle.point).ok_or(Unproved::Singular)?;
                for half in part.halves(edge) {
                    let inside = anchors.iter().filter(|anchor| half.holds(&anchor.lengths));
                    open.push((half, [middle].iter().chain(inside).copied().collect()));
                }
            }
            Err(other) => return Err(other),
        }
    }
    Err(Unproved::TooWide)
}

/// A pose and the lengths that it is said to have.
#[derive(Clone, Copy)]
struct Anchor {
    lengths: [f64; 6],
    point: Study,
    pose: Pose<MovRing, RefRing>,
}

impl Anchor {
    fn of(quadrics: &Quadrics, lengths: &PerStrut<StrutLength>, pose: &Pose<MovRing, RefRing>) -> Option<Anchor> {
        let mut scaled = [0.0; 6];
        for (scaled, length) in scaled.iter_mut().zip(lengths.in_order()) {
            *scaled = quadrics.scaled(length.0.mm())?;
        }
        Some(Anchor { lengths: scaled, point: quadrics.study(pose), pose: *pose })
    }

    /// The pose of other lengths, walked to from here.
    fn walked(&self, platform: &Platform, quadrics: &Quadrics, lengths: &[f64; 6]) -> Option<Anchor> {
        let lengths = PerStrut::new(lengths.map(|length| StrutLength(Length::from_mm(length * quadrics.unit()))));
        let found = forward(platform, &lengths, &self.pose).ok()?;
        Anchor::of(quadrics, &lengths, &found.ring_in_ring)
    }

    /// How far around the pose all is within some distance of its point, in the platform's unit and in radians; not
    /// positive where nothing is.
    ///
    /// For poses at a distance d and a turn u from each other, with the signs of the quaternions alike:
    /// `|e - e'| = 2 sin(u / 4) <= u / 2`, and `|g - g'| = |t e - t' e'| / 2 <= (d + |t| |e - e'|) / 2`. The distance is split so
    /// that shift and turn move the joints about equally far: `d = u = 2 p` fits where `p^2 (1 + (1 + |t| / 2)^2)` is at most
    /// its square.
    fn around(&self, quadrics: &Quadrics, room: f64) -> f64 {
        let far = self.far(quadrics);
        // The point stands for the pose but for the length of its quaternion and the rounding of g.
        let square = self.point.iter().take(4).map(|value| value * value).sum::<f64>();
        let astray = Bound::of(square - 1.0).plus(Bound::of(4.0 * GAMMA)).times(far.plus(Bound::of(1.0)));
        let half = far.over(2.0).plus(Bound::of(1.0));
        let root = half.times(half).plus(Bound::of(1.0)).root();
        2.0 * (astray.left_of(room) / root.value()).next_down()
    }

    /// How far around the pose no pose has lengths of a box, because one strut would have to be of another length: a shift
    /// d and a turn u move the joint a by at most `d + u |a|`. The pose's own lengths are near those of the anchor.
    fn apart(&self, platform: &Platform, quadrics: &Quadrics, lengths: &Box6) -> f64 {
        let mut most = 0.0;
        for (k, joint) in platform.moving.in_order().iter().enumerate() {
            let arm = Bound::norm(&joint.mm().map(|c| c / quadrics.unit())).plus(Bound::of(1.0));
            let own = Bound::of(8.0 * CLOSE).times(arm.plus(self.far(quadrics)));
            let (below, above) = (lengths.low[k] - self.lengths[k], self.lengths[k] - lengths.high[k]);
            let gap = if below > above { below } else { above };
            let around = (own.left_of(gap.next_down()) / arm.value()).next_down();
            most = if around > most { around } else { most };
        }
        most
    }

    /// At least the distance of the moving ring's origin from that of the reference ring.
    fn far(&self, quadrics: &Quadrics) -> Bound {
        Bound::norm(&self.pose.translation().mm().map(|c| c / quadrics.unit())).widened()
    }
}

/// The point midway between two poses, of length 1 but for rounding. Any point would do: only its quality depends on it.
fn midway(first: &Study, second: &Study) -> Study {
    let same = same_sign(first, second);
    let mut middle = [0.0; SIZE];
    for (value, (a, b)) in middle.iter_mut().zip(first.iter().zip(second)) {
        *value = 0.5 * (a + if same { *b } else { -b });
    }
    let size = libm::sqrt(middle.iter().take(4).map(|value| value * value).sum());
    middle.map(|value| value / size)
}
