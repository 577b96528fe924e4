import { listenForSearch } from './search-opener.ts';
import { setUpThemeSwitch } from './theme.ts';

setUpThemeSwitch();
listenForSearch();
