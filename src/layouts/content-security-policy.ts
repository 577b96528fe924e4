import { createHash } from 'node:crypto';
import { themeScript } from './theme-script.ts';

const digest = createHash('sha256').update(themeScript).digest('base64');

/**
 * What a page may load: only what this site serves. Search compiles WebAssembly, and diagrams are SVG
 * in `data:` addresses, in which no script runs.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  `script-src 'self' 'wasm-unsafe-eval' 'sha256-${digest}'`,
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "font-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ');
