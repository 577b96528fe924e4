import { loadOnce } from './load-once.ts';

/**
 * Loads the styles of a part that comes on demand, once.
 *
 * @param url of a stylesheet, as `import url from './part.css?url'` gives it: imported otherwise, it
 * would be loaded with every page.
 * @throws if the server does not give it; asking again tries again.
 */
export const loadStyles = loadOnce((url: string): Promise<void> => {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = url;
  document.head.append(link);
  return new Promise((resolve, reject) => {
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => {
      link.remove();
      reject(new Error(`${url} could not be loaded.`));
    });
  });
});
