//! Every text of a document.

use hexfix::prescription::document::{Block, Cell, Chart, Document, Drawing, Entry, Part, Shape, Table};

/// Every text of a document, whatever it stands in.
pub fn of_document(document: &Document) -> Vec<String> {
    document.parts.iter().flat_map(of_part).chain([document.title.clone()]).collect()
}

/// Every text of a part.
pub fn of_part(part: &Part) -> Vec<String> {
    let mut texts = vec![part.title.clone(), part.every_page.running.clone(), part.every_page.number.clone()];
    texts.extend(part.every_page.banner.iter().cloned());
    texts.extend(part.blocks.iter().flat_map(of_block));
    texts
}

fn of_block(block: &Block) -> Vec<String> {
    match block {
        Block::Heading(text) | Block::Paragraph(text) => vec![text.clone()],
        Block::Steps(texts) | Block::Bullets(texts) | Block::Lines(texts) => texts.clone(),
        Block::Notice { title, lines } => titled(title, lines),
        Block::Facts(facts) => facts.iter().flat_map(|(label, text)| [label.clone(), text.clone()]).collect(),
        Block::Table(table) => of_table(table),
        Block::Chart(chart) => of_chart(chart),
        Block::Figures(drawings) => drawings.iter().flat_map(of_drawing).collect(),
    }
}

fn titled(title: &str, lines: &[String]) -> Vec<String> {
    std::iter::once(title.to_owned()).chain(lines.iter().cloned()).collect()
}

fn of_table(table: &Table) -> Vec<String> {
    let mut texts = vec![table.caption.clone()];
    texts.extend(table.columns.iter().map(|column| column.header.clone()));
    texts.extend(table.rows.iter().flat_map(|row| &row.cells).map(|cell| match cell {
        Cell::Text(text) | Cell::Bold(text) | Cell::Ticks { alternative: text, .. } => text.clone(),
    }));
    texts
}

fn of_chart(chart: &Chart) -> Vec<String> {
    let labels = &chart.labels;
    let mut texts = vec![chart.caption.clone(), labels.row.clone(), labels.done.clone(), labels.initials.clone()];
    texts.push(labels.shown_again.clone());
    texts.extend(labels.boxes.clone());
    for head in &chart.heads {
        texts.extend([head.number.clone(), head.place.clone()]);
        texts.extend(of_drawing(&head.sign));
    }
    for entry in &chart.entries {
        match entry {
            Entry::Start { label, readings } => texts.extend(titled(label, readings)),
            Entry::Turn(turn) => {
                texts.extend([turn.number.clone(), turn.when.clone()]);
                texts.extend(turn.cells.iter().flat_map(|cell| [cell.reading.clone(), cell.turn.clone()]));
            }
            Entry::Bar { title, lines } => texts.extend(titled(title, lines)),
            Entry::ReadNow { label } => texts.push(label.clone()),
        }
    }
    texts
}

fn of_drawing(drawing: &Drawing) -> Vec<String> {
    let label = |shape: &Shape| match shape {
        Shape::Label { text, .. } => Some(text.clone()),
        _ => None,
    };
    let mut texts = vec![drawing.alternative.clone(), drawing.caption.clone()];
    texts.extend(drawing.shapes.iter().filter_map(label));
    texts
}
