// SPDX-License-Identifier: AGPL-3.0-or-later
// What is done with a need, by the last word of the address: backed, left, put off, closed.
import { currencyOf } from '../../base/currency.ts';
import { dayAt } from '../../base/day.ts';
import { parseId } from '../../base/id.ts';
import { money } from '../../base/money.ts';
import { softwareNaming } from '../../catalogue/stores/naming.ts';
import { mustAct, organisationsFor } from '../../people/agents/actor.ts';
import { loadOrganisation } from '../../people/directory/stores/directory.ts';
import { onSubmit } from '../../people/signed-in/routes/form.ts';
import type { FormTable } from '../../people/signed-in/routes/several.ts';
import type { Asked, SignedInUser } from '../../people/signed-in/routes/who.ts';
import { resolverOf } from '../../platform/naming.ts';
import { site } from '../../site.ts';
import { backNeed, leaveNeed } from '../actions/back.ts';
import { closeOwnNeed, putNeedOff, rewordOwnNeed } from '../actions/lead.ts';
import { seeNeed } from '../actions/see.ts';
import { backForm, closeForm, leaveForm, putOffForm, rewordForm } from '../forms.ts';
import { answerHandoverOf, proposeHandover } from '../handing/actions.ts';
import { answerHandForm, type HandWord, handForm, handWords } from '../handing/forms.ts';
import { agreeToMerge, endMerging, proposeMerge } from '../merging/actions.ts';
import { agreeForm, mergeForm, partForm } from '../merging/forms.ts';
import { loadNeed } from '../stores/needs.ts';

export type Doing = Asked<typeof site.patterns.needAction> & { readonly user: SignedInUser };

/** The form, for those that one may back it for. */
export async function backingFor({ tx, actor, at }: Pick<Asked, 'tx' | 'actor' | 'at'>) {
  const known = await Promise.all(
    organisationsFor(actor, 'needs.back', at).map((id) => loadOrganisation(tx, id)),
  );
  const some = known.filter(({ kind }) => kind !== 'provider');
  const organisations = some.map(({ id, name, country }) => ({
    value: id,
    label: some.length > 1 ? `${name} (${currencyOf(country)})` : name,
  }));
  const on = some.map((one) => dayAt(one, at)).toSorted()[0] ?? '';
  return {
    organisations,
    sells: actor.sells,
    form: backForm(organisations, { currency: currencyOf(some[0]?.country ?? ''), on }),
  };
}

const again = ({ lang, params }: Doing) => site.need(lang, params.slug);

/** Whoever may not lead it is refused before anything that was written is read. */
async function mustLead({ tx, actor, at, params }: Doing): Promise<string> {
  const { owner } = await loadNeed(tx, { slug: params.slug });
  const on = dayAt(owner, at);
  mustAct(actor, 'needs.lead', owner.id, on);
  return on;
}

/** Those behind a need who may be proposed to lead it, as who leads it sees them. */
export async function handable({
  tx,
  actor,
  at,
  params,
}: Pick<Asked, 'tx' | 'actor' | 'at'> & { params: { slug: string } }) {
  const { need, leads, backers } = await seeNeed(tx, actor, params.slug, at);
  if (!leads) return [];
  return backers
    .filter(({ organisation }) => organisation.id !== need.owner.id && organisation.kind !== 'provider')
    .map(({ organisation: { id, name } }) => ({ value: id, label: name }));
}

const answering = (word: HandWord): FormTable<Doing>[string] => ({
  handler: onSubmit(answerHandForm(word), async (asked: Doing) => {
    await answerHandoverOf(asked.tx, asked.actor, asked.params.slug, handWords[word], asked.at);
    return again(asked);
  }),
});

export const needForms: FormTable<Doing> = {
  merge: {
    handler: onSubmit(mergeForm, async (asked: Doing, { with: other }) => {
      await proposeMerge(asked.tx, asked.actor, asked.params.slug, other, asked.at);
      return again(asked);
    }),
  },
  agree: {
    handler: onSubmit(agreeForm, async (asked: Doing, { merge }) => {
      await agreeToMerge(asked.tx, asked.actor, asked.params.slug, merge, asked.at);
      return again(asked);
    }),
  },
  part: {
    handler: onSubmit(partForm, async (asked: Doing, { merge }) => {
      await endMerging(asked.tx, asked.actor, asked.params.slug, merge, asked.at);
      return again(asked);
    }),
  },
  back: {
    handler: async (asking) => {
      const { form } = await backingFor(asking);
      return onSubmit(form, async (asked: Doing, { organisation: chosen, ceiling, ...said }) => {
        const { tx, actor, at, params } = asked;
        const { id, country } = await loadOrganisation(tx, parseId<'Organisation'>(chosen));
        const own = ceiling && money(ceiling.cents, currencyOf(country));
        await backNeed(tx, actor, params.slug, id, { ...said, ceiling: own }, at);
        return `${again(asked)}#behind`;
      });
    },
  },
  leave: {
    handler: onSubmit(leaveForm, async (asked: Doing, { organisation }) => {
      const { tx, actor, at, params } = asked;
      await leaveNeed(tx, actor, params.slug, parseId<'Organisation'>(organisation), at);
      return again(asked);
    }),
  },
  'put-off': {
    handler: async (asking) => {
      const on = await mustLead(asking);
      return onSubmit(putOffForm(on), async (asked: Doing, { neededBy }) => {
        await putNeedOff(asked.tx, asked.actor, asked.params.slug, neededBy, asked.at);
        return again(asked);
      });
    },
  },
  reword: {
    handler: async (asking) => {
      await mustLead(asking);
      return onSubmit(
        rewordForm,
        async (asked: Doing, said) => {
          const { tx, actor, params, lang, at } = asked;
          await rewordOwnNeed(tx, actor, params.slug, { said, lang }, at);
          return again(asked);
        },
        ({ tx, lang }) => ({ software: resolverOf(softwareNaming, tx, lang) }),
      );
    },
  },
  hand: {
    handler: async (asking) => {
      await mustLead(asking);
      const behind = await handable(asking);
      return onSubmit(handForm(behind), async (asked: Doing, { to }) => {
        await proposeHandover(
          asked.tx,
          asked.actor,
          asked.params.slug,
          parseId<'Organisation'>(to),
          asked.at,
        );
        return again(asked);
      });
    },
  },
  take: answering('take'),
  decline: answering('decline'),
  keep: answering('keep'),
  met: {
    handler: onSubmit(closeForm('met'), async (asked: Doing) => {
      await closeOwnNeed(asked.tx, asked.actor, asked.params.slug, 'met', asked.at);
      return again(asked);
    }),
  },
  'give-up': {
    handler: onSubmit(closeForm('give-up'), async (asked: Doing) => {
      await closeOwnNeed(asked.tx, asked.actor, asked.params.slug, 'given-up', asked.at);
      return again(asked);
    }),
  },
};
