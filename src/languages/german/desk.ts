// SPDX-License-Identifier: AGPL-3.0-or-later
// German for the pages of those who act for a body: signing in, the welcome, who acts and may act, keys,
// invitations, one's own account. Not yet read by a native reader.

const frame = {
  'web.printed': '{title}. Seite der Halle {url}, {day}.',
  'web.source-missing':
    'Der Quellcode dieser Halle liegt dieser Kopie des Programms nicht bei. Wer sie betreibt, wurde beim Start darauf hingewiesen und muss es beheben.',
  'web.wrong': 'Stimmt etwas auf dieser Seite nicht, oder schadet sie jemandem? Sagen Sie es.',
  'web.picture': 'Eine Markthalle mit fünf Jochen; in jedem hängt ein Buchstabe, von A bis E.',
  'form.resume-kept':
    'Was Sie geschrieben haben, wird {hours} Stunden aufbewahrt, und niemand sonst kann es lesen. Melden Sie sich an: Sie finden es unverändert wieder, bereit zum Absenden.',
  'form.resume-enter': 'Anmelden und Geschriebenes wiederfinden',
  'form.resume-over':
    'Was geschrieben wurde, ist nicht mehr aufbewahrt: Es bleibt {hours} Stunden. Beginnen Sie noch einmal auf der Seite des Formulars.',
  'form.resume-other':
    'Das wurde mit einem anderen Konto geschrieben als dem, mit dem Sie angemeldet sind. Melden Sie sich ab und dann wie beim ersten Mal an: Es ist noch da.',
  'form.names.list': 'Vorschläge',
  'form.names.none': 'Kein Vorschlag.',
  'form.names.one': 'Ein Vorschlag: Pfeil nach unten, um ihn zu wählen.',
  'form.names.some': '{n} Vorschläge: Pfeil nach unten, um zu wählen.',
  'list.apply': 'Anwenden',
  'list.chosen': 'Getroffene Auswahl',
  'list.remove': 'diese Auswahl entfernen',
  'list.follow': '„{label}“ verfolgen',
  'list.feed': 'Diese Liste verfolgen (Atom)',
  'mail.too-many-account':
    'Sie haben viele Nachrichten dieser Art angefordert: höchstens {most, number} in {hours, plural, one {einer Stunde} other {# Stunden}}. Diese ging nicht ab, und nichts wurde gespeichert. Versuchen Sie es später noch einmal.',
  'mail.too-many-stranger':
    'Wer für keine Organisation handelt, kann {most, number} Nachrichten dieser Art in {hours, plural, one {einer Stunde} other {# Stunden}} anfordern. Diese ging nicht ab, und nichts wurde gespeichert. Versuchen Sie es später noch einmal, oder handeln Sie im Namen Ihrer Organisation.',
  'mail.too-many-organisation':
    'Im Namen dieser Organisation wurden viele Nachrichten dieser Art angefordert: höchstens {most, number} in {hours, plural, one {einer Stunde} other {# Stunden}}. Diese ging nicht ab, und nichts wurde gespeichert. Versuchen Sie es später noch einmal.',
  'mail.too-many-reader':
    'Diese Adresse hat schon viele Nachrichten erhalten: Die Halle schickt ihr höchstens {most, number} in {hours, plural, one {einer Stunde} other {# Stunden}}. Diese ging nicht ab, und nichts wurde gespeichert. Versuchen Sie es später noch einmal.',
};

