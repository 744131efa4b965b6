// SPDX-License-Identifier: AGPL-3.0-or-later
// A part of the charter, article by article: what each says, and whether it is written.
import type { JSX } from 'preact';
import { type Lang, speaker } from '../../../base/language.ts';
import { Section } from '../../../platform/parts/section.tsx';
import { site } from '../../../site.ts';
import { answeredTo, rulesInWordsOnly } from '../charter.ts';
import type { Part as Chapter } from '../clause.ts';
import { clauses } from '../clauses.ts';
import { texts } from '../texts/pages.ts';
import { askWords, saidWords, titleWords } from '../words.ts';
import type { CharterModel, Part } from './model.ts';
import { type One, Opened } from './opened.tsx';

export function ChapterSection({ lang, model, chapter }: Part & { chapter: Chapter }): JSX.Element {
  const t = speaker(texts, lang);
  const inside = clauses.filter(({ part }) => part === chapter);
  const opened = inside.find(({ id }) => id === model.opened);
  return (
    <Section id={chapter} title={t(`pools.charter.part.${chapter}`)}>
      <div class="stack">
        <table class="table table-fold">
          <thead>
            <tr>
              <th scope="col">{t('pools.charter.article')}</th>
              <th scope="col">{t('pools.charter.says')}</th>
              <th scope="col">{t('pools.charter.standing')}</th>
            </tr>
          </thead>
          <tbody>
            {inside.map((clause) => (
              <Row key={clause.id} lang={lang} model={model} clause={clause} />
            ))}
          </tbody>
        </table>
        {opened && <Opened lang={lang} model={model} clause={opened} />}
      </div>
    </Section>
  );
}

/** Where a clause is opened. */
const openAt = (lang: Lang, { pool, whole }: CharterModel, id: string) =>
  `${site.poolCharter(lang, pool.slug)}?v=${whole?.version.number ?? 1}&clause=${id}#clause-${id}`;

function Row({ lang, model, clause }: One): JSX.Element {
  const t = speaker(texts, lang);
  const { id } = clause;
  const said = answeredTo(model.charter, id);
  const remarks = model.whole?.comments.filter((one) => one.clause === id).length ?? 0;
  return (
    <tr>
      <th scope="row">{titleWords(lang, id)}</th>
      <td data-l={t('pools.charter.says')}>
        {said ? (
          saidWords(lang, said).map((words) => (
            <p key={words} class="written">
              {words}
            </p>
          ))
        ) : (
          <p class="note">{askWords(lang, id)}</p>
        )}
        <a href={openAt(lang, model, id)}>
          {t(openWords(model, said !== undefined), { clause: titleWords(lang, id) })}
          {remarks > 0 && ` (${remarks})`}
        </a>
      </td>
      <td data-l={t('pools.charter.standing')}>
        <Standing lang={lang} model={model} clause={clause} />
      </td>
    </tr>
  );
}

/** What was proposed is changed by nobody: it is remarked on. */
const openWords = ({ standing }: CharterModel, isSaid: boolean) =>
  standing !== 'draft'
    ? 'pools.charter.comments'
    : isSaid
      ? 'pools.charter.change-it'
      : 'pools.charter.answer-it';

/** A word, a shape and a colour. */
function Standing({ lang, model: { charter }, clause }: One): JSX.Element {
  const t = speaker(texts, lang);
  const said = answeredTo(charter, clause.id);
  const isUncounted = clause.question && rulesInWordsOnly(charter).includes(clause.question);
  const word = said ? (isUncounted ? 'in-words' : 'written') : clause.isNeeded ? 'needed' : 'to-write';
  return (
    <span class={`clause-standing is-${word}`}>
      <svg class="squares one" viewBox="0 0 12 12" aria-hidden="true">
        <rect x="1" y="1" width="10" height="10" class={word === 'written' ? 'full' : undefined} />
        {word === 'in-words' && <path d="M1 11 11 1" />}
      </svg>{' '}
      {t(`pools.charter.${word}`)}
    </span>
  );
}
