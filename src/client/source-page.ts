import { setUpDownloads } from './copy/download-links.ts';

setUpDownloads();
