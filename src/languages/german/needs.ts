// SPDX-License-Identifier: AGPL-3.0-or-later
// German for the mails of needs and pools, and for what a body reads of needs in its own record. Not yet read
// by a native reader.

const mails = {
  'needs.mail.group': 'Bedarfe',
  'needs.mail.look': 'Den Bedarf ansehen',
  'needs.mail.said.subject': 'Ein Bedarf, der Ihrem nahe ist: {title}',
  'needs.mail.said.words':
    '{organisation} fehlt vielleicht dasselbe wie Ihnen: „{title}“. Unterstützen Sie ihn, oder schlagen Sie vor, beide zu vereinen.',
  'needs.mail.joined.subject': 'Eine Verwaltung mehr: {title}',
  'needs.mail.joined.words': 'Eine Verwaltung unterstützt jetzt den Bedarf, den Sie führen: „{title}“.',
  'needs.mail.merge.subject': 'Zwei Bedarfe vereinen: {title}',
  'needs.mail.merge.words':
    '{organisation} schlägt vor, „{title}“ und „{other}“, den Sie führen, zu vereinen. Ohne Ihre Zustimmung ändert sich nichts, und es lässt sich rückgängig machen.',
  'needs.mail.dates.subject': 'Termine für ein Gespräch: {title}',
  'needs.mail.dates.words':
    '{organisation} schlägt {n, plural, one {einen Termin} other {# Termine}} vor, um über „{title}“ zu sprechen. Sagen Sie, welche Ihnen passen.',
  'needs.mail.fixed.subject': 'Treffen am {when}: {title}',
  'needs.mail.fixed.words':
    'Das Treffen zu „{title}“ ist auf den {when} festgelegt. Ort: {place}. Die beigefügte Einladung passt in Ihren Kalender.',
  'needs.mail.called-off.subject': 'Treffen abgesagt: {title}',
  'needs.mail.called-off.words':
    'Das Treffen zu „{title}“ findet nicht statt. Ein anderer Termin kann vorgeschlagen werden.',
  'needs.mail.closed.subject': 'Bedarf geschlossen: {title}',
  'needs.mail.closed.words':
    '{organisation} hat den Bedarf „{title}“ geschlossen, den Sie unterstützt haben. Sie können einen neuen sagen.',
  'needs.mail.reworded.subject': 'Anders gesagt: {title}',
  'needs.mail.reworded.words':
    '{organisation} hat den Bedarf, den Sie unterstützen, anders gesagt: „{title}“. Sehen Sie, ob es noch der Ihre ist.',
  'needs.mail.hand.subject': 'Einen Bedarf führen: {title}',
  'needs.mail.hand.words':
    '{organisation} schlägt vor, dass Sie den Bedarf „{title}“ führen. Ohne Ihre Zustimmung ändert sich nichts.',
  'needs.mail.handed.subject': 'Der Bedarf wechselt die Führung: {title}',
  'needs.mail.handed.words':
    '{organisation} führt jetzt den Bedarf „{title}“. Ihre Unterstützung bleibt dieselbe.',
  'needs.meeting.summary': 'Treffen: {title}',
  'needs.meeting.description': 'Wer den Bedarf unterstützt, spricht hier: {page}',
  'pools.mail.group': 'Ihre Zusammenschlüsse',
  'pools.mail.look': 'Den Zusammenschluss ansehen',
  'pools.mail.joined.subject': '{who} tritt „{name}“ bei',
  'pools.mail.joined.words': '{who} ist dem Zusammenschluss „{name}“ beigetreten. Noch verpflichtet nichts.',
  'pools.mail.intended.subject': 'Absichtserklärung von {who}',
  'pools.mail.intended.words':
    '{who} hat für „{name}“ eine Absichtserklärung gesendet. Ihre Beträge stehen auf der Seite der Mitglieder.',
  'pools.mail.deliberated.subject': 'Der Rat von {who} hat beschlossen',
  'pools.mail.deliberated.words': 'Der Rat von {who} hat zu „{name}“ beschlossen.',
  'pools.mail.signed.subject': '{who} hat unterzeichnet',
  'pools.mail.signed.words': '{who} hat mitgeteilt, die Vereinbarung von „{name}“ unterzeichnet zu haben.',
  'pools.mail.left.subject': '{who} verlässt „{name}“',
  'pools.mail.left.words':
    '{who} hat den Zusammenschluss „{name}“ verlassen. Sehen Sie, was sich dadurch für die anderen ändert.',
  'pools.mail.closed.subject': 'Die Tür von „{name}“ ist geschlossen',
  'pools.mail.closed.words':
    'Niemand tritt dem Zusammenschluss „{name}“ mehr bei. Wie es weitergeht, steht auf seiner Seite.',
  'pools.mail.key.subject': 'Der Schlüssel von „{name}“ ist festgelegt',
  'pools.mail.key.words':
    '{who} hat den Verteilungsschlüssel des Zusammenschlusses „{name}“ festgelegt. Ihr Anteil steht auf der Seite der Mitglieder.',
  'pools.mail.fell.subject': 'Ihr Anteil an „{name}“ sinkt',
  'pools.mail.fell.words':
    'Nach dem neuen Schlüssel des Zusammenschlusses „{name}“ zahlt Ihre Verwaltung weniger. Sie müssen nichts neu unterzeichnen.',
  'pools.mail.ended.subject': 'Der Zusammenschluss „{name}“ ist beendet',
  'pools.mail.ended.words': '{who} hat den Zusammenschluss „{name}“ beendet.',
} as const;

