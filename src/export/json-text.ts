/**
 * A value as JSON that every parser takes. YAML can write half of a surrogate pair, which many refuse
 * together with the whole document: it becomes U+FFFD.
 */
export function jsonText(value: unknown): string {
  const text = JSON.stringify(value);
  // Few documents have such an escape, and a function that sees each value takes time.
  return text.includes('\\ud') ? JSON.stringify(value, wellFormed) : text;
}

function wellFormed(_key: string, value: unknown): unknown {
  return typeof value === 'string' ? value.toWellFormed() : value;
}
