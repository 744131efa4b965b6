// SPDX-License-Identifier: AGPL-3.0-or-later
// German for the mails that the official mailbox of a body gets, in the words of the German-speaking communes
// of Belgium: Bürgermeister, Gemeindekollegium, Gemeinderat, Beschluss.

const terms = {
  'base.term.be.mayor': 'Bürgermeister',
  'base.term.be.signers': 'Bürgermeister, Generaldirektion',
  'base.term.be.decision': 'einen Beschluss des Gemeindekollegiums oder des Gemeinderates',
  'base.term.be.groupings': 'eine Interkommunale, ein ÖSHZ oder eine Provinz',
  'base.term.be.joint': 'einen gemeinsamen Auftrag',
  'base.term.be.commune': 'Gemeinde',
  'base.term.other.mayor': 'Vorsitz',
  'base.term.other.signers': 'Vorsitz, Generaldirektion',
};

const acts = {
  'people.act.usages.see': 'die Angaben der Organisation sehen, auch Entwürfe',
  'people.act.usages.declare': 'einen Einsatz angeben',
  'people.act.usages.publish': 'einen Einsatz öffentlich machen',
  'people.act.usages.withdraw': 'einen Einsatz zurückziehen',
  'people.act.usages.tell-experience': 'die Erfahrung der Organisation berichten',
  'people.act.networks.join': 'einem Verbund beitreten oder ihn verlassen',
  'people.act.missions.see-drafts': 'Entwürfe von Aufträgen sehen',
  'people.act.needs.say': 'einen Bedarf sagen',
  'people.act.needs.back': 'einen Bedarf unterstützen',
  'people.act.needs.talk': 'zu einem unterstützten Bedarf antworten und abstimmen',
  'people.act.needs.leave': 'einen unterstützten Bedarf verlassen',
  'people.act.missions.draft': 'einen Auftrag vorbereiten',
  'people.act.missions.open': 'einen Auftrag ausschreiben',
  'people.act.missions.accept': 'ein Angebot wählen',
  'people.act.missions.withdraw': 'einen Auftrag zurückziehen',
  'people.act-commits': '{act} (verpflichtet zu einer Ausgabe)',
  'people.terms.about': 'Betrifft',
  'people.terms.about-all': 'alles, was diese Handlungen betreffen',
  'people.terms.about-mission': 'allein den Auftrag „{name}“',
  'people.terms.ceiling': 'Ausgaben',
  'people.terms.no-ceiling': 'keine, weil keine Obergrenze gesetzt ist',
  'people.terms.up-to': 'bis zu {amount} insgesamt, ohne Mehrwertsteuer',
  'people.terms.committed':
    'bis zu {amount} insgesamt, ohne Mehrwertsteuer; {committed} sind gebunden, {left} bleiben',
};

