//! The sentences, as text a surgeon can read: a line with `#` says why, and the lines under it say for which limb and
//! reference, which words, and which struts the patient makes longer, makes shorter, or hardly turns.
//! Every line was written from the drawings below, none from a program.
//!
//! The frame from above (seen from proximal: front of the patient up the page, the patient's right to the right). `P` is
//! a strut's head on the proximal ring, `D` its foot on the distal ring; heads and feet pair up as P1 P2, D2 D3 and so on.
//!
//! ```text
//!                        front
//!                   P2     |     P1                 strut  middle stands   foot points
//!               2 /        |        \ 1             1      front right     right and back
//!               D2         |         D1             2      front left      left and back
//!             D3           |           D6           3      left            to the front
//!  patient's  ^ 3        (bone)      6 ^ patient's  4      back left       right and back
//!  LEFT       P3           |           P6   RIGHT   5      back right      left and back
//!               P4         |         P5             6      right           to the front
//!               4 \        |        / 5
//!                   D4     |     D5                 feet point alike: (1,4) (2,5) (3,6)
//!                         back
//! ```
//!
//! Medial is the patient's left on a right limb, so struts 2, 3, 4 are medial there and 1, 5, 6 lateral; on a left limb
//! the other way round. Struts 1 and 2 stand in front, 4 and 5 behind, 3 and 6 beside the bone.
//!
//! Angulation, a right limb in varus looked at from the front (so the patient's right, lateral, is on the left):
//!
//! ```text
//!    lateral              medial
//!    =========================      proximal ring
//!      |         |          |
//!      |         o hinge    |         the lateral side gapes: long struts;
//!      |          \         |         the medial side is pinched: short struts.
//!      |           \   _,.-''         To make it straight the medial struts grow
//!      |     __,.-''\                 and the lateral ones shrink.
//!     _|,.-''        \
//!    distal ring      \ distal end, medially
//! ```
//!
//! An apex in front, looked at from the patient's right (front to the right), hinge halfway between the rings:
//!
//! ```text
//!      back      front
//!      ===============     the far end leans back: the front gapes (1, 2), the back is pinched (4, 5).
//!        |   |   |         Struts 3 and 6 run from behind the bone at the top to before it at the
//!        |   o   |         bottom: halfway down their lines meet the hinge's axis, so they rest.
//!     '-.|  /    |
//!        |'-./   |
//!          /  '-.|
//!         /      '-.
//! ```
//!
//! A strut whose line meets the hinge's axis is not changed at first order: that is the lever law, and it lets the
//! mounting words show themselves. The middle of every strut lies 85.30 mm from the ring axis, so the middles of struts
//! 1, 2, 4, 5 lie 42.65 mm to the side of it and 73.87 mm before or behind it; those of 3 and 6 lie 85.30 mm aside.

