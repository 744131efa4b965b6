// SPDX-License-Identifier: AGPL-3.0-or-later
// German for networks and the public page of an organisation: what a mail about a membership leads to. Not yet
// read by a native reader.

const network = {
  'people.networks.lead':
    'Zweckverbände, Agenturen, Interkommunalen, Verbände: wer Software für Gemeinden und mit ihnen betreibt.',
  'people.networks.known':
    '{n, plural, =0 {Mitglieder unbekannt} one {# bekanntes Mitglied} other {# bekannte Mitglieder}}',
  'people.network.of': 'Verbund',
  'people.network.said-by': 'So sagt es der Verbund selbst, {day}.',
  'people.network.not-said': 'Dieser Verbund hat sich noch nicht beschrieben.',
  'people.network.about': 'Was er von sich sagt',
  'people.network.organisation': 'Seine Seite: Gebiet, Nummern, Website',
  'people.network.operates': 'Was er für seine Mitglieder betreibt',
  'people.network.operates-none': 'Nicht bekannt: Er hat noch nichts dazu gesagt.',
  'people.network.recommends': 'Was er seinen Mitgliedern empfiehlt',
  'people.network.recommends-none': 'Nicht bekannt: Er hat noch nichts dazu gesagt.',
  'people.network.how-operates': 'betrieben',
  'people.network.how-recommends': 'empfohlen',
  'people.network.answer-how': 'Arbeiten Sie dort? Sie ergänzen oder berichtigen, was die Halle hier zeigt:',
  'people.network.answer': 'für diesen Verbund antworten',
  'people.network.accounts': 'Seine Konten auf Code-Plattformen',
  'people.network.accounts-note':
    'Wo Code dieses Verbundes zu lesen ist. Was dort liegt, wurde nicht gezählt.',
  'people.network.account': '{account} auf {forge}',
  'people.network.account-source': 'laut der Liste von code.gouv.fr, gelesen am {day}',
  'people.network.share': 'Anteil Freier Software',
  'people.network.share-words': '{libre} von {of}',
  'people.network.share-note': 'Gezählt nach dem, was der Verbund zu betreiben angab, spätestens am {day}.',
  'people.network.libre': 'Freie Software',
  'people.network.proprietary': 'Proprietäre Software',
  'people.network.stated': 'angegeben am {day}',
  'people.network.governs': 'Leitung von',
  'people.network.governs-note':
    'Der Verbund versammelt die, die über die Zukunft dieser Programme entscheiden.',
  'people.network.since': 'seit dem {day}',
  'people.network.since-former': 'seit dem {day}, durch die ehemalige Gemeinde {former}',
  'people.network.members': 'Seine Mitglieder',
  'people.network.members-none': 'Nicht bekannt: Kein Mitglied ist bekannt.',
  'people.network.listed': 'Laut einer veröffentlichten Liste',
  'people.network.joined': 'Nach eigener Angabe',
  'people.network.stated-members': 'Vom Betreiber genannt',
  'people.network.stated-members-note':
    'Jedes wurde an seinem amtlichen Postfach benachrichtigt und kann mit einem Klick widersprechen; wer widerspricht, zählt nicht.',
  'people.network.stated-member': 'vom Betreiber genannt am {day}',
  'people.network.stated-agreed': 'von ihm bestätigt am {day}',
  'people.network.next': 'Ist Ihre Organisation Mitglied?',
  'people.network.next-how': 'Melden Sie sich an, und treten Sie dann auf der Seite Ihrer Organisation bei.',
  'people.network.next-enter': 'Anmelden',
  'people.network.next-all': 'Alle Verbünde',
  'people.network.description':
    '{name}: was der Verbund veröffentlicht, für seine Mitglieder betreibt, und wer sie sind.',
  'people.network.governed-by': 'Leitung',
  'people.network.governed-by-words':
    'Dieser Verbund versammelt die, die über die Zukunft der Software entscheiden:',
  'people.network.governed-by-note': 'Vom Verbund angegeben.',
};

