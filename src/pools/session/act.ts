// SPDX-License-Identifier: AGPL-3.0-or-later
// What is done in a governance session, one act after the other, and how an act is written: a word and what
// it is about, `hold.code.firm`. The address of an exercise and the rows of a session hold the same words.
import {
  type Actor,
  actors,
  type LayoutName,
  layoutNames,
  type Matter,
  matters,
  type Story,
  stories,
  type Thing,
  things,
} from './cards.ts';

interface Clauseful {
  readonly clause: string;
  readonly answer: string;
}
interface Acting {
  readonly actor: Actor;
}
interface Paying {
  readonly from: Actor;
  readonly to: Actor;
}
type Nothing = object;

/** What each kind says. */
interface Said {
  /** Around the table: a player comes, and goes or is found absent. */
  sit: Nothing;
  rise: { readonly player: string };
  /** The model. */
  story: { readonly story: Story };
  start: { readonly layout: LayoutName };
  enter: Acting;
  leave: Acting;
  hold: Acting & { readonly thing: Thing };
  decide: Acting & { readonly matter: Matter };
  pay: Paying;
  unpay: Paying;
  /** A wording is preferred by one player; a wording is written for all. */
  prefer: Clauseful;
  write: Clauseful;
  /** Whether the model suits a player. */
  agree: Nothing;
  object: Nothing;
  /** A card is drawn; nothing was found to answer it. */
  draw: Nothing;
  'set-aside': Nothing;
  /** The floor, and for how long. */
  speak: { readonly player: string; readonly seconds: number };
  pause: Nothing;
  resume: Nothing;
  end: Nothing;
}

export type ActKind = keyof Said;
export type ActOf<Kind extends ActKind> = { readonly kind: Kind } & Said[Kind];
export type Act = { [Kind in ActKind]: ActOf<Kind> }[ActKind];

/** What each kind is about, in the order in which it is written. */
type Part = (typeof parts)[ActKind][number];
const parts = {
  sit: [],
  rise: ['player'],
  story: ['story'],
  start: ['layout'],
  enter: ['actor'],
  leave: ['actor'],
  hold: ['thing', 'actor'],
  decide: ['matter', 'actor'],
  pay: ['from', 'to'],
  unpay: ['from', 'to'],
  prefer: ['clause', 'answer'],
  write: ['clause', 'answer'],
  agree: [],
  object: [],
  draw: [],
  'set-aside': [],
  speak: ['player', 'seconds'],
  pause: [],
  resume: [],
  end: [],
} as const satisfies Readonly<Record<ActKind, readonly string[]>>;

/** Of the model of all, or of the course of the session: with several, who facilitates does it. */
export const ofFacilitator: ReadonlySet<ActKind> = new Set<ActKind>([
  ...(['rise', 'story', 'start', 'enter', 'leave', 'hold', 'decide', 'pay', 'unpay', 'write'] as const),
  ...(['draw', 'set-aside', 'speak', 'pause', 'resume', 'end'] as const),
]);

const among =
  (known: readonly string[]) =>
  (word: string): boolean =>
    known.includes(word);
const word = (written: string) => /^[a-z0-9-]{1,60}$/.test(written);
export const longestSpeech = 3_600;

const fits: Readonly<Record<Part, (written: string) => boolean>> = {
  player: word,
  clause: word,
  answer: word,
  story: among(stories),
  layout: among(layoutNames),
  actor: among(actors),
  from: among(actors),
  to: among(actors),
  thing: among(things),
  matter: among(matters),
  seconds: (written) => /^[1-9]\d{0,3}$/.test(written) && Number(written) <= longestSpeech,
};

/** Undefined where the words are no act. */
export function readAct(written: string): Act | undefined {
  const [kind = '', ...said] = written.split('.');
  if (!Object.hasOwn(parts, kind)) return undefined;
  const wanted: readonly Part[] = parts[kind as ActKind];
  if (wanted.length !== said.length || !wanted.every((part, at) => fits[part](said[at]!))) return undefined;
  const read = wanted.map((part, at) => [part, part === 'seconds' ? Number(said[at]) : said[at]!]);
  return { kind, ...Object.fromEntries(read) } as Act;
}

export function writeAct(act: Act): string {
  const wanted: readonly Part[] = parts[act.kind];
  const said = wanted.map((part) => String((act as unknown as Record<Part, string | number>)[part]));
  return [act.kind, ...said].join('.');
}