const agents = {
  'people.invitation.subject': '{name} lädt Sie ein, in der Halle für sie zu handeln',
  'people.invitation.words':
    'Sie können in der Halle der Freien Software für Verwaltungen für {name} handeln, in dieser Funktion: {duty}.',
  'people.invitation.how':
    'Diese Schaltfläche meldet Sie ohne Passwort an und nimmt die Einladung an. Sie gilt einmal, {days} Tage lang.',
  'people.invitation.enter': 'Annehmen und anmelden',
  'people.invitation.not-you':
    'Ist diese Nachricht nicht für Sie, brauchen Sie nichts zu tun: Niemand wird in Ihrem Namen handeln.',
  'people.admins.subject': 'Halle: Wer die Zugänge von {name} verwaltet, hat gewechselt',
  'people.admins.no-duty': 'erste Person',
  'people.admins.first':
    'Am {day} hat die Person, die den Link an dieses Postfach geöffnet hat, als erste die Verwaltung der Zugänge von {name} übernommen.',
  'people.admins.again':
    'Am {day} hat die Person, die den Link an dieses Postfach geöffnet hat, die Verwaltung der Zugänge von {name} übernommen: Niemand hatte sie mehr inne.',
  'people.admins.added':
    'Am {day} hat diese Person die Verwaltung der Zugänge von {name} übernommen: {duty}. Sie nimmt andere auf und entfernt sie.',
  'people.admins.ended': 'Am {day} hat diese Person die Verwaltung der Zugänge von {name} abgegeben: {duty}.',
  'people.admins.given':
    'Am {day} hat die Person, die dieses Postfach liest und die Schlüssel von {name} neu angefordert hatte, die Verwaltung der Zugänge übernommen. Sie kann andere aufnehmen und entfernen.',
  'people.admins.keys': 'Die Schlüssel neu anfordern',
  'people.admins.why':
    'Kommt diese Änderung aus Ihrem Haus, ist nichts zu tun. Wenn nicht, kann, wer dieses Postfach liest, die Schlüssel von {name} neu anfordern: Wer heute handelt, wird benachrichtigt, und nach sieben Tagen gehen sie an dieses Postfach.',
  'people.admins.nothing':
    'Diese Nachricht geht bei jeder Änderung an das Postfach, das im öffentlichen Verzeichnis steht.',
  'people.stated.mail-subject': '{network} nennt {member} als Mitglied',
  'people.stated.mail':
    'In der Halle, dem öffentlichen Markt für freie Software, hat {network} gesagt, dass {member} Mitglied ist. Die Seite des Verbundes zeigt es als dessen Wort: {page}',
  'people.stated.mail-right':
    'Stimmt das, brauchen Sie nichts zu tun. Der Verbund kann dann sagen, was er für Sie betreibt, ohne Sie zu nennen; Sie erfahren es jedes Mal.',
  'people.stated.mail-wrong':
    'Stimmt es nicht, sagen Sie es mit einem Klick, ohne Konto: Sie zählen dann nicht mehr als Mitglied, und {network} kann es ohne Ihr Ja nicht wieder sagen.',
  'people.stated.mail-button': 'Ansehen und antworten',
  'people.stated.mail-after':
    'Dieser Link ist für die Person, die das amtliche Postfach von {member} liest. Ihn zu öffnen beantwortet nichts.',
  'people.request.subject': '{from} möchte in der Halle für Sie handeln',
  'people.request.words':
    '{from} möchte für {to} handeln: in der Halle der Freien Software für Verwaltungen bestimmte Dinge in deren Namen tun.',
  'people.request.how':
    'Wer für Ihre Organisation unterschreibt ({signers}), nimmt an oder lehnt ab. Vorher ist nichts möglich, und die Zustimmung kann jederzeit zurückgenommen werden.',
  'people.request.sign-in': 'Hat sich aus Ihrem Haus noch niemand in der Halle angemeldet: {signIn}',
  'people.request.acts': 'Erbetene Handlungen',
  'people.request.until': 'Bis zum',
  'people.request.read': 'Lesen und antworten',
  'people.request.not-you': 'Ohne Antwort von Ihnen ändert sich nichts.',
  'people.record.act': 'Handlung',
  'people.record.other': 'andere Handlung',
  'people.deeds.group': 'Was in Ihrem Namen getan wurde',
  'people.deeds.subject': '{by} hat im Namen von {organisation} gehandelt',
  'people.deeds.words': 'Weil Sie es erlaubt haben, hat {by} im Namen von {organisation} Folgendes getan:',
  'people.deeds.table': 'In Ihrem Namen getan',
  'people.deeds.times': 'Anzahl',
  'people.deeds.last': 'Zuletzt',
  'people.deeds.object':
    'Sind Sie nicht einverstanden? Machen Sie es auf Ihren Seiten selbst rückgängig, und beenden Sie diese Erlaubnis mit einer Schaltfläche: {mandates}',
  'people.deeds.sign-in':
    'Hat sich noch niemand für Sie angemeldet? Melden Sie sich über Ihr amtliches Postfach an: {signIn}',
  'people.deeds.button': 'Sehen, was getan wurde',
  'people.deeds.why': 'Die Halle benachrichtigt jede Organisation, wenn eine andere in ihrem Namen handelt.',
  'people.keeping.administrator-subject': '{name}: Die Verwaltung der Zugänge wechselt',
  'people.keeping.administrator-has':
    'Die Betreiber der Halle haben Ihnen die Verwaltung der Zugänge von {name} übertragen.',
  'people.keeping.administrator-had':
    'Die Betreiber der Halle haben Ihnen die Verwaltung der Zugänge von {name} entzogen. Ihre anderen Rollen bleiben.',
  'people.keeping.reason-words': 'Grund: {reason}',
  'people.merges.merged-subject': '{double} und {other} sind in der Halle zusammengeführt',
  'people.merges.merged-words':
    'Die Betreiber der Halle haben {double} und {other} zusammengeführt: Es ist dieselbe Organisation, die zweimal eingetragen war. Alles, was beide erklärt, angefragt oder angeboten haben, steht nun auf der Seite von {other}; wer für die eine oder die andere handelte, handelt für sie.',
  'people.merges.parted-subject': '{double} und {other} sind in der Halle wieder zwei Organisationen',
  'people.merges.parted-words':
    'Die Betreiber der Halle haben {double} und {other} wieder getrennt. Was von {double} stammt, gehört ihr wieder, außer was seither geändert wurde; wer für sie handelte, handelt wieder für sie.',
  'people.merges.object':
    'Ist das ein Irrtum? Schreiben Sie ihnen über die Seite „Schreiben“: Es lässt sich ändern.',
  'people.keeping.see-organisation': 'Die Organisation ansehen',
};

