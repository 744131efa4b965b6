// SPDX-License-Identifier: AGPL-3.0-or-later
// A subsidy that pays a service which the administration has ordered.
import { around, isDenied, isOfLaw } from '../context.ts';
import { findings, type Rule } from '../rule.ts';

const paid =
  /\b(?:subventions?|aides? financieres?|concours financier|soutien financier|contribution financiere|participation financiere|aide de \d[\d ]*)\b[^.]{0,260}\b(?:selon (?:les|ses|leurs|le) (?:prescriptions?|specifications?|instructions?|cahier|consignes|besoins?)|prescriptions? de|en echange|moyennant|au vu des factures|apres (?:recette|livraison|reception)|recette prononcee|a la demande de la)|\b(?:subventions?|subventionne\w*|aide financiere|concours financier)\b[^.]{0,220}\b(?:pour (?:le |son |leur |notre )compte|(?:cahier des charges|specifications?|besoins?|commande|demande)\b[^.]{0,60}\b(?:de|du|etabli\w*|defini\w*|fourni\w*|redig\w*|par)\b|en contrepartie|contre (?:la )?(?:livraison|remise)|prestations? (?:de|suivantes?|definie?s?)|lui livre|livr\w+ (?:a|au|le|la|l'|les)|remuner\w+)|\b(?:en contrepartie|contrepartie (?:de|directe))\b[^.]{0,60}\bsubvention|\b(?:livr|realis|develop|execut)\w*\b[^.]{0,160}\bcahier des charges\b[^.]{0,120}\bsubvention/;
const free =
  /\b(?:a (?:l'|son )initiative|initie par|projet (?:de|que)\b[^.]{0,40}\bassociation|sans contrepartie|aucune contrepartie|ne constitue pas|definit? (?:elle-meme|librement|seule)|n'attend|n'est la contrepartie|cofinance\w* par|fonds europeen|feder|le (?:present )?(?:marche|projet|achat) (?:est|sera|beneficie|pourra)[^.]{0,40}subvention|dossier de subvention|demande de subvention|suivi des subventions|gestion des subventions|application de)/;

export const disguisedSubsidy: Rule = {
  ...{ id: 'L44', name: 'DISGUISED_SUBSIDY', severity: 'E', lands: 'FR', anyPiece: true },
  source: { words: 'Loi du 12 avril 2000, art. 9-1', mark: 'verified' },
  examples: {
    before:
      'La collectivité verse une subvention à l’association, qui développe pour son compte le module décrit au cahier des charges.',
    after:
      'La collectivité soutient le projet que l’association a conçu et conduit ; elle n’en attend aucune prestation.',
  },
  look: (view) =>
    findings(
      view,
      paid,
      (sentence) =>
        isDenied(sentence) ||
        isOfLaw(sentence) ||
        free.test(sentence.flat) ||
        free.test(around(view.reading, sentence.passage, 0, 0)) ||
        sentence.passage.isHeading,
    ).slice(0, 1),
};
