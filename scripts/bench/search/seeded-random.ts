/** Numbers from 0 up to 1, the same for the same seed. */
export type Random = () => number;

/** A source of random numbers of its own (mulberry32, by Tommy Ettinger). */
export function seededRandom(seed: number): Random {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** One of a list; undefined where it is empty. */
export function pick<Value>(from: readonly Value[], random: Random): Value | undefined {
  return from[Math.floor(random() * from.length)];
}

/** So many of a list, each at most once and each as likely as any other; all where it has no more. */
export function sample<Value>(from: readonly Value[], count: number, random: Random): Value[] {
  const left = [...from];
  const taken: Value[] = [];
  while (taken.length < count && left.length > 0) {
    taken.push(...left.splice(Math.floor(random() * left.length), 1));
  }
  return taken;
}
