//! Points, vectors and poses that know whose coordinates they are in.
//!
//! Axes of every space are right-handed: x = the patient's right, y = anterior, z = proximal; lengths are
//! millimetres. A pose of `Of` in `In` takes `Of`'s coordinates to `In`'s: `p_in = R p_of + t` (active, column
//! vectors). Trigonometry comes from `libm`, so that every machine prints the same digits (hazard D9).
//!
//! A product whose spaces do not touch does not compile:
//!
//! ```compile_fail,E0308
//! use hexfix::space::{MovBone, MovRing, Pose, RefBone, RefRing};
//! fn wrong(ring_in_bone: Pose<RefRing, RefBone>, ring_in_moving_bone: Pose<MovRing, MovBone>) {
//!     let _ = ring_in_bone * ring_in_moving_bone;
//! }
//! ```
//!
//! and neither does a point of one space put through the pose of another:
//!
//! ```compile_fail,E0308
//! use hexfix::space::{MovRing, Point, Pose, RefBone, RefRing};
//! fn wrong(ring_in_bone: Pose<RefRing, RefBone>, joint: Point<MovRing>) {
//!     let _ = ring_in_bone.apply(joint);
//! }
//! ```

use crate::units::{Angle, Length};
use nalgebra::{Matrix3, Quaternion, UnitQuaternion, Vector3};
use std::marker::PhantomData;
use std::ops::Mul;

/// Marks a type as the name of a space.
pub trait Space {}

/// The reference fragment: the one whose ring stands still. Its origin is the surgeon's *origin*.
#[derive(Clone, Copy, Debug)]
pub enum RefBone {}
/// The moving fragment. Its origin is the surgeon's *corresponding point*.
#[derive(Clone, Copy, Debug)]
pub enum MovBone {}
/// The ring on the reference fragment, origin at its centre.
#[derive(Clone, Copy, Debug)]
pub enum RefRing {}
/// The ring on the moving fragment, origin at its centre.
#[derive(Clone, Copy, Debug)]
pub enum MovRing {}

impl Space for RefBone {}
impl Space for MovBone {}
impl Space for RefRing {}
impl Space for MovRing {}

/// A place in space `S`, in millimetres.
#[derive(Debug)]
pub struct Point<S> {
    coordinates: Vector3<f64>,
    space: PhantomData<fn() -> S>,
}

/// A displacement or direction in space `S`, in millimetres.
#[derive(Debug)]
pub struct Vector<S> {
    components: Vector3<f64>,
    space: PhantomData<fn() -> S>,
}

impl<S> Clone for Point<S> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<S> Copy for Point<S> {}
impl<S> Clone for Vector<S> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<S> Copy for Vector<S> {}

impl<S> Point<S> {
    /// A point from its coordinates in millimetres (right, anterior, proximal).
    pub fn from_mm(coordinates: [f64; 3]) -> Point<S> {
        Point { coordinates: coordinates.into(), space: PhantomData }
    }

    /// The origin of the space.
    pub fn origin() -> Point<S> {
        Point::from_mm([0.0; 3])
    }

    /// The coordinates in millimetres (right, anterior, proximal).
    pub fn mm(&self) -> [f64; 3] {
        self.coordinates.into()
    }

    /// The straight distance to another point of the same space.
    pub fn distance(&self, other: &Point<S>) -> Length {
        Length::from_mm((self.coordinates - other.coordinates).norm())
    }

    /// The displacement from `other` to this point.
    pub fn since(&self, other: &Point<S>) -> Vector<S> {
        Vector::from_raw(self.coordinates - other.coordinates)
    }

    /// The point displaced by a vector.
    pub fn moved(&self, by: Vector<S>) -> Point<S> {
        Point { coordinates: self.coordinates + by.components, space: PhantomData }
    }

    pub(crate) fn raw(&self) -> Vector3<f64> {
        self.coordinates
    }
}

impl<S> Vector<S> {
    /// A vector from its components in millimetres (right, anterior, proximal).
    pub fn from_mm(components: [f64; 3]) -> Vector<S> {
        Vector::from_raw(components.into())
    }

    /// The components in millimetres (right, anterior, proximal).
    pub fn mm(&self) -> [f64; 3] {
        self.components.into()
    }

    /// The length of the vector.
    pub fn length(&self) -> Length {
        Length::from_mm(self.components.norm())
    }

