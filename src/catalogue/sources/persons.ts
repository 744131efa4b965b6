// SPDX-License-Identifier: AGPL-3.0-or-later
// No person enters the catalogue: names, telephones and addresses of contacts are taken out before a record
// is kept. Mailboxes of a function (contact@, support@…) may stay.
import { fold } from '../../base/text.ts';

// An address of the web is read whole (who signs in is left out of it, its path stays), then the address of
// a repository by ssh, then that of a mailbox: its host ends in letters, which a version (`vue@3.5.1`) does
// not. Each starts where a word starts: tried within a word, a million letters would take a million
// readings of them.
const inWeb = /(?<![\p{L}\p{N}])(?:git\+)?(?:https?|ssh|git|ftp):\/\/[^\s"'<>,;|(){}[\]\\`]+/u.source;
const inMail =
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}[\p{L}\p{N}-]+/u.source;
const addresses = new RegExp(`(?<web>${inWeb})|(?<mail>${inMail})(?<ssh>:[\\w.~-]+\\/[\\w./~-]+)?`, 'giu');
const functions =
  /^(?:contact|contatti|info|informations?|support|assistance|assistenza|helpdesk|help|hello|bonjour|accueil|mairie|secretariat|segreteria|protocollo|opensource|open-source|oss|ospo|dev|devs|developers?|team|equipe|community|communaute|security|securite|admin|webmaster|postmaster|noreply|no-reply|git|press|sales|dsi|numerique|data|opendata)(?:[._+-][a-z]+)*$/i;
const organisationWords =
  /\b(?:ville|commune|mairie|comune|regione|region|provincia|departement|metropole|communaute|agglomeration|syndicat|universita|universite|university|istituto|institut|institute|ministere|ministero|ministry|agence|agenzia|agency|direction|direzione|service|servizio|services|ufficio|bureau|equipe|team|gruppo|groupe|group|association|associazione|fondation|fondazione|foundation|consorzio|cooperative|scop|societe|societa|company|srl|spa|s r l|s p a|sas|sarl|sa|gmbh|inc|ltd|llc|labs?|software|solutions?|informatica|informatique|technolog\w+|tecnolog\w+|digital\w*|community|project|open\w*|city|county|state|government|gouvernement|council|department|office|centre|center|centro|ente|azienda|asl|consiglio|camera|centrale|support|contact)\b/;

/**
 * Mail addresses of persons taken out of a text, and who signs in out of its addresses; its length changes,
 * its lines do not.
 */
export function withoutAddresses(text: string): string {
  if (!text.includes('@')) return text;
  return text.replace(addresses, (...found) => {
    const { web, mail = '', ssh } = found.at(-1) as Partial<Record<'web' | 'mail' | 'ssh', string>>;
    if (web) return withoutAccount(web);
    const [user, host] = mail.split('@') as [string, string];
    if (ssh) return `git@${host}${ssh}`;
    return functions.test(user) ? mail : '(adresse retirée)';
  });
}

const mailInside = new RegExp(inMail, 'giu');

/** `https://somebody:secret@host/path@2.4?to=…` → without the account, and no mailbox behind the path. */
function withoutAccount(web: string): string {
  const [, scheme, rest, asked] = /^([^:]*:\/\/)(?:[^/?#@]*@)?([^?#]*)(.*)$/s.exec(web)!;
  return `${scheme}${rest}${asked!.replace(mailInside, '')}`;
}

/**
 * Whether a name may be that of a person: two to four words of letters, none of which speaks of an
 * organisation.
 */
export function mayBePerson(name: string): boolean {
  const words = name.trim().split(/\s+/);
  return (
    words.length >= 2 &&
    words.length <= 4 &&
    words.every((word) => /^[\p{L}.'’-]+$/u.test(word)) &&
    !organisationWords.test(fold(name).replace(/[^a-z0-9]+/g, ' '))
  );
}

/** A text without persons' addresses, and without the given names and telephones wherever they stand. */
export function withoutPersons(
  text: string,
  contacts: readonly { name?: unknown; phone?: unknown }[],
): string {
  let clean = withoutAddresses(text);
  for (const { name, phone } of contacts) {
    if (typeof name === 'string' && mayBePerson(name)) clean = clean.replaceAll(name.trim(), '(personne)');
    if (typeof phone === 'string' && phone.trim().length > 5)
      clean = clean.replaceAll(phone.trim(), '(téléphone)');
  }
  return clean;
}
