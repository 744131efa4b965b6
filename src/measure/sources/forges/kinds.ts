// SPDX-License-Identifier: AGPL-3.0-or-later
// Which program a host runs: known for some, asked of the others once.
import { z } from 'zod';
import { Problem } from '../../../base/problem.ts';
import { type Allowed, type Fetched, fetchBounded } from '../../../platform/http.ts';
import type { ForgeKind } from '../../facts/forge.ts';
import type { ForgeLimits } from './limits.ts';
import { Stopped } from './outcome.ts';
import type { Place } from './place.ts';
import { momentTold } from './rate.ts';

const wellKnown: Readonly<Record<string, ForgeKind>> = {
  'github.com': 'github',
  'gitlab.com': 'gitlab',
  'framagit.org': 'gitlab',
  'gitlab.adullact.net': 'gitlab',
  'codeberg.org': 'forgejo',
};

const object = z.looseObject({});
const version = z.looseObject({ version: z.string() });
const refusal = z.looseObject({ message: z.string() });
const meta = z.looseObject({ installed_version: z.string() });

/**
 * What each answers to anybody, and by what its answer is known. GitLab wants to be told who asks for its
 * version: its refusal names it.
 */
const probes: readonly {
  readonly kind: ForgeKind;
  readonly path: string;
  isIt(status: number, json: unknown): boolean;
}[] = [
  {
    kind: 'gitlab',
    path: '/api/v4/version',
    isIt: (status, json) =>
      (status === 200 && version.safeParse(json).success) ||
      (status === 401 && /^401 Unauthorized$/.test(refusal.safeParse(json).data?.message ?? '')),
  },
  {
    kind: 'forgejo',
    path: '/api/v1/version',
    isIt: (status, json) => status === 200 && version.safeParse(json).success,
  },
  {
    kind: 'github',
    path: '/api/v3/meta',
    isIt: (status, json) => status === 200 && meta.safeParse(json).success,
  },
];

/** Hosts asked by this process: what they run, or that it is none of these. */
const asked = new Map<string, ForgeKind | 'none'>();

export interface Probing {
  readonly now: () => number;
  readonly limits: ForgeLimits;
  readonly allow: Allowed;
}

/** undefined where the host runs none of the three. @throws Stopped where it cannot be told now */
export async function kindOf({ host, origin }: Place, probing: Probing): Promise<ForgeKind | undefined> {
  const known = wellKnown[host] ?? (host.endsWith('.ghe.com') ? 'github' : asked.get(host));
  if (known) return known === 'none' ? undefined : known;
  for (const { kind, path, isIt } of probes) {
    const { status, body } = await probe(host, origin + path, probing);
    if (!isIt(status, jsonIn(body))) continue;
    asked.set(host, kind);
    return kind;
  }
  asked.set(host, 'none');
  return undefined;
}

async function probe(host: string, url: string, { now, limits, allow }: Probing): Promise<Fetched> {
  const told = await limits.until(host, 'anonymous');
  if (told !== undefined && told > now()) throw new Stopped({ later: told });
  const answer = await fetchBounded(url, {
    allow,
    maxBytes: 100_000,
    timeoutMs: 15_000,
    headers: { accept: 'application/json' },
  }).catch((cause) => {
    if (cause instanceof Problem) throw new Stopped({ unknown: 'unreachable' }, { cause });
    throw cause;
  });
  const until = momentTold(answer, now());
  if (until !== undefined) await limits.tell(host, 'anonymous', until);
  if (answer.status === 429 && until !== undefined) throw new Stopped({ later: until });
  // Out of order is not « none of these ».
  if (answer.status >= 500) throw new Stopped({ unknown: 'unreachable' });
  return answer;
}

function jsonIn(body: Buffer): unknown {
  try {
    return object.parse(JSON.parse(body.toString('utf8')));
  } catch {
    return undefined;
  }
}
