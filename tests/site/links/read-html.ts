import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { addressesInCss } from './addresses-in-css.ts';

/** What a page offers to links, and what it links to. */
export interface LinkedPage {
  /** Every `id`, which a fragment can lead to. */
  ids: Set<string>;
  /** Every address as it is written, whatever loads or follows it. */
  addresses: Set<string>;
  /** Addresses of folders that a script completes by a name. */
  folders: Set<string>;
}

const single = new Set(
  'href xlink:href src action formaction poster data cite background'.split(' '),
);
const withDescriptors = new Set(['srcset', 'imagesrcset']);

/** Reads a page as a browser without scripts does. */
export function readHtml(html: string): LinkedPage {
  const page: LinkedPage = { ids: new Set(), addresses: new Set(), folders: new Set() };
  visit(parse(html, { scriptingEnabled: false }), page);
  return page;
}

function visit(node: DefaultTreeAdapterTypes.Node, page: LinkedPage): void {
  if ('tagName' in node) {
    for (const attribute of node.attrs) {
      const name = attribute.prefix ? `${attribute.prefix}:${attribute.name}` : attribute.name;
      if (name === 'id') page.ids.add(attribute.value);
      // A script takes an address from there; other data begins with neither.
      if (name.startsWith('data-') && /^(?:\/|\.{1,2}\/)/.test(attribute.value)) {
        page[attribute.value.endsWith('/') ? 'folders' : 'addresses'].add(attribute.value);
      }
      for (const address of addressesInAttribute(name, attribute.value))
        page.addresses.add(address);
    }
    if (node.tagName === 'meta') add(page, addressesInMeta(node));
    if (node.tagName === 'style') add(page, addressesInCss(textOf(node)));
  }
  if ('content' in node) visit(node.content, page);
  if ('childNodes' in node) for (const child of node.childNodes) visit(child, page);
}

function add(page: LinkedPage, addresses: readonly string[]): void {
  for (const address of addresses) page.addresses.add(address);
}

function addressesInAttribute(name: string, value: string): string[] {
  if (single.has(name)) return [value];
  if (withDescriptors.has(name)) return addressesInSrcset(value);
  if (name === 'ping') return value.split(/\s+/).filter(Boolean);
  return value.includes('url(') ? addressesInCss(value) : [];
}

/** Source: HTML Standard, “Parsing a srcset attribute”. */
function addressesInSrcset(value: string): string[] {
  const candidates = value.matchAll(/[\s,]*(\S*[^\s,])(?:\s+[^,]*)?(?:,|$)/g);
  return [...candidates].map(([, address = '']) => address);
}

function addressesInMeta({ attrs }: DefaultTreeAdapterTypes.Element): string[] {
  const value = (wanted: string) => attrs.find(({ name }) => name === wanted)?.value;
  const content = value('content') ?? '';
  if (value('http-equiv')?.toLowerCase() === 'refresh') {
    const [, address] = /^\s*[\d.]+\s*[;,]?\s*(?:url\s*=\s*)?["']?([^"']+)/i.exec(content) ?? [];
    return address === undefined ? [] : [address.trim()];
  }
  const kind = value('property') ?? value('name') ?? '';
  return /^(?:og|twitter):(?:image|url|audio|video)$/.test(kind) ? [content] : [];
}

function textOf({ childNodes }: DefaultTreeAdapterTypes.Element): string {
  return childNodes.map((node) => ('value' in node ? node.value : '')).join('');
}
