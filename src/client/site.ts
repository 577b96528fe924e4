import { listenForSearch } from './search-opener.ts';
import { setUpSelection } from './selection/pick-buttons.ts';
import { listenForShortcuts } from './shortcuts/listen.ts';
import { setUpThemeSwitch } from './theme.ts';

setUpThemeSwitch();
listenForSearch();
listenForShortcuts();
setUpSelection();
