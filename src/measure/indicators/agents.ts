// SPDX-License-Identifier: AGPL-3.0-or-later
// Do agents work beside people? What the repository says of it, and that their part cannot be told: an agent
// that signs as its user is counted as its user.
import { oneLine } from '../../base/text.ts';
import { say } from '../grade/said.ts';
import { fileUrl } from './evidence.ts';
import type { Indicator } from './indicator.ts';

export const agentsIndicator: Indicator = {
  id: 'agents',
  chaoss: 'Bot Activity',
  area: 'openness',
  from: 'history',
  unit: 'commits',
  source: {
    words: 'AGENTS.md and its like; trailers of commits (Assisted-by, Generated-by)',
    url: 'https://docs.kernel.org/process/coding-assistants.html',
  },
  find({ facts, at }) {
    const base = { indicator: 'agents', at, standing: 'unknown', evidence: [] } as const;
    const { path, commits = 0 } = facts.agents ?? {};
    if (path === undefined && commits === 0)
      return { ...base, outcome: 'not-applicable', said: say('agents.not-seen') };
    const said = say('agents.said', { path: oneLine(path ?? 'none', 120), commits });
    const url = path === undefined ? undefined : fileUrl(facts, path);
    const file = path && {
      said: say('evidence.file', { path: oneLine(path, 200) }),
      ...(url ? { url } : {}),
    };
    return { ...base, outcome: 'unknown', said, evidence: file ? [file] : [] };
  },
};
