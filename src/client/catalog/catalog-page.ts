import { browseCatalog } from './browse-catalog.ts';

const root = document.querySelector<HTMLElement>('[data-browse]');
if (root) browseCatalog(root);