const ours = {
  'people.ournet.title': 'Verbünde',
  'people.ournet.lead': 'Die Verbünde, denen Ihre Organisation beitritt, und der, den sie leitet.',
  'people.ournet.members': 'Sagen, wer Mitglied unseres Verbundes ist',
  'people.ournet.joined': 'Beigetretene Verbünde',
  'people.ournet.joined-none': 'Keiner nach Ihrer eigenen Angabe.',
  'people.ournet.leave': 'Austreten',
  'people.ournet.leave-which': 'Aus dem Verbund {name} austreten',
  'people.ournet.join': 'Einem Verbund beitreten',
  'people.ournet.which': 'Welchem Verbund?',
  'people.ournet.join-button': 'Beitreten',
  'people.ournet.who-joins': 'Beitreten und austreten kann, wer unterschreibt oder die Zugänge verwaltet.',
  'people.ournet.describe': 'Den Verbund beschreiben',
  'people.ournet.describe-note': 'Einen Entwurf sieht nur Ihre Organisation.',
  'people.ournet.words': 'In einigen Sätzen: für wen, um was zu tun',
  'people.ournet.publish': 'Auf der Seite des Verbundes veröffentlichen',
  'people.ournet.save': 'Speichern',
  'people.ournet.who-describes': 'Den Verbund beschreibt, wer die Zugänge verwaltet.',
  'people.ournet.items': 'Was Sie für Ihre Mitglieder betreiben oder ihnen empfehlen',
  'people.ournet.how': 'Sie',
  'people.ournet.how-operates': 'betreiben sie für Ihre Mitglieder',
  'people.ournet.how-recommends': 'empfehlen sie Ihren Mitgliedern',
  'people.ournet.items-note':
    'Freie Software der Halle und bekannte proprietäre Produkte: Was Sie betreiben, zählt im Anteil Freier Software.',
  'people.ournet.item': 'Name der Software oder des Produkts',
  'people.ournet.add': 'Hinzufügen',
  'people.ournet.remove': 'Entfernen',
  'people.ournet.remove-which': '{name} entfernen',
  'people.ournet.govern': 'Leitung einer Software',
  'people.ournet.govern-note':
    'Auf Entscheidung einer Person, die unterschreibt, wird der Verbund zur Gemeinschaft, die eine Freie Software leitet. Die Seite der Software sagt es.',
  'people.ournet.govern-name': 'Name der Freien Software',
  'people.ournet.govern-button': 'Die Leitung übernehmen',
  'people.ournet.give-up': 'Abgeben',
  'people.ournet.give-up-which': 'Die Leitung von {name} abgeben',
  'people.ournet.who-governs': 'Das entscheidet, wer unterschreibt.',
  'people.no-network': 'Kein Verbund hat die Adresse „{written}“.',
  'people.network-of-oneself': 'Ein Verbund tritt sich nicht selbst bei.',
  'people.network-joined-already': 'Ihre Organisation ist schon beigetreten: {name}.',
  'people.network-words':
    'Beschreiben Sie den Verbund in mindestens einem Satz, mit höchstens 2.000 Zeichen.',
  'people.item-unknown':
    'Die Halle kennt „{written}“ nicht, oder kennt mehrere Programme dieses Namens. Schreiben Sie den Namen der Seite.',
  'people.item-stated-already': 'Sie steht schon in der Liste.',
  'people.no-item': 'Sie steht nicht mehr in der Liste.',
  'people.governs-already': 'Der Verbund leitet diese Software schon.',
  'people.governs-libre-only': 'Ein Verbund leitet nur Freie Software.',
};

