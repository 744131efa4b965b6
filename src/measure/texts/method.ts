// SPDX-License-Identifier: AGPL-3.0-or-later
// Sentences about the method.
import type { Texts } from '../../base/language.ts';

/** The method in words: each indicator's question, how it is counted, and why it weighs what it weighs. */
export const methodTexts = {
  'measure.recent-work.name': { fr: 'travail récent', en: 'recent work' },
  'measure.recent-work.question': {
    fr: 'Quelqu’un y travaille-t-il en ce moment ?',
    en: 'Does someone work on it now?',
  },
  'measure.recent-work.definition': {
    fr: 'Contributions des 30 derniers jours, trois par personne et par jour au plus, en échelle logarithmique, 20 au plus. Ne comptent que les personnes installées : premier travail il y a plus de cent jours, dans deux semaines au moins.',
    en: 'Contributions of the last 30 days, three per person and day at most, on a logarithmic scale, 20 at most. Only established people count: first work over a hundred days ago, in two weeks at least.',
  },
  'measure.recent-work.why': {
    fr: 'Le mois en cours dit encore quelque chose une fois le reste connu. Une contribution isolée pèse peu, et une hausse doit tenir trente jours avant de changer la lettre.',
    en: 'The present month still says something once the rest is known. A lone contribution weighs little, and a rise has to last thirty days before it changes the letter.',
  },
  'measure.longest-silence.name': {
    fr: 'plus long silence en quatre ans',
    en: 'longest silence in four years',
  },
  'measure.longest-silence.question': {
    fr: 'Le travail est-il régulier, ou coupé de longs silences ?',
    en: 'Is the work steady, or broken by long silences?',
  },
  'measure.longest-silence.definition': {
    fr: 'Plus long intervalle sans contribution dans les quatre dernières années, les deux bouts compris, en échelle logarithmique. Dans le calcul, le temps d’avant un projet plus jeune compte comme un intervalle vide ; la phrase dit le vrai, depuis ses débuts. Ne comptent que les personnes installées : premier travail il y a plus de cent jours, dans deux semaines au moins.',
    en: 'Longest interval without a contribution in the last four years, both ends included, on a logarithmic scale. In the sum, the time before a younger project counts as an empty interval; the sentence tells the true one, since it began. Only established people count: first work over a hundred days ago, in two weeks at least.',
  },
  'measure.longest-silence.why': {
    fr: 'Un projet qui s’est tu longtemps se tait plus souvent encore, et quelques contributions de dernière minute ne l’effacent pas.',
    en: 'A project that was silent for long falls silent again more often, and a few last-minute contributions do not erase it.',
  },
  'measure.unbroken.name': {
    fr: 'suite sans coupure',
    en: 'unbroken run',
  },
  'measure.unbroken.question': {
    fr: 'Depuis quand y travaille-t-on sans longue coupure ?',
    en: 'For how long has it been worked on without a long break?',
  },
  'measure.unbroken.definition': {
    fr: 'Mois (de 30,44 jours) en remontant jusqu’au dernier travaillé avant quatre mois vides de suite, en échelle logarithmique, dix ans au plus. Ne comptent que les personnes installées : premier travail il y a plus de cent jours, dans deux semaines au moins.',
    en: 'Months (of 30.44 days) going back to the last worked one before four empty months in a row, on a logarithmic scale, ten years at most. Only established people count: first work over a hundred days ago, in two weeks at least.',
  },
  'measure.unbroken.why': {
    fr: 'Une longue habitude tient mieux qu’une reprise : quelques mois de travail après une coupure ne valent pas des années suivies.',
    en: 'A long habit holds better than a restart: a few months of work after a break are not worth years of it.',
  },
  'measure.years-work.name': {
    fr: 'travail de l’année',
    en: 'the year’s work',
  },
  'measure.years-work.question': {
    fr: 'Y travaille-t-on assez pour que cela compte ?',
    en: 'Is enough done for it to count?',
  },
  'measure.years-work.definition': {
    fr: 'Contributions des 365 derniers jours, trois par personne et par jour au plus, en échelle logarithmique, 30 au plus. Ne comptent que les personnes installées : premier travail il y a plus de cent jours, dans deux semaines au moins.',
    en: 'Contributions of the last 365 days, three per person and day at most, on a logarithmic scale, 30 at most. Only established people count: first work over a hundred days ago, in two weeks at least.',
  },
  'measure.years-work.why': {
    fr: 'Sépare les projets presque arrêtés des autres ; au-delà de trente, en faire plus n’annonce rien.',
    en: 'Tells projects that have nearly stopped from the others; beyond thirty, doing more foretells nothing.',
  },
  'measure.second-pillar.name': {
    fr: 'deuxième pilier',
    en: 'second pillar',
  },
  'measure.second-pillar.question': {
    fr: 'L’équipe tient-elle au-delà d’une personne ?',
    en: 'Does the team hold beyond one person?',
  },
  'measure.second-pillar.definition': {
    fr: 'Ancienneté de la deuxième personne la plus ancienne parmi celles qui ont écrit en soixante jours, en échelle logarithmique, huit ans au plus.',
    en: 'How long the second most senior of those who wrote in sixty days has been there, on a logarithmic scale, eight years at most.',
  },
  'measure.second-pillar.why': {
    fr: 'Un projet où deux personnes sont là depuis longtemps survit au départ de l’une d’elles.',
    en: 'A project where two people have been there for long survives one of them leaving.',
  },
  'measure.every-month.name': {
    fr: 'présents chaque mois',
    en: 'there every month',
  },
  'measure.every-month.question': {
    fr: 'Quelqu’un y travaille-t-il chaque mois, et encore maintenant ?',
    en: 'Does someone work on it every month, and still now?',
  },
  'measure.every-month.definition': {
    fr: 'Personnes qui ont travaillé à chacun des mois 7 à 18, et dans les soixante derniers jours, en échelle logarithmique, dix au plus.',
    en: 'People who worked in each of the months 7 to 18, and in the last sixty days, on a logarithmic scale, ten at most.',
  },
  'measure.every-month.why': {
    fr: 'C’est le signe d’un temps garanti, souvent d’un métier. Cela ne s’achète pas en quelques jours.',
    en: 'It is the mark of secured time, often of a job. It cannot be bought in a few days.',
  },
  'measure.departures.name': {
    fr: 'personnes régulières qui n’écrivent plus',
    en: 'regulars who no longer write',
  },
  'measure.departures.question': {
    fr: 'Les personnes régulières écrivent-elles encore ?',
    en: 'Do regulars still write?',
  },
  'measure.departures.definition': {
    fr: 'Personnes actives au moins trois mois des mois 13 à 48, qui n’ont rien écrit depuis 91 jours et ont travaillé moins de trois mois des douze derniers ; en échelle logarithmique, cent au plus.',
    en: 'People active at least three months of months 13 to 48 who have written nothing for 91 days and worked fewer than three of the last twelve months; on a logarithmic scale, a hundred at most.',
  },
  'measure.departures.why': {
    fr: 'Une équipe qui n’écrit plus précède l’abandon : c’est le signe qui ajoute le plus à la seule activité. Seul nombre que du travail puisse abaisser : l’ancien travail d’une personne qui n’écrit plus.',
    en: 'A team that stops writing precedes abandonment: the sign that adds most to mere activity. The only number that work can lower: the old work of someone who no longer writes.',
  },
  'measure.hands.name': {
    fr: 'mains',
    en: 'hands',
  },
  'measure.hands.question': {
    fr: 'Combien de personnes y ont mis la main ?',
    en: 'How many people had a hand in it?',
  },
  'measure.hands.definition': {
    fr: 'Personnes qui ont écrit en 280 jours et dont le premier travail a cent jours ou plus, même d’un seul jour ; en échelle logarithmique, cent au plus.',
    en: 'People who wrote in 280 days and whose first work is a hundred days old or more, even of a single day; on a logarithmic scale, a hundred at most.',
  },
  'measure.hands.why': {
    fr: 'Des corrections venues d’ailleurs disent que le logiciel sert. Un compte ouvert depuis moins de cent jours n’ajoute rien : des comptes créés pour l’occasion ne rapportent rien.',
    en: 'Fixes from elsewhere say that the software is used. An account younger than a hundred days adds nothing: accounts made for the occasion gain nothing.',
  },
  'measure.regulars.name': { fr: 'réguliers', en: 'regulars' },
  'measure.regulars.question': {
    fr: 'Combien de personnes reviennent mois après mois ?',
    en: 'How many people come back month after month?',
  },
  'measure.regulars.definition': {
    fr: 'Personnes actives au moins trois mois des douze derniers, en échelle logarithmique, dix au plus.',
    en: 'People active at least three of the last twelve months, on a logarithmic scale, ten at most.',
  },
  'measure.regulars.why': {
    fr: 'Ne pèse pas dans la prévision, une fois la fidélité et l’ancienneté connues : montré parce que chacun se le demande.',
    en: 'Does not weigh in the forecast, once departures and tenure are known: shown because everyone asks.',
  },
  'measure.release-frequency.name': { fr: 'versions', en: 'releases' },
  'measure.release-frequency.question': {
    fr: 'Ce qui est écrit est-il publié ?',
    en: 'Is what is written released?',
  },
  'measure.release-frequency.definition': {
    fr: 'Âge de la dernière version (étiquette git), en échelle logarithmique ; jamais publiée compte comme 2 000 jours.',
    en: 'Age of the last version: the newest of the git tags that bear a version number (1.2.3, v2, release-2024.01), at the date of its commit. Pre-releases (rc, beta) are counted apart; “nightly”, “archive/…” and other names are none.',
  },
  'measure.release-frequency.why': {
    fr: 'Publier demande du soin, mais une étiquette se pose vite : ne pèse pas dans la prévision.',
    en: 'Releasing takes care, but a tag is quickly made: it does not weigh in the forecast.',
  },
  'measure.contributor-absence-factor.name': { fr: 'si quelqu’un s’en va', en: 'if someone leaves' },
  'measure.contributor-absence-factor.question': {
    fr: 'Sur combien de personnes repose-t-il ?',
    en: 'On how many people does it stand?',
  },
  'measure.contributor-absence-factor.definition': {
    fr: 'Plus petit nombre de personnes qui ont fait au moins la moitié des contributions des douze derniers mois.',
    en: 'Smallest number of people who made at least half of the contributions of the last twelve months.',
  },
  'measure.contributor-absence-factor.why': {
    fr: 'Ne prédit guère la survie (AUC 0,63), mais répond à « et si cette personne part ? ». Le pilote montre une vraie marche entre une personne et deux (84 % puis 94 % de survie) : une personne seule, ou à qui les autres personnes installées n’ont pas prêté six jours à elles toutes en douze mois (un jour ou deux ne comptent pas), arrête la lettre à C.',
    en: 'Hardly predicts survival (AUC 0.63), but answers “what if that person leaves?”. The pilot shows a real step between one person and two (84% then 94% survive): one person alone, or to whom the other established people did not lend six days between them in twelve months (a day or two do not count), stops the letter at C.',
  },
  'measure.elephant-factor.name': { fr: 'organisations', en: 'organisations' },
  'measure.elephant-factor.question': {
    fr: 'Combien d’organisations écrivent le code ?',
    en: 'How many organisations write the code?',
  },
  'measure.elephant-factor.definition': {
    fr: 'Plus petit nombre d’organisations, d’après les adresses de courrier, qui ont fait au moins la moitié des contributions connues de douze mois. Un domaine compte comme une organisation quand deux personnes au moins y ont signé, ou quand son registre ne l’ouvre qu’aux institutions (gouv.fr, gc.ca, nhs.uk, ac.uk…), d’après la liste publique des suffixes. Messageries ouvertes à tous, adresses de transfert et forges n’en sont pas : elles restent inconnues.',
    en: 'Smallest number of organisations, by mail domain, that made at least half of the known contributions of twelve months. A domain counts as an organisation when two people at least signed from it, or when its registry admits institutions only (gouv.fr, gc.ca, nhs.uk, ac.uk…), by the public suffix list. Mailboxes open to all, forwarding addresses and forges are none: they stay unknown.',
  },
  'measure.elephant-factor.why': {
    fr: 'Plus de 80 % de tout le travail par une seule organisation : le projet suit son sort. La lettre s’arrête à B, et le dit.',
    en: 'Over 80% of all the work by one organisation: the project shares its fate. The letter stops at B, and says so.',
  },
  'measure.newcomers.name': { fr: 'nouveaux venus', en: 'newcomers' },
  'measure.newcomers.question': { fr: 'Les nouveaux venus reviennent-ils ?', en: 'Do newcomers come back?' },
  'measure.newcomers.definition': {
    fr: 'Personnes dont la première contribution a moins de douze mois et qui ont été actives au moins deux mois.',
    en: 'People whose first contribution is less than twelve months old and who were active at least two months.',
  },
  'measure.newcomers.why': {
    fr: 'Montré sans poids : de nouveaux comptes s’inventent trop facilement.',
    en: 'Shown without weight: new accounts are too easily made up.',
  },
  'measure.licence.name': { fr: 'licence', en: 'licence' },
  'measure.licence.question': {
    fr: 'Un texte de licence dit-il ce qui est permis ?',
    en: 'Does a licence text say what is allowed?',
  },
  'measure.licence.definition': {
    fr: 'Fichier LICENSE, COPYING ou dossier LICENSES à la racine ; texte reconnu par ses phrases propres.',
    en: 'LICENSE or COPYING file or LICENSES folder at the root; text recognised by phrases of its own.',
  },
  'measure.readme.name': { fr: 'présentation', en: 'introduction' },
  'measure.readme.question': {
    fr: 'Le logiciel se présente-t-il ?',
    en: 'Does the software introduce itself?',
  },
  'measure.readme.definition': {
    fr: 'Fichier README ou LISEZMOI à la racine.',
    en: 'README or LISEZMOI file at the root.',
  },
  'measure.governance.name': { fr: 'règles de décision', en: 'rules for deciding' },
  'measure.governance.question': {
    fr: 'Est-il écrit qui décide, et comment ?',
    en: 'Is it written who decides, and how?',
  },
  'measure.governance.definition': {
    fr: 'Fichier GOVERNANCE, MAINTAINERS, charte ou leur équivalent.',
    en: 'GOVERNANCE, MAINTAINERS, charter file or the like.',
  },
  'measure.contributing.name': { fr: 'guide de contribution', en: 'contributing guide' },
  'measure.contributing.question': {
    fr: 'Est-il écrit comment contribuer ?',
    en: 'Is it written how to contribute?',
  },
  'measure.contributing.definition': {
    fr: 'Fichier CONTRIBUTING ou CONTRIBUER.',
    en: 'CONTRIBUTING or CONTRIBUER file.',
  },
  'measure.code-of-conduct.name': { fr: 'code de conduite', en: 'code of conduct' },
  'measure.code-of-conduct.question': {
    fr: 'Une règle dit-elle comment on se parle ?',
    en: 'Does a rule say how people treat each other?',
  },
  'measure.code-of-conduct.definition': {
    fr: 'Fichier CODE_OF_CONDUCT ou code de conduite.',
    en: 'CODE_OF_CONDUCT file.',
  },
  'measure.security.name': { fr: 'sécurité', en: 'security' },
  'measure.security.question': {
    fr: 'Sait-on où signaler une faille ?',
    en: 'Does one know where to report a vulnerability?',
  },
  'measure.security.definition': {
    fr: 'Fichier SECURITY ou security.txt.',
    en: 'SECURITY file or security.txt.',
  },
  'measure.continuous-integration.name': { fr: 'vérification continue', en: 'continuous integration' },
  'measure.continuous-integration.question': {
    fr: 'Chaque changement est-il vérifié automatiquement ?',
    en: 'Is each change checked automatically?',
  },
  'measure.continuous-integration.definition': {
    fr: 'Fichier d’un service de vérification : GitHub, GitLab, Forgejo, Travis, CircleCI, Jenkins et semblables.',
    en: 'File of a checking service: GitHub, GitLab, Forgejo, Travis, CircleCI, Jenkins and the like.',
  },
  'measure.tests.name': { fr: 'tests', en: 'tests' },
  'measure.tests.question': { fr: 'Y a-t-il des tests automatiques ?', en: 'Are there automatic tests?' },
  'measure.tests.definition': {
    fr: 'Dossier de tests, ou fichiers nommés comme des tests.',
    en: 'A folder of tests, or files named as tests.',
  },
  'measure.documentation.name': { fr: 'documentation', en: 'documentation' },
  'measure.documentation.question': {
    fr: 'La documentation est-elle avec le code ?',
    en: 'Is the documentation with the code?',
  },
  'measure.documentation.definition': {
    fr: 'Dossier docs ou documentation, ou réglage d’un outil de documentation.',
    en: 'docs or documentation folder, or the settings of a documentation tool.',
  },
  'measure.changelog.name': { fr: 'journal des changements', en: 'changelog' },
  'measure.changelog.question': {
    fr: 'Est-il dit ce que chaque version change ?',
    en: 'Is it said what each release changes?',
  },
  'measure.changelog.definition': {
    fr: 'Fichier CHANGELOG, NEWS ou leur équivalent.',
    en: 'CHANGELOG, NEWS file or the like.',
  },
  'measure.codeowners.name': { fr: 'responsables', en: 'owners' },
  'measure.codeowners.question': {
    fr: 'Est-il écrit qui répond de quelle partie ?',
    en: 'Is it written who answers for which part?',
  },
  'measure.codeowners.definition': { fr: 'Fichier CODEOWNERS.', en: 'CODEOWNERS file.' },
  'measure.roadmap.name': { fr: 'feuille de route', en: 'roadmap' },
  'measure.roadmap.question': { fr: 'Est-il dit ce qui vient ensuite ?', en: 'Is it said what comes next?' },
  'measure.roadmap.definition': { fr: 'Fichier ROADMAP ou feuille de route.', en: 'ROADMAP file.' },
  'measure.decisions.name': { fr: 'décisions', en: 'decisions' },
  'measure.decisions.question': {
    fr: 'Les décisions sont-elles écrites et publiques ?',
    en: 'Are decisions written and public?',
  },
  'measure.decisions.definition': {
    fr: 'Dossier de décisions (adr, decisions, rfcs), ou fichier qui les tient.',
    en: 'A folder of decisions (adr, decisions, rfcs), or a file that keeps them.',
  },
  'measure.decision-clarity.name': { fr: 'clarté des décisions', en: 'clarity of decisions' },
  'measure.decision-clarity.question': {
    fr: 'Sait-on qui décide, et comment ?',
    en: 'Does one know who decides, and how?',
  },
  'measure.decision-clarity.definition': {
    fr: 'Sept documents : règles de décision, responsables, guide de contribution, code de conduite, sécurité, journal ou feuille de route, décisions écrites. Présents ; changés depuis deux ans, quand la copie contient l’histoire de ses fichiers. S’ils sont suivis n’est pas mesuré : il faudrait désigner des personnes.',
    en: 'Seven documents: rules for deciding, owners, contributing guide, code of conduct, security, changelog or roadmap, written decisions. Present; changed within two years, where the copy holds the history of its files. Whether they are followed is not measured: it would point at people.',
  },
  'measure.decision-clarity.why': {
    fr: 'Montré sans poids : écrire une règle ne dit pas qu’on la suit.',
    en: 'Shown without weight: writing a rule does not say that it is followed.',
  },
  'measure.publiccode.name': { fr: 'publiccode.yml', en: 'publiccode.yml' },
  'measure.publiccode.question': {
    fr: 'Les catalogues publics savent-ils lire sa fiche ?',
    en: 'Can public catalogues read its record?',
  },
  'measure.publiccode.definition': {
    fr: 'Fichier publiccode.yml à la racine.',
    en: 'publiccode.yml file at the root.',
  },
  'measure.openness.why': {
    fr: 'Montré sans poids dans la lettre : un fichier s’ajoute en une minute, et le pilote n’y a pas trouvé de prévision. Un guide de contribution et une vérification continue vont avec la survie dans l’étude de Coelho et Valente (2017).',
    en: 'Shown without weight in the letter: a file is added in a minute, and the pilot found no forecast in it. A contributing guide and continuous integration go with survival in the study of Coelho and Valente (2017).',
  },
} as const satisfies Texts;
