/** How a language writes a list, such as “a, b and c”; English as the interface has it, British. */
export function listFormat(locale: string): Intl.ListFormat {
  return new Intl.ListFormat(locale === 'en' ? 'en-GB' : locale);
}
