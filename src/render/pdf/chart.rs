//! Sets the strut chart: each turn on two storeys, its head again on every page, and the last turn again after a page break.

use super::RenderError;
use super::bar;
use super::blocks::{Setting, stacked};
use super::chart_head;
use super::chart_layout::{AIR, Layout, PAD, centred, centred_at};
use super::figure::empty_box;
use super::frame::WIDTH;
use super::ink::{Again, BLACK, HAIRLINE, Head, Ink, MM, Mark, Note, RULE, Slab};
use super::lines::{Line, fill, line};
use super::tags::{NodeId, Role};
use crate::prescription::document::{Chart, Entry, PAGE, StrutCell, Turn};
use std::rc::Rc;

/// Grey ground of what is not to be carried out: the start, and a turn that is shown again.
const GROUND: u8 = 228;

/// Rule above an entry.
const ENTRY_RULE: f32 = 0.9;

/// Rule above the first turn of a day.
const DAY_RULE: f32 = 2.4;

/// Sets a chart.
pub(super) fn set(setting: &mut Setting, chart: &Chart) -> Result<Vec<Slab>, RenderError> {
    if let Some(index) = chart.entries.iter().position(|entry| !is_even(entry, chart.heads.len())) {
        return Err(RenderError::UnevenRow { table: chart.caption.clone(), row: index + 1 });
    }
    let layout = Layout::new(setting, chart)?;
    let table = setting.element(Role::Table(Some(chart.caption.clone())));
    let top = chart_head::set(setting, chart, &layout, table)?;
    let head = Rc::new(Head { height: top.height, marks: Rc::clone(&top.marks) });
    let mut slabs = vec![top];
    if chart.entries.is_empty() {
        return Ok(slabs);
    }
    let body = setting.tree.add(table, Role::TableBody);
    let rows = Rows { chart, layout, body };
    for (index, entry) in chart.entries.iter().enumerate() {
        let mut slab = rows.entry(setting, entry)?;
        slab.head = Some(Rc::clone(&head));
        slab.continues = true;
        slab.keep |= matches!(chart.entries.get(index + 1), Some(Entry::ReadNow { .. }));
        slabs.push(slab);
    }
    // What ends the chart stands below its last entry, not alone on a page.
    slabs.iter_mut().last().into_iter().for_each(|last| last.keep = true);
    Ok(slabs)
}

/// Whether an entry has one cell a strut.
fn is_even(entry: &Entry, struts: usize) -> bool {
    match entry {
        Entry::Start { readings, .. } => readings.len() == struts,
        Entry::Turn(turn) => turn.cells.len() == struts,
        Entry::Bar { .. } | Entry::ReadNow { .. } => true,
    }
}

/// What all rows of a chart share.
struct Rows<'a> {
    chart: &'a Chart,
    layout: Layout,
    body: NodeId,
}

