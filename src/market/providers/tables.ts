// SPDX-License-Identifier: AGPL-3.0-or-later
// The tables of providers, as `migrations/0017_providers.sql`, `0056_claimed_numbers.sql` and
// `0075_offers_without_software.sql` make them.
import type { Generated } from 'kysely';
import type { IdentityScheme } from './identity.ts';
import type { Catalogue } from './listed.ts';
import type { ServiceKind } from './offer.ts';
import type { Answer } from './reference.ts';

interface ProviderTable {
  organisation_id: string;
  scheme: IdentityScheme;
  number: string | null;
  domain: string;
  proved_on: string;
  number_proved_on: Generated<string | null>;
  number_proved_by: Generated<'list' | 'keeper' | null>;
  number_freed_on: Generated<string | null>;
  site: Generated<string | null>;
}

interface ContestTable {
  id: string;
  organisation_id: string;
  scheme: string;
  number: string;
  reader: Buffer;
  address: Buffer | null;
  words: string;
  lang: string;
  asked_at: Date;
  answered_at: Date | null;
  answer: 'freed' | 'kept' | null;
}

interface OfferTable {
  id: string;
  organisation_id: string;
  record_id: string | null;
  kind: ServiceKind;
  territories: string[];
  languages: string[];
  words: string;
  published_on: string | null;
  expires_on: string | null;
  published_by: string | null;
  reminded_on: string | null;
  withdrawn_on: string | null;
}

interface DomainTable {
  id: string;
  organisation_id: string;
  domain: string;
  domain_hash: Buffer;
  proved_on: string;
  withdrawn_on: string | null;
}

interface PersonTable {
  id: string;
  organisation_id: string;
  mail_hash: Buffer;
  consented_on: string;
  alone_too: boolean;
  withdrawn_on: string | null;
}

interface ReferenceTable {
  id: string;
  organisation_id: string;
  client_id: string;
  record_id: string;
  deed: 'service' | 'training';
  kind: ServiceKind;
  held_on: string;
  function: string | null;
  asked_on: string;
  answer: Answer | null;
  answered_on: string | null;
  answered_by: 'agent' | 'mailbox' | null;
  withdrawn_on: string | null;
  linked: Generated<boolean>;
  answered_account: Generated<string | null>;
}

interface WorkTable {
  organisation_id: string;
  repository_id: string;
  share: number | null;
  last_on: string;
  releases: number | null;
  people: number;
  computed_on: string;
}

interface ListedTable {
  source: Catalogue;
  external_id: string;
  name: string;
  siren: string | null;
  url: string | null;
  raw: string;
  stated_on: string;
  read_at: string | null;
  kinds: string[];
}

interface LeftOutTable {
  source: Catalogue;
  external_id: string;
  why: string;
  since: string;
}

interface ListedSoftwareTable {
  source: Catalogue;
  external_id: string;
  key: string;
}

declare module '../../platform/db.ts' {
  interface Tables {
    provider: ProviderTable;
    provider_offer: OfferTable;
    number_contest: ContestTable;
    provider_domain: DomainTable;
    provider_person: PersonTable;
    provider_reference: ReferenceTable;
    provider_work: WorkTable;
    listed_provider: ListedTable;
    listed_left_out: LeftOutTable;
    listed_provider_software: ListedSoftwareTable;
  }
}

declare module '../../base/shows.ts' {
  interface Families {
    providers: unknown;
  }
}
