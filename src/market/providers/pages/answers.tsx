// SPDX-License-Identifier: AGPL-3.0-or-later
// The page where the agents of a client confirm or refuse what providers say of their work for it.

import { formatDay } from '../../../base/format.ts';
import type { Lang } from '../../../base/language.ts';
import { nameWords } from '../../../people/directory/organisations/words.ts';
import { Form, type FormState } from '../../../platform/form/parts.tsx';
import type { Page } from '../../../platform/web/page.ts';
import { site } from '../../../site.ts';
import { Linked } from '../../parts-linked.tsx';
import type { OwnNumber } from '../contest.ts';
import { answerForm } from '../forms-dashboard.ts';
import { nameApart } from '../number-words.ts';
import { kindWords, speak } from '../parts/provider.tsx';
import type { Reference } from '../reference.ts';

/** « assistance, openCimetière, pour Auvillar, le 24 août 2026 ». */
export function referenceWords(lang: Lang, { deed, kind, software, client, on }: Reference): string {
  const facts = {
    kind: kindWords(lang, kind),
    software: software.name,
    client: nameWords(lang, client),
    day: formatDay(lang, on),
  };
  return speak(lang)(deed === 'training' ? 'market.page.training' : 'market.page.reference', facts);
}

export interface AnswersModel {
  readonly state: FormState;
  readonly references: readonly (Reference & {
    readonly providerName: string;
    readonly apart?: OwnNumber;
    /** Who is to answer: the client, or its heir. */
    readonly asked: Reference['client']['id'];
  })[];
}

/** Where the agents of a client confirm or refuse. */
export function answersPage(lang: Lang, { state, references }: AnswersModel): Page {
  const t = speak(lang);
  const body = (
    <div class="nave page-head stack">
      <h1>{t('market.answers.title')}</h1>
      <p class="lead">{t('market.answers.lead')}</p>
      {references.length === 0 && <p>{t('market.answers.none')}</p>}
      <ul class="rows">
        {references.map((one) => (
          <li key={`${one.id} ${one.asked}`} class="stack-tight">
            <p>
              <strong>
                {nameApart(lang, { name: one.providerName, ...(one.apart && { apart: one.apart }) })}
              </strong>{' '}
              {referenceWords(lang, one)} {one.linked && <Linked lang={lang} />}{' '}
              <span class="note">{t(`market.dashboard.${one.answer ?? 'waiting'}`)}</span>
            </p>
            <Form
              of={answerForm(one.answer)}
              state={state}
              action={site.references(lang)}
              class="acts-row"
              initial={{ id: one.id, client: one.asked }}
            >
              {(field) => field('answer', { class: 'btn-small', hint: one.providerName })}
            </Form>
          </li>
        ))}
      </ul>
      {references.some(({ linked }) => linked) && <Linked lang={lang} explained />}
    </div>
  );
  return { lang, title: t('market.answers.title'), address: site.references, noindex: true, body };
}
