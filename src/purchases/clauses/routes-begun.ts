// SPDX-License-Identifier: AGPL-3.0-or-later
// A tender begun from what the halle knows already: a need, a pool, a software. Only what all may read of
// them is taken, so that the address says nothing that was private.
import { type Lang, wordsOf } from '../../base/language.ts';
import { Problem } from '../../base/problem.ts';
import type { Software } from '../../catalogue/software.ts';
import { loadThesaurus } from '../../catalogue/sources/thesaurus.ts';
import { listSoftwareBySlugs } from '../../catalogue/stores/software.ts';
import { functionWords, systemsRequired, systemWords } from '../../catalogue/thesaurus/thesaurus.ts';
import { seeNeedFromOutside } from '../../needs/actions/see.ts';
import type { Db } from '../../platform/db.ts';
import { loadPool } from '../../pools/groups/stores/pools.ts';
import type { Typed } from './words-asked.ts';

type Begun = Readonly<Record<string, string>>;

interface Known {
  readonly subject?: string;
  readonly need?: string;
  readonly volumes?: string;
  readonly functions: readonly string[];
  /** ISO 3166-1, of who buys. */
  readonly country?: string | undefined;
}

/** @param lang that of the procedure */
export async function begunFrom(db: Db, typed: Typed, lang: Lang, at: Date): Promise<Begun> {
  const need = await unlessGone(typed['from-need'] ? needOf(db, typed['from-need'], at) : undefined);
  const pool = await unlessGone(typed['from-pool'] ? poolOf(db, typed['from-pool']) : undefined);
  const [software] = typed['from-software'] ? await listSoftwareBySlugs(db, [typed['from-software']]) : [];
  const known = need ?? pool;
  const functions = known?.functions ?? software?.functions?.value ?? [];
  const thesaurus = loadThesaurus();
  const country = (typed.country || known?.country || 'FR').slice(0, 2);
  const systems = new Set([
    ...systemsRequired(thesaurus, functions, country).map((system) => wordsOf(system.label, lang)),
    ...(software?.connections ?? []).map(({ system }) => systemWords(thesaurus, system, lang)),
  ]);
  return {
    ...(known?.country && { country: countryOf(known.country) }),
    ...(known?.subject && { subject: known.subject }),
    ...(known?.need && { need: known.need }),
    ...(known?.volumes && { volumes: known.volumes }),
    ...(functions.length > 0 && {
      functions: functions.map((id) => functionWords(thesaurus, id, lang)).join('\n'),
    }),
    ...(systems.size > 0 && { interfaces: [...systems].join('\n') }),
    ...(software && programOf(software)),
  };
}

const countryOf = (country: string): string => (country === 'CA' ? 'CA-QC' : country === 'BE' ? 'BE' : 'FR');

async function needOf(db: Db, slug: string, at: Date): Promise<Known> {
  const { need } = await seeNeedFromOutside(db, slug, at);
  const { title, purpose, quantity, functions, owner } = need;
  return { subject: title, need: purpose, volumes: quantity ?? '', functions, country: owner.country };
}

async function poolOf(db: Db, slug: string): Promise<Known> {
  const { pool } = await loadPool(db, { slug });
  const { name, purpose, functions, territory } = pool;
  return { subject: name, need: purpose, functions, country: territory.slice(0, 2) };
}

/** What was taken away since begins nothing. */
async function unlessGone(known: Promise<Known> | undefined): Promise<Known | undefined> {
  try {
    return await known;
  } catch (error) {
    if (error instanceof Problem && error.kind === 'not-found') return undefined;
    throw error;
  }
}

/** What names a free program lawfully: its licence and where its sources are. */
function programOf({ name, licence, repositories, version }: Software): Begun {
  const [repository] = repositories;
  return {
    software: name.value,
    ...(licence && { licence: licence.value }),
    ...(repository && { repository: repository.value.url }),
    ...(version && { version: version.value }),
  };
}
