// SPDX-License-Identifier: AGPL-3.0-or-later
// A publiccode.yml as a program wants it: one form for each thing, whatever the version it was written in.
import type { Category, DevelopmentStatus, MaintenanceType, Scope, SoftwareType } from './categories.ts';

/** Who publishes or funds: a lasting address (URL or URN) and the name people know. */
export interface Organisation {
  uri: string;
  name?: string;
}

/** The software told in one language. */
export interface Description {
  /** The name in this language, where it differs. */
  localisedName?: string;
  /** What kind of software it is, in 35 characters. @deprecated by the standard */
  genericName?: string;
  /** One sentence of at most 150 characters. */
  shortDescription?: string;
  /** 150 to 10,000 characters for those who will use it, in simple Markdown. */
  longDescription?: string;
  /** Address of the manual for those who use it. */
  documentation?: string;
  /** Address of the description of its programming interface. */
  apiDocumentation?: string;
  /** What it allows people to do, as a decision maker would say it. */
  features?: string[];
  /** Paths in the repository or addresses of pictures, PNG or JPG. */
  screenshots?: string[];
  /** Addresses of videos on hosts that support oEmbed. */
  videos?: string[];
  awards?: string[];
}

/** A firm under contract to maintain the software, and until which day (YYYY-MM-DD). */
export interface Contractor {
  name: string;
  until: string;
  email?: string;
  website?: string;
}

/** Someone who maintains the software and can be reached. */
export interface Contact {
  name: string;
  email?: string;
  phone?: string;
  affiliation?: string;
}

/** What must be there for the software to run: a database, a card reader. */
export interface Dependency {
  name: string;
  /** First version that fits. */
  versionMin?: string;
  /** Last version that fits. */
  versionMax?: string;
  /** The only version that fits, with its later corrections. */
  version?: string;
  optional?: boolean;
}

/** The Italian section. @deprecated by the standard: see `organisation` and `supports` */
export interface Italy {
  countryExtensionVersion?: string;
  conforme?: {
    lineeGuidaDesign?: boolean;
    modelloInteroperabilita?: boolean;
    misureMinimeSicurezza?: boolean;
    gdpr?: boolean;
  };
  riuso?: { codiceIPA?: string };
  piattaforme?: { spid?: boolean; cie?: boolean; anpr?: boolean; pagopa?: boolean; io?: boolean };
}

/**
 * A publiccode.yml, normalised: `isBasedOn` is a list, countries are in capitals, `it` is `IT`, a `codiceIPA`
 * alone becomes the organisation. Keys that the file lacks, or that are of another type than the standard's,
 * are absent; texts stand as written, even when a finding blames them.
 */
export interface PublicCode {
  /** Version of the standard declared: `0`, `0.7`. */
  publiccodeYmlVersion?: string;
  /** The name most people call it by. */
  name?: string;
  /** The suite it belongs to. */
  applicationSuite?: string;
  /** Address of the repository: it identifies the software. */
  url?: string;
  /** A page for people, when `url` is not one. */
  landingURL?: string;
  /** Repositories of the software that this one is a variant of. */
  isBasedOn?: string[];
  /** Latest stable version, to be shown and not interpreted. */
  softwareVersion?: string;
  /** Day of the latest version, YYYY-MM-DD. */
  releaseDate?: string;
  /** Path or address of the logo: SVG, SVGZ or PNG. */
  logo?: string;
  /** @deprecated by the standard */
  monochromeLogo?: string;
  /** @deprecated by the standard */
  inputTypes?: string[];
  /** @deprecated by the standard */
  outputTypes?: string[];
  /** Where people use it: `web`, `windows`, `mac`, `linux`, `ios`, `android`, or another word. */
  platforms?: string[];
  categories?: (Category | (string & {}))[];
  /** Names of administrations known to use it. */
  usedBy?: string[];
  fundedBy?: Organisation[];
  /** Address of the public roadmap. */
  roadmap?: string;
  developmentStatus?: DevelopmentStatus | (string & {});
  softwareType?: SoftwareType | (string & {});
  /** Norms, laws and systems it supports: aliases of the standard's list, URLs or URNs. */
  supports?: { id: string }[];
  /** Who publishes it. */
  organisation?: Organisation;
  intendedAudience?: {
    scope?: (Scope | (string & {}))[];
    countries?: string[];
    unsupportedCountries?: string[];
  };
  /** By BCP 47 language tag. */
  description?: Record<string, Description>;
  legal?: { license?: string; mainCopyrightOwner?: string; repoOwner?: string; authorsFile?: string };
  maintenance?: { type?: MaintenanceType | (string & {}); contractors?: Contractor[]; contacts?: Contact[] };
  localisation?: { localisationReady?: boolean; availableLanguages?: string[] };
  dependsOn?: { open?: Dependency[]; proprietary?: Dependency[]; hardware?: Dependency[] };
  IT?: Italy;
}

/** One form for each thing. */
export function normalised(walked: Record<string, unknown>): PublicCode {
  const { it, ...rest } = walked as PublicCode & { it?: Italy };
  const code: PublicCode = rest;
  if (it && !code.IT) code.IT = it;
  for (const list of ['countries', 'unsupportedCountries'] as const) {
    const countries = code.intendedAudience?.[list];
    if (countries) code.intendedAudience![list] = countries.map((country) => country.toUpperCase());
  }
  const codice = code.IT?.riuso?.codiceIPA;
  const owner = code.legal?.repoOwner;
  if (codice && !code.organisation)
    code.organisation = { uri: `urn:x-italian-pa:${codice}`, ...(owner && { name: owner }) };
  return code;
}
