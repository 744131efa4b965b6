// SPDX-License-Identifier: AGPL-3.0-or-later
// German for what the halle keeps of a body (taken away, erased) and for what one follows. Not yet read by a
// native reader.

const holdings = {
  'holdings.title': 'Alle Daten',
  'holdings.title-own': 'Alle Ihre Daten',
  'holdings.lead': 'Alles, was diese Halle von {name} aufbewahrt, in einem Archiv.',
  'holdings.lead-own': 'Alles, was diese Halle von Ihnen aufbewahrt, in einem Archiv.',
  'holdings.take': 'Das Archiv mitnehmen (.zip)',
  'holdings.take-note':
    'Jede Art von Daten ist zweimal darin: als Tabelle (CSV) und als Datei für Programme (JSON). Eine Datei LIESMICH erklärt jede Datei und jede Spalte.',
  'holdings.readme-name': 'LIESMICH',
  'holdings.inside': 'Was darin ist',
  'holdings.inside-note': 'Datei für Datei. Was leer ist, ist nicht darin.',
  'holdings.outside': 'Was nicht darin ist',
  'holdings.not-secrets':
    'Was eine Tür öffnet: Geheimnisse von Links und Sitzungen, Passkeys, Prüfsummen von Adressen. Sie sagen sonst nichts.',
  'holdings.not-letters':
    'Der Wortlaut von Briefen und E-Mails: Die Halle bewahrt ihn nicht auf, oder verschlüsselt bis zur Zustellung. Er liegt in Ihrem Postfach.',
  'holdings.not-others':
    'Was anderen gehört: ihre Adresse, ihr Konto, was sie nicht öffentlich gemacht haben.',
  'holdings.not-backups': 'Sicherungskopien: Sie sagen dasselbe, zu einem früheren Zeitpunkt.',
  'holdings.n': '{n, plural, one {# Zeile} other {# Zeilen}}',
  'holdings.yes': 'ja',
  'holdings.no': 'nein',
  'holdings.none': 'Nichts ist aufbewahrt.',
  'holdings.archive': 'Daten von {name}',
  'holdings.archive-own': 'Daten des Kontos',
  'holdings.readme-lead': 'Archiv, erstellt am {day} von der Halle {halle}.',
  'holdings.readme-form':
    'Die .csv-Dateien sind in UTF-8, eine Zeile je Sache, die erste nennt die Überschriften. Vor einer Zelle, die mit =, +, - oder @ beginnt, steht ein Apostroph, damit kein Tabellenprogramm sie ausführt. Die .json-Dateien sagen dasselbe mit den Spaltennamen, die hier in Klammern stehen. Beträge sind in Cent, Tage nach ISO 8601, Uhrzeiten in Weltzeit. Eine leere Zelle heißt: nicht gesagt.',
  'holdings.readme-of': 'Quelle: {source}',
  'holdings.source-said':
    'in dieser Halle gesagt, von der Organisation oder der Person oder von der anderen Seite',
  'holdings.source-public': 'öffentliche Verzeichnisse und Kataloge',
  'holdings.source-halle': 'von der Halle selbst geschrieben',
  'holdings.desk': 'Daten',
  'holdings.desk-why':
    'Alles, was die Halle von der Organisation aufbewahrt: in einem Archiv mitnehmen, oder löschen, was sie gesagt hat.',
};

