import { imageSize } from './agent-image.ts';
import type { AgentLabel } from './agent-label.ts';
import { type DrawnText, drawText, type Sharp, type TextStyle } from './draw-text.ts';
import {
  type Box,
  caseDefinitions,
  colours,
  glassCase,
  standOf,
  standShadow,
} from './glass-case.ts';

const { width, height } = imageSize;
const box: Box = { x: 84, y: 84, width: 346, height: 462 };
const column = { x: 502, width: 614 };
const titleSizes = [72, 60, 50, 42, 32];
const mostTitle = 236;
const mostSummary = 170;
const small = 28;

/** Draws the image of an agent: its monogram in a glass case, and the label beside it. */
export async function drawAgentImage(sharp: Sharp, label: AgentLabel): Promise<Buffer> {
  const { monogram, title, summary, mark, site } = label;
  const draw = (text: string, style: Partial<TextStyle>) =>
    drawText(sharp, text, { size: small, colour: colours.ink, width: column.width, ...style });
  const quiet = { size: 30, colour: colours.quiet };

  const glyph = await draw(monogram, { size: monogram.length > 1 ? 150 : 190, width: box.width });
  const heading = await drawTitle(title, draw);
  const whole = summary === undefined ? undefined : await draw(summary, quiet);
  const lines = whole && whole.height <= mostSummary ? whole : undefined;
  const may = await draw(mark.words, {});
  const foot = site === undefined ? undefined : await draw(site, { colour: colours.quiet });

  const centre = box.x + box.width / 2;
  const floor = standOf(box);
  const bottom = box.y + box.height;
  const exhibit =
    standShadow(centre, floor, glyph.width * 1.15) +
    placed(glyph, centre - glyph.width / 2, floor - glyph.height);
  const under = box.y + 22 + heading.height;
  const below = under + 40 + (lines === undefined ? 0 : lines.height + 38);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
  <defs>${caseDefinitions}</defs>
  <rect width="${width}" height="${height}" fill="url(#room)"/>
  ${glassCase(box, exhibit)}
  ${placed(heading, column.x, box.y + 8)}
  ${lines === undefined ? '' : placed(lines, column.x, under + 26)}
  <circle cx="${column.x + 8}" cy="${below + may.height / 2}" r="8" fill="${mark.risk === 'none' ? colours.edge : colours[mark.risk]}"/>
  ${placed(may, column.x + 30, below)}
  ${foot === undefined ? '' : placed(foot, column.x, bottom - foot.height)}
</svg>`;
  // A palette would make two thirds of the size, and take twice as long as all else.
  return sharp(Buffer.from(svg)).removeAlpha().png().toBuffer();
}

async function drawTitle(
  title: string,
  draw: (text: string, style: Partial<TextStyle>) => Promise<DrawnText>,
): Promise<DrawnText> {
  let drawn = await draw(title, { size: titleSizes[0] ?? small });
  for (const size of titleSizes.slice(1)) {
    if (drawn.height <= mostTitle) break;
    drawn = await draw(title, { size });
  }
  return drawn;
}

function placed({ png, width, height }: DrawnText, x: number, y: number): string {
  const data = png.toString('base64');
  return `<image x="${Math.round(x)}" y="${Math.round(y)}" width="${width}" height="${height}" href="data:image/png;base64,${data}"/>`;
}
