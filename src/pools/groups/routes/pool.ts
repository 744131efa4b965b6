// SPDX-License-Identifier: AGPL-3.0-or-later
// One pool: its page, and the form of each step of it or of a seat in it, which the address names by its
// word.
import { currencyOf } from '../../../base/currency.ts';
import { type Id, parseId } from '../../../base/id.ts';
import type { Lang } from '../../../base/language.ts';
import type { Money } from '../../../base/money.ts';
import { Problem } from '../../../base/problem.ts';
import { softwareNaming } from '../../../catalogue/stores/naming.ts';
import { comingIn, electedSince } from '../../../law/civic-day.ts';
import { loadCivicDays, loadSources, loadVehicles } from '../../../law/sources-rows.ts';
import { dayFor, mustAct, organisationsFor } from '../../../people/agents/actor.ts';
import { loadOrganisation } from '../../../people/directory/stores/directory.ts';
import { organisationNaming } from '../../../people/directory/stores/naming.ts';
import { territoryNaming } from '../../../people/directory/stores/territory-naming.ts';
import { territoryLabel } from '../../../people/directory/territory/territory.ts';
import { onSubmit, takeForms } from '../../../people/signed-in/routes/form.ts';
import { pageFor, servePage } from '../../../people/signed-in/routes/page.ts';
import { type FormTable, handlerFrom, type NamedForm } from '../../../people/signed-in/routes/several.ts';
import { type Asked, everyone, type SignedInUser, signedIn } from '../../../people/signed-in/routes/who.ts';
import { resolverOf } from '../../../platform/naming.ts';
import { sentBy } from '../../../platform/web/input.ts';
import type { Web } from '../../../platform/web.tsx';
import { site } from '../../../site.ts';
import { fitOf, fitting, lawOf, sharingAsks, vehicleOf } from '../../vehicles/fitting.ts';
import { freezeKey } from '../actions/keys.ts';
import { closePool, describePool, endPool } from '../actions/pools.ts';
import {
  deliberateInPool,
  intendInPool,
  joinPool,
  leavePool,
  type Owned,
  signInPool,
} from '../actions/seats.ts';
import { seePool } from '../actions/see.ts';
import { buttonForm, describeForm, planOf } from '../forms.ts';
import { askedIn, freezeForm } from '../forms-key.ts';
import { deliberateForm, intendForm, joinForm, seatButton } from '../forms-seat.ts';
import { poolPage } from '../pages-pool.tsx';
import type { ShownCourse } from '../parts/model.ts';
import { seatState } from '../seat.ts';
import type { SeenPool } from '../shown.ts';
import { sumByCurrency } from '../sums.ts';
import { keyedIn } from './keyed.ts';
import { functionWordsIn, offeredOn } from './words.ts';

type OfStep = Asked<typeof site.patterns.poolAction> & { readonly user: SignedInUser };

/** Those for whom one may join. */
async function joinersFor({ tx, actor, at }: Pick<Asked, 'tx' | 'actor' | 'at'>) {
  const known = await Promise.all(
    organisationsFor(actor, 'pools.join', at).map((id) => loadOrganisation(tx, id)),
  );
  return known.map(({ id, name, kind }) => ({
    value: id as string,
    label: name,
    mayHold: kind !== 'commune',
  }));
}

/** What the way of a pool is drawn by: it knows what is built upon pools. */
export type ShowCourse = (
  asked: Pick<Asked, 'lang' | 'tx' | 'actor' | 'at'>,
  seen: SeenPool,
) => Promise<ShownCourse | undefined>;

