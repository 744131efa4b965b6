// SPDX-License-Identifier: AGPL-3.0-or-later
// What a charter asks of members: what a clause says, a remark on it, an accord and where its power comes
// from.
import type { Lang } from '../../base/language.ts';
import { speaker } from '../../base/language.ts';
import type { Choosable } from '../../people/agents/forms-choosing.ts';
import { sayable } from '../../people/agents/forms-choosing.ts';
import { choice, day, hidden, longText, radios, text, yes } from '../../platform/form/fields.ts';
import { defineForm } from '../../platform/form/form.ts';
import { accordRules, type Body } from './accord.ts';
import { type ClauseId, findClause } from './clauses.ts';
import { clauseTexts } from './texts/clauses.ts';
import { texts as formTexts } from './texts/forms.ts';
import { texts as pageTexts } from './texts/pages.ts';

const texts = { ...clauseTexts, ...pageTexts, ...formTexts };
type Key = keyof typeof texts;

/** At most, in characters. */
export const longestClause = 8_000;
/** What stands for an answer that is none of those seen in practice. */
export const noAnswer = 'none-of-these';

/** Whoever acts for one seat alone is not asked for which. */
const whose = (seats: readonly Choosable[]) =>
  seats.length === 1
    ? hidden({ most: 40 })
    : choice({ label: 'pools.charter.form.seat', required: true, options: sayable(seats) });

const inWords = longText({
  label: 'pools.charter.form.words',
  hint: 'pools.charter.form.words-hint',
  most: longestClause,
  problems: ['pools.charter.said-meanwhile', 'pools.charter.fixed', 'pools.charter.no-draft'],
});

/** @param seats of whoever writes @param id of the clause */
export const clauseForm = (seats: readonly Choosable[], id: ClauseId) =>
  defineForm(texts, {
    name: 'clause',
    instance: 'clause',
    fields: {
      ...{ clause: hidden({ most: 40 }), turn: hidden({ most: 9 }), seat: whose(seats) },
      answer: radios({
        label: 'pools.charter.form.answer',
        required: true,
        options: [
          ...(findClause(id)?.answers ?? []).map((one) => ({
            value: one.id,
            label: `pools.clause.${id}.${one.id}` as Key,
          })),
          { value: noAnswer, label: 'pools.charter.form.answer-none' as Key },
        ],
        problems: ['pools.charter.no-clause'],
      }),
      words: inWords,
    },
  });

export const commentForm = (seats: readonly Choosable[]) =>
  defineForm(texts, {
    name: 'comment',
    instance: 'about',
    fields: {
      ...{ about: hidden({ most: 40 }), version: hidden({ most: 9 }), seat: whose(seats) },
      comment: longText({
        label: 'pools.charter.form.comment',
        hint: 'pools.charter.form.comment-hint',
        required: true,
        least: 2,
        most: 2_000,
        problems: ['pools.charter.often', 'pools.charter.no-version', 'pools.charter.no-clause'],
      }),
    },
  });

/** Begun for one of the members. */
export const beginForm = (seats: readonly Choosable[]) =>
  defineForm(texts, {
    name: 'begin',
    fields: { seat: whose(seats) },
    problems: ['pools.charter.ended', 'pools.charter.at-once'],
  });

export const proposeForm = defineForm(texts, {
  name: 'propose',
  fields: { version: hidden({ most: 9 }) },
  problems: ['pools.charter.incomplete', 'pools.charter.no-draft', 'pools.charter.at-once'],
});

const office = () =>
  text({
    label: 'pools.charter.form.office',
    hint: 'pools.charter.form.office-hint',
    required: true,
    least: 2,
    most: 120,
    problems: ['pools.charter.second-other'],
  });

const refusals = [
  'pools.charter.replaced',
  'pools.charter.not-proposed',
  'pools.charter.agreed-already',
  'pools.charter.ended',
] as const;

const wasRead = (version: number) =>
  yes({
    label: (lang: Lang) => speaker(formTexts, lang)('pools.charter.form.read', { n: version }),
    required: 'pools.charter.form.must-read',
  });

/** @param body for whom it is given @param version that was read */
export const agreeForm = (body: Body, version: number) =>
  defineForm(texts, {
    name: 'agree',
    instance: 'seat',
    fields: {
      ...{ seat: hidden({ most: 40 }), version: hidden({ most: 9 }), office: office() },
      power: radios({
        label: 'pools.charter.form.power',
        required: true,
        options: accordRules(body).powers.map((one) => ({
          value: one,
          label: `pools.charter.power.${one}` as const,
        })),
        problems: ['pools.charter.not-delegated'],
      }),
      on: day({
        label: 'pools.charter.form.power-on',
        required: true,
        problems: ['pools.charter.power-future'],
      }),
      reference: text({ label: 'pools.charter.form.power-reference', most: 120 }),
      read: wasRead(version),
    },
    problems: refusals,
  });

export const secondForm = (version: number) =>
  defineForm(texts, {
    name: 'second',
    instance: 'seat',
    fields: {
      ...{ seat: hidden({ most: 40 }), version: hidden({ most: 9 }), office: office() },
      read: wasRead(version),
    },
    problems: refusals,
  });
