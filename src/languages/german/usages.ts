// SPDX-License-Identifier: AGPL-3.0-or-later
// German for what a body declares: its list, the form, one declaration, the spreadsheet, letters between peers,
// and what each refuses. Not yet read by a native reader.

const refusals = {
  'usages.none': 'Diese Angabe gibt es nicht oder nicht mehr.',
  'usages.not-yours':
    'Weder Ihre Organisation noch ein Mitglied, für das sie handelt: Nur eine Organisation selbst, wer für sie handelt oder ihr Betreiber macht für sie Angaben.',
  'usages.said-by-itself': 'Die Organisation hat es selbst angegeben: Ihr Wort bleibt.',
  'usages.taken-away':
    'Die Organisation hat diese Angabe zurückgezogen: Nur sie selbst kann sie wieder machen.',
  'usages.repeated': 'Zeile {line, number} sagt dasselbe von derselben Organisation: Jene zählt.',
  'usages.declared-itself': 'Angegeben.',
  'usages.declared-mandate': 'In ihrem Namen angegeben.',
  'usages.declared-hosted': 'Als für dieses Mitglied betrieben angegeben; es wird benachrichtigt.',
  'usages.bad-since':
    '„{written}“ ist kein vergangenes Jahr und kein vergangener Monat: Schreiben Sie 2021, 09/2021 oder 2021-09.',
  'usages.bad-agents': '„{written}“ ist keine Zahl von Personen.',
  'usages.bad-date': '„{written}“ ist kein vergangener Tag: Schreiben Sie 31/05/2026 oder 2026-05-31.',
  'usages.bad-mailbox': '„{written}“ ist keine Adresse.',
  'usages.bad-hosting': '„{written}“: Schreiben Sie own, operator oder provider.',
  'usages.too-long':
    'Eine Antwort ist länger als {most, number} Zeichen{field, select, version { (Version)} contactFunction { (Dienst)} contactMailbox { (Adresse)} other {}}.',
  'usages.formula': '„{written}“ sieht wie eine Formel aus: Schreiben Sie den Wert.',
  'usages.no-organisation': 'Die Organisation fehlt.',
  'usages.no-software': 'Die Software fehlt.',
  'usages.unknown-organisation':
    'Keine hier bekannte Organisation heißt „{written}“{n, plural, =0 {: Prüfen Sie den Namen, oder schreiben Sie ihren Code.} other {. Schreiben Sie eine von diesen, oder ihren Code: {nearest}.}}',
  'usages.several-organisation':
    'Mehrere Organisationen heißen „{written}“. Schreiben Sie eine von diesen, oder ihren Code: {nearest}.',
  'usages.unknown-code':
    'Keine hier bekannte Organisation hat den Code „{written}“: Prüfen Sie ihn. Die Halle kennt die Gemeinden Frankreichs, der Wallonie und Québecs, ihre Gemeindeverbände und wer für sie handelt.',
  'usages.unknown-software':
    '„{written}“ steht nicht im Katalog{n, plural, =0 {: Prüfen Sie den Namen auf der Seite der Software.} other {. Schreiben Sie eine von diesen: {nearest}.}}',
  'usages.several-software':
    'Mehrere Programme heißen „{written}“. Schreiben Sie eines von diesen, oder die Adresse seines Repositorys: {nearest}.',
  'usages.no-column':
    'Eine Spalte fehlt: {column, select, organisation {Organisation} other {Software}}. Nichts wurde angegeben. Beginnen Sie mit der Musterdatei.',
  'usages.not-a-table':
    'Diese Datei ist keine lesbare Tabelle. Nichts wurde angegeben. Speichern Sie sie als CSV, und schicken Sie sie dann noch einmal.',
  'usages.too-many-names':
    'Diese Datei nennt mehr als {most, number} verschiedene Organisationen oder Programme: Diese Zeile wurde nicht gelesen. Schicken Sie sie in einer anderen Datei, oder nennen Sie den Code der Organisation.',
  'usages.too-many-lines':
    'Diese Datei hat mehr als {most, number} Zeilen. Nichts wurde angegeben. Schicken Sie sie in Teilen.',
  'usages.no-file': 'Wählen Sie zuerst eine Datei.',
  'usages.no-again': 'Beantworten Sie wenigstens die letzte Frage: Würden Sie es wieder tun?',
  'usages.bad-cost': '„{written}“ ist kein Betrag: Schreiben Sie 1200 oder 1200,50.',
  'usages.bad-effort': '„{written}“ ist keine Zahl von Tagen.',
  'usages.names-someone':
    'Nennen Sie niemanden: keine Adresse, keine Telefonnummer, keinen Namen. Eine Funktion genügt: „der IT-Dienst“.',
  'usages.publish-first':
    'Dieser Bericht trägt den Namen Ihrer Organisation: Machen Sie zuerst den Einsatz öffentlich.',
  'usages.no-such-action': 'Diese Handlung gibt es nicht.',
  'usages.too-large':
    'Diese Datei ist größer als {most} MB. Nichts wurde angegeben. Schicken Sie sie in Teilen.',
};

