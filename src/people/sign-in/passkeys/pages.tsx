// SPDX-License-Identifier: AGPL-3.0-or-later
// The two pages where a device is asked for a passkey: to sign in, and to make one. Without script both say
// the other ways.
import type { JSX } from 'preact';
import { type Lang, speaker } from '../../../base/language.ts';
import type { FormState } from '../../../platform/form/parts.tsx';
import { FormToken, Hidden } from '../../../platform/form/parts-inputs.tsx';
import type { Page } from '../../../platform/web/page.ts';
import { site } from '../../../site.ts';

import { texts } from './texts.ts';

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'halle-passkey': {
        class?: string;
        children?: ComponentChildren;
        'data-options': string;
        'data-act': 'get' | 'create';
      };
    }
  }
}

interface Asked {
  readonly lang: Lang;
  readonly act: 'get' | 'create';
  /** What the device is asked, as it travels. */
  readonly options: unknown;
}

function Asking({ lang, act, options }: Asked): JSX.Element {
  const t = speaker(texts, lang);
  const making = act === 'create';
  return (
    <halle-passkey class="stack-tight" data-act={act} data-options={JSON.stringify(options)}>
      <p data-without="">{t(making ? 'people.passkeys.without-new' : 'people.passkeys.without')}</p>
      <Hidden name="answer" value="" />
      <p>
        <button class="btn" type="button" hidden>
          {t(making ? 'people.passkeys.new-button' : 'people.passkeys.show-button')}
        </button>
      </p>
      <p
        role="status"
        data-failed=""
        data-known={t('people.passkeys.known')}
        data-refused={t(making ? 'people.passkeys.refused-new' : 'people.passkeys.refused')}
      />
    </halle-passkey>
  );
}

/** How a device names the passkey of an account that has no mail address. */
export const deviceWords = (lang: Lang) => speaker(texts, lang)('people.passkeys.device-name');

export function showKeyPage(lang: Lang, options: unknown): Page {
  const t = speaker(texts, lang);
  const title = t('people.passkeys.show-title');
  const body = (
    <div class="nave page-head stack">
      <h1>{title}</h1>
      <p class="lead">{t('people.passkeys.show-lead')}</p>
      <form method="post" action={site.signInKeyShown(lang)}>
        <Asking lang={lang} act="get" options={options} />
      </form>
      <p>
        <a href={site.signIn(lang)}>{t('people.passkeys.other-ways')}</a>
      </p>
    </div>
  );
  return { lang, title, body, unkept: true };
}

export function newKeyPage(lang: Lang, state: FormState, options: unknown): Page {
  const t = speaker(texts, lang);
  const title = t('people.passkeys.new-title');
  const body = (
    <div class="nave page-head stack">
      <h1>{title}</h1>
      <p class="lead">{t('people.passkeys.new-lead')}</p>
      <form method="post" action={site.accountKeysMade(lang)}>
        <FormToken token={state.token ?? ''} />
        <Asking lang={lang} act="create" options={options} />
      </form>
      <p>
        <a href={site.account(lang)}>{t('people.passkeys.back')}</a>
      </p>
    </div>
  );
  return { lang, title, body };
}
