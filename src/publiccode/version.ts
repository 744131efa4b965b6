// SPDX-License-Identifier: AGPL-3.0-or-later
// The version of the standard that a file declares, and by which rules it is read.
import { type Complaint, error, note, warning } from './finding.ts';
import { isNothing, type Section, type Tree } from './tree.ts';

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

/**
 * What the version key says: `rules` are those to read by, `declared` the version when it is one that we
 * know.
 */
export interface DeclaredVersion {
  readonly declared?: string;
  readonly rules: 0 | 1;
  readonly complaint?: Complaint;
}

/**
 * The keys that no draft of version 1 has questioned. What a file says with them alone will stand, whatever
 * is decided of the others.
 */
const settledKeys: Readonly<Record<string, readonly string[]>> = {
  '': [
    'publiccodeYmlVersion',
    'name',
    'url',
    'platforms',
    'developmentStatus',
    'softwareType',
    'description',
    'legal',
    'maintenance',
    'localisation',
  ],
  description: ['shortDescription', 'longDescription'],
  legal: ['license'],
  maintenance: ['type'],
  localisation: ['localisationReady', 'availableLanguages'],
};

/** Does a file of version 1 keep to the keys whose place in it is settled? */
export function keepsToSettledKeys({ entries }: Section): boolean {
  const within = (key: string, tree: Tree | undefined) =>
    tree?.kind !== 'section' || [...tree.entries.keys()].every((name) => settledKeys[key]!.includes(name));
  return [...entries].every(([key, { value }]) => {
    if (!settledKeys['']!.includes(key)) return false;
    if (key === 'description' && value?.kind === 'section')
      return [...value.entries.values()].every((language) => within('description', language.value));
    return !(key in settledKeys) || within(key, value);
  });
}

/**
 * Version 1 is announced, not published: catalogues refuse the files that declare it, so that is an error,
 * but for a file that keeps to the settled keys (`settled`: a note), and for those who ask to read ahead
 * (`acceptVersion1`: a warning).
 */
export function declaredVersion(
  tree: Tree | undefined,
  { acceptVersion1, settled }: { acceptVersion1: boolean; settled: boolean },
): DeclaredVersion {
  if (isNothing(tree)) return { rules: 0, complaint: error('version.missing') };
  if (tree!.kind !== 'scalar') return { rules: 0, complaint: error('version.not-a-text', { value: '0' }) };
  const declared = tree!.source;
  const rules = /^1(\.0){0,2}$/.test(declared) ? 1 : 0;
  if (typeof tree!.value !== 'string')
    return { rules, complaint: error('version.not-a-text', { value: declared.slice(0, 20) }) };
  const ahead = acceptVersion1
    ? warning('version.ahead')
    : settled
      ? note('version.settled')
      : error('version.unpublished');
  return judge(tree!.value, ahead);
}

function judge(declared: string, ahead: Complaint): DeclaredVersion {
  if (/^1(\.0){0,2}$/.test(declared)) return { declared, rules: 1, complaint: ahead };
  if (current.includes(declared)) return { declared, rules: 0 };
  if (publishedVersions.includes(declared))
    return { declared, rules: 0, complaint: warning('version.old', { value: declared }) };
  if (drafts.includes(declared))
    return { declared, rules: 0, complaint: warning('version.draft', { value: declared }) };
  return {
    rules: 0,
    complaint: error('version.unknown', {
      value: declared.slice(0, 40),
      known: publishedVersions.join(', '),
    }),
  };
}