const list = {
  'usages.age':
    'bestätigt im {month}, noch {left, plural, =0 {weniger als ein Monat} one {ein Monat} other {# Monate}}',
  'usages.age-declared':
    'angegeben im {month}, noch {left, plural, =0 {weniger als ein Monat} one {ein Monat} other {# Monate}}',
  'usages.age-over': 'abgelaufen seit {month}',
  'usages.never-public': 'Niemals öffentlich: Sie allein sehen es',
  'usages.field.since': 'Im Einsatz seit (2021 oder 2021-09)',
  'usages.field.agents': 'Wie viele Personen sie nutzen',
  'usages.field.version': 'Version',
  'usages.field.hosting': 'Wo sie läuft',
  'usages.field.updated': 'Letzte Aktualisierung',
  'usages.field.function': 'Dienst, an den man sich wendet (eine Funktion, kein Name)',
  'usages.field.mailbox': 'Adresse dieses Dienstes',
  'usages.hosting.none': 'Keine Antwort',
  'usages.hosting.own': 'Auf unseren eigenen Rechnern',
  'usages.hosting.operator': 'Bei unserem Verband oder Betreiber',
  'usages.hosting.provider': 'Bei einem Dienstleister',
  'usages.hosting.unknown': 'Das wissen wir nicht',
  'usages.account': 'Mein Konto',
  'usages.own-title': 'Unsere Software',
  'usages.own-heading': '{name}: unsere Software',
  'usages.own-lead': 'Sagen Sie, was Sie nutzen: Andere Verwaltungen finden Sie, und Sie finden sie.',
  'usages.own-note': 'Eine Angabe gilt zwölf Monate. Ein Klick bestätigt sie, ein Klick zieht sie zurück.',
  'usages.own-none': 'Noch ist nichts angegeben.',
  'usages.software': 'Software',
  'usages.age-head': 'Bestätigt, und was bleibt',
  'usages.who-sees': 'Wer es sieht',
  'usages.seen': 'Alle',
  'usages.seen-no-more': 'Niemand mehr: zu bestätigen',
  'usages.unseen': 'Sie allein',
  'usages.acts': 'Was zu tun ist',
  'usages.act.confirm': 'Stimmt noch',
  'usages.act.publish': 'Öffentlich machen',
  'usages.act.unpublish': 'Nicht mehr zeigen',
  'usages.open': 'Berichtigen, berichten',
  'usages.open-told': 'Berichtigen, den Bericht lesen',
  'usages.since': 'seit {since}',
  'usages.since-head': 'Seit',
  'usages.network.hosts': 'Was er betreibt',
  'usages.network.hosts-note':
    'So sagt es der Verbund. Jedes Mitglied wird benachrichtigt und sagt, ob es stimmt; hier wird keines genannt.',
  'usages.network.hosts-count':
    '{n, plural, one {für # Mitglied} other {für # Mitglieder}}, {agreed, plural, =0 {noch von keinem bestätigt} one {von # bestätigt} other {von # bestätigt}}, {day}',
  'usages.network.hosts-unknown': 'Nicht bekannt: Er hat noch nichts als von ihm betrieben angegeben.',
  'usages.hosted-by': 'betrieben von {operator}, nach eigener Angabe',
  'usages.declare': 'Eine Software angeben',
  'usages.declare-note':
    'Sie öffentlich zu machen ist eine eigene Entscheidung. Ohne sie sehen Sie allein die Angabe.',
  'usages.declare-button': 'Angeben',
  'usages.publish-too': 'Öffentlich machen, dass unsere Organisation sie nutzt',
  'usages.look': 'Welche Software?',
  'usages.table': 'Mit einer Tabelle angeben',
  'usages.table-note': 'Für viele Programme, oder für Ihre Mitglieder.',
  'usages.table-how':
    'Eine Zeile je Software und Organisation, höchstens 20.000. Jede Zeile bekommt ihre Antwort.',
  'usages.table-model': 'Die Musterdatei',
  'usages.model-name': 'Muster zum Angeben unserer Software',
  'usages.table-file': 'Ihre Datei (CSV)',
  'usages.table-button': 'Die Datei schicken',
  'usages.for-members': 'Was Sie für Ihre Mitglieder betreiben',
  'usages.for-members-note':
    'Jedes Mitglied wird benachrichtigt und kann es berichtigen oder zurückziehen. Öffentlich ist nur die Zahl.',
  'usages.for-members-line': '{software}: {n, plural, one {ein Mitglied} other {# Mitglieder}}',
  'usages.report-lead':
    '{declared, plural, =0 {Keine Zeile angegeben} one {Eine Zeile angegeben} other {# Zeilen angegeben}}, {refused, plural, =0 {keine abgelehnt} one {eine abgelehnt} other {# abgelehnt}}.',
  'usages.back': 'Zurück zur Liste',
  'usages.report-idle':
    '{n, plural, one {Eine Zeile nennt eine Organisation ohne Software: Sie blieb unbeachtet.} other {# Zeilen nennen eine Organisation ohne Software: Sie blieben unbeachtet.}}',
  'usages.which': 'Für welche Organisation?',
  'usages.which-none': 'Sie handeln noch für keine Organisation. Melden Sie sich zuerst für die Ihre an.',
  'usages.which-enter': 'Für eine Organisation anmelden',
  'usages.by-mandate': 'von einer Organisation, die für sie handelt',
  'usages.by-mandatary': 'angegeben von {name} (handelt für sie)',
  'usages.by-former': 'angegeben von der ehemaligen Gemeinde {name}, {day}',
  'usages.by-itself': 'sie selbst',
  'usages.who-says': 'Wer es sagt',
  'usages.unknown': 'unbekannt',
  'usages.days': '{n, plural, =0 {kein Tag} one {ein Tag} other {# Tage}}',
};

