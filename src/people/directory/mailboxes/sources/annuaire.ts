// SPDX-License-Identifier: AGPL-3.0-or-later
// The « annuaire de l’administration » as the DILA publishes it: `{"service": […]}` in the file, `{"results":
// […]}` from the API, where fields that hold lists are written as JSON within a string. Only codes, the
// mailbox and the day are read.
import { z } from 'zod';
import { type CodeReading, readCode } from '../../codes/code.ts';
import type { MailboxComplaint, MailboxReading, MailboxRecord } from '../mailbox.ts';
import { complaintAbout } from './record.ts';

const source = 'annuaire-administration';

/** A list, or a list written as JSON within a string, or a string alone. */
const list = z.preprocess((value) => {
  if (typeof value !== 'string') return value ?? [];
  if (!/^\s*\[/.test(value)) return value === '' ? [] : value.split(/[;,\s]+/).filter(Boolean);
  try {
    return JSON.parse(value) as unknown;
  } catch {
    return [];
  }
}, z.array(z.unknown()));

const office = z.looseObject({
  nom: z.string().catch(''),
  siren: z.string().nullish(),
  siret: z.string().nullish(),
  date_modification: z.string().nullish(),
  adresse_courriel: list,
  pivot: list,
});
const pivot = z.looseObject({ type_service_local: z.string(), code_insee_commune: list });
export const annuaireShape = z.union([
  z.object({ service: z.array(z.unknown()) }),
  z.object({ results: z.array(z.unknown()) }),
  z.array(z.unknown()),
]);

/** Offices that speak for a whole organisation. Their branches (« mairie déléguée », « annexe ») do not. */
const townHalls = new Set(['mairie', 'mairie_com', 'paris_mairie']);
const groupings = new Set(['epci']);
const branch = /d[ée]l[ée]gu[ée]e|annexe|associ[ée]e|de quartier|mairie d[’']arrondissement/i;

/** @param on ISO date of the reading, for offices that carry none */
export function readAnnuaire(parsed: z.infer<typeof annuaireShape>, on: string): MailboxReading {
  const offices = Array.isArray(parsed) ? parsed : 'service' in parsed ? parsed.service : parsed.results;
  const records: MailboxRecord[] = [];
  const complaints: MailboxComplaint[] = [];
  for (const [index, written] of offices.entries()) {
    const read = office.safeParse(written);
    if (!read.success) continue;
    const code = codeOf(read.data);
    const address = read.data.adresse_courriel.find((value) => typeof value === 'string');
    if (code === undefined || address === undefined) continue;
    const record = {
      code,
      address,
      source,
      statedOn: dayOf(read.data.date_modification) ?? on,
      countrySaid: true,
      place: index + 1,
    };
    const complaint = complaintAbout(record);
    if (complaint) complaints.push(complaint);
    else records.push(record);
  }
  return { records, complaints };
}

/** The directory says of each number which it is, and lists France alone. */
function codeOf({ nom, siren, siret, pivot: pivots }: z.infer<typeof office>): CodeReading | undefined {
  if (branch.test(nom)) return undefined;
  for (const written of pivots) {
    const read = pivot.safeParse(written);
    if (!read.success) continue;
    const { type_service_local: type, code_insee_commune: communes } = read.data;
    if (townHalls.has(type) && communes.length === 1) return readCode(String(communes[0]), { kind: 'insee' });
    const number = siren ?? siret;
    if (groupings.has(type) && number) return readCode(number, { kind: 'siren' });
  }
  return undefined;
}

/** `21/11/2026 10:20:00` or ISO → `2026-11-21`. */
function dayOf(written: string | null | undefined): string | undefined {
  const [, day, month, year] = /^(\d{2})\/(\d{2})\/(\d{4})/.exec(written ?? '') ?? [];
  return year ? `${year}-${month}-${day}` : /^\d{4}-\d{2}-\d{2}/.exec(written ?? '')?.[0];
}
