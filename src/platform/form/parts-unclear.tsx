// SPDX-License-Identifier: AGPL-3.0-or-later
// A name in an address that is not clear: what it may mean, each with the address that says so.
import type { JSX } from 'preact';
import { type Lang, speaker } from '../../base/language.ts';
import { eachUnclear, type Unclear, type UnclearIn } from '../../base/list/unclear.ts';
import { oneLine } from '../../base/text.ts';
import { texts } from './texts.ts';

export interface UnclearNameProps {
  readonly lang: Lang;
  readonly unclear: Unclear;
  /** The same address with this value in the place of what was typed. */
  readonly to: (value: string) => string;
}

export function UnclearName({ lang, unclear: { typed, nearest }, to }: UnclearNameProps): JSX.Element {
  const t = speaker(texts, lang);
  const written = oneLine(typed, 80);
  return (
    <div class="stack-tight" role="status">
      <p>{t(nearest.length > 0 ? 'form.which-one' : 'form.unknown-name', { written })}</p>
      {nearest.length > 0 && (
        <ul class="plain-list">
          {nearest.map(({ value, label, hint }) => (
            <li key={value}>
              <a href={to(value)}>{oneLine(label, 80)}</a>{' '}
              {hint && <span class="note">{oneLine(hint, 120)}</span>}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

export interface UnclearNamesProps<Name extends string> {
  readonly lang: Lang;
  readonly unclear: UnclearIn<Name>;
  readonly to: (name: Name, unclear: Unclear, value: string) => string;
}

/** All that are not clear in the address of a list. */
export function UnclearNames<Name extends string>(props: UnclearNamesProps<Name>): JSX.Element {
  const { lang, unclear, to } = props;
  return (
    <>
      {eachUnclear(unclear).map((one) => (
        <UnclearName
          key={`${one.name} ${one.typed}`}
          lang={lang}
          unclear={one}
          to={(value) => to(one.name, one, value)}
        />
      ))}
    </>
  );
}
