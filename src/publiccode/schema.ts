// SPDX-License-Identifier: AGPL-3.0-or-later
// The publiccode.yml standard, key by key. Version 0 is what https://yml.publiccode.tools describes (0.7 and
// its deprecated keys); version 1 is announced there: the same without all that is deprecated.
import { categories, developmentStatuses, maintenanceTypes, scopes, softwareTypes } from './categories.ts';
import { anyUrl, organisationUri, supportsId, webUrl } from './rules/address.ts';
import { country } from './rules/country.ts';
import { contractEnd, day } from './rules/date.ts';
import { codiceIpa } from './rules/italy.ts';
import { language } from './rules/language.ts';
import { atLeast, atMost } from './rules/length.ts';
import { licence } from './rules/licence.ts';
import { email, phone } from './rules/mail.ts';
import { mediaType } from './rules/media.ts';
import { authorsFile, logo, screenshot } from './rules/picture.ts';
import { video } from './rules/video.ts';
import { oneOf } from './rules/vocabulary.ts';
import { deprecated, flag, list, pointing, required, type SectionShape, section, text } from './shape.ts';

const page = pointing('page', text(webUrl));

const organisation = section({ uri: required(text(organisationUri)), name: text() });

const dependencies = list(
  section({
    name: required(text()),
    versionMin: text(),
    versionMax: text(),
    version: text(),
    optional: flag,
  }),
);

const contact = section({
  name: required(text()),
  email: text(email),
  phone: text(phone),
  affiliation: text(),
});

const contractor = section({
  name: required(text()),
  until: required(text(contractEnd)),
  email: text(email),
  website: text(webUrl),
});

const description = {
  localisedName: text(),
  shortDescription: required(text(atMost(150))),
  longDescription: text(atLeast(150), atMost(10_000)),
  documentation: page,
  apiDocumentation: page,
  features: list(text()),
  screenshots: list(pointing('screenshot', text(screenshot))),
  videos: list(text(video)),
  awards: list(text()),
};

/** What both versions say. */
const lasting = {
  publiccodeYmlVersion: text(),
  name: required(text()),
  applicationSuite: text(),
  url: required(pointing('repository', text(anyUrl))),
  landingURL: page,
  isBasedOn: { ...list(text(anyUrl)), orOne: true as const },
  softwareVersion: text(),
  releaseDate: text(day),
  logo: pointing('logo', text(logo)),
  platforms: required(list(text())),
  categories: list(text(oneOf(Object.keys(categories), 'category.unknown'))),
  usedBy: list(text()),
  fundedBy: list(organisation),
  roadmap: page,
  developmentStatus: required(text(oneOf(developmentStatuses))),
  softwareType: required(text(oneOf(softwareTypes))),
  supports: list(section({ id: required(text(supportsId)) })),
  organisation,
  intendedAudience: section({
    scope: list(text(oneOf(Object.keys(scopes), 'scope.unknown'))),
    countries: list(text(country)),
    unsupportedCountries: list(text(country)),
  }),
  description: required({ kind: 'languages' as const, of: section(description) }),
  legal: required(section({ license: required(text(licence)), mainCopyrightOwner: text() })),
  maintenance: required(
    section({
      type: required(text(oneOf(maintenanceTypes))),
      contractors: list(contractor),
      contacts: list(contact),
    }),
  ),
  localisation: required(
    section({ localisationReady: required(flag), availableLanguages: required(list(text(language))) }),
  ),
  dependsOn: section({ open: dependencies, proprietary: dependencies, hardware: dependencies }),
};

const italy = section({
  countryExtensionVersion: text(oneOf(['0.2', '1.0'])),
  conforme: deprecated(
    'deprecated.drop',
    section({
      lineeGuidaDesign: flag,
      modelloInteroperabilita: flag,
      misureMinimeSicurezza: flag,
      gdpr: flag,
    }),
  ),
  riuso: section({ codiceIPA: deprecated('deprecated.codice-ipa', text(codiceIpa)) }),
  piattaforme: section({ spid: flag, cie: flag, anpr: flag, pagopa: flag, io: flag }),
});

/** The standard in its versions 0.x. */
export const version0: SectionShape = section({
  ...lasting,
  monochromeLogo: deprecated('deprecated.monochrome-logo', pointing('logo', text(logo))),
  inputTypes: deprecated('deprecated.drop', list(text(mediaType))),
  outputTypes: deprecated('deprecated.drop', list(text(mediaType))),
  description: required({
    kind: 'languages',
    of: section({ ...description, genericName: deprecated('deprecated.drop', text(atMost(35))) }),
  }),
  legal: required(
    section({
      ...lasting.legal.keys,
      repoOwner: deprecated('deprecated.repo-owner', text()),
      authorsFile: deprecated('deprecated.drop', pointing('file', text(authorsFile))),
    }),
  ),
  IT: italy,
  it: deprecated('deprecated.lowercase-country', italy),
});

/** The standard as its version 1 is announced: without the deprecated keys and the sections of countries. */
export const version1: SectionShape = section(lasting);
