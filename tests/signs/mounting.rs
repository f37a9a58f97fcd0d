//! The mounting words, each shown by the struts whose lines it puts before, behind, beside or on the hinge.
//!
//! ```text
//!  AP mounting, right limb, seen from proximal        axial mounting, seen from the patient's right
//!
//!    left = medial          right = lateral               back           front
//!                                                            P3 ________     proximal ring
//!         (2)       |       (1)                                \
//!                   C--------H                                  \  above the middle struts 3 and 6
//!    (3)            |        :      (6)             middle  -----x-----  stand behind the ring axis,
//!                   |        :                                    \  below the middle before it
//!         (4)       |       (5)                                    \
//!                                                         ________ D3    distal ring
//!  C: centre of the ring, 42.65 mm medial of the hinge H on the bone. H's axis runs from
//!  front to back through the middles of struts 1 and 5.
//! ```

/// Rows in the form of the first table. A row that does not say `m.axial` has its hinge halfway between the rings.
pub const MOUNTING: &str = r"
# The ring centre lies 42.65 mm medial of the bone: the hinge lies under the lateral front and back struts. They rest;
# the strut lateral of the hinge closes in varus, the medial three open.
right tibia | proximal | m.ap: 42.65 mm medial; ap.angulation: 5 deg varus | longer 2 3 4 | shorter 6 | equal 1 5
right femur | distal   | m.ap: 42.65 mm medial; ap.angulation: 5 deg varus | longer 2 3 4 | shorter 6 | equal 1 5
left tibia  | proximal | m.ap: 42.65 mm medial; ap.angulation: 5 deg varus | longer 1 5 6 | shorter 3 | equal 2 4
left femur  | distal   | m.ap: 42.65 mm medial; ap.angulation: 5 deg varus | longer 1 5 6 | shorter 3 | equal 2 4
# The ring centre lies 42.65 mm lateral of the bone: the medial front and back struts rest, one opens, three close.
right tibia | proximal | m.ap: 42.65 mm lateral; ap.angulation: 5 deg varus | longer 3 | shorter 1 5 6 | equal 2 4
right femur | distal   | m.ap: 42.65 mm lateral; ap.angulation: 5 deg varus | longer 3 | shorter 1 5 6 | equal 2 4
left tibia  | proximal | m.ap: 42.65 mm lateral; ap.angulation: 5 deg varus | longer 6 | shorter 2 3 4 | equal 1 5
left femur  | distal   | m.ap: 42.65 mm lateral; ap.angulation: 5 deg varus | longer 6 | shorter 2 3 4 | equal 1 5
# The bone lies anterior in the ring, so the ring is posterior: struts 3 and 6 stand behind the hinge and open with the
# back when an apex in front is straightened.
right tibia | proximal | m.lateral: 30 mm posterior; lateral.angulation: 5 deg apex-anterior | longer 3 4 5 6 | shorter 1 2 | equal
right femur | distal   | m.lateral: 30 mm posterior; lateral.angulation: 5 deg apex-anterior | longer 3 4 5 6 | shorter 1 2 | equal
left tibia  | proximal | m.lateral: 30 mm posterior; lateral.angulation: 5 deg apex-anterior | longer 3 4 5 6 | shorter 1 2 | equal
left femur  | distal   | m.lateral: 30 mm posterior; lateral.angulation: 5 deg apex-anterior | longer 3 4 5 6 | shorter 1 2 | equal
# The ring is anterior of the bone: struts 3 and 6 stand before the hinge and close with the front.
right tibia | proximal | m.lateral: 30 mm anterior; lateral.angulation: 5 deg apex-anterior | longer 4 5 | shorter 1 2 3 6 | equal
right femur | distal   | m.lateral: 30 mm anterior; lateral.angulation: 5 deg apex-anterior | longer 4 5 | shorter 1 2 3 6 | equal
left tibia  | proximal | m.lateral: 30 mm anterior; lateral.angulation: 5 deg apex-anterior | longer 4 5 | shorter 1 2 3 6 | equal
left femur  | distal   | m.lateral: 30 mm anterior; lateral.angulation: 5 deg apex-anterior | longer 4 5 | shorter 1 2 3 6 | equal
# A proximal ring 110 mm proximal of the hinge: the hinge lies below the middle of the frame, where struts 3 and 6 have
# come to the front of the axis; they close with the front.
right tibia | proximal | m.axial: 110 mm proximal; lateral.angulation: 5 deg apex-anterior | longer 4 5 | shorter 1 2 3 6 | equal
left femur  | proximal | m.axial: 110 mm proximal; lateral.angulation: 5 deg apex-anterior | longer 4 5 | shorter 1 2 3 6 | equal
# A proximal ring only 40 mm proximal of the hinge: the hinge lies above the middle, where 3 and 6 are still behind.
right tibia | proximal | m.axial: 40 mm proximal; lateral.angulation: 5 deg apex-anterior | longer 3 4 5 6 | shorter 1 2 | equal
left femur  | proximal | m.axial: 40 mm proximal; lateral.angulation: 5 deg apex-anterior | longer 3 4 5 6 | shorter 1 2 | equal
# A proximal ring 75 mm distal of the origin: the hinge lies above the whole frame, the lines of 3 and 6 run far behind it.
right tibia | proximal | m.axial: 75 mm distal; level: 150 mm distal; lateral.angulation: 5 deg apex-anterior | longer 3 4 5 6 | shorter 1 2 | equal
left femur  | proximal | m.axial: 75 mm distal; level: 150 mm distal; lateral.angulation: 5 deg apex-anterior | longer 3 4 5 6 | shorter 1 2 | equal
# A distal ring 110 mm distal of the hinge: the hinge lies above the middle, where 3 and 6 stand behind the axis.
right tibia | distal | m.axial: 110 mm distal; lateral.angulation: 5 deg apex-anterior | longer 3 4 5 6 | shorter 1 2 | equal
left femur  | distal | m.axial: 110 mm distal; lateral.angulation: 5 deg apex-anterior | longer 3 4 5 6 | shorter 1 2 | equal
# A distal ring only 40 mm distal of the hinge: the hinge lies below the middle, where 3 and 6 stand before the axis.
right tibia | distal | m.axial: 40 mm distal; lateral.angulation: 5 deg apex-anterior | longer 4 5 | shorter 1 2 3 6 | equal
left femur  | distal | m.axial: 40 mm distal; lateral.angulation: 5 deg apex-anterior | longer 4 5 | shorter 1 2 3 6 | equal
# A distal ring 75 mm proximal of the origin: the hinge lies below the whole frame, the lines of 3 and 6 run far before it.
right tibia | distal | m.axial: 75 mm proximal; level: 150 mm proximal; lateral.angulation: 5 deg apex-anterior | longer 4 5 | shorter 1 2 3 6 | equal
left femur  | distal | m.axial: 75 mm proximal; level: 150 mm proximal; lateral.angulation: 5 deg apex-anterior | longer 4 5 | shorter 1 2 3 6 | equal
# The mark points 30 degrees to the medial side. On a right limb every strut has gone 30 degrees anticlockwise: 1 stands
# right in front with 2 and 6 beside it, 4 right behind with 3 and 5. On a left limb clockwise: 2 in front with 1 and 3.
right tibia | proximal | m.rotation: 30 deg internal; lateral.angulation: 5 deg apex-anterior | longer 3 4 5 | shorter 1 2 6 | equal
right femur | distal   | m.rotation: 30 deg internal; lateral.angulation: 5 deg apex-anterior | longer 3 4 5 | shorter 1 2 6 | equal
left tibia  | proximal | m.rotation: 30 deg internal; lateral.angulation: 5 deg apex-anterior | longer 4 5 6 | shorter 1 2 3 | equal
left femur  | distal   | m.rotation: 30 deg internal; lateral.angulation: 5 deg apex-anterior | longer 4 5 6 | shorter 1 2 3 | equal
# The mark points 30 degrees to the lateral side: clockwise on a right limb, anticlockwise on a left one.
right tibia | proximal | m.rotation: 30 deg external; lateral.angulation: 5 deg apex-anterior | longer 4 5 6 | shorter 1 2 3 | equal
right femur | distal   | m.rotation: 30 deg external; lateral.angulation: 5 deg apex-anterior | longer 4 5 6 | shorter 1 2 3 | equal
left tibia  | proximal | m.rotation: 30 deg external; lateral.angulation: 5 deg apex-anterior | longer 3 4 5 | shorter 1 2 6 | equal
left femur  | distal   | m.rotation: 30 deg external; lateral.angulation: 5 deg apex-anterior | longer 3 4 5 | shorter 1 2 6 | equal
# Mark medial, varus: the strut in front and the one behind lie over the hinge and rest; the medial two open.
right tibia | proximal | m.rotation: 30 deg internal; ap.angulation: 5 deg varus | longer 2 3 | shorter 5 6 | equal 1 4
right femur | distal   | m.rotation: 30 deg internal; ap.angulation: 5 deg varus | longer 2 3 | shorter 5 6 | equal 1 4
left tibia  | proximal | m.rotation: 30 deg internal; ap.angulation: 5 deg varus | longer 1 6 | shorter 3 4 | equal 2 5
left femur  | distal   | m.rotation: 30 deg internal; ap.angulation: 5 deg varus | longer 1 6 | shorter 3 4 | equal 2 5
# Mark lateral, varus: on a right limb 2 has come to the front and 5 to the back; on a left limb 1 and 4.
right tibia | proximal | m.rotation: 30 deg external; ap.angulation: 5 deg varus | longer 3 4 | shorter 1 6 | equal 2 5
right femur | distal   | m.rotation: 30 deg external; ap.angulation: 5 deg varus | longer 3 4 | shorter 1 6 | equal 2 5
left tibia  | proximal | m.rotation: 30 deg external; ap.angulation: 5 deg varus | longer 5 6 | shorter 2 3 | equal 1 4
left femur  | distal   | m.rotation: 30 deg external; ap.angulation: 5 deg varus | longer 5 6 | shorter 2 3 | equal 1 4
# Mark medial, distal fragment medial: the feet of 3 and 6 now point to the front and medially, so they shrink too.
right tibia | proximal | m.rotation: 30 deg internal; ap.translation: 6 mm medial | longer 1 4 | shorter 2 3 5 6 | equal
right femur | distal   | m.rotation: 30 deg internal; ap.translation: 6 mm medial | longer 1 4 | shorter 2 3 5 6 | equal
left tibia  | proximal | m.rotation: 30 deg internal; ap.translation: 6 mm medial | longer 2 5 | shorter 1 3 4 6 | equal
left femur  | distal   | m.rotation: 30 deg internal; ap.translation: 6 mm medial | longer 2 5 | shorter 1 3 4 6 | equal
# Mark lateral, distal fragment medial: the feet of 3 and 6 now point to the front and laterally, so they grow.
right tibia | proximal | m.rotation: 30 deg external; ap.translation: 6 mm medial | longer 1 3 4 6 | shorter 2 5 | equal
right femur | distal   | m.rotation: 30 deg external; ap.translation: 6 mm medial | longer 1 3 4 6 | shorter 2 5 | equal
left tibia  | proximal | m.rotation: 30 deg external; ap.translation: 6 mm medial | longer 2 3 5 6 | shorter 1 4 | equal
left femur  | distal   | m.rotation: 30 deg external; ap.translation: 6 mm medial | longer 2 3 5 6 | shorter 1 4 | equal
";
