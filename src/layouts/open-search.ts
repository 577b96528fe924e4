import { escapeXml } from '../render/escape-xml.ts';
import { oneLine } from '../render/one-line.ts';

/** What a browser is told of a site that it may search. */
export interface SearchedSite {
  title: string;
  description: string;
  /** Language of the interface. */
  language: string;
  /** Address of the catalog, absolute, with a slash at its end. */
  catalog: string;
  /** Address of an SVG image, absolute. */
  image: string;
}

// Source: OpenSearch 1.1, draft 6. In characters, counted as UTF-16 units here.
const longestShortName = 16;
const longestLongName = 48;
const longestDescription = 1024;

/** The description of a site's search by which a browser can search it from its address bar. */
export function openSearchXml(site: SearchedSite): string {
  const { title, description, language, catalog, image } = site;
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${escapeXml(searchName(title))}</ShortName>
  <LongName>${escapeXml(cut(title, longestLongName))}</LongName>
  <Description>${escapeXml(oneLine(description, longestDescription))}</Description>
  <Url type="text/html" template="${escapeXml(catalog)}?q={searchTerms}"/>
  <Image width="16" height="16" type="image/svg+xml">${escapeXml(image)}</Image>
  <Language>${escapeXml(language)}</Language>
  <InputEncoding>UTF-8</InputEncoding>
</OpenSearchDescription>
`;
}

/** What a browser calls the search of a site: its title in at most 16 UTF-16 units. */
export function searchName(title: string): string {
  return cut(title, longestShortName);
}

// After a whole word, unless that leaves less than half of what there is room for.
function cut(title: string, length: number): string {
  const line = oneLine(title, length);
  if (line === oneLine(title, 2 * length)) return line;
  const words = line.replace(/\s\S*…$/, '').replace(/[\s\p{P}]+$/u, '');
  return words.length < length / 2 ? line : `${words}…`;
}
