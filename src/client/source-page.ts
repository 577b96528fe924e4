import { setUpDownloads } from './hand-over/download-links.ts';

setUpDownloads();
