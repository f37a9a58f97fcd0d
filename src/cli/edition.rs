//! How pages are to be printed: languages, size, and fonts besides the embedded typeface.

use super::Failure;
use crate::case::Case;
use crate::language::Language;
use crate::prescription::Edition;
use crate::prescription::document::Reader;
use crate::render::Fonts;
use clap::builder::{PossibleValuesParser, TypedValueParser};
use std::fs::File;
use std::io::Read;
use std::path::PathBuf;

/// The largest font file that is read; the fonts of whole writing systems are smaller.
const FONT_BYTES: u64 = 64 << 20;

/// What the command line says of the pages; it goes before what the case says.
#[derive(clap::Args)]
pub(super) struct Print {
    /// Language of the patient's pages, instead of that of the case
    #[arg(long, value_name = "TAG", value_parser = tags())]
    language: Option<Language>,
    /// Language of the surgeon's pages, instead of that of the case
    #[arg(long, value_name = "TAG", value_parser = tags())]
    surgeon_language: Option<Language>,
    /// Print the patient's pages in large type, 20 points
    #[arg(long)]
    large: bool,
}

impl Print {
    /// The edition of a case.
    pub fn edition(&self, case: &Case) -> Edition {
        let of_case = Edition::of(case);
        Edition {
            patient: self.language.unwrap_or(of_case.patient),
            surgeon: self.surgeon_language.unwrap_or(of_case.surgeon),
            reader: if self.large { Reader::PatientLarge } else { of_case.reader },
        }
    }
}

/// A tag of a language; an unknown one is answered with all that there are.
fn tags() -> impl TypedValueParser<Value = Language> {
    let known = PossibleValuesParser::new(Language::ALL.map(Language::tag));
    known.try_map(|tag| Language::of_tag(&tag).ok_or("no such language"))
}

/// The fonts in the given files.
pub(super) fn fonts(files: &[PathBuf]) -> Result<Fonts, Failure> {
    let mut fonts = Fonts::embedded();
    for file in files {
        let failed = |error: &dyn std::fmt::Display| Failure::Other(format!("the font {}: {error}", file.display()));
        let mut bytes = Vec::new();
        let opened = File::open(file).map_err(|error| failed(&error))?;
        opened.take(FONT_BYTES + 1).read_to_end(&mut bytes).map_err(|error| failed(&error))?;
        if bytes.len() as u64 > FONT_BYTES {
            return Err(failed(&"the file is larger than 64 MiB"));
        }
        fonts.add(bytes).map_err(|error| failed(&error))?;
    }
    Ok(fonts)
}
