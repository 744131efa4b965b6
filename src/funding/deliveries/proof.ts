// SPDX-License-Identifier: AGPL-3.0-or-later
// Whether a commit was published: the first release of a project that holds it and has not taken it back.
import { dayIn } from '../../base/day.ts';
import { firstHolding, type History, heldBy, takenBack } from './history.ts';
import { compareNames, type ReleaseKind } from './release-name.ts';

/** A tag of the project, as it stands today. */
export interface Tag {
  readonly name: string;
  /** What the tag names: a tag object, or the commit itself. Another one later: the tag was moved. */
  readonly object: string;
  readonly commit: string;
  /** Seconds since 1970: what the tag says, or else its commit. */
  readonly at: number;
  /** Absent: no release. */
  readonly kind?: ReleaseKind | undefined;
}

/** How it is known that upstream holds what was delivered. */
export type How = 'commit' | 'merge-commit' | 'patch-id';

/** Commits of upstream that stand for what was delivered: all of them must be in a release. */
export interface Standing {
  readonly how: How;
  readonly commits: readonly string[];
}

export type Verdict =
  | { readonly found: 'release' | 'pre-release'; readonly tag: Tag; readonly later?: string }
  /** Why not, and what is told of it. */
  | { readonly found: 'nothing'; readonly why: Why; readonly facts: Readonly<Record<string, string>> };

export type Why = 'unreleased' | 'not-upstream' | 'taken-back' | 'too-early' | 'other-tags';

/** First those that came first; of two of one moment by number. */
export const inOrder = (tags: readonly Tag[]): Tag[] =>
  tags.toSorted((a, b) => a.at - b.at || compareNames(a.name, b.name));

/** Judges commits one after the other: what a history and its tags say is worked out once. */
export class Judge {
  readonly #history: History;
  readonly #takenBack: ReturnType<typeof takenBack>;
  readonly #tags: { readonly [kind in ReleaseKind | 'other']: Ranked };
  readonly #branches: Int32Array;
  readonly #since: number;

  /** @param heads ids of the tips of branches @param since releases before it (seconds) prove nothing */
  constructor(
    history: History,
    tags: readonly Tag[],
    heads: readonly string[],
    since = Number.NEGATIVE_INFINITY,
  ) {
    this.#history = history;
    this.#since = since;
    this.#takenBack = takenBack(history);
    const ranked = (kind?: ReleaseKind) =>
      new Ranked(history, inOrder(tags.filter((tag) => tag.kind === kind)));
    this.#tags = { release: ranked('release'), 'pre-release': ranked('pre-release'), other: ranked() };
    this.#branches = firstHolding(
      history,
      heads.map((head) => history.places.get(head) ?? -1),
    );
  }

  /** Whether a branch or a tag of upstream holds it, released or not. */
  isUpstream(commit: string): boolean {
    const place = this.#history.places.get(commit) ?? -1;
    return (
      place >= 0 &&
      (this.#branches[place] !== -1 || Object.values(this.#tags).some((one) => one.first(place)))
    );
  }

  judge({ commits }: Standing): Verdict {
    const places = commits.map((commit) => this.#history.places.get(commit) ?? -1);
    if (places.length === 0 || !commits.every((commit) => this.isUpstream(commit)))
      return nothing('not-upstream');
    let taken: Verdict | undefined;
    for (const kind of ['release', 'pre-release'] as const) {
      const found = this.#firstOf(kind, places);
      if ('tag' in found) return this.#isEarly(found.tag) ?? { found: kind, ...found };
      taken ??= found.taken;
    }
    const other = places.map((place) => this.#tags.other.first(place)).find((tag) => tag);
    return taken ?? (other ? nothing('other-tags', { tag: other.name }) : nothing('unreleased'));
  }

  /** What was public before a development opened is not its fruit: not in a release, nor before one. */
  #isEarly({ at, name }: Tag): Verdict | undefined {
    return at < this.#since ? nothing('too-early', { tag: name, day: dayOf(at) }) : undefined;
  }

  #firstOf(
    kind: ReleaseKind,
    places: readonly number[],
  ): { readonly tag: Tag; readonly later?: string } | { readonly taken?: Verdict } {
    const ranked = this.#tags[kind];
    let taken: Verdict | undefined;
    for (const { tag, holds } of ranked.from(places)) {
      if (!places.every(holds)) continue;
      const by = places.map((place) => this.#takenBack(place, holds)).find((one) => one !== undefined);
      if (by === undefined) return { tag, ...this.#takenLater(places) };
      taken ??= nothing('taken-back', { tag: tag.name, by: this.#history.ids[by]!.slice(0, 12) });
    }
    return taken ? { taken } : {};
  }

  /** Whether a branch has taken it back since: the release keeps it, the next may not. */
  #takenLater(places: readonly number[]): { readonly later?: string } {
    const onBranch = (place: number) => this.#branches[place] !== -1;
    const by = places.map((place) => this.#takenBack(place, onBranch)).find((one) => one !== undefined);
    return by === undefined ? {} : { later: this.#history.ids[by]!.slice(0, 12) };
  }
}

const nothing = (why: Why, facts: Readonly<Record<string, string>> = {}): Verdict => ({
  found: 'nothing',
  why,
  facts,
});

export const dayOf = (at: number): string => dayIn(new Date(at * 1_000), 'UTC');

/** Tags tried one by one, beyond the first that holds the commit, where it was taken back there. */
const mostTried = 200;

/** Tags of a kind in their order, and the first that holds each commit. */
class Ranked {
  readonly #history: History;
  readonly #tags: readonly Tag[];
  readonly #first: Int32Array;

  constructor(history: History, tags: readonly Tag[]) {
    this.#history = history;
    this.#tags = tags;
    this.#first = firstHolding(
      history,
      tags.map(({ commit }) => history.places.get(commit) ?? -1),
    );
  }

  first(place: number): Tag | undefined {
    return this.#tags[this.#first[place] ?? -1];
  }

  /** The first that may hold all of them, and those after it. */
  *from(
    places: readonly number[],
  ): Generator<{ readonly tag: Tag; readonly holds: (place: number) => boolean }> {
    const firsts = places.map((place) => this.#first[place]!);
    if (firsts.includes(-1)) return;
    const from = Math.max(...firsts);
    for (let n = from; n < Math.min(this.#tags.length, from + mostTried); n++) {
      const tag = this.#tags[n]!;
      yield { tag, holds: this.#holding(n) };
    }
  }

  /** What a tag holds is worked out when something is asked that its first place does not tell. */
  #holding(n: number): (place: number) => boolean {
    let holds: ((place: number) => boolean) | undefined;
    return (place) => {
      const first = this.#first[place]!;
      // held by an earlier one only: perhaps by this one too
      if (first === n) return true;
      if (first === -1 || first > n) return false;
      holds ??= heldBy(this.#history, this.#history.places.get(this.#tags[n]!.commit) ?? -1);
      return holds(place);
    };
  }
}
