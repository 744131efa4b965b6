// SPDX-License-Identifier: AGPL-3.0-or-later
// Sentences about plans of imports that are kept, at the desk and by command.
import type { Texts } from '../../base/language.ts';

/** How the journal says what was decided of a plan. */
export const doneTexts = {
  'catalogue.done.import-asked': {
    fr: 'Le {day}, ceux qui tiennent la halle ont fait exécuter le plan d’une importation.',
    en: 'On {day}, those who keep the halle had the plan of an import carried out.',
  },
  'catalogue.done.import-dropped': {
    fr: 'Le {day}, ceux qui tiennent la halle ont abandonné le plan d’une importation.',
    en: 'On {day}, those who keep the halle dropped the plan of an import.',
  },
} as const satisfies Texts;

export const texts = {
  'catalogue.plan.word': { fr: 'importations', en: 'imports' },
  'catalogue.plan.title': { fr: 'Les importations', en: 'Imports' },
  'catalogue.plan.section-why': {
    fr: 'Les plans qui attendent qu’on les exécute ou qu’on les abandonne, et ce que les importations ont changé.',
    en: 'The plans that wait to be carried out or dropped, and what the imports changed.',
  },
  'catalogue.plan.waiting': { fr: 'Plans qui attendent', en: 'Plans that wait' },
  'catalogue.plan.waiting-note': {
    fr: 'Un plan se fait sur la machine de la halle : halle import … --dry. Un mois plus tard, il s’efface.',
    en: 'A plan is made on the machine of the halle: halle import … --dry. A month later it is erased.',
  },
  'catalogue.plan.none-waiting': { fr: 'Aucun plan n’attend.', en: 'No plan waits.' },
  'catalogue.plan.past': { fr: 'Importations passées', en: 'Past imports' },
  'catalogue.plan.none-past': { fr: 'Aucune encore.', en: 'None yet.' },
  'catalogue.plan.journal': { fr: 'Au journal', en: 'In the journal' },
  'catalogue.plan.journal-note': {
    fr: 'Toutes les listes lues, boîtes officielles et prestataires compris ; une longue importation s’y lit en plusieurs parties.',
    en: 'All lists that were read, official mailboxes and providers among them; a long import is told there in several parts.',
  },
  'catalogue.plan.no-journal': { fr: 'Rien n’a encore été lu.', en: 'Nothing has been read yet.' },
  'catalogue.plan.column-what': { fr: 'Source', en: 'Source' },
  'catalogue.plan.column-state': { fr: 'Où elle en est', en: 'What came of it' },
  'catalogue.plan.column-day': { fr: 'Jour', en: 'Day' },
  'catalogue.plan.column-counts': { fr: 'Ce qu’elle change', en: 'What it changes' },
  'catalogue.plan.state': {
    fr: '{state, select, waiting {attend une décision} asked {va être exécuté} running {en cours} interrupted {interrompue : ce qui était fait reste} done {faite} dropped {abandonnée} outdated {remplacée par un autre plan} other {a échoué}}',
    en: '{state, select, waiting {waits for a decision} asked {about to be carried out} running {under way} interrupted {interrupted: what was done stays} done {done} dropped {dropped} outdated {replaced by another plan} other {failed}}',
  },
  'catalogue.plan.counts': {
    fr: '{refused, plural, =0 {} one {# refusée, } other {# refusées, }}{new, plural, =0 {aucune nouvelle} one {# nouvelle} other {# nouvelles}}, {changed, plural, =0 {aucune modifiée} one {# modifiée} other {# modifiées}}{returned, plural, =0 {} one {, # revenue} other {, # revenues}}{withdrawn, plural, =0 {} one {, # retirée} other {, # retirées}}',
    en: '{refused, plural, =0 {} other {# refused, }}{new, plural, =0 {none new} other {# new}}, {changed, plural, =0 {none changed} other {# changed}}{returned, plural, =0 {} other {, # back}}{withdrawn, plural, =0 {} other {, # withdrawn}}',
  },
  'catalogue.plan.unplanned': { fr: 'pas encore connu', en: 'not known yet' },
  'catalogue.plan.of': { fr: 'Plan du {day} : {source}', en: 'Plan of {day}: {source}' },
  'catalogue.plan.import-of': { fr: 'Importation du {day} : {source}', en: 'Import of {day}: {source}' },
  'catalogue.plan.input': { fr: 'Lu depuis', en: 'Read from' },
  'catalogue.plan.by': { fr: 'Fait par', en: 'Made by' },
  'catalogue.plan.by-command': {
    fr: 'la machine de la halle : une commande, ou la relève de ses sources',
    en: 'the machine of the halle: a command, or the fetching of its sources',
  },
  'catalogue.plan.by-replacing': {
    fr: 'la halle, à la place d’un plan qui ne convenait plus',
    en: 'the halle, in the place of a plan that no longer fitted',
  },
  'catalogue.plan.scope': { fr: 'Portée', en: 'Reach' },
  'catalogue.plan.complete': {
    fr: '{complete, select, yes {toute la source : ce qui n’y est plus est retiré} other {une partie de la source : rien n’est retiré pour y manquer}}',
    en: '{complete, select, yes {the whole source: what is no longer in it is withdrawn} other {a part of the source: nothing is withdrawn for missing in it}}',
  },
  'catalogue.plan.standing': { fr: 'Où il en est', en: 'Where it stands' },
  'catalogue.plan.since': { fr: '{state}, depuis le {day}', en: '{state}, since {day}' },
  'catalogue.plan.unchanged': {
    fr: '{n, plural, one {# fiche reste telle quelle.} other {# fiches restent telles quelles.}}',
    en: '{n, plural, one {# record stays as it is.} other {# records stay as they are.}}',
  },
  'catalogue.plan.fate': {
    fr: '{fate, select, new {Nouvelles} changed {Modifiées} returned {De retour} withdrawn {Retirées} other {Refusées}} ({n, number})',
    en: '{fate, select, new {New} changed {Changed} returned {Back} withdrawn {Withdrawn} other {Refused}} ({n, number})',
  },
  'catalogue.plan.field': { fr: 'Champ', en: 'Field' },
  'catalogue.plan.before': { fr: 'Avant', en: 'Before' },
  'catalogue.plan.after': { fr: 'Après', en: 'After' },
  'catalogue.plan.nothing': { fr: '(rien)', en: '(nothing)' },
  'catalogue.plan.all-of': { fr: 'Les voir toutes', en: 'See all of them' },
  'catalogue.plan.further': { fr: 'La suite', en: 'Further' },
  'catalogue.plan.back': { fr: 'Revenir au plan', en: 'Back to the plan' },
  'catalogue.plan.back-to-all': { fr: 'Toutes les importations', en: 'All imports' },
  'catalogue.plan.left-out': {
    fr: 'Le plan est trop long pour être gardé en entier : {n, plural, one {# ligne n’est pas montrée} other {# lignes ne sont pas montrées}}. Les nombres et le contrôle avant exécution portent sur toutes.',
    en: 'The plan is too long to be kept whole: {n, plural, one {# line is not shown} other {# lines are not shown}}. The counts and the check before it is carried out cover all of them.',
  },
  'catalogue.plan.decide': { fr: 'Décider', en: 'Decide' },
  'catalogue.plan.decide-note': {
    fr: 'L’entrée est relue au moment d’exécuter. Si le plan ne convient plus (le catalogue ou l’entrée a changé), rien n’est fait et le nouveau plan est montré.',
    en: 'The input is read again when the plan is carried out. If it no longer fits (the catalogue or the input has changed), nothing is done and the new plan is shown.',
  },
  'catalogue.plan.carry-out': { fr: 'Exécuter ce plan', en: 'Carry this plan out' },
  'catalogue.plan.drop': { fr: 'L’abandonner', en: 'Drop it' },
  'catalogue.plan.instead': { fr: 'Voir le nouveau plan', en: 'See the new plan' },
  'catalogue.plan.earlier': { fr: 'Voir le plan d’avant', en: 'See the plan before' },
  'catalogue.plan.none': {
    fr: 'Aucun plan n’a ce numéro. Rechargez la liste des importations : un plan s’efface un mois après.',
    en: 'No plan has that number. Load the list of imports again: a plan is erased after a month.',
  },
  'catalogue.plan.many-withdrawn': {
    fr: 'Ce plan retire {n} des {standing} fiches de sa source, plus d’une sur dix : écrivez {n} pour dire que c’est bien cela.',
    en: 'This plan withdraws {n} of the {standing} records of its source, more than one in ten: write {n} to say that this is so.',
  },
  'catalogue.plan.withdraws': {
    fr: 'Combien de fiches seront retirées',
    en: 'How many records will be withdrawn',
  },
  'catalogue.plan.withdraws-hint': {
    fr: 'Plus d’une fiche sur dix de cette source s’en irait : recopiez leur nombre pour exécuter ce plan.',
    en: 'More than one in ten records of this source would go: copy their number to carry this plan out.',
  },
  'catalogue.plan.decided': {
    fr: 'Ce plan n’attend plus : quelqu’un l’a exécuté ou abandonné, ou un autre l’a remplacé. Rechargez la page.',
    en: 'This plan waits no longer: somebody carried it out or dropped it, or another replaced it. Load the page again.',
  },
  'catalogue.plan.planned-again': {
    fr: 'Un nouveau plan de la même entrée a pris sa place.',
    en: 'A new plan of the same input took its place.',
  },
  'catalogue.plan.catalogue-moved': {
    fr: 'Le catalogue a changé depuis ce plan : rien n’a été fait. Le nouveau plan attend une décision.',
    en: 'The catalogue has changed since this plan: nothing was done. The new plan waits for a decision.',
  },
  'catalogue.plan.input-moved': {
    fr: 'Ce qui est lu n’est plus ce qui avait été montré : rien n’a été fait. Le nouveau plan attend une décision.',
    en: 'What is read is no longer what was shown: nothing was done. The new plan waits for a decision.',
  },
  'catalogue.plan.input-gone': {
    fr: 'Le fichier n’est plus là, ou l’adresse ne répond pas : rien n’a été fait. Remettez-le à sa place sur la machine qui travaille, puis exécutez de nouveau, ou abandonnez le plan.',
    en: 'The file is gone, or the address does not answer: nothing was done. Put it back on the machine that works, then carry the plan out again, or drop it.',
  },
  'catalogue.plan.unknown-source': {
    fr: 'Cette halle ne connaît plus cette source : rien n’a été fait.',
    en: 'This halle no longer knows this source: nothing was done.',
  },
  'catalogue.plan.broken': {
    fr: 'L’importation s’est arrêtée sur une faute du programme : elle est au journal de la machine. Ce qui était déjà fait reste.',
    en: 'The import stopped on a fault of the program: it is in the log of the machine. What was already done stays.',
  },
  'catalogue.plan.kept': {
    fr: 'Ce plan est gardé sous le numéro {id}. L’exécuter : halle imports carry-out {id} --reason « … », ou à la tenue. Un mois plus tard, il s’efface.',
    en: 'This plan is kept as {id}. To carry it out: halle imports carry-out {id} --reason “…”, or at the desk. A month later it is erased.',
  },
  'catalogue.plan.not-kept': {
    fr: 'Ce plan n’est pas gardé : sans l’adresse du propriétaire de la base (DATABASE_MIGRATION_URL), cette commande ne peut rien écrire à la tenue.',
    en: 'This plan is not kept: without the address of the database’s owner (DATABASE_MIGRATION_URL) this command can write nothing at the desk.',
  },
  'catalogue.plan.command': {
    fr: 'les importations passées et les plans qui attendent',
    en: 'past imports and the plans that wait',
  },
  'catalogue.plan.command-list': { fr: 'les nomme', en: 'names them' },
  'catalogue.plan.command-show': { fr: 'montre un plan, ligne par ligne', en: 'shows a plan, line by line' },
  'catalogue.plan.command-carry-out': {
    fr: 'exécute un plan tel qu’il a été montré, ou montre ce qu’il est devenu',
    en: 'carries a plan out as it was shown, or shows what it has become',
  },
  'catalogue.plan.command-drop': { fr: 'abandonne un plan', en: 'drops a plan' },
  'catalogue.plan.command-id': { fr: 'numéro du plan', en: 'number of the plan' },
  'catalogue.plan.told-none': {
    fr: 'Aucune importation et aucun plan : halle import … --dry en fait un.',
    en: 'No import and no plan: halle import … --dry makes one.',
  },
  'catalogue.plan.told': {
    fr: '{id} {day} {source} {input} : {state} ; {counts}',
    en: '{id} {day} {source} {input}: {state}; {counts}',
  },
  'catalogue.plan.told-dropped': { fr: 'Plan abandonné.', en: 'Plan dropped.' },
  'catalogue.plan.told-instead': {
    fr: 'Le nouveau plan : halle imports show {id}',
    en: 'The new plan: halle imports show {id}',
  },
  'catalogue.plan.told-busy': {
    fr: 'Ce plan est déjà en cours d’exécution : halle imports dit où il en est.',
    en: 'This plan is being carried out already: halle imports tells where it stands.',
  },
  'catalogue.plan.change': {
    fr: '    {field} : « {before} » → « {after} »',
    en: '    {field}: “{before}” → “{after}”',
  },
} as const satisfies Texts;
