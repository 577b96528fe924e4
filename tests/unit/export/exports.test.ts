import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAgent } from '../../../src/agent/read-agent.ts';
import { findTarget } from '../../../src/export/targets/targets.ts';
import { has, withWhatFollows } from './targets/capabilities.ts';
import { readExport } from './targets/read-export.ts';
import {
  claudeFiles,
  copilotFiles,
  exportsOf,
  geminiFiles,
  openCodeFiles,
  type SourceFile,
  skillFiles,
} from './targets/sources.ts';

const files = {
  'Claude Code': claudeFiles,
  'GitHub Copilot': copilotFiles,
  OpenCode: openCodeFiles,
  'Gemini CLI': geminiFiles,
  'tools that read skills': skillFiles,
};

// No agent can do anything with them that it could not do before.
const harmless = new Set(['todo', 'ask']);

const slug = 'my-agent';

// Fields that say what an agent may do.
const granting = new Set([
  'tools',
  'disallowedTools',
  'disallowed-tools',
  'permission',
  'front-matter',
]);

function converted({ text, path }: SourceFile) {
  return exportsOf(text, path, slug)
    .filter(({ verbatim }) => !verbatim)
    .map((each) => ({ ...each, text: Buffer.from(each.bytes).toString() }));
}

describe.each(Object.entries(files))('a file for %s', (_product, arbitrary) => {
  test('can be read in every target, and says there what it said before', () => {
    fc.assert(
      fc.property(arbitrary, (file) => {
        const { agent } = readAgent(Buffer.from(file.text), file.path);
        for (const { target, text, losses } of converted(file)) {
          const exported = readExport(target, text, slug);
          const lost = new Set(losses.map(({ field }) => field));
          if (!lost.has('name')) expect(exported.name).toBe(agent?.name);
          if (!lost.has('description')) expect(exported.description).toBe(agent?.description);
          if (!lost.has('prompt')) expect(exported.prompt).toBe(file.prompt);
        }
      }),
      { numRuns: 150 },
    );
  });

  test('grants no more in any target than its author does, unless a loss that widens says so', () => {
    fc.assert(
      fc.property(arbitrary, (file) => {
        const can = withWhatFollows(file.can);
        for (const { target, text, losses } of converted(file)) {
          const exported = readExport(target, text, slug);
          const more = [...exported.can].filter((each) => !can.has(each) && !harmless.has(each));
          const widens = losses.some((loss) => loss.widens);
          if (more.length > 0 && !widens) {
            expect.fail(`${target} grants ${more.join(', ')} silently:\n${text}`);
          }
          // Who takes the file by a command reads no page.
          expect(text.includes('# Less restricted than its source')).toBe(widens);
        }
      }),
      { numRuns: 400 },
    );
  });

  test('says of every other restriction that it is lost, where it is', () => {
    fc.assert(
      fc.property(arbitrary, (file) => {
        for (const { target, text, losses } of converted(file)) {
          const { fields } = readExport(target, text, slug);
          for (const key of file.restricts) {
            const keeps = key === 'permissionMode' && fields.approvalMode === 'plan';
            const said = losses.some((loss) => loss.field === key && loss.widens);
            if (!keeps && !said) expect.fail(`${target} drops ${key} silently:\n${text}`);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  test('loses nothing that it may do without naming it', () => {
    fc.assert(
      fc.property(arbitrary, (file) => {
        for (const { target, text, losses } of converted(file)) {
          if (losses.some(({ field }) => granting.has(field))) continue;
          const can = withWhatFollows(readExport(target, text, slug).can);
          const missing = [...file.can].filter(
            (each) => !can.has(each) && !harmless.has(each) && has(target, each),
          );
          if (missing.length > 0) {
            expect.fail(`${target} loses ${missing.join(', ')} silently:\n${text}`);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  test('reads back as the same agent, but for what is said to be lost', () => {
    fc.assert(
      fc.property(arbitrary, (file) => {
        const { agent } = readAgent(Buffer.from(file.text), file.path);
        for (const { target, text, losses } of converted(file)) {
          const { formats, projectPath } = findTarget(target);
          if (formats.length === 0) continue;
          const again = readAgent(Buffer.from(text), projectPath(slug)).agent;
          const lost = new Set(losses.map(({ field }) => field));
          if (!lost.has('name') && target !== 'skill') expect(again?.name).toBe(agent?.name);
          if (!lost.has('description')) expect(again?.description).toBe(agent?.description);
          if (!lost.has('prompt')) expect(again?.prompt).toBe(agent?.prompt);
          if (!['maxTurns', 'steps', 'max_turns'].some((key) => lost.has(key))) {
            expect(again?.settings.maxTurns).toBe(agent?.settings.maxTurns);
          }
          expect(again?.tools.kind).not.toBe('unclear');
        }
      }),
      { numRuns: 100 },
    );
  });

  test('raises no alarm where an export grants nothing more', () => {
    fc.assert(
      fc.property(arbitrary, (file) => {
        fc.pre(file.restricts.length === 0 && file.isUnsure !== true);
        const can = withWhatFollows(file.can);
        for (const { target, text, losses } of converted(file)) {
          const exported = readExport(target, text, slug);
          const alarms = losses.filter(({ widens }) => widens);
          if (alarms.length > 0 && [...exported.can].every((each) => can.has(each))) {
            expect.fail(`${target} has no reason for ${JSON.stringify(alarms)}:\n${text}`);
          }
        }
      }),
      { numRuns: 150 },
    );
  });
});
