// SPDX-License-Identifier: AGPL-3.0-or-later
// German for mails about votes of a pool, with what a count says in them.
// Not yet read by a native reader.

const mails = {
  'pools.votes.mail.look-pool': 'Den Zusammenschluss ansehen',
  'pools.votes.mail.named.subject': 'Es wird vorgeschlagen, Sie aus „{pool}“ auszuschließen',
  'pools.votes.mail.named.words':
    'Ein Mitglied des Zusammenschlusses „{pool}“ schlägt vor, {seat} auszuschließen. Sie können sich bis zum {day} auf der Seite erklären; erst danach wird abgestimmt. Ihre Antwort steht im Protokoll.',
  'pools.votes.mail.excluded.subject': '{seat} sitzt nicht mehr in „{pool}“',
  'pools.votes.mail.excluded.words':
    'Der Zusammenschluss „{pool}“ hat nach seiner Charta beschlossen, {seat} auszuschließen. Was Sie unterzeichnet haben, bleibt bis zu seinem Ende geschuldet, und der Akt, der Sie rechtlich ausschließt, wird außerhalb von Halle gefasst. Bitten Sie die koordinierende Stelle um das Protokoll. Zurück kämen Sie nur durch eine Abstimmung, die Sie nennt.',
} as const;

const parts =
  '{of, plural, =3 {{part, plural, =1 {ein Drittel} =2 {zwei Drittel} other {{part}/{of}}}} other {{part}/{of}}}';
const numbers =
  '{for, number} dafür, {against, number} dagegen, {abstain, plural, one {# Enthaltung} other {# Enthaltungen}}';
const more = '{strict, select, yes {mehr als } other {}}';
const asked = `{asks, select, parts {${parts}} other {{asked, number} %}}`;

const counts = {
  'pools.vote.why-adopted': `Angenommen: ${numbers}{asks, select, consent {, kein Einwand} count {, nötig waren {count, number}} other {; nötig: ${more}${asked}}}.`,
  'pools.vote.why-rejected': `Abgelehnt: ${numbers}{asks, select, count {, nötig waren {count, number}} other {; {percent, number} % dafür, nötig: ${more}${asked}}}.`,
  'pools.vote.why-extended': `Um {days, plural, one {# Tag} other {# Tage}} verlängert: ${numbers}; {percent, number} % dafür, nötig: ${more}${asked}.`,
  'pools.vote.why-blocked':
    '{object, plural, one {Ein Einwand hält} other {# Einwände halten}} den Vorschlag auf.',
  'pools.vote.why-no-quorum':
    'Nicht beschlussfähig: {present, number} anwesend, nötig sind {quorum, number}. Keine Stimme wird gezählt.',
  'pools.vote.why-no-quorum-share':
    'Nicht beschlussfähig: {present, number} von {whole, number} {side, select, weight {(nach Gewicht)} other {Mitgliedern}}, nötig sind {bp} %. Keine Stimme wird gezählt.',
  'pools.vote.why-no-quorum-parts': `Nicht beschlussfähig: {present, number} von {whole, number} {side, select, weight {(nach Gewicht)} other {Mitgliedern}}, nötig: ${parts}. Keine Stimme wird gezählt.`,
} as const;

export const voteMails = { ...mails, ...counts } as const;
