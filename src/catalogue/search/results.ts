// SPDX-License-Identifier: AGPL-3.0-or-later
// The answer to a question, as the search page shows it: hits with how they answer, facets with counts, the
// words added to the question.

import type { FacetValue } from '../../base/list/facets.ts';
import type { GradeState, Letter, Said } from '../../measure/grade/grade.ts';
import type { Formerly } from '../../people/directory/organisation.ts';
import type { Words } from '../software.ts';
import type { FacetName } from './list.ts';

/** What a list shows of a grade. */
export interface GradeGlance {
  readonly state: GradeState;
  readonly letter?: Letter | undefined;
  readonly advisedAgainst: boolean;
  /** Why it is advised against. */
  readonly reasons?: readonly Said[] | undefined;
  readonly activity?: { readonly from: string; readonly quarters: readonly number[] } | undefined;
  /** The year of its copy, when that is over twelve months old. */
  readonly copyOf?: number | undefined;
}

/**
 * One answer. `covers`: which of the functions asked for it does; absent when no function was recognised in
 * the question.
 */
export interface Hit {
  readonly slug: string;
  readonly name: string;
  readonly summary?: Words | undefined;
  readonly publisher?: string | undefined;
  readonly grade?: GradeGlance | undefined;
  readonly covers?: { readonly done: readonly string[]; readonly asked: number } | undefined;
  /** What it is for first, where that is none of what was asked: then it answers in part. */
  readonly mainly?: string | undefined;
  /** It does none of what was asked, but these things, which are near. */
  readonly near?: readonly string[] | undefined;
  /** True where a need was recognised and this software does not do it: its texts merely mention it. */
  readonly mentions?: boolean | undefined;
  readonly usages: number;
  /** Usages by communes like that of the person who asks, when they said which. */
  readonly alike?: number | undefined;
}

/**
 * A proprietary product or supplier recognised in the question: what it is for, neutrally, with source and
 * date.
 */
export interface KnownProduct {
  readonly product: string;
  readonly supplier?: string | undefined;
  readonly functions: readonly string[];
  /** The page that says so. */
  readonly url: string;
  /** ISO date of its check; absent when it could not be read, which the page says. */
  readonly date?: string | undefined;
}

export interface CommuneNear {
  /** By which an address says it: `fr-82008`, `be-62063`, `ca-46005`; else its page's address. */
  readonly code: string;
  readonly name: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** Number of the department, to tell homonyms of France apart. */
  readonly department: string;
  /** Absent: nobody says how many live there. */
  readonly population?: number | undefined;
  readonly formerly?: Formerly | undefined;
}

export interface Results {
  readonly total: number;
  readonly pages: number;
  readonly hits: readonly Hit[];
  readonly facets: Readonly<Record<FacetName, readonly FacetValue[]>>;
  /** Everyday words added to the question. */
  readonly expansions: readonly string[];
  readonly products: readonly KnownProduct[];
  /** The needs recognised in the question, surest first, in the reader’s language. */
  readonly understood: readonly string[];
  /** The surest of them, as a facet names it. */
  readonly need?: { readonly value: string; readonly label: string };
  /** Systems of the State named in the question, and how many software are said to connect to each. */
  readonly systems: readonly { readonly id: string; readonly label: string; readonly count: number }[];
  /** A name near what was typed, when nothing was found. */
  readonly didYouMean?: string | undefined;
  /** The commune of the person who asks, once it is known without doubt. */
  readonly commune?: CommuneNear | undefined;
  /** Communes of that name, when several are, or none (empty). */
  readonly communeChoices?: readonly CommuneNear[] | undefined;
}
