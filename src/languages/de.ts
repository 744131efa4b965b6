// SPDX-License-Identifier: AGPL-3.0-or-later
// German, begun: the first page, the search, coming in by mail, what every page says around its matter, and
// thirty functions of the thesaurus; the mails to bodies and the pages they lead to stand in `german/`, and no
// native reader has read them yet. What is not here is said in English.
import type { LanguagePack } from '../base/language.ts';
import { deskPages } from './german/desk.ts';
import { archiveFiles } from './german/files.ts';
import { holdingPages } from './german/holdings.ts';
import { mails } from './german/mails.ts';
import { marketPages } from './german/market.ts';
import { needPages } from './german/needs.ts';
import { networkPages } from './german/networks.ts';
import { poolPages } from './german/pools.ts';
import { journal } from './german/record.ts';
import { usagePages } from './german/usages.ts';
import { voteMails } from './german/votes.ts';
import { waysIn } from './german/ways.ts';

const around = {
  'web.skip': 'Zum Inhalt springen',
  'web.demonstration': 'Vorführung: Was Organisationen, Dienstleister und Personen hier sagen, ist erfunden.',
  'document.demonstration':
    'Vorführung: Was Organisationen, Dienstleister und Personen hier sagen, ist erfunden.',
  'law.foot': 'Schwellenwerte und Feiertage',
  'needs.page.next-way': 'Auf welchem Weg beschaffen',
  'needs.page.next-tender': 'Die Ausschreibung verfassen',
  'pools.which-way': 'Auf welchem Weg gemeinsam beschaffen',
  'pools.write-tender': 'Die Ausschreibung verfassen',
  'market.mission.which-way':
    'Auf welchem Weg beschaffen? Die Wege, was vorzulegen und was zu veröffentlichen ist',
  'purchases.ways.door': 'Beschaffen',
  'purchases.ways.title': 'Auf welchem Weg beschaffen',
  'web.path': 'Der Weg durch die Halle',
  'web.crumbs': 'Brotkrumen-Navigation',
  'web.search-label': 'Nach einem Bedarf oder einer Software suchen',
  'web.search-hint': 'Ein Bedarf, eine Software',
  'web.search': 'Suchen',
  'web.public-good':
    'Halle ist ein Gemeingut: Der Quellcode ist frei (AGPL, Version 3 oder später), und niemand misst Ihren Besuch.',
  'web.send': 'Diese Seite per E-Mail senden',
  'web.code': 'Quellcode der Halle',
  'web.code-checksum': 'Prüfsumme',
  'web.means': 'Was bedeutet „{word}“?',
  'web.home': 'Startseite',
  'web.enter': 'Anmelden',
  'web.account': 'Mein Konto',
  'web.account-of': 'Mein Konto ({who})',
  'web.back-home': 'Zurück zur Startseite',
  'home.door-choose': 'Auswählen',
  'needs.door': 'Zusammengehen',
  'needs.title': 'Bedarfe',
  'home.door-providers': 'Dienstleister',
  'home.door-missions': 'Aufträge',
  'home.door-developers': 'Entwickler',
  'home.door-networks': 'Verbünde',
  'home.foot-method': 'Wie wir bewerten',
  'home.foot-all': 'Alle Programme',
  'home.foot-words': 'Die Fachwörter',
  'home.foot-api': 'Offene Daten, für Programme',
  'home.foot-accessibility': 'Barrierefreiheit',
  'people.public.search-title': 'Organisationen',
  'people.networks.title': 'Verbünde',
  'market.foot': 'Dienstleister',
  'market.mission.title': 'Aufträge',
  'market.bank.title': 'Entwicklerpool',
};

