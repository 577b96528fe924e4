import type { RehypeMermaidOptions } from 'rehype-mermaid';

type MermaidConfig = NonNullable<RehypeMermaidOptions['mermaidConfig']>;

/** The longest source that is drawn, in UTF-16 code units: Mermaid's own `maxTextSize`. */
export const LONGEST_SOURCE = 50_000;

const COMMON = {
	securityLevel: 'strict',
	maxTextSize: LONGEST_SOURCE,
	suppressErrorRendering: true,
	deterministicIds: true,
	// Measured here, shown elsewhere. Arial, or a font of its widths, is on nearly every machine; one that has
	// none measures with a wider font, which leaves room. No quoted names: see `patchSerializer`.
	fontFamily: 'Arial, Helvetica, sans-serif',
	// Text of the SVG itself: a visitor's wider font then overlaps a margin, where HTML in a
	// `foreignObject` would wrap anew and be cut off.
	htmlLabels: false,
	flowchart: { htmlLabels: false },
} satisfies MermaidConfig;

/** How Mermaid draws for a light page. */
export const LIGHT: MermaidConfig = { ...COMMON, theme: 'neutral' };

/** How Mermaid draws for a dark page. */
export const DARK: MermaidConfig = { ...COMMON, theme: 'dark' };
