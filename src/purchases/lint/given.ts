// SPDX-License-Identifier: AGPL-3.0-or-later
// What is typed beside the documents, read: each part may lack.
import { readCents, readCountry, readDay } from '../advice/question.ts';
import type { Given } from './tender.ts';

export interface GivenTyped {
  readonly date?: string | undefined;
  readonly country?: string | undefined;
  readonly amount?: string | undefined;
}

/** @throws Problem invalid: a country, an amount or a day cannot be read */
export function readGiven({ date, country, amount }: GivenTyped): Given {
  const where = country?.trim() ? readCountry(country) : undefined;
  return {
    on: date?.trim() ? readDay(date) : undefined,
    country: where,
    cents: amount?.trim() ? readCents(amount, where === 'CA-QC' ? 'CAD' : 'EUR') : undefined,
  };
}