const erasing = {
  'holdings.what': 'Was es ist',
  'holdings.short.public': 'öffentlich',
  'holdings.short.sealed': 'versiegeltes Journal',
  'holdings.short.both': 'gehört auch anderen',
  'holdings.short.persons': 'gehört jeder Person',
  'holdings.short.short': 'geht von selbst',
  'holdings.kind': 'Daten',
  'holdings.lines': 'Wie viel',
  'holdings.fate': 'Wenn Sie löschen',
  'holdings.stays': 'Was bleibt, und warum',
  'holdings.stays-note': 'Wenn das Übrige gelöscht ist.',
  'holdings.gone-privacy': 'Personenbezogene Daten in dieser Halle',
  'holdings.gone-home': 'Zurück zum Anfang',
  'holdings.erase': 'Löschen',
  'holdings.erase-own': 'Ihr Konto löschen',
  'holdings.erase-organisation': 'Löschen, was die Organisation gesagt hat',
  'holdings.erase-note': 'Sofort und endgültig: Niemand kann es zurückgeben.',
  'holdings.erase-first': 'Nehmen Sie zuerst das Archiv mit: Danach lässt es sich nicht mehr erstellen.',
  'holdings.erase-told': 'Das amtliche Postfach wird benachrichtigt, und das Journal vermerkt es.',
  'holdings.erase-stays':
    'Die Organisation bleibt im Verzeichnis, das öffentlich ist, und wer für sie handelt, behält den Zugang: Jede Person löscht ihr eigenes Konto.',
  'holdings.erase-out':
    'Sie werden überall abgemeldet. Wenn Sie später wiederkommen, entsteht ein neues Konto.',
  'holdings.erase-name': 'Schreiben Sie zur Bestätigung den Namen der Organisation',
  'holdings.erase-name-is': 'Ihr Name: {name}',
  'holdings.erase-address': 'Schreiben Sie zur Bestätigung die Adresse, mit der Sie sich anmelden',
  'holdings.erase-word-label': 'Schreiben Sie zur Bestätigung das Wort LÖSCHEN',
  'holdings.erase-word': 'LÖSCHEN',
  'holdings.erase-button': 'Endgültig löschen',
  'holdings.wrong-name': 'Das ist nicht, was verlangt ist: Nichts wurde gelöscht.',
  'holdings.fate.erased': 'wird gelöscht',
  'holdings.fate.partly': 'wird zum Teil gelöscht',
  'holdings.fate.kept': 'bleibt',
  'holdings.why.public':
    'Stammt aus öffentlichen Verzeichnissen und Registern: Es zählt die Quelle, nicht die Halle.',
  'holdings.why.sealed':
    'Das Journal ist eine Kette von Prüfsummen (SHA-256), die belegt, dass nichts geändert wurde: Es enthält Nummern, keine Namen und keine Adressen, und diese Nummern führen zu niemandem mehr.',
  'holdings.why.both':
    'Was andere mit Ihnen unterschrieben oder von Ihnen erhalten haben, gehört auch ihnen: Sie müssen es zeigen können. Das Übrige wird gelöscht.',
  'holdings.why.persons':
    'Betrifft die Personen, die für die Organisation handeln: Jede löscht ihr eigenes Konto.',
  'holdings.why.short': 'Geht innerhalb von Tagen von selbst.',
  'holdings.leaving': 'Was aus Ihren Organisationen wird',
  'holdings.leaving-last':
    '{name}: Niemand wird sie mehr verwalten. Was sie gesagt hat, bleibt; wer ihr amtliches Postfach liest, kann die Schlüssel wieder nehmen und wird benachrichtigt.',
  'holdings.leaving-others': '{name}: Andere handeln weiter für sie.',
  'holdings.gone': 'Ihr Konto ist gelöscht',
  'holdings.gone-lead':
    'Diese Halle bewahrt weder Ihre Adresse noch Ihre Funktion auf, noch was Sie in eigenem Namen geschrieben haben. Was bleibt, führt nicht mehr zu Ihnen.',
  'holdings.gone-backups':
    'Sicherungskopien laufen mit der Zeit ab: Wer diese Halle betreibt, sagt Ihnen, nach wie vielen Tagen.',
};

