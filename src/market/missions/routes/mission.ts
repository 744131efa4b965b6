// SPDX-License-Identifier: AGPL-3.0-or-later
// One mission: its page, and the form of each step, which the address names by its word in the table of
// steps.

import { dayAt } from '../../../base/day.ts';
import { type Id, parseId } from '../../../base/id.ts';
import { type Lang, speaker } from '../../../base/language.ts';
import { money } from '../../../base/money.ts';
import { Problem } from '../../../base/problem.ts';
import type { StepRule } from '../../../base/step-table.ts';
import { stepOfWord } from '../../../base/steps.ts';
import { softwareNaming } from '../../../catalogue/stores/naming.ts';
import { loadLaw } from '../../../law/sources-rows.ts';
import { dayFor, mustAct } from '../../../people/agents/actor.ts';
import type { Choosable } from '../../../people/agents/forms-choosing.ts';
import { type FormHandler, onSubmit, takeForms } from '../../../people/signed-in/routes/form.ts';
import { pageFor, servePage } from '../../../people/signed-in/routes/page.ts';
import { type Asked, everyone, type SignedInUser, signedIn } from '../../../people/signed-in/routes/who.ts';
import type { AnyForm, Fields, Form, InputOf } from '../../../platform/form/form.ts';
import type { MailContext } from '../../../platform/mail.ts';
import { resolverOf } from '../../../platform/naming.ts';
import type { Web } from '../../../platform/web.tsx';
import { site } from '../../../site.ts';
import { amountWords } from '../../words.ts';
import { otherSide, writeToOtherSide } from '../actions/letters.ts';
import {
  acceptOffer,
  answerMission,
  askAboutMission,
  confirmMission,
  deliverMission,
  judgeMissionNotDone,
  openMission,
  proposeMission,
  redraftMission,
  replyAboutMission,
  takeOfferBack,
  withdrawMission,
} from '../actions/missions.ts';
import { type SeenMission, seeMission } from '../actions/see.ts';
import { lateSince } from '../delivery.ts';
import { askForm, buttonForm, draftForm, replyForm, taskOf, writeForm } from '../forms.ts';
import { answerForm, deliverForm, notDoneForm, retainForm, takeBackForm } from '../forms-offer.ts';
import { knownBy } from '../known-by.ts';
import { done, type MissionOffer, standingOffers, yearTotalCents } from '../mission.ts';
import { nameApart } from '../named.ts';
import { missionPage } from '../pages-mission.tsx';
import { type MissionAct, type MissionState, type MissionStep, missionSteps, type News } from '../steps.ts';
import { findMovedMission } from '../stores/missions.ts';
import { texts } from '../texts.ts';
import { thresholdOn } from '../threshold.ts';

type OfStep = Asked<typeof site.patterns.missionAction> & { readonly user: SignedInUser };

const onePage = pageFor<{ user: SignedInUser | undefined }, typeof site.patterns.mission>(
  everyone,
  async ({ lang, tx, actor, at, params, query, user, state }) => {
    const seen = await seeMission(tx, actor, params.slug, at);
    const { mission, organisation } = seen;
    const on = dayAt(organisation, at);
    const retainedAt = done(mission, 'accepted')?.at;
    const heldOn = retainedAt ? dayAt(organisation, new Date(retainedAt)) : on;
    const threshold = thresholdOn(loadLaw(), organisation, heldOn);
    const total = seen.asker ? yearTotalCents(mission) : undefined;
    return missionPage(lang, {
      ...{
        ...seen,
        state,
        on,
        sent: query('sent') !== '',
        mayWrite: otherSide(seen, actor) !== undefined,
        late: lateSince(mission, on, organisation),
        answerFor: agenciesOf(user),
        standing: standingOf(lang, seen),
      },
      ...(threshold ? { threshold } : {}),
      ...(total === undefined ? {} : { total: money(total, mission.ceilingExclVat.currency) }),
    });
  },
);

const agenciesOf = (user: SignedInUser | undefined): Choosable[] =>
  user?.agencies.map(({ organisation: { id, name } }) => ({ value: id, label: name })) ?? [];

/** The offers that stand, each by whose it is and its price. */
function standingOf(
  lang: Lang,
  { mission, names }: SeenMission,
): (Choosable & { readonly value: MissionOffer['id'] })[] {
  const independent = speaker(texts, lang)('market.mission.independent');
  return standingOffers(mission).map(({ id, made, priceExclVat }) => {
    const whose = made.organisation ? nameApart(lang, names.get(made.organisation)) : independent;
    return { value: id, label: `${whose}, ${amountWords(lang, priceExclVat)}` };
  });
}

/** A step that somebody wants to take, and the mission as they see it. */
interface Doing {
  readonly asking: OfStep;
  readonly seen: SeenMission;
}

/** The form of a step, and the action that takes it; the steps that ask nothing are a button. */
interface Taking {
  readonly form: AnyForm;
  readonly take: (asking: OfStep, input: never) => Promise<unknown>;
}

const taking = <F extends Fields>(
  form: Form<F>,
  take: (asking: OfStep, input: InputOf<Form<F>>) => Promise<unknown>,
): Taking => ({ form, take });

const owned = ({ mission, slug }: SeenMission) => [mission.organisation, slug, mission.id] as const;
const onBehalf = (organisation: string | undefined): Id<'Organisation'> | undefined =>
  organisation ? parseId<'Organisation'>(organisation) : undefined;