const refusals = {
  'web.not-found-title': 'Diese Seite gibt es nicht',
  'web.not-found':
    'Die Adresse hat sich vielleicht geändert oder enthält einen Tippfehler. Suchen Sie mit Ihren eigenen Worten:',
  'web.refused-title': 'Das ist nicht möglich',
  'web.invalid-title': 'Diese Anfrage ist nicht lesbar',
  'web.correct-title': 'Bitte korrigieren Sie etwas',
  'web.forbidden-title': 'Diese Seite steht nicht allen offen',
  'web.unavailable-title': 'Die Halle ist für einen Augenblick geschlossen',
  'web.unavailable': 'Versuchen Sie es in einer Minute noch einmal. Es ist nichts verloren gegangen.',
  'web.database-away': 'Ihre Datenbank antwortet im Moment nicht.',
  'web.too-many-title': 'Zu viele Anfragen auf einmal',
  'web.enough-title': 'Vorerst genug Anfragen',
  'web.too-many':
    'Von Ihrer Adresse kamen mehr als {max, number} Anfragen. Versuchen Sie es in {seconds, plural, one {einer Sekunde} other {# Sekunden}} wieder.',
  'web.bug-title': 'Der Halle ist ein Fehler unterlaufen',
  'web.bug':
    'Sie haben nichts falsch gemacht, und der Vorfall ist vermerkt. Wenn Sie den Betreibern dieser Halle schreiben, nennen Sie bitte diese Nummer.',
  'web.incident': 'Nummer des Vorfalls',
  'web.from-elsewhere':
    'Diese Anfrage kommt von einer Seite, die nicht zur Halle gehört. Öffnen Sie die Halle und versuchen Sie es erneut.',
  'web.unreadable': 'Die Halle konnte diese Anfrage nicht lesen.',
  'web.unfit':
    'Eines der Felder enthält ein Zeichen oder einen Wert, den die Halle nicht speichern kann (ein unsichtbares Zeichen, einen Tag, den es nicht gibt, eine zu große Zahl). Gehen Sie zurück, leeren Sie das Feld und füllen Sie es von Hand aus.',
  'web.beaten':
    'Dasselbe wurde soeben durch eine andere Anfrage erledigt. Gehen Sie zurück zur Seite: Sie zeigt das Ergebnis.',
  'catalogue.no-software': 'Keine Software hat das Adresswort „{slug}“.',
  'list.question-too-long':
    'Ihre Frage ist zu lang: höchstens {limit, number} Zeichen. Wenige Wörter genügen.',
  'list.no-such-page': 'Diese Seite der Liste gibt es nicht. Die Seiten gehen von 1 bis {last, number}.',
  'list.bad-question':
    'Diese Adresse ist nicht lesbar: Eine der Angaben ist zu lang oder wird zu oft wiederholt.',
  'catalogue.compare-how-many':
    'Ein Vergleich umfasst zwei bis vier Programme, die die Halle kennt; hier sind es {n}.',
  'catalogue.api-parameter': 'Der Parameter „{parameter}“ ist nicht lesbar: {message}',
  'catalogue.no-grade': 'Diese Software hat keine Note: Es gibt also keine Belege zu zeigen.',
  'mail.bad-address':
    'Diese E-Mail-Adresse ist nicht lesbar. Sie sieht etwa so aus: rathaus@gemeinde.example.',
  'id.not-an-id': '„{written}“ ist keine Kennung dieser Halle.',
  'money.two-currencies': 'Zwei Währungen lassen sich nicht zusammenzählen ({a} und {b}).',
  'url.not-a-repository':
    '„{url}“ ist nicht die Adresse eines Code-Repositorys. Geben Sie eine Adresse wie https://forge.example/gruppe/projekt an.',
};

