// SPDX-License-Identifier: AGPL-3.0-or-later
// What is done with a need, by the last word of the address: backed, left, put off, closed.
import { currencyOf } from '../../base/currency.ts';
import { dayAt } from '../../base/day.ts';
import { parseId } from '../../base/id.ts';
import { money } from '../../base/money.ts';
import { mustAct, organisationsFor } from '../../people/agents/actor.ts';
import { loadOrganisation } from '../../people/directory/stores/directory.ts';
import { onSubmit } from '../../people/signed-in/routes/form.ts';
import type { FormTable } from '../../people/signed-in/routes/several.ts';
import type { Asked, SignedInUser } from '../../people/signed-in/routes/who.ts';
import { site } from '../../site.ts';
import { backNeed, leaveNeed } from '../actions/back.ts';
import { closeOwnNeed, putNeedOff } from '../actions/lead.ts';
import { backForm, closeForm, leaveForm, putOffForm } from '../forms.ts';
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