const takings: Readonly<Record<Exclude<MissionStep, 'drafted'>, (doing: Doing) => Taking>> = {
  redrafted: ({ seen, asking: { at } }) => {
    const on = dayAt(seen.organisation, at);
    const { currency } = seen.mission.ceilingExclVat;
    return taking(draftForm({ currency, on }), ({ tx, actor, at }, read) =>
      redraftMission(tx, actor, owned(seen), taskOf(read, currency), at),
    );
  },
  proposed: ({ seen }) =>
    taking(buttonForm('propose'), ({ tx, actor, at }) => proposeMission(tx, actor, owned(seen), at)),
  asked: ({ seen }) =>
    taking(askForm, ({ tx, actor, at }, { words }) => askAboutMission(tx, actor, seen.slug, words, at)),
  replied: ({ seen }) =>
    taking(replyForm, ({ tx, actor, at }, said) => replyAboutMission(tx, actor, owned(seen), said, at)),
  opened: ({ seen }) =>
    taking(buttonForm('open'), ({ tx, actor, at }) => openMission(tx, actor, owned(seen), at)),
  answered: ({ seen, asking: { user, at: now } }) => {
    const { due, ceilingExclVat } = seen.mission;
    const asked = { currency: ceilingExclVat.currency, due, on: dayAt(seen.organisation, now) };
    return taking(
      answerForm(agenciesOf(user), asked),
      ({ tx, actor, at }, { organisation, price, number, ...said }) => {
        const whose = onBehalf(organisation);
        const whoever = whose ? { organisation: whose } : number ? { number: knownBy(number) } : {};
        return answerMission(tx, actor, seen.slug, { ...said, priceExclVat: price, ...whoever }, at);
      },
    );
  },
  'offer-taken-back': ({ seen }) =>
    taking(takeBackForm, ({ tx, actor, at }, { organisation }) =>
      takeOfferBack(tx, actor, seen.slug, onBehalf(organisation), at),
    ),
  accepted: ({ seen, asking: { lang, at: now } }) => {
    const offers = standingOf(lang, seen);
    const form = retainForm(offers, seen.mission.ceilingExclVat.currency, seen.organisation);
    return taking(form, ({ tx, actor, at }, { offer, compared, spent, over, ...said }) => {
      const idOf = (chosen: string) => offers.find(({ value }) => value === chosen)!.value;
      const told = { offer: idOf(offer), compared: compared.map(idOf), spentThisYearExclVat: spent };
      const threshold = thresholdOn(loadLaw(), seen.organisation, dayAt(seen.organisation, now));
      return acceptOffer(
        tx,
        actor,
        owned(seen),
        { ...said, ...told, procedureFollowed: over },
        at,
        threshold,
      );
    });
  },
  delivered: ({ seen }) =>
    taking(deliverForm, ({ tx, actor, at }, { organisation, proof }) =>
      deliverMission(tx, actor, seen.slug, onBehalf(organisation), proof, at),
    ),
  'not-done': ({ seen }) =>
    taking(notDoneForm, ({ tx, actor, at }, { reasons }) =>
      judgeMissionNotDone(tx, actor, owned(seen), reasons, at),
    ),
  confirmed: ({ seen }) =>
    taking(buttonForm('confirm'), ({ tx, actor, at }) => confirmMission(tx, actor, owned(seen), at)),
  withdrawn: ({ seen }) =>
    taking(buttonForm('withdraw'), ({ tx, actor, at }) => withdrawMission(tx, actor, owned(seen), at)),
};

/**
 * @throws Problem not-found `market.mission.no-such-action`, and what the matrix refuses, before anything is
 * read
 */
async function stepAsked(asking: OfStep, mails: MailContext): Promise<FormHandler<OfStep>> {
  const { tx, actor, at, params } = asking;
  if (params.action === writeForm.name) return writing(asking, mails);
  const step = stepOfWord<MissionStep>(missionSteps, params.action);
  if (!step || step === 'drafted') throw new Problem('not-found', 'market.mission.no-such-action');
  const seen = await seeMission(tx, actor, params.slug, at);
  const rule: StepRule<MissionState, MissionAct, News> = missionSteps.steps[step];
  const { organisation, id } = seen.mission;
  const about = { kind: 'mission', id } as const;
  if (rule.side === 'own') mustAct(actor, rule.act, organisation, dayFor(actor, organisation, at), { about });
  const { form, take } = takings[step]({ asking, seen });
  return onSubmit(
    form,
    async (asked: OfStep, input) => {
      await take(asked, input as never);
      return site.mission(asked.lang, seen.slug);
    },
    ({ lang }) => ({ software: resolverOf(softwareNaming, tx, lang) }),
  );
}

/** A letter to the other side. */
async function writing({ tx, actor, at, params }: OfStep, mails: MailContext): Promise<FormHandler<OfStep>> {
  const seen = await seeMission(tx, actor, params.slug, at);
  return onSubmit(writeForm, async (asked: OfStep, { words }) => {
    await writeToOtherSide(asked.tx, asked.actor, seen, words, mails, asked.at);
    return `${site.mission(asked.lang, seen.slug)}?sent=1`;
  });
}

export function oneRoutes(web: Web): void {
  servePage(web, site.patterns.mission, {
    ...onePage,
    moved: async ({ tx, lang, request }) => {
      const now = await findMovedMission(tx, (request.params as { slug: string }).slug);
      return now && site.mission(lang, now);
    },
  });
  const mails = { keyFor: web.keyFor, url: web.config.url };
  takeForms(web, site.patterns.missionAction, { who: signedIn, page: onePage }, (asking) =>
    stepAsked(asking, mails),
  );
}
