// SPDX-License-Identifier: AGPL-3.0-or-later
// From the catalogue to the shapes of its API, with links to what comes next.
import type { z } from 'zod';
import type { Lang } from '../../base/language.ts';
import type { Grade } from '../../measure/grade/grade.ts';
import { site } from '../../site.ts';
import { sourcedFields } from '../field-sources.ts';
import { readLicence } from '../licence/licence.ts';
import type { GradeGlance } from '../search/results.ts';
import type { Answer } from '../search/search.ts';
import { type Sheet, usageCount } from '../sheet.ts';
import type { softwareFull, softwareSummary } from './shapes.ts';
import type { gradeSummary } from './shapes-grade.ts';

export function summaryOf(
  { name, slug, summary, publisher, functions, usages }: Answer,
  grade: GradeGlance | undefined,
  lang: Lang,
): z.infer<typeof softwareSummary> {
  return {
    name,
    slug,
    summary: summary ?? null,
    publisher: publisher ?? null,
    functions: [...functions],
    grade: markOf(grade),
    usages,
    links: { self: site.api.one(slug), page: site.software(lang, slug) },
  };
}

function markOf(
  grade:
    | {
        state: Grade['state'];
        letter?: Grade['letter'] | undefined;
        advisedAgainst: boolean | readonly unknown[];
      }
    | undefined,
): z.infer<typeof gradeSummary> {
  if (!grade) return { state: 'unavailable', letter: null, advisedAgainst: false };
  const { state, letter, advisedAgainst } = grade;
  return {
    state,
    letter: letter ?? null,
    advisedAgainst: typeof advisedAgainst === 'boolean' ? advisedAgainst : advisedAgainst.length > 0,
  };
}

/** The whole sheet, each field with its source and date. */
export function fullOf({ software, grade, connections }: Sheet, lang: Lang): z.infer<typeof softwareFull> {
  const fields = sourcedFields.flatMap((field) =>
    software[field] ? [[field, { ...software[field], others: [...(software[field].others ?? [])] }]] : [],
  );
  return {
    slug: software.slug,
    name: software.name.value,
    fields: Object.fromEntries(fields),
    repositories: software.repositories.map((one) => ({ ...one, others: [...(one.others ?? [])] })),
    connections: connections.map(({ system, requiredBy, about: _, ...rest }) => ({
      ...rest,
      system: system.id,
      requiredBy: [...requiredBy],
    })),
    usages: software.usages.map(({ organisationId: _, ...usage }) => usage),
    usageCount: usageCount(software),
    externalIds: [...software.externalIds],
    licence: software.licence ? licenceOf(software.licence.value) : null,
    grade: markOf(grade),
    links: linksOf(software.slug, lang),
  };
}

function licenceOf(written: string): z.infer<typeof softwareFull>['licence'] {
  const { expression, status, copyleft = null, network } = readLicence(written);
  return { expression, status, copyleft, network };
}

function linksOf(slug: string, lang: Lang): z.infer<typeof softwareFull>['links'] {
  const self = site.api.one(slug);
  return {
    self,
    grade: `${self}/grade`,
    usedBy: site.api.usedBy(slug),
    page: site.software(lang, slug),
    badge: site.badge(lang, slug),
  };
}
