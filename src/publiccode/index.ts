// SPDX-License-Identifier: AGPL-3.0-or-later
// publiccode.yml for programs, published as `halle/publiccode`: no server, no database, no network.
export { type Canonical, canonicalOf } from './canonical.ts';
export * from './categories.ts';
export type { Code, Finding, Severity } from './finding.ts';
export type {
  Contact,
  Contractor,
  Dependency,
  Description,
  Italy,
  Organisation,
  PublicCode,
} from './model.ts';
export { type Parsed, type ParseOptions, parsePublicCode, type Reference } from './parse.ts';
export { toPublicCode } from './print.ts';
export { checkReferences, type Look, type Looked } from './references.ts';
export { publishedVersions } from './version.ts';
