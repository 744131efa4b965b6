// SPDX-License-Identifier: AGPL-3.0-or-later
// Where the answers of the clauses were read: texts on governing shared code, charters and conventions in
// use. Titles in the language they are written in.

export interface Cited {
  readonly title: string;
  readonly url: string;
}

export const cited: Readonly<Record<string, Cited>> = {
  'gov-template': {
    title: 'publiccodenet/about: governance template (2024-03-28, CC0)',
    url: 'https://github.com/publiccodenet/about/blob/develop/activities/supporting-codebase-governance/governance-template.md',
  },
  standard: {
    title: 'Standard for Public Code 0.8.0 (2024-03-26, CC0)',
    url: 'https://github.com/publiccodenet/standard',
  },
  game: {
    title: 'Governance Game 1.0.3 (2024-03-06, CC0)',
    url: 'https://github.com/publiccodenet/governance-game',
  },
  'yml-charter': {
    title: 'publiccode.yml: governance/charter.md, procedure-proposing-changes-and-voting.md',
    url: 'https://github.com/publiccodeyml/publiccode.yml/tree/main/governance',
  },
  S16: {
    title: 'Documentation de code.gouv.fr, droits sur les codes sources (2025-04-03)',
    url: 'https://github.com/codegouvfr/documentation',
  },
  S19: {
    title: 'La convention constitutive du groupement (fiche de la DAJ, 2019)',
    url: 'https://www.code-commande-publique.com/la-convention-constitutive-du-groupement/',
  },
  S20: {
    title: 'Adhérer à un groupement de commandes (Weka)',
    url: 'https://www.weka.fr/fiches-et-outils/adherer-a-un-groupement-de-commandes-6994/',
  },
  S21: {
    title: 'Groupement de commandes : le coordonnateur (Légibase, 24645)',
    url: 'https://commande-publique.legibase.fr/',
  },
  S22: {
    title: 'Code de la commande publique, art. L2113-6 à L2113-8',
    url: 'https://www.code-commande-publique.com/groupement-de-commande-l2113-6-a-l2113-8/',
  },
  S34: {
    title: 'Licences de l’article D323-2-1 du CRPA (décembre 2021)',
    url: 'https://www.nextinpact.com/lebrief/49081',
  },
  S51: {
    title: 'NASPO ValuePoint: how cooperative contracts work',
    url: 'https://www.naspovaluepoint.org/faq/',
  },
  S54: { title: 'OS2: takstblad (2023, 2024)', url: 'https://www.os2.eu/takstblade' },
  S62: { title: 'Guide juridique de code.gouv.fr', url: 'https://github.com/codegouvfr/guide-juridique' },
  S75: {
    title: 'Convention constitutive d’un groupement de commandes (exemple)',
    url: 'https://studylibfr.com/doc/7195405',
  },
  S76: {
    title: 'Convention constitutive de groupement (exemple), commission compétente',
    url: 'https://www.lawinsider.com/fr/contracts/cXOMRpmjxU3',
  },
  S35: { title: 'UVCW, le marché conjoint (20 mars 2024)', url: 'https://www.uvcw.be/articles/art-8740' },
  'uvcw-tutelle': {
    title: 'UVCW, la tutelle sur les décisions en matière de marchés publics',
    url: 'https://www.uvcw.be/focus/marches-publics/art-2346',
  },
  'l1132-3': {
    title: 'Parlement de Wallonie, question écrite 377 (2009-2010), réponse du 30 septembre 2010',
    url: 'https://www.parlement-wallonie.be/pwpages?p=interp-questions-voir&type=28&iddoc=28555',
  },
  mamh: {
    title: 'MAMH, ententes intermunicipales',
    url: 'https://www.mamh.gouv.qc.ca/amenagement-du-territoire/guide-la-prise-de-decision-en-urbanisme/intervention/ententes-intermunicipales/',
  },
  'qc-569': {
    title: 'Code municipal du Québec, article 569',
    url: 'http://www.legisquebec.gouv.qc.ca/fr/showversion/cs/C-27.1?code=se:569&pointInTime=20171018',
  },
};
