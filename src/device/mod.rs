//! The device: rings, struts and the frame that they make.

mod frame;
mod ring;
mod strut;

pub use frame::{Catalogue, Frame, FrameSystem, Status};
pub use ring::{JointCentre, Ring};
pub use strut::{Clicks, PerStrut, Reading, Strut, StrutId, StrutLength};