const onePage = (showCourse: ShowCourse) =>
  pageFor<{ user: SignedInUser | undefined }, typeof site.patterns.pool>(everyone, async (asked) => {
    const { lang, tx, actor, at, params, state } = asked;
    const seen = await seePool(tx, actor, params.slug, at);
    const intents = (seen.seats ?? []).map(({ intent }) => intent);
    const joinFor = await joinersFor(asked);
    const keyed = await keyedIn(asked, seen);
    return poolPage(lang, {
      ...{ seen, state, offered: offeredOn(lang, seen.on), sells: actor.sells },
      functionWords: seen.pool.functions.map(functionWordsIn(lang)).join(', '),
      territoryWords: territoryLabel(seen.pool.territory, lang),
      joinFor: joinFor.filter(({ value }) => !seen.own.some(({ organisation }) => organisation === value)),
      perYear: sumByCurrency(intents.map((one) => one?.perYear)),
      build: sumByCurrency(intents.map((one) => one?.build)),
      ...keyed,
      vehicles: vehiclesOf(seen),
      ...civicOf(seen),
      course: await showCourse(asked, seen),
    });
  });

/** The vehicles that fit it, and in which countries its members are, where that is seen. */
function vehiclesOf({ pool, coordinator: { country }, seats = [] }: SeenPool) {
  const all = loadVehicles();
  const countries = new Set(seats.map(({ member }) => member.country));
  const levels = new Set(seats.map(({ member }) => member.kind));
  const chosen = vehicleOf(all, pool.vehicle);
  return {
    ...{ fit: fitting(all, pool.kind, country), asks: sharingAsks(all, pool.kind, country) },
    ...{ sources: loadSources(), countries },
    chosen: chosen && {
      vehicle: chosen,
      findings: fitOf(chosen, { kind: pool.kind, country, levels, countries }),
    },
  };
}

/** What comes where its members are, and whose council was elected anew since it decided. */
function civicOf({ pool, on, seats = [], own }: SeenPool) {
  const rows = loadCivicDays();
  const laws = new Set(seats.map(({ member }) => lawOf(member.country)).filter((one) => one !== undefined));
  const coming = comingIn(rows, laws, on);
  const renewed = [...seats, ...own].filter(({ member: { country }, deliberation, ...seat }) => {
    const law = lawOf(country);
    const waits = deliberation && law !== undefined && seatState(seat) === 'deliberated';
    return waits && electedSince(rows, law, deliberation.on, on);
  });
  return {
    coming: coming.filter(({ row }) => row.what !== 'consultation' || pool.changesWork === true),
    renewed: new Set(renewed.map(({ id }) => id)),
  };
}

const back = (lang: Lang, slug: string) => site.pool(lang, slug);
const inCurrency = (amount: Money | undefined, currency: string): Money | undefined =>
  amount && { ...amount, currency };

/** The seat that the form names, among those of who sends it. @throws Problem not-found `pools.seat.none` */
async function ownSeat({ tx, actor, at, params, request }: OfStep) {
  const seen = await seePool(tx, actor, params.slug, at);
  const seat = seen.own.find(({ id }) => id === sentBy(request).fields['seat']);
  if (!seat) throw new Problem('not-found', 'pools.seat.none');
  const owned: Owned = { organisation: seat.organisation, seat: seat.id };
  const currency = currencyOf((await loadOrganisation(tx, seat.organisation)).country);
  return { seat, owned, currency };
}

const button = (
  name: 'close' | 'end',
  act: (tx: OfStep['tx'], actor: OfStep['actor'], slug: string, at: Date) => Promise<unknown>,
): NamedForm<OfStep> => ({
  handler: onSubmit(buttonForm(name), async ({ lang, tx, actor, at, params }: OfStep) => {
    await act(tx, actor, params.slug, at);
    return back(lang, params.slug);
  }),
});

const seatStep = (
  name: 'sign' | 'leave',
  act: (tx: OfStep['tx'], actor: OfStep['actor'], owned: Owned, at: Date) => Promise<unknown>,
): NamedForm<OfStep> => ({
  handler: async (asking) => {
    const { owned } = await ownSeat(asking);
    return onSubmit(seatButton(name), async ({ lang, tx, actor, at, params }: OfStep) => {
      await act(tx, actor, owned, at);
      return back(lang, params.slug);
    });
  },
});

