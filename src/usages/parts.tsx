// SPDX-License-Identifier: AGPL-3.0-or-later
// Small parts of usages: how much is left of twelve months, the fields of a declaration, a button that does
// one act.
import type { ComponentChildren, JSX } from 'preact';
import { type Lang, speaker } from '../base/language.ts';
import { FormToken } from '../people/sign-in/accounts/parts.tsx';
import { monthIn } from './day.ts';
import { texts } from './texts.ts';
import { ageOf, type Declaration, hostings, monthsItLasts, monthsLeft, type Usage } from './usage.ts';

export const speak = (lang: Lang) => speaker(texts, lang);

type Aged = Pick<Usage, 'confirmedOn' | 'expiresOn'> & Partial<Pick<Usage, 'how' | 'agreedOn'>>;

/** Twelve marks, those that are left filled; then when it was confirmed, in words. @param on ISO date */
export function AgeOf({ lang, usage, on }: { lang: Lang; usage: Aged; on: string }): JSX.Element {
  const t = speak(lang);
  const over = ageOf(usage, on) === 'expired';
  const left = monthsLeft(usage, on);
  return (
    <span>
      <span class={over ? 'age age-out' : 'age'} aria-hidden="true">
        {Array.from({ length: monthsItLasts }, (_, month) => (
          <i key={month} class={!over && month >= left ? 'gone' : undefined} />
        ))}
      </span>{' '}
      {over
        ? t('catalogue.usage.age-over', { month: monthIn(lang, usage.expiresOn) })
        : t(
            usage.how === 'hosted' && !usage.agreedOn
              ? 'catalogue.usage.age-declared'
              : 'catalogue.usage.age',
            {
              month: monthIn(lang, usage.confirmedOn),
              left,
            },
          )}
    </span>
  );
}

interface ActProps {
  readonly label: string;
  /** Whole words for who does not see the row. */
  readonly aloud: string;
  readonly act: string;
  readonly main?: boolean;
}

export function ActButton({ label, aloud, act, main }: ActProps): JSX.Element {
  return (
    <button
      class={`btn btn-small${main ? '' : ' btn-plain'}`}
      type="submit"
      name="act"
      value={act}
      aria-label={aloud}
    >
      {label}
    </button>
  );
}

/** A form of who has come in: its token, its target, what it is about. */
export function OwnForm(props: {
  action: string;
  token: string;
  fields?: Readonly<Record<string, string>>;
  class?: string;
  children: ComponentChildren;
}): JSX.Element {
  return (
    <form method="post" action={props.action} class={props.class}>
      {props.children}
      {Object.entries(props.fields ?? {}).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <FormToken token={props.token} />
    </form>
  );
}

/** The fields of a declaration. @param private_ whether version, hosting, update and contact are asked for */
export function DeclarationFields(props: {
  lang: Lang;
  id: string;
  said?: Declaration | undefined;
  inside?: boolean;
}): JSX.Element {
  const { lang, id, said, inside = true } = props;
  const t = speak(lang);
  const { version, hosting, updatedOn, contactFunction, contactMailbox } = said?.details ?? {};
  const field = (
    name: string,
    value: string | number | undefined,
    more: JSX.IntrinsicElements['input'] = {},
  ) => (
    <div class="field">
      <label for={`${id}-${name}`}>{t(`catalogue.usage.field.${name}` as keyof typeof texts)}</label>
      <input
        class="input"
        id={`${id}-${name}`}
        name={name}
        value={value}
        maxLength={200}
        // biome-ignore lint/suspicious/noExplicitAny: the kinds of input are told apart by what is spread
        {...(more as any)}
      />
    </div>
  );
  return (
    <>
      {field('since', said?.since, {
        pattern: '\\d{4}(-\\d{2})?',
        inputMode: 'numeric',
        class: 'input input-small',
      })}
      {field('agents', said?.agents, {
        inputMode: 'numeric',
        pattern: '[0-9]{1,8}',
        class: 'input input-small',
      })}
      {inside && (
        <fieldset class="stack">
          <legend>{t('catalogue.usage.never-public')}</legend>
          {field('version', version, { maxLength: 60 })}
          <div class="field">
            <label for={`${id}-hosting`}>{t('catalogue.usage.field.hosting')}</label>
            <select class="input" id={`${id}-hosting`} name="hosting">
              <option value="">{t('catalogue.usage.hosting.none')}</option>
              {hostings.map((one) => (
                <option key={one} value={one} selected={one === hosting}>
                  {t(`catalogue.usage.hosting.${one}`)}
                </option>
              ))}
            </select>
          </div>
          {field('updated', updatedOn, { type: 'date', class: 'input input-small' })}
          {field('function', contactFunction, { maxLength: 120 })}
          {field('mailbox', contactMailbox, { type: 'email' })}
        </fieldset>
      )}
    </>
  );
}
