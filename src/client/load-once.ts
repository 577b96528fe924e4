/** Makes a function that loads each thing once; what could not be loaded is tried again when it is asked for. */
export function loadOnce<Loaded>(
  load: (name: string) => Promise<Loaded>,
): (name: string) => Promise<Loaded> {
  const loaded = new Map<string, Promise<Loaded>>();
  return (name) => {
    const known = loaded.get(name);
    if (known) return known;
    const loading = load(name);
    loaded.set(name, loading);
    loading.catch(() => loaded.delete(name));
    return loading;
  };
}
