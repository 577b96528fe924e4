import { setUpPicking } from './pick-buttons.ts';
import { listenForSearch } from './search-opener.ts';
import { listenForShortcuts } from './shortcuts/listen.ts';
import { setUpThemeSwitch } from './theme.ts';

setUpThemeSwitch();
listenForSearch();
listenForShortcuts();
setUpPicking();
