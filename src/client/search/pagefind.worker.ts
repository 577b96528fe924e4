// Pagefind logs which part of an index it cannot load, and answers as if nothing were to be found. This
// tells the page. A result that cannot be loaded is told by Pagefind itself.

declare function importScripts(address: string): void;

{
  const load = fetch;

  self.fetch = async (request, options) => {
    try {
      const response = await load(request, options);
      if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
      return response;
    } catch (error) {
      if (!String(request).includes('/fragment/')) self.postMessage({ failed: String(error) });
      throw error;
    }
  };

  // The name of the worker is the address of the indexes.
  importScripts(`${self.name}pagefind-worker.js`);
}
