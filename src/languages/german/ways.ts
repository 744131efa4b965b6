// SPDX-License-Identifier: AGPL-3.0-or-later
// German for the other ways in: a passkey, an identity service. Not yet read by a native reader.

const passkeys = {
  'people.passkeys.way': 'Mit einem Passkey',
  'people.passkeys.way-how':
    'Für alle, die in ihrem Konto einen angelegt haben: Fingerabdruck, Gesicht oder Code Ihres Geräts genügen.',
  'people.passkeys.way-button': 'Mit einem Passkey anmelden',
  'people.passkeys.show-title': 'Zeigen Sie Ihren Passkey',
  'people.passkeys.show-lead':
    'Ihr Gerät fragt nach Fingerabdruck, Gesicht oder Code. Die Halle sieht nichts davon.',
  'people.passkeys.show-button': 'Meinen Passkey zeigen',
  'people.passkeys.without':
    'Ihr Browser kann keinen Passkey nutzen oder führt keine Skripte aus. Melden Sie sich stattdessen über einen Link an: Er kommt in Ihr Postfach.',
  'people.passkeys.without-new':
    'Ihr Browser kann keinen Passkey anlegen oder führt keine Skripte aus. Es ändert sich nichts: Sie melden sich weiter über einen Link an.',
  'people.passkeys.other-ways': 'Die anderen Wege',
  'people.passkeys.refused':
    'Das Gerät hat keinen Passkey gegeben. Versuchen Sie es noch einmal, oder melden Sie sich anders an.',
  'people.passkeys.refused-new':
    'Das Gerät hat keinen Passkey angelegt. Sie können es noch einmal versuchen.',
  'people.passkeys.title': 'Ihre Passkeys',
  'people.passkeys.note':
    'Ein Passkey bleibt in Ihrem Gerät. Ihn zu verlieren sperrt niemanden aus: Der Link per E-Mail öffnet immer.',
  'people.passkeys.none': 'Sie haben noch keinen.',
  'people.passkeys.made-where': 'Angelegt mit',
  'people.passkeys.made-on': 'Am',
  'people.passkeys.used-on': 'Zuletzt benutzt',
  'people.passkeys.never': 'nie',
  'people.passkeys.remove': 'Entfernen',
  'people.passkeys.remove-which': 'Den am {day} mit {browser} angelegten Passkey entfernen',
  'people.passkeys.add': 'Einen Passkey hinzufügen',
  'people.passkeys.new-title': 'Einen Passkey anlegen',
  'people.passkeys.new-lead':
    'Ihr Gerät legt ihn an und behält ihn. Es fragt nach Fingerabdruck, Gesicht oder Code.',
  'people.passkeys.new-button': 'Den Passkey anlegen',
  'people.passkeys.device-name': 'Mein Konto',
  'people.passkeys.back': 'Zurück zu meinem Konto',
  'people.passkeys.enough':
    'Sie haben schon {n} Passkeys: Entfernen Sie einen, bevor Sie einen anderen hinzufügen.',
  'people.passkeys.known': 'Dieses Gerät hat schon einen Passkey für dieses Konto.',
  'people.passkeys.not-made':
    'Die Halle konnte diesen Passkey nicht prüfen und hat ihn nicht behalten. Versuchen Sie es von Ihrem Konto aus noch einmal.',
  'people.passkeys.unknown':
    'Die Halle kennt diesen Passkey nicht: Er wurde entfernt oder gehört zu einer anderen Halle. Melden Sie sich über einen Link an.',
  'people.passkeys.not-proved':
    'Die Halle konnte diesen Passkey nicht prüfen: Er öffnet nicht. Melden Sie sich über einen Link an.',
};

const services = {
  'people.openid.way': 'Mit einem Identitätsdienst',
  'people.openid.way-how': 'Er sagt der Halle, wer Sie sind und für welche Organisation Sie arbeiten.',
  'people.openid.way-button': 'Mit {label} anmelden',
  'people.openid.title': 'Ihre Identitätsdienste',
  'people.openid.note':
    'Sie öffnen dieses Konto auch. Die Halle behält weder den Namen noch die Nummer, die sie geben.',
  'people.openid.since': '{label}, seit dem {day}',
  'people.openid.none': 'Zurzeit öffnet keiner dieses Konto.',
  'people.openid.link': 'Dieses Konto auch mit {label} öffnen',
};

const asking = {
  'people.acting.many': 'Mehrere fragen',
  'people.acting.many-note':
    'Dieselbe Anfrage geht an jede, an ihr amtliches Postfach. Die sie nicht erhalten können, werden gezählt.',
  'people.acting.all':
    '{n, plural, one {Das hier aufgeführte Mitglied} other {Die # hier aufgeführten Mitglieder}}',
  'people.acting.some': 'Unter ihnen wählen',
  'people.acting.members': 'Oder diese',
  'people.acting.names': 'Andere, ein Name oder Code je Zeile',
  'people.acting.names-hint': 'Fügen Sie hier eine Spalte Ihrer Tabelle ein.',
  'people.acting.send-many': 'Alle fragen',
  'people.acting.asked':
    '{sent, plural, =0 {Keine Anfrage ging ab.} one {Eine Anfrage ging ab.} other {# Anfragen gingen ab.}}{left, plural, =0 {} one { Eine Organisation konnte nicht gefragt werden: Ihr amtliches Postfach ist nicht bekannt, oder eine Anfrage wartet schon.} other { # Organisationen konnten nicht gefragt werden: Ihr amtliches Postfach ist nicht bekannt, oder eine Anfrage wartet schon.}}',
  'people.acting.nobody': 'Kreuzen Sie mindestens ein Mitglied an, oder schreiben Sie einen Namen.',
  'people.acting.unclear':
    '{n, plural, one {Eine Zeile sagt nicht klar, welche Organisation gefragt wird} other {# Zeilen sagen nicht klar, welche Organisation gefragt wird}}: {names}. Schreiben Sie ihren Code, oder ihren Namen mit dem Gebiet.',
  'people.acting.too-many': 'Mehr als {most, number} Organisationen: Fragen Sie in Teilen.',
  'home.legal': 'Impressum',
  'home.privacy': 'Personenbezogene Daten',
  'term.mandate':
    'Der rechtliche Name der Vereinbarung, mit der eine Organisation eine andere für sich handeln lässt, für bestimmte Handlungen und bis zu einem festgelegten Tag.',
};

/** Said by key, as `de.ts` says the rest. */
export const waysIn: Readonly<Record<string, string>> = { ...passkeys, ...services, ...asking };
