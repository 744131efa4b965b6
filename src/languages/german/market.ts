// SPDX-License-Identifier: AGPL-3.0-or-later
// German for what a body answers about the market: references that name it, and what was done about missions,
// loans and offers. Not yet read by a native reader.

const references = {
  'market.kind.installation': 'Installation',
  'market.kind.hosting': 'Hosting',
  'market.kind.maintenance': 'Wartung',
  'market.kind.support': 'Support',
  'market.kind.training': 'Schulung',
  'market.kind.migration': 'Migration',
  'market.kind.audit': 'Prüfung',
  'market.kind.development': 'Entwicklung',
  'market.kind.accessibility': 'Barrierefreiheit',
  'market.kind.expressing-a-need': 'Hilfe beim Formulieren eines Bedarfs',
  'market.kind.choosing': 'Hilfe bei der Auswahl einer Software',
  'market.work.provide': 'Ihre Dienstleistungsangebote',
  'market.work.provide-why':
    'Sich als Dienstleister eintragen, Angebote veröffentlichen, Kunden um Bestätigung von Referenzen bitten.',
  'market.work.references': 'Referenzen zu bestätigen',
  'market.work.references-why':
    'Dienstleister geben an, für Sie gearbeitet zu haben: bestätigen oder ablehnen.',
  'market.open.closed': 'Dieser Link öffnet nicht',
  'market.open.reference': '{name} nennt Sie als Referenz',
  'market.open.reference-lead':
    '{name} sagt: {said}. Wenn Sie bestätigen, wird dieser Satz mit Name und Größe Ihrer Organisation öffentlich.',
  'market.open.reference-yes': 'Bestätigen',
  'market.open.reference-no': 'Ablehnen',
  'market.done.yes': 'Es ist getan',
  'market.done.no': 'Ihre Antwort ist vermerkt',
  'market.done.reference': 'Die Referenz ist bestätigt und öffentlich.',
  'market.done.no-reference': 'Die Referenz ist abgelehnt: Sie wird nicht gezeigt.',
  'market.page.reference': '{kind}, {software}, für {client}, am {day}',
  'market.answers.title': 'Referenzen zu bestätigen',
  'market.answers.lead':
    'Dienstleister geben an, für Sie gearbeitet zu haben. Bestätigt ist eine Referenz öffentlich, mit dem Namen Ihrer Organisation.',
  'market.dashboard.waiting': 'wartet auf die Antwort des Kunden',
  'market.answers.none': 'Keine Referenz wartet auf Sie.',
  'market.estimate.title': 'Preisrahmen',
  'market.estimate.work-why':
    'Preisrahmen, die Sie bei Dienstleistern erfragen oder um die Sie gebeten werden.',
  'market.said.contact':
    '„{written}“ {sort, select, mail {ist ein Postfach} phone {sieht wie eine Telefonnummer aus} other {ist eine Webadresse}}: Nehmen Sie es aus diesem Text, den alle lesen. Man erreicht einander über die Halle.',
  'market.said.praise':
    '„{written}“ ist Lob, das niemand prüfen kann: Nehmen Sie es heraus, und sagen Sie lieber, was Sie tun, für wen, seit wann.',
};

const missions = {
  'market.done.mission-drafted': 'Am {day} hat {who} den Auftrag {target} vorbereitet.',
  'market.done.mission-redrafted': 'Am {day} hat {who} den Auftrag {target} neu geschrieben.',
  'market.done.mission-proposed':
    'Am {day} hat {who} den Auftrag {target} denen gezeigt, die ihn ausschreiben können.',
  'market.done.mission-asked': 'Am {day} hat {who} eine Frage zum Auftrag {target} gestellt.',
  'market.done.mission-replied': 'Am {day} hat {who} eine Frage zum Auftrag {target} beantwortet.',
  'market.done.mission-letter-sent': 'Am {day} hat {who} wegen eines Auftrags geschrieben: {target}.',
  'market.done.mission-opened': 'Am {day} hat {who} den Auftrag {target} ausgeschrieben.',
  'market.done.mission-answered': 'Am {day} hat {who} ein Angebot zum Auftrag {target} gemacht.',
  'market.done.mission-offer-taken-back':
    'Am {day} hat {who} das Angebot zum Auftrag {target} zurückgenommen.',
  'market.done.mission-accepted': 'Am {day} hat {who} ein Angebot für den Auftrag {target} gewählt.',
  'market.done.mission-delivered': 'Am {day} hat {who} den Auftrag {target} geliefert.',
  'market.done.mission-not-done': 'Am {day} hat {who} den Auftrag {target} als nicht erledigt beurteilt.',
  'market.done.mission-confirmed': 'Am {day} hat {who} die Lieferung des Auftrags {target} bestätigt.',
  'market.done.mission-withdrawn': 'Am {day} hat {who} den Auftrag {target} zurückgezogen.',
  'market.done.title': '„{title}“',
  'market.done.on-loan': 'eine Person',
};

