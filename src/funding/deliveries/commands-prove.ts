// SPDX-License-Identifier: AGPL-3.0-or-later
// `halle prove`, once it was typed: what was given is read, the project opened, the proof said.
import { readFile } from 'node:fs/promises';
import { Problem } from '../../base/problem.ts';
import { oneLine } from '../../base/text.ts';
import type { Machine } from '../../platform/cli.ts';
import { type ForgeAnswer, readAnswer } from './forge-answer.ts';
import { dayOf } from './proof.ts';
import { type Delivery, openProver, type Proof } from './sources/prove.ts';
import { isAddress, type Opening, openUpstream, type Upstream } from './sources/upstream.ts';

export interface ProveFlags {
  readonly since?: string;
  readonly requestJson?: string;
  readonly fork?: string;
  readonly allowPrivate?: boolean;
  readonly json?: boolean;
}

interface Given {
  readonly repository: string;
  readonly delivery: string;
}

const limits = { maxBytes: 4 * 1024 ** 3, seconds: 900 };

export async function proveCommand(given: Given, flags: ProveFlags, machine: Machine): Promise<void> {
  try {
    const { proof, further } = await prove(given, flags, machine);
    const why = sentenceOf(proof, further, machine);
    machine.out(flags.json ? json(proof, why) : why);
    process.exitCode = proof.proved ? 0 : 1;
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    const why = machine.say(error.textKey, error.facts);
    if (flags.json) machine.out(json(refused, why));
    else machine.err(why);
    process.exitCode = 2;
  }
}

async function prove({ repository, delivery }: Given, flags: ProveFlags, machine: Machine) {
  const wanted = readDelivery(delivery);
  const since = flags.since === undefined ? undefined : momentOf(flags.since);
  const answer =
    flags.requestJson === undefined ? undefined : await answerIn(flags.requestJson, wanted, delivery);
  const isFar = [repository, flags.fork ?? ''].some(isAddress);
  const reach = isFar ? (await machine.config()).allowPrivate : [];
  const request = wanted.request ?? answer?.number;
  const opening: Opening = { ...limits, request, allowPrivate: flags.allowPrivate ? ['*'] : reach };
  const open: Upstream[] = [];
  try {
    const upstream = await openUpstream(repository, opening);
    open.push(upstream);
    const fork = flags.fork === undefined ? undefined : await openUpstream(flags.fork, opening);
    if (fork) open.push(fork);
    const prover = await openProver(upstream, { since, fork });
    const proof = await prover.prove(deliveryOf(wanted, answer, upstream));
    const further = [
      ...(['not-upstream', 'unreleased'].includes(proof.why) && wanted.request && !answer
        ? ['ask-forge']
        : []),
      ...(upstream.isShallow && !proof.proved ? ['shallow'] : []),
    ];
    return { proof, further };
  } finally {
    for (const one of open) one.close();
  }
}

type Wanted = { readonly commit?: string; readonly request?: number };

/** @throws Problem invalid `funding.proof.bad-commit` */
function readDelivery(written: string): Wanted {
  const word = written.trim();
  if (/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(word)) return { commit: word.toLowerCase() };
  if (/^[#!][1-9]\d{0,8}$/.test(word)) return { request: Number(word.slice(1)) };
  throw new Problem('invalid', 'funding.proof.bad-commit', { written: oneLine(written, 80) });
}

/** A day begins at midnight UTC. @throws Problem invalid `funding.proof.bad-since` */
function momentOf(written: string): number {
  const isMoment = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d))?$/.test(
    written.trim(),
  );
  const at = isMoment ? Date.parse(written.trim()) : Number.NaN;
  const day = written.trim().slice(0, 10);
  const isDay = !Number.isNaN(at) && new Date(`${day}T00:00:00Z`).toISOString().startsWith(day);
  if (!isDay) throw new Problem('invalid', 'funding.proof.bad-since', { written: oneLine(written, 80) });
  return at / 1_000;
}

/** @throws Problem invalid `funding.proof.no-answer`, `.other-request`, and as `readAnswer` */
async function answerIn(file: string, { request }: Wanted, written: string): Promise<ForgeAnswer> {
  const words = await readFile(file, 'utf8').catch(() => {
    throw new Problem('invalid', 'funding.proof.no-answer', { file: oneLine(file, 200) });
  });
  const answer = readAnswer(words);
  if (request !== undefined && answer.number !== request)
    throw new Problem('invalid', 'funding.proof.other-request', { written: oneLine(written, 80) });
  return answer;
}

/** The answer of a forge counts for a commit only where it is the one that the request proposed. */
function deliveryOf({ commit }: Wanted, answer: ForgeAnswer | undefined, upstream: Upstream): Delivery {
  if (commit === undefined) return { commit: upstream.request ?? answer?.head, isRequest: true, answer };
  const heads = [answer?.head, answer?.became, answer && upstream.request];
  const isAbout = heads.includes(commit);
  return { commit, isRequest: isAbout, answer: isAbout ? answer : undefined };
}

const refused: Proof = {
  ...{ proved: false, how: null, tag: null, prerelease: false, licence: null, by: null },
  ...{ why: 'no-commit', facts: {} },
};

/** `released`: the moment of the release, UTC; null where there is only a pre-release. */
function json({ proved, how, tag, prerelease, licence }: Proof, why: string): string {
  const released = tag && !prerelease ? new Date(tag.at * 1_000).toISOString().replace('.000Z', 'Z') : null;
  const named = { tag: tag && oneLine(tag.name, 300), tagObject: tag?.object ?? null };
  return JSON.stringify({ proved, how, ...named, prerelease, licence, released, why }, null, 2);
}

function sentenceOf(proof: Proof, further: readonly string[], { say }: Machine): string {
  const { proved, how, tag, by, later, prerelease, licence, why, facts } = proof;
  if (!proved || !tag) {
    const said = Object.fromEntries(
      Object.entries(facts).map(([name, words]) => [name, oneLine(words, 120)]),
    );
    return [say(`funding.proof.why-${why}`, said), ...further.map((one) => say(`funding.proof.${one}`))].join(
      ' ',
    );
  }
  const told = { tag: oneLine(tag.name, 120), day: dayOf(tag.at), by: by?.slice(0, 12) ?? '' };
  return [
    say(`funding.proof.proved-${how}`, told),
    ...(prerelease ? [say('funding.proof.only-before')] : []),
    ...(licence === null ? [say('funding.proof.no-licence')] : []),
    ...(later ? [say('funding.proof.taken-later', { later })] : []),
  ].join(' ');
}