const words = {
  'base.term.fr.mayor': 'Bürgermeister',
  'base.term.fr.signers': 'Bürgermeister, Leitung der Dienste',
  'base.term.fr.decision': 'einen Beschluss des Gemeinderates',
  'base.term.fr.groupings': 'einen Zweckverband, eine Agentur oder einen Gemeindeverband',
  'base.term.fr.joint': 'eine gemeinsame Beschaffung',
  'base.term.fr.commune': 'Gemeinde',
  'base.term.qc.mayor': 'Bürgermeister',
  'base.term.qc.signers': 'Bürgermeister, Generaldirektion',
  'base.term.qc.decision': 'einen Beschluss des Gemeinderates',
  'base.term.qc.groupings': 'eine regionale Grafschaftsgemeinde, eine Regie oder eine andere Gemeinde',
  'base.term.qc.joint': 'eine Vereinbarung oder eine gemeinsame Beschaffung',
  'base.term.qc.commune': 'Gemeinde',
  'base.term.any.mayor': 'Bürgermeister',
  'base.term.any.signers': 'Bürgermeister, Generaldirektion',
  'base.term.any.decision': 'einen Beschluss',
  'base.term.any.groupings': 'einen Gemeindeverband',
  'base.term.any.joint': 'einen gemeinsamen Auftrag',
  'base.term.any.commune': 'Gemeinde',
  'people.no-organisation': 'Keine Organisation hat die Kennung „{written}“.',
  'people.unknown-commune': 'Keine Gemeinde heißt „{written}“.',
  'people.contact.person':
    '„{written}“ nennt eine Person: Schreiben Sie eine Funktion oder einen Dienst, zum Beispiel „Sekretariat“ oder „IT-Dienst“.',
  'people.contact.person-mailbox':
    '„{written}“ sieht wie das Postfach einer Person aus: Nennen Sie das eines Dienstes, zum Beispiel sekretariat@, rathaus@ oder it@.',
  'people.band.under-500': 'weniger als 500 Einwohner',
  'people.band.500-1500': '500 bis 1.500 Einwohner',
  'people.band.1500-3500': '1.500 bis 3.500 Einwohner',
  'people.band.3500-10000': '3.500 bis 10.000 Einwohner',
  'people.band.10000-50000': '10.000 bis 50.000 Einwohner',
  'people.band.over-50000': 'mehr als 50.000 Einwohner',
  'people.territory.country': 'Land',
  'people.territory.region': 'Region',
  'people.territory.department': 'Departement{number, select, none {} other { {number}}}',
  'people.territory.province': 'Provinz',
  'people.territory.overseas': 'Überseegebiet',
};

