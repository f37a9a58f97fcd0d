//! Numbers that look random and are the same on every machine.
#![allow(dead_code)]

/// The splitmix generator: the same numbers on every machine.
pub struct Numbers {
    pub state: u64,
    /// Whether quantities are whole numbers, as most people write them: what is symmetric then meets itself.
    pub whole: bool,
}

impl Numbers {
    /// The numbers that follow from one.
    pub fn from(number: u64) -> Numbers {
        Numbers { state: number, whole: false }
    }

    pub fn next(&mut self) -> u64 {
        self.state = self.state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.state ^ (self.state >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A whole number below a bound.
    pub fn below(&mut self, bound: usize) -> usize {
        (self.next() % bound as u64) as usize
    }

    /// Whether what happens once in so many times happens.
    pub fn once_in(&mut self, times: usize) -> bool {
        self.below(times) == 0
    }

    /// A number in a range, in hundredths or whole.
    pub fn hundredths(&mut self, least: f64, most: f64) -> f64 {
        let steps = ((most - least) * 100.0).round() as usize;
        let number = (least * 100.0 + self.below(steps + 1) as f64).round() / 100.0;
        if self.whole && least.ceil() <= most.floor() {
            number.round().clamp(least.ceil(), most.floor())
        } else {
            number
        }
    }

    pub fn pick<T: Copy>(&mut self, from: &[T]) -> T {
        from[self.below(from.len())]
    }

    /// A quantity with one of two words, or none.
    pub fn toward(&mut self, most: f64, unit: &str, words: [&str; 2]) -> String {
        let size = if self.once_in(4) { 0.0 } else { self.hundredths(0.0, most) };
        if size == 0.0 { "none".to_owned() } else { format!("{size} {unit} {}", self.pick(&words)) }
    }

    pub fn shuffled<T: Copy>(&mut self, items: &[T]) -> Vec<T> {
        let mut items = items.to_vec();
        for last in (1..items.len()).rev() {
            items.swap(last, self.below(last + 1));
        }
        items
    }
}
