import { isRecord } from './is-record.ts';

/** A result of an index, before it is loaded. */
export interface IndexResult {
  id: string;
  score: number;
  /** Where words of the query stand in the document, in words from 0, ascending. */
  words: readonly number[];
  /** What the worker calls the result, until another search of the same name. */
  data: string;
}

/** One index in a worker of its own. */
export interface IndexWorker {
  /**
   * @param name of the search: the worker forgets what an earlier one of that name found.
   * @throws where a part of the index cannot be loaded, and ever after.
   */
  search(term: string, name: string): Promise<IndexResult[]>;
  /** The page of a result, with its text; undefined where the worker no longer knows it. */
  load(data: string): Promise<unknown>;
  close(): void;
}

// In words.
const excerptLength = 22;

interface Waiting {
  resolve(result: unknown): void;
  reject(error: Error): void;
}

/**
 * Starts Pagefind's own worker for the index of a language. Its module for pages would do the same, but
 * takes 13 kB more for each language, and the language from nowhere but the document.
 *
 * @param bundle address of the folder of the indexes.
 */
export function startIndexWorker(bundle: string, language: string): IndexWorker {
  const worker = new Worker(new URL('./pagefind.worker.ts', import.meta.url), { name: bundle });
  const waiting = new Map<string, Waiting>();
  let failure: Error | undefined;
  const fail = (reason: string): void => {
    failure = new Error(`The index of “${language}” failed: ${reason}`);
    for (const { reject } of waiting.values()) reject(failure);
    waiting.clear();
  };
  worker.addEventListener('error', ({ message }) => fail(message));
  worker.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (!isRecord(data)) return;
    if (typeof data.failed === 'string') fail(data.failed);
    if (typeof data.id !== 'string') return;
    const waits = waiting.get(data.id);
    waiting.delete(data.id);
    if (data.error === undefined) waits?.resolve(data.result);
    else waits?.reject(new Error(String(data.error)));
  });
  const call = (id: string, method: string, ...args: unknown[]): Promise<unknown> =>
    new Promise((resolve, reject) => {
      if (failure) {
        reject(failure);
        return;
      }
      waiting.set(id, { resolve, reject });
      worker.postMessage({ id, instanceId: language, method, args });
    });

  let loads = 0;
  // One after the other: two at once could have the same name.
  let last: Promise<unknown> = call('init', 'init', {
    basePath: bundle,
    language,
    primary: true,
    excerptLength,
  });
  last.catch(() => undefined);
  return {
    close() {
      fail('it was closed');
      worker.terminate();
    },
    async search(term, name) {
      const answer = last.then(() => call(name, 'search', term, {}));
      last = answer.catch(() => undefined);
      return readResults(await answer);
    },
    load(data) {
      loads += 1;
      return call(`load-${loads}`, 'getData', data);
    },
  };
}

function readResults(answer: unknown): IndexResult[] {
  if (!isRecord(answer) || !Array.isArray(answer.results)) {
    throw new Error('The search index gave no results.');
  }
  return answer.results.filter(isResult);
}

function isResult(value: unknown): value is IndexResult {
  return (
    isRecord(value) &&
    typeof value.id === 'string' &&
    typeof value.score === 'number' &&
    typeof value.data === 'string' &&
    Array.isArray(value.words)
  );
}
