// SPDX-License-Identifier: AGPL-3.0-or-later
// German for the journal of a body: what was done for it, a word for each kind of entry and a sentence for each.
// Not yet read by a native reader.

const recorded = {
  'people.recorded.mailbox-link-asked': 'Link an das amtliche Postfach angefordert',
  'people.recorded.administers-again':
    'Verwaltung der Zugänge wieder übernommen, über das amtliche Postfach: niemand hatte sie mehr inne',
  'people.recorded.became-first-agent': 'erste Person über das amtliche Postfach angemeldet',
  'people.recorded.signed-in': 'über das amtliche Postfach angemeldet',
  'people.recorded.keys-asked': 'Schlüssel über das amtliche Postfach neu angefordert',
  'people.recorded.keys-cancelled': 'Anfrage nach den Schlüsseln abgebrochen',
  'people.recorded.keys-objected': 'Einspruch gegen die Anfrage nach den Schlüsseln',
  'people.recorded.keys-lapsed':
    'Anfrage nach den Schlüsseln verfallen: Das amtliche Postfach hatte gewechselt',
  'people.recorded.keys-given': 'Schlüssel an die Person gegeben, die das amtliche Postfach liest',
  'people.recorded.keys-refused': 'Anfrage nach den Schlüsseln von den Betreibern der Halle abgelehnt',
  'people.recorded.agent-invited': 'Person eingeladen',
  'people.recorded.agent-admitted': 'Person aufgenommen',
  'people.recorded.invitation-refused': 'Einladung abgelehnt',
  'people.recorded.roles-given': 'Rollen vergeben',
  'people.recorded.agent-asked': 'Anfrage, mit Ihnen zu handeln',
  'people.recorded.request-refused': 'Anfrage abgelehnt, mit Ihnen zu handeln',
  'people.recorded.admitted': 'Organisation von den Betreibern der Halle aufgenommen',
  'people.recorded.administrator-replaced':
    'Verwaltung der Zugänge von den Betreibern der Halle neu vergeben',
  'people.recorded.organisations-merged': 'Doppelter Eintrag von den Betreibern der Halle zusammengeführt',
  'people.recorded.organisations-parted':
    'Zusammenführung eines doppelten Eintrags von den Betreibern der Halle zurückgenommen',
  'people.recorded.mailbox-withdrawn': 'amtliches Postfach zurückgezogen',
  'people.recorded.agent-removed': 'Person entfernt',
  'people.recorded.deeds-told': 'benachrichtigt, was in ihrem Namen getan wurde',
  'people.recorded.invitation-cancelled': 'Einladung zurückgenommen',
  'people.recorded.mandate-request-cancelled': 'Anfrage, handeln zu dürfen, zurückgenommen',
  'people.recorded.mandate-granted': 'Recht zu handeln erteilt',
  'people.recorded.mandate-withdrawn': 'Recht zu handeln zurückgezogen',
  'people.recorded.mandate-asked': 'um das Recht zu handeln gebeten',
  'people.recorded.mandate-refused': 'Anfrage, handeln zu dürfen, abgelehnt',
  'people.recorded.members-stated': 'Mitglieder vom Verbund genannt',
  'people.recorded.member-withdrawn': 'Mitglied zurückgenommen',
  'people.recorded.membership-denied': 'Mitgliedschaft verneint',
  'people.recorded.membership-agreed': 'Mitgliedschaft bestätigt',
  'people.recorded.network-item-stated': 'betriebene Software hinzugefügt',
  'people.recorded.network-item-withdrawn': 'betriebene Software entfernt',
  'people.recorded.governance-taken': 'Leitung einer Software übernommen',
  'people.recorded.governance-ended': 'Leitung einer Software abgegeben',
  'usages.recorded.usages-told': 'benachrichtigt, dass für sie Einsätze angegeben sind',
  'usages.recorded.usages-asked': 'um Bestätigung der Einsätze gebeten',
  'holdings.recorded.erased': 'Daten gelöscht',
  'holdings.recorded.account-erased': 'Konto gelöscht',
  'holdings.recorded.taken': 'alle Daten mitgenommen',
};

