// SPDX-License-Identifier: AGPL-3.0-or-later
// Where a decision is proposed to a pool.
import { type Lang, speaker } from '../../../base/language.ts';
import { Form, type FormState } from '../../../platform/form/parts.tsx';
import type { Page } from '../../../platform/web/page.ts';
import { site } from '../../../site.ts';
import type { SeenPool } from '../../groups/shown.ts';
import { type ProposeAsking, proposeForm } from '../forms.ts';
import { texts } from '../texts/pages.ts';

export interface NewModel extends ProposeAsking {
  readonly seen: SeenPool;
  readonly state: FormState;
}

export function newPage(lang: Lang, { seen, state, ...asking }: NewModel): Page {
  const t = speaker(texts, lang);
  const { slug, pool } = seen;
  const { organisations } = asking;
  const title = t('pools.votes.propose');
  return {
    ...{ lang, title, here: 'join', noindex: true },
    address: (other) => site.poolVoteNew(other, slug),
    crumbs: [
      { label: pool.name, href: site.pool(lang, slug) },
      { label: t('pools.votes.title'), href: site.poolVotes(lang, slug) },
      { label: title },
    ],
    body: (
      <div class="nave page-head stack">
        <h1>{title}</h1>
        <p class="lead">{t('pools.votes.intention')}</p>
        {organisations.length === 0 ? (
          <p>{t('pools.votes.sign-in')}</p>
        ) : (
          <Form
            of={proposeForm(asking)}
            state={state}
            action={site.poolVoteNew(lang, slug)}
            initial={{ organisation: organisations[0]!.value, question: 'everyday' }}
            button={t('pools.votes.send-proposal')}
          />
        )}
      </div>
    ),
  };
}
