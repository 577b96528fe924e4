/** A stretch of a file in one colour. Both ends count in UTF-16 units from 0. */
export interface ColouredStretch {
  start: number;
  end: number;
  /** Class names, separated by spaces. */
  className: string;
}

/** Coloured stretches of a file, as they are cached and sent between threads: there are hundreds. */
export interface SourceColours {
  classNames: string[];
  /** For each stretch where it starts, where it ends, and the index of its class name. */
  stretches: Uint32Array;
}

/** Packs stretches, whatever their number of class names. */
export function packColours(stretches: readonly ColouredStretch[]): SourceColours {
  const indices = new Map<string, number>();
  const packed = new Uint32Array(stretches.length * 3);
  for (const [at, { start, end, className }] of stretches.entries()) {
    const index = indices.get(className) ?? indices.size;
    indices.set(className, index);
    packed.set([start, end, index], at * 3);
  }
  return { classNames: [...indices.keys()], stretches: packed };
}

/** The stretches again, in their order. */
export function unpackColours({ classNames, stretches }: SourceColours): ColouredStretch[] {
  return Array.from({ length: stretches.length / 3 }, (_, at) => {
    const [start = 0, end = 0, index = 0] = stretches.subarray(at * 3, at * 3 + 3);
    return { start, end, className: classNames[index] ?? '' };
  });
}
