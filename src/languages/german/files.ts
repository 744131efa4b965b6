// SPDX-License-Identifier: AGPL-3.0-or-later
// German for the files of the archive that a body or a person takes away: what each is called and holds. Not yet
// read by a native reader.

const organisation = {
  'holdings.file.organisation': 'Die Organisation',
  'holdings.is.organisation':
    'Was das öffentliche Verzeichnis von der Organisation weiß, mit Quelle und Tag.',
  'holdings.file.code': 'Amtliche Codes',
  'holdings.is.code': 'Die amtlichen Codes der Organisation, aus öffentlichen Verzeichnissen.',
  'holdings.file.other-name': 'Andere Namen',
  'holdings.is.other-name':
    'Die anderen Namen, die zur Organisation führen, aus öffentlichen Verzeichnissen.',
  'holdings.file.address': 'Adressen der Seite',
  'holdings.is.address':
    'Die Wörter, unter denen die Seite der Organisation in dieser Halle eine Adresse hat.',
  'holdings.file.situation': 'Lage',
  'holdings.is.situation': 'Der Punkt auf der Karte, aus öffentlichen Quellen. Grad, WGS 84.',
  'holdings.file.membership': 'Verbände und Mitglieder',
  'holdings.is.membership':
    'Worin die Organisation Mitglied ist und wer ihr Mitglied ist, aus öffentlichen Verzeichnissen.',
  'holdings.file.mailbox': 'Amtliches Postfach',
  'holdings.is.mailbox': 'Die amtliche E-Mail-Adresse, aus einem öffentlichen Verzeichnis.',
  'holdings.file.agent': 'Wer handelt',
  'holdings.is.agent':
    'Wer für eine Organisation handelt oder gehandelt hat: Funktion und Rollen, wie sie in dieser Halle geschrieben wurden.',
  'holdings.file.invitation': 'Einladungen',
  'holdings.is.invitation': 'Die Einladungen, für eine Organisation zu handeln.',
  'holdings.file.request': 'Anfragen, handeln zu dürfen',
  'holdings.is.request': 'Die Anfragen, für eine Organisation handeln zu dürfen.',
  'holdings.file.key-request': 'Anfragen nach den Schlüsseln',
  'holdings.is.key-request':
    'Die Anfragen, die Verwaltung der Zugänge über das amtliche Postfach zu übernehmen.',
  'holdings.file.mandate': 'Vollmachten',
  'holdings.is.mandate':
    'Die erteilten und erhaltenen Vollmachten, wie sie in dieser Halle unterschrieben wurden.',
  'holdings.file.mandate-request': 'Anfragen nach einer Vollmacht',
  'holdings.is.mandate-request': 'Die erbetenen Vollmachten, in beiden Richtungen.',
  'holdings.file.commitment': 'Ausgaben unter einer Vollmacht',
  'holdings.is.commitment': 'Was unter einer Vollmacht ausgegeben wurde.',
  'holdings.file.deed-by-mandate': 'Handlungen unter einer Vollmacht',
  'holdings.is.deed-by-mandate': 'Was eine bevollmächtigte Organisation in ihrem Namen getan hat.',
  'holdings.file.network': 'Verbund',
  'holdings.is.network': 'Was die Organisation als Verbund von sich sagt.',
  'holdings.file.network-item': 'Software des Verbundes',
  'holdings.is.network-item': 'Was der Verbund zu betreiben oder zu veröffentlichen angibt.',
  'holdings.file.network-governance': 'Leitung',
  'holdings.is.network-governance': 'Die Software, die der Verbund zu leiten angibt.',
  'holdings.file.network-statement': 'Von einem Verbund genannte Mitglieder',
  'holdings.is.network-statement':
    'Wen ein Verbund als Mitglied nennt, wann, und was das Mitglied geantwortet hat.',
  'holdings.file.network-member': 'Mitglieder des Verbundes',
  'holdings.is.network-member': 'Wer wann welchem Verbund beigetreten ist.',
};

