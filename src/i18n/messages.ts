import type { ToolEffect } from '../agent/tools/tool-table.ts';
import type { en } from './en.ts';
import type { Plural } from './fill.ts';

type Translated<T> = T extends string
  ? string
  : T extends Plural
    ? Plural
    : { readonly [Key in keyof T]: Translated<T[Key]> };

/**
 * All words of the interface, by group. A language is one file: it has every string of `en.ts`, or the
 * type check fails. Placeholders stand in braces, and a string with a number has two forms (`fill.ts`).
 * The groups under `client` are handed to the browser, each on the pages that need it. `effects` says
 * what tools do, by the English words of the table of tools.
 */
export type Messages = Omit<Translated<typeof en>, 'effects'> & {
  readonly effects: Readonly<Partial<Record<ToolEffect, string>>>;
};

/** A language other than English. */
export type Translation = Messages & { readonly effects: Readonly<Record<ToolEffect, string>> };

/** The languages of the interface. */
export const locales = ['en', 'fr'] as const;

/** One of them. */
export type Locale = (typeof locales)[number];