const agents = {
  'people.done.administers-again':
    'Am {day} hat, wer das amtliche Postfach von {who} liest, die Verwaltung der Zugänge wieder übernommen: Niemand hatte sie mehr inne.',
  'people.done.mailbox-link-asked':
    'Am {day} ging ein Link zur Anmeldung an das amtliche Postfach von {who}.',
  'people.done.became-first-agent': 'Am {day} hat sich eine erste Person für {who} angemeldet.',
  'people.done.signed-in': 'Am {day} hat sich jemand für {who} in der Halle angemeldet.',
  'people.done.signed-out': 'Am {day} hat sich jemand abgemeldet, für {who}.',
  'people.done.session-revoked': 'Am {day} wurde eine anderswo offene Sitzung geschlossen, für {who}.',
  'people.done.passkey-made': 'Am {day} kam ein Passkey hinzu, für {who}.',
  'people.done.passkey-removed': 'Am {day} wurde ein Passkey entfernt, für {who}.',
  'people.done.identity-linked': 'Am {day} wurde ein Identitätsdienst verbunden, für {who}.',
  'people.done.keys-asked':
    'Am {day} hat das amtliche Postfach von {who} die Schlüssel zu deren Zugängen neu angefordert.',
  'people.done.keys-cancelled': 'Am {day} wurde die Anfrage nach den Schlüsseln von {who} abgebrochen.',
  'people.done.keys-objected':
    'Am {day} hat eine Person, die die Zugänge von {who} verwaltet, gegen die Anfrage nach den Schlüsseln Einspruch erhoben.',
  'people.done.keys-lapsed':
    'Am {day} verfiel die Anfrage nach den Schlüsseln von {who}: Das amtliche Postfach hatte gewechselt.',
  'people.done.keys-given':
    'Am {day} gingen die Schlüssel von {who} an die Person, die das amtliche Postfach liest.',
  'people.done.keys-refused':
    'Am {day} haben die Betreiber der Halle die Anfrage nach den Schlüsseln von {who} abgelehnt.',
  'people.done.agent-invited': 'Am {day} hat {who} jemanden eingeladen, in ihrem Namen zu handeln.',
  'people.done.agent-admitted': 'Seit dem {day} handelt für {who} eine Person mehr.',
  'people.done.invitation-refused': 'Am {day} hat eine von {who} eingeladene Person abgelehnt.',
  'people.done.invitation-cancelled': 'Am {day} hat {who} eine Einladung zurückgenommen.',
  'people.done.roles-given':
    'Am {day} hat {who} die Rollen einer Person geändert, die in ihrem Namen handelt.',
  'people.done.agent-asked': 'Am {day} hat jemand gefragt, im Namen von {who} handeln zu dürfen.',
  'people.done.request-refused': 'Am {day} hat {who} abgelehnt, jemanden in ihrem Namen handeln zu lassen.',
  'people.done.agent-removed': 'Seit dem {day} handelt für {who} eine Person weniger.',
  'people.done.admitted': 'Am {day} haben die Betreiber der Halle {who} eingetragen.',
  'people.done.administrator-replaced':
    'Am {day} haben die Betreiber der Halle die Verwaltung der Zugänge von {who} neu vergeben.',
  'people.done.organisations-merged':
    'Am {day} haben die Betreiber der Halle {target} mit {who} zusammengeführt: Es ist dieselbe Organisation.',
  'people.done.organisations-parted':
    'Am {day} haben die Betreiber der Halle die Zusammenführung von {target} und {who} zurückgenommen.',
  'people.done.mailbox-withdrawn':
    'Am {day} wurde das amtliche Postfach von {who} aus der Halle zurückgezogen.',
  'people.done.mailboxes-imported': 'Am {day} wurde eine Liste amtlicher Postfächer gelesen.',
  'people.done.heir-changed':
    'Am {day} wurde gelesen oder berichtigt, was bei einer Fusion aus {target} wurde.',
};

