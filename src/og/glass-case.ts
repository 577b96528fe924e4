/** A place in an image, in pixels. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The colours of the light theme, as `tokens.css` has them. */
export const colours = {
  wall: '#f2f4f2',
  case: '#fcfdfc',
  plinth: '#e6eae7',
  line: '#d6dcd8',
  edge: '#a9bcb3',
  ink: '#181c1a',
  quiet: '#545e59',
  read: '#28674a',
  write: '#855300',
  execute: '#ac241c',
  network: '#1c5ba6',
  unknown: '#6945a4',
} as const;

/** How much of a case its plinth takes. */
const plinthShare = 0.22;
/** Where on the plinth things stand, from its upper edge. */
const standShare = 0.38;

/** What the SVG of {@link glassCase} refers to; once in an image. */
export const caseDefinitions = `
  <linearGradient id="room" x1="0" y1="0" x2="0" y2="1">
    <stop offset="0" stop-color="#f8f9f8"/><stop offset="1" stop-color="#eceeec"/>
  </linearGradient>
  <radialGradient id="lit" cx="0.5" cy="0" r="0.95">
    <stop offset="0" stop-color="#ffffff"/><stop offset="0.9" stop-color="#eff3f0"/>
  </radialGradient>
  <linearGradient id="front" x1="0" y1="0" x2="0" y2="1">
    <stop offset="0" stop-color="#eaeeeb"/><stop offset="1" stop-color="#dfe5e1"/>
  </linearGradient>
  <radialGradient id="shade">
    <stop offset="0" stop-color="#1c2822" stop-opacity="0.34"/>
    <stop offset="0.6" stop-color="#1c2822" stop-opacity="0.12"/>
    <stop offset="1" stop-color="#1c2822" stop-opacity="0"/>
  </radialGradient>`;

/**
 * A glass case as SVG: lit from above, a plinth below, a reflection across.
 *
 * @param exhibit SVG of what stands in it, behind the reflection.
 */
export function glassCase({ x, y, width, height }: Box, exhibit: string): string {
  const top = y + height * (1 - plinthShare);
  const slant = height * Math.tan((22 * Math.PI) / 180);
  const band = (from: number, to: number, opacity: number) => {
    const [left, right] = [x + width * from, x + width * to];
    const points = [
      [left + slant, y],
      [right + slant, y],
      [right, y + height],
      [left, y + height],
    ];
    const path = points.map((point) => point.map(round).join(',')).join(' ');
    return `<polygon points="${path}" fill="#fff" opacity="${opacity}"/>`;
  };
  const id = `glass-${round(x)}`;
  return `
  <ellipse cx="${round(x + width / 2)}" cy="${round(y + height)}" rx="${round(width * 0.62)}" ry="${round(width * 0.075)}" fill="url(#shade)"/>
  <rect x="${x}" y="${y}" width="${width}" height="${height}" rx="3" fill="${colours.case}"/>
  <clipPath id="${id}"><rect x="${x + 7}" y="${y + 7}" width="${width - 14}" height="${height - 14}"/></clipPath>
  <g clip-path="url(#${id})">
    <rect x="${x}" y="${y}" width="${width}" height="${height}" fill="url(#lit)"/>
    <rect x="${x}" y="${round(top)}" width="${width}" height="${round(height * plinthShare)}" fill="url(#front)"/>
    <path d="M${x} ${round(top)}h${width}" stroke="${colours.edge}" stroke-width="1.5"/>
    ${exhibit}
    ${band(-0.12, 0.02, 0.5)}${band(0.06, 0.1, 0.34)}
  </g>
  <rect x="${x + 7}" y="${y + 7}" width="${width - 14}" height="${height - 14}" fill="none" stroke="${colours.line}" stroke-width="1.5"/>
  <rect x="${x}" y="${y}" width="${width}" height="${height}" rx="3" fill="none" stroke="${colours.edge}" stroke-width="2"/>`;
}

/** The shadow of something that stands in a case, as SVG. */
export function standShadow(centre: number, floor: number, width: number): string {
  return `<ellipse cx="${round(centre)}" cy="${round(floor)}" rx="${round(width / 2)}" ry="${round(width * 0.07)}" fill="url(#shade)"/>`;
}

/** Where things stand in a case: the height of their feet, in pixels of the image. */
export function standOf({ y, height }: Box): number {
  return y + height * (1 - plinthShare * (1 - standShare));
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
