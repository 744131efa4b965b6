// SPDX-License-Identifier: AGPL-3.0-or-later
// What votes ask: a proposal and its revisions, a remark, under which rule it opens, what a member says.
import { saidTexts } from '../../market/texts-said.ts';
import { type Choosable, leftToTheMatrix, sayable } from '../../people/agents/forms-choosing.ts';
import {
  choice,
  day,
  hidden,
  longText,
  number,
  radios,
  refusing,
  text,
  yes,
} from '../../platform/form/fields.ts';
import { defineForm } from '../../platform/form/form.ts';
import { questions } from '../charter/clause.ts';
import { unfitInPublic } from '../groups/pool.ts';
import { texts as poolTexts } from '../groups/texts/forms.ts';
import { presets, voters } from './presets.ts';
import type { VoteKind } from './rule.ts';
import { texts as countTexts } from './texts/count.ts';
import { texts as namingTexts } from './texts/exclusion.ts';
import { texts as own } from './texts/forms.ts';

const texts = { ...saidTexts, ...poolTexts, ...countTexts, ...namingTexts, ...own };
type Key = keyof typeof texts;

/** Whoever speaks for one alone is not asked for whom. */
const whose = (label: Key, organisations: readonly Choosable[], problems: readonly string[]) =>
  organisations.length === 1
    ? hidden({ most: 40, problems })
    : leftToTheMatrix(
        choice<Key, string, true>({ label, required: true, options: sayable(organisations), problems }),
      );

const words = () => {
  const shown = longText<Key>({
    label: 'pools.votes.form.shown',
    hint: 'pools.votes.form.shown-hint',
    least: 5,
    most: 1_200,
    problems: ['pools.amount-in-public', 'market.said.*'],
  });
  return {
    title: text<Key, true>({ label: 'pools.votes.form.title', required: true, least: 5, most: 150 }),
    words: longText<Key, true>({
      label: 'pools.votes.form.words',
      hint: 'pools.votes.form.words-hint',
      ...{ required: true, least: 20, most: 10_000 },
    }),
    shown: refusing(shown, unfitInPublic),
  };
};

/** What the form of a proposal is made for. */
export interface ProposeAsking {
  /** For whom one may propose. */
  readonly organisations: readonly Choosable[];
  /** Seats that a vote may name. */
  readonly named: readonly Choosable[];
  /** Today where who coordinates is. */
  readonly on: string;
}

export const proposeForm = ({ organisations, named, on }: ProposeAsking) =>
  defineForm(texts, {
    name: 'propose',
    fields: {
      organisation: whose('pools.votes.form.for', organisations, ['pools.votes.not-seated']),
      question: choice({
        label: 'pools.votes.form.question',
        required: true,
        options: questions.map((value) => ({ value, label: `pools.votes.question.${value}` as const })),
        problems: ['pools.votes.charter-excludes-nobody'],
      }),
      ...(named.length > 0 && {
        about: choice<Key, string, undefined>({
          ...{ label: 'pools.votes.form.about', hint: 'pools.votes.form.about-hint' },
          options: [{ value: '', label: 'pools.votes.form.about-none' as const }, ...sayable(named)],
          problems: ['pools.votes.names-*', 'pools.votes.named-already'],
        }),
      }),
      ...words(),
      discuss: refusing(
        day<Key>({ label: 'pools.votes.form.discuss', hint: 'pools.votes.form.discuss-hint' }),
        (written) => (written < on ? { key: 'pools.votes.day-past' } : undefined),
      ),
    },
    problems: ['pools.votes.over', 'pools.votes.often', 'pools.votes.names-*'],
  });

export const reviseForm = defineForm(texts, {
  name: 'revise',
  fields: words(),
  problems: ['pools.votes.at-once'],
});

export const remarkForm = (organisations: readonly Choosable[]) =>
  defineForm(texts, {
    name: 'remark',
    fields: {
      organisation: whose('pools.votes.form.for', organisations, ['pools.votes.not-seated']),
      words: longText<Key, true>({ label: 'pools.votes.form.remark', required: true, least: 2, most: 2_000 }),
    },
    problems: ['pools.votes.at-once', 'pools.votes.often'],
  });

