// SPDX-License-Identifier: AGPL-3.0-or-later
// Proofs of one project: its tags and its history are read once, then as many deliveries are looked for as
// one asks. What a commit is not, the same change under another commit may be.
import { licenceAt } from '../../../measure/sources/tree.ts';
import type { ForgeAnswer } from '../forge-answer.ts';
import { type How, Judge, type Standing, type Tag, type Verdict, type Why } from '../proof.ts';
import { readHistory, readTags } from './history.ts';
import { candidates, changedPaths, patchBetween, patchesOf, requestOf } from './patches.ts';
import type { Upstream } from './upstream.ts';

/** What was delivered: a commit, or the request that proposed it. */
export interface Delivery {
  /** Absent where the project keeps no such request. */
  readonly commit?: string | undefined;
  readonly isRequest: boolean;
  /** What the forge said of the request. */
  readonly answer?: ForgeAnswer | undefined;
}

export interface Proof {
  readonly proved: boolean;
  readonly how: How | 'fork' | null;
  readonly tag: Tag | null;
  readonly prerelease: boolean;
  /** SPDX, as the files of the tag say it; null: none is recognised there. */
  readonly licence: string | null;
  /** The commit of upstream that proves it, or the first of several. */
  readonly by: string | null;
  readonly why: Why | 'proved' | 'no-request' | 'no-commit' | 'fork';
  /** What the sentence names. */
  readonly facts: Readonly<Record<string, string>>;
  /** A branch has taken it back since. */
  readonly later?: string | undefined;
}

export interface Prover {
  prove(delivery: Delivery): Promise<Proof>;
}

/** @param since releases before it (seconds since 1970) prove nothing @throws Problem as `readHistory` */
export async function openProver(
  upstream: Upstream,
  { since, fork }: { readonly since?: number | undefined; readonly fork?: Upstream | undefined } = {},
): Promise<Prover> {
  const tags = await readTags(upstream);
  const heads = [...upstream.heads.values()];
  const history = await readHistory(upstream, [...heads, ...tags.map(({ commit }) => commit)]);
  return new Proving(upstream, { tags, judge: new Judge(history, tags, heads, since), fork });
}

interface Read {
  readonly tags: readonly Tag[];
  readonly judge: Judge;
  readonly fork: Upstream | undefined;
}

/** Of several reasons the one that tells most. */
const gravity: readonly Why[] = ['not-upstream', 'unreleased', 'other-tags', 'taken-back', 'too-early'];

class Proving implements Prover {
  readonly #upstream: Upstream;
  readonly #read: Read;
  readonly #licences = new Map<string, Promise<string | null>>();
  #ofFork: Promise<ReadonlyMap<string, number>> | undefined;

  constructor(upstream: Upstream, read: Read) {
    this.#upstream = upstream;
    this.#read = read;
  }

