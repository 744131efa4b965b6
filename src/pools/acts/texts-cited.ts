// SPDX-License-Identifier: AGPL-3.0-or-later
// Where what the law of each country asks of an act was read. Titles in the language they are written in.

export const cited: Readonly<Record<string, { readonly title: string; readonly url: string }>> = {
  S19: {
    title: 'La convention constitutive du groupement (fiche de la DAJ, 2019)',
    url: 'https://www.code-commande-publique.com/la-convention-constitutive-du-groupement/',
  },
  cgct: {
    title: 'CGCT, article L2131-1, version du 1er juillet 2022',
    url: 'https://www.doctrine.fr/l/texts/codes/LEGITEXT000006070633/articles/LEGIARTI000006390075?version=LEGIARTI000044190563',
  },
  'uvcw-tutelle': {
    title: 'UVCW, la tutelle sur les décisions en matière de marchés publics',
    url: 'https://www.uvcw.be/focus/marches-publics/art-2346',
  },
  mamh: {
    title: 'MAMH, guide La prise de décision en urbanisme, ententes intermunicipales',
    url: 'https://www.mamh.gouv.qc.ca/amenagement-du-territoire/guide-la-prise-de-decision-en-urbanisme/intervention/ententes-intermunicipales/',
  },
  'qc-569': {
    title: 'Code municipal du Québec, article 569',
    url: 'http://www.legisquebec.gouv.qc.ca/fr/showversion/cs/C-27.1?code=se:569&pointInTime=20171018',
  },
};
