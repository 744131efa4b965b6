// SPDX-License-Identifier: AGPL-3.0-or-later
// What was done at the desk, in sentences: when, what, about whom; by whom, and why.
import type { JSX } from 'preact';
import { formatDay } from '../../base/format.ts';
import { type Lang, speaker, type Texts } from '../../base/language.ts';
import { site } from '../../site.ts';
import { keeperActs } from '../agents/permissions.ts';
import { donePieces, type Named, type Subject } from '../desk/done.ts';
import { Done as Sentence } from '../desk/parts/done.tsx';
import type { Done } from './keeper.ts';
import { texts } from './texts.ts';

interface DeedsProps {
  readonly lang: Lang;
  readonly deeds: readonly Done[];
  /** The sentences of the features to the right. */
  readonly known: Texts;
}

/** The kind of its entry in the journal; a deed of a later halle is named by its word. */
const entryKind = (act: string): string => {
  const rule = Object.entries(keeperActs).find(([name]) => name === act)?.[1];
  return rule && 'done' in rule ? rule.done : act;
};

export function Deeds({ lang, deeds, known }: DeedsProps): JSX.Element {
  const t = speaker(texts, lang);
  if (deeds.length === 0) return <p>{t('people.keeping.no-deeds')}</p>;
  return (
    <ul class="rows">
      {deeds.map((deed, place) => (
        <li key={place}>
          <Sentence pieces={piecesOf(lang, deed, known)} />{' '}
          <span class="note">
            {deed.by
              ? t('people.keeping.deed-by', { by: t('people.keeping.by-keeper', { id: deed.by.slice(-6) }) })
              : t('people.keeping.deed-by', { by: t('people.keeping.by-command') })}
          </span>
          <p>{t('people.keeping.deed-reason', { reason: deed.reason })}</p>
        </li>
      ))}
    </ul>
  );
}

function piecesOf(lang: Lang, { act, at, concerns, subject }: Done, known: Texts): (string | Named)[] {
  const named = ({ name, slug }: Done['concerns'][number]): Named => ({
    label: name,
    href: site.organisation(lang, slug),
  });
  const [about] = concerns.map(named);
  const [done] = concerns.filter(({ id }) => id === subject.id).map(named);
  const account = subject.kind === 'account' ? nameAccount(lang, subject) : undefined;
  const target = account ?? done ?? about;
  const day = formatDay(lang, at.toISOString());
  return donePieces(lang, entryKind(act), { day, who: about ?? target ?? none, target, subject }, known);
}

const none: Named = { label: '' };

const nameAccount = (lang: Lang, { id }: Subject): Named => ({
  label: speaker(texts, lang)('people.keeping.the-account', { id }),
});