const follows = {
  'follows.link': 'Verfolgen',
  'follows.to-software': 'Software',
  'follows.to-missions': 'Aufträge',
  'follows.to-providers': 'Dienstleister',
  'follows.title': '{what} verfolgen',
  'follows.lead.software':
    'Sie erfahren, wenn sich die Note ändert, wenn eine Version erscheint, wenn von der Software abgeraten wird oder nicht mehr, wenn sie archiviert wird.',
  'follows.lead.function':
    'Sie erfahren, wenn eine Software für diesen Bedarf hinzukommt, wenn eine Verwaltung eine angibt, wenn sich ändert, welche vorn steht.',
  'follows.lead.territory':
    'Sie erfahren, wenn dort eine Verwaltung einen Einsatz öffentlich macht, wenn dort ein Auftrag ausgeschrieben wird, wenn ein Dienstleister hinzukommt.',
  'follows.latest': 'Letzte Neuigkeiten',
  'follows.latest-none': 'Noch ist nichts vermerkt.',
  'follows.feed': 'Mit einem Feedreader (Atom)',
  'follows.feed-how':
    'Kopieren Sie diese Adresse in Ihren Feedreader oder Ihr Mailprogramm. Kein Konto, nichts über Sie gesagt.',
  'follows.feed-title': '{what}: Neuigkeiten',
  'follows.nothing':
    'Sagen Sie, was Sie verfolgen möchten: eine Software, einen Bedarf oder ein Gebiet, eines nach dem anderen.',
  'follows.choose': 'Was möchten Sie verfolgen?',
  'follows.choose-how':
    'Ein Link „Verfolgen“ steht auf jedem Blatt, auf der Liste eines Bedarfs und auf den Listen der Aufträge und Dienstleister eines Gebiets.',
  'follows.by-mail': 'Per E-Mail',
  'follows.by-mail-how':
    'Höchstens ein Brief am Tag, und keiner, wenn nichts geschieht. In jedem Brief steht ein Link, der ihn beendet.',
  'follows.mail-address': 'Ihre E-Mail-Adresse',
  'follows.mail-address-hint':
    'Eine E-Mail wird Sie um Bestätigung bitten. Kein Konto; die Adresse wird verschlüsselt aufbewahrt und dient nur dazu.',
  'follows.button': 'Per E-Mail verfolgen',
  'follows.already': 'Sie verfolgen {what} per E-Mail.',
  'follows.already-all': 'Alles, was Sie verfolgen',
  'follows.stop': 'Nicht mehr verfolgen',
  'follows.stop-which': '{what} nicht mehr verfolgen',
  'follows.no-address': 'Ihr Konto hat keine E-Mail-Adresse: Verfolgen Sie es über den Feed.',
  'follows.too-many':
    'Sie verfolgen schon {most, number} Dinge, so viele wie die Halle erlaubt. Beenden Sie zuerst eines.',
  'follows.too-many-links':
    'Viele Bestätigungen wurden angefordert. Versuchen Sie es in einer Stunde noch einmal, oder verfolgen Sie es über den Feed.',
  'follows.done.sent':
    'Eine E-Mail ist unterwegs. Öffnen Sie den Link darin: Erst dann verfolgen Sie {what}.',
  'follows.done.confirmed': 'Es ist bestätigt: Sie verfolgen {what} per E-Mail.',
  'follows.done.stopped': 'Es ist vermerkt: Sie verfolgen {what} nicht mehr per E-Mail.',
  'follows.link-forged':
    'Dieser Link stammt nicht von der Halle oder wurde nicht vollständig kopiert. Öffnen Sie noch einmal den der E-Mail.',
  'follows.link-expired':
    'Dieser Link ist älter als ein Tag: Er öffnet nicht mehr. Bitten Sie noch einmal darum.',
  'follows.link-title': '{what} per E-Mail verfolgen',
  'follows.link-lead': 'Eine Schaltfläche, und es ist getan: höchstens ein Brief am Tag, wenn es Neues gibt.',
  'follows.link-button': 'Ja, ich möchte es verfolgen',
  'follows.stop-lead': 'Nur dies endet. Das Übrige läuft weiter.',
  'follows.stopped-title': 'Das ist beendet',
  'follows.stopped-already':
    'Sie verfolgen nicht oder nicht mehr, was dieser Link nennt. Es ist nichts zu tun.',
  'follows.own': 'Was Sie verfolgen',
  'follows.own-note': 'Im Brief des Tages, wenn es Neues gibt. Niemand sonst sieht es.',
  'follows.own-none': 'Zurzeit nichts. Ein Link „Verfolgen“ steht auf dem Blatt jeder Software.',
  'follows.own-kind.software': 'Software',
  'follows.own-kind.function': 'Bedarf',
  'follows.own-kind.territory': 'Gebiet',
  'follows.own-since': '{kind}, seit dem {day}',
};

