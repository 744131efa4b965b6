// SPDX-License-Identifier: AGPL-3.0-or-later
// Why a way to buy fits or not, where countries have the same: amounts not known, in house, contracts that exist.
import type { Texts } from '../../base/language.ts';

export const anywhereTexts = {
  'purchases.why.limit-not-known': {
    fr: 'Aucune ligne vérifiée ne donne ce montant pour ce jour : à vérifier auprès de votre service juridique.',
    en: 'No checked row gives this amount for that day: to be checked with your legal department.',
  },
  'purchases.why.limit-unknown-since': {
    fr: 'Inconnu depuis le {since} : les montants connus s’arrêtent la veille. À vérifier auprès de votre service juridique.',
    en: 'Unknown since {since}: the known amounts end the day before. To be checked with your legal department.',
  },
  'purchases.why.call-off': {
    fr: 'Vous êtes nommé au lancement et il reste {limit} : vous pouvez commander (R2162-7 et suivants).',
    en: 'You were named at the launch and {limit} is left: you may order (R2162-7 and following).',
  },
  'purchases.why.call-off-asked': {
    fr: 'Dites si un contrat existe, si vous y étiez nommé à son lancement et ce qui reste de son maximum.',
    en: 'Say whether a contract exists, whether you were named in it at its launch and what is left of its maximum.',
  },
  'purchases.why.call-off-not-named': {
    fr: 'Seuls les acheteurs nommés au lancement peuvent commander (CJUE C-216/17) : rejoignez le prochain groupement.',
    en: 'Only the buyers named at the launch may order (CJEU C-216/17): join the next group.',
  },
  'purchases.why.call-off-central': {
    fr: 'Vous n’étiez pas nommé au lancement : passez par la centrale d’achat, si elle vous est ouverte.',
    en: 'You were not named at the launch: go through the central purchasing body, if it is open to you.',
  },
  'purchases.why.remaining-asked': {
    fr: 'Dites ce qui reste du maximum : au-delà, l’accord-cadre ne peut plus servir (CJUE C-23/20).',
    en: 'Say what is left of the maximum: beyond it the framework can serve no more (CJEU C-23/20).',
  },
  'purchases.why.remaining-less': {
    fr: 'Il ne reste que {limit} pour {amount} : le maximum serait dépassé (CJUE C-23/20).',
    en: 'Only {limit} is left for {amount}: the maximum would be passed (CJEU C-23/20).',
  },
  'purchases.why.central': {
    fr: 'Une centrale d’achat vous est ouverte : qui y recourt est dispensé de sa propre mise en concurrence pour ce qu’il lui confie.',
    en: 'A central purchasing body is open to you: whoever uses it is freed from its own call for competition for what it entrusts.',
  },
  'purchases.why.central-asked': {
    fr: 'Possible si une centrale d’achat a ce service à son catalogue ; dites-le, et ce qui reste de son maximum.',
    en: 'Possible where a central purchasing body has this service in its catalogue; say so, and what is left of its maximum.',
  },
  'purchases.why.central-none': {
    fr: 'Le contrat n’est pas celui d’une centrale d’achat.',
    en: 'The contract is not that of a central purchasing body.',
  },
  'purchases.why.cooperation-asked': {
    fr: 'Possible entre acheteurs publics pour leurs services publics, pour l’intérêt général seul, avec moins de 20 % de l’activité sur le marché : à établir.',
    en: 'Possible between public buyers for their public services, for public interest alone, with less than 20% of the activity on the market: to be shown.',
  },
  'purchases.why.in-house': {
    fr: 'Contrôle conjoint, plus de 80 % de l’activité pour ceux qui contrôlent, pas de capital privé : sans mise en concurrence. Gardez la preuve de la part.',
    en: 'Joint control, more than 80% of the activity for those who control, no private capital: without competition. Keep the proof of the share.',
  },
  'purchases.why.in-house-asked': {
    fr: 'Possible avec un organisme que vous contrôlez : dites le contrôle, la part d’activité (plus de 80 %) et s’il a un capital privé.',
    en: 'Possible with a body that you control: say the control, the share of activity (more than 80%) and whether it has private capital.',
  },
  'purchases.why.in-house-control': {
    fr: 'Sans contrôle analogue, seul ou conjoint, l’organisme est un prestataire comme un autre.',
    en: 'Without similar control, alone or joint, the body is a supplier like any other.',
  },
  'purchases.why.in-house-activity': {
    fr: '{share, number} % de l’activité pour ceux qui contrôlent : il en faut plus de 80 %.',
    en: '{share, number}% of the activity for those who control: more than 80% are needed.',
  },
  'purchases.why.in-house-capital': {
    fr: 'L’organisme a un capital privé : en principe, la mise en concurrence s’impose.',
    en: 'The body has private capital: in principle, competition is required.',
  },
} satisfies Texts;
