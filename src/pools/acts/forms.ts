// SPDX-License-Identifier: AGPL-3.0-or-later
// What is asked of a member about an act: what it is about, the days of what was done, its document.
import type { Lang } from '../../base/language.ts';
import { speaker } from '../../base/language.ts';
import { type Choosable, sayable } from '../../people/agents/forms-choosing.ts';
import { choice, day, file, hidden, number, text, webAddress } from '../../platform/form/fields.ts';
import { defineForm } from '../../platform/form/form.ts';
import { fileTypes, mostFile } from './act.ts';
import { texts } from './texts.ts';

const dated = (label: 'transmitted-on' | 'published-on' | 'notified-on', hint?: 'transmitted-hint') =>
  day({
    label: `pools.act.${label}` as const,
    ...(hint && { hint: `pools.act.${hint}` as const }),
    problems: label === 'transmitted-on' ? ['pools.act.before-decided'] : [],
  });

/** @param subjects as `kind:id` */
export const actForm = (subjects: readonly Choosable[]) =>
  defineForm(texts, {
    name: 'act',
    instance: 'seat',
    fields: {
      seat: hidden({ most: 40 }),
      subject: choice({
        label: 'pools.act.subject',
        required: true,
        options: sayable(subjects),
        problems: ['pools.act.no-subject'],
      }),
      decided: day({ label: 'pools.act.decided-on', required: true, problems: ['pools.act.future'] }),
      reference: text({ label: 'pools.act.reference', most: 120 }),
      transmitted: dated('transmitted-on', 'transmitted-hint'),
      published: dated('published-on'),
      notified: dated('notified-on'),
      year: number({ label: 'pools.act.budget-year', from: 2000, to: 2200 }),
      address: webAddress({ label: 'pools.act.address', most: 500 }),
      document: file({
        label: 'pools.act.file',
        hint: (lang: Lang) => speaker(texts, lang)('pools.act.file-hint', { most: mostFile }),
        accept: Object.keys(fileTypes)
          .map((ending) => `.${ending}`)
          .join(','),
        problems: ['pools.act.bad-file', 'pools.act.large-file', 'pools.act.unreadable'],
      }),
    },
  });
