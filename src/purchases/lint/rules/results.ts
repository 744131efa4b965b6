// SPDX-License-Identifier: AGPL-3.0-or-later
// To whom what is made belongs, and where it goes: licence, general conditions, sources, publication.
import { isDenied, isEmptyHeading, isTakenBack, lastHeading } from '../context.ts';
import type { Reading } from '../reading.ts';
import { absent, findings, none, type Rule, spotOf, type View } from '../rule.ts';
import {
  ccag,
  namedLicence,
  noPublication,
  noSource,
  otherLicence,
  property,
  publication,
  sourceDelivery,
} from '../topics.ts';

const bornBy = ['clauses', 'deed'] as const;
const sentences = ({ dossier }: View) => dossier.readings.flatMap((one: Reading) => one.sentences);

/** Whether any piece says it, and does not take it back in the same sentence. */
export function says(view: View, topic: RegExp | readonly RegExp[], but?: RegExp): boolean {
  const ideas = topic instanceof RegExp ? [topic] : topic;
  let isDropped = false;
  for (const reading of view.dossier.readings)
    for (const { flat: written, passage } of reading.sentences) {
      const flat = plain(written);
      const match = ideas[0]!.exec(flat);
      if (!match || !ideas.every((idea) => idea.test(flat))) continue;
      if (!but?.test(flat) && !isTakenBack(flat, match) && !isEmptyHeading(reading, passage)) return true;
      isDropped = true;
    }
  return but === undefined && !isDropped && topic instanceof RegExp && topic.test(plain(view.dossier.flat));
}

