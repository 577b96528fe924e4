// Runs in a network of its own, without any way out: starts what the program needs, runs it, and
// leaves what happened in a file. Started by offline.ts.
import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { connect } from 'node:net';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { selfSigned } from './certificate.ts';
import { type ModelRequest, modelServer } from './model-server.ts';
import {
  modelPort,
  type OfflineOutcome,
  type OfflineRun,
  proxyPort,
  type ServedSite,
  sitePort,
} from './offline-run.ts';
import { siteListener } from './site-server.ts';

const [runFile = '', outcomeFile = ''] = process.argv.slice(2);
const run: OfflineRun = JSON.parse(readFileSync(runFile, 'utf8'));

const requests: ModelRequest[] = [];
const fetched: string[] = [];
await listening(modelServer(requests, run.calls), modelPort);
if (run.site) {
  await listening(createServer(siteListener(run.site.folder, run.site.base, fetched)), sitePort);
}
const secure = run.site?.host ? await serveSecurely(run.site, run.site.host) : {};
const outcome = await runProgram({ ...run.env, ...secure });
writeFileSync(outcomeFile, JSON.stringify(outcome));
process.exit(0);

function runProgram(env: Record<string, string>): Promise<OfflineOutcome> {
  const child = spawn(run.command, run.args, {
    cwd: run.cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  // A program that waits for a login or retries for minutes has not done what it was asked.
  const tooLong = setTimeout(() => child.kill('SIGKILL'), 90_000);
  const outcome: OfflineOutcome = { code: null, stdout: '', stderr: '', requests, fetched };
  child.stdout.setEncoding('utf8').on('data', (text) => {
    outcome.stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text) => {
    outcome.stderr += text;
  });
  return new Promise((done, fail) => {
    child.once('error', fail);
    child.once('close', (code, signal) => {
      clearTimeout(tooLong);
      if (signal) fail(new Error(`${signal}\n${outcome.stdout}\n${outcome.stderr}`));
      done({
        ...outcome,
        code,
        stdout: stripVTControlCharacters(outcome.stdout),
        stderr: stripVTControlCharacters(outcome.stderr),
      });
    });
  });
}

/** Serves the site over https under its own name: programs reach it through a proxy that knows no other. */
async function serveSecurely(site: ServedSite, host: string): Promise<Record<string, string>> {
  const { key, certificate } = selfSigned(host);
  const authority = join(run.home, 'authority.pem');
  writeFileSync(authority, certificate);
  const listener = siteListener(site.folder, site.base, fetched);
  const port = await listening(createSecureServer({ key, cert: certificate }, listener), 0);
  const proxy = createServer();
  proxy.on('connect', (request, socket, head) => {
    if (request.url !== `${host}:443`) {
      socket.end('HTTP/1.1 502 There is no other host\r\n\r\n');
      return;
    }
    const through = connect(port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connected\r\n\r\n');
      through.write(head);
      through.pipe(socket);
      socket.pipe(through);
    });
    through.on('error', () => socket.destroy());
    socket.on('error', () => through.destroy());
  });
  await listening(proxy, proxyPort);
  return {
    HTTPS_PROXY: `http://127.0.0.1:${proxyPort}`,
    https_proxy: `http://127.0.0.1:${proxyPort}`,
    NO_PROXY: 'localhost,127.0.0.1',
    no_proxy: 'localhost,127.0.0.1',
    NODE_USE_ENV_PROXY: '1',
    NODE_EXTRA_CA_CERTS: authority,
  };
}

function listening(server: Server, port: number): Promise<number> {
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      if (typeof address === 'object' && address !== null) done(address.port);
      else fail(new Error(`There is no port: ${address}`));
    });
  });
}
