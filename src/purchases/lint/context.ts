// SPDX-License-Identifier: AGPL-3.0-or-later
// What the words around a match make of it: required, there already, denied, quoted.
import type { Passage, Reading, Sentence } from './reading.ts';

/** A legal way out named beside: « ou équivalent », “or equivalent”. */
export const equivalent =
  /\bou\s+(?:(?:tout|toute|tous|un|une|des|au|du|son|de|d'une?)\s+)?(?:\S+\s+){0,6}?(?:techniquement\s+)?(?:equivalen|analogue)|\bequivalen\w*\s+(?:accepte|admis|recevable)|\b(?:et|ou)\/ou\s+equivalen|\bor\s+equivalent|\(equivalen/;

const alreadyThere =
  /\btravaill\w+ (?:avec|sous|sur)\b|\btourn\w+ (?:sous|sur|avec)\b|\b(?:a|ont) (?:choisi|achete|deploye|acquis|retenu|mis en place|installe|renonce)\b|\bpossede\w*|\bdetien\w+|\bconnaissent\b|\bcohabit\w+|\bcontinue\w* (?:a|d')|\bdonnees (?:de|du|d'|issues)|\bfichiers? (?:de|du|d')|\bplusieurs societes|\bexport\w*\b|\b(?:utilis(?:e|ent|es|ait)\s+(?:actuellement|aujourd|deja)|actuel(?:le|les|s|lement)?\b|existant|deja\b|en place\b|aujourd'hui|dispose(?:nt)?\s+(?:de|d'|a ce jour|deja)|est equipee?|sont equipe|est dotee?|(?:s')?interfac\w*|interoperab|connecteurs?\b|passerelles?\b|compatib\w+ avec|communiqu\w+ avec|echang\w+ (?:avec|de donnees)|reprise\b|repris\b|reprendr\w+|migr\w+ (?:depuis|des donnees)|depuis\b|issue?s? (?:de|du|d')|en provenance|export\w* (?:de|du|depuis)|remplac\w+|sortant|heritee?|historique|parc\b|synchronis\w+|authentifi\w+|annuaire\b|sso\b|alimente\w*|retrait de|abandon\w*|quitter|sortir de|succede|(?:a|ont) ete (?:pose|install|acqui|achet|fourni|mis)\w*|sont fournis? par la|est fourni par la|est sous|sont sous)/;
const usesNow =
  /\b(?:les agents|les services|la (?:commune|ville|collectivite|communaute|metropole|mairie|region)|le (?:syndicat|departement|pouvoir adjudicateur|cpas|ccas)|la municipalite)\s+(?:\S+\s+){0,3}?(?:utilisent?|emploient|emploie|travaillent|travaille|exploite|possede|detient|gere)\b/;
const thereHeading =
  /\b(?:parc|inventaire|situation|etat actuel|historique|systeme d'information|ce que nous avons|aujourd'hui|moyens (?:actuels|en place)|outils actuels|description de l'existant)\b|\b(?:existant|contexte|etat des lieux|presentation|environnement(?: technique| informatique| applicatif)?(?: actuel)?|situation actuelle|systeme d'information actuel|patrimoine applicatif|cartographie|reprise|interfaces?|interoperabilite|migration des donnees)\b/;

/** Whether what is named is there already, to be met or left behind, rather than bought. */
export const isThere = ({ flat, passage }: Sentence): boolean =>
  alreadyThere.test(flat) ||
  usesNow.test(flat) ||
  thereHeading.test(lastHeading(passage)) ||
  /\b(?:interfac|existant|actuel|en place|reprise|connecteur|utilise|environnement technique)/.test(
    passage.lead,
  );

export const lastHeading = ({ heading }: Passage): string => heading.split(' / ').at(-1) ?? '';

const denied =
  /\b(?:sans (?:mention|reference|exiger|imposer|que)|aucune?\b|n'est (?:pas|ni|en aucun)|ne (?:sont|sera|seront|peut|peuvent|saurait|doit|doivent|constitue|vise|cite|nomme|mentionne|designe|fait|suppose|repose|depend)\s?(?:pas|plus|ni|aucun|en aucun|etre)?\b|n'(?:exige|impose|est|a|ont|etait|entend|implique)\w*\s+(?:pas|plus|ni|aucun|jamais)|ne (?:requiert|demande|reprend) (?:pas|aucun)|interdit|proscri|exclu\b|ni\s+de\s+marque|a titre d'exemple a ne pas|il n'est)/;

export const isDenied = ({ flat }: { readonly flat: string }): boolean => denied.test(flat);

const nothingBefore = /\b(?:aucune?|sans|ni|pas de|pas d'|non)\s+(?:[a-z']+\s+){0,2}$/;
const nothingAfter =
  /^[^.;]{0,80}?(?:\b(?:n'(?:est|a|ont)|ne (?:sont|sera|seront|fait|feront|fera|s'applique\w*|figure\w*))\s+(?:pas|ni|nullement|aucunement|point)\b[^.;]{0,30}\b(?:prev\w+|exig\w+|demand\w+|requis\w*|compris\w*|inclus\w*|impos\w+|applicables?|attendu\w*|abord\w+|trait\w+|necessaires?|souhait\w+|envisag\w+|fourni\w*|remis\w*|livr\w+|publi\w+|l'objet|vise\w*|dues?)|\bne s'applique\w* pas\b|\b(?:est|sont) (?:exclue?s?|ecartee?s?|sans objet)\b|\s?[:|]\s?(?:neant|sans objet|non\b|aucune?\b))/;

/** Whether it is said not to be: « aucune clause environnementale », « le RGAA n’est pas exigé ». */
export const isTakenBack = (flat: string, { index, 0: words }: RegExpExecArray): boolean =>
  (nothingBefore.test(flat.slice(Math.max(0, index - 40), index)) && !/\bdonc\b/.test(flat)) ||
  nothingAfter.test(flat.slice(index + words.length));

const empty = /^\W*(?:sans objet|neant|non prevue?|aucune?\b[^.]{0,30}\.?$|non applicable)/;

/** A heading under which nothing is said. */
export const isEmptyHeading = ({ passages }: Reading, { isHeading, index }: Passage): boolean =>
  isHeading && empty.test(passages[index + 1]?.flat ?? '');

/** A sentence about the law, or a quotation of it. */
export const isOfLaw = ({ flat }: { readonly flat: string }): boolean =>
  /\b(?:l'article [lr]\.?\s?\d|code de la commande publique (?:interdit|dispose|prevoit)|la jurisprudence|le conseil d'etat|directive \d)/.test(
    flat,
  );

const asked =
  /\b(?:doi(?:t|vent)|devr(?:a|ont)|ser(?:a|ont)|exig\w+|requis\w*|impos\w+|obligatoire\w*|fourni\w*|acquisition\w*|acquerir|acheter|achat|licences?|install\w+|mise? en (?:place|service|[oœ]e?uvre)|de type|de marque|repos(?:e|era)|s'appui\w+|bas[eé]e?s? sur|heberge\w* (?:sur|chez|par)|develop\w+|utiliser\w*|livr\w+|compren\w+|prevoi\w+|deploi\w+|deploy\w+|migr\w+ vers|souscri\w+|abonnement\w*|fonctionn\w+ (?:sous|sur|avec)|tourn\w+ sur|must|shall|attend\w*|souhait\w+|retenue?|compos\w+|equip\w+|version|poste|module)/;

/** Whether a sentence asks for what it names: by its verb, as an item of a list, as a row of a price list. */
export const isAsked = ({ flat, passage }: Sentence): boolean =>
  asked.test(flat) ||
  asked.test(passage.lead) ||
  passage.isItem ||
  /\b(?:objet|marche|fourniture)\b/.test(flat);

/** Passages around one, itself too. */
export const around = ({ passages }: Reading, { index }: Passage, before: number, after: number): string =>
  passages
    .slice(Math.max(0, index - before), index + after + 1)
    .map(({ flat }) => flat)
    .join('\n');