const rights = {
  'people.sign-in-first': 'Melden Sie sich zuerst an: Diese Handlung verpflichtet eine Organisation.',
  'people.not-allowed':
    'Ihre Rolle erlaubt diese Handlung für diese Organisation nicht. Wer die Zugänge verwaltet, kann sie Ihnen geben.',
  'people.both-sides':
    'Dieselbe Person handelt nicht für beide Seiten. Fragen Sie jemanden in Ihrer Organisation, der nicht für die andere Seite handelt und nicht gehandelt hat.',
  'people.sells-provider':
    'Sie handeln für einen Anbieter: Wer verkauft, sitzt nicht dort, wo seine Kunden über Bedarf und Preise sprechen, und liest dort nichts. Jemand, der nicht verkauft, kann es tun; der Anbieter antwortet auf die Ausschreibung.',
  'people.sells-independent':
    'Sie bieten Ihre Arbeit selbstständig an: Wer verkauft, sitzt nicht dort, wo seine Kunden über Bedarf und Preise sprechen, und liest dort nichts. Jemand anderes kann es tun; sonst ziehen Sie zuerst Ihr Profil und Ihre Angebote zurück.',
  'people.linked': 'verbunden',
  'people.linked-why':
    'Verbunden: Eine handelt für die andere, oder sie haben eine Mitgliedschaft oder handelnde Personen gemeinsam, oder sie haben es angegeben. Das zählt nicht als unabhängiger Beleg.',
  'people.mandate-to-oneself': 'Eine Organisation handelt schon für sich selbst.',
  'people.mandate-for-nothing': 'Kreuzen Sie mindestens eine Handlung an.',
  'people.mandate-not-for-that': 'Diese Handlung kann keiner anderen Organisation überlassen werden: {act}.',
  'people.mandate-already-over':
    'Das Recht zu handeln würde am {until} enden: Wählen Sie einen letzten Tag in der Zukunft, nach dem ersten.',
  'people.mandate-too-long': 'Das Recht zu handeln gilt höchstens {years} Jahre.',
  'people.mandate-not-about-that':
    'Diese Handlung lässt sich nicht auf eine Sache beschränken. Kreuzen Sie nur Handlungen zu Aufträgen an, oder lassen Sie „Nur für einen Auftrag“ leer.',
  'people.mandate-needs-ceiling':
    'Eine der angekreuzten Handlungen verpflichtet zu einer Ausgabe. Schreiben Sie eine Obergrenze, oder nehmen Sie diese Handlung zurück: Ohne Obergrenze wird nichts ausgegeben.',
  'people.mandate-ceiling-for-nothing':
    'Keine der angekreuzten Handlungen verpflichtet zu einer Ausgabe. Lassen Sie die Obergrenze leer, oder kreuzen Sie eine solche Handlung an.',
  'people.mandate-currency': '{name} zahlt in {currency}. Schreiben Sie die Obergrenze in dieser Währung.',
  'people.mandate-object-of-another':
    '„{name}“ ist kein Auftrag dieser Organisation. Wählen Sie einen der eigenen, oder lassen Sie das Feld leer.',
  'people.mandate-no-room':
    'Für diese Organisation wurde soeben eine andere Ausgabe eingegangen, und was von der Obergrenze bleibt, reicht nicht mehr. Bitten Sie sie, selbst zu entscheiden, oder um eine andere Obergrenze.',
  'people.beyond-ceiling':
    'Sie dürfen für diese Organisation noch {left, number} {currency} ohne Mehrwertsteuer ausgeben, und dies kostet {costs, number}. Bitten Sie sie, selbst zu entscheiden, oder um eine höhere Obergrenze.',
  'people.beyond-currency':
    'Ihre Obergrenze ist in {currency} und diese Ausgabe in {other}: Das eine ersetzt das andere nicht. Bitten Sie um eine Obergrenze in {other}.',
  'people.beyond-no-ceiling':
    'Sie handeln ohne Obergrenze: Sie dürfen kein Geld ausgeben. Bitten Sie die Organisation um eine Obergrenze oder darum, selbst zu entscheiden.',
  'people.beyond-object':
    'Sie handeln in einer anderen Sache: {name}. Bitten Sie die Organisation, Sie in dieser handeln zu lassen.',
  'people.role.visitor': 'Besuch',
  'people.role.stranger': 'Person von anderswo',
  'people.role.agent': 'Bearbeitung',
  'people.role.buyer': 'Beschaffung',
  'people.role.signatory': 'Unterschrift',
  'people.role.admin': 'Verwaltung der Zugänge',
  'people.role.mandate': 'durch eine Organisation, die für sie handelt',
  'people.role.ceiling': 'verpflichtet zu einer Ausgabe',
  'people.act.organisation.write-to': 'der Organisation über die Halle schreiben',
  'people.act.organisation.speak-for': 'im Namen der Organisation schreiben und lesen',
  'people.act.agents.see': 'sehen, wer für sie handelt',
  'people.act.organisation.take-data': 'alles mitnehmen, was die Halle von der Organisation aufbewahrt',
  'people.act.organisation.erase-data': 'löschen, was die Organisation in der Halle gesagt hat',
  'people.act.agents.admit': 'eine Person aufnehmen',
  'people.act.agents.remove': 'eine Person entfernen',
  'people.act.agents.give-roles': 'Rollen vergeben',
  'people.act.keys.ask': 'die Schlüssel neu anfordern, wenn man das amtliche Postfach liest',
  'people.act.keys.object': 'gegen die Übergabe der Schlüssel Einspruch erheben',
  'people.act.mandates.see': 'sehen, wer für die Organisation handelt',
  'people.act.mandates.grant': 'eine andere Organisation handeln lassen (Vollmacht erteilen)',
  'people.act.mandates.withdraw': 'sie nicht mehr handeln lassen (Vollmacht zurückziehen)',
  'people.act.usages.declare-hosted': 'angeben, was sie für ihre Mitglieder betreibt',
  'people.act.networks.describe': 'den Verbund beschreiben',
  'people.act.networks.state-members': 'sagen, wer Mitglied des Verbundes ist',
  'people.act.networks.answer': 'die Mitgliedschaft in einem Verbund bestätigen oder verneinen',
  'people.act.networks.govern': 'dem Verbund die Leitung einer Software geben',
  'people.no-role': 'Kreuzen Sie mindestens eine Rolle an.',
  'people.no-duty':
    'Sagen Sie die Funktion in wenigen Worten, ohne Namen und Adresse: „Sekretariat“, „Leitung“.',
  'people.no-agent': 'Diese Person handelt nicht oder nicht mehr für die Organisation.',
  'people.no-invitation': 'Diese Einladung gilt nicht mehr. Bitten Sie um eine neue.',
  'people.no-mandate':
    'Dieses Recht zu handeln wurde schon zurückgezogen oder gehört nicht zu Ihrer Organisation.',
  'people.last-admin':
    'Jemand muss die anderen aufnehmen können: Geben Sie zuerst einer anderen Person die Verwaltung der Zugänge.',
  'people.request-waits': 'Eine Anfrage wartet schon auf die Antwort von {name}.',
  'people.too-many-requests':
    'Ihre Organisation hat heute schon {most} Anfragen geschickt. Machen Sie morgen weiter.',
  'people.no-day': '„{written}“ ist kein Tag.',
  'people.no-request': 'Diese Anfrage wurde schon beantwortet oder ist nicht an Ihre Organisation gerichtet.',
};

