import { imageSize } from './agent-image.ts';
import { type Box, caseDefinitions, glassCase, standOf, standShadow } from './glass-case.ts';

const { width, height } = imageSize;

const cases: readonly { box: Box; exhibit: (centre: number, floor: number) => string }[] = [
  { box: { x: 130, y: 196, width: 236, height: 320 }, exhibit: sphere },
  { box: { x: 441, y: 92, width: 318, height: 424 }, exhibit: cone },
  { box: { x: 834, y: 196, width: 236, height: 320 }, exhibit: cube },
];

/** The image of every link to a site that has none of its own, as SVG: three glass cases in a room. */
export function siteImage(): string {
  const drawn = cases.map(({ box, exhibit }) =>
    glassCase(box, exhibit(box.x + box.width / 2, standOf(box))),
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
  <defs>${caseDefinitions}
  <linearGradient id="floor" x1="0" y1="0" x2="0" y2="1">
    <stop offset="0" stop-color="#dfe4e1"/><stop offset="1" stop-color="#edf0ee"/>
  </linearGradient>
  <radialGradient id="ball" cx="0.38" cy="0.28" r="0.8">
    <stop offset="0" stop-color="#6b7a72"/><stop offset="0.55" stop-color="#2b322e"/><stop offset="1" stop-color="#181c1a"/>
  </radialGradient>
  <linearGradient id="flank"><stop offset="0" stop-color="#5b6a62"/><stop offset="0.45" stop-color="#2b322e"/><stop offset="1" stop-color="#181c1a"/></linearGradient>
  </defs>
  <rect width="${width}" height="${height}" fill="url(#room)"/>
  <rect y="452" width="${width}" height="178" fill="url(#floor)"/>
  <path d="M0 452h${width}" stroke="#d0d8d3" stroke-width="1.5"/>${drawn.join('')}
</svg>
`;
}

function sphere(centre: number, floor: number): string {
  const radius = 58;
  return `${standShadow(centre, floor, 130)}<circle cx="${centre}" cy="${floor - radius}" r="${radius}" fill="url(#ball)"/>`;
}

function cone(centre: number, floor: number): string {
  const [half, high, sag] = [92, 196, 17];
  return `${standShadow(centre, floor + 6, 230)}<path d="M${centre} ${floor - high}L${centre + half} ${floor}A${half} ${sag} 0 0 1 ${centre - half} ${floor}Z" fill="url(#flank)"/>`;
}

function cube(centre: number, floor: number): string {
  const [across, rise, deep] = [60, 88, 22];
  const top = floor - rise;
  return `${standShadow(centre, floor + 8, 160)}
    <path d="M${centre - across} ${top}L${centre} ${top + deep}V${floor + deep}L${centre - across} ${floor}Z" fill="#3d4742"/>
    <path d="M${centre + across} ${top}L${centre} ${top + deep}V${floor + deep}L${centre + across} ${floor}Z" fill="#181c1a"/>
    <path d="M${centre - across} ${top}L${centre} ${top - deep}L${centre + across} ${top}L${centre} ${top + deep}Z" fill="#66756d"/>`;
}
