// SPDX-License-Identifier: AGPL-3.0-or-later
// One article that is opened: what is asked, where its answers were read, the form that answers it, remarks.
import type { JSX } from 'preact';
import { formatDay } from '../../../base/format.ts';
import { type Lang, speaker } from '../../../base/language.ts';
import { Form } from '../../../platform/form/parts.tsx';
import { site } from '../../../site.ts';
import { Effect } from '../../groups/parts/effect.tsx';
import { texts as effectTexts } from '../../groups/texts/effect.ts';
import type { Answer, Clause } from '../clause.ts';
import { type ClauseId, clausesCheckedOn } from '../clauses.ts';
import { clauseForm, commentForm, noAnswer } from '../forms.ts';
import { cited } from '../texts/cited.ts';
import { texts as formTexts } from '../texts/forms.ts';
import { texts as pageTexts } from '../texts/pages.ts';
import { answerWords, askWords, titleWords } from '../words.ts';
import type { Part } from './model.ts';

const texts = { ...effectTexts, ...formTexts, ...pageTexts };
export type One = Part & { readonly clause: Clause<ClauseId> };

export function Opened({ lang, model, clause }: One): JSX.Element {
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
      {model.effect !== undefined && (
        <div class="stack-tight">
          <h4>{t('pools.effect.title')}</h4>
          <Effect lang={lang} effect={model.effect ?? undefined} />
        </div>
      )}
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