const one = {
  'usages.one-heading': '{name}, bei Ihnen',
  'usages.correct': 'Berichtigen',
  'usages.correct-note': 'Wer berichtigt, bestätigt auch für zwölf Monate.',
  'usages.correct-button': 'Speichern',
  'usages.experience': 'Ihre Erfahrung',
  'usages.experience-note': 'Fünf Fragen. Sie allein sehen die Antworten, bis Sie sie öffentlich machen.',
  'usages.ask.cost': 'Was sie im Jahr kostet, ohne Mehrwertsteuer',
  'usages.ask.currency': 'Währung',
  'usages.ask.effort': 'Arbeitstage Ihrer Leute, um sie in Betrieb zu nehmen',
  'usages.ask.migration': 'Woher Sie kamen, und wie der Umstieg verlief',
  'usages.ask.wrong': 'Was schiefging',
  'usages.ask.again': 'Würden Sie es wieder tun?',
  'usages.again.yes': 'Ja',
  'usages.again.with-conditions': 'Ja, unter Bedingungen',
  'usages.again.no': 'Nein',
  'usages.tell': 'Diese Antworten behalten',
  'usages.told-seen': 'Öffentlich seit dem {day}, unter dem Namen „{name}“.',
  'usages.told-unseen': 'Geschrieben am {day}. Sie allein sehen es.',
  'usages.told-by-mandate': 'geschrieben von {name} (handelt für sie)',
  'usages.show': 'Diesen Bericht öffentlich machen',
  'usages.hide': 'Diesen Bericht nicht mehr öffentlich zeigen',
  'usages.answer.cost': 'Kosten im Jahr, ohne Mehrwertsteuer',
  'usages.answer.effort': 'Arbeit bis zur Inbetriebnahme',
  'usages.answer.migration': 'Der Umstieg',
  'usages.answer.wrong': 'Was schiefging',
  'usages.answer.again': 'Würde es wieder tun',
};