  async prove(delivery: Delivery): Promise<Proof> {
    const { commit, answer } = delivery;
    if (!commit && !answer?.became) return unproved('no-request');
    let early: { readonly standing: Standing; readonly verdict: Verdict } | undefined;
    let why: Verdict | undefined;
    for await (const standing of this.#standings(delivery)) {
      const verdict = this.#read.judge.judge(standing);
      if (verdict.found === 'release') return this.#proved(standing, verdict);
      if (verdict.found === 'pre-release') early ??= { standing, verdict };
      else why = graver(why, verdict);
      // what was public before is not made anew by a copy of it
      if (why?.found === 'nothing' && why.why === 'too-early') break;
    }
    if (early && !(why?.found === 'nothing' && why.why === 'too-early'))
      return this.#proved(early.standing, early.verdict);
    if (commit && (await this.#isInFork(commit))) return { ...unproved('fork'), how: 'fork' };
    const isThere = !commit || (await this.#upstream.objects.info(commit))?.type === 'commit';
    if (!isThere && !(why?.found === 'nothing' && why.why !== 'not-upstream')) return unproved('no-commit');
    return why?.found === 'nothing' ? unproved(why.why, why.facts) : unproved('not-upstream');
  }

  /** What of upstream may stand for it, the surest first. */
  async *#standings({ commit, isRequest, answer }: Delivery): AsyncGenerator<Standing> {
    if (commit) yield { how: 'commit', commits: [commit] };
    if (answer?.became && answer.became !== commit) yield { how: 'merge-commit', commits: [answer.became] };
    if (!commit || (await this.#upstream.objects.info(commit))?.type !== 'commit') return;
    if (isRequest) yield* this.#ofRequest(commit);
    else
      for (const same of await this.#sameAs(commit, [`${commit}^@`]))
        yield { how: 'patch-id', commits: [same] };
  }

  get #tips(): string[] {
    return this.#read.tags.filter(({ kind }) => kind !== undefined).map(({ commit }) => commit);
  }

  /** A squash is one commit that changes what the whole request changes; a rebase, one for each. */
  async *#ofRequest(head: string): AsyncGenerator<Standing> {
    const { commits, base } = await requestOf(this.#upstream, head, this.#tips);
    if (commits.length === 0) return;
    if (base && commits.length > 1) {
      const whole = await patchBetween(this.#upstream, base, head);
      const paths = whole ? await changedPaths(this.#upstream, base, head) : [];
      for (const same of await this.#withPatch(whole, paths, [base]))
        yield { how: 'merge-commit', commits: [same] };
    }
    const own = await patchesOf(this.#upstream, commits);
    const found: string[] = [];
    for (const one of commits.filter((id) => own.has(id))) {
      const [same] = await this.#sameAs(one, base ? [base] : [`${one}^@`]);
      if (!same) return;
      found.push(same);
    }
    if (found.length > 0) yield { how: 'patch-id', commits: found };
  }

  async #sameAs(commit: string, upon: readonly string[]): Promise<readonly string[]> {
    const patch = (await patchesOf(this.#upstream, [commit])).get(commit);
    const paths = patch ? await changedPaths(this.#upstream, commit) : [];
    const found = await this.#withPatch(patch, paths, upon);
    return found.filter((one) => one !== commit);
  }

  /** The oldest first: it came into a release first. */
  async #withPatch(
    patch: string | undefined,
    paths: readonly string[],
    upon: readonly string[],
  ): Promise<readonly string[]> {
    const tips = this.#tips;
    if (!patch || paths.length === 0 || tips.length === 0) return [];
    const compared = await candidates(this.#upstream, paths, tips, upon);
    const patches = await patchesOf(this.#upstream, compared);
    return compared.filter((one) => patches.get(one) === patch).toReversed();
  }

  async #proved({ how, commits }: Standing, verdict: Verdict): Promise<Proof> {
    if (verdict.found === 'nothing') return unproved(verdict.why, verdict.facts);
    const { tag, later, found } = verdict;
    return {
      ...{ proved: true, how, tag, prerelease: found === 'pre-release', later },
      ...{ licence: await this.#licenceAt(tag.commit), by: commits[0]!, why: 'proved', facts: {} },
    };
  }

  /** As the files of that moment say it: the project may have chosen another since. */
  #licenceAt(head: string): Promise<string | null> {
    const { gitDir, objects, written: repository, close } = this.#upstream;
    const copy = { gitDir, objects, head, repository, tags: new Map(), readAt: 0, limits: [], close };
    const licence = this.#licences.get(head) ?? licenceAt(copy).then((read) => read?.licence ?? null);
    this.#licences.set(head, licence);
    return licence;
  }

  async #isInFork(commit: string): Promise<boolean> {
    const { fork } = this.#read;
    if (!fork) return false;
    this.#ofFork ??= readTags(fork).then(async (tags) => {
      const tips = [...fork.heads.values(), ...tags.map((tag) => tag.commit)];
      return (await readHistory(fork, tips)).places;
    });
    return (await this.#ofFork).has(commit);
  }
}

const unproved = (why: Proof['why'], facts: Proof['facts'] = {}): Proof => ({
  ...{ proved: false, how: null, tag: null, prerelease: false, licence: null, by: null },
  ...{ why, facts },
});

function graver(a: Verdict | undefined, b: Verdict): Verdict {
  if (a?.found !== 'nothing' || b.found !== 'nothing') return b;
  return gravity.indexOf(a.why) >= gravity.indexOf(b.why) ? a : b;
}
