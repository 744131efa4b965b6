// SPDX-License-Identifier: AGPL-3.0-or-later
// What the links of mails show: one button that confirms, or that stops; opening them changes nothing.
import { type Lang, speaker } from '../base/language.ts';
import { ButtonForm, type FormState } from '../platform/form/parts.tsx';
import type { Page } from '../platform/web/page.ts';
import { site } from '../site.ts';
import { linkForm } from './forms.ts';
import { texts } from './texts.ts';

export interface LinkModel {
  readonly state: FormState;
  /** The secret of the link. */
  readonly token: string;
  readonly label: string;
}

export function confirmPage(lang: Lang, { state, token, label }: LinkModel): Page {
  const t = speaker(texts, lang);
  return linkPage(lang, t('follows.link-title', { what: label }), t('follows.link-lead'), {
    ...{ state, token, action: site.followLink(lang), button: t('follows.link-button') },
  });
}

export function stopPage(lang: Lang, { state, token, label }: LinkModel): Page {
  const t = speaker(texts, lang);
  const title = t('follows.stop-which', { what: label });
  return linkPage(lang, title, t('follows.stop-lead'), {
    ...{ state, token, action: site.followStop(lang), button: t('follows.stop') },
  });
}

interface Button {
  readonly state: FormState;
  readonly token: string;
  readonly action: string;
  readonly button: string;
}

function linkPage(lang: Lang, title: string, lead: string, { state, token, action, button }: Button): Page {
  const body = (
    <div class="nave page-head stack">
      <h1>{title}</h1>
      <p class="lead">{lead}</p>
      <ButtonForm of={linkForm} state={state} action={action} class="btn" initial={{ t: token }}>
        {button}
      </ButtonForm>
    </div>
  );
  return { lang, title, noindex: true, unkept: true, body };
}

/** There is nothing to stop. */
export function stoppedPage(lang: Lang): Page {
  const t = speaker(texts, lang);
  const body = (
    <div class="nave page-head stack">
      <h1>{t('follows.stopped-title')}</h1>
      <p class="lead">{t('follows.stopped-already')}</p>
    </div>
  );
  return { lang, title: t('follows.stopped-title'), noindex: true, unkept: true, body };
}
