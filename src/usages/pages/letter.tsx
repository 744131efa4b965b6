// SPDX-License-Identifier: AGPL-3.0-or-later
// Writing to a peer through Halle: no address is shown to either side unless the writer chooses to give that
// of their organisation.
import type { JSX } from 'preact';
import { dayHere } from '../../base/day.ts';
import { type Lang, speaker } from '../../base/language.ts';
import type { Fate } from '../../people/letters/letter.ts';
import { texts as letterTexts } from '../../people/letters/texts.ts';
import { Form, type FormState } from '../../platform/form/parts.tsx';
import type { Page } from '../../platform/web/page.ts';
import { site } from '../../site.ts';
import { dayIn } from '../day.ts';
import { peerLetterForm } from '../forms.ts';
import { speak } from '../parts.tsx';

interface Named {
  readonly slug: string;
  readonly name: string;
}

export interface LetterModel {
  readonly software: Named;
  readonly to: Named;
  readonly own: readonly (Named & { readonly id: string })[];
  readonly state: FormState;
  readonly sent: boolean;
  /** What was written to this peer before, and what became of it. */
  readonly written: readonly { readonly at: Date; readonly fate: Fate }[];
  /** ISO date of their letter, where one is answered. */
  readonly answers?: string | undefined;
}

export function letterPage(lang: Lang, model: LetterModel): Page {
  const { software, to, own, state, sent, written, answers } = model;
  const t = speak(lang);
  const title = t('usages.write-to', { name: to.name });
  const form = (
    <Form
      of={peerLetterForm(own)}
      state={state}
      action={site.peerLetter(lang, software.slug, to.slug)}
      initial={{
        words: answers
          ? t('usages.letter-first-answer', { software: software.name, day: dayIn(lang, answers) })
          : t('usages.letter-first', { software: software.name }),
      }}
      button={speaker(letterTexts, lang)('people.letter.send')}
    />
  );
  const body = (
    <div class="nave page-head stack">
      <h1>{title}</h1>
      {sent && (
        <p role="status">
          {t(written[0]?.fate === 'unwanted' ? 'usages.letter-unwanted' : 'usages.letter-sent')}
        </p>
      )}
      <p class="lead">{t('usages.letter-lead', { software: software.name })}</p>
      {answers && <p>{t('usages.letter-answers-which', { name: to.name, day: dayIn(lang, answers) })}</p>}
      {own.length === 0 ? <p>{t('usages.letter-for-nobody')}</p> : !sent && form}
      <Fates lang={lang} name={to.name} written={written} />
      <p>
        <a href={site.peers(lang, software.slug)}>{t('usages.peers', { software: software.name })}</a>
      </p>
    </div>
  );
  const crumbs = [
    { label: software.name, href: site.software(lang, software.slug) },
    { label: t('usages.peers-crumb'), href: site.peers(lang, software.slug) },
    { label: to.name },
  ];
  return {
    lang,
    title,
    address: (other) => site.peerLetter(other, software.slug, to.slug),
    noindex: true,
    crumbs,
    body,
  };
}

interface FatesProps extends Pick<LetterModel, 'written'> {
  readonly lang: Lang;
  readonly name: string;
}

function Fates({ lang, name, written }: FatesProps): JSX.Element | null {
  const t = speak(lang);
  if (written.length === 0) return null;
  return (
    <section class="stack-tight" aria-labelledby="letters">
      <h2 id="letters">{t('usages.letter-fates', { name })}</h2>
      <ul class="stack-tight">
        {written.map(({ at, fate }) => (
          <li key={at.getTime()}>{t(`usages.letter-fate.${fate}`, { day: dayIn(lang, dayHere(at)) })}</li>
        ))}
      </ul>
    </section>
  );
}
