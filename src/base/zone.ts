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
  'FR-986': 'Pacific/Wallis',
  'FR-987': 'Pacific/Tahiti',
  'FR-988': 'Pacific/Noumea',
};

/** The zone of a halle that serves readers of whom nothing is known. */
export const usualZone: Zone = 'Europe/Paris';

/**
 * The zone of a territory. @param code ISO 3166-2, or a country @returns the usual one where none is known
 */
export const zoneOf = (code: string | undefined): Zone =>
  (code && (byPart[code] ?? byCountry[code.slice(0, 2)])) || usualZone;

/** Whether a text names a zone that this machine knows. */
export function isZone(written: string): written is Zone {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: written }));
  } catch {
    return false;
  }
}
