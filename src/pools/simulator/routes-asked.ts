// SPDX-License-Identifier: AGPL-3.0-or-later
// What an address asks of the simulator, answered once for its page, its table and the papers.
import type { FastifyRequest } from 'fastify';
import type { Lang } from '../../base/language.ts';
import { Problem } from '../../base/problem.ts';
import { organisationNaming } from '../../people/directory/stores/naming.ts';
import { offeredWords } from '../../platform/naming.ts';
import { queryLines } from '../../platform/web/input.ts';
import type { Web } from '../../platform/web.tsx';
import { type Complaint, readAsked } from './asked.ts';
import { example } from './models.ts';
import type { SimulatorModel } from './pages.tsx';
import { type Participant, type Simulated, simulate } from './simulated.ts';
import { columnWords } from './words.ts';
import { type Typed, words } from './words-asked.ts';

/** Undefined where nothing was asked. */
export function typedIn(request: FastifyRequest): Typed | undefined {
  const typed = Object.fromEntries(words.map((word) => [word, queryLines(request, word, 1_800)])) as Typed;
  return words.some((word) => typed[word] !== '') ? typed : undefined;
}

export async function modelOf(web: Web, lang: Lang, given: Typed | undefined): Promise<SimulatorModel> {
  const typed = given ?? { ...example, use: web.say(lang, 'pools.try.use-example') };
  const asked = readAsked(typed);
  const told: Complaint[] = asked.complaints.map((one) => inWords(web, lang, one));
  const { participants, unclear } = await participantsOf(web, lang, asked.lines);
  const complaints = [...told, ...unclear];
  if (asked.lines.length < 2) complaints.push({ field: 'members', key: 'pools.try.alone-member', facts: {} });
  const shown = { typed, isExample: !given, complaints };
  const { key } = asked;
  if (complaints.length > 0 || !key) return shown;
  const outcome = simulate({ ...asked, key }, participants);
  if ('simulated' in outcome) return { ...shown, simulated: outcome.simulated };
  const { textKey, facts } = outcome.refused;
  if (textKey === 'pools.share.no-total')
    return { ...shown, complaints: [{ field: 'total', key: 'pools.try.no-total', facts: {} }] };
  const named = columnWords(lang, typed.use || web.say(lang, 'pools.try.use-example'))[
    String(facts['column'])
  ];
  return { ...shown, refused: web.say(lang, textKey, { ...facts, ...(named && { column: named }) }) };
}

/** A key that is not right says so in the words of who reads keys. */
const inWords = (web: Web, lang: Lang, { facts, ...one }: Complaint): Complaint => {
  const { said, ...about } = facts as Record<string, string>;
  return one.key === 'pools.try.bad-key' && said
    ? { ...one, facts: { words: web.say(lang, said, about) } }
    : { ...one, facts };
};

async function participantsOf({ db }: Web, lang: Lang, lines: ReturnType<typeof readAsked>['lines']) {
  const participants: Participant[] = [];
  const unclear: Complaint[] = [];
  for (const line of lines) {
    const read = line.name ? await organisationNaming.resolve(db, line.name, lang) : undefined;
    const { slug, name, country, territory, kind, population, populationYear } = read?.found ?? {
      name: line.name,
    };
    if (read && 'nearest' in read && read.several && !line.population) {
      const facts = { written: line.name, offered: offeredWords(read.nearest) };
      unclear.push({ field: 'members', key: 'pools.try.several', facts });
    }
    participants.push({
      ...{ name, line },
      ...(slug !== undefined && { slug }),
      ...(country !== undefined && { country }),
      ...(territory !== undefined && { territory }),
      ...(kind !== undefined && { kind }),
      ...(population !== undefined && { population }),
      ...(populationYear !== undefined && { populationYear }),
    });
  }
  return { participants, unclear };
}

/** @throws Problem unfit `pools.try.refused`: nothing is shared; why is said */
export async function sharedIn(
  web: Web,
  lang: Lang,
  typed: Typed | undefined,
): Promise<{ readonly typed: Typed; readonly simulated: Simulated }> {
  const model = await modelOf(web, lang, typed);
  if (model.simulated) return { typed: model.typed, simulated: model.simulated };
  const [first] = model.complaints;
  const said = model.refused ?? (first ? web.say(lang, first.key, first.facts) : '');
  throw new Problem('unfit', 'pools.try.refused', { said });
}