const home = {
  'home.title': 'Was braucht Ihre Gemeinde?',
  'home.description':
    'Die Markthalle der Freien Software für Verwaltungen: Finden Sie, was Ihre Gemeinde braucht, und sehen Sie, ob sich wirklich jemand darum kümmert.',
  'home.ask': 'Sagen Sie es mit Ihren eigenen Worten',
  'home.search': 'Suchen',
  'home.often': 'Zum Beispiel',
  'home.example-1': 'Friedhofsverwaltung',
  'home.example-2': 'Gemeinderat',
  'home.example-3': 'Schulverpflegung',
  'home.example-4': 'Baugenehmigung',
  'home.example-5': 'Posteingang',
  'home.promise':
    'Eine Software, deren Code gelesen werden konnte, trägt einen Buchstaben: Er sagt, ob sich wirklich jemand um sie kümmert. Errechnet aus ihrer Geschichte, mit Datum, von allen nachrechenbar.',
  'home.hall': 'Eine Markthalle mit fünf Jochen; in jedem hängt eine Tafel, von A bis E.',
  'home.letters-say': 'Was die Buchstaben sagen',
  'home.steps': 'In drei Schritten auswählen',
  'home.step-need': 'Sagen Sie, was Sie brauchen',
  'home.step-need-means':
    '„Gräber“, „Kantine“, „Post“ genügen. Auch der Name des Fachverfahrens, für das Sie heute bezahlen: Er führt zu dem, was es leistet.',
  'home.step-need-live': '{functions, number} Aufgaben einer Gemeinde werden erkannt',
  'home.step-grade': 'Lesen Sie den Buchstaben',
  'home.step-grade-means':
    'Von A, sehr aktiv, bis E, in Gefahr. Ein Klick öffnet jeden Beleg, sein Datum und was die Note heben würde.',
  'home.step-grade-live':
    '{graded, plural, =0 {Noch keine Software benotet} one {Eine Software benotet} other {# Programme benotet}}{advised, plural, =0 {} one {, von einem wird abgeraten} other {, von # wird abgeraten}}',
  'home.step-compare': 'Vergleichen Sie, dann entscheiden Sie',
  'home.step-compare-means':
    'Zwei bis vier Programme nebeneinander, nach denselben Kriterien. Die Halle kürt keinen Sieger: Sie sagt, woher jede Zeile stammt.',
  'home.step-compare-live': 'Kreuzen Sie in einer beliebigen Liste „Vergleichen“ an',
  'home.what-letter': 'Was sagt der Buchstabe?',
  'home.what-letter-note':
    'Er beurteilt nicht die Qualität der Software: Er sagt, wie es um die Arbeit derer steht, die sie machen.',
  'home.how-graded': 'Wie wir bewerten',
  'home.latest': 'Neueste Noten',
  'home.latest-note': 'Von jeder Art die jüngste. Eine Note gilt für das Datum der Kopie, die gelesen wurde.',
  'home.column-grade': 'Note',
  'home.column-software': 'Software',
  'home.column-copy': 'Kopie gelesen am',
  'home.column-activity': 'Zehn Jahre Aktivität',
  'home.figures': 'Die Halle in Zahlen',
  'home.figures-note': 'In dieser Halle gezählt, als die Seite erstellt wurde.',
  'home.spread': 'Verteilung der benoteten Programme: {parts}',
  'home.spread-note':
    '{graded, plural, =0 {Keine Software benotet} one {Eine Software benotet} other {# Programme benotet}}{advised, plural, =0 {} one {, von einem wird abgeraten} other {, von # wird abgeraten}}. {others, plural, =0 {} one {Ein weiteres ist fertig und stabil, geschlossen oder nicht zu benoten.} other {# weitere sind fertig und stabil, geschlossen oder nicht zu benoten.}}',
  'home.spread-none':
    '{others, plural, =0 {Noch keine Software.} one {Die einzige Software dieser Halle hat noch keinen Buchstaben.} other {Die # Programme dieser Halle haben noch keinen Buchstaben.}}',
  'home.tally-software':
    '{n, plural, one {freies Programm} other {freie Programme}}, davon {local, number} für Kommunen gemacht',
  'home.tally-usages':
    '{n, plural, one {bekannter Einsatz} other {bekannte Einsätze}} bei {organisations, plural, one {einer Verwaltung} other {# Verwaltungen}}, jeder mit Quelle und Datum',
  'home.tally-organisations': 'Gemeinden und Gemeindeverbände, die die Halle beim Namen kennt',
  'home.next': 'Sie wissen noch nicht, wonach Sie suchen sollen?',
  'home.next-means': 'Sehen Sie sich alles an, was die Halle kennt, das am besten Gepflegte zuerst.',
  'home.next-all': 'Alle Programme ansehen',
  'home.words': 'Die Fachwörter',
  'home.words-lead':
    'Wir meiden sie, wo wir können. Überall sonst ist das erste auf jeder Seite gepunktet unterstrichen: Drücken Sie darauf, und seine Bedeutung öffnet sich.',
  'measure.grade.A': 'Sehr aktiv',
  'measure.grade.B': 'Aktiv',
  'measure.grade.C': 'Beobachten',
  'measure.grade.D': 'Anfällig',
  'measure.grade.E': 'In Gefahr',
  'measure.grade.inert': 'Fertig und still',
  'measure.grade.archived': 'Archiviert',
  'measure.grade.unavailable': 'Keine Note möglich',
  'measure.grade.pending': 'In Prüfung',
  'measure.grade.advised-against': 'Nicht zu empfehlen',
  'measure.grade.letter': 'Note {letter}.',
  'measure.grade.means-A':
    'Nach ihrer Geschichte wird sie fast sicher auch in zwei Jahren noch gepflegt. Lesen Sie auch, was fehlt.',
  'measure.grade.means-B':
    'Es wird an ihr gearbeitet. Ein Punkt verdient Aufmerksamkeit: Das Blatt sagt welcher.',
  'measure.grade.means-C': 'Es geht noch voran, aber etwas nutzt sich ab: wenige Leute oder lange Pausen.',
  'measure.grade.means-D':
    'Ihre Zukunft hängt an wenigem. Wählen Sie sie nicht, ohne zu wissen, wer Ihnen helfen wird.',
  'measure.grade.means-inert': 'Fertig und stabil: wenig Arbeit, weil wenig zu tun bleibt.',
  'measure.grade.means-unavailable':
    'Wir konnten nicht genug oder nicht kürzlich genug davon lesen, um einen Buchstaben zu geben.',
  'measure.grade.means-pending':
    'Wir teilen dem Projekt mit, was wir gemessen haben; es hat Zeit zu antworten, bevor die Note erscheint. Die Fakten bleiben lesbar.',
  'measure.grade.means-archived': 'Ihre Autoren haben sie geschlossen: Sie ändert sich nicht mehr.',
  'measure.trend.none': 'keine Aktivität in zehn Jahren',
  'measure.trend.stopped': 'keine Aktivität mehr seit {year}',
  'measure.trend.rising': 'steigende Aktivität',
  'measure.trend.steady': 'gleichmäßige Aktivität',
  'measure.trend.falling': 'sinkende Aktivität',
  'measure.trend.young': 'junges Projekt, seit {year}',
  'measure.picture.ten-years': 'Zehn Jahre Aktivität: {trend}',
  'measure.grade.means-E':
    'Eher hört es in zwei Jahren auf, als dass es weitergeht. Planen Sie den Ausstieg, bevor Sie einsteigen.',
};

