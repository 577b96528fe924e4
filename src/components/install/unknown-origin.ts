/** Stands in a command for the origin of a site that only the browser knows. */
export const unknownOrigin = 'https://unknown.invalid';
