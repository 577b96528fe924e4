import { type SectionRole, sectionRoles } from '../agent.ts';
import roles from './heading-roles.json' with { type: 'json' };

// Words before a heading that do not change what it is about, in the languages of the dictionary.
const determiners =
  /^(?:(?:your|my|our|the|an?|votre|vos|ton|ta|tes|mon|ma|mes|notre|nos|le|la|les|l|une?|des|tus?|sus?|el|los|las|seus?|suas?|os?|as?|deine?|ihre?|der|die|das|il|lo|gli|i|tu[oa]) |あなたの)/u;

const roleOf = new Map<string, SectionRole>();
for (const role of sectionRoles) {
  if (role === 'other') continue;
  for (const headings of Object.values(roles[role])) {
    for (const heading of headings) roleOf.set(fold(heading), role);
  }
}

/** The role of a section by its heading, whatever its case, accents, emoji, number or article. */
export function headingRole(heading: string): SectionRole {
  return roleOf.get(fold(heading)) ?? 'other';
}

/** A heading without what differs between two spellings of the same thing. */
export function fold(heading: string): string {
  const words = heading
    .normalize('NFKD')
    // Marks carry meaning in Japanese and Korean once decomposed: only those of alphabets go.
    .replace(/[\u0300-\u036F]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/^\s*(?:\d+|[ivx]+)\s(?=.)/u, '')
    .trim();
  return words.replace(determiners, '').trim();
}
