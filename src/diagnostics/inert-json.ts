/**
 * JSON that no terminal acts upon: what has no shape is written as an escape, which means the same to
 * whoever parses it.
 */
export function inertJson(value: unknown): string {
  return JSON.stringify(value, null, 2).replace(
    /[\x7F-\x9F\p{Cf}\p{Default_Ignorable_Code_Point}\u2028\u2029]/gu,
    (character) => {
      return Array.from({ length: character.length }, (_, index) => {
        return `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`;
      }).join('');
    },
  );
}