const search = {
  'catalogue.sheet.crumb': 'Software',
  'catalogue.commune.label': 'Ihre Gemeinde',
  'list.table': 'Die Liste für eine Tabellenkalkulation (CSV)',
  'catalogue.search.title': '{q}: {n, plural, =0 {keine Antwort} one {eine Antwort} other {# Antworten}}',
  'catalogue.search.heading': '„{q}“',
  'catalogue.list.title': '{n, plural, one {Ein freies Programm} other {# freie Programme}} für Verwaltungen',
  'catalogue.list.heading': 'Alle Programme',
  'catalogue.search.label': 'Ihr Bedarf, mit Ihren eigenen Worten',
  'catalogue.search.hint': 'Friedhof, Kantine, Post …',
  'catalogue.search.button': 'Suchen',
  'catalogue.search.also': 'Wir suchen auch nach: {words}.',
  'catalogue.search.product':
    '{product} ist eine Software von {supplier}; sie dient für: {uses}. Hier ist die Freie Software dafür.',
  'catalogue.search.supplier': '{product} bietet Software für: {uses}. Hier ist die Freie Software dafür.',
  'catalogue.search.product-source': 'laut {host}, {date}',
  'catalogue.search.product-unverified': 'laut {host}, nicht überprüft',
  'catalogue.none.near': 'Meinten Sie:',
  'catalogue.search.count': '{n, plural, one {Eine Antwort} other {# Antworten}}, die nützlichsten zuerst',
  'catalogue.list.count':
    '{n, plural, one {Ein Programm} other {# Programme}}, die am besten gepflegten zuerst',
  'catalogue.search.count-sorted': '{n, plural, one {Eine Antwort} other {# Antworten}}',
  'catalogue.search.sort': 'Sortieren nach',
  'catalogue.search.sort-button': 'Sortieren',
  'catalogue.sort.utility': 'Nutzen',
  'catalogue.sort.grade': 'Note',
  'catalogue.sort.usages': 'Zahl der Nutzer',
  'catalogue.sort.name': 'Name',
  'catalogue.search.tick': 'Kreuzen Sie zwei bis vier Programme an',
  'catalogue.search.compare': 'Vergleichen',
  'list.pages': 'Seiten der Liste',
  'list.page': 'Seite {page, number} von {pages, number}',
  'list.previous': 'Vorige Seite',
  'list.following': 'Nächste Seite',
  'catalogue.none.title': 'Keine Software beantwortet diese Frage',
  'catalogue.none.title-narrowed': 'Mit dieser Auswahl gibt es keine Software',
  'catalogue.none.why-narrowed':
    'Nehmen Sie eine Auswahl zurück, oder suchen Sie dasselbe, ohne etwas auszuschließen.',
  'catalogue.none.why':
    'Vielleicht gibt es sie noch nicht, oder die Halle kennt sie nicht, oder sie heißt anders.',
  'catalogue.none.title-understood': 'Keine bekannte Software für: {need}',
  'catalogue.none.wider': 'Dasselbe suchen, ohne etwas auszuschließen',
  'catalogue.none.everyday':
    'Sagen Sie es mit Alltagswörtern: „Gräber“, „Kantine“, „Post“, oder nennen Sie die Software, die Sie heute haben.',
  'catalogue.none.all': 'In allen Programmen blättern',
  'catalogue.facets.label': 'Eingrenzen',
  'catalogue.facets.open': '{n, plural, =0 {Die Liste} one {Die Antwort} other {Die # Antworten}} eingrenzen',
  'catalogue.facets.apply': 'Anwenden',
  'list.more': '{n, plural, one {und eine weitere} other {und # weitere}}',
  'catalogue.facets.none': 'Alles zeigen',
  'catalogue.facet.grade': 'Note',
  'catalogue.facet.function': 'Aufgabe',
  'catalogue.facet.licence': 'Lizenz',
  'catalogue.facet.connection': 'Verbindet sich mit',
  'catalogue.facet.country': 'Land des Herausgebers',
  'catalogue.facet.language': 'Sprache',
  'catalogue.facet.commune': 'Von Gemeinden genutzt',
  'catalogue.family.stays-free': 'bleibt frei, auch verändert',
  'catalogue.family.stays-free-online': 'bleibt frei, auch verändert und online angeboten',
  'catalogue.family.may-close': 'darf wieder geschlossen werden',
  'catalogue.family.not-libre': 'nicht frei',
  'catalogue.family.unknown': 'unbekannt',
  'catalogue.hit.whole': 'deckt den Bedarf: {words}',
  'catalogue.hit.part': 'deckt ihn zum Teil: {words}',
  'catalogue.hit.beside': 'deckt ihn zum Teil: {words}; dient zuerst für: {mainly}',
  'catalogue.hit.does': 'dient für: {words}',
  'catalogue.hit.near': 'leistet Verwandtes: {words}',
  'catalogue.hit.compare': 'Vergleichen',
  'catalogue.hit.evidence': 'Die Belege',
  'catalogue.hit.mentions': 'erwähnt es in der Beschreibung, ist aber nicht dafür gemacht',
  'catalogue.hit.usages':
    '{n, plural, one {Verwaltung gibt an, sie zu nutzen} other {Verwaltungen geben an, sie zu nutzen}}{alike, plural, =-1 {} =0 {, keine von Ihrer Größe} one {, eine von Ihrer Größe} other {, # von Ihrer Größe}}',
  'catalogue.search.next-none': 'Den ganzen Katalog durchblättern',
  'catalogue.search.next': 'Sie schwanken zwischen mehreren?',
  'catalogue.search.next-how':
    'Kreuzen Sie in der Liste zwei bis vier Programme an: Die Halle stellt sie nebeneinander, Kriterium für Kriterium.',
  'catalogue.list.next': 'Wo anfangen?',
  'catalogue.list.next-need': 'Unseren Bedarf nennen',
  'catalogue.search.next-first': '{names} vergleichen',
  'catalogue.search.next-two': ' und ',
  'catalogue.search.next-method': 'Wie die Noten entstehen',
};