const said = {
  'holdings.file.usage': 'Einsätze',
  'holdings.is.usage':
    'Die Software, die die Organisation zu nutzen angibt, öffentlich und nicht, und was sie für andere betreibt.',
  'holdings.file.usage-private': 'Einsätze: was nicht öffentlich ist',
  'holdings.is.usage-private':
    'Version, Betriebsort und Kontakt eines Einsatzes. Das sieht nur die Organisation, und wer für sie betreibt.',
  'holdings.file.usage-hosted': 'Betriebene Einsätze: was nicht öffentlich ist',
  'holdings.is.usage-hosted': 'Was die Organisation über das sagte, was sie für andere betreibt.',
  'holdings.file.experience': 'Erfahrungen',
  'holdings.is.experience':
    'Was die Organisation von einer Software berichtet: Kosten, Arbeit, Schwierigkeiten.',
  'holdings.file.usage-elsewhere': 'Anderswo gesagte Einsätze',
  'holdings.is.usage-elsewhere': 'Was laut öffentlichen Katalogen die Organisation nutzt.',
  'holdings.file.letter': 'Briefe',
  'holdings.is.letter':
    'Die Briefe, die die Halle überbracht hat: zwischen wem und wann. Ihr Wortlaut wird nicht aufbewahrt.',
  'holdings.file.letter-words': 'Aufbewahrter Wortlaut von Briefen',
  'holdings.is.letter-words':
    'Von welchen Briefen der Wortlaut bis zur Antwort noch aufbewahrt ist, versiegelt.',
  'holdings.file.follow': 'Was verfolgt wird',
  'holdings.is.follow': 'Software, Bedarf und Gebiete, die per E-Mail verfolgt werden.',
  'holdings.file.follow-told': 'Schon gesagte Neuigkeiten',
  'holdings.is.follow-told':
    'Was die Halle von dem Verfolgten schon gesagt hat, acht Tage aufbewahrt, um es nicht zweimal zu sagen.',
  'holdings.file.remark': 'An die Betreiber der Halle geschrieben',
  'holdings.is.remark': 'Was an die Betreiber dieser Halle geschrieben wurde, und die Antwort.',
};

const market = {
  'holdings.file.provider': 'Dienstleister',
  'holdings.is.provider': 'Was die Organisation als Dienstleister ist: amtliche Nummer, belegte Domain.',
  'holdings.file.provider-listed': 'Dienstleister, wie andere ihn nennen',
  'holdings.is.provider-listed':
    'Was öffentliche Quellen von der Organisation als Herausgeber oder Dienstleister sagen.',
  'holdings.file.provider-domain': 'Belegte Domains',
  'holdings.is.provider-domain': 'Die Mail-Domains, die die Organisation belegt hat.',
  'holdings.file.provider-person': 'Angegebene Personen',
  'holdings.is.provider-person':
    'Die Personen, die zugestimmt haben, dass ihre Arbeit für die Organisation zählt. Von ihrer Adresse ist nur eine Prüfsumme aufbewahrt; sie wird nicht herausgegeben.',
  'holdings.file.offer': 'Dienstleistungsangebote',
  'holdings.is.offer': 'Was die Organisation als Dienstleister anbietet.',
  'holdings.file.reference': 'Referenzen',
  'holdings.is.reference': 'Für einen Kunden angegebene Arbeit, und dessen Antwort; in beiden Richtungen.',
  'holdings.file.work': 'Gemessene Arbeit',
  'holdings.is.work':
    'Der Anteil der Organisation an öffentlichen Geschichten von Software, von der Halle gezählt.',
  'holdings.file.mission': 'Aufträge',
  'holdings.is.mission': 'Die Aufträge, die die Organisation geschrieben hat, auch Entwürfe.',
  'holdings.file.mission-step': 'Schritte der Aufträge',
  'holdings.is.mission-step': 'Was mit jedem Auftrag geschah, und wann.',
  'holdings.file.mission-question': 'Fragen',
  'holdings.is.mission-question': 'Die Fragen zu einem Auftrag, ohne die Fragenden.',
  'holdings.file.mission-reply': 'Antworten auf Fragen',
  'holdings.is.mission-reply': 'Die Antworten, für alle.',
  'holdings.file.mission-offer': 'Angebote zu Aufträgen',
  'holdings.is.mission-offer': 'Die erhaltenen und gemachten Angebote: Preis, Tag, Wortlaut.',
  'holdings.file.mission-retaining': 'Wahl eines Angebots',
  'holdings.is.mission-retaining': 'Was geschrieben wurde, als ein Angebot gewählt wurde.',
  'holdings.file.mission-delivery': 'Lieferungen',
  'holdings.is.mission-delivery': 'Was geliefert wurde, und der Beleg dafür.',
  'holdings.file.mission-refusal': 'Abgelehnte Lieferungen',
  'holdings.is.mission-refusal': 'Warum eine Lieferung nicht als erledigt gilt.',
  'holdings.file.mission-proof': 'Bestätigte Aufträge',
  'holdings.is.mission-proof':
    'Die bestätigten Aufträge, die eine Dienstleistung belegen, auf der Seite derer, die sie erbrachten und erbaten.',
  'holdings.file.mission-late': 'Verspätung',
  'holdings.is.mission-late': 'Die Aufträge, deren Verspätung gemeldet wurde.',
  'holdings.file.estimate': 'Preisrahmen',
  'holdings.is.estimate':
    'Die vor einer Beschaffung erbetenen Preisrahmen, und die Antwort; in beiden Richtungen.',
  'holdings.file.partner-search': 'Suche nach einem Mitauftragnehmer',
  'holdings.is.partner-search':
    'Für welche Aufträge die Organisation einen Mitauftragnehmer suchte, was sie einbringt und was sie sucht.',
  'holdings.file.availability': 'Profile und Abordnungen',
  'holdings.is.availability':
    'Was im Entwicklerpool gesagt wird: eine selbstständige Person, oder eine abgeordnete.',
  'holdings.file.loan-step': 'Schritte der Abordnungen',
  'holdings.is.loan-step': 'Was mit jedem Profil oder jeder Abordnung geschah, und wann.',
  'holdings.file.number-contest': 'Bestrittene Nummern',
  'holdings.is.number-contest': 'Was über eine amtliche Nummer gesagt wurde, und die Entscheidung.',
};

