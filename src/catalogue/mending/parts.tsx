// SPDX-License-Identifier: AGPL-3.0-or-later
// Sheets as those who keep the halle mend them: the three words; then what holds today, with its undoing.
import type { JSX } from 'preact';
import { formatDay } from '../../base/format.ts';
import { type Lang, speaker } from '../../base/language.ts';
import { oneLine } from '../../base/text.ts';
import type { AnyForm } from '../../platform/form/form.ts';
import { Form, type FormState } from '../../platform/form/parts.tsx';
import { Section } from '../../platform/parts/section.tsx';
import { site } from '../../site.ts';
import { correctable } from '../accepted.ts';
import { fieldWords } from '../pages/field-words.ts';
import type { TroubledPicture } from '../pictures/picture.ts';
import { whyNotWords } from '../pictures/words.ts';
import type { Claim } from '../record.ts';
import type { Worded } from '../sheet.ts';
import { sectionTexts } from '../texts/sections.ts';
import { correctForm, hideForm, settleForm, undoForm, withdrawForm } from './forms.ts';
import type { StandingWord } from './standing.ts';
import { texts } from './texts.ts';

const speak = (lang: Lang) => speaker({ ...sectionTexts, ...texts }, lang);

export interface SheetsModel {
  readonly lang: Lang;
  readonly state: FormState;
  /** The word of the section in this language. */
  readonly word: string;
  readonly standing: readonly StandingWord[];
  readonly troubled: readonly TroubledPicture[];
  /** All functions, in the reader's language. */
  readonly functions: readonly Worded[];
}

export function SheetsMatter(model: SheetsModel): JSX.Element {
  const { lang, state, word, standing } = model;
  const t = speak(lang);
  const forms: readonly (readonly ['correct' | 'hide' | 'withdraw' | 'settle', AnyForm, string?])[] = [
    ['correct', correctForm],
    ['hide', hideForm, t('catalogue.mending.hide-note')],
    ['withdraw', withdrawForm, t('catalogue.mending.withdraw-note')],
    ['settle', settleForm, t('catalogue.mending.settle-note')],
  ];
  return (
    <>
      {forms.map(([deed, of, note]) => (
        <Section key={deed} id={deed} title={t(`catalogue.mending.${deed}`)} note={note}>
          <Form
            of={of}
            state={state}
            action={site.keepingDeed(lang, word, deed)}
            button={t(`catalogue.mending.${deed}`)}
          />
        </Section>
      ))}
      <Section
        id="standing"
        title={t('catalogue.mending.standing')}
        note={t('catalogue.mending.standing-note')}
      >
        <div class="stack">
          {standing.length === 0 && <p>{t('catalogue.mending.none-yet')}</p>}
          {standing.map((one) => (
            <Standing key={one.id} {...model} one={one} />
          ))}
        </div>
      </Section>
      <Section
        id="pictures"
        title={t('catalogue.mending.troubled')}
        note={t('catalogue.mending.troubled-note')}
      >
        <Troubled lang={lang} all={model.troubled} />
      </Section>
    </>
  );
}

function Troubled({ lang, all }: { lang: Lang; all: readonly TroubledPicture[] }): JSX.Element {
  const t = speak(lang);
  if (all.length === 0) return <p>{t('catalogue.mending.troubled-none')}</p>;
  return (
    <ul class="stack-tight">
      {all.map(({ slug, name, role, address, lookedAt, isShown, ...whyNot }) => (
        <li key={`${slug} ${address}`} class="wrap">
          <a href={site.software(lang, slug)}>{oneLine(name, 80)}</a>, {t('catalogue.mending.role', { role })}
          , {oneLine(address, 200)}
          <br />
          {t('catalogue.mending.troubled-one', {
            day: formatDay(lang, lookedAt),
            why: whyNotWords(lang, whyNot),
            shown: isShown ? 'yes' : 'no',
          })}
        </li>
      ))}
    </ul>
  );
}

function Standing({
  lang,
  state,
  word,
  functions,
  one: { id, claim, slug },
}: SheetsModel & { readonly one: StandingWord }): JSX.Element {
  const t = speak(lang);
  const name = oneLine(claim.name, 80);
  return (
    <article class="stack-tight" aria-label={name}>
      <h3>{slug ? <a href={site.software(lang, slug)}>{name}</a> : name}</h3>
      <p>{saidOf(lang, claim, functions)}</p>
      <p class="note">
        {t('catalogue.mending.said-on', {
          day: formatDay(lang, claim.date),
          because: oneLine(claim.because ?? '', 400),
        })}
      </p>
      <Form
        of={undoForm}
        state={state}
        action={site.keepingDeed(lang, word, 'undo')}
        initial={{ id, reason: t('catalogue.mending.undo-reason') }}
        button={t('catalogue.mending.undo')}
      />
    </article>
  );
}

/** What a word says, in one line. */
export function saidOf(lang: Lang, claim: Claim, functions: readonly Worded[]): string {
  const t = speak(lang);
  if (claim.hides) return t('catalogue.mending.said-hides');
  if (claim.settles) return t('catalogue.mending.said-settles', { outcome: claim.settles.outcome });
  if (claim.withoutPictures)
    return t('catalogue.mending.said-withdraws', { address: oneLine(claim.withoutPictures.join(', '), 200) });
  const field = correctable.find((one) => claim.speaksOf?.includes(one));
  if (!field) return '';
  const value = fieldWords(lang, field, claim[field], functions);
  return t('catalogue.mending.said-correct', { field: t(`catalogue.field.${field}`), value });
}
