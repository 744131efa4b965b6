// SPDX-License-Identifier: AGPL-3.0-or-later
// Remarks as those who keep the halle read them, each with what may be answered.
import type { JSX } from 'preact';
import { formatDay } from '../base/format.ts';
import { type Lang, speaker, wordsOf } from '../base/language.ts';
import { texts as publicWords } from '../people/words/texts.ts';
import type { AnyForm } from '../platform/form/form.ts';
import { Form, type FormState } from '../platform/form/parts.tsx';
import { Section } from '../platform/parts/section.tsx';
import { site } from '../site.ts';
import type { answerForm, correctionForm, proposalForm } from './forms-desk.ts';
import { proposes, type Remark } from './remark.ts';
import { deskTexts } from './texts-desk.ts';

export interface RemarksModel {
  readonly state: FormState;
  /** The word of the section in this language. */
  readonly word: string;
  readonly remarks: readonly Remark[];
  /** Which of them are about a sheet of the catalogue. */
  readonly onSheet: (remark: Remark) => boolean;
  readonly forms: {
    readonly answer: typeof answerForm;
    readonly proposal: ReturnType<typeof proposalForm>;
    readonly correction: typeof correctionForm;
  };
}

const speak = (lang: Lang) => speaker(deskTexts, lang);

export function RemarksMatter({ lang, model }: { lang: Lang; model: RemarksModel }): JSX.Element {
  const t = speak(lang);
  const waiting = model.remarks.filter(({ answered }) => !answered);
  const done = model.remarks.filter(({ answered }) => answered);
  return (
    <>
      <Section id="waiting" title={t('remarks.desk.waiting')}>
        <div class="stack">
          {waiting.length === 0 && <p>{t('remarks.desk.none')}</p>}
          {waiting.map((remark) => (
            <Card key={remark.id} lang={lang} model={model} remark={remark} />
          ))}
        </div>
      </Section>
      {done.length > 0 && (
        <Section id="done" title={t('remarks.desk.done')}>
          <div class="stack">
            {done.map((remark) => (
              <Card key={remark.id} lang={lang} model={model} remark={remark} />
            ))}
          </div>
        </Section>
      )}
    </>
  );
}

interface CardProps {
  readonly lang: Lang;
  readonly model: RemarksModel;
  readonly remark: Remark;
}

function Card({ lang, model, remark }: CardProps): JSX.Element {
  const t = speak(lang);
  const { kind, words, about, name, url, organisation, address, writtenAt, answered } = remark;
  const title = t(`remarks.kind.${kind}`);
  return (
    <article class="stack-tight" aria-label={title}>
      <h3>{name ? `${title} : ${name}` : title}</h3>
      <p class="note">
        {t('remarks.desk.written-on', { day: formatDay(lang, writtenAt.toISOString()) })}.{' '}
        {organisation && `${t('remarks.desk.from', { name: organisation.name })}. `}
        {t('remarks.desk.wants', { wants: address ? 'yes' : 'no' })}
      </p>
      {about && (
        <p>
          <a href={about}>{t('remarks.about', { page: about })}</a>{' '}
          <a href={site.keepingSection(lang, wordsOf(publicWords['people.words.word'], lang), { q: about })}>
            {speaker(publicWords, lang)('people.words.of-page')}
          </a>
        </p>
      )}
      {url && <p>{url}</p>}
      <p class="said-words">{words}</p>
      {answered ? (
        <p>
          <strong>
            {t('remarks.desk.answered-on', {
              outcome: answered.outcome,
              day: formatDay(lang, answered.at.toISOString()),
            })}
          </strong>{' '}
          {answered.words}
        </p>
      ) : (
        <Deeds lang={lang} model={model} remark={remark} />
      )}
    </article>
  );
}

function Deeds({ lang, model, remark }: CardProps): JSX.Element {
  const t = speak(lang);
  const { id: remarkId, kind, name, url } = remark;
  const { answer, proposal, correction } = model.forms;
  const deeds: (readonly ['answer' | 'proposal' | 'correction', AnyForm])[] = [
    ...(proposes(kind) ? [['proposal', proposal] as const] : []),
    ...(model.onSheet(remark) ? [['correction', correction] as const] : []),
    ['answer', answer],
  ];
  const { refused } = model.state;
  return (
    <>
      {deeds.map(([deed, form]) => (
        <details
          key={deed}
          class="stack-tight"
          open={refused?.form === form.name && refused.instance === remarkId}
        >
          <summary>{t(`remarks.desk.${deed}-open`)}</summary>
          <Form
            of={form}
            state={model.state}
            action={site.keepingDeed(lang, model.word, deed)}
            initial={{ remark: remarkId, ...(name && { name }), ...(url && { url }) }}
            button={t(deed === 'answer' ? 'remarks.desk.send' : 'remarks.desk.accept')}
          />
        </details>
      ))}
    </>
  );
}
