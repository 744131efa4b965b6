// SPDX-License-Identifier: AGPL-3.0-or-later
// The name of an organisation as people write it: « Ville de Lyon », « Saint-Denis (93) », « le Mans », « la
// communauté de communes du Pays d’Ancenis ».
import { oneLine } from '../../base/text.ts';
import { foldName } from './organisation.ts';

export interface Written {
  /** All that was written, on one line. */
  readonly whole: string;
  /** Without what says where it lies, or that it is a commune. */
  readonly name: string;
  /** « 93 », « Aude »: what stood behind the name. */
  readonly place?: string;
  /** « 74130 », « 44094 » of « Nantes cedex »: a postal code of France beside the name, or alone. */
  readonly postal?: string;
  /** Whether « Ville de », « Mairie de » or « Commune de » says that a commune is meant. */
  readonly commune: boolean;
}

/** @param written hostile */
export function writtenName(written: string): Written {
  const whole = oneLine(written, 200);
  const { postal, rest } = postalIn(whole);
  const [, before = rest, bracketed, number] =
    /^(.*?\S)(?: ?\(([^()]{1,60})\)| ?,? (2[AB]|\d{2,3}))$/i.exec(rest) ?? [];
  const place = bracketed ?? number;
  const [, article, name] =
    /^(?:(?:la )?(?:ville|mairie|commune|municipalite) )(?:(de la|de l|de|d|du|des) )?(.+)$/.exec(
      foldName(before),
    ) ?? [];
  const own = { du: 'le ', des: 'les ', 'de la': 'la ', 'de l': 'l ' }[article ?? ''] ?? '';
  return {
    whole,
    name: name ? own + name : before,
    ...(place && { place }),
    ...(postal && { postal }),
    commune: name !== undefined,
  };
}

/** « 44000 Nantes », « Bonneville, 74130 », « 44094 Nantes cedex 1 », « 82340 ». */
function postalIn(whole: string): { postal?: string; rest: string } {
  const words = whole.replace(/[ ,]+cedex(?: \d{1,2})?$/i, '');
  const [, first, after, before, last] =
    /^(?:F-)?(\d{5}|\d{2} \d{3})(?:[ ,]+(\D.*))?$|^(\D.*?)[ ,]+\(?(\d{5})\)?$/i.exec(words) ?? [];
  const postal = (first ?? last)?.replace(' ', '');
  return postal ? { postal, rest: after ?? before ?? whole } : { rest: whole };
}

const forms: readonly [RegExp, string][] = [
  [/^communaute de communes\b/, 'cc'],
  [/^communaute d agglomeration\b/, 'ca'],
  [/^communaute urbaine\b/, 'cu'],
  [/^municipalite regionale de comte\b/, 'mrc'],
];

const linked = '(?:de la |de l |du |des |de |d )?';
/** How councils and territories are called → how the lists begin their names. */
const levels: readonly [RegExp, string][] = [
  [new RegExp(`^(?:conseil (?:departemental|general)|departement|dept) ${linked}(.+)$`), 'departement'],
  [new RegExp(`^(?:conseil regional|region) ${linked}(.+)$`), 'region'],
  [new RegExp(`^(?:conseil provincial|province) ${linked}(.+)$`), 'province'],
];

/** « Conseil départemental du Tarn » → `departement tarn`. */
const levelIn = (folded: string): string[] =>
  levels.flatMap(([pattern, level]) => {
    const name = pattern.exec(folded)?.[1];
    return name ? [`${level} ${name}`] : [];
  });

const romans = 'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx'.split(' ');
/** « paris xve » → « paris 15e ». */
const inDigits = (folded: string): string =>
  folded.replace(/ ([ivx]{1,5})(?=er?\b|eme\b)/, (words, roman: string) => {
    const at = romans.indexOf(roman);
    return at < 0 ? words : ` ${at + 1}`;
  });

/** « Paris 15e », « Lyon 3ème arrdt », « 1er arrondissement de Marseille » → as INSEE names them. */
function districtIn(folded: string): string[] {
  const [, city = '', number = ''] =
    /^(.+?) (\d{1,2})(?: ?(?:er|e|eme|ieme))?(?: arr(?:ondissement|dt|t)?)?$/.exec(inDigits(folded)) ?? [];
  const [, first = '', of = ''] =
    /^(?:le )?(\d{1,2}) ?(?:er|e|eme|ieme)? arr(?:ondissement|dt|t)? (?:de |d )?(.+)$/.exec(folded) ?? [];
  const [where, which] = [city || of, Number(number || first)];
  return where && which ? [`${where} ${which}${which === 1 ? 'er' : 'e'} arrondissement`] : [];
}

/**
 * The folded spellings to look for, in turn: as it is written; then with or without its article, and with the
 * form shortened as the lists do (« CC du Pays d’Ancenis »). The second are asked for where nobody bears the
 * first.
 */
export function spellingsOf(whole: string, name: string): string[][] {
  const [all, folded] = [foldName(whole), foldName(name)];
  const bare = folded.replace(/^(?:le|la|les|l) /, '');
  const said = [all, ...districtIn(all), ...districtIn(folded), ...levelIn(all)];
  if (bare.length < 2) return [said];
  const short = forms.reduce((words, [long, form]) => words.replace(long, form), bare);
  const without = short.replace(/^(cc|ca|cu|mrc) (?:de la|de l|de|du|des|d) /, '$1 ');
  const others = [bare, ...['le', 'la', 'les', 'l'].map((article) => `${article} ${bare}`), short, without];
  return [said, [folded], [...new Set(others)]];
}