const stated = {
  'people.stated.none': 'Es bleibt nichts zu beantworten: Der Verbund sagt es nicht mehr.',
  'people.stated.link-title': 'Ist {member} Mitglied dieses Verbundes?',
  'people.stated.link-lead': 'Am {day} hat {network} gesagt, dass {member} zu den Mitgliedern gehört.',
  'people.stated.link-waits': 'Stimmt es, haben Sie nichts zu tun.',
  'people.stated.link-yes': 'Am {day} haben Sie geantwortet, dass es stimmt.',
  'people.stated.link-no':
    'Am {day} haben Sie geantwortet, dass es nicht stimmt. {member} zählt nicht mehr zu den Mitgliedern, und der Verbund kann es nicht wieder sagen.',
  'people.stated.link-nothing': 'Der Verbund sagt es nicht mehr: Es ist nichts zu beantworten.',
  'people.stated.link-network': 'Die Seite des Verbundes',
  'people.stated.deny': 'Es stimmt nicht',
  'people.stated.agree': 'Es stimmt',
  'people.stated.which': '{label}: {name}',
  'people.stated.link-forged':
    'Dieser Link ist keiner von uns, oder das amtliche Postfach hat sich seither geändert.',
  'people.stated.link-over':
    'Dieser Link ist abgelaufen. Wer für Ihre Organisation handelt, kann auf ihrer Seite „Verbünde“ antworten.',
  'people.stated.of-us': 'Verbünde, die Sie als Mitglied nennen',
  'people.stated.of-us-note': 'Was Sie verneinen, zählt nicht mehr und wird ohne Ihr Ja nicht wieder gesagt.',
  'people.stated.of-us-since': 'vom Verbund gesagt am {day}',
  'people.stated.of-us-yes': 'von Ihnen bestätigt am {day}',
  'people.stated.of-us-no': 'von Ihnen verneint am {day}',
  'people.stated.of-us-who': 'Es antwortet, wer unterschreibt oder die Zugänge verwaltet.',
};

const organisation = {
  'catalogue.organisation.uses': 'Was sie nutzt',
  'catalogue.organisation.uses-note':
    'Was sie öffentlich sagt, selbst oder durch eine Organisation, die für sie handelt, und was Kataloge sagen. Dass ein Programm fehlt, sagt nichts.',
  'catalogue.organisation.declared': 'von ihr selbst gesagt, bestätigt am {day}',
  'catalogue.organisation.declared-former': 'von der ehemaligen Gemeinde {former} gesagt, bestätigt am {day}',
  'catalogue.organisation.mandated': 'gesagt von {mandatary} (handelt für sie), bestätigt am {day}',
  'catalogue.organisation.mandated-former':
    'gesagt von {mandatary} (handelt für die ehemalige Gemeinde {former}), bestätigt am {day}',
  'catalogue.organisation.said-former': 'ehemalige Gemeinde {former}, laut {source}, {day}',
  'catalogue.organisation.said': 'laut {source}, {day}',
  'catalogue.organisation.publishes': 'Was sie veröffentlicht',
  'catalogue.organisation.publishes-note': 'Programme, deren Herausgeberin sie laut ihren Quellen ist.',
  'catalogue.organisation.publishes-count':
    '{n, plural, one {# der {of} Programme des Katalogs} other {# der {of} Programme des Katalogs}}',
  'catalogue.network.publishes': 'Was er veröffentlicht',
  'catalogue.network.publishes-note':
    'Programme des Katalogs, deren Herausgeber er laut ihren Quellen ist. Was nicht im Katalog steht, ist nicht gezählt.',
  'catalogue.network.publishes-unknown':
    'Nicht bekannt: Keines der {of} Programme des Katalogs nennt ihn als Herausgeber.',
  'catalogue.network.uses': 'Was er selbst nutzt',
  'catalogue.organisation.proprietary': 'proprietäre Software',
  'people.public.search-lead':
    'Gemeinden, Gemeindeverbände, Departements, Regionen und andere öffentliche Stellen, und wer für sie handelt, in Frankreich, der Wallonie und Québec. Name oder Code einer ehemaligen Gemeinde führen zur heutigen.',
  'people.public.search-label': 'Name der Gemeinde oder Organisation',
  'people.public.search-button': 'Suchen',
  'people.public.none': 'Keine Organisation hat diesen Namen.',
  'people.public.more': 'Nur die ersten {n}: Schreiben Sie mehr Buchstaben.',
  'people.kind.commune': 'Gemeinde',
  'people.kind.grouping': 'Gemeindeverband',
  'people.kind.department': 'Departement',
  'people.kind.region': 'Region',
  'people.kind.province': 'Provinz',
  'people.kind.state': 'Staatliche Stelle',
  'people.kind.social': 'Öffentliches Sozialhilfezentrum (ÖSHZ)',
  'people.kind.fire': 'Hilfeleistungszone, Feuerwehr',
  'people.kind.school': 'Schulträger',
  'people.kind.association': 'Vereinigung von Gemeinden',
  'people.kind.operator': 'Einrichtung, die für Gemeinden handelt',
  'people.kind.provider': 'Dienstleister',
  'people.kind.other': 'Organisation',
  'people.form.association': 'Vereinigung',
  'people.form.association-de-communes': 'Vereinigung von Gemeinden',
  'people.form.federation': 'Verband',
  'people.form.intercommunale': 'Interkommunale',
  'people.form.cooperative': 'Genossenschaft',
};