impl Rows<'_> {
    fn entry(&self, setting: &mut Setting, entry: &Entry) -> Result<Slab, RenderError> {
        match entry {
            Entry::Start { label, readings } => self.start(setting, label, readings),
            Entry::Turn(turn) => self.turn(setting, turn),
            Entry::Bar { title, lines } => bar::set(setting, (title, lines), self.body, self.chart.heads.len() + 3),
            Entry::ReadNow { label } => self.read_now(setting, label),
        }
    }

    /// The readings before the first turn, on grey.
    fn start(&self, setting: &mut Setting, label: &str, readings: &[String]) -> Result<Slab, RenderError> {
        let row = setting.tree.add(self.body, Role::Row);
        let name = setting.tree.add(row, Role::RowName);
        let lines = fill(setting.type_case, label, self.layout.number, WIDTH - 2.0 * PAD)?;
        let upper = lines.len() as f32 * self.layout.number.height() + 2.0 * AIR;
        let mut marks = vec![Mark::of(name, stacked(&lines, self.layout.number, PAD, AIR))];
        let style = self.layout.reading(true);
        for (index, reading) in readings.iter().enumerate() {
            let cell = setting.tree.add(row, Role::Cell);
            let shown = self.reading(setting, reading, true)?;
            marks.push(Mark::of(cell, vec![centred_at(&shown, style, self.layout.middle(index), upper)]));
        }
        self.without_boxes(setting, row);
        let height = upper + style.height() + AIR;
        marks.insert(0, Mark::decoration(self.ground(height, upper, ENTRY_RULE)));
        Ok(Slab { height, keep: true, marks: Rc::new(marks), what: "the start of the chart", ..Slab::default() })
    }

    /// Two empty cells under the heads of the boxes.
    fn without_boxes(&self, setting: &mut Setting, row: NodeId) {
        setting.tree.add(row, Role::Cell);
        setting.tree.add(row, Role::Cell);
    }

    /// A grey ground with rules.
    fn ground(&self, height: f32, upper: f32, rule: f32) -> Vec<Ink> {
        let mut inks = vec![Ink::block(0.0, 0.0, WIDTH, height, GROUND)];
        inks.extend(self.rules(height, upper, rule));
        inks
    }

    /// The rules of an entry: above it, below it, and between its cells.
    fn rules(&self, height: f32, upper: f32, above: f32) -> Vec<Ink> {
        let mut inks = vec![
            Ink::rule(0.0, WIDTH, above / 2.0, above, BLACK),
            Ink::rule(0.0, WIDTH, height, ENTRY_RULE, BLACK),
            Ink::rule(0.0, WIDTH, upper, HAIRLINE, RULE),
        ];
        for index in 1..self.chart.heads.len() {
            let x = self.layout.left(index);
            inks.push(Ink::block(x - HAIRLINE / 2.0, upper, HAIRLINE, height - upper, RULE));
        }
        inks
    }

    fn reading(&self, setting: &mut Setting, text: &str, strong: bool) -> Result<Line, RenderError> {
        let style = self.layout.reading(strong);
        let shown = line(setting.type_case, text, style.cut, style.size)?;
        if shown.width > self.layout.room() {
            return Err(RenderError::CellOverflow { column: self.chart.caption.clone(), text: text.to_owned() });
        }
        Ok(shown)
    }

    fn turn(&self, setting: &mut Setting, turn: &Turn) -> Result<Slab, RenderError> {
        let row = setting.tree.add(self.body, Role::Row);
        let name = setting.tree.add(row, Role::RowName);
        let layout = &self.layout;
        // A real space, so that number and day stay apart for those who listen or copy.
        let number = line(setting.type_case, &format!("{} ", turn.number), layout.number.cut, layout.number.size)?;
        let left = PAD + number.width + layout.number.size * 0.7;
        let when = fill(setting.type_case, &turn.when, layout.text, layout.boxes - left - PAD)?;
        let storey = when.len() as f32 * layout.text.height();
        let upper = f32::max(layout.box_height + 2.0 * AIR, storey + 2.0 * AIR);
        let named = |top: f32| {
            let mut inks = vec![number.ink(PAD, top + layout.text.baseline(), layout.number.size)];
            inks.extend(stacked(&when, layout.text, left, top));
            Mark::of(name, inks)
        };
        let (lower, height) = self.cells(setting, &turn.cells, row)?;
        let rule = if turn.opens_day { DAY_RULE } else { ENTRY_RULE };
        let mut marks = vec![Mark::decoration(self.rules(upper + height, upper, rule))];
        marks.push(named((upper - storey) / 2.0));
        marks.extend(lower.iter().map(|mark| mark.lowered(upper)));
        let mut slab = Slab { height: upper + height, what: "a turn of the chart", ..Slab::default() };
        self.boxes(setting, row, upper, (&mut marks, &mut slab));
        slab.marks = Rc::new(marks);
        let widest = when.iter().map(|line| line.width).fold(0.0, f32::max);
        let (note, upper) = self.note(setting, (name, left + widest), storey)?;
        let mut again = vec![Mark::decoration(self.ground(upper + height, upper, ENTRY_RULE)), named(AIR)];
        again.extend(lower.iter().map(|mark| mark.lowered(upper)));
        slab.again = Some(Rc::new(Again { height: upper + height, marks: Rc::new(again), note }));
        Ok(slab)
    }

    /// The cells of a turn, from the upper edge of the lower storey, and their height.
    fn cells(&self, setting: &mut Setting, cells: &[StrutCell], row: NodeId) -> Result<(Vec<Mark>, f32), RenderError> {
        let (mut marks, mut height) = (Vec::new(), 0.0_f32);
        for (index, cell) in cells.iter().enumerate() {
            let node = setting.tree.add(row, Role::Cell);
            let (first, second) = (setting.tree.add(node, Role::Paragraph), setting.tree.add(node, Role::Paragraph));
            let style = self.layout.reading(cell.is_turned);
            let reading = self.reading(setting, &cell.reading, cell.is_turned)?;
            let turn = self.layout.words(setting, &cell.turn)?;
            let middle = self.layout.middle(index);
            marks.push(Mark::of(first, vec![centred_at(&reading, style, middle, 0.0)]));
            marks.push(Mark::of(second, centred(&turn, self.layout.turn, middle, style.height())));
            height = height.max(style.height() + turn.len() as f32 * self.layout.turn.height());
        }
        Ok((marks, height + AIR))
    }

    /// A box to tick and a box for initials at the reading end of the upper storey.
    fn boxes(&self, setting: &mut Setting, row: NodeId, upper: f32, (marks, slab): (&mut Vec<Mark>, &mut Slab)) {
        let top = (upper - self.layout.box_height) / 2.0;
        let [tick, initials, _] = &self.chart.labels.boxes;
        for (alternative, (left, width)) in [(tick, self.layout.tick), (initials, self.layout.initials)] {
            let cell = setting.tree.add(row, Role::Cell);
            let figure = setting.tree.add(cell, Role::Drawing(alternative.clone()));
            let (ink, frame) = empty_box(left, top, width, self.layout.box_height);
            marks.push(Mark::of(figure, vec![ink]));
            slab.frames.push((figure, frame));
        }
    }

    /// Where it is said that a turn stands on an earlier page: beside its day if there is room, or else below it. Returns the
    /// height of the upper storey too.
    fn note(
        &self,
        setting: &mut Setting,
        (node, reach): (NodeId, f32),
        storey: f32,
    ) -> Result<(Note, f32), RenderError> {
        let text = self.chart.labels.shown_again.clone();
        let style = self.layout.text;
        let longest = text.replace(PAGE, "000");
        let beside = WIDTH - PAD - reach - 2.5 * MM;
        let short = line(setting.type_case, &longest, style.cut, style.size)?.width <= beside;
        let lines = fill(setting.type_case, &longest, style, WIDTH - 2.0 * PAD)?.len() as f32;
        let (top, upper) = match short {
            true => (AIR, storey + 2.0 * AIR),
            false => (AIR + storey, storey + lines * style.height() + 2.0 * AIR),
        };
        Ok((Note { node, text, style, top, width: WIDTH - 2.0 * PAD, right: WIDTH - PAD }, upper))
    }

    /// A label, and below it an empty box a strut.
    fn read_now(&self, setting: &mut Setting, label: &str) -> Result<Slab, RenderError> {
        let row = setting.tree.add(self.body, Role::Row);
        let name = setting.tree.add(row, Role::RowName);
        let style = self.layout.text;
        let lines = fill(setting.type_case, label, style, WIDTH - 2.0 * PAD)?;
        let top = lines.len() as f32 * style.height() + 2.0 * AIR;
        let height = top + self.layout.box_height + 3.0 * AIR;
        let mut marks = vec![
            Mark::decoration(vec![
                Ink::rule(0.0, WIDTH, ENTRY_RULE / 2.0, ENTRY_RULE, BLACK),
                Ink::rule(0.0, WIDTH, height, ENTRY_RULE, BLACK),
            ]),
            Mark::of(name, stacked(&lines, style, PAD, AIR)),
        ];
        let mut slab = Slab { height, what: "boxes for readings", ..Slab::default() };
        for index in 0..self.chart.heads.len() {
            let cell = setting.tree.add(row, Role::Cell);
            let figure = setting.tree.add(cell, Role::Drawing(self.chart.labels.boxes[2].clone()));
            let left = self.layout.left(index) + 2.0 * MM;
            let (ink, frame) = empty_box(left, top, self.layout.left(1) - 4.0 * MM, self.layout.box_height);
            marks.push(Mark::of(figure, vec![ink]));
            slab.frames.push((figure, frame));
        }
        self.without_boxes(setting, row);
        slab.marks = Rc::new(marks);
        Ok(slab)
    }
}
