import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findDamage } from '../../../../src/agent/text/damage.ts';

// https://encoding.spec.whatwg.org/index-windows-1252.txt, bytes 0x80 to 0x9F
const windowsOnly = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F\x90‘’“”•–—˜™š›œ\x9DžŸ';

const iso = (text: string): string => Buffer.from(text).toString('latin1');
const wrongly = {
  'ISO-8859-1': iso,
  'Windows-1252': (text: string) =>
    Array.from(iso(text), (one) => windowsOnly[one.charCodeAt(0) - 0x80] ?? one).join(''),
  'Mac OS Roman': (text: string) => new TextDecoder('macintosh').decode(Buffer.from(text)),
};

const texts = {
  French: '# 🏗️ Données\n\nL’été à Noël : « où êtes-vous ? » — Ça dépend…\n',
  Spanish: '## Información\r\n\r\n¿Cuántos años? ¡Mañana, señor!\r\n',
  German: 'Größe und Übermaß: „Äpfel“ – schön.\n',
  Russian: '# Привет\n\nСделай шаг в сторону, и я проверю.\n',
  Japanese: '# 設計\n\n「要件」を確認する。→ 次へ\n',
  Korean: '# 전문가\n\n당신은 코드를 검토합니다.\n',
  drawn: '┌──┐\n│ ✅ │ 25 °C ± 1\n└──┘\n',
};

describe.each(Object.entries(wrongly))('text read as %s', (encoding, damage) => {
  test.each(Object.entries(texts))('is put right if it is %s', (_, text) => {
    expect(findDamage(damage(text)).repaired).toBe(text);
  });

  test('is put right if that happened twice', () => {
    expect(findDamage(damage(damage(texts.French))).repaired).toBe(texts.French);
  });

  test('is put right in a part of a file, and what is right stays', () => {
    const right = 'L’été, « déjà » — “où” ? 日本語 🏗️\n';
    const text = right + damage('Un modèle de données.\n') + right;
    expect(findDamage(text).repaired).toBe(`${right}Un modèle de données.\n${right}`);
  });

  test('is put right in a part of a line', () => {
    const text = `Conçoit ${damage('des modèles de données')} : c’est l’été.`;
    expect(findDamage(text).repaired).toBe('Conçoit des modèles de données : c’est l’été.');
  });

  test('is put right beside an emoji that is right, whatever it turned into', () => {
    const text = 'Voilà ce qu’il faut, déjà « là »';
    expect(findDamage(`🎯 ${damage(text)}`).repaired).toBe(`🎯 ${text}`);
  });

  test.each([1, 2])('has its places told in the damaged text, damaged %i times', (rounds) => {
    const twice = (text: string): string => (rounds === 1 ? damage(text) : damage(damage(text)));
    const damaged = twice('Où ?\n\nDes données vues 🏗️ à voir.\n');
    const { repaired = '', inSource } = findDamage(damaged);
    for (const word of ['Des', 'vues', 'voir']) {
      const column = (repaired.split('\n')[2] ?? '').indexOf(word) + 1;
      const before = (damaged.split('\n')[2] ?? '').indexOf(word) + 1;
      expect(inSource({ line: 3, column })).toEqual({ line: 3, column: before });
    }
    expect(inSource({ line: 2, column: 1 })).toEqual({ line: 2, column: 1 });
  });

  test('keeps every line break where it is', () => {
    const lines = fc.array(fc.string({ unit: fc.constantFrom('é', '漢', '🏗️', 'a', ' ', '\r') }));
    fc.assert(
      fc.property(lines, (parts) => {
        const text = damage(`ça où\n${parts.join('\n')}`);
        const repaired = findDamage(text).repaired ?? '';
        expect(repaired.split('\n').length).toBe(text.split('\n').length);
        expect(repaired).toBe(`ça où\n${parts.join('\n')}`);
      }),
      { numRuns: 50 },
    );
  });

  test('is reported once, at its first character, with an example', () => {
    const { findings } = findDamage(`Sound.\nDes ${damage('données')}, ${damage('modèles')}.\n`);
    expect(findings).toMatchObject([{ code: 'text-damaged', place: { line: 2, column: 9 } }]);
    const [{ detail } = {}] = findings;
    expect(detail).toContain('in 2 places');
    expect(detail).toContain(`“${damage('données')}” should be “données”`);
    // Where no character tells them apart, it is the more frequent one.
    expect(detail).toContain(encoding === 'ISO-8859-1' ? 'Windows-1252' : encoding);
  });

  test('is not believed in for one character, however often it stands there', () => {
    expect(findDamage(damage('été, thé, blé')).repaired).toBeUndefined();
  });
});

