// SPDX-License-Identifier: AGPL-3.0-or-later
// Small parts of usages: how much is left of twelve months, the fields of a declaration, a button that does
// one act.
import type { JSX } from 'preact';
import { type Lang, speaker } from '../base/language.ts';
import { keptPart } from '../platform/parts/kept.ts';
import { site } from '../site.ts';
import { dayIn, monthIn } from './day.ts';
import { texts } from './texts/texts.ts';
import { ageOf, monthsItLasts, monthsLeft, type Usage } from './usage.ts';
import type { Former, Mandatary } from './users.ts';

export const speak = (lang: Lang) => speaker(texts, lang);

type Aged = Pick<Usage, 'confirmedOn' | 'expiresOn'> & Partial<Pick<Usage, 'how' | 'agreedOn'>>;

/** « déclaré par l’ancienne commune Auvillar, le 3 mars 2026 »: beside whoever succeeded it. */
export const ByFormer = ({ lang, former }: { lang: Lang; former: Former | undefined }): JSX.Element | null =>
  former ? (
    <small>{speak(lang)('usages.by-former', { name: former.name, day: dayIn(lang, former.on) })}</small>
  ) : null;

/** Who says it: « elle-même », or « Syndicat X, par mandat ». */
export function BySelfOr({ lang, mandatary }: { lang: Lang; mandatary: Mandatary | undefined }): JSX.Element {
  const t = speak(lang);
  if (!mandatary) return <>{t('usages.by-itself')}</>;
  const { name, slug } = mandatary;
  return (
    <>
      <a href={site.organisation(lang, slug)}>{name}</a>, {t('usages.by-mandate')}
    </>
  );
}

interface AgeProps {
  readonly lang: Lang;
  readonly usage: Aged;
  /** ISO date. */
  readonly on: string;
}

/** Twelve marks, those that are left filled; then when it was confirmed, in words. */
export const AgeOf = keptPart(
  AgeMade,
  ({ usage, on }: AgeProps) =>
    `${on} ${usage.confirmedOn} ${usage.expiresOn} ${usage.how === 'hosted' && !usage.agreedOn}`,
);

function AgeMade({ lang, usage, on }: AgeProps): JSX.Element {
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
        ? t('usages.age-over', { month: monthIn(lang, usage.expiresOn) })
        : t(usage.how === 'hosted' && !usage.agreedOn ? 'usages.age-declared' : 'usages.age', {
            month: monthIn(lang, usage.confirmedOn),
            left,
          })}
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

type Place = (name: 'since' | 'agents' | PrivateName) => JSX.Element;
type PrivateName = 'version' | 'hosting' | 'updated' | 'function' | 'mailbox';
const privateNames: readonly PrivateName[] = ['version', 'hosting', 'updated', 'function', 'mailbox'];

/** The fields of a declaration, those that stay private together. */
export function DeclarationFields({ lang, field }: { lang: Lang; field: Place }): JSX.Element {
  return (
    <>
      {field('since')}
      {field('agents')}
      <fieldset class="stack">
        <legend>{speak(lang)('usages.never-public')}</legend>
        {privateNames.map((name) => field(name))}
      </fieldset>
    </>
  );
}
