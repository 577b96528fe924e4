#!/usr/bin/env node
import { existsSync } from 'node:fs';

// Plain JavaScript that an old Node can read, so that it can say what is missing.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 12)) {
  console.error(`vitrine needs Node 22.12 or newer; this is ${process.versions.node}.`);
  process.exit(1);
}

// The package holds compiled modules; a checkout runs its sources, and may hold old compiled ones.
const source = new URL('../src/cli/main.ts', import.meta.url);
const compiled = new URL('../lib/cli/main.js', import.meta.url);
const { main } = await import((existsSync(source) ? source : compiled).href);
process.exitCode = await main(process.argv.slice(2));
