// SPDX-License-Identifier: AGPL-3.0-or-later
// What was done with one's own account, in sentences.
import type { JSX } from 'preact';
import { formatDay } from '../../base/format.ts';
import { type Lang, speaker, type Texts } from '../../base/language.ts';
import { Section } from '../../platform/parts/section.tsx';
import { site } from '../../site.ts';
import { countedIn, donePieces, type Named } from '../desk/done.ts';
import { Done, leading } from '../desk/parts/done.tsx';
import type { Target } from '../desk/targets.ts';
import { doneTexts } from '../desk/texts-done.ts';
import { type OwnDeed, shownDeeds } from './deed.ts';
import { texts } from './texts.ts';

interface OwnDeedsProps {
  readonly lang: Lang;
  readonly deeds: readonly OwnDeed[];
  readonly targetOf: (deed: OwnDeed) => Target | undefined;
  readonly known: Texts;
}

export function OwnDeeds({ lang, deeds, targetOf, known }: OwnDeedsProps): JSX.Element | null {
  const t = speaker(texts, lang);
  if (deeds.length === 0) return null;
  const oneself: Named = { label: speaker(doneTexts, lang)('people.done.oneself') };
  const pieces = (deed: OwnDeed) => {
    const { organisation, subject } = deed;
    const target = targetOf(deed);
    const said = {
      day: formatDay(lang, deed.at.toISOString()),
      who: organisation
        ? { label: organisation.name, href: site.organisation(lang, organisation.slug) }
        : oneself,
      ...{ subject, target: target && leading(lang, target), ...countedIn(deed) },
    };
    return donePieces(lang, deed.kind, said, known);
  };
  return (
    <Section
      id="deeds"
      title={t('people.account.deeds')}
      note={t('people.account.deeds-note', { most: shownDeeds })}
    >
      <ul class="rows">
        {deeds.map((deed, place) => (
          <li key={place}>
            <Done pieces={pieces(deed)} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
