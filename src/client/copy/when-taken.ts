// What is needed once something is copied, downloaded or saved. One chunk, which the first click loads.
export { saveInto } from '../save/save-into.ts';
export { download } from './download.ts';
export { copyByHand } from './not-copied.ts';
export { partOfFile } from './part-of-file.ts';
