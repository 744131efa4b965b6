// SPDX-License-Identifier: AGPL-3.0-or-later
// Proprietary programs and marks in a specification: the way out, and the reason, that the law asks for.
import { equivalent, isAsked, isDenied, isOfLaw, isThere, lastHeading } from '../context.ts';
import { type NameFound, namesIn } from '../names.ts';
import type { Passage, Reading, Sentence } from '../reading.ts';
import type { Found, Rule, View } from '../rule.ts';

/** Formats of files, ways to hand in an offer, proofs of knowledge: no program is asked for. */
const elsewhere =
  /\bformats?\b|\bfichiers?\b|\.(?:docx?|xlsx?|pptx?|pdf|zip)\b|\bextension|\bprofil d'acheteur|\bprofil acheteur|\btelecharg|\bdemateriali|\bcertifi|\bagree|\bpartenai?r|\breferences?\b|\bcandidatures?\b|\bsignature electronique\b|\bcurriculum|\bexperience|\bcompetences?\b|\bmarque (?:deposee|s? ?de commerce)|\bsuivi de l'audience\b|\bmentions? legales?|\bpar exemple\b.*\bsont connus/;
const marks = /\b(?:de (?:la )?marque|de type|modele|reference constructeur)\s+["*]*(?=\p{Lu})/gu;

/** There already, or denied: by the part of the sentence in which the name stands. */
function isSetAside(sentence: Sentence, at: number): boolean {
  const from = sentence.flat.lastIndexOf(' : ', at) + 1;
  const part = { ...sentence, flat: sentence.flat.slice(from), text: sentence.text.slice(from) };
  return isThere(part) || isDenied(part);
}

interface BrandNamed {
  readonly sentence: Sentence;
  readonly hit: NameFound;
  readonly name: string;
}

/** Names that the text requires, not those that are there already or that it denies. */
function required(view: View): BrandNamed[] {
  return view.reading.sentences.flatMap((sentence) => {
    if (sentence.passage.isHeading && !/\b(?:licence|acquisition|fourniture)/.test(sentence.flat)) return [];
    const hits = namesIn(view.names, sentence.text, sentence.flat).filter(
      ({ known }) => known.kind === 'brand',
    );
    if (hits.length === 0 || isSetAside(sentence, hits[0]!.from) || isOfLaw(sentence)) return [];
    if (elsewhere.test(sentence.flat) || (view.piece === 'rules' && !isAsked(sentence))) return [];
    if (
      /\b(?:candidature|criteres|remise des offres|depot des (?:plis|offres))/.test(
        lastHeading(sentence.passage),
      )
    )
      return [];
    return [{ sentence, hit: hits[0]!, name: sentence.text.slice(hits[0]!.from, hits[0]!.to) }];
  });
}

/** « De marque X », « de type X »: a mark that no list knows. */
function unlisted({ reading, names }: View): BrandNamed[] {
  return reading.sentences.flatMap((sentence) => {
    if (!/\b(?:marque|type|modele|constructeur)\b/.test(sentence.flat)) return [];
    if (isThere(sentence) || isDenied(sentence) || isOfLaw(sentence) || sentence.passage.isHeading) return [];
    const match = [...sentence.text.matchAll(marks)][0];
    if (!match || namesIn(names, sentence.text, sentence.flat).length > 0) return [];
    const from = match.index + match[0].length;
    const word = /^[\p{L}\d][\p{L}\d.+-]*(?:\s\p{Lu}[\p{L}\d.+-]*)?/u.exec(sentence.text.slice(from))?.[0];
    if (!word || (/de type/.test(match[0]) && /^[A-Z]{2,6}$/.test(word)) || !isAsked(sentence)) return [];
    if (/de type/.test(match[0]) && !/\d|\p{Ll}\p{Lu}|\s/u.test(word)) return [];
    return [
      {
        sentence,
        hit: { known: { name: word, kind: 'brand', words: [] }, from, to: from + word.length },
        name: word,
      },
    ];
  });
}

/** « X ou équivalent »: what stands there is a mark, whether a list knows it or not. */
function besideEquivalent({ reading, names }: View): BrandNamed[] {
  return reading.sentences.flatMap((sentence) => {
    if (!sentence.flat.includes('equivalent')) return [];
    if (isThere(sentence) || isDenied(sentence) || isOfLaw(sentence) || sentence.passage.isHeading) return [];
    if (elsewhere.test(sentence.flat) || namesIn(names, sentence.text, sentence.flat).length > 0) return [];
    const match =
      /(?<=\p{Ll}['’]?\s)(\p{Lu}[\p{L}\d+-]*(?:\s[\p{Lu}\d][\p{L}\d.+-]*){0,3})[\s,(»”"]*\bou\s+(?:tout\s+)?(?:\p{L}+\s)?[ée]quivalent/u.exec(
        sentence.text,
      );
    if (
      !match ||
      /^(?:ISO|NF|EN|IEC|CEI|AFNOR|RGAA|PDF|XML|CSV|JSON|ODT|HTTP|LDAP|SSO|SAML|API|CPU|RAM|RJ|USB|Full|Label|SecNumCloud|EPEAT|Energy)\b/.test(
        match[1]!,
      )
    )
      return [];
    const [name, from] = [match[1]!, match.index];
    return [
      { sentence, hit: { known: { name, kind: 'brand', words: [] }, from, to: from + name.length }, name },
    ];
  });
}

/** Names in letters of both sizes that are no vendor’s: formats, standards, services of the State. */
const neutral =
  /^(?:Open(?:Document|API|Data|ID|Street|Geo|Search|Telemetry)|(?:Java|Type|Post)Script|Geo(?:JSON|Package|TIFF|DCAT)|City(?:GML|JSON)|(?:Web|Cal|Card)DAV|Web(?:Socket|RTC|Authn)|France(?:Connect|Transfert|VM)|ProConnect|AgentConnect|SecNumCloud|Dev(?:Sec)?Ops|CycloneDX|ChorusPro|PayFi[Pp]|DataTourisme|YouTube|LinkedIn|Git(?:Hub|Lab)|OAuth|ActivityPub|DocBook|MonAvis|DocuMark|McA?\p{Lu})/u;
const isFree = /\blibres?\b|\bopen.?source\b|\b(?:a?gpl|bsd|mit|eupl|mpl|apache|cecill)\b|https?:/;
const asProgram =
  /(?<![\p{L}])(?:sous|avec|sur|utilis\w+|installe\w*|fourni\w*|deploi\w+|œuvre|oeuvre|solution|logiciel|progiciel|licences?|outil|base|dans|via|en|de|d['’])\s+(?:licences?\s+)?["«*\s]*$/iu;
const mixed = /(?<![\p{L}\d./@-])\p{Lu}\p{Ll}+\p{Lu}\p{Ll}[\p{L}\d]*(?![\p{L}\d./@])/gu;

/** « Sous FileMaker », « met en œuvre ThingWorx »: a name that only a product has, and that no list knows. */
function coined({ reading, names, piece }: View): BrandNamed[] {
  return reading.sentences.flatMap((sentence) => {
    if (isOfLaw(sentence) || sentence.passage.isHeading || isFree.test(sentence.flat)) return [];
    if (elsewhere.test(sentence.flat) || (piece === 'rules' && !isAsked(sentence))) return [];
    if (namesIn(names, sentence.text, sentence.flat).length > 0) return [];
    const match = [...sentence.text.matchAll(mixed)].find(
      (one) =>
        !neutral.test(one[0]) &&
        asProgram.test(sentence.text.slice(0, one.index)) &&
        !isSetAside(sentence, one.index),
    );
    if (!match) return [];
    const [name, from] = [match[0], match.index];
    return [
      { sentence, hit: { known: { name, kind: 'brand', words: [] }, from, to: from + name.length }, name },
    ];
  });
}

const found = new WeakMap<View, BrandNamed[]>();

function all(view: View): BrandNamed[] {
  const kept = found.get(view) ?? [
    ...required(view),
    ...unlisted(view),
    ...besideEquivalent(view),
    ...coined(view),
  ];
  found.set(view, kept);
  return kept;
}

/** « Toute marque citée s’entend ou équivalent », said once for all. */
const forAll =
  /\b(?:tout|toute|toutes|chaque|les|lorsqu|si)\b[^.]*\b(?:marques?|references?|brevets?|types?|norme)\b[^.]*\bou equivalen/;
const isForAll = ({ sentences }: Reading) => sentences.some(({ flat }) => forAll.test(flat));

const hasWayOut = ({ flat, passage }: Sentence): boolean =>
  equivalent.test(flat) ||
  equivalent.test(passage.lead) ||
  equivalent.test(lastHeading(passage)) ||
  (passage.isItem && equivalent.test(passage.flat));

const reason =
  /\b(?:justifi\w+|en raison d|car\b|parce qu|faute d|impossib|pas possible|ne permet(?:tent)? pas|ne peut(?:-il)? (?:etre|pas)|sans (?:cette|la) mention|description suffisamment precise|suffisamment precise et intelligible|motif|des lors que|compte tenu|du fait d|necessaire (?:car|pour)|imposee? par)/;

/** In the passage itself, or in the next where that speaks of the same. */
function isReasoned({ passages }: Reading, { flat, index }: Passage): boolean {
  if (reason.test(flat)) return true;
  const next = passages[index + 1]?.flat ?? '';
  return (
    reason.test(next) &&
    !equivalent.test(next) &&
    /\b(?:cette|ce|ces|mention|marque|reference|produit)\b/.test(next)
  );
}

const findingOf = ({ sentence: { passage, at }, hit, name }: BrandNamed): Found => ({
  spot: { passage, from: at + hit.from, to: at + hit.to },
  facts: { name },
});

export const brandWithoutEquivalent: Rule = {
  ...{ id: 'L01', name: 'BRAND_NO_EQUIV', severity: 'E', lands: 'FR' },
  source: {
    words: 'Code de la commande publique, art. R2111-7 ; TA Lille, 29 décembre 2010, n° 1007450',
    mark: 'verified',
  },
  examples: {
    before: 'La base de données sera Oracle Database 19c.',
    after:
      'La base de données est relationnelle et transactionnelle ; le titulaire la propose et la justifie.',
  },
  look(view) {
    if (isForAll(view.reading)) return [];
    return all(view).flatMap((one) => (hasWayOut(one.sentence) ? [] : [findingOf(one)]));
  },
};

export const brandWithoutReason: Rule = {
  ...{ id: 'L02', name: 'BRAND_UNJUSTIFIED', severity: 'W', lands: 'FR' },
  source: { words: 'Code de la commande publique, art. R2111-7', mark: 'verified' },
  examples: {
    before: 'Le logiciel de cartographie est ArcGIS ou équivalent.',
    after:
      'Le logiciel est ArcGIS ou équivalent : sans cette mention, les modèles de données à reprendre ne peuvent être décrits de façon suffisamment précise.',
  },
  look(view) {
    const general = isForAll(view.reading);
    return all(view).flatMap((one) => {
      if (!general && !hasWayOut(one.sentence)) return [];
      return isReasoned(view.reading, one.sentence.passage) ? [] : [findingOf(one)];
    });
  },
};