const desk = {
  'people.desk.lead': 'Was Sie hier tun, verpflichtet Ihre Organisation. Ihre Rollen: {roles}.',
  'people.desk.no-role': 'keine',
  'people.desk.public': 'Ihre öffentliche Seite ansehen',
  'people.desk.works': 'Was Sie tun können',
  'people.desk.usages': 'Software',
  'people.desk.usages-why': 'Sagen, was Sie nutzen, es bestätigen, Ihre Erfahrung berichten.',
  'people.desk.missions': 'Aufträge',
  'needs.ours-title': 'Unsere Bedarfe',
  'needs.work-why': 'Sagen, was fehlt, und sich denen anschließen, denen dasselbe fehlt.',
  'people.desk.missions-why': 'Eine kleine Arbeit ausschreiben, Angebote vergleichen, die Arbeit verfolgen.',
  'people.desk.mandates': 'Wer für uns handelt',
  'people.desk.mandates-why': 'Andere für Sie handeln lassen ({groupings}), etwa für {joint}, und bis wann.',
  'people.desk.acting': 'Für andere handeln',
  'people.desk.acting-why': 'Die Organisationen, für die Sie handeln, und die, die zu fragen sind.',
  'people.desk.network': 'Verbünde',
  'people.desk.network-why': 'Einem Verbund beitreten, oder den eigenen beschreiben und was er betreibt.',
  'people.desk.record': 'Wer was getan hat',
  'people.desk.record-why': 'Was für Ihre Organisation getan wurde, nach Funktion und Datum.',
  'people.desk.agents': 'Wer handelt',
  'people.desk.agents-note':
    'Jede Person ist durch ihre Funktion bekannt: Kein Name wird verlangt oder gezeigt.',
  'people.desk.duty': 'Funktion',
  'people.desk.roles': 'Rollen',
  'people.desk.agent-line': 'Rollen: {roles}. Seit {day}.',
  'people.desk.first-agent': 'erste Person, über das amtliche Postfach',
  'people.desk.you': '(Sie)',
  'people.desk.change': 'Ändern',
  'people.desk.change-which': 'Die Rollen ändern: {duty}',
  'people.desk.save': 'Speichern',
  'people.desk.save-which': 'Die Rollen speichern: {duty}',
  'people.desk.remove': 'Entfernen',
  'people.desk.remove-which': 'Entfernen: {duty}',
  'people.desk.leave': 'Nicht mehr für sie handeln',
  'people.desk.invited': 'Einladungen, die warten',
  'people.desk.invited-line': '{duty}: bis zum {day}',
  'people.desk.invite': 'Jemanden einladen',
  'people.desk.invite-note':
    'Eine E-Mail geht an ihre oder seine Adresse: Ein Klick darin nimmt an und meldet an.',
  'people.desk.address': 'E-Mail-Adresse',
  'people.desk.duty-hint': 'Zum Beispiel „Sekretariat“: niemals ein Name.',
  'people.desk.send': 'Die Einladung schicken',
  'people.desk.cancel': 'Zurücknehmen',
  'people.desk.cancel-which': 'Die Einladung zurücknehmen: {duty}',
  'people.desk.role.agent': 'Bearbeitung: gibt an, antwortet, bereitet vor',
  'people.desk.role.buyer': 'Beschaffung: darf eine Ausgabe eingehen',
  'people.desk.role.signatory': 'Unterschrift: sagt, wer für die Organisation handelt',
  'people.desk.role.admin': 'Verwaltung der Zugänge: nimmt die anderen auf und entfernt sie',
  'people.signatory.title': 'Sagen, wer unterschreibt',
  'people.signatory.note':
    'Wer für Sie unterschreibt ({signers}), lässt andere für Sie handeln und wählt Angebote. Eine E-Mail geht an diese Adresse: Ein Klick darin genügt, und die Person ist mit dieser Rolle angemeldet. Ihre Funktion, zum Beispiel „{mayor}“: niemals ein Name.',
  'people.signatory.address': 'E-Mail-Adresse der Person, die unterschreibt',
  'people.signatory.send': 'Zum Unterschreiben einladen',
  'people.welcome.title': 'Willkommen in der Halle',
  'people.welcome.lead':
    'Sie handeln als erste Person für {name}. Sagen Sie zuerst, was Sie nutzen: Der Name einer Software genügt, in zwei Minuten. Organisationen wie die Ihre werden es finden, und Sie finden sie.',
  'people.welcome.say': 'Sagen, was wir nutzen',
  'people.welcome.then': 'Danach',
  'people.welcome.desk': 'Alles sehen, was Sie für {name} tun können',
  'people.welcome.account':
    'Ihr Konto: die Sprache Ihrer Nachrichten, Ihre Sitzungen, ein Passkey zum Anmelden ohne E-Mail',
};

