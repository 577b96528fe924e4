import { describe, expect, test } from 'vitest';
import { findDamage } from '../../../../src/agent/text/damage.ts';

const lost = (text: string) => findDamage(text).findings;

describe('an emoji of which one byte of each half is left', () => {
  test.each([
    '## =Ë Plan',
    '## <¯ Goals',
    '## >à Identity',
    '## =\x04 Steps',
    '## =\x80 Next',
    '## =\xAD Style',
    '- \x05 Done',
    '# <×\x0F Design',
  ])('is found in “%s”', (text) => {
    expect(lost(text)).toMatchObject([{ code: 'text-lost', place: { line: 1 } }]);
  });

  test('is reported once for a file, with its count and lines', () => {
    expect(lost('# A\n\n## =Ë Plan\n\n## <¯ Goals\n')).toEqual([
      {
        code: 'text-lost',
        place: { line: 3, column: 4 },
        detail: '2 emoji, of which “=Ë” is left; lines 3, 5.',
      },
    ]);
  });

  test('is found where only its first half is left, beside others', () => {
    expect(lost('## =\n\n## =Ë Plan\n')).toMatchObject([
      { detail: expect.stringContaining('2 emoji') },
    ]);
    expect(lost('## = Assignment\n\n## < Less than\n')).toEqual([]);
  });

  test('names no more than ten lines', () => {
    const [{ detail } = {}] = lost('## =Ë Plan\n'.repeat(14));
    expect(detail).toMatch(/lines 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 and 4 more\.$/);
  });

  test.each(['## État', '## <T> and >= 2', '## > É vs È', 'x >½ y', '## =='])(
    'is not seen in “%s”',
    (text) => {
      expect(lost(text)).toEqual([]);
    },
  );
});

describe('a replacement character', () => {
  test('is reported once for a file, at the first', () => {
    expect(lost('sound\nin 10\uFFFDs\ncaf\uFFFD\n')).toEqual([
      {
        code: 'text-lost',
        place: { line: 2, column: 6 },
        detail: '“\uFFFD” stands for them, in 2 places; lines 2, 3.',
      },
    ]);
  });

  test.each([
    'Look for `\uFFFD` in the output.',
    'text.split("\uFFFD")',
    'U+FFFD (\uFFFD) marks lost text: caf\uFFFD',
  ])('is no loss where it is spoken of: %s', (text) => expect(lost(text)).toEqual([]));

  test('that was read in the wrong encoding is lost all the same', () => {
    const text = new TextDecoder('macintosh').decode(Buffer.from('Donn\uFFFDes et modèle'));
    expect(lost(text).map(({ code }) => code)).toEqual(['text-damaged', 'text-lost']);
  });
});
