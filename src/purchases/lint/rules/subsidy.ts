// SPDX-License-Identifier: AGPL-3.0-or-later
// A subsidy that pays a service which the administration has ordered.
import { around, isDenied, isOfLaw } from '../context.ts';
import type { Sentence } from '../reading.ts';
import { type Found, findings, type Rule, saying, type View } from '../rule.ts';

const paid =
  /\b(?:subventions?|aides? financieres?|concours financier|soutien financier|contribution financiere|participation financiere|aide de \d[\d ]*)\b[^.]{0,260}\b(?:selon (?:les|ses|leurs|le) (?:prescriptions?|specifications?|instructions?|cahier|consignes|besoins?)|prescriptions? de|en echange|moyennant|au vu des factures|apres (?:recette|livraison|reception)|recette prononcee|a la demande de la)|\b(?:subventions?|subventionne\w*|aide financiere|concours financier)\b[^.]{0,220}\b(?:pour (?:le |son |leur |notre )compte|(?:cahier des charges|specifications?|besoins?|commande|demande)\b[^.]{0,60}\b(?:de|du|etabli\w*|defini\w*|fourni\w*|redig\w*|par)\b|en contrepartie|contre (?:la )?(?:livraison|remise)|prestations? (?:de|suivantes?|definie?s?)|lui livre|livr\w+ (?:a|au|le|la|l'|les)|remuner\w+)|\b(?:en contrepartie|contrepartie (?:de|directe))\b[^.]{0,60}\bsubvention|\b(?:livr|realis|develop|execut)\w*\b[^.]{0,160}\bcahier des charges\b[^.]{0,120}\bsubvention/;
const money =
  /\b(?:l'aide de|subvention\w*|aides? financieres?|concours financier|soutien financier|contribution financiere)\b/;
const work =
  /\b(?:realis\w+|develop\w+|livr\w+|construi\w+|concevoir|heberg\w+|produi\w+|maint\w+|faire|remi[st]\w*|execut\w+|fourni\w+|couvre)\b/;
const thing = /\b(?:logiciel|application|module|portail|site|outil|plateforme|version|service|programme)s?\b/;
/** Who gives says what is made: its file, its need, its instructions, its own site. */
const ours =
  /\b(?:instructions?|prescriptions?|exigences|specifications?) (?:de|du|des)\b|\b(?:dossier|cahier|document|programme|expression)\b[^.;]{0,40}\b(?:dresse|etabli|redige|ecrit|arrete|defini|prepare|remis|fourni|approuve)\w*\b[^.;]{0,20}\bpar (?:la|le|les|l'|ses)\b|\b(?:a|ont) (?:defini|arrete|fixe|decrit|commande)\b[^.;]{0,40}\b(?:besoin|contenu|fonction|travaux|programme)|\b(?:ville|commune|region|collectivite|departement|metropole|communaute) (?:a|lui a) (?:demande|commande)|\bnotre (?:cahier|besoin|commande|demande)\b|\bsite (?:de la ville|de la commune|du departement|de la region|internet de la)/;
const free =
  /\b(?:a (?:l'|son )initiative|initie par|projet (?:de|que)\b[^.]{0,40}\bassociation|sans contrepartie|aucune contrepartie|ne constitue pas|definit? (?:elle-meme|librement|seule)|n'attend|n'est la contrepartie|cofinance\w* par|fonds europeen|feder|le (?:present )?(?:marche|projet|achat) (?:est|sera|beneficie|pourra)[^.]{0,40}subvention|dossier de subvention|demande de subvention|suivi des subventions|gestion des subventions|application d(?:u|e la|e l')\b)/;

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
    asked(
      view,
      (sentence) =>
        isDenied(sentence) ||
        isOfLaw(sentence) ||
        free.test(sentence.flat) ||
        free.test(around(view.reading, sentence.passage, 0, 0)) ||
        sentence.passage.isHeading,
    ).slice(0, 1),
};

const asked = (view: View, isFine: (sentence: Sentence) => boolean): Found[] => [
  ...findings(view, paid, isFine),
  ...saying(view, [money, work, thing, ours], isFine),
];
