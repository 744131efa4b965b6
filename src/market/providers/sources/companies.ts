// SPDX-License-Identifier: AGPL-3.0-or-later
// What open sources say of companies that serve the starter's software: one file, written as facts, each with
// its list, its day and the page that tells the legal form.
import { parse } from 'yaml';
import { z } from 'zod';
import { isDay } from '../../../base/day.ts';
import { fold } from '../../../base/text.ts';
import { type Catalogue, type ListedProvider, openLists, worksAlone } from '../listed.ts';
import { serviceKinds } from '../offer.ts';

const line = (most: number) => z.string().trim().min(1).max(most);
const address = z.url({ protocol: /^https?$/ }).max(500);
const day = z.string().refine(isDay, 'a date like 2026-11-21');
const list = z.strictObject({ page: address, on: day });
const company = z.strictObject({
  name: line(200).refine((name) => !worksAlone(name), 'a legal person'),
  country: z.string().regex(/^[A-Z]{2}$/),
  siren: z
    .string()
    .regex(/^\d{9}$/)
    .optional(),
  url: address.optional(),
  /** Its legal form, and the page that tells it: without one it cannot stand here. */
  legal: z.strictObject({ form: line(40), page: address }),
  said: z
    .array(
      z.strictObject({
        list: z.enum(openLists),
        on: day.optional(),
        page: address.optional(),
        kinds: z.array(z.enum(serviceKinds)).min(1),
        /** Files of the starter catalogue, without `.yml`. */
        software: z.array(line(80)).min(1),
      }),
    )
    .min(1),
});
const servicesFile = z.strictObject({
  lists: z.record(z.enum(openLists), list),
  companies: z.array(company).min(1),
});

type ServicesFile = z.infer<typeof servicesFile>;

/** @throws ZodError where one of our own files is wrong */
export const readServices = (text: string): ServicesFile => servicesFile.parse(parse(text));

/** Folded names of those whose legal form a page tells. */
export const legalNames = ({ companies }: ServicesFile): Set<string> =>
  new Set(companies.map(({ name }) => fold(name)));

/** @param keyOf the key of a starter file @throws Error where no such file stands */
export function servicesIn(
  file: ServicesFile,
  source: Catalogue,
  keyOf: (slug: string) => string,
): ListedProvider[] {
  return file.companies.flatMap(({ said, ...of }) =>
    said
      .filter((one) => one.list === source)
      .map(
        (one): ListedProvider => ({
          source,
          externalId: fold(of.name),
          name: of.name,
          raw: JSON.stringify({ ...of, ...one }),
          statedOn: one.on ?? file.lists[one.list].on,
          readAt: one.page ?? file.lists[one.list].page,
          kinds: one.kinds,
          software: one.software.map(keyOf),
          ...(of.url && { url: of.url }),
          ...(of.siren && { siren: of.siren }),
        }),
      ),
  );
}
