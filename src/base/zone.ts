// SPDX-License-Identifier: AGPL-3.0-or-later
// Which clock a place goes by. « Today » is the day of the country of whoever reads or owes, never that of
// the machine.

/** A time zone of the IANA database: `Europe/Paris`. */
export type Zone = string;

/** Countries (ISO 3166-1) with one zone, or the zone of their capital where a part says nothing else. */
const byCountry: Readonly<Record<string, Zone>> = {
  BE: 'Europe/Brussels',
  CA: 'America/Toronto',
  CH: 'Europe/Zurich',
  DE: 'Europe/Berlin',
  FR: 'Europe/Paris',
  LU: 'Europe/Luxembourg',
  MC: 'Europe/Monaco',
};

/** Parts of a country (ISO 3166-2) whose clock is another than their capital's. */
const byPart: Readonly<Record<string, Zone>> = {
  'CA-AB': 'America/Edmonton',
  'CA-BC': 'America/Vancouver',
  'CA-MB': 'America/Winnipeg',
  'CA-NB': 'America/Moncton',
  'CA-NL': 'America/St_Johns',
  'CA-NS': 'America/Halifax',
  'CA-NT': 'America/Yellowknife',
  'CA-NU': 'America/Iqaluit',
  'CA-PE': 'America/Halifax',
  'CA-SK': 'America/Regina',
  'CA-YT': 'America/Whitehorse',
  'FR-971': 'America/Guadeloupe',
  'FR-972': 'America/Martinique',
  'FR-973': 'America/Cayenne',
  'FR-974': 'Indian/Reunion',
  'FR-975': 'America/Miquelon',
  'FR-976': 'Indian/Mayotte',
  'FR-977': 'America/St_Barthelemy',
  'FR-978': 'America/Marigot',
  'FR-984': 'Indian/Kerguelen',
  'FR-986': 'Pacific/Wallis',
  'FR-987': 'Pacific/Tahiti',
  'FR-988': 'Pacific/Noumea',
};

/** The zone of a halle where its operator said nothing. */
export const usualZone: Zone = 'Europe/Paris';
let own: Zone = usualZone;

/** Says by which clock the halle goes; called once at start, as its languages are. */
export function goBy(zone: Zone): void {
  own = zone;
}

/** The halle's own zone: of pages that anybody reads, and of whoever acts for no organisation. */
export const halleZone = (): Zone => own;

/**
 * The zone of a territory. A part of Québec (`CA-QC-03`) goes by the clock of Québec.
 * @param code ISO 3166-2, or a country @returns the halle's own where none is known
 */
export function zoneOf(code: string | undefined): Zone {
  if (!code) return own;
  const [country = '', part] = code.split('-');
  return (part && byPart[`${country}-${part}`]) || byCountry[country] || own;
}

/** Where an organisation is, as far as its clock depends on it. */
export interface Place {
  /** ISO 3166-1. */
  readonly country: string;
  /** ISO 3166-2. */
  readonly territory?: string | null | undefined;
  /** INSEE's number of the department. */
  readonly department?: string | null | undefined;
}

export const zoneAt = ({ country, territory, department }: Place): Zone =>
  zoneOf(territory ?? (department ? `${country}-${department}` : country));

/** Every zone that an organisation or the halle may go by. */
export const zonesHere = (): readonly Zone[] => [
  ...new Set([own, ...Object.values(byCountry), ...Object.values(byPart)]),
];

/**
 * Whether a text names a zone that this machine knows. Offsets like `+02:00` name no place, and PostgreSQL
 * reads their sign the other way round.
 */
export function isZone(written: string): written is Zone {
  if (!/^[A-Za-z]{2,}[\w+/-]*$/.test(written)) return false;
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: written }));
  } catch {
    return false;
  }
}