const forms = {
  'form.summary':
    '{n, plural, one {Ein Feld ist zu korrigieren} other {# Felder sind zu korrigieren}}. Von dem, was Sie geschrieben haben, ist nichts verloren.',
  'form.summary-whole':
    'Das ist noch nicht erledigt. Von dem, was Sie geschrieben haben, ist nichts verloren.',
  'form.title': 'Zu korrigieren: {title}',
  'form.error': 'Zu korrigieren:',
  'form.empty': 'Dieses Feld ist leer.',
  'form.too-long': 'Das ist zu lang: höchstens {most, plural, one {ein Zeichen} other {# Zeichen}}.',
  'form.too-short': 'Das ist zu kurz: mindestens {least, plural, one {ein Zeichen} other {# Zeichen}}.',
  'form.not-offered': 'Wählen Sie eine der angebotenen Antworten.',
  'form.no-button': 'Drücken Sie eine der Schaltflächen des Formulars.',
  'form.bad-url': 'Diese Adresse ist nicht lesbar. Sie sieht etwa so aus: https://www.gemeinde.example.',
  'form.bad-amount': '„{written}“ ist kein Betrag. Schreiben Sie ihn in Ziffern: 1500 oder 1500,50.',
  'form.bad-integer': '„{written}“ ist keine Zahl, die hier passt. Schreiben Sie sie in Ziffern, ohne Komma.',
  'form.bad-number': '„{written}“ ist keine Zahl, die hier passt. Schreiben Sie sie in Ziffern: 10 oder 7,5.',
  'form.bad-day': '„{written}“ ist kein Tag. Schreiben Sie ihn so: 2027-03-31.',
  'form.bad-month': '„{written}“ ist kein Monat. Schreiben Sie ihn so: 2027-03.',
  'form.unknown-name':
    '„{written}“ kennen wir nicht. Prüfen Sie die Schreibweise, oder schreiben Sie den vollen Namen.',
  'form.which-one':
    'Wir wissen nicht, was mit „{written}“ gemeint ist. Wählen Sie unten, oder schreiben Sie den vollen Namen.',
  'form.nearest': 'Statt „{written}“ meinten Sie vielleicht …',
  'form.as-typed': 'Keines davon',
  'form.file-again': 'Wählen Sie die Datei noch einmal aus: Ihr Browser behält sie nicht.',
  'form.early':
    'Alles, was Sie geschrieben haben, ist da. Lesen Sie es noch einmal, sagen Sie, in wessen Namen, und senden Sie es: Noch ist nichts veröffentlicht.',
  'form.old':
    'Sie haben sich neu angemeldet, seit diese Seite offen ist. Lesen Sie noch einmal, was Sie geschrieben hatten, und schicken Sie es dann ab.',
  'form.resume-title': 'Ihre Sitzung ist zu Ende',
  'form.resume':
    'Was Sie geschrieben haben, steht noch auf dieser Seite und nirgends sonst. Schließen Sie sie nicht: Melden Sie sich in einem anderen Tab an, kommen Sie hierher zurück und machen Sie weiter.',
  'form.resume-sign-in': 'In einem anderen Tab anmelden',
  'form.resume-button': 'Ich bin angemeldet: weiter',
};

