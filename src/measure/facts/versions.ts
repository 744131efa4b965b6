// SPDX-License-Identifier: AGPL-3.0-or-later
// Which tags are versions. A tag is any name that somebody put on a commit: an archived branch, a nightly
// build that moves every night, a deployment. Only those that look like versions are releases, and
// pre-releases (`rc`, `beta`, `2.7a1`) are told apart.

export interface Version {
  /** Its numbers, most significant first: `[1, 2, 3]`, `[2024, 1]`. Empty where the name was not kept. */
  readonly numbers: readonly number[];
  readonly isPreRelease: boolean;
}

/** Names that move from commit to commit, or keep something aside: no version, whatever number follows. */
const notVersions = new Set(
  `nightly nightlies latest daily weekly edge canary snapshot snapshots tip head current moving
  archive archives archived archiv backup backups bak save saved sauvegarde old legacy obsolete attic
  wip tmp temp draft test tests testing staging preprod recette sandbox demo ci before avant after apres merge
  merged branch branches import imported export feature features fix bugfix issue pr ticket todo`.split(
    /\s+/,
  ),
);
/** Behind a number: a version that is not final yet. */
const preRelease =
  /^(?:rc|cr|alpha|beta|a|b|dev|devel|pre|prerelease|preview|milestone|m|snapshot|nightly|canary|next|ea|wip|test|testing|unstable|experimental|draft|insiders?)$/;
/** A single number is a version behind these alone: `v245`, `release-5`. */
const versionWords = /^(?:v|ver|version|r|rel|release)$/;

/** What a tag says as a version; undefined where it is none. @param tag its name, without `refs/tags/` */
export function versionOf(tag: string): Version | undefined {
  const name = tag.toLowerCase();
  // Hashes, UUIDs, and what `git describe` says of a commit between two versions.
  if (/^[0-9a-f]{7,64}$/.test(name) && !isDate(name)) return undefined;
  if (/^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}|-\d+-g[0-9a-f]{6,}$/.test(name)) return undefined;
  const found = numberIn(name);
  if (!found) return undefined;
  const [before, after] = [wordsOf(found.before), wordsOf(found.after)];
  if (before.some((word) => notVersions.has(word)) || /^[._-]?[x*](?![a-z])/.test(found.after))
    return undefined;
  const numbers = found.number.split(/[._-]/).map(Number);
  const isSure = numbers.length > 1 || isDate(found.number) || versionWords.test(before.at(-1) ?? '');
  if (!isSure) return undefined;
  const isPreRelease = isBeforeFinal(found.after);
  if (!isPreRelease && after.some((word) => notVersions.has(word))) return undefined;
  return { numbers, isPreRelease };
}

const wordsOf = (words: string) => words.match(/[a-z]+/g) ?? [];

/** `20240131`, with or without the time of day. */
const isDate = (number: string) =>
  /^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])(?:\d{4}|\d{6})?$/.test(number);

/** The number of a name: the first of several parts, else the first of all. */
function numberIn(name: string): { before: string; number: string; after: string } | undefined {
  const runs = [...name.matchAll(/\d+(?:[._-]\d+)*/g)];
  const run = runs.find(([digits]) => /[._-]/.test(digits)) ?? runs[0];
  if (!run) return undefined;
  let [number, start] = [run[0], run.index];
  // `python3-1.2.3`: the digit belongs to the name.
  const rest = /[a-z]{2,}$/.test(name.slice(0, start)) ? /^\d+[-_](?=\d+\.\d)/.exec(number)?.[0] : undefined;
  if (rest) [number, start] = [number.slice(rest.length), start + rest.length];
  return { before: name.slice(0, start), number, after: name.slice(start + number.length) };
}

/** `-rc1`, `.beta`, `a1`; a letter alone is a patch (`1.1.1k`); what follows `+` says how it was built. */
function isBeforeFinal(after: string): boolean {
  const words = [...after.split('+')[0]!.matchAll(/([a-z]+)[._-]?(\d*)/g)];
  return words.some(([, word, digits]) => preRelease.test(word!) && (word!.length > 1 || digits !== ''));
}

/** What was released: versions and pre-releases, each newest first. Seconds since 1970, UTC. */
export interface Releases {
  readonly versions: readonly { readonly at: number; readonly numbers: readonly number[] }[];
  readonly preReleases: readonly number[];
}

/**
 * The releases among tags, none of them after `until`. A name that is empty was not kept (the histories of a
 * back-test): the tag counts.
 */
export function releasesAmong(
  tags: readonly { readonly name: string; readonly at: number }[],
  from: number,
  until: number,
): Releases {
  const versions: { at: number; numbers: readonly number[] }[] = [];
  const preReleases: number[] = [];
  for (const { name, at } of tags) {
    if (at < from || at > until) continue;
    const version = name === '' ? { numbers: [], isPreRelease: false } : versionOf(name);
    if (version?.isPreRelease) preReleases.push(at);
    else if (version) versions.push({ at, numbers: version.numbers });
  }
  versions.sort((a, b) => b.at - a.at);
  return { versions, preReleases: preReleases.sort((a, b) => b - a) };
}
