// SPDX-License-Identifier: AGPL-3.0-or-later
// Orders without competition, as notes and lists tell of them: split, repeated, unpublished.
import { amountsIn, numberOf, numberWord } from '../amounts.ts';
import { isDenied, isOfLaw } from '../context.ts';
import type { Sentence } from '../reading.ts';
import { type Found, findings, type Looked, type Rule, saying, spotOf, type View } from '../rule.ts';

const split =
  /\b(?:meme|un seul|seul) besoin\b[^.]{0,120}\b(?:plusieurs|deux|trois|quatre|cinq) (?:commandes|bons|marches|devis|contrats|achats|lettres)|\b(?:plusieurs|deux|trois|quatre|cinq|six) (?:commandes|bons(?: de commande)?|marches|devis|contrats|achats|lettres(?: de commande)?)\b[^.]{0,160}\b(?:rester|seuil|plafond|mise en concurrence|chacune? (?:sous|inferieure?|en dessous)|dispense)|\b(?:chacune?|chaque (?:bon|commande|achat))\b[^.]{0,60}\b(?:sous|inferieure?|en dessous d[ue]|au-dessous d[ue]) (?:le |du |au )?(?:seuil|plafond)|\b(?:scind|fraction|decoup|divis|saucissonn|morcel|repart|eclat|fragment)\w*\b[^.]{0,160}\b(?:seuil|sous (?:le|les|la|ce|un) (?:\w+ )?(?:seuil|montant|plafond)|mise en concurrence|publicite|procedure|inferieur|ne pas (?:depasser|atteindre|franchir))|\b(?:afin|pour|de facon|de maniere|de sorte)\b[^.]{0,60}\b(?:rester|demeurer|rest\w+|eviter|echapper|ne pas (?:depasser|atteindre|franchir))\b[^.]{0,80}\b(?:seuil|plafond|mise en concurrence|publicite)/;
const parting =
  /\b(?:coup\w+ l|etal|scind|fraction|decoup|divis|saucissonn|morcel|repart|eclat|fragment|separ|partag|distingu)\w*\b|\b(?:en )?plusieurs fois\b|\bplusieurs (?:commandes|bons|marches|devis|contrats|achats|factures)\b|\b(?:chaque|chacune?) (?:tranche|phase|bon|commande|achat|lettre|devis|facture|marche|reste)\b|\b(?:deux|trois|quatre|cinq) (?:commandes|bons|marches|devis|contrats|achats|factures|lettres)\b/;
