/** Completes the install command with the origin that this page was loaded from. */
export function fillInOrigin(): void {
  for (const slot of document.querySelectorAll('[data-origin]')) slot.textContent = location.origin;
}
