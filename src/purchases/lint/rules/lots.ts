// SPDX-License-Identifier: AGPL-3.0-or-later
// Lots: what is distinct is bought apart, and nobody is made to answer for all.
import { around, isDenied, isOfLaw } from '../context.ts';
import {
  absent,
  type Found,
  findings,
  type Looked,
  none,
  type Rule,
  saying,
  spotOf,
  type View,
} from '../rule.ts';

const kinds: readonly RegExp[] = [
  /\bheberg(?:ement|er|e\b)|\binfogerance|\bsaas\b/,
  /\bintegration\b|\bparametrage\b|\binstallation\b|\bmise en service\b/,
  /\bdeveloppements?\b(?! (?:durable|economique|territorial|local|social))/,
  /\bmaintenance\b|\bsupport\b|\bassistance\b|\btma\b/,
  /\bformations?\b/,
  /\breprise (?:des|de|du)\b|\bmigration\b/,
];

const oneLot =
  /\b(?:forment|constituent|composent|comprend|regroup\w+|reuni\w+|rassembl\w+)\b[^.;]{0,40}\b(?:un (?:seul|unique)|le meme) (?:lot|marche|contrat)|\bun titulaire unique\b|\bseul (?:et meme )?(?:titulaire|prestataire) (?:assure|pour|est charge)|\bun seul marche\b|\bd'un seul tenant\b|\b(?:ne sera|n'est|sans etre) pas (?:alloti|separe|divise)\w*|\b(?:lot unique|unique lot|(?:en|forme\w*|constitue\w*|comporte|comprend|est|:) un seul lot|marche unique|(?:n'est|n'a) pas (?:ete )?allotie?|sera pas allotie?|n'est pas l'objet d'un allotissement|ne (?:fait|fera) (?:pas )?l'objet d'(?:aucun |un )?allotissement|non allotie?|(?:pas|non) (?:divise|decoupe|decompose|reparti|separe|scinde)\w* en (?:\w+ )?lots|pas d'allotissement|sans allotissement|ne comporte (?:pas|qu'un|aucun) (?:de )?(?:seul )?lots?|absence (?:de lots|d'allotissement)|aucun (?:allotissement|lot)|pas (?:de|en) lots?|marche global|ensemble unique)\b/;
