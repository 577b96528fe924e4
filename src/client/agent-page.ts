import { setUpCopyButtons } from './copy/copy-buttons.ts';
import { markCurrentSection } from './current-section.ts';
import { fillInOrigin } from './install-line.ts';
import { setUpSections } from './sections.ts';

setUpCopyButtons();
fillInOrigin();
markCurrentSection();
setUpSections();
if (new URLSearchParams(location.search).has('mark')) {
  void import('./marks/highlight-words.ts').then(({ highlightSoughtWords }) =>
    highlightSoughtWords(),
  );
}
