import { existsSync, readFileSync } from 'node:fs';

/** What decides whether Chromium's sandbox can work. */
export interface SandboxFacts {
  platform: NodeJS.Platform;
  /** The user's number, where users have one. */
  uid?: number;
  /** The text of a file, `undefined` where there is none. */
  read?: (path: string) => string | undefined;
}

/**
 * The flags about the sandbox: none where it works, `--no-sandbox` where Chromium would refuse to start
 * with it. What is drawn stays in a renderer process without network in either case.
 */
export function sandboxArgs(facts: SandboxFacts = thisProcess()): string[] {
  const { platform, uid, read = readIfThere } = facts;
  // Chromium exits at once as root, unless told to do without its sandbox.
  if (uid === 0) return ['--no-sandbox'];
  return platform === 'linux' && !allowsUserNamespaces(read) ? ['--no-sandbox'] : [];
}

function thisProcess(): SandboxFacts {
  const uid = process.getuid?.();
  return { platform: process.platform, ...(uid === undefined ? {} : { uid }) };
}

/** The sandbox of a browser that no administrator installed stands on unprivileged user namespaces. */
function allowsUserNamespaces(read: (path: string) => string | undefined): boolean {
  const kernel = (name: string) => read(`/proc/sys/${name}`)?.trim();
  // Debian's own switch, Ubuntu's AppArmor rule (23.10 and newer), and the limit that hardened hosts set to none.
  if (kernel('kernel/unprivileged_userns_clone') === '0') return false;
  if (kernel('kernel/apparmor_restrict_unprivileged_userns') === '1') return false;
  if (kernel('user/max_user_namespaces') === '0') return false;
  // The system call filter of Docker and its like refuses to make a namespace; 2 is "filtered".
  return !/^Seccomp:\s*2$/m.test(read('/proc/self/status') ?? '');
}

function readIfThere(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}
