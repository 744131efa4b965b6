// SPDX-License-Identifier: AGPL-3.0-or-later
// The session of a pool at its address: the page of a member, what it does there, and the stream that tells
// it what the others do.
import { dayAt } from '../../base/day.ts';
import type { Lang } from '../../base/language.ts';
import { speaker } from '../../base/language.ts';
import { Problem } from '../../base/problem.ts';
import { dayFor, mayAct } from '../../people/agents/actor.ts';
import { onSubmit, takeForms } from '../../people/signed-in/routes/form.ts';
import { pageFor, servePage } from '../../people/signed-in/routes/page.ts';
import { type FormTable, handlerFrom } from '../../people/signed-in/routes/several.ts';
import { serveStream } from '../../people/signed-in/routes/stream.ts';
import { type Asked, type SignedInUser, signedIn } from '../../people/signed-in/routes/who.ts';
import type { LiveEvent } from '../../platform/live.ts';
import { anyToken } from '../../platform/parts/streamed.tsx';
import type { Web } from '../../platform/web.tsx';
import { site } from '../../site.ts';
import { readAct, writeAct } from './act.ts';
import {
  draftFromTable,
  hearSession,
  openSession,
  playInSession,
  type SeenTable,
  seeTable,
} from './actions.ts';
import { effectOn } from './effect.ts';
import { actForm, draftForm, openingForm } from './forms.ts';
import { isOpenAt, tableFrom } from './kept.ts';
import { type KeptModel, keptPage, LiveTable } from './pages-kept.tsx';
import { texts } from './texts/kept.ts';

type Of = typeof site.patterns.poolSession;
type AskedThere = Pick<Asked<Of>, 'lang' | 'tx' | 'actor' | 'at' | 'params' | 'state'>;

async function modelOf(asked: AskedThere): Promise<KeptModel> {
  const seen = await seeTable(asked.tx, asked.actor, asked.params.slug);
  return modelFrom(asked, seen);
}

function modelFrom({ lang, actor, at, state }: AskedThere, seen: SeenTable): KeptModel {
  const { shown, seats, own, session, acts, key } = seen;
  const { organisation, name } = shown.pool;
  const may = (act: 'pools.facilitate' | 'pools.play' | 'pools.write-charter', one: typeof organisation) =>
    mayAct(actor, act, one, dayFor(actor, one, at));
  const table = tableFrom(session ?? { seed: 0 }, acts);
  const names = new Map(seats.map(({ id, member }) => [id as string, member.name]));
  return {
    pool: { name, slug: shown.slug },
    state,
    facilitates: may('pools.facilitate', organisation),
    own: may('pools.play', own.organisation) ? own.id : undefined,
    mayDraft: may('pools.write-charter', own.organisation),
    nameOf: (who) => names.get(who) ?? speaker(texts, lang)('pools.session.gone'),
    session,
    isOpen: session !== undefined && isOpenAt(session, at),
    lastDay: dayAt(shown.coordinator, session?.closesAt ?? at),
    acts,
    ...{ table, effect: effectOn(table, key) },
  };
}

const page = pageFor<{ user: SignedInUser }, Of>(signedIn, async (asked) =>
  keptPage(asked.lang, await modelOf(asked)),
);

type OfAction = Asked<typeof site.patterns.poolSessionAction> & { readonly user: SignedInUser };
const back = (lang: Lang, slug: string) => `${site.poolSession(lang, slug)}#card`;

const forms: FormTable<OfAction> = {
  open: {
    handler: onSubmit(openingForm, async ({ lang, tx, actor, at, params }: OfAction, { way }) => {
      await openSession(tx, actor, params.slug, way, at);
      return back(lang, params.slug);
    }),
  },
  draft: {
    handler: onSubmit(draftForm, async ({ lang, tx, actor, at, params }: OfAction) => {
      await draftFromTable(tx, actor, params.slug, at);
      return site.poolCharter(lang, params.slug);
    }),
  },
  act: {
    handler: onSubmit(actForm, async ({ lang, tx, actor, at, params }: OfAction, { act, seen }) => {
      const read = readAct(act);
      if (!read) throw new Problem('unfit', 'pools.session.unreadable-act');
      const last = /^\d{1,9}$/.test(seen) ? Number(seen) : undefined;
      await playInSession(tx, actor, params.slug, { act: read, seen: last }, at);
      return back(lang, params.slug);
    }),
  },
};

