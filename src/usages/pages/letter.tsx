// SPDX-License-Identifier: AGPL-3.0-or-later
// Writing to a peer through Halle: no address is shown to either side unless the writer chooses to give that
// of their organisation.
import type { Lang } from '../../base/language.ts';
import type { Page } from '../../platform/web/page.ts';
import { site } from '../../site.ts';
import { longestLetter } from '../letter.ts';
import { OwnForm, speak } from '../parts.tsx';

interface Named {
  readonly slug: string;
  readonly name: string;
}

export interface LetterModel {
  readonly software: Named;
  readonly to: Named;
  readonly own: readonly Named[];
  readonly formToken: string;
  readonly sent: boolean;
  readonly who: string;
}

export function letterPage(
  lang: Lang,
  { software, to, own, formToken, sent, who }: LetterModel,
): Page & { who: string } {
  const t = speak(lang);
  const title = t('catalogue.usage.write-to', { name: to.name });
  const action = site.peerLetter(lang, software.slug, to.slug);
  const form = (
    <OwnForm action={action} token={formToken} class="stack">
      <div class="field">
        <label for="from">{t('catalogue.usage.letter-from')}</label>
        <select class="input" id="from" name="from">
          {own.map(({ slug, name }) => (
            <option key={slug} value={slug}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <div class="field">
        <label for="words">{t('catalogue.usage.letter-words')}</label>
        <textarea class="input" id="words" name="words" rows={8} required maxLength={longestLetter}>
          {t('catalogue.usage.letter-first', { software: software.name })}
        </textarea>
      </div>
      <label class="check">
        <input type="checkbox" name="answers" value="1" /> {t('catalogue.usage.letter-answers')}
      </label>
      <button class="btn" type="submit">
        {t('catalogue.usage.letter-send')}
      </button>
    </OwnForm>
  );
  const body = (
    <div class="nave page-head stack">
      <h1>{title}</h1>
      {sent && <p role="status">{t('catalogue.usage.letter-sent')}</p>}
      <p class="lead">{t('catalogue.usage.letter-lead', { software: software.name })}</p>
      {own.length === 0 ? <p>{t('catalogue.usage.letter-for-nobody')}</p> : !sent && form}
      <p>
        <a href={site.peers(lang, software.slug)}>
          {t('catalogue.usage.peers', { software: software.name })}
        </a>
      </p>
    </div>
  );
  const crumbs = [
    { label: software.name, href: site.software(lang, software.slug) },
    { label: t('catalogue.usage.peers-crumb'), href: site.peers(lang, software.slug) },
    { label: to.name },
  ];
  return {
    lang,
    title,
    address: (other) => site.peerLetter(other, software.slug, to.slug),
    noindex: true,
    who,
    crumbs,
    body,
  };
}
