// SPDX-License-Identifier: AGPL-3.0-or-later
// Which organisation stands behind a commit, as far as its mail domain says: a number, never a name.
import providers from 'email-providers/all.json' with { type: 'json' };
import { parse } from 'tldts';

/**
 * Providers that lend mailboxes to all, beside those of the list `email-providers`; aliases that lead
 * elsewhere; forges. They say nothing of an employer.
 */
const lent =
  'tutanota.com|tutanota.de|tuta.io|tuta.com|keemail.me|fastmail.com|bbox.fr|numericable.fr|riseup.net|posteo.de|posteo.net|posteo.org|disroot.org|systemli.org|autistici.org|no-log.org|cegetel.net|9online.fr|9business.fr|dbmail.com|noos.fr|infomaniak.ch|ik.me|ikmail.com|etik.com|hispeed.ch|sunrise.ch|vivaldi.net|startmail.com|mailo.com|murena.io|e.email|mailfence.com|xs4all.nl|ziggo.nl|telefonica.net|telenet.be|proximus.be|voo.be|zaclys.net|chapril.org|ouvaton.org|lautre.net|globenet.org|marsnet.org|' +
  'duck.com|mozmail.com|addy.io|anonaddy.com|anonaddy.me|simplelogin.com|simplelogin.io|aleeas.com|slmail.me|passmail.net|33mail.com|spamgourmet.com|eu.org|iki.fi|pobox.com|linux.com|acm.org|ieee.org|computer.org|alum.mit.edu|polytechnique.org|m4x.org|ens-lyon.org|centraliens.net|altern.org|tuxfamily.org|' +
  'github.com|github.io|gitlab.com|gitlab.io|bitbucket.org|sourceforge.net|sf.net|codeberg.org|framagit.org|sr.ht|launchpad.net|savannah.gnu.org|gna.org|berlios.de|codeplex.com|gitea.com|gitea.io|gitee.com|notabug.org|disroot.org|pagure.io|pagure.org|googlecode.com|tigris.org|java.net|rubyforge.org|ohloh.net|assembla.com|beanstalkapp.com|radicle.xyz|radicle.io|gitbook.com|repl.it|replit.com';
const free: ReadonlySet<string> = new Set([...providers, ...lent.split('|')]);

/** Hosts on which a forge or a provider gives an address to each of its users. */
const ofUsers = /(?:^|\.)(?:noreply|no-reply|users?|members?|alumni|alum|aliases?|forward)\./;
const nowhere = /^[\d.]+$|(?:^|\.)example\.(?:com|org|net)$/;

/** Endings under which a registry admits public bodies, schools and hospitals only. */
const institutional =
  /^(?:gov|gouv|gob|gub|gc|go|govt|gv|guv|gouvernement|mil|ac|edu|nhs|police|parliament|health|sch|k12|cri|int)\b/;
/** A province of Italy, where `go` is no government. */
const gorizia = 'go.it';
const alone = /^(?:gov|edu|mil|int)$/;

/**
 * The registrable part of a mail domain by the public suffix list (`dev.city.gouv.fr` → `city.gouv.fr`,
 * `pch.gc.ca` → itself), `free` for public providers, `none` where unreadable or outside the list.
 */
export function organisationDomain(mail: string): string {
  const host = /@([\p{L}\p{M}\p{N}.-]+)$/u.exec(mail.trim().toLowerCase())?.[1]?.replace(/\.+$/, '');
  if (!host?.includes('.') || nowhere.test(host)) return 'none';
  const { domain, isIcann, isIp } = parse(host, { extractHostname: false });
  if (!domain || isIp || !isIcann) return 'none';
  return free.has(domain) || free.has(host) || ofUsers.test(host) ? 'free' : domain;
}

/**
 * Whether the registry gives such domains to institutions alone (`statcan.gc.ca`, `city.gouv.fr`,
 * `univ.ac.uk`): then one address tells that an institution is there.
 */
export function isInstitution(domain: string): boolean {
  const { publicSuffix } = parse(domain, { extractHostname: false });
  if (!publicSuffix) return false;
  return publicSuffix.includes('.')
    ? institutional.test(publicSuffix) && publicSuffix !== gorizia
    : alone.test(publicSuffix);
}
