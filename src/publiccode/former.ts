// SPDX-License-Identifier: AGPL-3.0-or-later
// Keys that the standard has known and no longer knows, with what to write now: old files deserve better than
// « unknown key ».
import type { Code } from './finding.ts';

const moved: Readonly<Record<string, string>> = {
  'publiccode-yaml-version': 'publiccodeYmlVersion',
  publiccodeYamlVersion: 'publiccodeYmlVersion',
  tags: 'categories',
  freeTags: 'description.[lang].features',
  license: 'legal.license',
  mainCopyrightOwner: 'legal.mainCopyrightOwner',
  repoOwner: 'organisation.name',
  'legal.repoOwner': 'organisation.name',
  authorsFile: 'legal.mainCopyrightOwner',
  'legal.authorsFile': 'legal.mainCopyrightOwner',
  monochromeLogo: 'logo',
  genericName: 'description.[lang].shortDescription',
  'intendedAudience.onlyFor': 'intendedAudience.scope',
  onlyFor: 'intendedAudience.scope',
  'maintenance.maintainer': 'maintenance.contractors',
  'maintenance.until': 'maintenance.contractors[].until',
  'it.spid': 'supports (alias:spid)',
  'it.cie': 'supports (alias:cie)',
  'it.pagopa': 'supports (alias:pagopa)',
  'it.anpr': 'supports (alias:anpr)',
  'it.accessibile': 'supports',
  'it.interoperabile': 'supports',
  'it.sicuro': 'supports',
  'it.privacy': 'supports (alias:gdpr)',
  'it.designKit': 'supports',
  it: 'organisation, supports',
  IT: 'organisation, supports',
};

const dropped = new Set(['inputTypes', 'outputTypes', 'ecosystem', 'dependencies']);

/** What became of an unknown key, if the standard once had it. */
export function formerKey(path: string): { code: Code; better: string } | undefined {
  const plain = path.replace(/^IT\./, 'it.');
  if (dropped.has(plain)) return { code: 'key.dropped', better: '' };
  if (/^description\.[^.]+\.genericName$/.test(plain)) return { code: 'key.dropped', better: '' };
  if (/^description\.[^.]+\.freeTags$/.test(plain)) return { code: 'key.moved', better: 'features' };
  return Object.hasOwn(moved, plain) ? { code: 'key.moved', better: moved[plain]! } : undefined;
}
