// SPDX-License-Identifier: AGPL-3.0-or-later
// German for what a body meets of pools at its own desk: what may be done, what was done, what is taken away.
// Not yet read by a native reader.

const acts = {
  'pools.title': 'Zusammenschlüsse',
  'pools.ours': 'Ihre Zusammenschlüsse',
  'pools.ours-why':
    'Die, in denen Ihre Organisation sitzt: was auf Sie wartet, wer dort sitzt, wer was zahlt.',
  'people.act.pools.found': 'einen Zusammenschluss gründen',
  'people.act.pools.coordinate':
    'einen Zusammenschluss koordinieren: sagen, was er tut, ihn schließen, ihn beenden',
  'people.act.pools.join': 'einem Zusammenschluss beitreten, unverbindlich',
  'people.act.pools.intend': 'einem Zusammenschluss eine Absichtserklärung senden',
  'people.act.pools.deliberate': 'einem Zusammenschluss den Ratsbeschluss mitteilen',
  'people.act.pools.sign': 'sagen, dass die Vereinbarung eines Zusammenschlusses unterzeichnet ist',
  'people.act.pools.leave': 'einen Zusammenschluss verlassen',
} as const;

const done = {
  'pools.recorded.pool-founded': 'Zusammenschluss gegründet',
  'pools.recorded.pool-described': 'Zusammenschluss neu beschrieben',
  'pools.recorded.pool-closed': 'Zusammenschluss geschlossen',
  'pools.recorded.pool-ended': 'Zusammenschluss beendet',
  'pools.recorded.key-frozen': 'Verteilungsschlüssel festgelegt',
  'pools.recorded.seat-interested': 'Zusammenschluss beigetreten',
  'pools.recorded.seat-intended': 'Absichtserklärung',
  'pools.recorded.seat-deliberated': 'Ratsbeschluss einem Zusammenschluss mitgeteilt',
  'pools.recorded.seat-signed': 'Vereinbarung unterzeichnet',
  'pools.recorded.seat-left': 'Zusammenschluss verlassen',
  'pools.done.title': '„{title}“',
  'pools.done.pool-founded': 'Am {day} hat {who} den Zusammenschluss {target} gegründet.',
  'pools.done.pool-described': 'Am {day} hat {who} die Seite des Zusammenschlusses {target} geändert.',
  'pools.done.pool-closed': 'Am {day} hat {who} den Zusammenschluss {target} geschlossen.',
  'pools.done.pool-ended': 'Am {day} hat {who} den Zusammenschluss {target} beendet.',
  'pools.done.key-frozen':
    'Am {day} hat {who} den Verteilungsschlüssel des Zusammenschlusses {target} festgelegt.',
  'pools.done.seat-interested': 'Am {day} ist {who} dem Zusammenschluss {target} beigetreten.',
  'pools.done.seat-intended':
    'Am {day} hat {who} dem Zusammenschluss {target} eine Absichtserklärung gesendet.',
  'pools.done.seat-deliberated':
    'Am {day} hat {who} dem Zusammenschluss {target} den Ratsbeschluss mitgeteilt.',
  'pools.done.seat-signed':
    'Am {day} hat {who} gesagt, die Vereinbarung des Zusammenschlusses {target} unterzeichnet zu haben.',
  'pools.done.seat-left': 'Am {day} hat {who} den Zusammenschluss {target} verlassen.',
} as const;

const held = {
  'holdings.file.pool': 'Zusammenschlüsse',
  'holdings.is.pool': 'Die Zusammenschlüsse, die die Organisation koordiniert, und was ihre Seite sagt.',
  'holdings.file.pool-step': 'Schritte der Zusammenschlüsse',
  'holdings.is.pool-step': 'Wann ein Zusammenschluss gegründet, geschlossen, beendet wurde.',
  'holdings.file.pool-seat': 'Plätze in Zusammenschlüssen',
  'holdings.is.pool-seat': 'Die Zusammenschlüsse, in denen die Organisation sitzt oder saß.',
  'holdings.file.pool-seat-step': 'Schritte der Plätze',
  'holdings.is.pool-seat-step': 'Was sie dort tat, und wann.',
  'holdings.file.pool-covered': 'Übertragene Zuständigkeiten',
  'holdings.is.pool-covered': 'Die Zusammenschlüsse, in denen eine andere Stelle für sie entscheidet.',
  'holdings.file.pool-intent': 'Absichtserklärungen',
  'holdings.is.pool-intent': 'Was sie ihrem Rat vorschlagen würde: Beträge und Tage.',
  'holdings.file.pool-charter': 'Satzungen',
  'holdings.is.pool-charter': 'Die Fassungen der Satzungen ihrer Zusammenschlüsse und ihre Tage.',
  'holdings.file.pool-charter-clause': 'Artikel der Satzungen',
  'holdings.is.pool-charter-clause': 'Was jeder Artikel sagt und wer es sagte.',
  'holdings.file.pool-charter-comment': 'Bemerkungen zu Satzungen',
  'holdings.is.pool-charter-comment': 'Was sie zu einzelnen Artikeln bemerkte.',
  'holdings.file.pool-accord': 'Zustimmungen zu Satzungen',
  'holdings.is.pool-accord': 'Die Zustimmungen, mit Funktion und Grundlage der Befugnis.',
  'holdings.file.pool-act': 'Beschlüsse der Versammlung',
  'holdings.is.pool-act':
    'Was ihre Versammlung beschloss, wann es übermittelt, veröffentlicht, zugestellt wurde.',
  'holdings.file.pool-act-file': 'Unterlagen der Beschlüsse',
  'holdings.is.pool-act-file': 'Die abgelegten Unterlagen, in Base64.',
  'holdings.file.pool-key': 'Festgelegte Verteilungsschlüssel',
  'holdings.is.pool-key': 'Nach welchem Schlüssel geteilt wird, mit Beträgen und Gewichten.',
  'holdings.field.key': 'Schlüssel',
  'holdings.field.version': 'Fassung',
  'holdings.field.total_cents': 'zu teilen, in Cent',
  'holdings.field.weights': 'Gewichte der Mitglieder',
  'holdings.field.use_word': 'was die Menge zählt',
  'holdings.field.shared_by': 'Regel des Schlüssels',
  'holdings.field.need': 'Wort des Bedarfs, mit dem er begann',
  'holdings.field.closes_on': 'Beitritt möglich bis',
  'holdings.field.rule': 'Regel der Aufteilung, in Worten',
  'holdings.field.vehicle': 'Rechtsform',
  'holdings.field.group_id': 'Bedarf oder Zusammenschluss, der sie vereint',
  'holdings.field.standing': 'mit welchem Recht',
  'holdings.field.quantity': 'Menge, höchstens',
  'holdings.field.seat_id': 'Nummer des Platzes',
  'holdings.field.build_cents': 'einmalig, in Cent',
  'holdings.field.year_cents': 'jährlich, in Cent',
  'holdings.field.budget_on': 'Haushalt zu beschließen vor',
  'holdings.field.council_on': 'Rat am',
  'holdings.field.decided_on': 'beschlossen am',
  'holdings.field.reference': 'Nummer des Beschlusses',
} as const;

export const poolPages = { ...acts, ...done, ...held } as const;
