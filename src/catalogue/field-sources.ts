// SPDX-License-Identifier: AGPL-3.0-or-later
// Where each field of an entry comes from, in the order people read them.
import type { Software, Sourced, SourceName } from './software.ts';

/** The fields of an entry that have a source, in the order people read them. */
export const sourcedFields = [
  'name',
  'summary',
  'description',
  'publisher',
  'licence',
  'functions',
  'categories',
  'countries',
  'languages',
  'madeForLocalAuthorities',
  'website',
  'documentation',
  'developmentStatus',
  'version',
  'releaseDate',
  'components',
  'maintenance',
  'fundedBy',
  'roadmap',
  'isBasedOn',
  'videos',
  'logo',
  'screenshots',
  'asks',
  'meets',
  'commons',
  'events',
  'successors',
] as const satisfies readonly (keyof Software)[];

export type SourcedField = (typeof sourcedFields)[number];

export interface FieldSource {
  readonly field: SourcedField | 'repository';
  readonly value: Sourced<unknown>;
}

/** Where each field comes from, fields that no source speaks of left out. */
export function fieldSources(software: Software): readonly FieldSource[] {
  const fields = sourcedFields.flatMap((field) => {
    const value = software[field];
    return value ? [{ field, value: value as Sourced<unknown> }] : [];
  });
  return [
    ...fields,
    ...software.repositories.map((value) => ({
      field: 'repository' as const,
      value: value as Sourced<unknown>,
    })),
  ];
}

/** The sources of a sheet, each with its latest date and how many fields it gives. */
export function sourcesOf(
  software: Software,
): readonly { source: SourceName; date: string; fields: number; url?: string | undefined }[] {
  const bySource = Map.groupBy(fieldSources(software), ({ value }) => value.source);
  return [...bySource].map(([source, fields]) => ({
    source,
    date: fields
      .map(({ value }) => value.date)
      .sort()
      .at(-1)!,
    fields: fields.length,
    url: fields.find(({ value }) => value.url)?.value.url,
  }));
}