const mandates = {
  'people.mandates.lead':
    'Sie können eine andere Organisation für die Ihre handeln lassen: bestimmte Handlungen, bis zu dem Tag, den Sie festlegen. Rechtlich ist das eine Vollmacht: Sie kann jederzeit zurückgezogen werden und wird nie weitergegeben.',
  'people.mandates.requests': 'Andere möchten für Sie handeln',
  'people.mandates.request-line': '{name} hat am {asked} gefragt, bis zum {until} für Sie handeln zu dürfen:',
  'people.mandates.accept': 'Handeln lassen',
  'people.mandates.accept-which': '{name} handeln lassen',
  'people.mandates.refuse': 'Ablehnen',
  'people.mandates.refuse-which': 'Die Anfrage von {name} ablehnen',
  'people.mandates.given': 'Sie handeln für uns',
  'people.mandates.given-none': 'Keine andere Organisation handelt für die Ihre.',
  'people.mandates.line': '{name}, vom {from} bis zum {until}',
  'people.mandates.of-former':
    'erteilt von der ehemaligen Gemeinde {name}; gilt für das, was diese angegeben hat, und für nichts anderes',
  'people.mandates.over': 'beendet',
  'people.mandates.withdrawn': 'zurückgezogen am {day}',
  'people.mandates.withdraw': 'Nicht mehr handeln lassen',
  'people.mandates.withdraw-which': '{name} nicht mehr handeln lassen',
  'people.mandates.grant': 'Eine Organisation für uns handeln lassen',
  'people.mandates.grant-who':
    'Das entscheidet nur, wer unterschreibt ({signers}). Wer die Zugänge verwaltet, kann diese Rolle geben.',
  'people.mandates.decision': 'Brauchen Sie dafür {decision}, fällt er außerhalb der Halle.',
  'people.mandates.to': 'Welche Organisation?',
  'people.mandates.search': 'Suchen',
  'people.mandates.none-found': 'Keine Organisation hat diesen Namen.',
  'people.mandates.grant-to': '{name} handeln lassen',
  'people.mandates.acts': 'Was sie tun darf',
  'people.mandates.about': 'Nur für einen Auftrag (freiwillig)',
  'people.mandates.about-hint':
    'Sein Titel oder die Adresse seiner Seite. Leer: alle. Dann lassen sich nur Handlungen zu Aufträgen ankreuzen.',
  'people.mandates.ceiling': 'Obergrenze der Ausgaben ({currency}, ohne Mehrwertsteuer)',
  'people.mandates.ceiling-hint':
    'Der Gesamtbetrag, der in Ihrem Namen ausgegeben werden darf. Nötig, wenn eine angekreuzte Handlung zu einer Ausgabe verpflichtet. Leer: kein Geld.',
  'people.mandates.until': 'Bis zum',
  'people.mandates.until-hint': 'Höchstens {years} Jahre.',
  'people.mandates.confirm': 'Handeln lassen',
  'people.mandates.received': 'Wir handeln für sie',
  'people.mandates.received-line':
    '{n, plural, =0 {Sie handeln für keine andere Organisation.} one {Sie handeln für # Organisation.} other {Sie handeln für # Organisationen.}}',
  'people.mandates.see-acting': 'Sehen, für wen Sie handeln',
  'people.acting.ceiling': 'Obergrenze der Ausgaben (in der Währung jener Organisation, ohne Mehrwertsteuer)',
  'people.acting.lead': 'Die Organisationen, für die Ihre handeln darf, was sie tun darf und bis wann.',
  'people.acting.search': 'Name einer Organisation',
  'people.acting.list': 'Für wen Sie handeln',
  'people.acting.list-note': '{n, plural, one {# Organisation} other {# Organisationen}}',
  'people.acting.none': 'Keine dieser Organisationen passt zu dieser Suche.',
  'people.acting.none-yet': 'Sie handeln für keine andere Organisation.',
  'people.acting.for': 'Für',
  'people.acting.acts': 'Handlungen',
  'people.acting.until': 'Bis zum',
  'people.acting.ask': 'Fragen, für eine Organisation handeln zu dürfen',
  'people.acting.ask-note':
    'Eine einzige E-Mail geht an das amtliche Postfach, mit den Bedingungen. Wer dort unterschreibt, nimmt an oder lehnt ab.',
  'people.acting.of': 'Welche Organisation?',
  'people.acting.ask-hint': 'Suchen Sie die Organisation nach ihrem Namen.',
  'people.acting.ask-of': 'Fragen, für {name} handeln zu dürfen',
  'people.acting.send': 'Die Anfrage schicken',
  'people.acting.waiting': 'Anfragen ohne Antwort',
  'people.acting.waiting-line': '{name}, gefragt am {day}',
  'people.acting.take-back': 'Die Anfrage zurücknehmen',
  'people.acting.take-back-which': 'Die Anfrage zurücknehmen: {name}',
};

