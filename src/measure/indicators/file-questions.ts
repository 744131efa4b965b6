// SPDX-License-Identifier: AGPL-3.0-or-later
// Which well-known files a community is asked for, in which order, and by which standard.
import type { FileRole } from '../facts/facts.ts';

/** What is asked of one well-known file. */
export interface FileQuestion {
  readonly role: FileRole;
  readonly chaoss: string;
  readonly words: string;
  readonly url: string;
  /** How grave its absence is. */
  readonly absent: 'missing' | 'watch';
}

/** Files that every reading looks for. */
export const asked: readonly FileQuestion[] = [
  {
    role: 'licence',
    chaoss: 'Licenses Declared',
    words: 'CHAOSS wg-risk; SPDX identifiers',
    url: 'https://chaoss.community/kb/metric-licenses-declared/',
    absent: 'missing',
  },
  {
    role: 'readme',
    chaoss: 'Documentation Discoverability',
    words: 'GitHub community profile',
    url: 'https://chaoss.community/kb/metric-documentation-discoverability/',
    absent: 'missing',
  },
  {
    role: 'governance',
    chaoss: 'Project Governance',
    words: 'Standard for Public Code, “Make contributing easy”',
    url: 'https://standard.publiccode.net/',
    absent: 'watch',
  },
  {
    role: 'contributing',
    chaoss: 'Inclusive Leadership',
    words: 'contributing guides go with survival: Coelho & Valente, FSE 2017',
    url: 'https://doi.org/10.1145/3106237.3106246',
    absent: 'watch',
  },
  {
    role: 'code-of-conduct',
    chaoss: 'Code of Conduct for Project',
    words: 'CHAOSS DEI',
    url: 'https://chaoss.community/kb/metric-code-of-conduct-for-project/',
    absent: 'watch',
  },
  {
    role: 'security',
    chaoss: 'Security Policy',
    words: 'OpenSSF Scorecard “Security-Policy”; RFC 9116',
    url: 'https://www.rfc-editor.org/rfc/rfc9116',
    absent: 'watch',
  },
  {
    role: 'continuous-integration',
    chaoss: 'Test Coverage',
    words: 'continuous integration goes with survival: Coelho & Valente, FSE 2017',
    url: 'https://doi.org/10.1145/3106237.3106246',
    absent: 'watch',
  },
  {
    role: 'tests',
    chaoss: 'Test Coverage',
    words: 'CHAOSS wg-risk',
    url: 'https://chaoss.community/kb/metric-test-coverage/',
    absent: 'watch',
  },
  {
    role: 'documentation',
    chaoss: 'Documentation Usability',
    words: 'CHAOSS DEI',
    url: 'https://chaoss.community/kb/metric-documentation-usability/',
    absent: 'watch',
  },
  {
    role: 'changelog',
    chaoss: 'Release Frequency',
    words: 'Standard for Public Code, “Maintain version control”',
    url: 'https://standard.publiccode.net/',
    absent: 'watch',
  },
  {
    role: 'publiccode',
    chaoss: 'Documentation Discoverability',
    words: 'publiccode.yml standard',
    url: 'https://yml.publiccode.tools/',
    absent: 'watch',
  },
];

/** Files that readings look for since a later version of the facts. */
export const later: readonly FileQuestion[] = [
  {
    role: 'codeowners',
    chaoss: 'Project Governance',
    words: 'who answers for which part: CODEOWNERS of GitHub, GitLab, Forgejo',
    url: 'https://chaoss.community/kb/metric-project-governance/',
    absent: 'watch',
  },
  {
    role: 'roadmap',
    chaoss: 'Project Governance',
    words: 'Standard for Public Code, “Make contributing easy”',
    url: 'https://standard.publiccode.net/',
    absent: 'watch',
  },
  {
    role: 'decisions',
    chaoss: 'Project Governance',
    words: 'Standard for Public Code, “Document the code”; architecture decision records',
    url: 'https://standard.publiccode.net/',
    absent: 'watch',
  },
];
