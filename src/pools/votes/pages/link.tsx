// SPDX-License-Identifier: AGPL-3.0-or-later
// What the link of a mail shows: the proposal, and a form with one button. Opening it votes nothing.
import { formatMoment } from '../../../base/format.ts';
import { type Lang, speaker } from '../../../base/language.ts';
import { Form, type FormState } from '../../../platform/form/parts.tsx';
import { Section } from '../../../platform/parts/section.tsx';
import type { Page } from '../../../platform/web/page.ts';
import { site } from '../../../site.ts';
import { type Asking, castForm } from '../forms.ts';
import { ruleSentences } from '../rule-words.ts';
import { texts } from '../texts/pages.ts';
import type { Running, Vote } from '../vote.ts';

export interface LinkModel {
  readonly state: FormState;
  /** The secret of the link. */
  readonly token: string;
  readonly vote: Vote & { readonly running: Running };
  readonly pool: string;
  readonly seat: { readonly id: string; readonly name: string };
  readonly asking: Asking;
}

export function linkPage(lang: Lang, { state, token, vote, pool, seat, asking }: LinkModel): Page {
  const t = speaker(texts, lang);
  const { running } = vote;
  const title = t('pools.votes.link-title', { name: seat.name });
  const body = (
    <>
      <div class="nave page-head stack">
        <h1>{title}</h1>
        <p class="lead">{vote.title}</p>
        <p class="note">{t('pools.votes.link-lead', { pool })}</p>
        <p class="note">
          {t('pools.votes.closes', { moment: formatMoment(lang, running.closesAt, running.rule.zone) })}
        </p>
      </div>
      <Section id="text" title={t('pools.votes.text')}>
        <p class="written">{vote.words}</p>
      </Section>
      <Section id="rule" title={t('pools.votes.rule')}>
        <ul class="list">
          {ruleSentences(lang, running).map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      </Section>
      <Section id="yours" title={t('pools.votes.yours')} note={t('pools.votes.intention')}>
        <Form
          of={castForm(asking)}
          state={state}
          action={site.poolVoteLink(lang)}
          initial={{ t: token, seat: seat.id }}
          button={t('pools.votes.cast')}
        />
      </Section>
    </>
  );
  return { lang, title, noindex: true, unkept: true, body };
}

export function linkDonePage(lang: Lang): Page {
  const t = speaker(texts, lang);
  const title = t('pools.votes.link-done');
  const body = (
    <div class="nave page-head stack">
      <h1>{title}</h1>
      <p class="lead">{t('pools.votes.link-done-how')}</p>
    </div>
  );
  return { lang, title, noindex: true, unkept: true, body };
}
