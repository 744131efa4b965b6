// SPDX-License-Identifier: AGPL-3.0-or-later
// Sentences about counting a vote: why it came out so, why a ballot does not stand, why a rule is refused.
import type { Texts } from '../../../base/language.ts';

export const texts = {
  'pools.vote.command': {
    fr: 'Compte un vote selon sa règle : quorum, majorité, prolongation.',
    en: 'Counts a vote by its rule: quorum, majority, extension.',
  },
  'pools.vote.command-family': { fr: 'Les votes d’un groupement.', en: 'The votes of a pool.' },
  'pools.vote.command-rule': { fr: 'La règle du vote, en JSON.', en: 'The rule of the vote, as JSON.' },
  'pools.vote.command-ballots': {
    fr: 'Les bulletins, en CSV : « member », « round », « at », « choice », « delegate_to ».',
    en: 'The ballots, as CSV: “member”, “round”, “at”, “choice”, “delegate_to”.',
  },
  'pools.vote.command-at': {
    fr: 'L’état du vote à cet instant (2026-03-30T08:00:01Z) ; sans lui, une fois tous les bulletins reçus.',
    en: 'How the vote stands at that moment (2026-03-30T08:00:01Z); without it, once all ballots are in.',
  },
  'pools.vote.command-json': {
    fr: 'Répond en JSON, sur la sortie standard seule.',
    en: 'Answers as JSON, on standard output alone.',
  },

  'pools.vote.rule-no-file': {
    fr: 'Le fichier {file} ne se lit pas. Vérifiez son nom et qu’il existe.',
    en: 'The file {file} cannot be read. Check its name and that it exists.',
  },
  'pools.vote.rule-no-json': {
    fr: 'La règle n’est pas du JSON. Ouvrez le fichier et corrigez-le, ou enregistrez-le de nouveau.',
    en: 'The rule is not JSON. Open the file and mend it, or save it again.',
  },
  'pools.vote.rule-no-object': {
    fr: 'La règle doit être un objet JSON, entre accolades.',
    en: 'The rule must be a JSON object, between braces.',
  },
  'pools.vote.rule-shape': {
    fr: 'La règle ne se lit pas à « {place} » ({said}). La forme attendue est publiée : docs/votes.md.',
    en: 'The rule cannot be read at “{place}” ({said}). The form it must have is published: docs/votes.md.',
  },
  'pools.vote.table': {
    fr: 'Les bulletins ne se lisent pas, ligne {line} : {said}',
    en: 'The ballots cannot be read, line {line}: {said}',
  },
  'pools.vote.no-column': {
    fr: 'Il manque la colonne « {column} » au tableau des bulletins. Ajoutez-la à la première ligne.',
    en: 'The table of ballots has no column “{column}”. Add it to the first line.',
  },
  'pools.vote.column-twice': {
    fr: 'La colonne « {column} » vient deux fois dans le tableau des bulletins. Gardez-en une.',
    en: 'The column “{column}” comes twice in the table of ballots. Keep one.',
  },
  'pools.vote.too-many': {
    fr: 'Il y a plus de {most, number} bulletins. Comptez-les en plusieurs votes.',
    en: 'There are more than {most, number} ballots. Count them as several votes.',
  },
  'pools.vote.no-zone': {
    fr: 'Le fuseau « {zone} » n’existe pas. Écrivez un lieu, comme Europe/Paris ou America/Toronto.',
    en: 'There is no zone “{zone}”. Write a place, such as Europe/Paris or America/Toronto.',
  },
  'pools.vote.no-moment': {
    fr: '« {written} » n’est pas un instant ({place}). Écrivez 2026-03-16T10:00, ou 2026-03-16T09:00:00Z.',
    en: '“{written}” is no moment ({place}). Write 2026-03-16T10:00, or 2026-03-16T09:00:00Z.',
  },

  'pools.vote.closes-before-opening': {
    fr: 'Le vote se fermerait avant de s’ouvrir. Repoussez la clôture.',
    en: 'The vote would close before it opens. Set a later closing.',
  },
  'pools.vote.holidays-unknown': {
    fr: 'Les jours fériés de {country} ne sont pas tous connus entre {from} et {until}. Donnez la clôture par un instant.',
    en: 'Not all public holidays of {country} are known between {from} and {until}. Give the closing as a moment.',
  },
  'pools.vote.nobody': {
    fr: 'Personne ne peut voter à l’ouverture. Nommez au moins un membre dont le mandat court.',
    en: 'Nobody may vote at the opening. Name at least one member whose mandate runs.',
  },
  'pools.vote.member-twice': {
    fr: '{member} figure deux fois parmi les votants. Gardez une seule ligne.',
    en: '{member} stands twice among those who vote. Keep one line.',
  },
  'pools.vote.no-weight': {
    fr: 'Aucun votant n’a de poids, et la règle compte les poids. Donnez-en au moins un.',
    en: 'No voter has any weight, and the rule counts weights. Give one at least.',
  },
  'pools.vote.weights-beyond': {
    fr: 'Les poids réunis dépassent {most, number}. Divisez-les tous par un même nombre.',
    en: 'The weights together are beyond {most, number}. Divide them all by the same number.',
  },
  'pools.vote.quorum-above-members': {
    fr: 'Le quorum de {quorum, number} ne peut pas être atteint : {mostMembers, plural, one {un membre vote} other {# membres votent}}. Baissez-le à {mostMembers, number} ou moins.',
    en: 'The quorum of {quorum, number} cannot be reached: {mostMembers, plural, one {one member votes} other {# members vote}}. Lower it to {mostMembers, number} or less.',
  },
  'pools.vote.count-above-all': {
    fr: 'La règle demande {count, number} voix pour, plus que toutes celles des votants. Baissez ce nombre.',
    en: 'The rule asks for {count, number} votes for, more than all voters have. Lower that number.',
  },
  'pools.vote.more-than-all': {
    fr: 'Le tour {round} demande plus que l’unanimité. Enlevez « strict », ou baissez la part demandée.',
    en: 'Round {round} asks for more than unanimity. Take “strict” away, or lower the share it asks for.',
  },
  'pools.vote.share-twice': {
    fr: 'Le tour {round} donne « adoptBp » et « adoptShare ». Gardez l’un des deux.',
    en: 'Round {round} gives both “adoptBp” and “adoptShare”. Keep one of them.',
  },
  'pools.vote.quorum-above-all': {
    fr: 'Le quorum demande plus que le tout. Écrivez la part d’abord : « [2, 3] » dit deux tiers.',
    en: 'The quorum asks for more than the whole. Write the part first: “[2, 3]” says two thirds.',
  },
  'pools.vote.no-round': {
    fr: 'La règle n’a aucun tour : dites ce qui adopte, comme « adoptBp ».',
    en: 'The rule has no round: say what adopts, such as “adoptBp”.',
  },
  'pools.vote.adopts-nothing': {
    fr: 'Le tour {round} ne dit pas ce qui adopte. Donnez « adoptBp », « adoptShare » ou « adoptCount ».',
    en: 'Round {round} does not say what adopts. Give “adoptBp”, “adoptShare” or “adoptCount”.',
  },
  'pools.vote.extension-half': {
    fr: 'La prolongation du tour {round} a besoin de « extendBp » et de « extendDays », ensemble.',
    en: 'The extension of round {round} needs both “extendBp” and “extendDays”.',
  },
  'pools.vote.extension-to-nothing': {
    fr: 'Le tour {round} prolonge le vote, et aucun tour ne suit. Ajoutez un tour, ou enlevez la prolongation.',
    en: 'Round {round} extends the vote, and no round follows. Add a round, or take the extension away.',
  },
  'pools.vote.round-never-held': {
    fr: 'Rien ne mène au tour {round}. Donnez une prolongation au tour d’avant, ou enlevez-le.',
    en: 'Nothing leads to round {round}. Give the round before an extension, or take it away.',
  },
  'pools.vote.secret-weighted': {
    fr: 'Un vote secret donne une voix à chaque membre : avec des poids, peu de membres se reconnaîtraient. Choisissez le secret ou les poids.',
    en: 'A secret vote gives each member one voice: with weights, few members would recognise each other. Choose secrecy or weights.',
  },
  'pools.vote.secret-delegated': {
    fr: 'On ne confie sa voix que dans un vote à bulletin ouvert. Enlevez la délégation ou le secret.',
    en: 'A voice is given to another in an open ballot only. Take delegation or secrecy away.',
  },

  'pools.vote.line-no-member': { fr: 'aucun membre n’est nommé', en: 'no member is named' },
  'pools.vote.line-unknown-member': {
    fr: '« {member} » n’est pas parmi les votants',
    en: '“{member}” is not among those who vote',
  },
  'pools.vote.line-no-such-round': {
    fr: 'la règle n’a pas de tour « {round} »',
    en: 'the rule has no round “{round}”',
  },
  'pools.vote.line-no-time': { fr: 'l’instant manque', en: 'the moment is missing' },
  'pools.vote.line-no-moment': { fr: '« {written} » n’est pas un instant', en: '“{written}” is no moment' },
  'pools.vote.line-early': {
    fr: 'avant l’ouverture de ce tour, le {opens}',
    en: 'before this round opens, at {opens}',
  },
  'pools.vote.line-late': {
    fr: 'après la clôture, le {closes}',
    en: 'after the closing, at {closes}',
  },
  'pools.vote.line-not-yet': {
    fr: 'après l’instant demandé, le {at}',
    en: 'after the moment asked for, {at}',
  },
  'pools.vote.line-no-mandate': {
    fr: 'le mandat de ce membre était fini à l’ouverture',
    en: 'the mandate of this member was over at the opening',
  },
  'pools.vote.line-mandate-ended': {
    fr: 'le mandat de ce membre était fini',
    en: 'the mandate of this member was over',
  },
  'pools.vote.line-again': {
    fr: 'ce membre a déjà voté dans ce tour : le premier bulletin vaut',
    en: 'this member has voted in this round: the first ballot stands',
  },
  'pools.vote.line-not-held': { fr: 'le tour {round} n’a pas lieu', en: 'round {round} is not held' },
  'pools.vote.line-no-choice': { fr: 'aucun choix', en: 'no choice' },
  'pools.vote.line-unknown-choice': {
    fr: '« {choice} » n’est pas un choix : for, against, abstain, object ou present',
    en: '“{choice}” is no choice: for, against, abstain, object or present',
  },
  'pools.vote.line-no-objection': {
    fr: 'l’objection n’existe que dans un consensus : « against » est une voix contre',
    en: 'an objection exists in a consensus only: “against” is a vote against',
  },
  'pools.vote.line-no-delegation': {
    fr: 'cette règle ne permet pas de confier sa voix',
    en: 'this rule does not let a voice be given to another',
  },
  'pools.vote.line-both': {
    fr: 'ce bulletin choisit et confie sa voix à la fois',
    en: 'this ballot both chooses and gives its voice to another',
  },
  'pools.vote.line-unknown-delegate': {
    fr: 'la voix est confiée à « {member} », qui n’est pas parmi les votants',
    en: 'the voice is given to “{member}”, who is not among those who vote',
  },
  'pools.vote.line-delegate-ended': {
    fr: 'la voix est confiée à {member}, dont le mandat était fini',
    en: 'the voice is given to {member}, whose mandate was over',
  },
  'pools.vote.line-cycle': {
    fr: 'cette voix reviendrait à qui la confie',
    en: 'this voice would come back to who gives it',
  },

  'pools.vote.why-open': {
    fr: 'Le vote est ouvert : rien n’est compté avant la clôture.',
    en: 'The vote is open: nothing is counted before it closes.',
  },
  'pools.vote.why-not-open': { fr: 'Le vote n’est pas encore ouvert.', en: 'The vote is not open yet.' },
  'pools.vote.why-no-quorum': {
    fr: 'Pas de quorum : {present, plural, one {un présent} other {# présents}} sur {quorum, number} demandés. Aucune voix n’est comptée.',
    en: 'No quorum: {present, number} present of {quorum, number} needed. No vote is counted.',
  },
  'pools.vote.why-no-quorum-share': {
    fr: 'Pas de quorum : {present, number} sur {whole, number} {side, select, weight {(en poids)} other {{whole, plural, one {membre} other {membres}}}}, pour {bp} % demandés. Aucune voix n’est comptée.',
    en: 'No quorum: {present, number} of {whole, number} {side, select, weight {(by weight)} other {{whole, plural, one {member} other {members}}}}, where {bp} % are needed. No vote is counted.',
  },
  'pools.vote.why-no-quorum-parts': {
    fr: 'Pas de quorum : {present, number} sur {whole, number} {side, select, weight {(en poids)} other {{whole, plural, one {membre} other {membres}}}} ; il en faut {of, plural, =3 {{part, plural, =1 {un tiers} =2 {deux tiers} other {{part}/{of}}}} other {{part}/{of}}}. Aucune voix n’est comptée.',
    en: 'No quorum: {present, number} of {whole, number} {side, select, weight {(by weight)} other {{whole, plural, one {member} other {members}}}}, and {of, plural, =3 {{part, plural, =1 {one third} =2 {two thirds} other {{part}/{of}}}} other {{part}/{of}}} must be. No vote is counted.',
  },
  'pools.vote.why-blocked': {
    fr: '{object, plural, one {Une objection bloque} other {# objections bloquent}} la proposition.',
    en: '{object, plural, one {One objection blocks} other {# objections block}} the proposal.',
  },
  'pools.vote.why-adopted': {
    fr: 'Adopté : {for, number} pour, {against, number} contre, {abstain, plural, one {# abstention} other {# abstentions}}{asks, select, consent {, aucune objection} count {, pour {count, number} demandés} parts { ; {strict, select, yes {plus de } other {}}{of, plural, =3 {{part, plural, =1 {un tiers} =2 {deux tiers} other {{part}/{of}}}} other {{part}/{of}}} demandés} other { ; {strict, select, yes {plus de } other {}}{asked, number} % demandés}}.',
    en: 'Adopted: {for, number} for, {against, number} against, {abstain, plural, one {# abstention} other {# abstentions}}{asks, select, consent {, no objection} count {, where {count, number} are needed} parts {; {strict, select, yes {more than } other {}}{of, plural, =3 {{part, plural, =1 {one third} =2 {two thirds} other {{part}/{of}}}} other {{part}/{of}}} needed} other {; {strict, select, yes {more than } other {}}{asked, number}% needed}}.',
  },
  'pools.vote.why-rejected': {
    fr: 'Rejeté : {for, number} pour, {against, number} contre, {abstain, plural, one {# abstention} other {# abstentions}}{asks, select, count {, pour {count, number} demandés} other { ; {percent, number} % pour, {strict, select, yes {plus de } other {}}{asks, select, parts {{of, plural, =3 {{part, plural, =1 {un tiers} =2 {deux tiers} other {{part}/{of}}}} other {{part}/{of}}}} other {{asked, number} %}} demandés}}.',
    en: 'Rejected: {for, number} for, {against, number} against, {abstain, plural, one {# abstention} other {# abstentions}}{asks, select, count {, where {count, number} are needed} other {; {percent, number}% for, {strict, select, yes {more than } other {}}{asks, select, parts {{of, plural, =3 {{part, plural, =1 {one third} =2 {two thirds} other {{part}/{of}}}} other {{part}/{of}}}} other {{asked, number}%}} needed}}.',
  },
  'pools.vote.why-extended': {
    fr: 'Prolongé de {days, plural, one {# jour} other {# jours}} : {for, number} pour, {against, number} contre, {abstain, plural, one {# abstention} other {# abstentions}} ; {percent, number} % pour, {strict, select, yes {plus de } other {}}{asks, select, parts {{of, plural, =3 {{part, plural, =1 {un tiers} =2 {deux tiers} other {{part}/{of}}}} other {{part}/{of}}}} other {{asked, number} %}} demandés.',
    en: 'Extended by {days, plural, one {# day} other {# days}}: {for, number} for, {against, number} against, {abstain, plural, one {# abstention} other {# abstentions}}; {percent, number}% for, {strict, select, yes {more than } other {}}{asks, select, parts {{of, plural, =3 {{part, plural, =1 {one third} =2 {two thirds} other {{part}/{of}}}} other {{part}/{of}}}} other {{asked, number}%}} needed.',
  },

  'pools.vote.line': { fr: 'Ligne {line} écartée : {why}.', en: 'Line {line} set aside: {why}.' },
  'pools.vote.closed-at': { fr: 'Clôture : {at}', en: 'Closing: {at}' },
} as const satisfies Texts;