/// Each deformity word alone; the hinge lies on the ring axis halfway between the rings.
pub const WORDS: &str = r"
# Varus: the distal end leans medially, the medial side of the frame is pinched; it opens, the lateral side closes.
right tibia | proximal | ap.angulation: 5 deg varus | longer 2 3 4 | shorter 1 5 6 | equal
right femur | distal   | ap.angulation: 5 deg varus | longer 2 3 4 | shorter 1 5 6 | equal
left tibia  | proximal | ap.angulation: 5 deg varus | longer 1 5 6 | shorter 2 3 4 | equal
left femur  | distal   | ap.angulation: 5 deg varus | longer 1 5 6 | shorter 2 3 4 | equal
# Valgus: the distal end leans laterally, the lateral side of the frame is pinched; it opens, the medial side closes.
right tibia | proximal | ap.angulation: 5 deg valgus | longer 1 5 6 | shorter 2 3 4 | equal
right femur | distal   | ap.angulation: 5 deg valgus | longer 1 5 6 | shorter 2 3 4 | equal
left tibia  | proximal | ap.angulation: 5 deg valgus | longer 2 3 4 | shorter 1 5 6 | equal
left femur  | distal   | ap.angulation: 5 deg valgus | longer 2 3 4 | shorter 1 5 6 | equal
# Apex anterior: the bone is bowed to the front, the front gapes and the back is pinched; struts beside the hinge rest.
right tibia | proximal | lateral.angulation: 5 deg apex-anterior | longer 4 5 | shorter 1 2 | equal 3 6
right femur | distal   | lateral.angulation: 5 deg apex-anterior | longer 4 5 | shorter 1 2 | equal 3 6
left tibia  | proximal | lateral.angulation: 5 deg apex-anterior | longer 4 5 | shorter 1 2 | equal 3 6
left femur  | distal   | lateral.angulation: 5 deg apex-anterior | longer 4 5 | shorter 1 2 | equal 3 6
# Apex posterior: the back gapes and the front is pinched; the front opens, the back closes.
right tibia | proximal | lateral.angulation: 5 deg apex-posterior | longer 1 2 | shorter 4 5 | equal 3 6
right femur | distal   | lateral.angulation: 5 deg apex-posterior | longer 1 2 | shorter 4 5 | equal 3 6
left tibia  | proximal | lateral.angulation: 5 deg apex-posterior | longer 1 2 | shorter 4 5 | equal 3 6
left femur  | distal   | lateral.angulation: 5 deg apex-posterior | longer 1 2 | shorter 4 5 | equal 3 6
# Distal fragment medial: its ring must go laterally, so struts whose feet point laterally grow; feet to the front rest.
right tibia   | proximal | ap.translation: 6 mm medial | longer 1 4 | shorter 2 5 | equal 3 6
right humerus | distal   | ap.translation: 6 mm medial | longer 1 4 | shorter 2 5 | equal 3 6
left tibia    | proximal | ap.translation: 6 mm medial | longer 2 5 | shorter 1 4 | equal 3 6
left humerus  | distal   | ap.translation: 6 mm medial | longer 2 5 | shorter 1 4 | equal 3 6
# Distal fragment lateral: struts whose feet point medially grow, those that point laterally shrink.
right tibia   | proximal | ap.translation: 6 mm lateral | longer 2 5 | shorter 1 4 | equal 3 6
right humerus | distal   | ap.translation: 6 mm lateral | longer 2 5 | shorter 1 4 | equal 3 6
left tibia    | proximal | ap.translation: 6 mm lateral | longer 1 4 | shorter 2 5 | equal 3 6
left humerus  | distal   | ap.translation: 6 mm lateral | longer 1 4 | shorter 2 5 | equal 3 6
# Distal fragment anterior: it must go back, so feet that point back grow (1 2 4 5) and feet to the front shrink (3 6).
right tibia   | proximal | lateral.translation: 6 mm anterior | longer 1 2 4 5 | shorter 3 6 | equal
right humerus | distal   | lateral.translation: 6 mm anterior | longer 1 2 4 5 | shorter 3 6 | equal
left tibia    | proximal | lateral.translation: 6 mm anterior | longer 1 2 4 5 | shorter 3 6 | equal
left humerus  | distal   | lateral.translation: 6 mm anterior | longer 1 2 4 5 | shorter 3 6 | equal
# Distal fragment posterior: it must come forward, so feet that point to the front grow and feet to the back shrink.
right tibia   | proximal | lateral.translation: 6 mm posterior | longer 3 6 | shorter 1 2 4 5 | equal
right humerus | distal   | lateral.translation: 6 mm posterior | longer 3 6 | shorter 1 2 4 5 | equal
left tibia    | proximal | lateral.translation: 6 mm posterior | longer 3 6 | shorter 1 2 4 5 | equal
left humerus  | distal   | lateral.translation: 6 mm posterior | longer 3 6 | shorter 1 2 4 5 | equal
# Internal: the toes point medially. On a right limb the distal ring must turn clockwise (seen from proximal) against
# the proximal one: struts that run clockwise from head to foot (1 3 5) grow, the others shrink. Left: the mirror.
right tibia   | proximal | axial.rotation: 5 deg internal | longer 1 3 5 | shorter 2 4 6 | equal
right forearm | distal   | axial.rotation: 5 deg internal | longer 1 3 5 | shorter 2 4 6 | equal
left tibia    | proximal | axial.rotation: 5 deg internal | longer 2 4 6 | shorter 1 3 5 | equal
left forearm  | distal   | axial.rotation: 5 deg internal | longer 2 4 6 | shorter 1 3 5 | equal
# External: the toes point laterally; on a right limb the distal ring must turn anticlockwise, so 2 4 6 grow.
right tibia   | proximal | axial.rotation: 5 deg external | longer 2 4 6 | shorter 1 3 5 | equal
right forearm | distal   | axial.rotation: 5 deg external | longer 2 4 6 | shorter 1 3 5 | equal
left tibia    | proximal | axial.rotation: 5 deg external | longer 1 3 5 | shorter 2 4 6 | equal
left forearm  | distal   | axial.rotation: 5 deg external | longer 1 3 5 | shorter 2 4 6 | equal
# Short: the fragments have come together; every strut grows.
right tibia | proximal | axial.length: 8 mm short | longer 1 2 3 4 5 6 | shorter | equal
right femur | distal   | axial.length: 8 mm short | longer 1 2 3 4 5 6 | shorter | equal
left tibia  | proximal | axial.length: 8 mm short | longer 1 2 3 4 5 6 | shorter | equal
left femur  | distal   | axial.length: 8 mm short | longer 1 2 3 4 5 6 | shorter | equal
# Long: the fragments are too far apart; every strut shrinks.
right tibia | proximal | axial.length: 8 mm long | longer | shorter 1 2 3 4 5 6 | equal
right femur | distal   | axial.length: 8 mm long | longer | shorter 1 2 3 4 5 6 | equal
left tibia  | proximal | axial.length: 8 mm long | longer | shorter 1 2 3 4 5 6 | equal
left femur  | distal   | axial.length: 8 mm long | longer | shorter 1 2 3 4 5 6 | equal
";

