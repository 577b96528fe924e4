import { createServer } from 'node:net';
import { codeOf } from '../integrations/reason.ts';

/**
 * Checks that a port can be listened on, since Astro would go on to the next one without a word.
 *
 * @throws one clear line if the port is taken.
 */
export async function assertPortFree(port: number, host: boolean): Promise<void> {
  const server = createServer();
  try {
    await new Promise<void>((done, fail) => {
      server.once('error', fail);
      server.listen(port, host ? undefined : 'localhost', done);
    });
  } catch (error) {
    if (codeOf(error) !== 'EADDRINUSE') throw error;
    throw new Error(
      `Port ${port} is taken: stop what uses it, or choose another with --port ${port + 1}.`,
    );
  } finally {
    server.close();
  }
}