const record = {
  'people.record.lead':
    'Alles, was für Ihre Organisation getan wird, bleibt verzeichnet: was, wann, in welcher Funktion. Nichts davon wird gelöscht.',
  'people.record.none': 'Es wurde noch nichts getan.',
  'people.record.done-by': 'Getan von: {by}.',
  'people.record.agent': 'einer handelnden Person',
  'people.record.mandatary': 'einer Organisation, die für sie handelt',
  'people.record.by-mandate': '{name} (handelt für sie)',
  'people.record.nobody': 'der Halle',
  'people.admissions.title': 'Anfragen, mit Ihnen zu handeln',
  'people.admissions.lead':
    'Ein Identitätsdienst sagt, dass diese Personen in Ihrer Organisation arbeiten. Nehmen Sie auf, wen Sie kennen. Ihr Name wird gelöscht, sobald Sie antworten.',
  'people.admissions.none': 'Niemand wartet auf Ihre Antwort.',
  'people.admissions.who': '{names}, für {name}',
  'people.admissions.unnamed': 'Jemand ohne Namen',
  'people.admissions.from': 'durch {label}, am {day}',
  'people.admissions.duty': 'Die Funktion, wie Kolleginnen und Kollegen sie lesen',
  'people.admissions.duty-hint': 'Sekretariat, Dienstleitung …',
  'people.admissions.admit': 'Aufnehmen',
  'people.admissions.refuse': 'Ablehnen',
  'people.admissions.waiting':
    '{n, plural, one {# Person möchte} other {# Personen möchten}} mit Ihnen handeln',
  'people.admissions.gone': 'Diese Anfrage wartet nicht mehr auf eine Antwort.',
  'people.admissions.account': 'Zu meinem Konto',
};

