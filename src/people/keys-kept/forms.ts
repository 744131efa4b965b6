// SPDX-License-Identifier: AGPL-3.0-or-later
// What whoever keeps the halle decides about keys, with the reason.
import { hidden, pressed } from '../../platform/form/fields.ts';
import { defineForm } from '../../platform/form/form.ts';
import { reasonField } from '../keeping/forms.ts';
import { texts as keepingTexts } from '../keeping/texts.ts';
import { texts as keyTexts } from '../keys/texts.ts';
import { texts } from './texts.ts';

export const decideForm = defineForm(
  { ...keepingTexts, ...keyTexts, ...texts },
  {
    name: 'decide-keys',
    instance: 'request',
    fields: {
      request: hidden({ problems: ['people.keys.none', 'people.keys.mailbox-changed'] }),
      reason: reasonField(),
      do: pressed({
        options: [
          { value: 'given', label: 'people.keys.desk-give' },
          { value: 'refused', label: 'people.keys.desk-refuse' },
        ],
      }),
    },
  },
);