const between = {
  'people.done.deeds-told':
    'Am {day} hat die Halle {who} gesagt, was eine andere Organisation in ihrem Namen getan hat: {target}.',
  'people.done.mandate-asked': 'Am {day} hat {who} gefragt, für {target} handeln zu dürfen.',
  'people.done.mandate-request-cancelled':
    'Am {day} hat {who} die Anfrage zurückgenommen, für {target} zu handeln.',
  'people.done.mandate-granted': 'Seit dem {day} lässt {who} in ihrem Namen {target} handeln.',
  'people.done.mandate-withdrawn': 'Seit dem {day} lässt {who} {target} nicht mehr in ihrem Namen handeln.',
  'people.done.mandate-refused': 'Am {day} hat {who} abgelehnt, {target} in ihrem Namen handeln zu lassen.',
  'people.done.network-described': 'Am {day} hat {who} den eigenen Verbund beschrieben.',
  'people.done.network-joined': 'Am {day} ist {who} beigetreten: {target}.',
  'people.done.members-stated': 'Am {day} hat {who} gesagt, wer Mitglied des Verbundes ist.',
  'people.done.member-withdrawn': 'Am {day} hat {who} {target} von den Mitgliedern zurückgenommen.',
  'people.done.membership-denied': 'Am {day} hat {who} verneint, Mitglied von {target} zu sein.',
  'people.done.membership-agreed': 'Am {day} hat {who} bestätigt, Mitglied von {target} zu sein.',
  'people.done.network-left': 'Am {day} ist {who} ausgetreten: {target}.',
  'people.done.network-item-stated':
    'Am {day} hat {who} gesagt, {target} für die Mitglieder zu betreiben oder ihnen zu empfehlen.',
  'people.done.network-item-withdrawn':
    'Seit dem {day} sagt {who} nicht mehr, {target} zu betreiben oder zu empfehlen.',
  'people.done.governance-taken': 'Am {day} hat {who} die Leitung von {target} übernommen.',
  'people.done.governance-ended': 'Am {day} hat {who} die Leitung von {target} abgegeben.',
  'people.done.other': 'Am {day} hat {who} etwas getan, wofür diese Fassung der Halle keine Worte hat.',
  'people.target.account': 'ein Konto',
  'people.target.organisation': 'eine Organisation',
  'people.target.mission': 'der nicht mehr gezeigt wird',
  'people.target.pool': 'die nicht mehr gezeigt wird',
  'people.target.availability': 'eine Person',
  'people.target.several': '{count, plural, =0 {eine Software} one {eine Software} other {# Programme}}',
  'people.target.software': 'eine Software',
  'people.done.oneself': 'Ihr Konto',
};

const usages = {
  'usages.done.usages-declared':
    'Am {day} hat {who} {how, select, hosted {angegeben, {target} für die Mitglieder zu betreiben} other {angegeben, {target} zu nutzen}}.',
  'usages.done.usage-confirmed': 'Am {day} hat {who} bestätigt, {target} zu nutzen.',
  'usages.done.usage-corrected':
    'Am {day} hat {who} berichtigt, was über den Einsatz von {target} gesagt ist.',
  'usages.done.usage-published': 'Am {day} hat {who} den Einsatz von {target} öffentlich gemacht.',
  'usages.done.usage-unpublished': 'Seit dem {day} zeigt {who} den Einsatz von {target} nicht mehr.',
  'usages.done.usage-withdrawn': 'Am {day} wurde der Einsatz von {target} bei {who} zurückgezogen.',
  'usages.done.usage-contact-forgotten':
    'Am {day} wurde der Kontakt gelöscht, den {who} für {target} genannt hatte.',
  'usages.done.usage-experience-told': 'Am {day} hat {who} die Erfahrung mit {target} berichtet.',
  'usages.done.usage-experience-published':
    'Am {day} hat {who} die Erfahrung mit {target} öffentlich gemacht.',
  'usages.done.usage-experience-unpublished':
    'Seit dem {day} zeigt {who} die Erfahrung mit {target} nicht mehr.',
  'usages.done.usages-told':
    'Am {day} hat die Halle {who} gesagt, dass in ihrem Namen Einsätze angegeben sind.',
  'usages.done.usages-asked':
    'Am {day} hat die Halle {who} gebeten, {count, plural, one {# Einsatz} other {# Einsätze}} zu bestätigen.',
  'usages.done.peer-written': 'Am {day} hat {who} geschrieben: {target}.',
  'holdings.done.taken': 'Am {day} hat {who} alle Daten mitgenommen.',
  'holdings.done.erased': 'Am {day} hat {who} gelöscht, was sie gesagt hatte.',
  'holdings.done.account-erased': 'Am {day} wurde ein Konto auf Wunsch der Person gelöscht.',
};

/** Said by key, as `de.ts` says the rest. */
export const journal: Readonly<Record<string, string>> = { ...recorded, ...agents, ...between, ...usages };