/// A goal is the final state. The words not named are `none`; without `deformity` words the bone starts straight.
pub const GOALS: &str = r"
# From straight to varus: the distal end is to lean medially, so the medial side closes and the lateral side opens.
right tibia | proximal | goal.ap.angulation: 5 deg varus | longer 1 5 6 | shorter 2 3 4 | equal
left femur  | distal   | goal.ap.angulation: 5 deg varus | longer 2 3 4 | shorter 1 5 6 | equal
# From straight to valgus: the lateral side closes.
right tibia | proximal | goal.ap.angulation: 5 deg valgus | longer 2 3 4 | shorter 1 5 6 | equal
left femur  | distal   | goal.ap.angulation: 5 deg valgus | longer 1 5 6 | shorter 2 3 4 | equal
# From straight to apex anterior: the front opens, the back closes.
right tibia | proximal | goal.lateral.angulation: 5 deg apex-anterior | longer 1 2 | shorter 4 5 | equal 3 6
left femur  | distal   | goal.lateral.angulation: 5 deg apex-anterior | longer 1 2 | shorter 4 5 | equal 3 6
# From straight to apex posterior: the back opens, the front closes.
right tibia | proximal | goal.lateral.angulation: 5 deg apex-posterior | longer 4 5 | shorter 1 2 | equal 3 6
left femur  | distal   | goal.lateral.angulation: 5 deg apex-posterior | longer 4 5 | shorter 1 2 | equal 3 6
# The distal fragment is to end medially: feet that point medially grow.
right tibia | proximal | goal.ap.translation: 6 mm medial | longer 2 5 | shorter 1 4 | equal 3 6
left femur  | distal   | goal.ap.translation: 6 mm medial | longer 1 4 | shorter 2 5 | equal 3 6
# The distal fragment is to end laterally: feet that point laterally grow.
right tibia | proximal | goal.ap.translation: 6 mm lateral | longer 1 4 | shorter 2 5 | equal 3 6
left femur  | distal   | goal.ap.translation: 6 mm lateral | longer 2 5 | shorter 1 4 | equal 3 6
# The distal fragment is to end anteriorly: feet that point to the front grow.
right tibia | proximal | goal.lateral.translation: 6 mm anterior | longer 3 6 | shorter 1 2 4 5 | equal
left femur  | distal   | goal.lateral.translation: 6 mm anterior | longer 3 6 | shorter 1 2 4 5 | equal
# The distal fragment is to end posteriorly: feet that point back grow.
right tibia | proximal | goal.lateral.translation: 6 mm posterior | longer 1 2 4 5 | shorter 3 6 | equal
left femur  | distal   | goal.lateral.translation: 6 mm posterior | longer 1 2 4 5 | shorter 3 6 | equal
# The toes are to end turned in: on a right limb the distal ring turns anticlockwise, so 2 4 6 grow.
right tibia | proximal | goal.axial.rotation: 5 deg internal | longer 2 4 6 | shorter 1 3 5 | equal
left femur  | distal   | goal.axial.rotation: 5 deg internal | longer 1 3 5 | shorter 2 4 6 | equal
# The toes are to end turned out.
right tibia | proximal | goal.axial.rotation: 5 deg external | longer 1 3 5 | shorter 2 4 6 | equal
left femur  | distal   | goal.axial.rotation: 5 deg external | longer 2 4 6 | shorter 1 3 5 | equal
# A lengthening is a goal that is long; a shortening is a goal that is short.
right tibia | proximal | goal.axial.length: 8 mm long  | longer 1 2 3 4 5 6 | shorter | equal
left femur  | distal   | goal.axial.length: 8 mm long  | longer 1 2 3 4 5 6 | shorter | equal
right tibia | proximal | goal.axial.length: 8 mm short | longer | shorter 1 2 3 4 5 6 | equal
left femur  | distal   | goal.axial.length: 8 mm short | longer | shorter 1 2 3 4 5 6 | equal
# From valgus to more valgus the lateral side goes on closing: the goal is a state, not a change.
right tibia | proximal | ap.angulation: 3 deg valgus; goal.ap.angulation: 8 deg valgus | longer 2 3 4 | shorter 1 5 6 | equal
left femur  | distal   | ap.angulation: 3 deg valgus; goal.ap.angulation: 8 deg valgus | longer 1 5 6 | shorter 2 3 4 | equal
# From more varus to less varus the medial side opens.
right tibia | distal   | ap.angulation: 9 deg varus; goal.ap.angulation: 4 deg varus | longer 2 3 4 | shorter 1 5 6 | equal
left femur  | proximal | ap.angulation: 9 deg varus; goal.ap.angulation: 4 deg varus | longer 1 5 6 | shorter 2 3 4 | equal
# From 10 mm short to 4 mm short every strut grows; from 4 mm long to 12 mm long too; from 12 long to 4 long none does.
right tibia | proximal | axial.length: 10 mm short; goal.axial.length: 4 mm short | longer 1 2 3 4 5 6 | shorter | equal
left tibia  | distal   | axial.length: 4 mm long; goal.axial.length: 12 mm long | longer 1 2 3 4 5 6 | shorter | equal
left femur  | proximal | axial.length: 12 mm long; goal.axial.length: 4 mm long | longer | shorter 1 2 3 4 5 6 | equal
";
