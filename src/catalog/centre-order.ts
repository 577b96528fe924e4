const mostRounds = 30;

/** The order of the rows and of the columns of a table, as numbers of those that went in. */
export interface TableOrder {
  rows: number[];
  columns: number[];
}

/**
 * Orders a table of yes and no so that clusters show: rows by the middle of where their columns stand,
 * then columns by that of their rows, over and again until nothing moves (the barycentre method). Of
 * equals, the one that went in first goes first; empty ones stay last.
 *
 * @param cells by row; all rows are as long as the first.
 */
export function orderByCentre(cells: readonly (readonly boolean[])[]): TableOrder {
  const width = cells[0]?.length ?? 0;
  let rows = cells.map((_, row) => row);
  let columns = Array.from({ length: width }, (_, column) => column);
  for (let round = 0; round < mostRounds; round += 1) {
    const nextRows = sortByCentre(rows, columns, (row, column) => cells[row]?.[column] === true);
    const next = sortByCentre(columns, nextRows, (column, row) => cells[row]?.[column] === true);
    const still = isSame(rows, nextRows) && isSame(columns, next);
    rows = nextRows;
    columns = next;
    if (still) break;
  }
  return { rows, columns };
}

function sortByCentre(
  lines: readonly number[],
  across: readonly number[],
  isSet: (line: number, other: number) => boolean,
): number[] {
  const centres = new Map(
    lines.map((line) => {
      const places = across.flatMap((other, place) => (isSet(line, other) ? [place] : []));
      const sum = places.reduce((total, place) => total + place, 0);
      return [line, places.length === 0 ? across.length : sum / places.length];
    }),
  );
  return lines.toSorted((a, b) => (centres.get(a) ?? 0) - (centres.get(b) ?? 0));
}

function isSame(a: readonly number[], b: readonly number[]): boolean {
  return a.every((value, index) => value === b[index]);
}
