/** What a visitor chooses once for every agent. */
export type Choice = 'tool' | 'scope' | 'shell';

/** What was chosen before; undefined where nothing was, or nothing that there is. */
export function remembered<Value extends string>(
  choice: Choice,
  values: readonly Value[],
): Value | undefined {
  const stored = load(choice);
  return values.find((value) => value === stored);
}

/** Keeps a choice for later visits; where storage is forbidden it lasts for the page. */
export function remember(choice: Choice, value: string): void {
  try {
    localStorage.setItem(`install-${choice}`, value);
  } catch {
    return;
  }
}

// Storage throws where the visitor forbids it.
function load(choice: Choice): string | null {
  try {
    return localStorage.getItem(`install-${choice}`);
  } catch {
    return null;
  }
}
