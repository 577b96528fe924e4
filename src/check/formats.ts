/** How a report can be written. */
export const formats = ['pretty', 'json', 'github', 'sarif'] as const;

/** One of them. */
export type Format = (typeof formats)[number];