const recorded = {
  'needs.recorded.said': 'Bedarf gesagt',
  'needs.recorded.backed': 'Bedarf unterstützt',
  'needs.recorded.backing-changed': 'Unterstützung genauer gesagt',
  'needs.recorded.left': 'Bedarf verlassen',
  'needs.recorded.put-off': 'Termin eines Bedarfs geändert',
  'needs.recorded.reworded': 'Bedarf anders gesagt',
  'needs.recorded.hand-proposed': 'Bedarf einer anderen Verwaltung angetragen',
  'needs.recorded.hand-taken': 'Bedarf übernommen',
  'needs.recorded.hand-refused': 'Bedarf nicht übernommen',
  'needs.recorded.hand-withdrawn': 'Bedarf behalten',
  'needs.recorded.closed': 'Bedarf geschlossen',
  'needs.recorded.answered': 'Antwort zu einem Bedarf',
  'needs.recorded.voted': 'für einen Termin gestimmt',
  'needs.recorded.dates-proposed': 'Termine zu einem Bedarf vorgeschlagen',
  'needs.recorded.date-fixed': 'Treffen zu einem Bedarf festgelegt',
  'needs.recorded.meeting-called-off': 'Treffen abgesagt',
  'needs.recorded.merge-proposed': 'Vereinigung zweier Bedarfe vorgeschlagen',
  'needs.recorded.merge-agreed': 'Vereinigung zweier Bedarfe angenommen',
  'needs.recorded.merge-ended': 'zwei Bedarfe getrennt',
} as const;

const done = {
  'needs.done.said': 'Am {day} hat {who} einen Bedarf gesagt: {target}.',
  'needs.done.backed': 'Am {day} hat {who} einen Bedarf unterstützt: {target}.',
  'needs.done.backing-changed': 'Am {day} hat {who} den eigenen Teil an einem Bedarf neu gesagt: {target}.',
  'needs.done.left': 'Am {day} hat {who} einen Bedarf verlassen: {target}.',
  'needs.done.put-off': 'Am {day} hat {who} den Termin eines Bedarfs geändert: {target}.',
  'needs.done.reworded': 'Am {day} hat {who} einen Bedarf anders gesagt: {target}.',
  'needs.done.hand-proposed': 'Am {day} hat {who} vorgeschlagen, einen Bedarf abzugeben: {target}.',
  'needs.done.hand-taken': 'Am {day} hat {who} einen Bedarf übernommen: {target}.',
  'needs.done.hand-refused': 'Am {day} hat {who} einen Bedarf nicht übernommen: {target}.',
  'needs.done.hand-withdrawn': 'Am {day} hat {who} einen Bedarf behalten: {target}.',
  'needs.done.closed': 'Am {day} hat {who} einen Bedarf geschlossen: {target}.',
  'needs.done.answered': 'Am {day} hat {who} eine Frage zu einem Bedarf beantwortet: {target}.',
  'needs.done.voted': 'Am {day} hat {who} für einen Termin gestimmt: {target}.',
  'needs.done.dates-proposed': 'Am {day} hat {who} Termine vorgeschlagen: {target}.',
  'needs.done.date-fixed': 'Am {day} hat {who} ein Treffen festgelegt: {target}.',
  'needs.done.meeting-called-off': 'Am {day} hat {who} ein Treffen abgesagt: {target}.',
  'needs.done.merge-proposed': 'Am {day} hat {who} vorgeschlagen, zwei Bedarfe zu vereinen: {target}.',
  'needs.done.merge-agreed': 'Am {day} hat {who} zugestimmt, zwei Bedarfe zu vereinen: {target}.',
  'needs.done.merge-ended':
    'Am {day} hat {who} zwei Bedarfe getrennt oder den Vorschlag zurückgenommen: {target}.',
} as const;

export const needPages = { ...mails, ...recorded, ...done };