export function keptRoutes(web: Web): void {
  servePage(web, site.patterns.poolSession, page);
  takeForms(
    web,
    site.patterns.poolSessionAction,
    { who: signedIn, page },
    handlerFrom(forms, ({ params }) => params.action, ['not-found', 'pools.no-such-action']),
  );
  const told = sharedTables();
  serveStream(web, site.patterns.poolSessionStream, {
    topic: async ({ tx, actor, params }) =>
      `pool-session ${(await hearSession(tx, actor, params.slug, 0)).session.id}`,
    read: (asked, after) => newsAfter(web, told, asked, after),
  });
}

type OfStream = Asked<typeof site.patterns.poolSessionStream> & { readonly user: SignedInUser };

/** Each act since, and the table as it now is for who listens. */
async function newsAfter(
  web: Web,
  told: ReturnType<typeof sharedTables>,
  asked: OfStream,
  after: number,
): Promise<readonly LiveEvent[]> {
  const { session, news } = await hearSession(asked.tx, asked.actor, asked.params.slug, after);
  const last = news.at(-1);
  if (!last) return [];
  const table = await told(`${session.id} ${last.seq}`, () =>
    seeTable(asked.tx, asked.actor, asked.params.slug),
  );
  const own = seatIn(table, asked.actor);
  if (!own) return [];
  const acts = news.map(({ seq, act }) => ({ id: seq, name: 'act', data: writeAct(act) }));
  return [...acts, drawn(web, asked, { ...table, own }, last.seq)];
}

const drawings = new WeakMap<readonly unknown[], Map<string, LiveEvent>>();

/**
 * Readers who may do the same are told the same: it is drawn once, without the token of anybody's forms.
 * @param id of the last act that they are told with it
 */
function drawn(web: Web, asked: OfStream, seen: SeenTable, id: number): LiveEvent {
  const model = modelFrom({ ...asked, state: { lang: asked.lang, token: anyToken } }, seen);
  const { own = '', table, facilitates, mayDraft, acts } = model;
  const said = [...table.preferred].map(([clause, by]) => [clause, by.get(own)]);
  const standing = [own !== '', table.players.includes(own), table.agreed.has(own), table.objected.has(own)];
  const key = JSON.stringify([asked.lang, facilitates, mayDraft, model.isOpen, standing, said]);
  const known = drawings.get(acts) ?? new Map<string, LiveEvent>();
  drawings.set(acts, known);
  const event = known.get(key) ?? {
    ...{ id, name: 'table' },
    data: web.part(asked.lang, <LiveTable lang={asked.lang} model={model} />),
  };
  known.set(key, event);
  return event;
}

/** The seat of who looks: that of who coordinates, if they act for it. */
const seatIn = ({ seats, shown }: SeenTable, { memberships }: Asked['actor']) => {
  const mine = seats.filter((seat) => memberships.some((one) => one.organisation === seat.organisation));
  return mine.find((seat) => seat.organisation === shown.pool.organisation) ?? mine[0];
};

const keptMs = 5_000;
const mostKept = 50;

/**
 * A table is read once for all who listen in this process: the first reads it, the others have just been
 * shown by the database that they are members of the same pool and that the act is there for them.
 */
function sharedTables() {
  const kept = new Map<string, { readonly table: Promise<SeenTable>; readonly at: number }>();
  return (key: string, read: () => Promise<SeenTable>): Promise<SeenTable> => {
    const now = performance.now();
    for (const [old, { at }] of kept) if (now - at > keptMs || kept.size > mostKept) kept.delete(old);
    const known = kept.get(key);
    if (known) return known.table;
    const table = read();
    kept.set(key, { table, at: now });
    table.catch(() => kept.delete(key));
    return table;
  };
}