/** Without the codes of law and the communities of communes: neither are of a program. */
const plain = (flat: string): string =>
  flat.replace(
    /\bcodes? (?:de la|de l'|du|des|general|civil|penal|postal|barres?|d'acces|couleur)|\bcommunautes? (?:de|d'|urbaine|metropol)|\boffres ouvert/g,
    '',
  );

/** Whether it is left to another piece that is not given. */
const refers = ({ dossier, piece }: View, topic: RegExp): boolean =>
  dossier.readings.length === 1 &&
  dossier.readings[0]!.sentences.some(
    ({ flat }) =>
      topic.test(flat) &&
      /\b(?:ccap|cctp|reglement|acte d'engagement|annexe)\b/.test(
        flat.replace(piece === 'clauses' ? /\bccap\b/g : '', ''),
      ) &&
      /\b(?:voir|complet\w*|figur\w+|trait\w+|regl\w+|renvo\w+|fix\w+|prev\w+|conform\w+)\b/.test(flat),
  );

const ofResults =
  /\b(?:resultats?|developp\w+|le codes?|codes? (?:produit|sources?|livre)s?|livrables?|publi\w+|diffus\w+|placee?s?|(?:mise?s?|sera|seront|distribuee?s?|livree?s?|versee?s?) (?:\w+ )?sous|realis\w+|produi\w+|ecri\w+|licence des)\b|^\W*(?:[\d.]+\W*)?licence\b/;

/** The licence of what is there already. */
const ofOthers =
  /\b(?:existante?s?|actuel\w*|deja\b|dependances?|composants (?:tiers|reutilises)|bibliotheques)\b/;
/** A licence of one's own, or one that forbids what free ones allow. */
const ownLicence =
  /\blicences?\b[^.;]{0,40}\b(?:redigee?|ecrite?|propre a|maison|specifique|etablie?|particuliere|speciale)\b|\blicences?\b[^.;]{0,40}\b(?:interdi\w+|exclu\w+|limit\w+|reserv\w+|non commercial\w*)\b/;

export const noLicence: Rule = {
  ...{ id: 'L22', name: 'NO_LICENCE', severity: 'W', lands: 'FR', bornBy },
  touches: /\b(?:droits?|propriete|licences?|resultats?|codes?|sources?|cede\w*|publi\w+)\b/,
  source: {
    words: 'Code des relations entre le public et l’administration, art. L323-2 et D323-2-1',
    mark: 'secondary',
  },
  examples: {
    before: 'Le titulaire développe l’application et en cède les droits selon le CCAG-TIC.',
    after: 'Les résultats sont placés sous licence EUPL-1.2.',
  },
  look(view) {
    if (!view.dossier.about.isDevelopment) return none;
    const named = sentences(view).some(
      ({ flat, passage }) =>
        namedLicence.test(flat) &&
        !ofOthers.test(flat) &&
        (ofResults.test(flat) || ofResults.test(passage.heading)),
    );
    if (named || refers(view, /\bpropriete intellectuelle|\blicence|\bdroits sur les resultats/)) return none;
    const other = findings(
      view,
      otherLicence,
      (sentence) =>
        !/\blicen[cs]e|\bsous\b/.test(sentence.flat) ||
        !ofResults.test(sentence.flat) ||
        isDenied(sentence) ||
        /\bproprietaire\b/.test(otherLicence.exec(sentence.flat)![0]),
    );
    const own = findings(
      view,
      ownLicence,
      (sentence) => !(ofResults.test(sentence.flat) || /\blogiciel\b/.test(sentence.flat)),
    );
    if (other.length === 0 && own.length > 0)
      return own.slice(0, 1).map((one) => ({ ...one, said: 'other' }));
    return other.length > 0 ? other.slice(0, 1).map((one) => ({ ...one, said: 'other' })) : absent;
  },
};

const intent =
  /\bdonnee?s? (?:a|aux) (?:d'autres|toutes?|autres)\b|\b(?:codes?|sources?|resultats?|developpements?|logiciel|application|outil|module|livrables?|moteur|ils?|elles?)\b[^.;]{0,80}\b(?:ouvert\w*|partag\w+|reutilis\w+|mutualis\w+|versee?s? (?:sur|a|au|dans)|forge publique|en commun|un commun|communs?|ciel ouvert)\b|\b(?:ouvr\w+|ouverture|partag\w+|mutualis\w+|reutilis\w+)\b[^.;]{0,60}\b(?:codes?|sources?|resultats?|developpements?|logiciel|outil|module|application)\b|\bdisposition\b[^.;]{0,30}\b(?:autres|toutes|tous)\b[^.;]{0,30}\b(?:collectivites|communes|villes|administrations|organismes|syndicats|departements|acheteurs)|\b(?:rendre|rendue?s?|mise?s?|placee?s?|devien\w+|devenir|ouvr\w+) (?:\w+ ){0,2}(?:public|publique|libres?|ouverte?s?|en libre|sous licence libre)\b|\b(?:autres|toutes les|d'autres) (?:collectivites|communes|villes|administrations|organismes)\b[^.;]{0,80}\b(?:reutilis|emplo|usage|utilis|dispos|repren|benefici|profit|adapt)\w*|\b(?:usage|disposition|profit|benefice|service) de (?:toutes les|tous les|toute) (?:collectivite|commune|organisme|administration)s?|\breutilis\w+ par|\bcommuns? numeriques?|\bbien commun|\b(?:logiciels? libres?|open.?source|licence libre)\b[^.;]{0,160}\b(?:publi|diffus|revers|partag|resultats?|developpe|mis)|\b(?:publi|diffus|partag|mise? a disposition|revers)\w*\b[^.;]{0,160}\b(?:logiciels? libres?|open.?source|licence libre|forge|autres collectivites|communaute)|\bmis\w* (?:a disposition )?sous licence libre/;
/** An option that was retained says what is meant, if not the rights it would take. */
const hasOption = ({ sentences: all }: Reading): boolean =>
  all.some(({ flat }) => option.test(flat) && !/\bseule?\b/.test(flat));
const ownClause =
  /\b(?:par derogation|deroge|complete)\b[^.]{0,80}\b(?:article 46|propriete|ccag|droits)|\b(?:cede|concede)\b[^.;]{0,80}\bdroits?|\bdroits? (?:de|d') ?(?:publi|diffus|sous-licenc|reproduire|modifier)|\bsous-licenci|\bcession (?:des |de )?(?:\w+ )?droits/;

export const defaultRightsOnly: Rule = {
  ...{ id: 'L23', name: 'IP_DEFAULT_ONLY', severity: 'W', lands: 'FR', bornBy },
  source: { words: 'CCAG-TIC, art. 46 (arrêté du 30 mars 2021)', mark: 'secondary' },
  examples: {
    before: 'Les droits sur les résultats suivent le CCAG-TIC. L’application sera publiée en logiciel libre.',
    after:
      'Par dérogation à l’article 46 du CCAG-TIC, le titulaire cède les droits de publier et de sous-licencier les résultats sous EUPL-1.2.',
  },
  look(view) {
    const { dossier, reading } = view;
    if (!dossier.about.isDevelopment || hasOption(reading)) return none;
    if (/\baucun ccag|\bne se refere (?:pas )?a/.test(dossier.flat)) return none;
    const isMeant = intent.test(dossier.flat) || says(view, publication, noPublication);
    if (!ccag.test(dossier.flat) || !isMeant) return none;
    const isOwn = sentences(view).some(
      ({ flat }) =>
        (ownClause.test(flat) && !/\bsans derogation/.test(flat)) ||
        (namedLicence.test(flat) && ofResults.test(flat)),
    );
    if (isOwn) return none;
    const rights = reading.sentences.find(
      ({ flat, passage }) =>
        ccag.test(flat) && /\bdroits?\b|\bpropriete|\bresultats?/.test(`${lastHeading(passage)} ${flat}`),
    );
    const any = rights ?? reading.sentences.find(({ flat }) => ccag.test(flat));
    return any ? [{ spot: spotOf(any, ccag.exec(any.flat)!) }] : none;
  },
};

const option = /\boptions?\s+["(']?\s*[ab]\b(?!\s*[-:)]?\s*\d)\s*["')]?/;
const oldText = /\b(?:16 septembre 2009|ccag-?\s?tic (?:de )?2009|version (?:de )?2009)\b/;

export const optionAorB: Rule = {
  ...{ id: 'L24', name: 'CCAG_OPTION_AB', severity: 'W', lands: 'FR' },
  source: {
    words: 'CCAG-TIC 2021, art. 46 : les options A et B du texte de 2009 ont été supprimées',
    mark: 'secondary',
  },
  examples: {
    before: 'L’option B du CCAG-TIC s’applique aux droits sur les résultats.',
    after: 'L’article 46 du CCAG-TIC s’applique, complété par l’article 9 du présent document.',
  },
  look(view) {
    if (oldText.test(view.dossier.flat) && !/\b2021\b/.test(view.dossier.flat)) return none;
    return findings(
      view,
      option,
      (sentence) =>
        !/\b(?:c\.?c\.?a\.?g|propriete|droits?|resultats?|cession|exclusi|intellectuel)/.test(
          `${sentence.passage.heading} ${sentence.passage.flat}`,
        ) ||
        /\b(?:supprim|n'existe|disparu|ancien|ne s'appliqu|2009|abrog|plus d'option)/.test(sentence.flat),
    );
  },
};

const isSaid = (flat: string, topic: RegExp): boolean => {
  const match = topic.exec(flat);
  return match !== null && !isTakenBack(flat, match);
};

export const noGeneralConditions: Rule = {
  ...{ id: 'L25', name: 'NO_CCAG', severity: 'W', lands: 'FR', bornBy },
  touches:
    /\b(?:regi\w*|pieces|documents|contractuel\w*|conditions generales|clauses|droits?|propriete|ccag|regles de l'art|penalites?|resiliation)\b/,
  source: { words: 'Code de la commande publique, art. R2112-2 (non relu)', mark: 'memory' },
  examples: {
    before: 'Le marché est régi par le présent document.',
    after:
      'Le marché est régi par le présent document et, pour le reste, par le CCAG-TIC (arrêté du 30 mars 2021).',
  },
  look(view) {
    if (!view.dossier.about.isIt) return none;
    return sentences(view).some(
      ({ flat }) =>
        (ccag.test(flat) && !/\bne (?:s'applique|se refere|fait)/.test(flat) && isSaid(flat, ccag)) ||
        isSaid(flat, property),
    )
      ? none
      : absent;
  },
};

export const noSourceDelivery: Rule = {
  ...{ id: 'L26', name: 'NO_SOURCE_DELIVERY', severity: 'W', lands: 'FR', bornBy },
  touches: /\b(?:livr\w+|remi[st]\w*|remet\w*|codes?|sources?|executable|recette|reception|installee?)\b/,
  source: {
    words: 'Direction interministérielle du numérique, documentation sur les logiciels libres',
    mark: 'verified',
  },
  examples: {
    before: 'Le titulaire livre l’application installée.',
    after:
      'Le titulaire livre le code source, les scripts de construction, les tests et la documentation à chaque version.',
  },
  look: (view) => (!view.dossier.about.isDevelopment || says(view, sourceDelivery, noSource) ? none : absent),
};

export const noPublicationPlan: Rule = {
  ...{ id: 'L27', name: 'NO_PUBLICATION', severity: 'W', lands: 'FR', bornBy },
  touches: /\b(?:codes?|sources?|publi\w+|droits?|resultats?|confidenti\w+|livr\w+)\b/,
  source: {
    words:
      'Code des relations entre le public et l’administration, art. L300-2, L311-1 et L312-1-1 (non relus) ; guide juridique de la DINUM',
    mark: 'secondary',
  },
  examples: {
    before: 'Le code source est remis à la collectivité.',
    after: 'Le titulaire publie le code source dans la forge publique de la collectivité à chaque version.',
  },
  look: (view) =>
    !view.dossier.about.isDevelopment || says(view, publication, noPublication) ? none : absent,
};
