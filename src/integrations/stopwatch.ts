import { writeFile } from 'node:fs/promises';

/** Adds up how long the stages of a build take, in milliseconds. Stages may overlap. */
export class Stopwatch {
  readonly #times = new Map<string, number>();
  readonly #started = new Map<string, number>();

  start(stage: string): void {
    this.#started.set(stage, performance.now());
  }

  stop(stage: string): void {
    const started = this.#started.get(stage);
    if (started !== undefined) this.add({ [stage]: performance.now() - started });
  }

  /** Adds the time until a promise settles, and gives its outcome. */
  async time<Outcome>(stage: string, promise: Promise<Outcome>): Promise<Outcome> {
    const started = performance.now();
    try {
      return await promise;
    } finally {
      this.add({ [stage]: performance.now() - started });
    }
  }

  add(times: Readonly<Record<string, number>>): void {
    for (const [stage, time] of Object.entries(times)) {
      this.#times.set(stage, (this.#times.get(stage) ?? 0) + time);
    }
  }

  /** Writes the times as a JSON object. */
  async save(path: string): Promise<void> {
    await writeFile(path, JSON.stringify(Object.fromEntries(this.#times)));
  }
}
