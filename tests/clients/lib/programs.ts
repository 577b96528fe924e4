import { existsSync } from 'node:fs';
import { join } from 'node:path';

const modules = join(import.meta.dirname, '../node_modules');

// Starters that wait for a script after the install are passed by: the program itself is in a
// package for this system.
function ofSystem(name: string, file: string): string {
  const program = join(modules, `${name}-${process.platform}-${process.arch}`, file);
  if (!existsSync(program)) throw new Error(`Not installed for this system: ${program}`);
  return program;
}

export const claudeCode = ofSystem('@anthropic-ai/claude-code', 'claude');
export const openCode = ofSystem('opencode', 'bin/opencode');
export const copilot = ofSystem('@github/copilot', 'copilot');
export const droid = ofSystem('@factory/cli', 'bin/droid');
export const codex = join(modules, '.bin/codex');
export const gemini = join(modules, '.bin/gemini');
export const qwen = join(modules, '.bin/qwen');