export const withdrawForm = defineForm(texts, {
  name: 'withdraw',
  fields: {},
  problems: ['pools.votes.at-once'],
});

const unweighed = ['pools.votes.no-population', 'pools.votes.no-key', 'pools.votes.not-in-key'];
const unready = ['pools.votes.not-heard', 'pools.votes.member-gone', 'pools.votes.charter-excludes-nobody'];

/** @param isSaid whether the charter in force has a rule for the question: there is no other then */
export const openForm = (isSaid: boolean) =>
  defineForm(texts, {
    name: 'open',
    fields: {
      rule: radios({
        label: 'pools.votes.form.rule',
        required: true,
        options: (isSaid ? (['charter'] as const) : presets).map((value) => ({
          value,
          label: `pools.votes.rule.${value}` as const,
        })),
        problems: ['pools.vote.*', ...unweighed, 'pools.votes.charter-*'],
      }),
      days: number({
        label: 'pools.votes.form.days',
        required: true,
        ...{ from: 1, to: 366 },
        problems: ['pools.votes.no-holidays'],
      }),
      count: radios({
        label: 'pools.votes.form.count',
        required: true,
        options: [
          { value: 'days', label: 'pools.votes.form.count-days' },
          { value: 'working', label: 'pools.votes.form.count-working' },
        ],
      }),
      quorum: number({
        label: 'pools.votes.form.quorum',
        hint: 'pools.votes.form.quorum-hint',
        ...{ from: 1, to: 100 },
      }),
      voters: radios({
        label: 'pools.votes.form.voters',
        required: true,
        options: voters.map((value) => ({ value, label: `pools.votes.voters.${value}` as const })),
      }),
      secret: yes({ label: 'pools.votes.form.secret', hint: 'pools.votes.form.secret-hint' }),
      delegation: yes({ label: 'pools.votes.form.delegation', hint: 'pools.votes.form.delegation-hint' }),
    },
    problems: ['pools.votes.at-once', 'pools.votes.discussed', ...unready],
  });

/** What the form of a ballot is made for. */
export interface Asking {
  readonly kind: VoteKind;
  readonly secret: boolean;
  readonly delegation: boolean;
  /** Seats that one may vote for. */
  readonly seats: readonly Choosable[];
  /** Seats to which a voice may be given. */
  readonly others: readonly Choosable[];
}

const problems = [
  ...['pools.votes.not-open', 'pools.votes.again', 'pools.votes.no-elector', 'pools.votes.cycle'],
  ...['pools.votes.no-delegation', 'pools.votes.secret-reason'],
];

export const castForm = ({ kind, secret, delegation, seats, others }: Asking) => {
  const said =
    kind === 'consensus' ? (['for', 'object', 'abstain'] as const) : (['for', 'against', 'abstain'] as const);
  return defineForm(texts, {
    name: 'cast',
    fields: {
      /** Of the link of a mail. */
      t: hidden({ most: 200 }),
      seat: whose('pools.votes.form.vote-for', seats, ['pools.votes.no-elector']),
      choice: radios<Key, (typeof said)[number], undefined>({
        label: 'pools.votes.form.choice',
        options: said.map((value) => ({ value, label: `pools.votes.choice.${value}` as const })),
        problems: ['pools.votes.no-choice', 'pools.votes.both', 'pools.votes.no-objection'],
      }),
      ...(delegation &&
        !secret && {
          delegate: choice<Key, string, undefined>({
            label: 'pools.votes.form.delegate',
            options: [{ value: '', label: 'pools.votes.form.delegate-none' as const }, ...sayable(others)],
            problems: ['pools.votes.bad-delegate'],
          }),
        }),
      ...(!secret && {
        reason: longText<Key>({
          label: 'pools.votes.form.reason',
          hint: 'pools.votes.form.reason-hint',
          ...{ least: 2, most: 1_000 },
          problems: ['pools.votes.no-reason'],
        }),
      }),
      interest: longText<Key>({
        label: 'pools.votes.form.interest',
        hint: 'pools.votes.form.interest-hint',
        ...{ least: 2, most: 1_000 },
      }),
    },
    problems,
  });
};
