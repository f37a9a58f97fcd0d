//! wip
pub mod anatomy;
pub mod case;
pub mod cli;
pub mod device;
pub mod finding;
pub mod intake;
pub mod kinematics;
pub mod limits;
pub mod plan;
pub mod prescription;
pub mod render;
pub mod space;
pub mod units;
pub mod verify;
