// SPDX-License-Identifier: AGPL-3.0-or-later
// Objects as they were meant: letters that were lost on the way (« biblioth�que », « mise en ?uvre »), UTF-8
// read as Latin letters (« dÃ©veloppement »), marks of web pages. What is guessed is used to recognise words,
// and never shown as published.

const entities: Readonly<Record<string, string>> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', eacute: 'é', egrave: 'è', agrave: 'à' },
  ...{ ecirc: 'ê', ccedil: 'ç', ocirc: 'ô', icirc: 'î', acirc: 'â', oelig: 'œ', rsquo: '’', laquo: '«' },
  ...{ raquo: '»', euml: 'ë', iuml: 'ï', ugrave: 'ù', ucirc: 'û', Eacute: 'É', Agrave: 'À' },
};

/** Words in which the letter that was lost is not an e. */
const others: Readonly<Record<string, string>> = {
  ...{ 'contr�le': 'contrôle', 'r�le': 'rôle', 'h�pital': 'hôpital', 'h�pitaux': 'hôpitaux' },
  ...{ 'b�timent': 'bâtiment', 'b�timents': 'bâtiments', 't�che': 'tâche', 't�ches': 'tâches' },
  ...{ 'dipl�me': 'diplôme', 'c�t�': 'côté', 'p�le': 'pôle', 'bo�te': 'boîte', 'cha�ne': 'chaîne' },
  ...{ 'ma�trise': 'maîtrise', 'ma�tre': 'maître', 'm�t': 'mât', 'o�': 'où', 'fran�ais': 'français' },
  ...{ 're�us': 'reçus', 're�u': 'reçu', 'ch�teau': 'château', 'co�t': 'coût', 'r�seau': 'réseau' },
  ...{ '�uvre': 'œuvre', '?uvre': 'œuvre', '�uvres': 'œuvres', 'c�ur': 'cœur', 'n�ud': 'nœud' },
  ...{ 'd�p�t': 'dépôt', 'imp�t': 'impôt', 'imp�ts': 'impôts', 'entrep�t': 'entrepôt', 'a�rien': 'aérien' },
  ...{ 'p�turage': 'pâturage', 'biblioth�que': 'bibliothèque', '�': 'à', 'cl�ture': 'clôture' },
};

/** @param object as published, any length */
export function repaired(object: string): string {
  return lettersBack(withoutMarks(asRead(object.slice(0, 2 ** 12))))
    .replaceAll('œ', 'oe')
    .replaceAll('Œ', 'OE')
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .trim();
}

const withoutMarks = (text: string): string =>
  text
    .replace(/<[^<>]{1,200}>/g, ' ')
    .replace(/&#(\d{2,5});/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&([A-Za-z]{2,6});/g, (whole, name: string) => entities[name] ?? whole);

/** UTF-8 that was read as Windows-1252, read back where all of it can be. */
function asRead(text: string): string {
  if (!/[ÃÂ][\u0080-\u00bf\u0152-\u0178\u2013-\u2122]/.test(text)) return text;
  return text.replace(/Ã([\u0080-\u00bf])|Â([\u00a0-\u00bf])/g, (_, high?: string, low?: string) =>
    high ? String.fromCodePoint(high.codePointAt(0)! + 0x40) : low!,
  );
}

function lettersBack(text: string): string {
  if (!/\ufffd|\?[\p{L}]|[\p{L}]\?[\p{L}]/u.test(text)) return text;
  const quoted = text.replace(
    /(^|\s)\ufffd\s?(?=\p{Lu})([^\ufffd]{2,60}?)\s\ufffd(?=[\s,.:;)]|$)/gu,
    '$1« $2 »',
  );
  return quoted.replace(/[\p{L}\ufffd?]*(?:\ufffd|\?(?=\p{L}))[\p{L}\ufffd]*/gu, (word) => {
    const isLoud = word === word.toUpperCase() && /\p{Lu}/u.test(word);
    const known = others[word.toLowerCase()];
    if (known) return isLoud ? known.toUpperCase() : known;
    if (/^\p{L}\ufffd$/u.test(word)) return `${word[0]}'`;
    const elided = word.replace(/^([dlnsjmtc]|qu)\ufffd(?=[aeiouyhéè])/i, "$1'");
    return elided.replace(/\ufffd+|\?/g, isLoud ? 'É' : 'é');
  });
}
