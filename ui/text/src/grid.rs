//! A long grid with titles: which row has what, so that only the rows in sight are drawn.

/// Sections of so many cells each, laid out in columns. Each section begins a row below its title.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Grid {
    /// Cells of each section, in order; none is 0.
    pub parts: Vec<u32>,
    /// How many cells stand beside each other; at least one.
    pub columns: u32,
}

/// What a row has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Row {
    /// The title of a section.
    Title(usize),
    /// Cells, by the place of the first among all, and how many.
    Cells {
        /// The first.
        from: u32,
        /// How many.
        count: u32,
    },
}

impl Grid {
    fn columns(&self) -> u32 {
        self.columns.max(1)
    }

    /// How many rows there are.
    pub fn rows(&self) -> u32 {
        self.parts.iter().map(|count| 1 + count.div_ceil(self.columns())).sum()
    }

    /// How many cells there are.
    pub fn cells(&self) -> u32 {
        self.parts.iter().sum()
    }

    /// What a row has; none below the last.
    pub fn row(&self, row: u32) -> Option<Row> {
        let (mut top, mut first) = (0, 0);
        for (part, count) in self.parts.iter().enumerate() {
            let rows = 1 + count.div_ceil(self.columns());
            if row == top {
                return Some(Row::Title(part));
            }
            if row < top + rows {
                let before = (row - top - 1) * self.columns();
                return Some(Row::Cells { from: first + before, count: self.columns().min(count - before) });
            }
            top += rows;
            first += count;
        }
        None
    }

    /// The row of a section's title.
    pub fn title(&self, part: usize) -> u32 {
        self.parts.iter().take(part).map(|count| 1 + count.div_ceil(self.columns())).sum()
    }

    /// The row and column of a cell.
    pub fn place(&self, cell: u32) -> (u32, u32) {
        let (mut top, mut first) = (0, 0);
        for count in &self.parts {
            if cell < first + count {
                let at = cell - first;
                return (top + 1 + at / self.columns(), at % self.columns());
            }
            top += 1 + count.div_ceil(self.columns());
            first += count;
        }
        (top, 0)
    }

    /// The cell above or below, in the same column or the last one of its row; the same where there is none.
    pub fn beside(&self, cell: u32, down: bool) -> u32 {
        let (row, column) = self.place(cell);
        let mut at = row;
        loop {
            let next = if down { Some(at + 1) } else { at.checked_sub(1) };
            match next.and_then(|next| Some((next, self.row(next)?))) {
                Some((_, Row::Cells { from, count })) => return from + column.min(count - 1),
                Some((next, Row::Title(_))) => at = next,
                None => return cell,
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn grid() -> Grid {
        Grid { parts: vec![3, 1, 9], columns: 4 }
    }

    #[test]
    fn each_section_begins_below_its_title() {
        let grid = grid();
        let rows: Vec<_> = (0..10).map_while(|row| grid.row(row)).collect();
        let cells = |from, count| Row::Cells { from, count };
        let due = [
            Row::Title(0),
            cells(0, 3),
            Row::Title(1),
            cells(3, 1),
            Row::Title(2),
            cells(4, 4),
            cells(8, 4),
            cells(12, 1),
        ];
        assert_eq!((rows.as_slice(), grid.rows(), grid.cells()), (&due[..], 8, 13));
        assert_eq!((grid.title(2), grid.place(9), grid.place(3)), (4, (6, 1), (3, 0)));
        assert_eq!(Grid::default().row(0), None, "nothing is nothing");
    }

    #[test]
    fn up_and_down_pass_over_titles() {
        let grid = grid();
        assert_eq!((grid.beside(2, true), grid.beside(3, true), grid.beside(3, false)), (3, 4, 0));
        assert_eq!(
            (grid.beside(11, true), grid.beside(0, false), grid.beside(12, true)),
            (12, 0, 12),
            "the edges hold"
        );
    }

    proptest::proptest! {
        #[test]
        fn every_cell_is_where_it_says(parts in proptest::collection::vec(1_u32..50, 0..8), columns in 0_u32..12) {
            let grid = Grid { parts, columns };
            for cell in 0..grid.cells() {
                let (row, column) = grid.place(cell);
                let Some(Row::Cells { from, count }) = grid.row(row) else { panic!("{cell} is in no row of cells") };
                assert!(column < count && from + column == cell);
            }
            assert_eq!(grid.row(grid.rows()), None);
        }
    }
}
