//! The strut chart: a table on a wide screen and on paper; on a telephone two rows of three struts for each turn, each with its
//! number, sign and place again, so that nothing must be looked up across the screen.
//!
//! The roles are written out, because browsers forget what a table is as soon as its cells stand as a grid.

use super::words::{digits, words};
use crate::prescription::document::{Block, Chart, Drawing, Entry, StrutCell, StrutHead, Turn};
use maud::{Markup, html};

/// The chart of a block that is one.
pub(super) fn of(block: &Block) -> Option<&Chart> {
    match block {
        Block::Chart(chart) => Some(chart),
        _ => None,
    }
}

/// The whole chart; `id` is its name on the page.
pub(super) fn chart(chart: &Chart, id: &str) -> Markup {
    let page = Page { chart, id };
    html! {
        table.chart role="table" {
            caption { (words(&chart.caption)) }
            (page.head())
            tbody role="rowgroup" {
                @let mut number = "0";
                @for entry in &chart.entries {
                    (page.entry(entry, &mut number))
                }
            }
        }
    }
}

struct Page<'a> {
    chart: &'a Chart,
    id: &'a str,
}

impl<'a> Page<'a> {
    fn head(&self) -> Markup {
        let Page { chart, id } = self;
        html! {
            thead role="rowgroup" {
                tr role="row" {
                    th scope="col" role="columnheader" { (words(&chart.labels.row)) }
                    @for head in &chart.heads {
                        th.strut scope="col" role="columnheader" id={ (id) "-strut-" (head.number) } { (self.strut(head, true)) }
                    }
                    th scope="col" role="columnheader" id={ (id) "-done" } { (words(&chart.labels.done)) }
                    th scope="col" role="columnheader" id={ (id) "-initials" } { (words(&chart.labels.initials)) }
                }
            }
        }
    }

    /// Number, sign and place of a strut. A sign is told once, at the head.
    fn strut(&self, head: &StrutHead, told: bool) -> Markup {
        html! {
            b.number { (digits(&head.number)) } " " (sign(&head.sign, told)) " " span.place { (words(&head.place)) }
        }
    }

    /// An entry. `number` is the number of the last turn before it: what the readings below a turn are named after.
    fn entry(&self, entry: &'a Entry, number: &mut &'a str) -> Markup {
        match entry {
            Entry::Start { label, readings } => html! {
                tr.start role="row" {
                    th scope="row" role="rowheader" { (words(label)) }
                    @for (head, reading) in self.chart.heads.iter().zip(readings) {
                        td.cell role="cell" {
                            span.again { (self.strut(head, false)) }
                            span.reading { (digits(reading)) }
                        }
                    }
                    td.none colspan="2" role="cell" {}
                }
            },
            Entry::Turn(turn) => {
                *number = &turn.number;
                self.turn(turn)
            }
            Entry::Bar { title, lines } => html! {
                tr.bar role="row" {
                    td colspan="9" role="cell" { div { b { (words(title)) } @for line in lines { p { (words(line)) } } } }
                }
            },
            Entry::ReadNow { label } => self.read_now(label, number),
        }
    }

    fn turn(&self, turn: &Turn) -> Markup {
        let labels = &self.chart.labels;
        let row = format!("{}-row-{}", self.id, turn.number);
        html! {
            tr.turn.day[turn.opens_day] role="row" {
                th scope="row" role="rowheader" id=(row) {
                    span.number { (digits(&turn.number)) } " " span.when { (words(&turn.when)) }
                }
                @for (head, cell) in self.chart.heads.iter().zip(&turn.cells) { (self.cell(head, cell)) }
                td.tick role="cell" {
                    span.again { (words(&labels.done)) }
                    input type="checkbox" autocomplete="off" name={ "done-" (turn.number) }
                        aria-labelledby={ (self.id) "-done " (row) };
                }
                td.initials role="cell" {
                    span.again { (words(&labels.initials)) }
                    input type="text" autocomplete="off" maxlength="4" size="3" name={ "initials-" (turn.number) }
                        aria-labelledby={ (self.id) "-initials " (row) };
                }
            }
        }
    }

    fn cell(&self, head: &StrutHead, cell: &StrutCell) -> Markup {
        html! {
            td.cell.turned[cell.is_turned] role="cell" {
                span.again { (self.strut(head, false)) }
                span.reading { (digits(&cell.reading)) }
                span.way { (words(&cell.turn)) }
            }
        }
    }

    fn read_now(&self, label: &str, number: &str) -> Markup {
        let id = format!("{}-now-{number}", self.id);
        html! {
            tr.now role="row" {
                th scope="row" role="rowheader" id=(id) { (words(label)) }
                @for head in &self.chart.heads {
                    td.cell role="cell" {
                        span.again { (self.strut(head, false)) }
                        input type="text" inputmode="decimal" autocomplete="off" maxlength="6" size="4" dir="ltr"
                            name={ "now-" (number) "-" (head.number) }
                            aria-labelledby={ (id) " " (self.id) "-strut-" (head.number) };
                    }
                }
                td.none colspan="2" role="cell" {}
            }
        }
    }
}

fn sign(drawing: &Drawing, told: bool) -> Markup {
    html! {
        @if told {
            svg.sign role="img" aria-label=(drawing.alternative) { use href={ "#" (drawing.name) } {} }
        } @else {
            svg.sign aria-hidden="true" { use href={ "#" (drawing.name) } {} }
        }
    }
}
