/** The kinds of diagram whose authors colour single nodes with `style` and `classDef` lines. */
const STYLED_DIAGRAM = /^\s*(?:flowchart|graph|stateDiagram|classDiagram)/m;

/** `style A fill:#fdd,stroke:#b00` or `classDef hot fill:#fdd`, up to its end or its semicolon. */
const STYLE_LINE = /^(\s*(?:style|classDef)\s+\S+\s+)([^;\n]*?)(\s*;?[ \t]*)$/gm;

const FILL =
  /\bfill:\s*(?:#([\da-f]{6}|[\da-f]{3})\b|(white|light\w+|yellow|gold|pink|orange|cyan|lime)\b)/i;

/**
 * Gives each node that its author filled with a colour a text colour that can be read on it, unless the author
 * chose one: a theme's text colour suits the theme's own fills alone, and a pale fill under the pale text of the
 * dark theme hides the label. No line is added or moved.
 */
export function withReadableFills(source: string): string {
  if (!STYLED_DIAGRAM.test(source)) return source;
  return source.replace(STYLE_LINE, (line: string, start: string, styles: string, end: string) => {
    const [, hex, pale] = FILL.exec(styles) ?? [];
    if ((hex ?? pale) === undefined || /(?:^|[,\s])color:/i.test(styles)) return line;
    return `${start}${styles},color:${hex === undefined || isPale(hex) ? '#111' : '#fff'}${end}`;
  });
}

/** Whether black has more contrast than white on a colour: relative luminance of WCAG 2 above 0.179. */
function isPale(hex: string): boolean {
  const digits = hex.length === 3 ? hex.replace(/./g, '$&$&') : hex;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const share = Number.parseInt(digits.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue > 0.179;
}
