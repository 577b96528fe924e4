import { readFileSync } from 'node:fs';
import { converter, displayable, formatHex, wcagContrast } from 'culori';
import { describe, expect, test } from 'vitest';
import { accentColours, accentCss } from '../../../src/layouts/accent.ts';

const themes = ['light', 'dark'] as const;
const toOklch = converter('oklch');

const tokens = readFileSync(new URL('../../../src/styles/tokens.css', import.meta.url), 'utf8');

/** What the accent stands on, of both themes. */
const grounds = ['wall', 'case', 'plinth'].map((name) => {
  const [, light, dark] = new RegExp(`--${name}: light-dark\\((.+), (.+)\\);`).exec(tokens) ?? [];
  if (light === undefined || dark === undefined) throw new Error(`There is no token --${name}.`);
  return { light, dark };
});

// Every corner of the cube of colours, its middle, and colours that owners have.
const levels = ['00', '80', 'ff'];
const cube = levels.flatMap((r) => levels.flatMap((g) => levels.map((b) => `#${r}${g}${b}`)));
const accents = [...cube, '#1c5ba6', '#e11d48', '#f59e0b', '#0f766e', '#fde047', '#1e1b4b', '#0AF'];

function contrastOf(colour: string, theme: (typeof themes)[number]): number {
  return Math.min(...grounds.map((ground) => wcagContrast(colour, ground[theme])));
}

function oklchOf(colour: string) {
  const oklch = toOklch(colour);
  if (oklch === undefined) throw new Error(`${colour} is no colour.`);
  return oklch;
}

/** From one hue to another, in degrees between -180 and 180. */
function turn(from: number, to: number): number {
  return ((to - from + 540) % 360) - 180;
}

describe.each(themes)('in the %s theme', (theme) => {
  test.each(accents)('%s can be read on wall, case and plinth', (accent) => {
    expect(contrastOf(accentColours(accent)[theme], theme)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(accents)('%s keeps its hue, and its chroma as far as a screen shows it', (accent) => {
    const given = oklchOf(accent);
    const made = oklchOf(accentColours(accent)[theme]);
    expect(made.c).toBeLessThan(given.c + 0.005);
    if (made.c < given.c - 0.01) expect(displayable({ ...made, c: made.c + 0.01 })).toBe(false);
    // Where next to no chroma is left, eight bits a channel turn the hue.
    if (made.c > 0.04) expect(Math.abs(turn(given.h ?? 0, made.h ?? 0))).toBeLessThan(3);
  });

  test.each(accents)('%s is no further from what was given than it must be', (accent) => {
    const colour = accentColours(accent)[theme];
    if (contrastOf(accent, theme) >= 4.5) expect(colour).toBe(formatHex(accent));
    else expect(contrastOf(colour, theme)).toBeLessThan(4.65);
  });
});

test('the style sheet sets the accent of both themes', () => {
  expect(accentCss('#1c5ba6')).toBe(
    ':root:root {\n  --accent: light-dark(#1c5ba6, #518fde);\n  --focus: var(--accent);\n}\n',
  );
});

test('what is no colour is refused', () => {
  expect(() => accentColours('bluish')).toThrow('bluish is no colour.');
});
