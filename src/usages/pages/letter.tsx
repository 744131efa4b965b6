// SPDX-License-Identifier: AGPL-3.0-or-later
// Writing to a peer through Halle: no address is shown to either side unless the writer chooses to give that
// of their organisation.
import { type Lang, speaker } from '../../base/language.ts';
import { texts as letterTexts } from '../../people/letters/texts.ts';
import { Form, type FormState } from '../../platform/form/parts.tsx';
import type { Page } from '../../platform/web/page.ts';
import { site } from '../../site.ts';
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
}

export function letterPage(lang: Lang, { software, to, own, state, sent }: LetterModel): Page {
  const t = speak(lang);
  const title = t('usages.write-to', { name: to.name });
  const form = (
    <Form
      of={peerLetterForm(own)}
      state={state}
      action={site.peerLetter(lang, software.slug, to.slug)}
      initial={{ words: t('usages.letter-first', { software: software.name }) }}
      button={speaker(letterTexts, lang)('people.letter.send')}
    />
  );
  const body = (
    <div class="nave page-head stack">
      <h1>{title}</h1>
      {sent && <p role="status">{t('usages.letter-sent')}</p>}
      <p class="lead">{t('usages.letter-lead', { software: software.name })}</p>
      {own.length === 0 ? <p>{t('usages.letter-for-nobody')}</p> : !sent && form}
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
