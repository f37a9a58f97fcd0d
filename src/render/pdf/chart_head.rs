//! Sets the head of a chart: what the columns are, and each strut by its number, its sign and its place.

use super::RenderError;
use super::blocks::{Setting, stacked};
use super::chart_layout::{AIR, Layout, PAD, WIDEST, centred};
use super::figure;
use super::fonts::Cut;
use super::frame::WIDTH;
use super::ink::{BLACK, HAIRLINE, Ink, MM, Mark, RULE, Slab};
use super::lines::{Style, Wide, fill, line, wrap};
use super::tags::{NodeId, Role};
use crate::prescription::document::{Chart, StrutHead};
use std::rc::Rc;

/// Grey ground of the head.
const GROUND: u8 = 212;

/// Space between a strut's number and its sign.
const GAP: f32 = 2.0 * MM;

/// Sets the head; its slab stays with the first entry.
pub(super) fn set(setting: &mut Setting, chart: &Chart, layout: &Layout, table: NodeId) -> Result<Slab, RenderError> {
    let group = setting.tree.add(table, Role::TableHead);
    let row = setting.tree.add(group, Role::Row);
    let name = setting.tree.add(row, Role::ColumnName);
    let style = layout.heads;
    let lines = fill(setting.type_case, &chart.labels.row, style, layout.boxes - 2.0 * PAD)?;
    let mut upper = lines.len() as f32 * style.height();
    let mut marks = vec![Mark::of(name, stacked(&lines, style, PAD, AIR))];
    let mut slab = Slab { above: 3.0 * MM, keep: true, what: "the head of the chart", ..Slab::default() };
    let mut struts = Vec::new();
    for head in &chart.heads {
        struts.push((setting.tree.add(row, Role::ColumnName), head));
    }
    for (label, (left, width)) in [(&chart.labels.done, layout.tick), (&chart.labels.initials, layout.initials)] {
        let node = setting.tree.add(row, Role::ColumnName);
        let lines = wrap(setting.type_case, label, style, WIDEST, Wide::Refuse)?.unwrap_or_default();
        upper = upper.max(lines.len() as f32 * style.height());
        marks.push(Mark::of(node, centred(&lines, style, left + width / 2.0, AIR)));
    }
    upper += 2.0 * AIR;
    let mut height = upper;
    for (index, (node, head)) in struts.into_iter().enumerate() {
        let bottom = strut(setting, (node, head), (layout, index, upper), (&mut marks, &mut slab))?;
        height = height.max(bottom);
    }
    height += AIR;
    marks.insert(0, Mark::decoration(ground(layout, chart.heads.len(), upper, height)));
    slab.height = height;
    slab.marks = Rc::new(marks);
    Ok(slab)
}

/// Number and sign side by side, the place below them; returns the lower edge.
fn strut(
    setting: &mut Setting,
    (node, head): (NodeId, &StrutHead),
    (layout, index, upper): (&Layout, usize, f32),
    (marks, slab): (&mut Vec<Mark>, &mut Slab),
) -> Result<f32, RenderError> {
    let roles = [Role::Paragraph, Role::Drawing(head.sign.alternative.clone()), Role::Paragraph];
    let [number, sign, place] = roles.map(|role| setting.tree.add(node, role));
    let large = Style { leading: 1.2, ..Style::new(Cut::Bold, 1.25 * setting.sizes.reading) };
    let digits = line(setting.type_case, &head.number, large.cut, large.size)?;
    let (wide, high) = figure::size(&head.sign);
    let left = layout.middle(index) - (digits.width + GAP + wide) / 2.0;
    let storey = f32::max(large.height(), high);
    let baseline = upper + AIR + (storey - large.height()) / 2.0 + large.baseline();
    marks.push(Mark::of(number, vec![digits.ink(left, baseline, large.size)]));
    let at = (left + digits.width + GAP, upper + AIR + (storey - high) / 2.0);
    let (inks, frame) = figure::drawn(setting.type_case, &head.sign, at)?;
    marks.push(Mark::drawing(sign, inks, frame));
    slab.frames.push((sign, frame));
    let lines = wrap(setting.type_case, &head.place, layout.place, layout.room(), Wide::Refuse)?.unwrap_or_default();
    let top = upper + AIR + storey;
    marks.push(Mark::of(place, centred(&lines, layout.place, layout.middle(index), top)));
    Ok(top + lines.len() as f32 * layout.place.height())
}

fn ground(layout: &Layout, struts: usize, upper: f32, height: f32) -> Vec<Ink> {
    let mut inks = vec![
        Ink::block(0.0, 0.0, WIDTH, height, GROUND),
        Ink::rule(0.0, WIDTH, 0.5, 1.0, BLACK),
        Ink::rule(0.0, WIDTH, upper, HAIRLINE, RULE),
        Ink::rule(0.0, WIDTH, height, 1.0, BLACK),
    ];
    for index in 1..struts {
        inks.push(Ink::block(layout.left(index) - HAIRLINE / 2.0, upper, HAIRLINE, height - upper, RULE));
    }
    inks
}
