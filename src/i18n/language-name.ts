/** What a language calls a language, such as “French”; the tag itself where it has no name. */
export function languageName(tag: string, names: Intl.DisplayNames): string {
  // Names throw for what is not even shaped like a tag.
  return /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(tag) ? (names.of(tag) ?? tag) : tag;
}
