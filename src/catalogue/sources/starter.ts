// SPDX-License-Identifier: AGPL-3.0-or-later
// The starter catalogue: one YAML file per software in `src/catalogue/starter`, written by us as facts with
// their sources. The file's name without `.yml` is the record's identifier and its first slug.

import { z } from 'zod';
import { findRepositoryUrl } from '../../base/url.ts';
import { address, both, day, line, starterProject } from './starter-project.ts';

const country = z.string().regex(/^[A-Z]{2}$/, 'ISO 3166-1 alpha-2, upper case');
const repository = address.refine(
  (url) => findRepositoryUrl(url) !== undefined,
  'the address of a repository',
);

/**
 * The shape of a starter file. Every field but `name`, `summary`, `publisher`, `functions`, `sources` and
 * `checkedOn` may be absent: unknown is not no.
 */
export const starterFile = z.strictObject({
  name: line(120),
  summary: both(400),
  description: both(4000).optional(),
  publisher: z.strictObject({
    name: line(160),
    url: address.optional(),
    country: country.optional(),
    kind: z.enum(['public', 'association', 'company', 'community']).optional(),
  }),
  /** The main one first: its grade is the software's. */
  repositories: z
    .array(z.strictObject({ url: repository, path: line(200).optional() }))
    .max(20)
    .default([]),
  /** SPDX expression. */
  licence: line(200).optional(),
  /** Identifiers of `thesaurus/functions.yml`. */
  functions: z.array(line(80)).min(1).max(20),
  /** publiccode.yml categories. */
  categories: z.array(line(80)).max(20).optional(),
  countries: z.array(country).max(60).optional(),
  /** BCP 47. */
  languages: z
    .array(z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/))
    .max(80)
    .optional(),
  madeForLocalAuthorities: z.boolean().optional(),
  developmentStatus: z.enum(['concept', 'development', 'beta', 'stable', 'obsolete']).optional(),
  website: address.optional(),
  documentation: address.optional(),
  components: z
    .array(
      z.strictObject({
        name: line(120),
        version: line(40).optional(),
        licence: line(200).optional(),
        optional: z.boolean().optional(),
      }),
    )
    .max(60)
    .optional(),
  /**
   * Systems of `thesaurus/state-systems.yml`. `said`: the publisher says so; `proved`: an approval or the
   * code shows it at `url`.
   */
  connections: z
    .array(z.strictObject({ system: line(80), status: z.enum(['said', 'proved']), url: address, date: day }))
    .max(40)
    .optional(),
  /** Administrations that say they use it, or that a public page says. Never a person. */
  usages: z
    .array(
      z.strictObject({
        organisation: line(160),
        insee: z
          .string()
          .regex(/^[0-9AB]{5}$/)
          .optional(),
        siren: z
          .string()
          .regex(/^\d{9}$/)
          .optional(),
        url: address.optional(),
        date: day,
      }),
    )
    .max(200)
    .optional(),
  ...starterProject,
  wikidata: z
    .string()
    .regex(/^Q[1-9]\d*$/)
    .optional(),
  comptoir: z.string().regex(/^\d+$/).optional(),
  sill: z.string().regex(/^\d+$/).optional(),
  /**
   * Where the fields were read: `fields` are names of this file's keys. `verified: false`: known, but not
   * read there; the address is the page of the publisher where it can be checked.
   */
  sources: z
    .array(
      z.strictObject({
        fields: z.array(line(40)).min(1),
        url: address,
        date: day,
        verified: z.literal(false).optional(),
      }),
    )
    .min(1)
    .max(40),
  /** The measured facts `facts/<facts>.csv.gz` and `.json` of the main repository, or why there are none. */
  facts: z.union([
    z.string().regex(/^[a-z0-9][a-z0-9-]*$/),
    z.strictObject({ notMeasured: z.strictObject({ why: both(300) }) }),
  ]),
  checkedOn: day,
});

export type StarterFile = z.infer<typeof starterFile>;
