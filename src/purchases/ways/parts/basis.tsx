// SPDX-License-Identifier: AGPL-3.0-or-later
// By which text, since when and until when, how sure, and whom to ask where nobody read it again.
import type { JSX } from 'preact';
import type { Day } from '../../../base/day.ts';
import { formatDay } from '../../../base/format.ts';
import { completeFor, type Lang, speaker } from '../../../base/language.ts';
import { SourceLinks, type Sources, validityWords, worded } from '../../../law/parts.tsx';
import type { Mark } from '../../../law/rule.ts';
import { isStale } from '../../../law/way.ts';
import type { Basis } from '../answer.ts';
import { texts } from '../texts/texts.ts';

/** In which language, with which sources, and today: a row grows old. */
export interface Reading {
  readonly lang: Lang;
  readonly sources: Sources;
  readonly today: Day;
}

/** « vérifié, lu le 21 novembre 2026 », “not verified, noted on…”, and whom to ask once it is old. */
export function sureWords(
  { lang, today }: Reading,
  { mark, checkedOn, owner }: { readonly mark: Mark; readonly checkedOn: Day; readonly owner: string },
): string {
  const t = speaker(texts, lang);
  const when = t(mark === 'memory' ? 'purchases.ways.noted-on' : 'purchases.ways.read-on', {
    day: formatDay(lang, checkedOn),
  });
  const whom = t(`purchases.ways.ask.${owner}` as keyof typeof texts);
  const stale = isStale({ checkedOn }, today) ? [t('purchases.ways.stale', { whom })] : [];
  return [worded(lang, 'mark', mark), when, ...stale].join(', ');
}

export function BasisWords({ basis, reading }: { basis: Basis; reading: Reading }): JSX.Element {
  const { lang, sources } = reading;
  const isDated = basis.from !== null || basis.until !== null;
  return (
    <p class="note">
      <span lang="fr">{basis.texts.join('\u00a0; ')}</span>
      {isDated && ` · ${validityWords(lang, basis)}`}
      {` · ${sureWords(reading, basis)}. `}
      {basis.note && `${basis.note[completeFor(lang)]} `}
      <SourceLinks sources={sources} ids={basis.sources} />
    </p>
  );
}