const keys = {
  'people.keys.asked-subject': 'Die Schlüssel von {name} werden neu angefordert',
  'people.keys.asked':
    'Jemand, der das amtliche Postfach von {name} liest ({address}, laut öffentlichem Verzeichnis), möchte deren Zugänge in der Halle verwalten. Ohne Einspruch geschieht das am {day}, in {days} Tagen.',
  'people.keys.asked-if':
    'Ist es jemand aus Ihrem Haus? Dann ist nichts zu tun: Sie behalten Ihre Rollen. Wenn nicht, sagen Sie es vor diesem Tag: Bei Einspruch ändert sich nichts.',
  'people.keys.asked-button': 'Die Anfrage ansehen und antworten',
  'people.keys.noted-subject': 'Am {day} erhalten Sie die Schlüssel von {name}',
  'people.keys.noted':
    'Wer dieses Postfach liest, hat die Schlüssel von {name} neu angefordert: das Recht, Personen aufzunehmen und zu entfernen, die in der Halle für sie handeln. Wer sie heute verwaltet, ist benachrichtigt und hat {days} Tage für einen Einspruch. Ohne Einspruch gehören die Schlüssel am {day} Ihnen.',
  'people.keys.noted-if':
    'Hat niemand in Ihrem Haus darum gebeten? Melden Sie sich über dieses Postfach an und brechen Sie die Anfrage ab.',
  'people.keys.noted-button': 'Die Anfrage ansehen',
  'people.keys.objected-subject': 'Ein Einspruch gegen Ihre Anfrage für {name}',
  'people.keys.objected':
    'Eine Person, die {name} in der Halle verwaltet, ist dagegen, dass Sie deren Schlüssel erhalten. Sie schreibt:',
  'people.keys.objected-next':
    'Sprechen Sie mit ihr. Ist der Einspruch unbegründet, schreiben Sie den Betreibern dieser Halle: Sie können Ihnen die Schlüssel geben. Sie können sie auch noch einmal anfordern.',
  'people.keys.given-subject': 'Die Schlüssel von {name} gingen an ihr amtliches Postfach',
  'people.keys.given':
    'Die Person, die das amtliche Postfach von {name} liest, verwaltet jetzt die Zugänge, wie sie es wollte: Niemand hat Einspruch erhoben. Sie kann andere aufnehmen und entfernen. Ihre Rollen sind unverändert.',
  'people.keys.given-button': 'Sehen, wer handelt',
  'people.keys.title': 'Die Schlüssel',
  'people.keys.lead-outside':
    'Sie lesen das amtliche Postfach von {name}, und andere verwalten sie bereits in der Halle.',
  'people.keys.ways':
    'Am einfachsten ist es, eine dieser Personen um Aufnahme zu bitten. Sind sie nicht mehr da, oder wissen Sie nicht, wer sie sind, fordern Sie die Schlüssel neu an.',
  'people.keys.how':
    'Wer {name} heute verwaltet, wird per E-Mail benachrichtigt und hat {days} Tage für einen begründeten Einspruch. Ohne Einspruch können Sie andere aufnehmen und entfernen.',
  'people.keys.ask': 'Die Schlüssel neu anfordern',
  'people.keys.mine':
    'Sie haben die Schlüssel von {name} am {asked} neu angefordert. Ohne Einspruch gehören sie am {day} Ihnen.',
  'people.keys.cancel': 'Meine Anfrage abbrechen',
  'people.keys.mine-due':
    'Niemand hat gegen Ihre Anfrage Einspruch erhoben: Die Schlüssel von {name} gehören Ihnen.',
  'people.keys.take': 'Die Schlüssel nehmen',
  'people.keys.theirs':
    'Eine Person, die das amtliche Postfach von {name} liest, hat die Schlüssel am {asked} neu angefordert. Ohne Einspruch verwaltet sie ab dem {day} die Zugänge.',
  'people.keys.theirs-note':
    'Wer dieses Postfach liest, spricht für die Organisation. Erheben Sie nur Einspruch, wenn diese Person nicht aus Ihrem Haus ist.',
  'people.keys.object-title': 'Einspruch erheben',
  'people.keys.object-words': 'Warum?',
  'people.keys.object-hint':
    'Wer die Schlüssel angefordert hat, wird es lesen. Zum Beispiel: „Dieses Postfach gehört uns seit März nicht mehr.“',
  'people.keys.object': 'Gegen diese Anfrage Einspruch erheben',
  'people.keys.quiet': 'Niemand hat die Schlüssel von {name} neu angefordert.',
  'people.keys.last-objected': 'Gegen Ihre letzte Anfrage gab es am {day} einen Einspruch:',
  'people.keys.last-refused': 'Die Betreiber dieser Halle haben Ihre letzte Anfrage am {day} abgelehnt.',
  'people.keys.last-lapsed':
    'Ihre letzte Anfrage ist am {day} verfallen: Das öffentliche Verzeichnis nannte da ein anderes Postfach.',
  'people.keys.not-mailbox':
    'Nur wer das amtliche Postfach von {name} liest, kann deren Schlüssel neu anfordern. Melden Sie sich über dieses Postfach an.',
};

