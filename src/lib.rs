//! wip
pub mod anatomy;
pub mod case;
pub mod device;
pub mod finding;
pub mod kinematics;
pub mod limits;
pub mod space;
pub mod units;
pub mod plan;
pub mod verify;
pub mod intake;
pub mod prescription;
pub mod render;
pub mod cli;
