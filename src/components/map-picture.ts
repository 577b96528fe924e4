import stringWidth from 'string-width';
import type { ExpertiseMap } from '../catalog/expertise-map.ts';
import { oneLine } from '../render/one-line.ts';

/** Lengths of the picture, in units of its view box: about one pixel where it is shown whole. */
const cell = 20;
const rowLabels = 210;
const columnLabels = 150;
const overhang = 110;
// In columns of a terminal: a wide letter is as wide as two others.
const widestLabel = 28;
const segmenter = new Intl.Segmenter();

/** A label with where its text begins. */
export interface PictureLabel {
  text: string;
  x: number;
  y: number;
}

/** The map of expertise as shapes: a grid with a dot where an agent covers a topic. */
export interface Picture {
  width: number;
  height: number;
  /** Width of the labels of rows, which stand before the grid. */
  side: number;
  rows: PictureLabel[];
  /** Turned by 45° about where they begin. */
  columns: PictureLabel[];
  dots: { x: number; y: number }[];
  /** Rules of the grid, one a row and one a column, as paths. */
  rules: string;
}

/** Lays out the picture of a map. */
export function drawMap({ rows, columns }: ExpertiseMap): Picture {
  const centre = (index: number): number => index * cell + cell / 2;
  const right = rowLabels + columns.length * cell;
  const bottom = columnLabels + rows.length * cell;
  const across = rows.map((_, row) => `M${rowLabels} ${columnLabels + centre(row)}H${right}`);
  const down = columns.map(
    (_, column) => `M${rowLabels + centre(column)} ${columnLabels}V${bottom}`,
  );
  return {
    width: right + overhang,
    height: bottom + 4,
    side: rowLabels,
    rows: rows.map(({ label }, row) => ({
      text: fitLabel(label),
      x: rowLabels - 10,
      y: columnLabels + centre(row),
    })),
    columns: columns.map(({ label }, column) => ({
      text: fitLabel(label),
      x: rowLabels + centre(column),
      y: columnLabels - 8,
    })),
    dots: rows.flatMap(({ cells }, row) =>
      cells.flatMap((covered, column) =>
        covered ? [{ x: rowLabels + centre(column), y: columnLabels + centre(row) }] : [],
      ),
    ),
    rules: [...across, ...down].join(''),
  };
}

function fitLabel(label: string): string {
  const line = oneLine(label, 10 * widestLabel);
  if (stringWidth(line) <= widestLabel) return line;
  let fitting = '';
  for (const { segment } of segmenter.segment(line)) {
    if (stringWidth(`${fitting}${segment}…`) > widestLabel) break;
    fitting += segment;
  }
  return `${fitting.trimEnd()}…`;
}