const usages = {
  'usages.mail.group': 'Ihre angegebenen Einsätze',
  'usages.mail.mandate-subject':
    '{by} hat in Ihrem Namen {n, plural, one {eine Software} other {# Programme}} angegeben',
  'usages.mail.mandate':
    'Weil Sie es erlaubt haben, sagt {by} in der Halle, dass Sie {n, plural, one {diese Software} other {diese # Programme}} nutzen:',
  'usages.mail.mandate-how':
    'Stimmt es nicht, ziehen Sie es mit einem Klick zurück, ohne Konto. Stimmt es, macht Ihre Antwort daraus Ihr eigenes Wort.',
  'usages.mail.mandate-end': 'Damit {by} nicht mehr für Sie handelt: {mandates}',
  'usages.mail.mandate-button': 'Ansehen und antworten',
  'usages.mail.hosted-subject':
    '{operator} gibt für Sie {n, plural, one {eine Software} other {# Programme}} an',
  'usages.mail.hosted':
    '{operator} gibt in der Halle an, {n, plural, one {diese Software} other {diese # Programme}} für Sie zu betreiben:',
  'usages.mail.hosted-how':
    'Ihr Name ist nicht öffentlich. Mit einem Klick sagen Sie, ob es stimmt; Sie berichtigen oder ziehen zurück, ohne Konto.',
  'usages.mail.hosted-button': 'Ansehen und antworten',
  'usages.mail.and-more': '{shown} und {n, plural, one {ein weiteres} other {# weitere}}.',
  'usages.mail.link':
    'Dieser Link dient nur dazu, {operator} für Ihre Organisation zu antworten. Geben Sie ihn nicht weiter.',
  'usages.mail.confirm-subject':
    '{organisation}: {n, plural, one {Wird eine Software} other {Werden # Programme}} noch genutzt?',
  'usages.mail.confirm':
    'Eine Angabe gilt zwölf Monate. {n, plural, one {Diese endet} other {Diese enden}} bald für {organisation}.',
  'usages.mail.confirm-how':
    'Eine Schaltfläche bestätigt alles. Ohne Antwort erlöschen die Angaben und werden nicht mehr gezählt.',
  'usages.mail.confirm-table': 'Angaben, die enden',
  'usages.mail.confirm-software': 'Software',
  'usages.mail.confirm-until': 'Bis zum',
  'usages.mail.confirm-button': 'Ansehen und bestätigen',
  'usages.mail.confirm-after': 'Dieser Link handelt für Ihre Organisation. Geben Sie ihn nicht weiter.',
  'usages.mail.letter-subject': '{from} schreibt Ihnen wegen {software}',
  'usages.mail.letter': '{from} hat in der Halle gesehen, dass Sie {software} nutzen, und schreibt Ihnen:',
  'usages.mail.answer-subject': '{from} antwortet Ihnen wegen {software}',
  'usages.mail.answer': '{from} antwortet auf Ihren Brief vom {day} wegen {software}:',
  'usages.mail.letter-button': 'Über die Halle antworten',
  'usages.mail.letter-answer':
    'Wenn Sie auf diese E-Mail antworten, geht sie an das amtliche Postfach des Absenders, der dann Ihre Adresse sieht. Die Halle hat Ihre nicht weitergegeben.',
  'usages.mail.letter-no-address':
    '{from} hat Ihre Adresse nicht. Die Halle gibt weder Ihre noch jene weiter.',
  'usages.link-forged':
    'Dieser Link ist nicht vollständig, oder das Postfach Ihrer Organisation hat sich geändert. Kopieren Sie ihn noch einmal aus der E-Mail, oder melden Sie sich für Ihre Organisation an.',
  'usages.link-over': 'Dieser Link gilt nicht mehr. Melden Sie sich für Ihre Organisation an.',
  'usages.link.confirm': '{organisation}: Stimmt es noch?',
  'usages.link.hosted': '{organisation}: was für Sie angegeben wird',
  'usages.link.mandate': '{organisation}: was in Ihrem Namen angegeben wird',
  'usages.link.mandate-lead':
    '{n, plural, one {Eine Software wurde} other {# Programme wurden}} in Ihrem Namen angegeben, von einer Organisation, die für Sie handelt. Sagen Sie, ob es stimmt.',
  'usages.link.confirm-lead': '{n, plural, one {Eine Angabe endet bald.} other {# Angaben enden bald.}}',
  'usages.link.hosted-lead':
    '{n, plural, one {Eine Software soll für Sie betrieben werden.} other {# Programme sollen für Sie betrieben werden.}} Sagen Sie, ob es stimmt.',
  'usages.link.nothing': 'Es bleibt nichts zu bestätigen. Danke.',
  'usages.link.all': '{n, plural, one {Es stimmt} other {Alles stimmt: die # bestätigen}}',
  'usages.link.exact': 'Es stimmt',
  'usages.link.done-confirm': 'Für zwölf Monate bestätigt.',
  'usages.link.done-correct': 'Berichtigt.',
  'usages.link.done-withdraw': 'Zurückgezogen. Niemand sieht es mehr.',
  'usages.link.note':
    'Sie antworten im Namen Ihrer Organisation. Ein Konto ist nicht nötig; jede Antwort bleibt im Journal.',
  'usages.act.withdraw': 'Zurückziehen',
};

