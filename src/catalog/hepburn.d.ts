declare module 'hepburn' {
  /** Romanises kana in capital letters, long vowels with macrons; all else stays as it is. */
  export function fromKana(text: string): string;
}