const letters = {
  'usages.peers': 'Wer ist wie wir und nutzt {software}?',
  'usages.peers-of': 'Wer ist wie {name} und nutzt {software}?',
  'usages.peers-crumb': 'Wer ist wie wir',
  'usages.find-peers': 'Wer ist wie wir und nutzt sie?',
  'usages.we-use': 'Wir nutzen sie auch',
  'usages.write': 'Schreiben',
  'usages.write-to': '{name} schreiben',
  'usages.letter-words': 'Ihr Brief',
  'usages.letter-first':
    'Guten Tag, wir erwägen den Einsatz von {software}. Könnten Sie uns sagen, was Sie davon halten?',
  'usages.letter-answers':
    'Die Antwort soll an das amtliche Postfach meiner Organisation gehen. Dessen Adresse wird dann gezeigt.',
  'usages.letter-lead':
    'Die Halle bringt Ihren Brief zum zuständigen Dienst. Niemand sieht die Adresse des anderen.',
  'usages.letter-for-nobody': 'Sie schreiben im Namen einer Organisation: Wählen Sie eine der Ihren.',
  'usages.not-a-peer':
    'Diese Organisation sagt nicht öffentlich, dass sie diese Software nutzt: Von hier aus kann man ihr nicht schreiben.',
  'usages.no-mailbox': 'Wir kennen kein Postfach dieser Organisation.',
  'usages.letter-answers-which':
    'Sie antworten auf den Brief vom {day} von {name}. Die Halle bewahrt seinen Wortlaut nicht auf: Er liegt in Ihrem Postfach.',
  'usages.letter-first-answer': 'Guten Tag, danke für Ihren Brief vom {day} über {software}. ',
  'usages.letter-fates': 'Ihre Briefe an {name}',
  'usages.letter-fate.under-way': '{day}: unterwegs',
  'usages.letter-fate.sent': '{day}: ihrem Mailserver übergeben',
  'usages.letter-fate.unwanted':
    '{day}: nicht zugestellt. Diese Organisation möchte keine Briefe dieser Art mehr.',
  'usages.letter-fate.refused': '{day}: nicht zugestellt. Ihr Mailserver hat ihn abgelehnt; er kam nicht an.',
  'usages.letter-fate.unknown': '{day}: Niemand weiß, ob er ankam',
  'usages.letter-unwanted':
    'Ihr Brief ging nicht ab: Diese Organisation möchte keine Briefe dieser Art mehr.',
  'usages.letter-sent': 'Ihr Brief ist unterwegs.',
  'usages.mail.answer-uses': '{from} hat den Einsatz von {software} öffentlich gemacht.',
  'usages.mail.quoted': 'Sie hatten am {day} geschrieben:',
  'usages.mail.undelivered-subject': 'Ihr Brief an {name} kam nicht an',
  'usages.mail.undelivered':
    'Sie haben {name} über die Halle wegen {software} geschrieben. Ihr Brief kam nicht an.',
  'usages.mail.undelivered-button': 'Ihre Briefe ansehen',
  'usages.mail.undelivered-then':
    'Andere Gemeinden wie die Ihre nutzen sie vielleicht auch: Ihre Liste steht am Fuß jener Seite.',
  'people.letter.length': 'Schreiben Sie {least, number} bis {most, number} Zeichen.',
  'people.letter.to-oneself': 'Niemand schreibt sich selbst.',
  'people.letter.too-many': 'Genug für heute: höchstens {most}. Kommen Sie morgen wieder.',
  'people.letter.enough':
    'Diese Organisation hat heute schon {most} Briefe bekommen. Kommen Sie morgen wieder.',
  'people.letter.none': 'Diesen Brief gibt es nicht, oder er ist nicht für Sie.',
  'people.letter.from': 'Im Namen von',
  'people.letter.from-oneself': 'mir selbst',
  'people.letter.send': 'Abschicken',
};

/** Said by key, as `de.ts` says the rest. */
export const usagePages: Readonly<Record<string, string>> = { ...refusals, ...list, ...one, ...letters };
