// SPDX-License-Identifier: AGPL-3.0-or-later
// The pages beside a sheet, which lead back to it: its findings, its activity, its sources, its users.
import type { ComponentChildren } from 'preact';
import type { Lang } from '../../base/language.ts';
import { Problem } from '../../base/problem.ts';
import { oneLine } from '../../base/text.ts';
import type { Grade } from '../../measure/grade/grade.ts';
import { Next } from '../../platform/parts/next.tsx';
import type { Page } from '../../platform/web.tsx';
import { site } from '../../site.ts';
import { FindingsPage } from '../pages/findings.tsx';
import { ActivityPage } from '../pages/sheet-activity.tsx';
import { speak } from '../parts.tsx';
import type { Sheet } from '../sheet.ts';

/** Where a page of a software is, in a language. */
export type Address = (lang: Lang, slug: string) => string;

/** The way to a page of a software; to the sheet itself without `here`. */
export function crumbs({ software }: Sheet, lang: Lang, here?: string): NonNullable<Page['crumbs']> {
  const name = oneLine(software.name.value, 60);
  const list = { label: speak(lang)('catalogue.sheet.crumb'), href: site.search(lang) };
  return here
    ? [list, { label: name, href: site.software(lang, software.slug) }, { label: here }]
    : [list, { label: name }];
}

/** A page beside the sheet, which leads back to it. */
export function further(
  sheet: Sheet,
  lang: Lang,
  address: Address,
  word:
    | 'catalogue.section.sources'
    | 'catalogue.section.usages'
    | 'catalogue.section.activity'
    | 'catalogue.findings.crumb',
  body: ComponentChildren,
): Page {
  const t = speak(lang);
  const name = oneLine(sheet.software.name.value, 60);
  return {
    lang,
    title: t('catalogue.title-of', { name, page: t(word) }),
    address: (other) => address(other, sheet.software.slug),
    here: 'choose',
    crumbs: crumbs(sheet, lang, t(word)),
    body,
    next: (
      <Next
        title={t('catalogue.findings.next')}
        main={{
          label: t('catalogue.findings.next-open', { name }),
          href: site.software(lang, sheet.software.slug),
        }}
      >
        {t('catalogue.findings.next-how')}
      </Next>
    ),
  };
}

function graded({ grade }: Sheet): Grade {
  if (!grade) throw new Problem('not-found', 'catalogue.no-grade');
  return grade;
}

/** Every finding, with its evidence. */
export function findingsPage(sheet: Sheet, lang: Lang): Page {
  const { name, slug } = sheet.software;
  return further(
    sheet,
    lang,
    site.findings,
    'catalogue.findings.crumb',
    <FindingsPage lang={lang} name={name.value} slug={slug} grade={graded(sheet)} />,
  );
}

/** The activity in numbers. */
export function activityPage(sheet: Sheet, lang: Lang): Page {
  return further(
    sheet,
    lang,
    site.activity,
    'catalogue.section.activity',
    <ActivityPage lang={lang} software={sheet.software} grade={graded(sheet)} />,
  );
}
