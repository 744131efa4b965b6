// SPDX-License-Identifier: AGPL-3.0-or-later
// Which organisation stands behind a commit, as far as its mail domain says: a number, never a name.

/** Public mail providers and private forge addresses: they say nothing of an employer. */
const free = new Set(
  'gmail.com|googlemail.com|outlook.com|outlook.fr|hotmail.com|hotmail.fr|hotmail.it|hotmail.co.uk|live.com|live.fr|msn.com|yahoo.com|yahoo.fr|yahoo.it|yahoo.de|yahoo.co.uk|ymail.com|icloud.com|me.com|mac.com|aol.com|proton.me|protonmail.com|protonmail.ch|pm.me|tutanota.com|tuta.io|gmx.com|gmx.net|gmx.de|gmx.fr|web.de|t-online.de|mail.com|mail.ru|yandex.ru|yandex.com|qq.com|163.com|126.com|foxmail.com|fastmail.com|fastmail.fm|hey.com|zoho.com|laposte.net|orange.fr|wanadoo.fr|free.fr|sfr.fr|neuf.fr|bbox.fr|numericable.fr|libero.it|tiscali.it|riseup.net|mailbox.org|posteo.de|posteo.net|disroot.org|skynet.be|telenet.be|videotron.ca|sympatico.ca|bell.net|rogers.com|shaw.ca|comcast.net|att.net|verizon.net|btinternet.com'.split(
    '|',
  ),
);
const secondLevel = /^(?:co|com|net|org|gov|gouv|gob|gov|ac|edu|asso|or|ne|qc|on|bc)$/;

/**
 * The registrable part of a mail domain (`dev.city.gouv.fr` → `city.gouv.fr`), `free` for public providers,
 * `none` where unreadable.
 */
export function organisationDomain(mail: string): string {
  const host = /@([a-z0-9.-]+)$/.exec(mail.trim().toLowerCase())?.[1]?.replace(/\.+$/, '');
  if (
    !host?.includes('.') ||
    /^[\d.]+$|\.(local|localdomain|lan|internal|home|invalid|test|example)$|(^|\.)example\.(com|org|net)$/.test(
      host,
    )
  )
    return 'none';
  const labels = host.split('.').filter(Boolean);
  const kept = labels.length > 2 && labels.at(-1)!.length === 2 && secondLevel.test(labels.at(-2)!) ? 3 : 2;
  const domain = labels.slice(-kept).join('.');
  return free.has(domain) ||
    free.has(host) ||
    /(^|\.)noreply\./.test(host) ||
    /^(github|gitlab|bitbucket)\.(com|org)$/.test(domain)
    ? 'free'
    : domain;
}
