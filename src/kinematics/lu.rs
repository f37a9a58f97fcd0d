//! Small square systems: one decomposition for solution, determinant and inverse.

/// `P A = L U` with partial pivoting (Golub and Van Loan, Matrix Computations, 4th ed., algorithm 3.4.1), laid out for
/// matrices small enough to stay in the processor's nearest memory.
#[derive(Clone, Copy, Debug)]
pub(super) struct Lu<const N: usize> {
    /// Below the diagonal L, on and above it U.
    factors: [[f64; N]; N],
    /// Which row of the matrix stands in each row of the factors.
    order: [usize; N],
    /// -1 for an odd number of exchanged rows.
    sign: f64,
}

impl<const N: usize> Lu<N> {
    /// The decomposition; `None` where a pivot is zero or no number.
    pub(super) fn of(matrix: &[[f64; N]; N]) -> Option<Lu<N>> {
        let (mut factors, mut order, mut sign) = (*matrix, [0; N], 1.0);
        order.iter_mut().enumerate().for_each(|(k, row)| *row = k);
        for k in 0..N {
            let pivot =
                (k + 1..N).fold(k, |best, i| if factors[i][k].abs() > factors[best][k].abs() { i } else { best });
            if !(factors[pivot][k].abs() > 0.0 && factors[pivot][k].is_finite()) {
                return None;
            }
            if pivot != k {
                factors.swap(k, pivot);
                order.swap(k, pivot);
                sign = -sign;
            }
            let top = factors[k];
            for row in &mut factors[k + 1..] {
                let factor = row[k] / top[k];
                row[k] = factor;
                for j in k + 1..N {
                    row[j] -= factor * top[j];
                }
            }
        }
        Some(Lu { factors, order, sign })
    }

    pub(super) fn determinant(&self) -> f64 {
        (0..N).fold(self.sign, |product, k| product * self.factors[k][k])
    }

    /// The solution of `A x = right`.
    pub(super) fn solve(&self, right: &[f64; N]) -> [f64; N] {
        let mut x = self.order.map(|row| right[row]);
        for i in 1..N {
            x[i] -= (0..i).map(|j| self.factors[i][j] * x[j]).sum::<f64>();
        }
        for i in (0..N).rev() {
            x[i] = (x[i] - (i + 1..N).map(|j| self.factors[i][j] * x[j]).sum::<f64>()) / self.factors[i][i];
        }
        x
    }

    /// The inverse, all columns at once, rows first.
    pub(super) fn inverse(&self) -> [[f64; N]; N] {
        let mut x = [[0.0; N]; N];
        self.order.iter().enumerate().for_each(|(i, column)| x[i][*column] = 1.0);
        for i in 1..N {
            let (above, below) = x.split_at_mut(i);
            for (row, factor) in above.iter().zip(&self.factors[i]) {
                below[0].iter_mut().zip(row).for_each(|(value, other)| *value -= factor * other);
            }
        }
        for i in (0..N).rev() {
            let (above, below) = x.split_at_mut(i + 1);
            for (row, factor) in below.iter().zip(&self.factors[i][i + 1..]) {
                above[i].iter_mut().zip(row).for_each(|(value, other)| *value -= factor * other);
            }
            let scale = 1.0 / self.factors[i][i];
            above[i].iter_mut().for_each(|value| *value *= scale);
        }
        x
    }
}
