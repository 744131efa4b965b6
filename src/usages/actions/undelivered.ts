// SPDX-License-Identifier: AGPL-3.0-or-later
// Whoever wrote to a peer is told by mail that the letter did not arrive: once, by the halle itself.
import { dayHere } from '../../base/day.ts';
import type { Lang } from '../../base/language.ts';
import { loadOrganisation } from '../../people/directory/stores/directory.ts';
import { takeUndelivered } from '../../people/letters/store-words.ts';
import { mailAccount } from '../../people/signed-in/actions-mail.ts';
import { type Db, inTransaction } from '../../platform/db.ts';
import type { MailContext } from '../../platform/mail.ts';
import { site } from '../../site.ts';
import { peerLetters } from '../letter.ts';
import { undeliveredMail } from '../mails.ts';
import { findAbout } from '../stores/contacts.ts';

/** @returns how many letters were told of */
export function tellUndelivered(db: Db, { keyFor, url }: MailContext, at: Date): Promise<number> {
  return inTransaction(
    db,
    async (tx) => {
      const lost = await takeUndelivered(tx, peerLetters, at);
      for (const { about, account, to, at: written, fate } of lost) {
        const [software, { name, slug }] = [await findAbout(tx, about), await loadOrganisation(tx, to)];
        if (!software) continue;
        const content = (lang: Lang) =>
          undeliveredMail(lang, {
            ...{ name, software: software.name, day: dayHere(written), fate },
            url: url + site.peerLetter(lang, software.slug, slug),
          });
        const kind = { urgency: 'prompt', topic: 'catalogue.letter-undelivered' } as const;
        await mailAccount(tx, keyFor, { account, ...kind, content }, at);
      }
      return lost.length;
    },
    at,
  );
}
