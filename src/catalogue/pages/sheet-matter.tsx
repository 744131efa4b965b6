// SPDX-License-Identifier: AGPL-3.0-or-later
// What a software is made of, and who says they use it.
import type { JSX } from 'preact';
import type { Lang } from '../../base/language.ts';
import { oneLine } from '../../base/text.ts';
import { site } from '../../site.ts';
import { readLicence } from '../licence/licence.ts';
import { SaidBy, Section, speak } from '../parts.tsx';
import { componentsOf } from '../sheet.ts';
import type { Usage } from '../software.ts';
import { licenceInWords } from './licence-words.ts';
import type { SheetView } from './sheet-view.ts';
import { userCount, userWords } from './users-count.ts';

/** Rows shown on the sheet itself; the rest has a page of its own. */
export const usagesShown = 10;
const componentsShown = 30;

export function SheetComponents({ lang, sheet }: SheetView): JSX.Element | null {
  const t = speak(lang);
  const { components } = sheet.software;
  if (!components) return null;
  const all = componentsOf(sheet.software);
  return (
    <Section
      id="components"
      title={t('catalogue.section.components')}
      note={<SaidBy lang={lang} source={components.source} date={components.date} url={components.url} />}
      fold={t('catalogue.components.fold', { n: all.length })}
    >
      <table class="table table-fold fold-inline">
        <thead>
          <tr>
            <th scope="col">{t('catalogue.components.name')}</th>
            <th scope="col">{t('catalogue.components.version')}</th>
            <th scope="col">{t('catalogue.components.licence')}</th>
            <th scope="col">{t('catalogue.components.needed')}</th>
          </tr>
        </thead>
        <tbody>
          {all.slice(0, componentsShown).map((component) => (
            <tr key={component.name}>
              <th scope="row">{oneLine(component.name, 80)}</th>
              <td data-l={t('catalogue.components.version')}>
                {component.version ? oneLine(component.version, 40) : t('catalogue.unknown')}
              </td>
              <td data-l={t('catalogue.components.licence')}>
                {component.licence
                  ? licenceInWords(lang, readLicence(component.licence))
                  : t('catalogue.unknown')}
              </td>
              <td>
                {t(component.optional ? 'catalogue.components.optional' : 'catalogue.components.required')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}

export function SheetUsages({ lang, sheet, users }: SheetView): JSX.Element {
  const t = speak(lang);
  const { usages, slug } = sheet.software;
  const count = userCount(sheet.software, users);
  const others = count - Math.min(usages.length, usagesShown) - Math.min(users?.named ?? 0, usagesShown);
  return (
    <Section
      id="usages"
      title={t('catalogue.section.usages')}
      note={t('catalogue.usages.note')}
      {...(usages.length > 0 && { fold: t('catalogue.usages.fold', { n: count }) })}
    >
      <div class="stack">
        <p>{userWords(lang, 'catalogue.usages.count', sheet.software, users)}</p>
        {users?.declared}
        {usages.length > 0 && <UsageTable lang={lang} usages={usages.slice(0, usagesShown)} />}
        {others > 0 && (
          <p>
            <a href={site.usages(lang, slug)}>{t('catalogue.usages.others', { n: others })}</a>
          </p>
        )}
        {users?.acts}
      </div>
    </Section>
  );
}

export function UsageTable({ lang, usages }: { lang: Lang; usages: readonly Usage[] }): JSX.Element {
  const t = speak(lang);
  return (
    <table class="table table-fold fold-inline">
      <thead>
        <tr>
          <th scope="col">{t('catalogue.usages.who')}</th>
          <th scope="col">{t('catalogue.usages.source')}</th>
        </tr>
      </thead>
      <tbody>
        {usages.map((usage) => (
          <tr key={usage.organisation + usage.source}>
            <th scope="row">
              {oneLine(usage.organisation, 120)}
              {usage.heir && <small>{t('catalogue.usages.heir', { name: usage.heir })}</small>}
            </th>
            <td>
              <SaidBy lang={lang} source={usage.source} date={usage.date} url={usage.url} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
