import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { AgentLabel } from '../../../src/og/agent-label.ts';
import { drawAgentImage } from '../../../src/og/draw-agent-image.ts';
import { loadSharp, type Sharp } from '../../../src/og/draw-text.ts';
import { siteImage } from '../../../src/og/site-image.ts';

const folder = mkdtempSync(join(tmpdir(), 'vitrine-unit-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let library: Sharp;
beforeAll(async () => {
  library = await loadSharp(folder);
});

const label: AgentLabel = {
  monogram: 'BE',
  title: 'Backend Expert',
  summary: 'Designs services that stay simple.',
  mark: { risk: 'read', words: 'read-only' },
  site: 'Vitrine',
};

/** The share of pixels of a part of an image that are as dark as ink. */
async function inkIn(
  png: Buffer,
  part: { left: number; top: number; width: number; height: number },
) {
  const pixels = await sharp(png).extract(part).greyscale().raw().toBuffer();
  return pixels.filter((value) => value < 80).length / pixels.length;
}

const column = { left: 490, top: 60, width: 710, height: 510 };
const beyond = { left: 1130, top: 0, width: 70, height: 630 };
const below = { left: 490, top: 570, width: 710, height: 60 };

test('an image has the size that links are shown with, and shows the words', async () => {
  const png = await drawAgentImage(library, label);
  expect(await sharp(png).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 });
  expect(await inkIn(png, column)).toBeGreaterThan(0.01);
  expect(await inkIn(png, { left: 84, top: 300, width: 346, height: 240 })).toBeGreaterThan(0.02);
});

test('the same label gives the same image to the byte', async () => {
  const [one, two] = [await drawAgentImage(library, label), await drawAgentImage(library, label)];
  expect(one.equals(two)).toBe(true);
  const other = await drawAgentImage(library, { ...label, title: 'Frontend Expert' });
  expect(one.equals(other)).toBe(false);
});

test.each([
  ['words without an end', 'Wide '.repeat(19), 'Wide '.repeat(26)],
  ['one word without an end', 'W'.repeat(96), 'W'.repeat(132)],
  ['markup', '<b>&amp;</b> "quoted" <script>', '<span size="9999">'],
])('%s stay in their place', async (_, title, summary) => {
  const png = await drawAgentImage(library, { ...label, title, summary });
  expect(await inkIn(png, column)).toBeGreaterThan(0.01);
  expect(await inkIn(png, beyond)).toBe(0);
  expect(await inkIn(png, below)).toBe(0);
});

test('the image of the site is small, and what its drawing gives', async () => {
  const png = readFileSync('src/assets/site-image.png');
  expect(png.length).toBeLessThan(40_000);
  const stored = await sharp(png).removeAlpha().raw().toBuffer();
  const drawn = await sharp(Buffer.from(siteImage())).removeAlpha().raw().toBuffer();
  expect(stored.length).toBe(1200 * 630 * 3);
  const sum = stored.reduce((sum, value, index) => sum + Math.abs(value - (drawn[index] ?? 0)), 0);
  expect(sum / stored.length).toBeLessThan(2);
});
