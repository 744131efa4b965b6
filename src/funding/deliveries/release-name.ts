// SPDX-License-Identifier: AGPL-3.0-or-later
// What a tag says by its name: a release, one that comes before a release, or neither (a label that moves, a
// mark of a build). Semantic Versioning 2.0.0 §9, PEP 440, dates, and the forms that projects have.

export type ReleaseKind = 'release' | 'pre-release';

/** Words that say that a release is not finished yet. */
const before = [
  ...['alpha', 'beta', 'rc', 'cr', 'pre', 'prerelease', 'preview', 'dev', 'devel', 'snapshot', 'nightly'],
  ...['milestone', 'canary', 'next', 'test', 'testing', 'unstable', 'experimental', 'draft', 'wip', 'ea'],
  ...['eap', 'insiders', 'edge', 'candidate', 'trial', 'demo', 'poc'],
];
const unfinished = new RegExp(`(?:^|[^a-z])(?:${before.join('|')})(?:$|[^a-z])`);
/** `2.0b1`, `1.2.0a3`, `1.0-m2`, `3.0c1`: one letter after a number, then a number. */
const shortForm = /\d[._-]?[abcm][._-]?\d+(?:$|[^a-z0-9])/;

/** Words after a version that change nothing in its being finished. */
const finished = /^(?:final|ga|release|stable|lts|hotfix|patch|post|sp|p|security|r|rev|fix|esr)[.\d-]*$/;
/** What is marked so is no release, whatever number follows. */
const noRelease =
  /^(?:backup|archive[ds]?|before|after|tmp|temp|old|import|build|deploy|deployed|ci|merge|merged|pr|mr|issue|ticket|bug|feature|branch|start|end|base|prod|production|staging|debian|ubuntu|upstream)(?:$|[^a-z])/;

const version = /\d+(?:[._]\d+)+/;
const date = /(?:19|20)\d\d[-._]?(?:0[1-9]|1[0-2])(?:[-._]?(?:0[1-9]|[12]\d|3[01]))?(?:$|\D)/;
const single = /^[a-z@][a-z0-9@/_.-]*[-_/]v?\d+$|^v?\d+$/;
const named = /^(?:release|rel|version|ver)s?[-_/. ]\S/;
/** All three numbers: what follows a hyphen then stands before the release (SemVer §9). */
const semantic = /(?:^|\D)\d+\.\d+\.\d+-([0-9a-z.-]+)/;

/** @param tag its name, without `refs/tags/` @returns undefined where it names no release */
export function releaseKind(tag: string): ReleaseKind | undefined {
  const name = tag.trim().toLowerCase().replace(/\+.*$/, '');
  if (noRelease.test(name)) return undefined;
  const isNumbered = version.test(name) || date.test(name) || single.test(name) || named.test(name);
  if (unfinished.test(spaced(name)) || (isNumbered && shortForm.test(name)))
    return isNumbered || /nightly|snapshot|preview/.test(name) ? 'pre-release' : undefined;
  if (!isNumbered) return undefined;
  const [, after = ''] = semantic.exec(name) ?? [];
  return after && !date.test(name) && !finished.test(after) ? 'pre-release' : 'release';
}

/** `1.2.3rc1` and `1.2.3.dev4` have no mark between number and word. */
const spaced = (name: string) => name.replaceAll(/(\d)([a-z])/g, '$1 $2').replaceAll(/([a-z])(\d)/g, '$1 $2');

/** Orders names as people count: v1.9 before v1.10. */
export function compareNames(a: string, b: string): number {
  const inPieces = (name: string): readonly string[] => name.match(/\d+|\D+/g) ?? [];
  const [left, right] = [inPieces(a), inPieces(b)];
  for (let n = 0; n < Math.min(left.length, right.length); n++) {
    const [one, two] = [left[n]!, right[n]!];
    if (one === two) continue;
    const numbers = /^\d/.test(one) && /^\d/.test(two);
    const apart = numbers ? one.length - two.length || (one < two ? -1 : 1) : one < two ? -1 : 1;
    if (apart !== 0) return apart;
  }
  return left.length - right.length;
}