const comingIn = {
  'people.sign-in.title': 'Anmelden',
  'people.sign-in.lead':
    'Ohne Passwort: Die Halle schickt einen Link an ein Postfach, und wer ihn öffnet, ist angemeldet. Es gibt auch andere Wege.',
  'people.sign-in.organisation': 'Für eine Gemeinde oder einen Gemeindeverband',
  'people.sign-in.organisation-how':
    'Der Link geht an das amtliche Postfach, das im öffentlichen Verzeichnis steht.',
  'people.sign-in.organisation-label': 'Name der Gemeinde oder des Verbandes',
  'people.sign-in.organisation-button': 'Suchen',
  'people.sign-in.address': 'Mit Ihrer eigenen Adresse',
  'people.sign-in.address-how':
    'Für alle, die schon einmal angemeldet waren, und für alle, die nicht für eine Verwaltung sprechen.',
  'people.sign-in.address-label': 'Ihre E-Mail-Adresse',
  'people.sign-in.address-button': 'Link anfordern',
  'people.sent.title': 'Sehen Sie in Ihr Postfach',
  'people.sent.lead': 'Soeben wurde ein Link verschickt. Er gilt einmal, {minutes} Minuten lang.',
  'people.sent.late':
    'Nach einigen Minuten noch nichts da? Sehen Sie im Spam-Ordner nach, dann fordern Sie einen neuen Link an.',
  'people.sent.again': 'Einen neuen Link anfordern',
  'people.link.title': 'Willkommen',
  'people.link.lead': 'Ein Klick, und Sie sind in der Halle.',
  'people.link.button': 'Anmelden',
  'people.link.closed': 'Dieser Link öffnet nicht',
  'people.link.used':
    'Dieser Link wurde schon benutzt: Jeder öffnet die Tür nur einmal. Fordern Sie einen neuen an, er kommt in einer Minute.',
  'people.link.expired':
    'Dieser Link ist älter als eine halbe Stunde und öffnet nicht mehr. Fordern Sie einen neuen an, er kommt in einer Minute.',
  'people.link.forged':
    'Dieser Link stammt nicht von der Halle oder wurde nicht vollständig kopiert. Fordern Sie einen neuen an: Er kommt in einer Minute.',
  'people.too-many-links':
    'In der letzten Stunde wurden zu viele Links angefordert. Die schon verschickten gelten noch eine halbe Stunde; warten Sie ein wenig, bevor Sie einen weiteren anfordern.',
  'people.old-form':
    'Dieses Formular gehört zu einer anderen Sitzung. Laden Sie die Seite neu und versuchen Sie es noch einmal: Es wurde nichts geändert.',
  'people.mail.link-subject': 'Ihr Link zur Anmeldung in der Halle',
  'people.mail.mailbox-subject': 'Anmeldung in der Halle für {name}',
  'people.mail.link':
    'Guten Tag, jemand, vermutlich Sie selbst, möchte sich mit dieser Adresse in der Halle anmelden.',
  'people.mail.mailbox':
    'Guten Tag, jemand möchte sich für {name} in der Halle der Freien Software für Verwaltungen anmelden. Gehört die Person zu Ihrem Haus, kann sie diesen Link öffnen: Wer ihn zuerst öffnet, kann danach Kolleginnen und Kollegen zulassen.',
  'people.mail.once': 'Der Link gilt einmal, {minutes} Minuten lang.',
  'people.mail.enter': 'In der Halle anmelden',
  'people.mail.not-you':
    'Sie haben nichts angefordert? Dann brauchen Sie nichts zu tun: Ohne diesen Link meldet sich niemand an.',
  'people.mail.not-you-mailbox':
    'Niemand in Ihrem Haus hat darum gebeten? Dann brauchen Sie nichts zu tun: Ohne diesen Link meldet sich niemand an.',
  'mail.fact': '{label}: {value}',
  'mail.button': '{label}:\n{url}',
  'mail.from': 'Diese Nachricht kommt von der Halle {site}.',
  'mail.no-more': 'Diese Nachrichten nicht mehr erhalten',
  'mail.no-more-at': 'Diese Nachrichten nicht mehr erhalten: {url}',
};

