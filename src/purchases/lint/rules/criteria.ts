// SPDX-License-Identifier: AGPL-3.0-or-later
// By what an offer is chosen: price, environment, weights.
import { isDenied } from '../context.ts';
import { criteriaOf } from '../criteria-read.ts';
import { absent, type Found, findings, type Looked, none, type Rule, saying, type View } from '../rule.ts';
import { environment, technicalEnvironment } from '../topics.ts';

const dated = (view: View, look: () => Looked): Looked => {
  const row = view.law.row('environmental-criterion');
  if (row.state === 'no-day') return { open: 'no-day' };
  return row.state === 'known' ? look() : none;
};

const priceAlone =
  /\b(?:marche|contrat|commande|lot)\b[^.;]{0,40}\b(?:revient|ira|est attribue|sera attribue|est confie|sera confie|echoit|attribution)\b[^.;]{0,50}\b(?:moins[- ]disant|le moins cher|la moins chere|prix le plus bas|plus bas prix|plus faible prix|montant le plus (?:bas|faible))|\b(?:offre|candidat|entreprise|proposition|devis)s? (?:la |le )?(?:moins (?:chere?|elevee?|disante?|couteuse)|plus (?:basse?|economique))\b[^.;]{0,40}\b(?:est|sera|seront|emporte|l'emporte|retenue?|choisie?)|\b(?:retien\w+|retenue?|choisi\w*|attribu\w+|class\w+|juge\w*|compar\w+|departag\w+|selectionn\w+)\b[^.;]{0,60}\b(?:sur (?:le|la) (?:seule? (?:base|foi) d[ue] )?(?:prix|montant) (?:seul|uniquement)|sur le seul prix|d'apres le seul (?:prix|montant)|par le seul prix|seul le (?:prix|montant|cout)|uniquement le prix|au prix le plus bas|(?:l'offre |celle |celui )?(?:la |le )?moins (?:chere?|disante?|elevee?))|\bseul le (?:prix|cout|montant) (?:compte|est|sera|departage|entre)|\bprix seul\b|\b(?:prix|cout)\b[^.;]{0,40}\b(?:est (?:le |l')?(?:seul|unique)|seul critere|critere unique|unique critere|constitue (?:le |l')?(?:seul|unique))|\b(?:critere unique|unique critere|seul critere|seul et unique critere)\b[^.;]{0,60}\b(?:prix|cout|moins[- ]disant|montant)|\bprix\s*[:|(=-]*\s*100\s*(?:%|points|pour cent|\/\s*100)|\b(?:uniquement|exclusivement|seulement) (?:sur|au vu d[ue]|en fonction d[ue]|d'apres) (?:le |leur )?prix|\boffre la moins[- ]disante (?:est|sera) retenue|\b(?:retenue?|attribue) (?:a |au )(?:l'offre |candidat )?(?:la |le )?moins[- ]disant/;
const lowestAlone =
  /\b(?:financierement|economiquement) la plus (?:avantageuse|interessante|basse)\b[^.;]{0,40}\b(?:sans autre critere|seul\w*)\b/;
/** The same in few words. */
const tersely =
  /^[^a-z]*(?:[a-z][.)]\s*)?criteres?\s*:\s*(?:le )?prix(?: seul)?\s*[.;]?\s*$|\b(?:nous|on) (?:prendr\w+|choisir\w+|retiendr\w+|prend|prenons|retient|retenons|choisi\w+)\b[^.;]{0,40}\b(?:moins chere?|plus bas|moins[- ]disante?)|^[^a-z]*choix\s*:\s*(?:au |sur le |le )?(?:seul )?prix\s*\.?\s*$|\bmoins[- ](?:disant|cher)\b[^.;]{0,30}\b(?:est|sera|devient) (?:le )?(?:titulaire|retenu|attributaire|choisi)|\b(?:rien|aucun)\b (?:d'autre|autre (?:critere|element))[^.;]{0,30}\b(?:prix|montant)\b|^[^a-z]*prix\s*:\s*100\s*\.?\s*$/;
const wholeCost = /\bcout global|\bcycle de vie|\bcout complet/;

const price = /\b(?:prix|montants?|tarifs?|couts?|devis|disante?)\b/;
const onlyLowest =
  /\b(?:seule?|unique|uniquement|exclusivement|seulement|moins[- ](?:disante?s?|cheres?|chers?|elevee?s?|couteu\w+)|plus (?:bas|basse|faible|economique)|croissants?|ne tien\w+ compte que|qu'un critere|un critere\s*:)\b/;
const decides =
  /\b(?:criteres?|attribu\w+|class\w+|reten\w+|retien\w+|choi\w+|jug\w+|departag\w+|selection\w*|emport\w+|decid\w+|determin\w+|gagn\w+|remport\w+|revien\w+|compar\w+|considerat\w+)\b/;
const otherwise =
  /\b(?:jamais|n'est (?:donc )?(?:pas|jamais)|egalite|ex aequo|anormalement|n'est pas|ne (?:sera|saurait|peut|constitue|suffit)|mieux[- ]disant|note (?:du|de|maximale)|points? (?:a|pour)|formule|sous-critere|negoci\w+|qualite|technique|environnement\w*|\d+ ?%|unitaires?|avenant|bon de commande)\b/;

const priceFound = (view: View): Found[] =>
  [
    ...findings(
      view,
      new RegExp(`${priceAlone.source}|${lowestAlone.source}`),
      (sentence) =>
        isDenied(sentence) ||
        wholeCost.test(sentence.flat) ||
        /\begalite\b|\banormalement|\bex aequo/.test(sentence.flat) ||
        sentence.passage.isHeading,
    ),
    ...saying(
      view,
      [price, onlyLowest, decides],
      (sentence) => otherwise.test(sentence.flat) || wholeCost.test(sentence.flat),
    ),
    ...findings(
      view,
      tersely,
      ({ flat }) => wholeCost.test(flat) || /\b(?:pas|forcement|jamais)\b/.test(flat),
    ),
    ...onePrice(view),
  ].slice(0, 1);

/** Criteria of which there is one: the price. */
function onePrice({ reading }: View): Found[] {
  const items = criteriaOf(reading)?.items ?? [];
  const weighed = items.filter(({ weight }) => weight !== undefined);
  const [first, ...more] = weighed.length > 0 ? weighed : items;
  if (
    !first ||
    more.length > 0 ||
    first.weight === undefined ||
    !/\b100\b/.test(first.flat) ||
    !price.test(first.flat)
  )
    return [];
  return [{ spot: { passage: first.passage, from: 0, to: first.passage.flat.length } }];
}

export const priceOnly: Rule = {
  ...{
    id: 'L16',
    name: 'PRICE_ONLY',
    severity: 'E',
    lands: 'FR',
    dated: ['environmental-criterion'],
    bornBy: ['rules'],
  },
  source: { words: 'Code de la commande publique, art. R2152-7 (décret 2022-767)', mark: 'secondary' },
  examples: {
    before: 'Le prix est l’unique critère d’attribution.',
    after: 'Prix : 40 %. Valeur technique : 45 %. Performances environnementales : 15 %.',
  },
  look: (view) => (priceFound(view).length === 0 ? none : dated(view, () => priceFound(view))),
};

export const noEnvironmentCriterion: Rule = {
  ...{
    id: 'L17',
    name: 'NO_ENV_CRITERION',
    severity: 'E',
    lands: 'FR',
    dated: ['environmental-criterion'],
    bornBy: ['rules'],
  },
  touches: /\b(?:criteres?|prix|not(?:e|ation)|jug\w+|attribu\w+|choi\w+)\b/,
  source: { words: 'Code de la commande publique, art. L2152-7', mark: 'secondary' },
  examples: {
    before: 'Prix : 40 %. Valeur technique : 60 %.',
    after: 'Prix : 40 %. Valeur technique : 50 %. Performances environnementales de l’hébergement : 10 %.',
  },
  look: (view) =>
    dated(view, () => {
      const all = view.dossier.readings.flatMap((one) => criteriaOf(one) ?? []);
      const said = view.dossier.flat.replace(technicalEnvironment, '');
      if (all.length === 0 && priceFound(view).length === 0)
        return view.piece === 'rules' && !/\benvironnement|\becolog|\bcarbone/.test(said)
          ? absent
          : { open: 'no-criteria' };
      return all.some(
        ({ flat }) =>
          environment.test(flat) ||
          /\benvironnement\b(?! (?:technique|logiciel|de travail|informatique|de test))/.test(flat) ||
          wholeCost.test(flat),
      )
        ? none
        : absent;
    }),
};

/** A house value: no law caps the weight of the price. */
const heavyPrice = 60;

export const heavyPriceWeight: Rule = {
  ...{ id: 'L20', name: 'PRICE_WEIGHT_HIGH', severity: 'I', lands: 'all' },
  source: {
    words:
      'Process code for software procurement (Foundation for Public Code) ; aucune loi ne plafonne ce poids',
    mark: 'verified',
  },
  examples: {
    before: 'Prix : 70 %. Valeur technique : 30 %.',
    after: 'Prix : 40 %. Valeur technique : 60 %.',
  },
  look({ reading, dossier }) {
    const { isDevelopment, isIt } = dossier.about;
    if (!isIt || !(isDevelopment || /\bintegration\b|\bparametrage\b|\bintegrateur\b/.test(dossier.flat)))
      return none;
    const prices = (criteriaOf(reading)?.items ?? []).filter(
      ({ flat, weight }) =>
        /\b(?:prix|cout|montant|tarif)/.test(flat) && weight !== undefined && weight <= 100,
    );
    return prices
      .filter(({ weight }) => weight! > heavyPrice)
      .slice(0, 1)
      .map(({ passage, flat, weight }) => {
        const from = Math.max(0, passage.flat.indexOf(flat));
        return { spot: { passage, from, to: from + flat.length }, facts: { weight: Math.round(weight!) } };
      });
  },
};

const ranked = /\bordre (?:decroissant|d'importance|de priorite)|\bhierarchis/;

export const noWeights: Rule = {
  ...{ id: 'L21', name: 'NO_WEIGHTS', severity: 'E', lands: 'FR', bornBy: ['rules'] },
  source: { words: 'Code de la commande publique, art. R2152-12 (non relu)', mark: 'memory' },
  examples: {
    before: 'Appel d’offres ouvert. Critères : qualité technique, prix, délais.',
    after: 'Appel d’offres ouvert. Critères : qualité technique 50 %, prix 40 %, délais 10 %.',
  },
  look(view) {
    const { dossier, law, given } = view;
    const row = law.row('formal-procedure');
    const isAbove =
      row.state === 'known' &&
      given.cents !== undefined &&
      row.cents !== undefined &&
      given.cents >= row.cents;
    if (!dossier.about.isFormal && !isAbove) return none;
    const all = dossier.readings.flatMap((one) => criteriaOf(one) ?? []);
    if (all.length === 0) return { open: 'no-criteria' };
    const isWeighted = all.some(
      ({ items, flat }) =>
        items.some(({ weight }) => weight !== undefined) ||
        /\d\s*%|\bpoints?\b|\bcoefficient|\bponder\w+ (?:a|de|:)/.test(flat),
    );
    return isWeighted || all.some(({ flat }) => ranked.test(flat)) || priceFound(view).length > 0
      ? none
      : absent;
  },
};