const joining: NamedForm<OfStep> = {
  handler: async (asking) =>
    onSubmit(
      joinForm(await joinersFor(asking)),
      async ({ lang, tx, actor, at, params }: OfStep, { organisation, covers, ...said }) => {
        const joined = { ...said, covers: (covers ?? []).map((id) => id as Id<'Organisation'>) };
        await joinPool(tx, actor, params.slug, parseId<'Organisation'>(organisation), joined, at);
        return back(lang, params.slug);
      },
      ({ tx, lang }) => ({ organisation: resolverOf(organisationNaming, tx, lang) }),
    ),
};

const intending: NamedForm<OfStep> = {
  handler: async (asking) => {
    const { seat, owned, currency } = await ownSeat(asking);
    return onSubmit(
      intendForm({ currency, on: seat.on }),
      async ({ lang, tx, actor, at, params }: OfStep, { build, year, budget, council, words }) => {
        const amounts = { build: inCurrency(build, currency), perYear: inCurrency(year, currency) };
        await intendInPool(tx, actor, owned, { ...amounts, budgetOn: budget, councilOn: council, words }, at);
        return back(lang, params.slug);
      },
    );
  },
};

const deliberating: NamedForm<OfStep> = {
  handler: async (asking) => {
    const { seat, owned } = await ownSeat(asking);
    return onSubmit(
      deliberateForm(seat.on),
      async ({ lang, tx, actor, at, params }: OfStep, { on, reference }) => {
        await deliberateInPool(tx, actor, owned, { on, reference }, at);
        return back(lang, params.slug);
      },
    );
  },
};

const describing: NamedForm<OfStep> = {
  handler: async ({ tx, actor, at, params, lang: reader }) => {
    const { on } = await seePool(tx, actor, params.slug, at);
    return onSubmit(
      describeForm(offeredOn(reader, on)),
      async ({ lang, ...asked }: OfStep, read) => {
        await describePool(asked.tx, asked.actor, params.slug, planOf(read), asked.at);
        return back(lang, params.slug);
      },
      ({ lang, ...asked }) => ({
        software: resolverOf(softwareNaming, asked.tx, lang),
        territory: resolverOf(territoryNaming, asked.tx, lang),
      }),
    );
  },
};

const freezing: NamedForm<OfStep> = {
  handler: async ({ tx, params, ...asking }) => {
    const { coordinator, pool } = await seePool(tx, asking.actor, params.slug, asking.at);
    mustAct(
      asking.actor,
      'pools.coordinate',
      pool.organisation,
      dayFor(asking.actor, pool.organisation, asking.at),
    );
    const currency = currencyOf(coordinator.country);
    return onSubmit(freezeForm(currency), async ({ lang, ...asked }: OfStep, read) => {
      const { key, lines, total } = askedIn(read, currency);
      const { use: useWord = '', source = '' } = read;
      const freezing = { key: key!, lines, total, currency, useWord, source };
      await freezeKey(asked.tx, asked.actor, params.slug, freezing, asked.at);
      return `${back(lang, params.slug)}#key`;
    });
  },
};

const forms: FormTable<OfStep> = {
  freeze: freezing,
  join: joining,
  intend: intending,
  deliberate: deliberating,
  sign: seatStep('sign', signInPool),
  leave: seatStep('leave', leavePool),
  describe: describing,
  close: button('close', closePool),
  end: button('end', endPool),
};

export function oneRoutes(web: Web, showCourse: ShowCourse): void {
  const page = onePage(showCourse);
  servePage(web, site.patterns.pool, page);
  takeForms(
    web,
    site.patterns.poolAction,
    { who: signedIn, page },
    handlerFrom(forms, ({ params }) => params.action, ['not-found', 'pools.no-such-action']),
  );
}