    /// The scalar product with another vector of the same space.
    pub fn dot(&self, other: &Vector<S>) -> f64 {
        self.components.dot(&other.components)
    }

    /// The vector product with another vector of the same space.
    pub fn cross(&self, other: &Vector<S>) -> Vector<S> {
        Vector::from_raw(self.components.cross(&other.components))
    }

    /// The vector multiplied by a number.
    pub fn times(&self, factor: f64) -> Vector<S> {
        Vector::from_raw(self.components * factor)
    }

    /// The sum of two vectors.
    pub fn plus(&self, other: Vector<S>) -> Vector<S> {
        Vector::from_raw(self.components + other.components)
    }

    pub(crate) fn from_raw(components: Vector3<f64>) -> Vector<S> {
        Vector { components, space: PhantomData }
    }

    pub(crate) fn raw(&self) -> Vector3<f64> {
        self.components
    }
}

/// A turn in space.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Rotation {
    quaternion: UnitQuaternion<f64>,
}

impl Rotation {
    /// No turn.
    pub fn identity() -> Rotation {
        Rotation { quaternion: UnitQuaternion::identity() }
    }

    /// A turn about the z axis, positive anticlockwise seen from proximal (anterior towards the patient's left).
    pub fn about_z(angle: Angle) -> Rotation {
        Rotation::from_rotation_vector([0.0, 0.0, angle.radians()])
    }

    /// The turn whose axis is the direction of `vector` and whose angle is its length in radians
    /// (the exponential map of SO(3)).
    pub fn from_rotation_vector(vector: [f64; 3]) -> Rotation {
        let vector = Vector3::from(vector);
        let angle = vector.norm();
        let half_sinc = if angle < 1e-9 { 0.5 } else { libm::sin(angle / 2.0) / angle };
        let imaginary = vector * half_sinc;
        let raw = Quaternion::from_parts(libm::cos(angle / 2.0), imaginary);
        Rotation { quaternion: UnitQuaternion::from_quaternion(raw) }
    }

    /// The axis times the angle in radians, with an angle of at most half a turn (the logarithm of SO(3)).
    pub fn rotation_vector(&self) -> [f64; 3] {
        let q = if self.quaternion.w < 0.0 { -self.quaternion.into_inner() } else { self.quaternion.into_inner() };
        let sine = q.imag().norm();
        let angle = 2.0 * libm::atan2(sine, q.w);
        let scale = if sine < 1e-12 { 2.0 } else { angle / sine };
        (q.imag() * scale).into()
    }

    /// The size of the turn, from nothing to half a turn.
    pub fn angle(&self) -> Angle {
        Angle::from_radians(Vector3::from(self.rotation_vector()).norm())
    }

    /// The smallest turn that carries the direction `from` to the direction `to`.
    ///
    /// The two must not be opposite; film angles below 90 degrees never are.
    pub(crate) fn carrying(from: Vector3<f64>, to: Vector3<f64>) -> Rotation {
        let (from, to) = (from.normalize(), to.normalize());
        let raw = Quaternion::from_parts(1.0 + from.dot(&to), from.cross(&to));
        Rotation { quaternion: UnitQuaternion::from_quaternion(raw) }
    }

    /// The rotation matrix, rows first.
    pub fn matrix(&self) -> [[f64; 3]; 3] {
        let m = self.raw_matrix();
        [0, 1, 2].map(|row| [m[(row, 0)], m[(row, 1)], m[(row, 2)]])
    }

    /// The turn of a rotation matrix (rows first); `None` where the matrix is no rotation within 1e-6.
    pub fn from_matrix(rows: [[f64; 3]; 3]) -> Option<Rotation> {
        let m = Matrix3::from_fn(|row, column| rows[row][column]);
        let off = (m * m.transpose() - Matrix3::identity()).abs().max();
        if !(off < 1e-6 && m.determinant() > 0.0) {
            return None;
        }
        Some(Rotation { quaternion: quaternion_of(&m) })
    }

    /// The quaternion, its real part first; its length is 1 but for rounding.
    pub(crate) fn parts(&self) -> [f64; 4] {
        let q = &self.quaternion;
        [q.w, q.i, q.j, q.k]
    }

    /// A vector turned in its own space.
    pub fn turn<S>(&self, vector: Vector<S>) -> Vector<S> {
        Vector::from_raw(self.quaternion * vector.raw())
    }

