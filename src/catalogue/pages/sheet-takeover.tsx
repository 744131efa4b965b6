// SPDX-License-Identifier: AGPL-3.0-or-later
// Who takes over from a software that is in danger, closed or in other hands: what goes on with the work, who
// has worked on it, who uses it, what its upkeep took, and how to ask for it together.
import type { ComponentChildren, JSX } from 'preact';
import { completeFor, type Lang } from '../../base/language.ts';
import { oneLine } from '../../base/text.ts';
import { GradeMark } from '../../measure/parts/measure.tsx';
import { site } from '../../site.ts';
import { Outside, SaidBy, Section, speak } from '../parts.tsx';
import type { Other, Takeover } from '../takeover.ts';
import type { SheetView } from './sheet-view.ts';
import { userWords } from './users-count.ts';

/** Successors and variants that are named. */
const shown = 8;

export interface TakeoverView extends SheetView {
  readonly takeover: Takeover;
  /** Providers that proved having worked on it; undefined when none has. */
  readonly helpers?: ComponentChildren;
}

export function SheetTakeover({ lang, sheet, users, takeover, helpers }: TakeoverView): JSX.Element {
  const t = speak(lang);
  const { software } = sheet;
  const { why, others, upkeep } = takeover;
  return (
    <Section id="takeover" title={t('catalogue.section.takeover')} note={t('catalogue.takeover.note')}>
      <div class="stack">
        <p>{why.map((one) => t(`catalogue.takeover.why-${one}`)).join(' ')}</p>
        <dl class="meanings">
          <div>
            <dt>{t('catalogue.takeover.others')}</dt>
            <dd>
              {others.length > 0 ? <Others lang={lang} others={others} /> : <NoOther {...{ lang, sheet }} />}
            </dd>
          </div>
          <div>
            <dt>{t('catalogue.takeover.helpers')}</dt>
            <dd>{helpers ?? t('catalogue.takeover.no-helper')}</dd>
          </div>
          <div>
            <dt>{t('catalogue.section.usages')}</dt>
            <dd>
              <a href="#usages">{userWords(lang, 'catalogue.fact.usages-count', software, users)}</a>
            </dd>
          </div>
          <div>
            <dt>{t('catalogue.takeover.upkeep')}</dt>
            <dd>
              {upkeep
                ? t('catalogue.takeover.upkeep-known', { ...upkeep })
                : t('catalogue.takeover.upkeep-unknown')}
            </dd>
          </div>
          <div>
            <dt>{t('catalogue.takeover.users')}</dt>
            <dd>
              <a href={site.needNew(lang, asked(lang, software.slug))}>{t('catalogue.takeover.ask')}</a>{' '}
              <span class="note">{t('catalogue.takeover.ask-why')}</span>
            </dd>
          </div>
        </dl>
      </div>
    </Section>
  );
}

const asked = (lang: Lang, slug: string) =>
  ({ fr: { genre: 'maintain', logiciel: slug }, en: { kind: 'maintain', software: slug } })[
    completeFor(lang)
  ];

function Others({ lang, others }: { lang: Lang; others: readonly Other[] }): JSX.Element {
  const t = speak(lang);
  return (
    <ul class="stack-tight">
      {others.slice(0, shown).map(({ kind, name, slug, url, grade, said }) => (
        <li key={slug ?? url}>
          {slug ? (
            <a href={site.software(lang, slug)}>{oneLine(name, 80)}</a>
          ) : (
            <Outside href={url}>{oneLine(name, 80)}</Outside>
          )}{' '}
          {grade && <GradeMark lang={lang} grade={grade} size="s" />}{' '}
          <span class="note">
            {t(`catalogue.takeover.${kind}`)},{' '}
            {said ? <SaidBy lang={lang} {...said} /> : t('catalogue.takeover.own-word')}
          </span>
        </li>
      ))}
    </ul>
  );
}

function NoOther({ lang, sheet }: SheetView): JSX.Element {
  const t = speak(lang);
  const about = site.software(lang, sheet.software.slug);
  return (
    <>
      {t('catalogue.takeover.no-other')}{' '}
      <a href={site.write(lang, { kind: 'correction', about })} rel="nofollow">
        {t('catalogue.takeover.tell')}
      </a>
    </>
  );
}
