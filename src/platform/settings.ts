// SPDX-License-Identifier: AGPL-3.0-or-later
// Every setting of a halle, in one table: its name in the environment, what it means, what it is when nobody
// says anything. The documentation and `halle settings` are printed from this table.
import { z } from 'zod';
import { nameTexts, type Text } from '../base/language.ts';
import { isZone, usualZone } from '../base/zone.ts';
import { usualMemory } from './git/limits.ts';
import { openIdShape } from './openid-setting.ts';
import { keeperSettings } from './settings-keeper.ts';

export interface Setting {
  /** How the words of the environment become a value. */
  readonly shape: z.ZodType;
  /** What the setting does, in one sentence. */
  readonly says: Text;
  /** The default, as a person would write it. */
  readonly byDefault: string;
}

const list = z.string().transform((words) => words.split(/[\s,]+/).filter(Boolean));
const databaseUrl = z
  .string()
  .regex(/^postgres(ql)?:\/\//)
  .optional();
/** `host=token,host=token`, each token one word. */
const tokens = list
  .pipe(z.array(z.string().regex(/^[\w.-]+(:\d{1,5})?=[\x21-\x7e]{1,500}$/)))
  .transform((pairs) =>
    Object.fromEntries(
      pairs.map((pair) => [
        pair.slice(0, pair.indexOf('=')).toLowerCase(),
        pair.slice(pair.indexOf('=') + 1),
      ]),
    ),
  );
/** A BCP 47 tag: `de`, `pt-BR`. */
const languageTag = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;
const hostAndPort = /^(\[[0-9a-f:.]+\]|[\w.-]+):\d{1,5}$/i;
const number = (least: number, most: number, usual: number) =>
  z.coerce.number().int().min(least).max(most).default(usual);

export const settings = {
  PORT: {
    shape: number(0, 65535, 3000),
    byDefault: '3000',
    says: { fr: 'Port où le site écoute.', en: 'Port the site listens on.' },
  },
  HOST: {
    shape: z.string().default('localhost'),
    byDefault: 'localhost',
    says: {
      fr: 'Adresse où le site écoute ; 0.0.0.0 pour toutes.',
      en: 'Address the site listens on; 0.0.0.0 for all.',
    },
  },
  HALLE_URL: {
    shape: z.url({ protocol: /^https?$/ }).optional(),
    byDefault: 'http://localhost:PORT',
    says: {
      fr: 'Adresse publique du site, sans sous-dossier ; elle seule sert à écrire les adresses complètes.',
      en: 'Public address of the site, without a sub-folder; it alone builds full addresses.',
    },
  },
  HALLE_HOME: {
    shape: z.string().optional(),
    byDefault: '~/.local/share/halle (XDG_DATA_HOME) ; root : /var/lib/halle',
    says: {
      fr: 'Dossier qui contient tout ce qui appartient à cette halle ; jamais dans celui du programme, ni autour de lui.',
      en: 'Folder that holds everything of this halle; never in that of the program, nor around it.',
    },
  },
  DATABASE_URL: {
    shape: databaseUrl,
    byDefault: 'PostgreSQL 18 embarqué / embedded',
    says: {
      fr: 'Base PostgreSQL (15 ou plus) où le site se connecte, avec un rôle sans privilège.',
      en: 'PostgreSQL database (15 or later) the site connects to, as an unprivileged role.',
    },
  },
  DATABASE_MIGRATION_URL: {
    shape: databaseUrl,
    byDefault: '—',
    says: {
      fr: 'La même base, avec le rôle propriétaire : mises à jour du schéma et sauvegardes.',
      en: 'The same database as its owner role: schema upgrades and backups.',
    },
  },
  DATABASE_DIRECT_URL: {
    shape: databaseUrl,
    byDefault: 'DATABASE_URL',
    says: {
      fr: 'La même base et le même rôle que DATABASE_URL, sans passer par un répartiteur de connexions (PgBouncer) : pour la connexion qui écoute et pour les réglages des rôles.',
      en: 'The same database and role as DATABASE_URL, without a connection pooler (PgBouncer) between: for the connection that listens and for the settings of the roles.',
    },
  },
  DATABASE_WORKER_URL: {
    shape: databaseUrl,
    byDefault: '—',
    says: {
      fr: 'La même base, avec un troisième rôle, qui envoie les messages et fait le travail de fond : le rôle du site ne peut alors que les demander. À donner à « start », « work » et « migrate ». Sans lui, le rôle du site fait tout cela lui-même.',
      en: 'The same database as a third role, which sends the mails and does the background work: the role of the site can then only ask for them. To be given to “start”, “work” and “migrate”. Without it the role of the site does all of that itself.',
    },
  },
  HALLE_POOL: {
    shape: number(2, 200, 10),
    byDefault: '10',
    says: {
      fr: 'Connexions à la base, au plus, pour un processus.',
      en: 'Database connections at most, for one process.',
    },
  },
  HALLE_SECRET: {
    shape: z.string().min(32).optional(),
    byDefault: 'HALLE_HOME/secret',
    says: {
      fr: 'Secret d’au moins 32 caractères ; avec DATABASE_URL, exigé pour servir le site, travailler ou mesurer une liste.',
      en: 'Secret of at least 32 characters; with DATABASE_URL, needed to serve the site, to work or to measure a list.',
    },
  },
  HALLE_TRUST_PROXY: {
    shape: list.default([]),
    byDefault: '—',
    says: {
      fr: 'Mandataires de confiance (adresses ou réseaux, séparés par des virgules).',
      en: 'Trusted proxies (addresses or networks, comma separated).',
    },
  },
  HALLE_ALLOW_PRIVATE: {
    shape: list.pipe(z.array(z.string().regex(hostAndPort))).default([]),
    byDefault: '—',
    says: {
      fr: 'Ports locaux que la halle peut appeler malgré la règle (hôte:port, séparés par des virgules).',
      en: 'Local ports the halle may call against the rule (host:port, comma separated).',
    },
  },
  HALLE_JOURNAL_WITNESS: {
    shape: z
      .url({ protocol: /^https?$/ })
      .max(2_000)
      .optional(),
    byDefault: '—',
    says: {
      fr: 'Adresse web d’un témoin du journal : elle reçoit (POST) au plus chaque minute le dernier sceau, en une ligne ; « halle journal verify » lui redemande (GET) les lignes qu’elle a.',
      en: 'Web address of a witness of the journal: it is posted the last seal, one line, once a minute at most; “halle journal verify” asks it (GET) for the lines it has.',
    },
  },
  HALLE_SMTP: {
    shape: z
      .string()
      .regex(/^(folder|smtps?:\/\/[^\s/]+\/?(\?tls=off)?)$/)
      .refine((written) => written === 'folder' || URL.canParse(written))
      .optional(),
    byDefault: '—',
    says: {
      fr: 'Serveur de courrier : smtp://utilisateur:mot@hôte:587 (chiffré par STARTTLS, sauf sur cette machine ou avec ?tls=off) ou smtps:// ; « folder » écrit les messages dans HALLE_HOME/mail, pour un essai sur cette machine. Sans lui, les messages attendent.',
      en: 'Mail server: smtp://user:word@host:587 (encrypted by STARTTLS, except on this machine or with ?tls=off) or smtps://; “folder” writes messages to HALLE_HOME/mail, for trying on this machine. Without it messages wait.',
    },
  },
  HALLE_MAIL_FROM: {
    shape: z.string().max(300).optional(),
    byDefault: 'Halle <halle@HALLE_URL>',
    says: {
      fr: 'De qui viennent les messages : une adresse, ou Nom <adresse>.',
      en: 'Who mails come from: an address, or Name <address>.',
    },
  },
  HALLE_BOUNCE_KEY: {
    shape: z
      .string()
      .regex(/^[\x21-\x7e]{16,200}$/)
      .optional(),
    byDefault: '—',
    says: {
      fr: 'Clé par laquelle le serveur de courrier poste ce qui revient à /courrier/rebonds (16 caractères au moins). Sans elle, cette adresse n’existe pas.',
      en: 'Key with which the mail server posts what comes back to /en/mail/bounces (at least 16 characters). Without it that address does not exist.',
    },
  },
  HALLE_GITHUB_TOKEN: {
    shape: z
      .string()
      .regex(/^[\x21-\x7e]{1,500}$/)
      .optional(),
    byDefault: '—',
    says: {
      fr: 'Jeton de lecture pour github.com : sans lui, les réponses aux demandes n’y sont pas mesurées.',
      en: 'Read token for github.com: without it, answers to requests are not measured there.',
    },
  },
  HALLE_FORGE_TOKENS: {
    shape: tokens.default({}),
    byDefault: '—',
    says: {
      fr: 'Jetons de lecture pour d’autres forges (hôte=jeton, séparés par des virgules).',
      en: 'Read tokens for other forges (host=token, comma separated).',
    },
  },
  HALLE_MEASURE_EVERY_DAYS: {
    shape: number(0, 365, 7),
    byDefault: '7',
    says: {
      fr: 'Jours après lesquels « halle work » mesure de nouveau les dépôts du catalogue ; 0 : jamais.',
      en: 'Days after which “halle work” measures the repositories of the catalogue again; 0 for never.',
    },
  },
  HALLE_LOG: {
    shape: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
    byDefault: 'info',
    says: {
      fr: 'Niveau du journal technique : silent, error, warn, info, debug.',
      en: 'Level of the technical log: silent, error, warn, info, debug.',
    },
  },
  HALLE_COPIES: {
    shape: number(0, 10_000_000, 4096),
    byDefault: '4096',
    says: {
      fr: 'Mégaoctets que peuvent occuper les copies de dépôts (sans leurs fichiers) gardées d’une lecture à l’autre ; 0 : aucune.',
      en: 'Megabytes that copies of repositories (without their files) kept between readings may take; 0 for none.',
    },
  },
  HALLE_GIT_MEMORY: {
    shape: number(64, 1_000_000, usualMemory / 1024 ** 2),
    byDefault: String(usualMemory / 1024 ** 2),
    says: {
      fr: 'Mégaoctets de mémoire que chaque processus de git peut demander ; au-delà, la lecture s’arrête et le dit (macOS n’applique pas cette limite).',
      en: 'Megabytes of memory that each process of git may ask for; beyond, the reading stops and says so (macOS does not enforce it).',
    },
  },
  HALLE_RATE_LIMIT: {
    shape: number(0, 1_000_000, 600),
    byDefault: '600',
    says: {
      fr: 'Requêtes par minute et par adresse ; 0 : sans limite.',
      en: 'Requests a minute for one address; 0 for no limit.',
    },
  },
  HALLE_NOTICE_DAYS: {
    shape: number(7, 365, 30),
    byDefault: '30',
    says: {
      fr: 'Jours entre l’avis donné à un projet et la publication d’une note D, E ou « déconseillé ».',
      en: 'Days between the notice given to a project and the publication of a grade D, E or “advised against”.',
    },
  },
  HALLE_SIGN_IN_LIMIT: {
    shape: number(1, 1_000_000, 5),
    byDefault: '5',
    says: {
      fr: 'Connexions par heure (liens demandés, entrées par un service d’identité ou une clé d’accès) pour une adresse électronique, une identité ou une clé ; dix fois plus pour une adresse de réseau.',
      en: 'Sign-ins an hour (links asked for, entries by an identity service or a passkey) for one mail address, identity or passkey; ten times as many for one network address.',
    },
  },
  HALLE_OIDC: {
    shape: openIdShape.default([]),
    byDefault: '[]',
    says: {
      fr: 'Services d’identité (OpenID Connect) par lesquels on peut se connecter : une liste JSON d’objets name, clientId, clientSecret, et issuer, ou preset « proconnect » ; au choix label, scopes, acr, numberClaim (où se lit le SIRET), givenNameClaim, familyNameClaim, alg, signedUserinfo. Adresse de retour à déclarer : HALLE_URL/openid/name ; après la déconnexion : HALLE_URL/.',
      en: 'Identity services (OpenID Connect) that people may sign in with: a JSON list of objects with name, clientId, clientSecret, and issuer, or preset “proconnect”; optionally label, scopes, acr, numberClaim (where the SIRET is read), givenNameClaim, familyNameClaim, alg, signedUserinfo. Return address to declare: HALLE_URL/openid/name; after signing out: HALLE_URL/.',
    },
  },
  HALLE_ZONE: {
    shape: z.string().refine(isZone).default(usualZone),
    byDefault: usualZone,
    says: {
      fr: 'Fuseau horaire de la halle, par son nom dans la base IANA (Europe/Brussels, America/Toronto) : le jour des pages que tous lisent. Les échéances d’une organisation suivent l’heure de son territoire.',
      en: 'Time zone of the halle, by its name in the IANA database (Europe/Brussels, America/Toronto): the day of the pages that all read. Deadlines of an organisation follow the clock of its territory.',
    },
  },
  HALLE_LANGUAGES: {
    shape: list.pipe(z.array(z.string().regex(languageTag)).max(30)).default(['fr', 'en']),
    byDefault: 'fr,en',
    says: {
      fr: 'Langues dans lesquelles le site est offert, séparées par des virgules ; le français et l’anglais le sont toujours, les autres ont leur fichier dans src/languages. Une langue qui n’est que partiellement traduite (de) le dit.',
      en: 'Languages the site is offered in, comma separated; French and English always are, each other one has its file in src/languages. One that is translated in part only (de) says so.',
    },
  },
  HALLE_LANG: {
    shape: z.string().regex(languageTag).optional(),
    byDefault: 'LC_ALL, LANG ; fr',
    says: {
      fr: 'Langue des commandes : fr, en, ou celle d’un fichier de src/languages.',
      en: 'Language of the commands: fr, en, or that of a file of src/languages.',
    },
  },
  ...keeperSettings,
} as const satisfies Record<string, Setting>;

nameTexts(Object.fromEntries(Object.entries(settings).map(([name, { says }]) => [name, says])), 'setting.');

export type SettingName = keyof typeof settings;
