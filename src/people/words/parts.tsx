// SPDX-License-Identifier: AGPL-3.0-or-later
// Public texts as those who keep the halle find them, and those that were withdrawn.
import type { JSX } from 'preact';
import { formatDay } from '../../base/format.ts';
import { type Lang, speaker } from '../../base/language.ts';
import { Form, type FormState } from '../../platform/form/parts.tsx';
import { SearchField } from '../../platform/parts/search-field.tsx';
import { Section } from '../../platform/parts/section.tsx';
import { site } from '../../site.ts';
import { putBackForm, withdrawForm } from './forms.ts';
import type { PublicText, WithdrawnText } from './public-text.ts';
import { texts } from './texts.ts';

/** By id of an organisation: its name and the word of its address. */
type Named = ReadonlyMap<string, { readonly name: string; readonly slug: string }>;

export interface WordsModel {
  readonly lang: Lang;
  readonly state: FormState;
  /** The word of the section in this language. */
  readonly word: string;
  readonly q: string;
  readonly found: readonly PublicText[];
  readonly withdrawn: readonly WithdrawnText[];
  readonly named: Named;
}

export function WordsMatter(model: WordsModel): JSX.Element {
  const { lang, word, q, found, withdrawn } = model;
  const t = speaker(texts, lang);
  return (
    <>
      <Section id="find" title={t('people.words.find')} note={t('people.words.find-note')}>
        <div class="stack">
          <SearchField
            lang={lang}
            action={site.keepingSection(lang, word)}
            label={t('people.words.find-label')}
            button={t('people.words.search')}
            value={q}
          />
          {q && found.length === 0 && <p>{t('people.words.found-none')}</p>}
          {found.map((text) => (
            <Found key={`${text.kind} ${text.thing}`} {...model} text={text} />
          ))}
        </div>
      </Section>
      <Section id="withdrawn" title={t('people.words.withdrawn-title')}>
        <div class="stack">
          {withdrawn.length === 0 && <p>{t('people.words.withdrawn-none')}</p>}
          {withdrawn.map((text) => (
            <Withdrawn key={text.id} {...model} text={text} />
          ))}
        </div>
      </Section>
    </>
  );
}

function Head({ lang, named, text }: WordsModel & { readonly text: PublicText | WithdrawnText }) {
  const t = speaker(texts, lang);
  const who = text.organisation ? named.get(text.organisation) : undefined;
  return (
    <>
      <h3>{t(`people.words.kind.${text.kind}`)}</h3>
      <p class="note">
        {who ? (
          <a href={site.organisation(lang, who.slug)}>{t('people.words.by', { name: who.name })}</a>
        ) : (
          t('people.words.by-account')
        )}
      </p>
      <p class="said-words">{text.words}</p>
    </>
  );
}

function Found(props: WordsModel & { readonly text: PublicText }): JSX.Element {
  const { lang, state, word, q, text } = props;
  const { kind, thing } = text;
  const t = speaker(texts, lang);
  const { refused } = state;
  return (
    <article class="stack-tight">
      <Head {...props} />
      <details
        class="stack-tight"
        open={refused?.values['thing'] === thing && refused.values['kind'] === kind}
      >
        <summary>{t('people.words.open-withdraw')}</summary>
        <p class="note">{t('people.words.withdraw-note')}</p>
        <Form
          of={withdrawForm}
          state={state}
          action={site.keepingDeed(lang, word, 'withdraw')}
          initial={{ kind, thing, q }}
          button={t('people.words.withdraw')}
        />
      </details>
    </article>
  );
}

function Withdrawn(props: WordsModel & { readonly text: WithdrawnText }): JSX.Element {
  const { lang, state, word, text } = props;
  const t = speaker(texts, lang);
  const day = formatDay(lang, text.withdrawnAt.toISOString());
  return (
    <article class="stack-tight">
      <Head {...props} />
      <p>{t('people.words.withdrawn-on', { day, reason: text.reason })}</p>
      <details class="stack-tight" open={state.refused?.values['withdrawal'] === text.id}>
        <summary>{t('people.words.open-back')}</summary>
        <Form
          of={putBackForm}
          state={state}
          action={site.keepingDeed(lang, word, 'put-back')}
          initial={{ withdrawal: text.id }}
          button={t('people.words.put-back')}
        />
      </details>
    </article>
  );
}