const news = {
  'follows.confirm.subject': 'Bestätigen Sie: {what} verfolgen',
  'follows.confirm.asked':
    'Jemand, vermutlich Sie selbst, möchte {what} per E-Mail an diese Adresse verfolgen.',
  'follows.confirm.once':
    'Höchstens ein Brief am Tag, und keiner, wenn nichts geschieht. Dieser Link öffnet {hours, number} Stunden lang.',
  'follows.confirm.button': 'Bestätigen',
  'follows.confirm.not-you': 'Sie waren es nicht? Tun Sie nichts: Es kommt keine weitere E-Mail.',
  'follows.mail.subject':
    '{first}, und {n, plural, one {eine weitere Neuigkeit} other {# weitere Neuigkeiten}}',
  'follows.mail.lead': 'Was mit dem geschah, was Sie verfolgen.',
  'follows.mail.more': '{n, plural, one {und eine weitere} other {und # weitere}}',
  'follows.mail.followed': 'Beenden',
  'follows.mail.stop': '{what} nicht mehr verfolgen',
  'follows.group.advice': 'Abgeraten und archiviert: {n, plural, one {eine Software} other {# Programme}}',
  'follows.group.grade': 'Noten: {n, plural, one {eine Software} other {# Programme}}',
  'follows.group.best': 'Vorn stehend: {n, plural, one {ein Bedarf} other {# Bedarfe}}',
  'follows.group.release': 'Versionen: {n, plural, one {eine neue} other {# neue}}',
  'follows.group.new': 'In der Halle: {n, plural, one {eine neue Software} other {# neue Programme}}',
  'follows.group.usage': 'Einsätze: {n, plural, one {ein öffentlicher} other {# öffentliche}}',
  'follows.group.need': 'Bedarfe',
  'follows.group.mission': 'Aufträge: {n, plural, one {ein ausgeschriebener} other {# ausgeschriebene}}',
  'follows.group.provider': 'Dienstleister: {n, plural, one {einer mehr} other {# mehr}}',
  'follows.news.grade': '{name}: {became}{was, select, none {} other { (vorher: {was})}}',
  'follows.news.archived': '{name} ist archiviert',
  'follows.news.advised-against': 'Von {name} wird jetzt abgeraten',
  'follows.news.advised-no-more': 'Von {name} wird nicht mehr abgeraten',
  'follows.news.release': '{name}: Version {became}',
  'follows.news.best': '{function}: {name} steht vor {was}',
  'follows.news.new': 'Neu in der Halle: {name}',
  'follows.news.usage': '{organisation} nutzt {name}',
  'follows.news.need': 'Bedarf von {organisation}: {title}',
  'follows.news.summary.need': 'Gesagt am {day}. Schließen Sie sich an, wenn es Ihrer ist.',
  'follows.news.mission': 'Auftrag von {organisation}: {title}',
  'follows.news.provider': '{organisation} bietet dort Dienste an{name, select, none {} other { ({name})}}',
  'follows.news.letter': 'Note {letter}',
  'follows.news.letter-by': 'Note {letter} nach der vorigen Methode, {method}',
  'follows.news.summary.grade': 'Die Note, die die Halle zeigt, {day}. Das Blatt sagt, warum.',
  'follows.news.summary.release': 'Im Repository des Projekts gelesen am {day}.',
  'follows.news.summary.best':
    'Was für diesen Bedarf vorn steht, nach der Note, dann nach den Einsätzen, {day}.',
  'follows.news.summary.new': 'In den Katalog gekommen am {day}.',
  'follows.news.summary.usage': 'Angegeben und öffentlich gemacht am {day}.',
  'follows.news.summary.mission': 'Ausgeschrieben am {day}.',
  'follows.news.summary.provider': 'Angebot veröffentlicht am {day}.',
};

/** Said by key, as `de.ts` says the rest. */
export const holdingPages: Readonly<Record<string, string>> = {
  ...holdings,
  ...erasing,
  ...follows,
  ...news,
};
