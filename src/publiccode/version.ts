// SPDX-License-Identifier: AGPL-3.0-or-later
// The version of the standard that a file declares, and by which rules it is read.
import { type Complaint, error, warning } from './finding.ts';
import { isNothing, type Tree } from './tree.ts';

/** Versions that the catalogues of today read. */
export const publishedVersions: readonly string[] = [
  '0',
  '0.2',
  '0.2.0',
  '0.2.1',
  '0.2.2',
  '0.3',
  '0.3.0',
  '0.4',
  '0.4.0',
  '0.5',
  '0.5.0',
  '0.7',
  '0.7.0',
];

/** First drafts of 2018: read here, refused by some catalogues. */
const drafts: readonly string[] = ['0.1', '0.1.0'];
const current: readonly string[] = ['0', '0.7', '0.7.0'];

/** What the version key says: `rules` are those to read by, `declared` the version when it is one that we know. */
export interface DeclaredVersion {
  readonly declared?: string;
  readonly rules: 0 | 1;
  readonly complaint?: Complaint;
}

/**
 * Version 1 is announced, not published: until it is, a file that declares it is refused by every catalogue, so that is an error,
 * and a warning only for those who ask to read ahead (`acceptVersion1`).
 */
export function declaredVersion(tree: Tree | undefined, acceptVersion1: boolean): DeclaredVersion {
  if (isNothing(tree)) return { rules: 0, complaint: error('version.missing') };
  if (tree!.kind !== 'scalar') return { rules: 0, complaint: error('version.not-a-text', { value: '0' }) };
  const declared = tree!.source;
  const rules = /^1(\.0){0,2}$/.test(declared) ? 1 : 0;
  if (typeof tree!.value !== 'string') return { rules, complaint: error('version.not-a-text', { value: declared.slice(0, 20) }) };
  return judge(tree!.value, acceptVersion1);
}

function judge(declared: string, acceptVersion1: boolean): DeclaredVersion {
  if (/^1(\.0){0,2}$/.test(declared))
    return { declared, rules: 1, complaint: acceptVersion1 ? warning('version.ahead') : error('version.unpublished') };
  if (current.includes(declared)) return { declared, rules: 0 };
  if (publishedVersions.includes(declared)) return { declared, rules: 0, complaint: warning('version.old', { value: declared }) };
  if (drafts.includes(declared)) return { declared, rules: 0, complaint: warning('version.draft', { value: declared }) };
  return { rules: 0, complaint: error('version.unknown', { value: declared.slice(0, 40), known: publishedVersions.join(', ') }) };
}