const done = {
  'market.done.loan-proposed': 'Am {day} wurde vorgeschlagen, dass {who} abordnet: {target}.',
  'market.done.loan-confirmed': 'Am {day} hat {who} die Abordnung bestätigt: {target}.',
  'market.done.loan-withdrawn': 'Am {day} endete die Abordnung ({target}) durch {who}.',
  'market.done.letter-sent': 'Am {day} hat {who} jemandem aus dem Entwicklerpool geschrieben.',
  'market.done.number-confirmed': 'Am {day} haben die Betreiber der Halle die Nummer von {target} geprüft.',
  'market.done.number-freed': 'Am {day} haben die Betreiber der Halle {target} die Nummer entzogen.',
  'market.done.contest-dismissed':
    'Am {day} haben die Betreiber der Halle {target} die Nummer gelassen, obwohl sie bestritten war.',
  'market.done.number-contested': 'Am {day} hat jemand die Nummer eines Dienstleisters bestritten.',
  'market.done.provider-asked':
    'Am {day} hat jemand einen Link angefordert, um einen Dienstleister einzutragen.',
  'market.done.provider-came-in': 'Seit dem {day} gehört {who} zu den Dienstleistern.',
  'market.done.provider-written': 'Am {day} hat {who} geschrieben: {target}.',
  'market.done.providers-imported': 'Am {day} wurde eine Liste von Dienstleistern gelesen.',
  'market.done.listed-left-out':
    'Am {day} wurde ein in einer Liste genannter Dienstleister nicht in die Halle aufgenommen.',
  'market.done.estimate-asked': 'Am {day} hat {who} einen Preisrahmen erfragt, bei {target}.',
  'market.done.estimate-answered':
    'Am {day} hat {who} geantwortet; nach einem Preisrahmen gefragt hatte: {target}.',
  'market.done.site-said': 'Am {day} hat {who} die Adresse der Website genannt oder zurückgezogen.',
  'market.done.claims-changed': 'Am {day} hat {who} geändert, was die Arbeit belegt.',
  'market.done.offer-drafted': 'Am {day} hat {who} ein Dienstleistungsangebot für {target} entworfen.',
  'market.done.offer-published': 'Am {day} hat {who} ein Dienstleistungsangebot für {target} veröffentlicht.',
  'market.done.offer-withdrawn': 'Am {day} hat {who} ein Dienstleistungsangebot für {target} zurückgezogen.',
  'market.done.offers-renewed':
    'Am {day} hat {who} {count, plural, one {# Dienstleistungsangebot} other {# Dienstleistungsangebote}} verlängert.',
  'market.done.reference-asked': 'Am {day} hat {who} einen Kunden gebeten, Arbeit an {target} zu bestätigen.',
  'market.done.reference-confirmed': 'Am {day} hat {who} Arbeit an {target} bestätigt.',
  'market.done.reference-refused': 'Am {day} hat {who} Arbeit an {target} nicht bestätigt.',
  'market.done.reference-withdrawn': 'Am {day} hat {who} eine Referenz zu {target} zurückgezogen.',
  'market.done.profile-published': 'Am {day} hat sich jemand in den Entwicklerpool eingetragen.',
  'market.done.profile-withdrawn': 'Seit dem {day} ist jemand nicht mehr im Entwicklerpool.',
  'market.done.proof-asked': 'Am {day} wollte jemand eigene Commits durch eine Adresse belegen.',
  'market.done.address-proved': 'Am {day} hat jemand belegt, dass eine Adresse von Commits die eigene ist.',
  'market.done.proof-forgotten': 'Am {day} ließ jemand den Beleg eigener Commits löschen.',
  'market.done.partner-sought': 'Am {day} hat {who} für einen Auftrag einen Mitauftragnehmer gesucht.',
  'market.done.partner-sought-no-more': 'Seit dem {day} sucht {who} keinen Mitauftragnehmer mehr.',
  'market.done.partner-yes': 'Am {day} hat {who} einem möglichen Mitauftragnehmer zugesagt.',
};

const recorded = {
  'market.recorded.reference-confirmed': 'Referenz bestätigt',
  'market.recorded.reference-refused': 'Referenz abgelehnt',
};

/** Said by key, as `de.ts` says the rest. */
export const marketPages: Readonly<Record<string, string>> = {
  ...references,
  ...missions,
  ...done,
  ...recorded,
};
