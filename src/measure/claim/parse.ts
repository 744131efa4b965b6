// SPDX-License-Identifier: AGPL-3.0-or-later
// Reads a `.halle.yml`: every complaint with its line and column; what is well written is taken, the rest is
// left and told.
import { decode } from '../../publiccode/encoding.ts';
import { placesOf } from '../../publiccode/places.ts';
import { isNothing, type Section } from '../../publiccode/tree.ts';
import { readYaml } from '../../publiccode/yaml.ts';
import { claimBytes, type ProjectClaim } from './claim.ts';
import { type ClaimFinding, Complaints } from './complaint.ts';
import { unknownKey } from './unknown-key.ts';
import { addressOf, botsOf, contactOf, endOf, needsOf, type Read, sectionOf, wordsOf } from './values.ts';

export interface ParsedClaim {
  /** What is well written of it; empty when the file is not YAML. */
  readonly claim: ProjectClaim;
  readonly findings: readonly ClaimFinding[];
  /** Whether no finding is an error. */
  readonly valid: boolean;
}

/** The project's answer, or its contest, in each language. */
const longestReply = 1_000;

const readers: Readonly<Record<string, Read<Partial<ProjectClaim>>>> = {
  bots: (tree, key, complaints) => named('bots', botsOf(tree, key, complaints)),
  'moved-to': (tree, key, complaints) => named('movedTo', addressOf(tree, key, complaints)),
  'moved-from': (tree, key, complaints) => named('movedFrom', addressOf(tree, key, complaints)),
  'end-of-life': (tree, key, complaints) => named('endOfLife', endOf(tree, key, complaints)),
  reply: (tree, key, complaints) => named('reply', wordsOf(longestReply)(tree, key, complaints)),
  contest: (tree, key, complaints) => named('contest', wordsOf(longestReply)(tree, key, complaints)),
  needs: (tree, key, complaints) => named('needs', needsOf(tree, key, complaints)),
  contact: (tree, key, complaints) => named('contact', contactOf(tree, key, complaints)),
};

const named = <Name extends keyof ProjectClaim>(
  name: Name,
  value: ProjectClaim[Name] | undefined,
): Partial<ProjectClaim> | undefined => (value === undefined ? undefined : { [name]: value });

/** Never throws. @param input the file's bytes, or its text */
export function parseClaim(input: string | Uint8Array): ParsedClaim {
  if (input.length > claimBytes) return answer({}, tooBig(input.length));
  const { text, complaints: unreadable } = decode(input, claimBytes);
  const complaints = new Complaints(placesOf(text ?? ''));
  for (const { complaint, offset } of unreadable) complaints.yaml({ complaint, at: offset });
  if (text === undefined) return answer({}, complaints);
  const { tree, complaints: wrong } = readYaml(text);
  for (const one of wrong) complaints.yaml(one);
  if (!tree) return answer({}, complaints);
  if (isNothing(tree)) complaints.say('empty', '', 0);
  const section = isNothing(tree) ? undefined : sectionOf(tree, '', complaints);
  return answer(section ? claimIn(section, complaints) : {}, complaints);
}

function tooBig(bytes: number): Complaints {
  const complaints = new Complaints(placesOf(''));
  complaints.say('too-big', '', 0, { bytes, limit: claimBytes });
  return complaints;
}

function claimIn({ entries }: Section, complaints: Complaints): ProjectClaim {
  const claim: Partial<ProjectClaim>[] = [];
  for (const [key, { keyAt, value }] of entries) {
    const read = Object.hasOwn(readers, key) ? readers[key] : undefined;
    if (read) claim.push(read(value, key, complaints) ?? {});
    else unknownKey(key, '', keyAt, Object.keys(readers), complaints);
  }
  return Object.assign({}, ...claim);
}

function answer(claim: ProjectClaim, complaints: Complaints): ParsedClaim {
  const findings = complaints.all();
  return { claim, findings, valid: findings.every(({ severity }) => severity !== 'error') };
}
