import { z } from 'astro/zod';

/** Checks the owner's accent colour: `#rgb` or `#rrggbb`. */
export const accentOption = z
  .string()
  .regex(/^#(?:[\da-f]{3}){1,2}$/i, { error: 'a colour such as #1c5ba6' });