    /// The inverse turn.
    pub fn inverse(&self) -> Rotation {
        Rotation { quaternion: self.quaternion.inverse() }
    }

    pub(crate) fn raw_matrix(&self) -> Matrix3<f64> {
        *self.quaternion.to_rotation_matrix().matrix()
    }
}

/// Shepperd's method (J. Guidance and Control 1 (1978) 223): the quaternion of a rotation matrix, taken from its
/// largest component so that nothing small is divided by.
fn quaternion_of(m: &Matrix3<f64>) -> UnitQuaternion<f64> {
    let squares = [m.trace(), m[(0, 0)], m[(1, 1)], m[(2, 2)]];
    let largest = (0..4).fold(0, |best, k| if squares[k] > squares[best] { k } else { best });
    let (a, b, c) = (m[(2, 1)] - m[(1, 2)], m[(0, 2)] - m[(2, 0)], m[(1, 0)] - m[(0, 1)]);
    let (d, e, f) = (m[(0, 1)] + m[(1, 0)], m[(0, 2)] + m[(2, 0)], m[(1, 2)] + m[(2, 1)]);
    let own = 1.0 + 2.0 * squares[largest] - m.trace();
    let raw = match largest {
        0 => Quaternion::new(1.0 + m.trace(), a, b, c),
        1 => Quaternion::new(a, own, d, e),
        2 => Quaternion::new(b, d, own, f),
        _ => Quaternion::new(c, e, f, own),
    };
    UnitQuaternion::from_quaternion(raw)
}

impl Mul for Rotation {
    type Output = Rotation;
    fn mul(self, inner: Rotation) -> Rotation {
        Rotation { quaternion: self.quaternion * inner.quaternion }
    }
}

/// The position and attitude of space `Of` seen from space `In`.
///
/// Variables are named `ring_in_bone`, so that the spaces of a product touch:
/// `ring_in_bone * joint_in_ring`, or `moving_ring_in_ring = bone_in_ring * moving_ring_in_bone`.
#[derive(Debug)]
pub struct Pose<Of, In> {
    rotation: Rotation,
    translation: Vector<In>,
    of: PhantomData<fn() -> Of>,
}

impl<Of, In> Clone for Pose<Of, In> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<Of, In> Copy for Pose<Of, In> {}

impl<Of, In> Pose<Of, In> {
    /// A pose from its rotation and the place of `Of`'s origin in `In`.
    pub fn new(rotation: Rotation, translation: Vector<In>) -> Pose<Of, In> {
        Pose { rotation, translation, of: PhantomData }
    }

    /// Both spaces in one place.
    pub fn identity() -> Pose<Of, In> {
        Pose::new(Rotation::identity(), Vector::from_mm([0.0; 3]))
    }

    /// The turn of `Of` in `In`.
    pub fn rotation(&self) -> Rotation {
        self.rotation
    }

    /// Where `Of`'s origin lies in `In`.
    pub fn translation(&self) -> Vector<In> {
        self.translation
    }

    /// `In` seen from `Of`.
    pub fn inverse(&self) -> Pose<In, Of> {
        let back = self.rotation.inverse();
        let translation = -(back.quaternion * self.translation.components);
        Pose::new(back, Vector::from_raw(translation))
    }

    /// A point of `Of` in the coordinates of `In`.
    pub fn apply(&self, point: Point<Of>) -> Point<In> {
        let coordinates = self.rotation.quaternion * point.coordinates + self.translation.components;
        Point { coordinates, space: PhantomData }
    }

    /// A direction of `Of` in the coordinates of `In`.
    pub fn turn(&self, vector: Vector<Of>) -> Vector<In> {
        Vector::from_raw(self.rotation.quaternion * vector.components)
    }

    /// The turn between two poses of the same spaces.
    pub fn angle_to(&self, other: &Pose<Of, In>) -> Angle {
        (self.rotation.inverse() * other.rotation).angle()
    }
}

impl<Of, In, Inner> Mul<Pose<Inner, Of>> for Pose<Of, In> {
    type Output = Pose<Inner, In>;
    fn mul(self, inner: Pose<Inner, Of>) -> Pose<Inner, In> {
        let place = Point { coordinates: inner.translation.components, space: PhantomData };
        Pose::new(self.rotation * inner.rotation, Vector::from_raw(self.apply(place).coordinates))
    }
}
