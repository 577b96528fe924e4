import type { ReadFile } from '../../../src/catalog/published-agent.ts';
import { file } from '../catalog/agents.ts';

/** An agent file with the days of January 2026 on which it was made and last changed. */
export function dated(
  name: string,
  days?: readonly [created: number, changed: number],
  more: { title?: string; description?: string; body?: string } = {},
): ReadFile {
  const { title = name, description = `Helps with ${name}.`, body = '' } = more;
  const text = `---\nname: ${name}\ndescription: ${JSON.stringify(description)}\n---\n\n# ${title}\n\nYou help.\n${body}`;
  const [created, changed] = days?.map(day) ?? [];
  return { ...file(`${name}.md`, text), created, changed };
}

/** Midnight of a day of January 2026. */
export function day(number: number): string {
  return new Date(Date.UTC(2026, 0, number)).toISOString().replace('.000Z', 'Z');
}