const functions = {
  'thesaurus.group.population': 'Einwohner und Personenstand',
  'thesaurus.group.finance': 'Finanzen',
  'thesaurus.civil-status': 'Personenstandswesen',
  'thesaurus.population-register': 'Melderegister',
  'thesaurus.identity-documents': 'Ausweise und Pässe',
  'thesaurus.cemetery': 'Friedhofsverwaltung',
  'thesaurus.cemetery.hint': 'Gräber, Nutzungsrechte und deren Plan führen.',
  'thesaurus.animals': 'Tiere und Hundesteuer',
  'thesaurus.electoral-roll': 'Wählerverzeichnis',
  'thesaurus.election-day': 'Wahlen und Ergebnisse',
  'thesaurus.council-deliberations': 'Sitzungsdienst',
  'thesaurus.council-deliberations.hint': 'Sitzungen des Rates vorbereiten, Beschlüsse fassen und führen.',
  'thesaurus.accounting': 'Finanzbuchhaltung',
  'thesaurus.budget': 'Haushaltsplanung',
  'thesaurus.supplier-invoices': 'Eingangsrechnungen',
  'thesaurus.online-payment': 'Online-Bezahlung',
  'thesaurus.local-taxes': 'Steuern und Abgaben',
  'thesaurus.grants': 'Fördermittel',
  'thesaurus.hr': 'Personalwesen',
  'thesaurus.payroll': 'Gehaltsabrechnung',
  'thesaurus.urban-planning': 'Baugenehmigungen',
  'thesaurus.cadastre': 'Liegenschaftskataster',
  'thesaurus.school-meals': 'Schulverpflegung',
  'thesaurus.after-school': 'Ganztagsbetreuung',
  'thesaurus.nursery': 'Kindertagesstätten',
  'thesaurus.waste': 'Abfallwirtschaft',
  'thesaurus.roads': 'Straßenunterhalt',
  'thesaurus.room-booking': 'Raumbuchung',
  'thesaurus.gis': 'Geoinformationssystem',
  'thesaurus.appointments': 'Terminvergabe',
  'thesaurus.problem-reporting': 'Mängelmelder',
  'thesaurus.mail-management': 'Posteingang und Postausgang',
  'thesaurus.document-management': 'Dokumentenmanagement',
  'thesaurus.archives': 'Archiv',
  'thesaurus.library': 'Bibliothek',
  'thesaurus.lost-property': 'Fundbüro',
  'thesaurus.procurement': 'Vergabe und Beschaffung',
};

