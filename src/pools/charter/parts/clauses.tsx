// SPDX-License-Identifier: AGPL-3.0-or-later
// A part of the charter, article by article: what each says and whether it is written; the form of the one
// that is opened, with where its answers were read; remarks.
import type { JSX } from 'preact';
import { formatDay } from '../../../base/format.ts';
import { type Lang, speaker } from '../../../base/language.ts';
import { Form } from '../../../platform/form/parts.tsx';
import { Section } from '../../../platform/parts/section.tsx';
import { site } from '../../../site.ts';
import { answeredTo, rulesInWordsOnly } from '../charter.ts';
import type { Answer, Part as Chapter, Clause } from '../clause.ts';
import { type ClauseId, clauses, clausesCheckedOn } from '../clauses.ts';
import { clauseForm, commentForm, noAnswer } from '../forms.ts';
import { cited } from '../texts/cited.ts';
import { texts as formTexts } from '../texts/forms.ts';
import { texts as pageTexts } from '../texts/pages.ts';
import { answerWords, askWords, saidWords, titleWords } from '../words.ts';
import type { CharterModel, Part } from './model.ts';

const texts = { ...formTexts, ...pageTexts };
type One = Part & { readonly clause: Clause<ClauseId> };

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

function Opened({ lang, model, clause }: One): JSX.Element {
  const t = speaker(texts, lang);
  const { id } = clause;
  const said = model.whole?.said.find((one) => one.clause === id);
  const mayWrite = model.standing === 'draft' && model.writers.length > 0;
  return (
    <section class="turn stack" id={`clause-${id}`} aria-labelledby={`title-clause-${id}`}>
      <h3 id={`title-clause-${id}`}>{titleWords(lang, id)}</h3>
      <p class="lead">{askWords(lang, id)}</p>
      {said && <p class="note">{t('pools.charter.by', { who: said.by, day: formatDay(lang, said.at) })}</p>}
      <Sources lang={lang} clause={clause} />
      {mayWrite && (
        <>
          <Form
            of={clauseForm(model.writers, id)}
            state={model.state}
            action={site.poolCharterAction(lang, model.pool.slug, 'clause')}
            initial={{
              ...{ clause: id, turn: String(said?.turn ?? 0), words: said?.words },
              answer: said?.answer ?? noAnswer,
              seat: model.writers[0]?.value,
            }}
            button={t('pools.charter.form.say')}
          />
          <p class="note">{t('pools.charter.form.leave-open')}</p>
        </>
      )}
      <Remarks lang={lang} model={model} clause={clause} />
    </section>
  );
}

/** Each answer with where it was read, and how sure that is. */
function Sources({ lang, clause: { id, answers } }: { lang: Lang; clause: Clause<ClauseId> }): JSX.Element {
  const t = speaker(texts, lang);
  return (
    <details class="more">
      <summary>{t('pools.charter.read-where')}</summary>
      <ul class="answers">
        {answers.map((one) => (
          <li key={one.id}>
            {answerWords(lang, id, one.id)} <AnswerSource lang={lang} answer={one} />
          </li>
        ))}
      </ul>
      <p class="note">{t('pools.charter.checked', { day: formatDay(lang, clausesCheckedOn) })}</p>
    </details>
  );
}

function AnswerSource({ lang, answer }: { lang: Lang; answer: Answer }): JSX.Element {
  return (
    <small>
      {speaker(texts, lang)(`pools.charter.mark.${answer.mark}`)}{' '}
      {answer.sources.map((source) => {
        const { title, url } = cited[source]!;
        return (
          <a key={source} href={url} rel="noopener">
            {title}
          </a>
        );
      })}
    </small>
  );
}

function Remarks({ lang, model, clause: { id } }: One): JSX.Element {
  const t = speaker(texts, lang);
  const { whole, writers, state, pool } = model;
  const remarks = whole?.comments.filter((one) => one.clause === id) ?? [];
  return (
    <div class="stack">
      <h4>{t('pools.charter.comments', { clause: titleWords(lang, id) })}</h4>
      {remarks.map((one) => (
        <figure key={one.id}>
          <blockquote class="written">{one.words}</blockquote>
          <figcaption class="note">
            {t('pools.charter.comment-by', { who: one.by, day: formatDay(lang, one.at) })}
          </figcaption>
        </figure>
      ))}
      {whole && writers.length > 0 && (
        <Form
          of={commentForm(writers)}
          state={state}
          action={site.poolCharterAction(lang, pool.slug, 'comment')}
          initial={{ about: id, version: String(whole.version.number), seat: writers[0]?.value }}
        >
          {(field) => (
            <>
              {field('seat')}
              {field('comment')}
              <button class="btn btn-plain btn-small" type="submit">
                {t('pools.charter.form.send-comment')}
              </button>
            </>
          )}
        </Form>
      )}
    </div>
  );
}
