import { setUpCopyButtons } from './copy/copy-buttons.ts';
import { markCurrentSection } from './current-section.ts';
import { fillInOrigin } from './install-line.ts';

setUpCopyButtons();
fillInOrigin();
markCurrentSection();
