// SPDX-License-Identifier: AGPL-3.0-or-later
// Who keeps this halle, as its pages must say: publisher, host, whom to write to, where the data lies.
// Nothing can be guessed here, so nothing has a default; the pages say what is missing.
import { z } from 'zod';
import type { Keeper } from '../base/keeper.ts';
import { nameTexts } from '../base/language.ts';
import { findAddress } from '../base/mail-address.ts';

/** « Name ; address ; telephone ; number »: each part becomes a line. */
const lines = z
  .string()
  .max(600)
  .transform((written) =>
    written
      .split(';')
      .map((part) => part.trim())
      .filter(Boolean),
  );
const mailbox = z
  .string()
  .refine((written) => findAddress(written) !== undefined)
  .optional();
/** ISO 3166-1, or 3166-2 where the law of a part of the country counts: `FR`, `CA-QC`. */
const places = z
  .string()
  .transform((words) =>
    words
      .toUpperCase()
      .split(/[\s,]+/)
      .filter(Boolean),
  )
  .pipe(z.array(z.string().regex(/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/)));

export const keeperSettings = {
  HALLE_KEEPER: {
    shape: lines.default([]),
    byDefault: '—',
    says: {
      fr: 'Qui tient cette halle, pour les mentions légales : nom, adresse, téléphone, numéro officiel, séparés par des points-virgules.',
      en: 'Who keeps this halle, for the legal notice: name, address, telephone, official number, separated by semicolons.',
    },
  },
  HALLE_DIRECTOR: {
    shape: z.string().max(200).optional(),
    byDefault: '—',
    says: {
      fr: 'Qui dirige la publication (nom ou fonction), pour les mentions légales.',
      en: 'Who directs the publication (name or office), for the legal notice.',
    },
  },
  HALLE_HOSTED_BY: {
    shape: lines.default([]),
    byDefault: '—',
    says: {
      fr: 'Qui héberge cette halle : nom, adresse, téléphone, séparés par des points-virgules.',
      en: 'Who hosts this halle: name, address, telephone, separated by semicolons.',
    },
  },
  HALLE_CONTACT: {
    shape: mailbox,
    byDefault: '—',
    says: {
      fr: 'Adresse électronique de qui tient cette halle : au bas des pages, dans security.txt.',
      en: 'Mail address of who keeps this halle: at the foot of the pages, in security.txt.',
    },
  },
  HALLE_PRIVACY_CONTACT: {
    shape: mailbox,
    byDefault: 'HALLE_CONTACT',
    says: {
      fr: 'Adresse électronique de la personne chargée de la protection des données personnelles.',
      en: 'Mail address of the person in charge of the protection of personal data.',
    },
  },
  HALLE_DATA_IN: {
    shape: places.default([]),
    byDefault: '—',
    says: {
      fr: 'Pays où les données sont gardées, sauvegardes comprises (FR, BE, CA-QC), séparés par des virgules.',
      en: 'Countries where the data is kept, backups included (FR, BE, CA-QC), comma separated.',
    },
  },
  HALLE_BACKUP_DAYS: {
    shape: z.coerce.number().int().min(0).max(3_650).optional(),
    byDefault: '—',
    says: {
      fr: 'Jours après lesquels une copie de sauvegarde est détruite : un renseignement effacé y survit aussi longtemps, et les pages le disent.',
      en: 'Days after which a backup is destroyed: what was erased survives in it as long, and the pages say so.',
    },
  },
} as const;

nameTexts(
  Object.fromEntries(Object.entries(keeperSettings).map(([name, { says }]) => [name, says])),
  'setting.',
);

type Shape = z.ZodObject<{ [Name in keyof typeof keeperSettings]: (typeof keeperSettings)[Name]['shape'] }>;

export const keeperOf = (read: z.output<Shape>): Keeper => ({
  lines: read.HALLE_KEEPER,
  director: read.HALLE_DIRECTOR,
  host: read.HALLE_HOSTED_BY,
  contact: read.HALLE_CONTACT,
  privacyContact: read.HALLE_PRIVACY_CONTACT ?? read.HALLE_CONTACT,
  dataIn: read.HALLE_DATA_IN,
  backupDays: read.HALLE_BACKUP_DAYS,
});
