//! The blocks of a part.

use super::super::svg;
use super::chart;
use super::words::words;
use crate::prescription::document::{Align, Block, Cell, Drawing, Row, Table};
use maud::{Markup, PreEscaped, html};

/// A block; `id` is its name on the page.
pub(super) fn block(block: &Block, id: &str) -> Markup {
    match block {
        Block::Heading(text) => html! { h3 { (words(text)) } },
        Block::Paragraph(text) => html! { p { (words(text)) } },
        Block::Steps(sentences) => html! { ol.steps { (items(sentences)) } },
        Block::Bullets(sentences) => html! { ul.bullets { (items(sentences)) } },
        Block::Notice { title, lines } => html! {
            div.notice { h3 { (words(title)) } @for line in lines { p { (words(line)) } } }
        },
        Block::Facts(pairs) => html! {
            dl.facts { @for (label, text) in pairs { div { dt { (words(label)) } dd { (words(text)) } } } }
        },
        Block::Table(data) => table(data, id),
        Block::Chart(data) => chart::chart(data, id),
        Block::Figures(drawings) => html! {
            div.figures { @for (index, drawing) in drawings.iter().enumerate() { (figure(drawing, &format!("{id}-{index}-"))) } }
        },
        Block::Lines(labels) => html! {
            ul.lines { @for label in labels { li { span { (words(label)) } span.rule {} } } }
        },
    }
}

fn items(sentences: &[String]) -> Markup {
    html! { @for sentence in sentences { li { (words(sentence)) } } }
}

fn figure(drawing: &Drawing, prefix: &str) -> Markup {
    html! {
        figure id=(drawing.name) {
            (PreEscaped(svg::named(drawing, prefix)))
            @if !drawing.caption.is_empty() { figcaption { (words(&drawing.caption)) } }
        }
    }
}

/// A table. The roles are written out as in the chart; one of boxes to tick stands otherwise on a telephone.
fn table(table: &Table, id: &str) -> Markup {
    let rows = table.rows.iter().enumerate();
    html! {
        div.scroll tabindex="0" role="region" aria-labelledby=(id) {
            table.ticks[has_boxes(table)] role="table" {
                caption id=(id) { (words(&table.caption)) }
                thead role="rowgroup" {
                    tr role="row" {
                        @for column in &table.columns { th scope="col" role="columnheader" { (words(&column.header)) } }
                    }
                }
                tbody role="rowgroup" {
                    @for (index, row) in rows { (self::row(table, row, &format!("{id}-{}", index + 1))) }
                }
            }
        }
    }
}

fn has_boxes(table: &Table) -> bool {
    table.rows.iter().flat_map(|row| &row.cells).any(|cell| matches!(cell, Cell::Ticks { .. }))
}

fn row(table: &Table, row: &Row, id: &str) -> Markup {
    let task = match row.cells.first() {
        Some(Cell::Text(text) | Cell::Bold(text)) => text.as_str(),
        _ => "",
    };
    let columns = row.cells.iter().zip(&table.columns).enumerate();
    html! {
        tr role="row" {
            @for (index, (cell, column)) in columns {
                @let content = content(cell, &format!("{id}-{index}"), &format!("{task}, {}", column.header));
                @if index == 0 {
                    th scope="row" role="rowheader" { (content) }
                } @else {
                    td class=(align(column.align)) role="cell" { (content) }
                }
            }
        }
    }
}

fn align(align: Align) -> &'static str {
    match align {
        Align::Start => "start",
        Align::Centre => "centre",
        Align::Decimal => "decimal",
    }
}

/// A cell; `name` tells its boxes apart, `of` says for a screen reader what they are for.
fn content(cell: &Cell, name: &str, of: &str) -> Markup {
    match cell {
        Cell::Text(text) => words(text),
        Cell::Bold(text) => html! { b { (words(text)) } },
        Cell::Ticks { boxes, alternative } => html! {
            @for index in 1..=*boxes {
                input type="checkbox" autocomplete="off" name={ (name) "-" (index) }
                    aria-label={ (alternative) ", " (of) ", " (index) };
            }
        },
    }
}
