/** Fewest agents that there is something to compare between. */
export const fewestCompared = 2;

/** Most agents that can be compared at once. */
export const mostCompared = 4;
