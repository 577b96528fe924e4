import type { RehypeMermaidOptions } from 'rehype-mermaid';

type MermaidConfig = NonNullable<RehypeMermaidOptions['mermaidConfig']>;

/** The longest source that is drawn, in UTF-16 code units: Mermaid's own `maxTextSize`. */
export const LONGEST_SOURCE = 50_000;

/** Mermaid's own list of what a diagram may not set for itself, which `secure` replaces. */
const MERMAID_SECURE = [
  'secure',
  'securityLevel',
  'startOnLoad',
  'maxTextSize',
  'suppressErrorRendering',
  'maxEdges',
];

const COMMON = {
  securityLevel: 'strict',
  // A diagram with a theme of its own could be read on one of the two pages at most.
  secure: [
    ...MERMAID_SECURE,
    'theme',
    'themeVariables',
    'themeCSS',
    'darkMode',
    'fontFamily',
    'htmlLabels',
    'deterministicIds',
  ],
  maxTextSize: LONGEST_SOURCE,
  suppressErrorRendering: true,
  deterministicIds: true,
  // Measured here, shown elsewhere. Arial, or a font of its widths, is on nearly every machine; one that has
  // none measures with a wider font, which leaves room. No quoted names: see `patchSerializer`.
  fontFamily: 'Arial, Helvetica, sans-serif',
  // A visitor's font that is wider than the one measured with must not lose its last letters. By class, for
  // Mermaid writes selectors in lower case, and `foreignobject` is no element of an SVG file.
  themeCSS: '.label *, .cluster-label *, .edgeTerminals *, switch * { overflow: visible }',
} satisfies MermaidConfig;

/** How Mermaid draws for a light page. */
export const LIGHT: MermaidConfig = { ...COMMON, theme: 'neutral' };

/** How Mermaid draws for a dark page. */
export const DARK: MermaidConfig = {
  ...COMMON,
  theme: 'dark',
  // Mermaid's dark theme is made for a grey page: on a nearly black one these would be too faint.
  themeVariables: {
    edgeLabelBackground: '#2a2a2d',
    clusterBkg: '#1d1d20',
    clusterBorder: '#85858c',
    noteBkgColor: '#3a3a3e',
    noteTextColor: '#ededf0',
    noteBorderColor: '#85858c',
    pieStrokeColor: '#85858c',
    pieOuterStrokeColor: '#85858c',
  },
};