const recorded = {
  'people.recorded.network-described': 'Verbund beschrieben',
  'people.recorded.network-joined': 'Verbund beigetreten',
  'people.recorded.network-left': 'Verbund verlassen',
  'usages.recorded.usages-declared': 'Einsätze angegeben',
  'usages.recorded.usage-confirmed': 'Einsatz bestätigt',
  'usages.recorded.usage-corrected': 'Einsatz berichtigt',
  'usages.recorded.usage-published': 'Einsatz öffentlich gemacht',
  'usages.recorded.usage-unpublished': 'Einsatz nicht mehr gezeigt',
  'usages.recorded.usage-withdrawn': 'Einsatz zurückgezogen',
  'usages.recorded.usage-contact-forgotten': 'Kontakt eines Einsatzes gelöscht',
  'usages.recorded.usage-experience-told': 'Erfahrung berichtet',
  'usages.recorded.usage-experience-published': 'Erfahrung öffentlich gemacht',
  'usages.recorded.usage-experience-unpublished': 'Erfahrung nicht mehr gezeigt',
  'usages.recorded.peer-written': 'Brief an eine andere Organisation',
  'market.recorded.mission-drafted': 'Auftrag vorbereitet',
  'market.recorded.mission-redrafted': 'Auftrag neu geschrieben',
  'market.recorded.mission-proposed': 'Auftrag denen gezeigt, die ihn ausschreiben können',
  'market.recorded.mission-asked': 'Frage zu einem Auftrag',
  'market.recorded.mission-replied': 'Antwort auf eine Frage zu einem Auftrag',
  'market.recorded.mission-letter-sent': 'Nachricht an die andere Seite eines Auftrags',
  'market.recorded.mission-opened': 'Auftrag ausgeschrieben',
  'market.recorded.mission-answered': 'Angebot zu einem Auftrag gemacht',
  'market.recorded.mission-offer-taken-back': 'Angebot zurückgenommen',
  'market.recorded.mission-accepted': 'Angebot gewählt',
  'market.recorded.mission-delivered': 'Auftrag geliefert',
  'market.recorded.mission-not-done': 'Lieferung als nicht erledigt beurteilt',
  'market.recorded.mission-confirmed': 'Lieferung bestätigt',
  'market.recorded.mission-withdrawn': 'Auftrag zurückgezogen',
};

