/** Marks, in the table of contents, the section that is being read. */
export function markCurrentSection(): void {
  const links = new Map<Element, Element>();
  for (const link of document.querySelectorAll('.contents-wide a')) {
    const target = document.getElementById(
      decodeURIComponent(link.getAttribute('href')?.slice(1) ?? ''),
    );
    if (target) links.set(target, link);
  }
  const targets = [...links.keys()];
  const update = (): void => {
    const line = innerHeight / 3;
    const above = targets.filter((target) => target.getBoundingClientRect().top <= line);
    const current = above.at(-1);
    for (const [target, link] of links) {
      if (target === current) link.setAttribute('aria-current', 'location');
      else link.removeAttribute('aria-current');
    }
  };
  // A heading that crosses the line at a third of the window begins or ends a section.
  const observer = new IntersectionObserver(update, { rootMargin: '0px 0px -66.6% 0px' });
  for (const target of targets) observer.observe(target);
}
