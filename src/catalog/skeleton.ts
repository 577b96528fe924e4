import unhomoglyph from 'unhomoglyph';

/**
 * What a name looks like: two names with one skeleton are drawn alike. Source: Unicode Technical
 * Standard 39, “Confusable Detection”, with the data of Unicode that `unhomoglyph` carries.
 */
export function skeleton(name: string): string {
  const visible = name.normalize('NFD').replace(/\p{Default_Ignorable_Code_Point}/gu, '');
  return unhomoglyph(visible).normalize('NFD');
}
