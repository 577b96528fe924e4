import { setUpCopyButtons } from './copy/copy-buttons.ts';
import { markCurrentSection } from './current-section.ts';
import { setUpDownloads } from './hand-over/download-links.ts';
import { setUpInstallPanel } from './install/install-panel.ts';
import { setUpSaveButtons } from './save/save-buttons.ts';
import { setUpSections } from './sections.ts';

setUpCopyButtons();
setUpDownloads();
setUpSaveButtons();
setUpInstallPanel();
markCurrentSection();
setUpSections();
if (new URLSearchParams(location.search).has('mark')) {
  void import('./marks/highlight-words.ts').then(({ highlightSoughtWords }) =>
    highlightSoughtWords(),
  );
}
