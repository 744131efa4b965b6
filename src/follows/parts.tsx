// SPDX-License-Identifier: AGPL-3.0-or-later
// How something is followed by mail, on its page; and all that an account follows, on the page of the
// account.
import type { JSX } from 'preact';
import { formatDay } from '../base/format.ts';
import { speaker } from '../base/language.ts';
import { oneLine } from '../base/text.ts';
import { ButtonForm, Form, type FormState } from '../platform/form/parts.tsx';
import { Section } from '../platform/parts/section.tsx';
import { site } from '../site.ts';
import type { Follow } from './follow.ts';
import type { FollowedKind } from './followed.ts';
import { addressForm, followForm, stopForm } from './forms.ts';
import { texts } from './texts.ts';

export interface ByMailProps {
  readonly state: FormState;
  readonly label: string;
  readonly followed: Pick<Follow, 'kind' | 'value'>;
  /** Where the form is sent: the address of the page. */
  readonly action: string;
  /** Of an account: absent where it has no mail address, its follow where there is one. */
  readonly own?: { readonly mayFollow: boolean; readonly follow?: Follow | undefined } | undefined;
}

export function ByMail({ state, label, followed, action, own }: ByMailProps): JSX.Element {
  const t = speaker(texts, state.lang);
  return (
    <Section id="mail" title={t('follows.by-mail')} note={t('follows.by-mail-how')}>
      {!own && (
        <Form
          of={addressForm}
          state={state}
          action={action}
          initial={of(followed)}
          button={t('follows.button')}
        />
      )}
      {own && <Own {...{ state, label, followed, action, own }} />}
    </Section>
  );
}

const of = ({ kind, value }: ByMailProps['followed']) => ({ kind, value });

function Own({
  state,
  label,
  followed,
  action,
  own,
}: ByMailProps & Required<Pick<ByMailProps, 'own'>>): JSX.Element {
  const t = speaker(texts, state.lang);
  const { mayFollow, follow } = own!;
  if (follow)
    return (
      <div class="stack-tight">
        <p>
          {t('follows.already', { what: label })}{' '}
          <a href={`${site.account(state.lang)}#follows`}>{t('follows.already-all')}</a>
        </p>
        <Stop state={state} label={label} follow={follow} />
      </div>
    );
  if (!mayFollow) return <p>{t('follows.no-address')}</p>;
  return (
    <ButtonForm of={followForm} state={state} action={action} initial={of(followed)} class="btn">
      {t('follows.button')}
    </ButtonForm>
  );
}

function Stop({ state, label, follow }: { state: FormState; label: string; follow: Follow }): JSX.Element {
  const t = speaker(texts, state.lang);
  return (
    <ButtonForm
      of={stopForm}
      state={state}
      action={site.accountFollows(state.lang)}
      initial={{ follow: follow.id }}
      label={t('follows.stop-which', { what: label })}
    >
      {t('follows.stop')}
    </ButtonForm>
  );
}

export interface OwnFollow extends Follow {
  readonly label: string;
  /** Its page. */
  readonly href: string;
}

export function OwnFollows({
  state,
  follows,
}: {
  state: FormState;
  follows: readonly OwnFollow[];
}): JSX.Element {
  const { lang } = state;
  const t = speaker(texts, lang);
  const kind = (one: FollowedKind) => t(`follows.own-kind.${one}`);
  return (
    <Section id="follows" title={t('follows.own')} note={t('follows.own-note')}>
      {follows.length === 0 && <p>{t('follows.own-none')}</p>}
      {follows.length > 0 && (
        <ul class="rows">
          {follows.map((one) => (
            <li key={one.id} class="stack-tight">
              <p>
                <a href={one.href}>{oneLine(one.label, 120)}</a>{' '}
                <span class="note">
                  {t('follows.own-since', {
                    kind: kind(one.kind),
                    day: formatDay(lang, one.followedAt.toISOString()),
                  })}
                </span>
              </p>
              <Stop state={state} label={one.label} follow={one} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
