import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, sep } from 'node:path';
import { addressesInCss } from './addresses-in-css.ts';
import { addressesInScript } from './addresses-in-script.ts';
import { type LinkedPage, readHtml } from './read-html.ts';

/** Where a built site will be published. */
export interface Publication {
  /** The path that it stands under; begins and ends with a slash. */
  base?: string;
  /** The origin that its absolute addresses name, such as `https://example.com`. */
  origin?: string;
}

// Who installs skills from a folder asks for this in it.
const skillsIndex = '.well-known/agent-skills/index.json';

const nothing: LinkedPage = { ids: new Set(), addresses: new Set(), folders: new Set() };

/**
 * Every address in the pages, styles, scripts and drawings of a built site that leads within it, and
 * to nothing: no file, no anchor in the file, or out of the site's own path. Names are compared to the
 * letter, as static hosts do. Other origins are not asked.
 *
 * @param folder the built site.
 * @returns a line each, sorted: `file: address (reason)`; none if all is well.
 */
export function deadLinks(
  folder: string,
  { base = '/', origin = 'http://site.invalid' }: Publication = {},
): string[] {
  const files = new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path.slice(join(folder, '/').length).replaceAll(sep, '/'), read(path)]),
  );
  return [...files]
    .flatMap(([file, { addresses, folders }]) => {
      const from = new URL(base + addressOf(file), origin);
      const dead = (reasonOf: (address: string) => string | undefined) => (address: string) => {
        const reason = reasonOf(address);
        return reason === undefined ? [] : [`${file}: ${address} (${reason})`];
      };
      return [
        ...[...addresses].flatMap(dead((address) => whyDead(address, from, file))),
        ...[...folders].flatMap(dead((address) => whyNoFolder(new URL(address, from)))),
      ];
    })
    .sort();

  function whyDead(address: string, from: URL, file: string): string | undefined {
    if (!URL.canParse(address, from)) return 'not an address';
    const to = new URL(address, from);
    if (to.origin !== from.origin) return undefined;
    if (to.pathname === from.pathname) return whyWithoutAnchor(to, file);
    if (!to.pathname.startsWith(base)) return `not below ${base}`;
    const path = decoded(to.pathname.slice(base.length));
    const target = path.replace(/(^|\/)$/, '$1index.html');
    if (files.has(target)) return whyWithoutAnchor(to, target);
    if (files.has(`${path}/${skillsIndex}`)) return undefined;
    return files.has(`${target}/index.html`) ? 'a folder, without its slash' : 'no such file';
  }

  function whyNoFolder({ pathname }: URL): string | undefined {
    if (!pathname.startsWith(base)) return `not below ${base}`;
    const path = decoded(pathname.slice(base.length));
    return [...files.keys()].some((file) => file.startsWith(path)) ? undefined : 'no such folder';
  }

  function whyWithoutAnchor({ hash }: URL, file: string): string | undefined {
    const fragment = hash.slice(1).replace(/:~:.*$/, '');
    if (fragment === '' || fragment.toLowerCase() === 'top') return undefined;
    const { ids } = files.get(file) ?? nothing;
    return ids.has(fragment) || ids.has(decoded(fragment)) ? undefined : 'no such anchor';
  }
}

function read(path: string): LinkedPage {
  const text = () => readFileSync(path, 'utf8');
  switch (extname(path)) {
    case '.html':
    case '.svg':
      return readHtml(text());
    case '.css':
      return { ...nothing, addresses: new Set(addressesInCss(text())) };
    case '.js':
      return { ...nothing, addresses: new Set(addressesInScript(text())) };
    default:
      return nothing;
  }
}

/** A host shows the page for what is not found at any address, so relative addresses in it break. */
function addressOf(file: string): string {
  if (file === '404.html') return 'no/such/page';
  return file
    .split('/')
    .map(encodeURIComponent)
    .join('/')
    .replace(/(^|\/)index\.html$/, '$1');
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // What is not percent-encoded text is looked for as it is written.
    return text;
  }
}
