import { clampChroma, converter, formatHex, wcagContrast } from 'culori';

/** A colour for each theme, as `#rrggbb`. */
export interface ThemeColours {
  light: string;
  dark: string;
}

/** Contrast that text needs: WCAG 2.2, success criterion 1.4.3. */
const enough = 4.5;

// Of wall, case and plinth in `tokens.css`, the one that is nearest to the colours on it.
const ground: ThemeColours = { light: '#e6eae7', dark: '#232826' };

const step = 0.002;

const toOklch = converter('oklch');

/**
 * The owner's accent for both themes: the colour itself where text of it can be read on wall, case
 * and plinth, else the nearest lightness at which it can, of the same hue, and of the same chroma as
 * far as screens show it (OKLCH). Text of those grounds can be read on it as well.
 *
 * @param accent `#rgb` or `#rrggbb`.
 * @throws an Error, if it is no colour.
 */
export function accentColours(accent: string): ThemeColours {
  return {
    light: readable(accent, ground.light, -step),
    dark: readable(accent, ground.dark, step),
  };
}

/**
 * The style sheet that gives a site its accent: `--accent`, for what is chosen, current or pointed
 * at, and `--focus`.
 *
 * @param accent as in {@link accentColours}.
 */
export function accentCss(accent: string): string {
  const { light, dark } = accentColours(accent);
  // Twice the root, to win over the tokens wherever this sheet stands among the others.
  return `:root:root {
  --accent: light-dark(${light}, ${dark});
  --focus: var(--accent);
}
`;
}

function readable(accent: string, ground: string, step: number): string {
  const colour = toOklch(accent);
  if (colour === undefined) throw new Error(`${accent} is no colour.`);
  let lightness = colour.l;
  let hex = formatHex(colour);
  // Ends at black or white, which can be read on any ground of their theme.
  while (wcagContrast(hex, ground) < enough) {
    lightness = Math.min(1, Math.max(0, lightness + step));
    hex = formatHex(clampChroma({ ...colour, l: lightness }, 'oklch'));
  }
  return hex;
}