/** « Allotissement : non », « nombre de lots : 1 », « sans division en lots ». */
const noLots =
  /^[^a-z]*(?:un seul lot|lot unique)\b|\blots?\s*:\s*(?:unique|un seul|aucun)\b|\ballotissement\s*[:|]+\s*(?:non|sans objet|aucun|neant|pas)\b|\bnombre (?:total )?de lots?\s*[:|]+\s*(?:0?1|un|aucun|neant)\b(?!\s*[\d-])|\b(?:n'est|n'a|n'ont|ne|pas|aucune?|sans|ni|non)\b[^.;:]{0,50}\b(?:division|decomposition|decoupage|repartition|separation)\b[^.;]{0,20}\blots?\b|\b(?:ne|pas|sans)\b[^.;:]{0,40}\b(?:allotir|diviser|decouper|scinder|separer|fractionner)\b[^.;]{0,20}\b(?:marche|prestations?|contrat|besoin|lots?)\b|\b(?:toutes? les|l'ensemble des|la totalite des|les) prestations\b[^.;]{0,60}\b(?:operateur|prestataire|titulaire|fournisseur) unique\b|\b(?:toutes? les|l'ensemble des|la totalite des) prestations\b[^.;]{0,60}\b(?:a un|par un|au) (?:seul|meme|seul et meme) (?:operateur|prestataire|titulaire|fournisseur|candidat|entreprise)|\bd'un seul bloc\b|\bun (?:seul )?marche (?:global|unique)\b/;
const reason =
  /\b(?:car|en raison|parce qu\w*|justifi\w+|motifs?|du fait|des lors|afin d\w*|pour (?:des raisons|ne pas|eviter)|rendrait|rendent|risqu\w+|technique\w* difficile|financierement|indissociab\w+|indivisib\w+|inseparab\w+|ne se separ\w+|(?:separ|dissoci)\w+|depend\w*|une seule et meme|une seule prestation|seule prestation|prestation unique|un seul type|ne comprend que|un seul type|homogen\w+|l\.?\s?2113-11|ne permet\w* pas|d'ou|puisqu\w*|etant donne|donc|coherence|compatibilite)\b/;

function lookAtLots({ reading, dossier }: View): Looked {
  if (
    /\b(?:une seule prestation|prestation unique|un seul type de prestation|ne comprend que)\b/.test(
      dossier.flat,
    )
  )
    return none;
  const served = kinds.filter((words) => words.test(dossier.flat)).length;
  if (served < 2 || !dossier.about.isIt) return none;
  for (const sentence of reading.sentences) {
    const match = oneLot.exec(sentence.flat) ?? noLots.exec(sentence.flat);
    if (!match || sentence.passage.isHeading) continue;
    return reason.test(around(reading, sentence.passage, 1, 1)) ? none : [{ spot: spotOf(sentence, match) }];
  }
  return /\blots?\b|\ballot/.test(dossier.flat) ? none : absent;
}

export const notAllotted: Rule = {
  ...{ id: 'L13', name: 'NOT_ALLOTTED', severity: 'E', lands: 'FR', bornBy: ['rules'] },
  source: { words: 'Code de la commande publique, art. L2113-10 et L2113-11', mark: 'secondary' },
  examples: {
    before: 'Lot unique : développement, hébergement, reprise des données et formation.',
    after: 'Lot 1 : développement et maintenance. Lot 2 : hébergement. Lot 3 : formation.',
  },
  look: lookAtLots,
};

const everyLot =
  /\b(?:offres?|reponses?|propositions?|candidats?|candidatures?|soumissionn\w+|concurrents?|entreprises?)\b[^.;]{0,80}\b(?:tous les|(?:la totalite|l'ensemble|l'integralite|chacun) d(?:es|e ces)|chaque|les (?:deux|trois|quatre|cinq|six|sept|\d)) lots\b[^.;]{0,80}\b(?:condition|obligat\w+|impos\w*|exig\w*|sous peine|irrecev\w*|irregul\w*|recevab\w*|imperati\w*|necessaire\w*)|\b(?:condition|obligat\w+|impos\w*|exig\w*|sous peine|irrecev\w*|irregul\w*|imperati\w*|tenus?)\b[^.;]{0,80}\b(?:tous les|(?:la totalite|l'ensemble|l'integralite|chacun) d(?:es|e ces)|chaque|les (?:deux|trois|quatre|cinq|six|sept|\d)) lots\b|\b(?:reponse|offre|candidature)s? (?:a|sur|pour|portant sur) (?:un seul|une partie|certains|un|quelques)\b[^.;]{0,40}\blots?\b[^.;]{0,60}\b(?:irreg|irrecev|rejet|elimin|ecart|pas)|\b(?:(?:repond\w*|soumission\w*|remett\w+|presente\w*|depos\w+|offre\w*|candidater?)\b[^.;]{0,60}\b(?:l'ensemble|la totalite|l'integralite|tous|chacun|chaque) (?:des |les |de |du )?(?:\w+ )?lots?|(?:totalite|ensemble|integralite) des (?:\w+ )?lots\b[^.;]{0,80}\b(?:obligat|imperati|exig|sous peine)|(?:reponse|offre) (?:partielle|limitee a|portant sur (?:un seul|une partie))[^.;]{0,80}\b(?:irreg|irrecevab|rejet|elimin|ecart|pas (?:admis|accept|autoris))|tous les lots\b[^.;]{0,40}\b(?:obligat|doivent))/;

const offers =
  /\b(?:repon\w+|soumission\w*|offres?|candidat\w*|chiffr\w+|propositions?|remet\w+|concurrents?|operateurs?|entreprises?)\b/;
const allOfThem =
  /\b(?:tous les|(?:la totalite|l'ensemble|l'integralite|chacun|totalite) d(?:es|e ces) (?:\w+ )?|chaque|les (?:deux|trois|quatre|cinq|six|sept|\d) )\s?lots?\b|\blots? \d(?:\s?,\s?\d)* et \d/;
const mustBe =
  /\b(?:obligat\w+|obligee?s?|imperati\w*|doi(?:t|vent)|devr(?:a|ont)|faut|tenus?|exig\w+|impos\w+|sous peine|necessaire\w*|seules?|condition|requise?|recevables?)\b|\bne (?:seront|sera|sont|est)\b[^.;]{0,30}\bque\b/;
const choosing =
  /\b(?:un ou plusieurs|un, plusieurs|libre\w*|au choix|commun\w* a|s'ils? le souhait\w+|n'(?:est|ont|a) pas (?:tenus?|oblig\w*|a|impos\w*)|ne sont pas tenus|sans obligation|n'oblige|n'est (?:pas|nullement) (?:exige|impose|demande|obligatoire|necessaire|requis)|chiffre d'affaires|pour chaque lot (?:auquel|pour lequel)|(?:auquel|auxquels) il)\b|\bpeu(?:t|vent)\b(?! (?:pas|seulement|que))|\bpourr\w+\b(?! pas)/;
const oneOfThem =
  /\b(?:partielle?s?|un(?:e)? seul(?:e)? (?:des )?lots?|certains (?:des )?lots|(?:une )?partie (?:seulement )?des lots|lot par lot|quelques lots|un lot (?:isole|seul)|moins de (?:deux|trois|quatre|\d) lots|(?:un|deux) lots? seulement)\b/;
const refusedThen =
  /\b(?:rejet\w+|elimin\w+|ecart\w+|irregul\w+|irrecev\w+|pas (?:etre )?(?:admise?s?|acceptee?s?|possible|autorisee?s?|retenue?s?|examinee?s?|repondre|soumissionner|presenter)|exclue?s?|interdite?s?|aucune? (?:offre|reponse|candidature)|ni (?:offre|reponse))\b/;

const eachLot = /\b(?:aux|les|des) (?:deux|trois|quatre|cinq|six|\d) lots\b|\bchaque lot\b|\bpar lot\b/;
const orNone =
  /\bou a aucun\b|\belimin\w+|\bvont ensemble\b|\bpour les (?:deux|trois|quatre|cinq|six)\b|\bsans les autres\b|\ba peine de\b/;

/** In any order of the words: all of them must be answered for, or one alone is refused. */
const answersForAll = (view: View): Found[] => [
  ...saying(
    view,
    [/\blots?\b/, offers, allOfThem, mustBe],
    ({ flat }) => choosing.test(flat) || /\b(?:criteres?|notes?|bordereau|delais?|titulaires?)\b/.test(flat),
  ),
  ...saying(view, [offers, eachLot, orNone], ({ flat }) => choosing.test(flat) || /\battribu/.test(flat)),
  ...saying(
    view,
    [/\blots?\b/, offers, oneOfThem, refusedThen],
    ({ flat }) =>
      /\b(?:attribu\w+|sans que|n'est pas (?:un motif|eliminat))/.test(flat) || choosing.test(flat),
  ),
];

export const allLotsRequired: Rule = {
  ...{ id: 'L15', name: 'ALL_LOTS_REQUIRED', severity: 'E', lands: 'FR' },
  source: { words: 'Code de la commande publique, art. L2113-10 (fiche de la DAJ)', mark: 'secondary' },
  examples: {
    before: 'Les candidats répondent obligatoirement à l’ensemble des lots.',
    after: 'Les candidats répondent à un, plusieurs ou tous les lots.',
  },
  look(view) {
    const said = findings(
      view,
      everyLot,
      (sentence) =>
        isDenied(sentence) ||
        isOfLaw(sentence) ||
        /\b(?:peu(?:t|vent)|pourr\w+|un ou plusieurs|un, plusieurs|un seul lot ou|libre|soit|au choix|commun\w* a|s'ils le souhaitent)\b/.test(
          sentence.flat,
        ),
    );
    const places = new Set(said.map(({ spot }) => spot!.passage));
    return [...said, ...answersForAll(view).filter(({ spot }) => !places.has(spot!.passage))];
  },
};