const page = {
  'people.public.country': '{country, select, FR {Frankreich} BE {Belgien} CA {Kanada} other {{country}}}',
  'people.public.formerly':
    '{kind, select, merged {ehemalige Gemeinde: {name}} delegated {Teilgemeinde: {name}} associated {assoziierte Gemeinde: {name}} district {{name}} other {auch {name} genannt}}',
  'people.public.name-former': '{name} (ehemalige Gemeinde: {former})',
  'people.public.formerly-code': 'ehemaliger Code {code}',
  'people.public.other-names':
    '{kind, select, merged {Ehemalige Gemeinden} delegated {Teilgemeinden} associated {Assoziierte Gemeinden} district {Bezirke} other {Auch genannt}}',
  'people.public.source-etalab': 'Verwaltungsgliederung von Etalab, nach INSEE und DGCL',
  'people.public.what': 'Was sie ist',
  'people.public.territory': 'Gebiet',
  'people.public.population': 'Bevölkerung',
  'people.public.population-words':
    '{n, plural, one {# Einwohner} other {# Einwohner}}{year, select, none {} other {, im Jahr {year}}}',
  'people.public.distance': '{n, plural, =0 {weniger als 1 km entfernt} other {# km entfernt}}',
  'people.public.distance-unknown': 'Entfernung unbekannt',
  'people.public.place': 'Lage',
  'people.public.place-words':
    '{latitude} {north, select, yes {Nord} other {Süd}}, {longitude} {east, select, yes {Ost} other {West}}: Mitte {of, select, members {ihrer Mitglieder, nach Einwohnern gewichtet} communes {ihrer Gemeinden, nach Einwohnern gewichtet} other {ihres Gebiets}}. {source}',
  'people.public.place-unknown': 'Unbekannt',
  'people.public.population-sum': '{words}, Summe ihrer Gemeinden',
  'people.public.numbers': 'Amtliche Nummern',
  'people.public.site': 'Website',
  'people.public.source': 'Quelle: {source}, {day}.',
  'people.public.source-undated': 'Quelle: {source}.',
  'people.public.source-itself': 'sie selbst',
  'people.public.source-page': 'Die Seite ansehen, die es sagt',
  'people.public.unverified-number': 'Nummer nach eigener Angabe: Noch belegt nichts, dass es die ihre ist.',
  'people.public.hint-number': 'SIREN {siren}',
  'people.public.hint-joined': 'eingetragen am {day}',
  'people.public.hint-claimed': 'Nummer nicht belegt',
  'people.public.unverified': 'Nicht überprüft: Niemand hat geprüft, ob das noch gilt.',
  'people.public.member-of': 'Worin sie Mitglied ist',
  'people.public.members': 'Ihre Mitglieder',
  'people.public.members-note':
    '{n, plural, one {# bekanntes Mitglied} other {# bekannte Mitglieder}}. {source}',
  'people.public.members-more': 'Und {n, plural, one {# weiteres} other {# weitere}}.',
  'people.public.network': 'Den Verbund ansehen',
  'people.public.description':
    '{name}: Gebiet, Bevölkerung, Verbände und die Freie Software, die diese Organisation nutzt oder veröffentlicht.',
  'people.public.next': 'Ist es die Ihre?',
  'people.public.next-how':
    'Melden Sie sich über ihr amtliches Postfach an, um zu sagen, was Sie nutzen, und um Hilfe zu finden.',
  'people.public.next-enter': 'Für {name} handeln',
  'people.public.next-search': 'Nach Software suchen',
};

/** Said by key, as `de.ts` says the rest. */
export const networkPages: Readonly<Record<string, string>> = {
  ...network,
  ...ours,
  ...stated,
  ...organisation,
  ...page,
};