const keys = {
  'people.keys.on-desk':
    'Das amtliche Postfach hat die Schlüssel neu angefordert: Ohne Einspruch wechseln sie am {day}.',
  'people.keys.waits':
    'Eine Anfrage für {name} wartet schon. Auf dieser Seite sehen Sie, wie es um sie steht.',
  'people.keys.nobody':
    'Niemand verwaltet {name} mehr: Fordern Sie einen Link an das amtliche Postfach an, und beim Öffnen gehören die Schlüssel Ihnen.',
  'people.keys.too-many': 'Sie haben heute {most}-mal die Schlüssel angefordert. Warten Sie bis morgen.',
  'people.keys.none':
    'Diese Anfrage ist nicht mehr offen. Laden Sie die Seite neu, um zu sehen, was daraus wurde.',
  'people.keys.mailbox-changed':
    'Das Verzeichnis nennt für {name} heute ein anderes Postfach: Wer dieses liest, soll die Schlüssel neu anfordern.',
  'people.keys.none-of':
    'Niemand hat die Schlüssel von {name} neu angefordert, oder die Anfrage ist schon beantwortet.',
};

const signingIn = {
  'people.no-mail':
    'Diese Halle verschickt noch keine E-Mails, also kann sich vorerst niemand über einen Link anmelden. Wer sie betreibt, nennt in HALLE_SMTP einen Mailserver, oder „folder“, um es auf dem eigenen Rechner zu versuchen.',
  'people.which.title': 'Welche Organisation?',
  'people.which.none':
    'Keine Organisation, die die Halle kennt, hat diesen Namen. Versuchen Sie ein anderes Wort daraus.',
  'people.mailbox.lead':
    'Der Link geht an {address}, das amtliche Postfach laut Quelle ({source}), Stand {day}.',
  'people.mailbox.rule':
    'Wer diesen Link zuerst öffnet, handelt in der Halle als erste Person für {name} und kann danach Kolleginnen und Kollegen aufnehmen.',
  'people.mailbox.button': 'Den Link an das amtliche Postfach schicken',
  'people.mailbox.unknown':
    'Die Halle kennt das amtliche Postfach von {name} nicht. Melden Sie sich mit Ihrer eigenen Adresse an, oder schreiben Sie den Betreibern dieser Halle.',
  'people.mailbox.source.annuaire-administration': 'Verzeichnis der französischen Verwaltung',
  'people.mailbox.source.admitted': 'wer diese Halle betreibt, bei der Aufnahme',
  'people.mailbox.source.mamh': 'Verzeichnis der Gemeinden von Québec',
  'people.mailbox.source.csv': 'die Liste, die diese Halle erhalten hat',
  'people.sent.mailbox':
    'Ein Link ging soeben an das amtliche Postfach von {name}. Er gilt einmal, {minutes} Minuten lang.',
  'people.link.lead-organisation': 'Ein Klick, und Sie sind für {name} in der Halle.',
  'people.link.lead-invited':
    '{name} lädt Sie ein, für sie zu handeln. Ein Klick: Sie nehmen an und sind in der Halle.',
  'people.link.accept': 'Annehmen und anmelden',
  'people.link.invited-over':
    'Diese Einladung von {name} lässt sich nicht mehr öffnen: Sie wurde benutzt, ersetzt oder ist älter als vierzehn Tage. Haben Sie sie angenommen, melden Sie sich mit Ihrer Adresse an; wenn nicht, bitten Sie um eine neue.',
  'people.link.first-agent-taken':
    'Für {name} handelt in der Halle schon eine erste Person: die den Link des amtlichen Postfachs zuerst geöffnet hat. Bitten Sie sie, Sie aufzunehmen; wer dieses Postfach im Sekretariat liest, weiß, wer es ist. Ist diese Person nicht mehr da, fordern Sie einen neuen Link an das amtliche Postfach an: Beim Öffnen können Sie die Schlüssel neu anfordern.',
  'people.no-mailbox': 'Die Halle kennt das amtliche Postfach von {name} nicht.',
  'people.suspended':
    'Dieses Konto ist seit dem {day} von den Betreibern dieser Halle gesperrt: Es kann sich nicht anmelden. Grund: {reason}',
  'people.ways.too-many':
    'Zu viele Anmeldeversuche in einer Stunde. Warten Sie ein wenig, oder melden Sie sich über einen Link an.',
  'people.ways.over':
    'Dieser Anmeldeversuch wurde benutzt, vor mehr als zehn Minuten begonnen oder in einem anderen Browser. Beginnen Sie noch einmal auf der Anmeldeseite.',
  'people.ways.closed': 'Sie sind nicht angemeldet',
  'people.ways.back': 'Zurück zur Anmeldeseite',
  'people.ways.way': 'Angemeldet über',
  'people.ways.link': 'einen Link',
  'people.ways.mailbox': 'das amtliche Postfach',
  'people.ways.openid': 'einen Identitätsdienst',
  'people.ways.passkey': 'einen Passkey',
  'people.needs-https':
    'Diese Halle betritt man nur über eine sichere Adresse (https). Sagen Sie es ihren Betreibern: HALLE_URL beginnt nicht mit https.',
};