const references = {
  'market.mail.open': 'Öffnen',
  'market.mail.reference-subject': '{name} nennt Sie als Referenz',
  'market.mail.reference': '{name} gibt an, am {day} für {client} an {software} gearbeitet zu haben.',
  'market.mail.reference-then':
    'Bestätigen Sie es oder lehnen Sie es mit diesem Link selbst ab; er gilt {days} Tage. Bestätigt ist die Referenz öffentlich, mit dem Namen Ihrer Organisation.',
  'market.mail.reference-not-you': 'Ohne Antwort zählt die Referenz nicht und wird nicht gezeigt.',
  'market.link.forged':
    'Dieser Link stammt nicht von der Halle. Kopieren Sie ihn vollständig aus der Nachricht.',
  'market.link.used': 'Dieser Link wurde schon benutzt.',
  'market.link.expired':
    'Dieser Link gilt nicht mehr. Fordern Sie bei dem, der ihn schicken ließ, einen neuen an.',
};

const lettersOfTheDay = {
  'mail.no-letter': 'Keinen Brief des Tages mehr erhalten, gleich worüber',
  'mail.no-letter-at': 'Keinen Brief des Tages mehr erhalten, gleich worüber: {url}',
  'mail.digest-subject':
    '{first}, und {n, plural, one {eine weitere Neuigkeit} other {# weitere Neuigkeiten}}',
  'mail.digest-lead':
    'Was es in der Halle für Sie Neues gibt: {n, plural, one {eine Neuigkeit} other {# Neuigkeiten}}.',
  'mail.digest-group': '{group}: {n}',
  'mail.digest-other': 'Andere Neuigkeiten',
  'mail.digest-stop': 'Keine Neuigkeiten zu „{group}“ mehr erhalten',
  'mail.refusal-title': 'Diese Nachrichten nicht mehr erhalten',
  'mail.refusal-lead':
    'Die Halle wird Ihnen hierzu nicht mehr schreiben. Nachrichten, die Sie selbst anfordern, etwa ein Link zur Anmeldung, kommen weiterhin.',
  'mail.refusal-lead-letter':
    'Die Halle wird Ihnen keinen Brief des Tages mehr schicken, gleich worüber. Um nur ein Thema abzulehnen, öffnen Sie den Link, der im Brief unter diesem Thema steht. Nachrichten, die Sie selbst anfordern, etwa ein Link zur Anmeldung, kommen weiterhin.',
  'mail.refusal-button': 'Diese Nachrichten nicht mehr erhalten',
  'mail.refused-title': 'Es ist vermerkt',
  'mail.refused': 'Die Halle wird Ihnen hierzu nicht mehr schreiben.',
  'mail.bad-refusal':
    'Dieser Link stammt nicht von der Halle oder wurde nicht vollständig kopiert. Öffnen Sie noch einmal den Link der Nachricht.',
};

