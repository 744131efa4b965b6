// SPDX-License-Identifier: AGPL-3.0-or-later
// What pools ask of who coordinates: what is meant, for whom, until when one may join.
import type { Lang } from '../../base/language.ts';
import { saidTexts } from '../../market/texts-said.ts';
import { type Choosable, leftToTheMatrix, sayable } from '../../people/agents/forms-choosing.ts';
import {
  choice,
  day,
  hidden,
  longText,
  named,
  radios,
  refusing,
  text,
  yes,
} from '../../platform/form/fields.ts';
import { defineForm } from '../../platform/form/form.ts';
import { badClosing, poolKinds, unfitInPublic } from './pool.ts';
import { texts as own } from './texts/forms.ts';

const texts = { ...saidTexts, ...own };

/** What the form of a pool offers. */
export interface Offered {
  /** Functions of the thesaurus. */
  readonly functions: readonly { readonly id: string; readonly said: (lang: Lang) => string }[];
  /** Legal vehicles. */
  readonly vehicles: readonly { readonly id: string; readonly said: (lang: Lang) => string }[];
  /** Today, ISO. */
  readonly on: string;
}

const problems = ['pools.amount-in-public', 'market.said.*'];

/** What all read: no way to reach somebody, no amount. */
const publicWords = () => {
  const name = text({
    label: 'pools.form.name',
    hint: 'pools.form.name-hint',
    required: true,
    least: 5,
    most: 100,
    problems,
  });
  const purpose = longText({
    label: 'pools.form.purpose',
    hint: 'pools.form.purpose-hint',
    required: true,
    least: 20,
    most: 1_200,
    problems,
  });
  const rule = longText({ label: 'pools.form.rule', hint: 'pools.form.rule-hint', most: 400, problems });
  return {
    name: refusing(name, unfitInPublic),
    purpose: refusing(purpose, unfitInPublic),
    rule: refusing(rule, unfitInPublic),
  };
};

/** By which vehicle one acts together, and whether the work of agents changes. */
const framing = (vehicles: Offered['vehicles']) => ({
  vehicle: choice({
    label: 'pools.form.vehicle',
    hint: 'pools.form.vehicle-hint',
    options: [
      { value: '', label: 'pools.form.vehicle-later' as const },
      ...vehicles.map(({ id, said }): { value: string; label: (lang: Lang) => string } => ({
        value: id,
        label: said,
      })),
    ],
  }),
  work: yes({ label: 'pools.form.work', hint: 'pools.form.work-hint' }),
});

const planFields = ({ functions, vehicles, on }: Offered) => {
  const { name, purpose, rule } = publicWords();
  const closes = day({
    label: 'pools.form.closes',
    hint: 'pools.form.closes-hint',
    problems: ['pools.closing-past'],
  });
  return {
    name,
    purpose,
    function: choice({
      label: 'pools.form.function',
      required: 'pools.no-function',
      options: [
        { value: '', label: 'pools.form.function-choose' as const },
        ...functions.map(({ id, said }): { value: string; label: (lang: Lang) => string } => ({
          value: id,
          label: said,
        })),
      ],
    }),
    software: named({ of: 'software', label: 'pools.form.software', hint: 'pools.form.software-hint' }),
    territory: named({
      of: 'territory',
      label: 'pools.form.territory',
      hint: 'pools.form.territory-hint',
      required: true,
    }),
    closes: refusing(closes, (written) => badClosing(written, on)),
    rule,
    ...framing(vehicles),
  };
};

/** @param organisations that one may found a pool for */
export const foundForm = (organisations: readonly Choosable[], offered: Offered) =>
  defineForm(texts, {
    name: 'pool',
    fields: {
      organisation: leftToTheMatrix(
        choice({
          label: 'pools.form.for',
          required: 'pools.no-organisation',
          options: sayable(organisations),
          problems: ['pools.seat.sells'],
        }),
      ),
      kind: radios({
        label: 'pools.form.kind',
        required: true,
        options: poolKinds.map((kind) => ({ value: kind, label: `pools.kind-why.${kind}` as const })),
      }),
      ...planFields(offered),
      need: hidden({ most: 120 }),
    },
  });

export const describeForm = (offered: Offered) =>
  defineForm(texts, { name: 'describe', fields: planFields(offered) });

/** What a form of a pool was read as. */
export interface PlanRead {
  readonly name: string;
  readonly purpose: string;
  readonly function: string;
  readonly software: string | undefined;
  readonly territory: string;
  readonly closes: string | undefined;
  readonly rule: string | undefined;
  readonly vehicle: string | undefined;
  readonly work: boolean;
}

export const planOf = ({ function: one, software, closes, rule, vehicle, work, ...said }: PlanRead) => ({
  ...said,
  functions: [one],
  ...{ software, closesOn: closes, rule, vehicle: vehicle || undefined, changesWork: work },
});

/** Steps that are a button. */
export const buttonForm = (name: string) => defineForm(texts, { name, fields: {} });
