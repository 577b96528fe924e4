// What is needed once something is copied, downloaded or saved. One chunk, which the first click loads.

export { copyByHand } from '../copy/copy-by-hand.ts';
export { partOfFile } from '../copy/part-of-file.ts';
export { saveInto } from '../save/save-into.ts';
export { downloadFile } from './download-file.ts';