const data = {
  'holdings.mail-subject': '{name}: Ihre Daten wurden gelöscht',
  'holdings.mail-done':
    'Am {day} hat, wer {name} verwaltet, gelöscht, was die Organisation in dieser Halle gesagt hatte: {n, plural, one {# Zeile} other {# Zeilen}}.',
  'holdings.mail-left':
    'Was aus öffentlichen Verzeichnissen stammt, was andere unterschrieben haben, und das Journal bleiben.',
  'holdings.mail-if':
    'Hat die Organisation das nicht gewollt, holen Sie die Schlüssel über dieses Postfach zurück, und schreiben Sie den Betreibern der Halle.',
  'holdings.mail-button': 'Die Schlüssel der Organisation',
  'people.keys.decided-subject':
    '{outcome, select, given {Die Schlüssel von {name} wurden übergeben} other {Die Anfrage nach den Schlüsseln von {name} ist abgelehnt}}',
  'people.keys.decided-words':
    '{asked, select, yes {{outcome, select, given {Die Betreiber der Halle haben Ihnen die Schlüssel von {name} gegeben: Sie können Personen aufnehmen und entfernen, die für sie handeln.} other {Die Betreiber der Halle lehnen Ihre Anfrage nach den Schlüsseln von {name} ab. Es hat sich nichts geändert. Scheint Ihnen der Grund nicht richtig, antworten Sie ihnen über die Seite „Schreiben“.}}} other {{outcome, select, given {Die Betreiber der Halle haben die Schlüssel von {name} der Person gegeben, die das amtliche Postfach liest. Ihre Rollen sind unverändert.} other {Die Betreiber der Halle haben die Anfrage nach den Schlüsseln von {name} abgelehnt. Es hat sich nichts geändert.}}}}',
  'people.keys.decided-reason': 'Grund: {reason}',
  'people.keys.decided-button': '{outcome, select, given {Sehen, wer handelt} other {Die Anfrage ansehen}}',
};

/** Said by key, as `de.ts` says the rest. */
export const mails: Readonly<Record<string, string>> = {
  ...terms,
  ...acts,
  ...agents,
  ...keys,
  ...usages,
  ...recorded,
  ...references,
  ...lettersOfTheDay,
  ...data,
};
