//! A checksum over the rows as they were planned, so that nothing can change on the way to the verifier.

use super::schedule::Adjustment;
use crate::device::{PerStrut, Reading};

/// FNV-1a with 64 bits over what is read and turned on every row (Fowler, Noll and Vo; RFC 9923). Readings count in millionths
/// of a millimetre. It guards against slips, not against forgers.
pub fn seal(start: &PerStrut<Reading>, rows: &[Adjustment]) -> u64 {
    let mut sum = Sum(0xcbf2_9ce4_8422_2325);
    start.iter().for_each(|(_, reading)| sum.take(millionths(reading)));
    for row in rows {
        sum.take(row.number as i64);
        row.readings.iter().for_each(|(_, reading)| sum.take(millionths(reading)));
        row.clicks.iter().for_each(|(_, clicks)| sum.take(clicks.0));
    }
    sum.0
}

fn millionths(reading: &Reading) -> i64 {
    (reading.0.mm() * 1e6).round() as i64
}

struct Sum(u64);

impl Sum {
    fn take(&mut self, number: i64) {
        number.to_le_bytes().into_iter().for_each(|byte| self.byte(byte));
    }

    fn byte(&mut self, byte: u8) {
        self.0 = (self.0 ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3);
    }
}

#[cfg(test)]
mod tests {
    use super::Sum;

    #[test]
    fn the_published_example_holds() {
        // RFC 9923: the 64-bit FNV-1a of "a" and of "foobar".
        for (text, hash) in [("a", 0xaf63_dc4c_8601_ec8c), ("foobar", 0x8594_4171_f739_67e8)] {
            let mut sum = Sum(0xcbf2_9ce4_8422_2325);
            text.bytes().for_each(|byte| sum.byte(byte));
            assert_eq!(sum.0, hash, "{text}");
        }
    }
}
