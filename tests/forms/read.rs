//! Reads a page as a browser does, without the program that wrote it.

use scraper::{ElementRef, Html, Selector};

/// A page that was read.
pub struct Page {
    /// Its tree.
    pub tree: Html,
}

/// A turn as the page shows it.
pub struct ShownTurn {
    pub number: String,
    pub when: String,
    pub readings: Vec<String>,
    pub ways: Vec<String>,
    pub turned: Vec<bool>,
}

/// A text of the page model as it is read on the page: what only steers directions is an element there; white space once.
pub fn as_read(text: &str) -> String {
    let text = text.replace(['\u{2068}', '\u{2069}'], "");
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

pub fn selector(text: &str) -> Selector {
    Selector::parse(text).unwrap()
}

/// The text of an element as it is read: white space once, none at the ends.
pub fn text(element: ElementRef) -> String {
    as_read(&element.text().collect::<String>())
}

impl Page {
    pub fn of(html: &str) -> Page {
        let tree = Html::parse_document(html);
        assert!(tree.errors.is_empty(), "{:?}", tree.errors);
        Page { tree }
    }

    pub fn all(&self, what: &str) -> Vec<ElementRef<'_>> {
        self.tree.select(&selector(what)).collect()
    }

    pub fn one(&self, what: &str) -> ElementRef<'_> {
        let all = self.all(what);
        assert_eq!(all.len(), 1, "{what}");
        all[0]
    }

    /// The values of an attribute, wherever it stands.
    pub fn attributes(&self, name: &str) -> Vec<String> {
        self.all(&format!("[{name}]")).iter().map(|element| element.attr(name).unwrap().to_owned()).collect()
    }

    pub fn turns(&self) -> Vec<ShownTurn> {
        self.all("table.chart tr.turn").into_iter().map(turn).collect()
    }

    pub fn bars(&self) -> Vec<(String, Vec<String>)> {
        let bar = |row: ElementRef| {
            let lines = row.select(&selector("p")).map(text).collect();
            (text(row.select(&selector("b")).next().unwrap()), lines)
        };
        self.all("table.chart tr.bar").into_iter().map(bar).collect()
    }

    /// The texts of each part in order, without the rows of the chart.
    pub fn parts(&self) -> Vec<Vec<String>> {
        self.all("main > section").into_iter().map(pieces).collect()
    }
}

fn turn(row: ElementRef) -> ShownTurn {
    let texts = |what: &str| row.select(&selector(what)).map(text).collect::<Vec<_>>();
    let cells: Vec<ElementRef> = row.select(&selector("td.cell")).collect();
    assert_eq!(cells.len(), 6);
    // Each cell says again whose it is, for a narrow screen.
    for (index, number) in texts("td.cell .again .number").iter().enumerate() {
        assert_eq!(*number, (index + 1).to_string());
    }
    ShownTurn {
        number: texts("th .number").concat(),
        when: texts("th .when").concat(),
        readings: texts("td.cell > .reading"),
        ways: texts("td.cell > .way"),
        turned: cells.iter().map(|cell| cell.value().classes().any(|class| class == "turned")).collect(),
    }
}

fn pieces(section: ElementRef) -> Vec<String> {
    let wanted =
        selector("h2, h3, p, li, dt, dd, caption, figure desc, figcaption, table:not(.chart) th, table:not(.chart) td");
    let outside = |element: &ElementRef| {
        let within = |name: &str, class: &str| {
            element
                .ancestors()
                .filter_map(ElementRef::wrap)
                .any(|above| above.value().name() == name && above.value().classes().any(|found| found == class))
        };
        !(within("ul", "banner") || within("table", "chart") && element.value().name() != "caption")
    };
    section.select(&wanted).filter(outside).map(text).filter(|text| !text.is_empty()).collect()
}
