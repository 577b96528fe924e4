/** A diagram as it can be shown, or why it cannot. */
export type Drawing =
  | {
      ok: true;
      /** `data:image/svg+xml,…` for the `src` of an `<img>` on a light page. */
      light: string;
      /** The same diagram for a dark page. */
      dark: string;
      /** CSS pixels. */
      width: number;
      /** CSS pixels. */
      height: number;
    }
  | {
      ok: false;
      /** `no-browser`: this machine cannot draw. `broken`: this diagram cannot be drawn. */
      reason: 'no-browser' | 'broken';
      /** What went wrong, for the author of the diagram; may have several lines. */
      message: string;
    };

/** A drawing, and whether the same source would give it again (then it may be kept). */
export interface Outcome {
  drawing: Drawing;
  lasting: boolean;
}

/** A diagram that cannot be drawn. */
export function broken(message: string): Drawing {
  return { ok: false, reason: 'broken', message };
}

/** A diagram that this machine cannot draw. */
export function noBrowser(message: string): Drawing {
  return { ok: false, reason: 'no-browser', message };
}
