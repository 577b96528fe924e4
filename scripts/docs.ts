// npm run docs: writes docs/diagnostics.md from the table of kinds.
import { writeFileSync } from 'node:fs';
import { diagnosticsPage } from './docs/diagnostics-page.ts';

writeFileSync('docs/diagnostics.md', diagnosticsPage());
