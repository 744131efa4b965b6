// SPDX-License-Identifier: AGPL-3.0-or-later
// What a community writes down: one question per well-known file. They are shown and weigh nothing in the
// letter: a file is quickly added, and the pilot found no forecast in it.
import { oneLine } from '../../base/text.ts';
import type { FileRole } from '../facts/facts.ts';
import { spelledLicence } from '../facts/licence.ts';
import { wasLookedFor } from '../facts/well-known-files.ts';
import type { Evidence, Finding } from '../grade/grade.ts';
import { dated, say } from '../grade/said.ts';
import type { View } from '../work/work.ts';
import { fileUrl } from './evidence.ts';
import { asked, type FileQuestion, later } from './file-questions.ts';
import type { Indicator } from './indicator.ts';

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
      ? say('licence.named', {
          path: oneLine(licencePath ?? path, 120),
          licence: oneLine(spelledLicence(licence), 80),
        })
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
