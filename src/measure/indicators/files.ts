// SPDX-License-Identifier: AGPL-3.0-or-later
// What a community writes down: one question per well-known file. They are shown and weigh nothing in the
// letter: a file is quickly added, and the pilot found no forecast in it.
import { oneLine } from '../../base/text.ts';
import type { FileRole } from '../facts/facts.ts';
import { wasLookedFor } from '../facts/well-known-files.ts';
import type { Evidence, Finding } from '../grade/grade.ts';
import { dated, say } from '../grade/said.ts';
import type { View } from '../work/work.ts';
import { fileUrl } from './evidence.ts';
import type { Indicator } from './indicator.ts';

interface FileQuestion {
  readonly role: FileRole;
  readonly chaoss: string;
  readonly words: string;
  readonly url: string;
  /** How grave its absence is. */
  readonly absent: 'missing' | 'watch';
}

const asked: readonly FileQuestion[] = [
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

const later: readonly FileQuestion[] = [
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

export const fileIndicators: readonly Indicator[] = [...asked, ...later].map(
  ({ role, chaoss, words, url, absent }) => ({
    id: role,
    chaoss,
    area: 'openness',
    from: 'files',
    unit: 'file',
    source: { words, url },
    find: (view) => judged(view, role, absent),
  }),
);

function judged(view: View, role: FileRole, absent: FileQuestion['absent']): Finding {
  const { files, licence, licencePath, collector } = view.facts;
  const path = files?.[role];
  const base = { indicator: role, outcome: 'measured', at: view.at } as const;
  if (path === undefined && !wasLookedFor(role, collector))
    return {
      ...base,
      outcome: 'unknown',
      standing: 'unknown',
      said: say('unknown.not-looked-for', { role }),
      evidence: [],
    };
  if (path === undefined)
    return {
      ...base,
      standing: absent,
      said: say(`${role}.absent`),
      value: 0,
      evidence: [],
      raise: say(`${role}.raise`),
    };
  const said =
    role === 'licence' && licence
      ? say('licence.named', { path: oneLine(licencePath ?? path, 120), licence: oneLine(licence, 80) })
      : say(`${role}.present`, { path: oneLine(path, 120) });
  return {
    ...base,
    standing: 'holds',
    said,
    value: 1,
    evidence: [fileEvidence(view, path), lastChange(view, role)],
  };
}

/** When the file last changed: told where the copy holds its history, said unknown where it does not. */
function lastChange({ facts }: View, role: FileRole): Evidence {
  if (!facts.fileDates) return { said: say('evidence.changed-unknown') };
  const at = facts.fileDates.changed[role];
  return {
    said: at
      ? say('evidence.changed', { on: dated(at) })
      : say('evidence.unchanged', { since: dated(facts.fileDates.since) }),
  };
}

function fileEvidence({ facts }: View, path: string): Evidence {
  const url = fileUrl(facts, path);
  return { said: say('evidence.file', { path: oneLine(path, 200) }), ...(url ? { url } : {}) };
}
