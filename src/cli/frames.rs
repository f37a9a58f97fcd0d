//! `hexfix frames`: the systems, or the parts of one, as a table for the terminal.

use super::report::{Reporter, Style};
use super::{Failure, print, street};
use crate::device::{FrameSystem, JointCentre, PerStrut, Strut, StrutId};
use std::fmt::Write;
use std::path::PathBuf;

pub(super) fn show(name: Option<&str>, folders: &[PathBuf]) -> Result<(), Failure> {
    let mut reporter = Reporter::new(Style::Text);
    let catalogue = street::catalogue(folders, &mut reporter)?;
    match name {
        None => {
            let lines = catalogue.systems().map(line);
            print(&std::iter::once(header()).chain(lines).collect::<String>())
        }
        Some(name) => match catalogue.get(name) {
            Some(system) => print(&parts(system)),
            None => {
                let known: Vec<&str> = catalogue.systems().map(|system| system.name.as_str()).collect();
                Err(Failure::Other(format!("no frame system `{name}`; there are: {}", known.join(", "))))
            }
        },
    }
}

fn header() -> String {
    format!("{:<20} {:<12} {:<20} {:>5} {:>6}  {}\n", "system", "status", "maker", "rings", "struts", "source")
}

fn line(system: &FrameSystem) -> String {
    let (rings, struts) = (system.rings.len(), system.struts.len());
    format!(
        "{:<20} {:<12} {:<20} {rings:>5} {struts:>6}  {}\n",
        system.name,
        system.status.to_string(),
        system.maker,
        system.source
    )
}

fn parts(system: &FrameSystem) -> String {
    let mut out = header() + &line(system);
    let _ = writeln!(out, "\nstruts, readings in mm");
    for strut in system.struts.values() {
        let _ = writeln!(out, "  {}", strut_line(strut));
    }
    for ring in system.rings.values() {
        let _ = writeln!(
            out,
            "\nring {}: inner diameter {} mm, outer {} mm, thickness {} mm",
            ring.name,
            ring.inner_diameter.mm(),
            ring.outer_diameter.mm(),
            ring.thickness.mm()
        );
        out.push_str(&joints("as proximal ring", &ring.joints_as_proximal));
        out.push_str(&joints("as distal ring", &ring.joints_as_distal));
    }
    out
}

fn strut_line(strut: &Strut) -> String {
    format!(
        "{:<16} {} to {}, length = reading + {}, click {}",
        strut.name,
        strut.shortest.0.mm(),
        strut.longest.0.mm(),
        strut.reading_offset.mm(),
        strut.click.mm()
    )
}

fn joints(title: &str, joints: &PerStrut<JointCentre>) -> String {
    let mut out = format!("  {title:<18} {:>10} {:>10}  {}\n", "radius mm", "angle deg", "height");
    for id in StrutId::ALL {
        let joint = joints[id];
        let height = joint.height.mm();
        let side = if height < 0.0 { "distal" } else { "proximal" };
        let _ = writeln!(
            out,
            "    strut {id:<10} {:>10} {:>10}  {} mm {side}",
            round(joint.radius.mm()),
            round(joint.angle.degrees()),
            round(height.abs())
        );
    }
    out
}

fn round(value: f64) -> f64 {
    (value * 1e4).round() / 1e4
}
