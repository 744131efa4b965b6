// SPDX-License-Identifier: AGPL-3.0-or-later
// Sentences about agents that work beside people.
import type { Texts } from '../../base/language.ts';

export const agentTexts = {
  'measure.agents.name': { fr: 'agents', en: 'agents' },
  'measure.agents.question': {
    fr: 'Des agents travaillent-ils à côté des personnes ?',
    en: 'Do agents work beside people?',
  },
  'measure.agents.definition': {
    fr: 'Ce que le dépôt en dit : des réglages écrits pour des agents (CLAUDE.md, AGENTS.md, .cursor/, .github/copilot-instructions.md…), ou des contributions de sa dernière année dont le message dit qu’un agent a aidé (« Generated with », « Assisted-by », « Co-authored-by »).',
    en: 'What the repository says of it: settings written for agents (CLAUDE.md, AGENTS.md, .cursor/, .github/copilot-instructions.md…), or commits of its last year whose message says that an agent helped (“Generated with”, “Assisted-by”, “Co-authored-by”).',
  },
  'measure.agents.why': {
    fr: 'Ne pèse pas sur la note. Un agent qui signe de son nom n’est compté pour personne ; un agent qui signe comme la personne qui s’en sert compte comme elle, et rien ne permet de dire sa part : elle est dite inconnue, jamais devinée.',
    en: 'Weighs nothing in the grade. An agent that signs with its own name counts as nobody; one that signs as the person who uses it counts as that person, and nothing tells its part: it is said unknown, never guessed.',
  },
  'measure.agents.said': {
    fr: 'Des agents y travaillent ({path, select, none {} other {{path}}}{commits, plural, =0 {} one {{path, select, none {} other {, }}# contribution de la dernière année le dit} other {{path, select, none {} other {, }}# contributions de la dernière année le disent}}) ; leur part ne peut être dite',
    en: 'Agents work on it ({path, select, none {} other {{path}}}{commits, plural, =0 {} one {{path, select, none {} other {, }}# commit of the last year says so} other {{path, select, none {} other {, }}# commits of the last year say so}}); their part cannot be told',
  },
  'measure.agents.not-seen': {
    fr: 'Le dépôt ne parle d’aucun agent',
    en: 'The repository speaks of no agent',
  },
} satisfies Texts;