const synonyms = {
  'civil-status': ['Standesamt', 'Geburtsurkunde', 'Eheschließung', 'Sterbefall', 'Heirat', 'Geburt'],
  'population-register': [
    'Einwohnermeldeamt',
    'Meldewesen',
    'Bürgeramt',
    'Einwohner',
    'Anmeldung einer Wohnung',
  ],
  'identity-documents': ['Personalausweis', 'Reisepass', 'Ausweis', 'Passwesen'],
  cemetery: [
    'Friedhof',
    'Grab',
    'Gräber',
    'Bestattung',
    'Beisetzung',
    'Grabstelle',
    'Urnengrab',
    'Friedhofsamt',
  ],
  animals: ['Hund', 'Hundesteuer', 'Hunde', 'Tierheim'],
  'electoral-roll': ['Wahlberechtigte', 'Wählerliste', 'Wahlbenachrichtigung'],
  'election-day': ['Wahl', 'Wahlen', 'Wahlergebnis', 'Wahllokal', 'Auszählung', 'Kommunalwahl'],
  'council-deliberations': [
    'Ratsinformationssystem',
    'Gemeinderat',
    'Stadtrat',
    'Beschluss',
    'Beschlüsse',
    'Ratssitzung',
    'Sitzungsmanagement',
    'Niederschrift',
  ],
  accounting: ['Buchhaltung', 'Doppik', 'Kameralistik', 'Kasse', 'Finanzverfahren'],
  budget: ['Haushalt', 'Haushaltsplan', 'Etat'],
  'supplier-invoices': ['E-Rechnung', 'Rechnungseingang', 'XRechnung', 'Rechnungsworkflow'],
  'online-payment': ['ePayment', 'Bezahlplattform', 'online bezahlen'],
  'local-taxes': ['Grundsteuer', 'Gewerbesteuer', 'Gebühren', 'Abgaben', 'Veranlagung'],
  grants: ['Zuwendung', 'Zuschuss', 'Förderantrag', 'Fördermittelverwaltung'],
  hr: ['Personalverwaltung', 'Personalakte', 'Personalamt', 'Stellenplan'],
  payroll: ['Lohnabrechnung', 'Besoldung', 'Entgeltabrechnung', 'Gehalt'],
  'urban-planning': ['Bauantrag', 'Bauamt', 'Baugenehmigungsverfahren', 'Bauaufsicht', 'digitaler Bauantrag'],
  cadastre: ['Kataster', 'Flurstück', 'Flurstücke', 'Grundstücke', 'ALKIS'],
  'school-meals': ['Kantine', 'Mensa', 'Schulessen', 'Essensbestellung', 'Mittagessen'],
  'after-school': ['Hort', 'Ganztag', 'Ferienbetreuung', 'Schulkindbetreuung'],
  nursery: ['Kita', 'Kindergarten', 'Krippe', 'Kitaplatz', 'Kindertagesstätte'],
  waste: ['Müll', 'Müllabfuhr', 'Abfall', 'Abfuhrkalender', 'Wertstoffhof', 'Restmüll'],
  roads: ['Straße', 'Straßen', 'Schlagloch', 'Schlaglöcher', 'Bauhof', 'Straßenkontrolle'],
  'room-booking': ['Hallenbelegung', 'Saalvermietung', 'Raumverwaltung', 'Bürgerhaus'],
  gis: ['GIS', 'Geodaten', 'Karte', 'Karten', 'Geoportal'],
  appointments: ['Termin', 'Termine', 'Terminbuchung', 'Online-Termin'],
  'problem-reporting': ['Mängelmeldung', 'Schadensmeldung', 'Anliegen melden'],
  'mail-management': ['Posteingang', 'Post', 'Briefpost', 'Poststelle', 'Schriftverkehr'],
  'document-management': ['DMS', 'E-Akte', 'eAkte', 'Aktenverwaltung', 'Schriftgut'],
  archives: ['Stadtarchiv', 'Gemeindearchiv', 'Langzeitarchivierung', 'digitales Archiv'],
  library: ['Bücherei', 'Stadtbibliothek', 'Ausleihe', 'Büchereiverwaltung'],
  'lost-property': ['Fundsachen', 'Fundamt', 'Fundsache'],
  procurement: ['Ausschreibung', 'Vergabe', 'Beschaffung', 'E-Vergabe', 'öffentliche Aufträge'],
};

export const pack: LanguagePack = {
  lang: 'de',
  name: 'Deutsch',
  partly: 'teilweise übersetzt',
  capitals: true,
  texts: {
    ...{ ...around, ...refusals, ...home, ...search, ...forms, ...comingIn, ...functions },
    ...{
      ...mails,
      ...deskPages,
      ...usagePages,
      ...journal,
      ...holdingPages,
      ...networkPages,
      ...poolPages,
      ...voteMails,
      ...needPages,
    },
    ...{ ...archiveFiles, ...marketPages, ...waysIn },
  },
  synonyms,
  emptyWords:
    'der die das den dem des ein eine einen einem eines einer und oder für fuer von vom zu zum zur ohne auf an am im in aus bei beim nach über ueber wir uns unser unsere unserer ich sie ihr ihre wie was ist sind brauchen braucht brauche suchen suche software programm fachverfahren anwendung lösung loesung verwaltung gemeinde kommune stadt rathaus'.split(
      ' ',
    ),
  spellings: {
    api: ['API', 'APIs', 'Schnittstelle', 'Schnittstellen'],
    commit: ['Commit', 'Commits'],
    mandate: ['Vollmacht', 'Vollmachten'],
  },
  paths: {
    search: '/software',
    signIn: '/anmelden',
    signInFor: '/anmelden/organisation',
    signInSent: '/anmelden/gesendet',
    signInLink: '/anmelden/link',
    words: '/woerter',
    accessibility: '/barrierefreiheit',
  },
};