const halle = {
  'holdings.file.merge': 'Zusammengeführte doppelte Einträge',
  'holdings.is.merge':
    'Die zweimal eingetragenen Organisationen, die die Betreiber der Halle mit dieser zusammengeführt haben.',
  'holdings.file.deed': 'Handlungen der Betreiber',
  'holdings.is.deed': 'Was die Betreiber der Halle getan haben, mit ihrem Grund.',
  'holdings.file.journal': 'Journal',
  'holdings.is.journal':
    'Was getan wurde, nach Art und Tag. Versiegelt durch eine Kette von SHA-256-Prüfsummen.',
  'holdings.file.account': 'Konto',
  'holdings.is.account':
    'Die E-Mail-Adresse, die Sprache, der Tag der Eröffnung. Die Adresse ist verschlüsselt aufbewahrt.',
  'holdings.file.suspension': 'Sperren',
  'holdings.is.suspension': 'Wann das Konto gesperrt wurde, und warum.',
  'holdings.file.session': 'Sitzungen',
  'holdings.is.session': 'Die offenen Sitzungen: nur Art des Browsers und Tag.',
  'holdings.file.passkey': 'Passkeys',
  'holdings.is.passkey': 'Die Passkeys, ohne das, womit man sie nachahmen könnte.',
  'holdings.file.identity': 'Identitäten',
  'holdings.is.identity':
    'Die mit dem Konto verbundenen Identitätsdienste; die Prüfsumme, die sie geben, ist nicht lesbar.',
  'holdings.file.identity-session': 'Sitzungen über einen Identitätsdienst',
  'holdings.is.identity-session': 'Die Sitzungen, die ein Identitätsdienst eröffnet hat.',
  'holdings.file.link': 'Geschickte Links',
  'holdings.is.link':
    'Die per E-Mail geschickten Links: wofür und wann. Ihr Geheimnis ist nur als Prüfsumme aufbewahrt.',
  'holdings.file.typed': 'Letztes Formular',
  'holdings.is.typed': 'Wohin das zuletzt abgeschickte Formular führte, damit ein Doppelklick einmal zählt.',
  'holdings.file.keeper': 'Betrieb der Halle',
  'holdings.is.keeper': 'Seit wann die Person die Halle betreibt.',
  'holdings.file.mail': 'Erhaltene E-Mails',
  'holdings.is.mail':
    'Die E-Mails der Halle: Thema, Tag, Stand. Ihr Text ist der, den Sie erhalten haben; er ist nur verschlüsselt aufbewahrt.',
  'holdings.file.mail-refusal': 'Abgelehnte E-Mails',
  'holdings.is.mail-refusal': 'Die Themen, zu denen keine E-Mail mehr gewünscht ist.',
  'holdings.file.proved-address': 'Signaturadressen',
  'holdings.is.proved-address':
    'Die belegten Adressen, die Code signieren; nur eine Prüfsumme ist aufbewahrt, und sie wird nicht herausgegeben.',
  'holdings.file.proved-work': 'Belegte Arbeit',
  'holdings.is.proved-work': 'Die öffentlichen Repositorys, in denen diese Adressen gearbeitet haben.',
  'holdings.file.names': 'Was die Nummern bedeuten',
  'holdings.is.names':
    'Die Namen der Organisationen und Programme, deren Nummern die anderen Dateien nennen. Öffentliche Namen.',
};

/** Said by key, as `de.ts` says the rest. */
export const archiveFiles: Readonly<Record<string, string>> = {
  ...organisation,
  ...said,
  ...market,
  ...halle,
};
