// SPDX-License-Identifier: AGPL-3.0-or-later
// The words that an address of a tender may hold beside the variables of its clauses, the clauses chosen
// (`c`) and the software compared (`s`).

export const words = [
  ...['country', 'subject', 'buyer', 'date', 'need', 'functions', 'volumes', 'interfaces', 'criteria'],
  ...['chosen', 'from-need', 'from-pool', 'from-software'],
] as const;
export type Word = (typeof words)[number];
/** Variables too, by their names. */
export type Typed = Readonly<Record<Word, string>> & Readonly<Record<string, string>>;