const account = {
  'people.account.title': 'Mein Konto',
  'people.account.browser-name': '{browser} auf {machine}',
  'people.account.unknown-browser': 'ein Browser',
  'people.account.unknown-machine': 'einem Gerät',
  'people.account.deeds': 'Was mit Ihrem Konto getan wurde',
  'people.account.deeds-note':
    'Die letzten {most, number} Handlungen. Eine erkennen Sie nicht wieder? Schließen Sie Ihre Sitzungen, und sagen Sie es der Person, die die Zugänge verwaltet.',
  'people.session-in-use': 'Das ist Ihre laufende Sitzung: Um sie zu schließen, melden Sie sich ab.',
  'people.account.lead': 'Sie melden sich mit {address} an. Die Halle zeigt diese Adresse niemandem sonst.',
  'people.account.lead-no-address':
    'Sie melden sich über einen Identitätsdienst an: Die Halle kennt Ihre Adresse nicht und kann Ihnen nicht schreiben.',
  'people.account.exit': 'Abmelden',
  'people.account.for': 'Für wen Sie handeln',
  'people.account.for-none': 'Für sich selbst: Mit diesem Konto ist keine Organisation verbunden.',
  'people.account.for-add': 'Über das amtliche Postfach einer Organisation anmelden',
  'people.account.first-agent': 'erste Person, seit dem {day}',
  'people.account.agent': 'handelnde Person, seit dem {day}',
  'people.account.data': 'Ihre Daten',
  'people.account.data-note': 'Alles, was die Halle von Ihnen aufbewahrt.',
  'people.account.data-link': 'Ihre Daten ansehen, mitnehmen oder löschen',
  'people.account.sessions': 'Ihre Sitzungen',
  'people.account.sessions-note':
    'Eine Sitzung schließt sich von selbst nach {idle} Tagen ohne Besuch oder nach insgesamt {all} Tagen.',
  'people.account.browser': 'Browser',
  'people.account.seen': 'Letzter Besuch',
  'people.account.begun': 'Geöffnet',
  'people.account.end': 'Schließen',
  'people.account.end-which': 'Die am {day} geöffnete Sitzung {browser} schließen',
  'people.account.here': 'diese hier',
  'people.account.end-others': 'Alle anderen schließen',
  'people.account.choices': 'E-Mail',
  'people.account.choices-note': 'Was Sie selbst anfordern, etwa ein Link zur Anmeldung, kommt immer.',
  'people.account.lang': 'Sprache der Nachrichten',
  'people.account.letters': 'Den Brief des Tages erhalten, wenn es Neues gibt',
  'people.account.save': 'Speichern',
  'people.invited.title': 'Sie sind eingeladen',
  'people.invited.line': '{name} lädt Sie ein, für sie zu handeln: {duty}. Rollen: {roles}.',
  'people.invited.yes': 'Annehmen',
  'people.invited.yes-which': 'Die Einladung von {name} annehmen',
  'people.invited.no': 'Ablehnen',
  'people.invited.no-which': 'Die Einladung von {name} ablehnen',
};

/** Said by key, as `de.ts` says the rest. */
export const deskPages: Readonly<Record<string, string>> = {
  ...frame,
  ...words,
  ...rights,
  ...desk,
  ...mandates,
  ...record,
  ...keys,
  ...signingIn,
  ...account,
};