describe('damage', () => {
  test('of the first agent is undone byte for byte', () => {
    const { repaired = '' } = findDamage(
      readFileSync('tests/fixtures/mac-roman/damaged.md', 'utf8'),
    );
    expect(Buffer.from(repaired).equals(readFileSync('agents/backend-expert.md'))).toBe(true);
  });

  test('by ISO-8859-1 is named where it left controls', () => {
    const [{ detail } = {}] = findDamage(iso('“Déjà” — vu')).findings;
    expect(detail).toContain('UTF-8 as ISO-8859-1');
  });

  test('that was done twice is named twice', () => {
    const damage = wrongly['Windows-1252'];
    const [{ detail } = {}] = findDamage(damage(damage('Des données à l’été'))).findings;
    expect(detail).toContain('UTF-8 as Windows-1252, then as Windows-1252, in');
  });

  test('is quoted in short where a text has no spaces', () => {
    const [{ detail = '' } = {}] = findDamage(wrongly['Mac OS Roman']('設計'.repeat(200))).findings;
    expect(detail.length).toBeLessThan(200);
  });
});

describe('text without damage', () => {
  test.each([
    [
      'French quotations and capitals',
      '« l’été » “déjà” … «LIBERTÉ» à\xA0? é\xA0» CAFÉ® CAFÉ™ d’être',
    ],
    ['Portuguese capitals', 'AMANHÃ… “IRMÃ” NÃO! MANHÃ– «MAÇÃ»'],
    ['German quotations', '„Spaß“ … Spaß… »Gruß« „Ä“'],
    ['Spanish dashes', '—¿Qué? —África, —éxito —él– ¡Olé!…'],
    ['mathematics', '2√π ≈∞ ¬∑ ƒ∂ √∑ ≈µ ∆Ω √∞'],
    ['money', '€£¥ £50–£100 €¥ –£5'],
    ['Cyrillic', 'Привет — «мир»'],
    ['Greek letters and signs', 'Ω µ π ∑ — œuvre, ÿ, ◊'],
    ['emoji and CJK', '🏗️ 設計、確認。한국어'],
    ['nothing outside ASCII', 'plain text'],
  ])('stays as it is: %s', (_, text) => {
    expect(findDamage(text)).toMatchObject({ repaired: undefined, findings: [] });
  });

  test.each([
    'Fix Ã©, Ã¨ and `â€™` when you see them.',
    'Write “données” for “donn√©es”, and “modèle” for “mod√®le”.',
    'Mojibake looks like donnÃ©es or modÃ¨le.',
  ])('stays as it is where it speaks of damage: %s', (text) => {
    expect(findDamage(text).repaired).toBeUndefined();
  });

  test('stays as it is where the bytes are not UTF-8', () => {
    // C3 A9 once, then an overlong form and half of a surrogate pair.
    expect(findDamage('Ã©a à\x80\x80a í\xA0\x80a').repaired).toBeUndefined();
  });
});

test.each(['Ã©', 'Ã©Ã¨ é', '√©√® Ã', 'é\xA0»', '## =Ë\n', '\uFFFD ', 'à\x80\x80'])(
  'a text of nothing but “%s” keeps its lines',
  (text) => {
    const hostile = text.repeat(Math.floor(100_000 / text.length));
    const { repaired = hostile } = findDamage(hostile);
    expect(repaired.split('\n')).toHaveLength(hostile.split('\n').length);
  },
);
