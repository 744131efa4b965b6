// SPDX-License-Identifier: AGPL-3.0-or-later
// What whoever keeps the halle decides of a plan, with the reason.
import { reasonField } from '../../people/keeping/forms.ts';
import { texts as keepingTexts } from '../../people/keeping/texts.ts';
import { hidden, number, pressed } from '../../platform/form/fields.ts';
import { defineForm } from '../../platform/form/form.ts';
import { texts } from './texts.ts';

export const planForm = defineForm(
  { ...keepingTexts, ...texts },
  {
    name: 'decide-plan',
    instance: 'plan',
    fields: {
      plan: hidden({ problems: ['catalogue.plan.none', 'catalogue.plan.decided'] }),
      reason: reasonField(),
      withdraws: number({
        label: 'catalogue.plan.withdraws',
        hint: 'catalogue.plan.withdraws-hint',
        problems: ['catalogue.plan.many-withdrawn'],
      }),
      do: pressed({
        options: [
          { value: 'carry-out', label: 'catalogue.plan.carry-out' },
          { value: 'drop', label: 'catalogue.plan.drop' },
        ],
      }),
    },
  },
);
