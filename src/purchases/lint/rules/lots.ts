// SPDX-License-Identifier: AGPL-3.0-or-later
// Lots: what is distinct is bought apart, and nobody is made to answer for all.
import { around, isDenied, isOfLaw } from '../context.ts';
import { absent, findings, type Looked, none, type Rule, spotOf, type View } from '../rule.ts';

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
    const match = oneLot.exec(sentence.flat);
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

export const allLotsRequired: Rule = {
  ...{ id: 'L15', name: 'ALL_LOTS_REQUIRED', severity: 'E', lands: 'FR' },
  source: { words: 'Code de la commande publique, art. L2113-10 (fiche de la DAJ)', mark: 'secondary' },
  examples: {
    before: 'Les candidats répondent obligatoirement à l’ensemble des lots.',
    after: 'Les candidats répondent à un, plusieurs ou tous les lots.',
  },
  look: (view) =>
    findings(
      view,
      everyLot,
      (sentence) =>
        isDenied(sentence) ||
        isOfLaw(sentence) ||
        /\b(?:peu(?:t|vent)|pourr\w+|un ou plusieurs|un, plusieurs|un seul lot ou|libre|soit|au choix|commun\w* a|s'ils le souhaitent)\b/.test(
          sentence.flat,
        ),
    ),
};
