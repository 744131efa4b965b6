// SPDX-License-Identifier: AGPL-3.0-or-later
// Addresses of the acts of a pool: their page, one that is said with its document, a document.
import { languages } from '../../base/language.ts';
import { Problem } from '../../base/problem.ts';
import { mayAct } from '../../people/agents/actor.ts';
import { bytesOf, withFiles } from '../../people/signed-in/routes/files.ts';
import { onSubmit, takeForms } from '../../people/signed-in/routes/form.ts';
import { pageFor, servePage } from '../../people/signed-in/routes/page.ts';
import {
  type Asked,
  askedBy,
  atOnce,
  findUser,
  type SignedInUser,
  signedIn,
} from '../../people/signed-in/routes/who.ts';
import { attachment } from '../../platform/document/attachment.ts';
import { sentBy } from '../../platform/web/input.ts';
import type { Web } from '../../platform/web.tsx';
import { patternIn, site } from '../../site.ts';
import { type Inside, insidePool } from '../charter/actions/see.ts';
import { listVersions } from '../charter/store.ts';
import { awaitingIn } from '../charter/version.ts';
import { mostFile, type Subject } from './act.ts';
import { sayAct } from './actions.ts';
import { actForm } from './forms.ts';
import { type ActsModel, actsPage } from './pages.tsx';
import { findActFile, listActs } from './store.ts';
import { actsOn } from './subjects.ts';
import { subjectWords } from './words.ts';

const limit = { most: mostFile, tooLarge: 'pools.act.large-file', unreadable: 'pools.act.unreadable' };

interface Doing extends Asked<typeof site.patterns.poolActSaid> {
  readonly user: SignedInUser;
}

/** What the members of a pool decide of today: to join it, and the charter that waits or is in force. */
async function subjectsIn(
  tx: Asked['tx'],
  { pool }: Inside,
): Promise<readonly { kind: Subject['kind']; id?: string; version?: number }[]> {
  const charter = awaitingIn(await listVersions(tx, pool.pool.id));
  return [
    ...(charter ? [{ kind: 'charter' as const, id: charter.id, version: charter.number }] : []),
    { kind: 'seat' },
  ];
}

const page = pageFor<{ user: SignedInUser }, typeof site.patterns.poolActs>(
  signedIn,
  async ({ lang, tx, actor, at, params, state }) => {
    const inside = await insidePool(tx, actor, params.slug, at);
    const acts = await listActs(tx, inside.pool.pool.id);
    const subjects = await subjectsIn(tx, inside);
    const model: ActsModel = {
      ...{ pool: inside.pool, state },
      subjects: subjects.map((subject) => ({ subject, seats: actsOn(inside.seats, acts, subject) })),
      writers: inside.own.filter((seat) => mayAct(actor, 'pools.say-act', seat.organisation, seat.on)),
    };
    return actsPage(lang, model);
  },
);

export function actRoutes(web: Web): void {
  servePage(web, site.patterns.poolActs, page);
  withFiles(web, limit, (inner) =>
    takeForms(inner, site.patterns.poolActSaid, { who: signedIn, page }, async (asking: Doing) => {
      const inside = await insidePool(asking.tx, asking.actor, asking.params.slug, asking.at);
      const id = sentBy(asking.request).fields['seat'];
      const seat = inside.own.find((one) => one.id === id);
      if (!seat) throw new Problem('not-found', 'pools.seat.none');
      const options = (await subjectsIn(asking.tx, inside)).map((subject) => ({
        value: `${subject.kind}:${subject.id ?? seat.id}`,
        label: subjectWords(asking.lang, subject),
      }));
      return onSubmit(actForm(options), async (asked: Doing, input) => {
        const [kind, about = ''] = input.subject.split(':') as [Subject['kind'], string];
        const said = {
          ...{ decidedOn: input.decided, reference: input.reference, transmittedOn: input.transmitted },
          ...{ publishedOn: input.published, notifiedOn: input.notified },
          ...{ budgetYear: input.year, address: input.address },
        };
        const { document } = input;
        const file = document && { name: document.name, bytes: await bytesOf(document, limit) };
        const act = { subject: { kind, id: about }, said, ...(file && { file }) };
        await sayAct(asked.tx, asked.actor, seat, act, asked.at);
        return site.poolActs(asked.lang, asked.params.slug);
      });
    }),
  );
  fileRoute(web);
}

/** For members alone; kept by no browser. */
function fileRoute(web: Web): void {
  for (const { lang } of languages())
    web.server.get(patternIn(site.patterns.poolActFile, lang), async (request, reply) => {
      const { slug, act } = request.params as { slug: string; act: string };
      const file = await atOnce(web.db, async (tx, at) => {
        const user = await findUser(web, tx, request);
        if (!user) throw new Problem('unauthenticated', 'people.sign-in-first');
        const { actor } = await askedBy({ lang, request, reply }, user, tx, at);
        await insidePool(tx, actor, slug, at);
        return /^[0-9a-f-]{36}$/.test(act) ? findActFile(tx, act) : undefined;
      });
      if (!file) throw new Problem('not-found', 'pools.act.no-file');
      const ending = /\.([a-z]+)$/i.exec(file.name)?.[1]?.toLowerCase() ?? 'bin';
      return reply
        .header('cache-control', 'no-store')
        .header('content-disposition', attachment(file.name.replace(/\.[a-z]+$/i, ''), ending))
        .header('x-content-type-options', 'nosniff')
        .type(file.type)
        .send(Buffer.from(file.bytes));
    });
}