const avoiding =
  /\b(?:passer sous|aucun n'atteint|ne pas publier|sous la barre|n'avoir pas|ne pas avoir|sans avoir|echapp\w+|evit\w+|dispens\w+|contourn\w+|s'exoner\w+|rest(?:e|ent|er)\b[^.;]{0,30}\b(?:sous|au-dessous|en dessous|inferieur\w*)|ne pas (?:depasser|atteindre|franchir|lancer))\b/;
const competition =
  /\b(?:procedures?|seuils?|plafonds?|mise en concurrence|appels? d'offres|publicite|consultations?|marche public|barre|avis)\b/;
const several = new RegExp(
  `\\b(${numberWord}) (?:bons? de commande|commandes|marches|devis|achats|contrats|bons)\\b[^.;]{0,60}`,
);

/** « Trois commandes de 35 000 € » for one thing. */
function summed(view: View): Found[] | 'no-day' {
  const hits = view.reading.sentences.flatMap((sentence) => {
    const match = several.exec(sentence.flat);
    const [amount] = amountsIn(sentence.flat);
    const number = match && numberOf(match[1]!);
    if (!match || !number || number < 2 || !amount || !/\b(?:chacune?|de)\b/.test(sentence.flat)) return [];
    if (!/\b(?:meme|identique|chacune?)\b/.test(sentence.flat) || isDenied(sentence)) return [];
    return [{ sentence, match, cents: number * amount.cents, each: amount.cents }];
  });
  if (hits.length === 0) return [];
  const row = view.law.row('direct-order');
  if (row.state === 'no-day') return 'no-day';
  if (row.state !== 'known' || row.cents === undefined) return [];
  const limit = row.cents;
  return hits
    .filter(({ cents, each }) => cents >= limit && each < limit)
    .map(({ sentence, match }) => ({ spot: spotOf(sentence, match) }));
}

/** The whole sentence is what is wrong. */
const atStart: typeof findings = (view, words, but) =>
  findings(view, words, but).map(({ spot, ...more }) => {
    const start = view.reading.sentences.findLast(
      (one) => one.passage === spot!.passage && one.at <= spot!.from,
    )!.at;
    return { ...more, spot: { ...spot!, from: start } };
  });

export const splitting: Rule = {
  ...{ id: 'L34', name: 'SPLITTING', severity: 'E', lands: 'FR', anyPiece: true },
  source: {
    words: 'Règles de calcul des besoins homogènes (interdiction de scinder un besoin)',
    mark: 'secondary',
  },
  examples: {
    before: 'Le besoin a été scindé en trois bons de commande afin que chacun reste sous le seuil.',
    after: 'Le besoin est estimé pour les trois phases ensemble et donne lieu à une seule consultation.',
  },
  look(view): Looked {
    const said = atStart(
      view,
      split,
      (sentence) =>
        isDenied(sentence) ||
        isOfLaw(sentence) ||
        /\b(?:interdi|eviter (?:tout|le) (?:saucisson|fraction|morcel)|lots?\b|appel[lé]e)/.test(
          sentence.flat,
        ),
    );
    if (said.length > 0) return said;
    const parted = saying(
      view,
      [parting, avoiding, competition],
      (sentence) =>
        isOfLaw(sentence) ||
        /\b(?:interdi\w*|lots?|ne (?:doit|doivent|peu\w+|faut)|n'(?:a|ont|est) pas (?:ete )?(?:scind|fraction|decoup|divis))/.test(
          sentence.flat,
        ),
    );
    if (parted.length > 0) return parted;
    const sums = summed(view);
    if (sums === 'no-day') return { open: 'no-day' };
    return sums.length > 0 ? sums : { open: 'no-orders' };
  },
};

const again =
  /\b(?:annee apres annee|chaque annee|tous les ans|d'annee en annee|systematiquement|invariablement|toujours|encore|habituel\w*|depuis (?:\w+ ans|\d{4})|(?:troisieme|quatrieme|cinquieme|sixieme) (?:annee|fois|commande))\b[^.]{0,140}\b(?:meme|seule?|unique|habituel\w*) (?:entreprise|societe|prestataire|fournisseur|titulaire|editeur|operateur|maison|cabinet|partenaire)|\b(?:meme|seule|unique|habituel\w*) (?:entreprise|societe|prestataire|fournisseur|titulaire|editeur|operateur|maison|cabinet)\b[^.]{0,140}\b(?:annee apres annee|chaque annee|tous les ans|systematiquement|toujours|encore|depuis (?:\w+ ans|\d{4})|(?:troisieme|quatrieme|cinquieme) (?:annee|fois)|quatre fois|trois fois|cinq fois)|\b(?:commandes?|bons?|achats?|contrats?)\b[^.]{0,100}\b(?:meme|habituel\w*) (?:entreprise|societe|prestataire|fournisseur|titulaire|editeur|operateur)\b[^.]{0,80}\b(?:sans|jamais|aucune?)\b|\b(?:comme (?:en|les|l'an|chaque)|depuis|chaque annee|a nouveau|de nouveau|encore|toujours|repete\w*|reconduit\w*|pour la (?:deuxieme|troisieme|quatrieme|cinquieme|\d+e) (?:fois|annee))\b[^.]{0,140}\b(?:(?:la |le |au |a la )?meme (?:societe|entreprise|prestataire|operateur|fournisseur|titulaire)|sans (?:qu'un|autre|mise en concurrence|publicite|autre devis))|\b(?:meme|seule|unique) (?:societe|entreprise|prestataire|operateur|fournisseur)\b[^.]{0,140}\b(?:chaque annee|depuis|sans (?:qu'un|autre|mise en concurrence|consult)|\d{4}, \d{4}|annees? precedentes?)/;

const directly =
  /\b(?:sans concurrence|pas de consultation|hors marche|commandes? directe|directement|gre a gre|sans (?:mise en concurrence|publicite|consult\w*|autre devis|qu'un autre|demander)|sans que d'autres)\b/;
const repeated =
  /\b(?:dernieres commandes|les memes|connait la maison|renouvel\w+|toutes les prestations|(?:deuxieme|troisieme|quatrieme|cinquieme|sixieme|septieme|huitieme)|deja|precedent\w*|anterieur\w*|a nouveau|de nouveau|encore|toujours|chaque annee|annees?|reconduit\w*|fois|habitu\w+|historique|fidel\w+|depuis)\b/;
const vendor = /\b(?:societe|entreprise|prestataire|fournisseur|editeur|operateur|cabinet|titulaire)\b/;

export const sameVendor: Rule = {
  ...{ id: 'L35', name: 'SAME_VENDOR', severity: 'W', lands: 'FR', anyPiece: true },
  source: { words: 'Code de la commande publique, art. R2122-8, dernière phrase', mark: 'verified' },
  examples: {
    before: 'Comme les années précédentes, la commande est passée directement à la même société.',
    after: 'Trois entreprises ont été interrogées ; l’offre retenue est la plus pertinente.',
  },
  look(view): Looked {
    const isFine = (sentence: Sentence) =>
      isOfLaw(sentence) ||
      /\bne (?:sera|doit|doivent|peut|pas|plus)\b|\bpas (?:de|d')? ?(?:contracter|recourir)|\bveill/.test(
        sentence.flat,
      ) ||
      !/\b(?:commande|confi|attribu|achat|devis|marche|prestation|bons?\b|contrat|consult|maintenance|renouvel|gre a gre)/.test(
        sentence.flat,
      );
    const said = [
      ...findings(view, again, isFine),
      ...(view.piece === 'other' || view.piece === 'extract'
        ? saying(view, [directly, repeated, vendor], isFine)
        : []),
    ];
    return said.length > 0 ? said.slice(0, 1) : { open: 'no-orders' };
  },
};

const unpublished =
  /\b(?:donnees? essentielles?|decp)\s*:\s*(?:rien|neant|non|aucune)\b|\b(?:pas|aucune?|sans|non|jamais|ni|dispense\w*|exempt\w*|inutile|ne)\b[^.]{0,120}\b(?:donnees? essentielles?|decp|portail national des donnees|donnees? de la commande publique)|\b(?:donnees? essentielles?|decp|donnees? de la commande publique)\b[^.]{0,120}\b(?:ne (?:seront|sera|sont|feront|fera|font|fait)|n'ont|n'est|n'a|non|pas|aucune?|sans|dispense\w*|inutile)\b/;

export const noEssentialData: Rule = {
  ...{ id: 'L37', name: 'NO_DECP', severity: 'E', lands: 'FR', anyPiece: true, dated: ['essential-data'] },
  source: { words: 'Code de la commande publique, art. R2196-1', mark: 'secondary' },
  examples: {
    before: 'Il n’est pas prévu de publier les données essentielles de cet achat.',
    after: 'Les données essentielles sont publiées dans les deux mois de la notification.',
  },
  look(view): Looked {
    const said = findings(
      view,
      unpublished,
      (sentence) =>
        isOfLaw(sentence) ||
        /\b(?:inferieur|moins de|en dessous|avant d'avoir|sans (?:delai|retard|attendre|frais))\b/.test(
          sentence.flat,
        ),
    );
    if (said.length === 0) return { open: 'no-record' };
    const row = view.law.row('essential-data');
    if (row.state === 'no-day') return { open: 'no-day' };
    if (row.state !== 'known') return [];
    const amounts = said.map((one) => ({
      one,
      cents: amountsIn(one.spot!.passage.flat)[0]?.cents ?? view.given.cents,
    }));
    if (amounts.every(({ cents }) => cents === undefined)) return { open: 'no-amount' };
    return amounts
      .filter(({ cents = 0 }) => cents >= (row.cents ?? 0))
      .map(({ one }) => one)
      .slice(0, 1);
  },
};
