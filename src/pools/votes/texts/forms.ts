// SPDX-License-Identifier: AGPL-3.0-or-later
// What the forms of votes say, and what is refused in them.
import type { Texts } from '../../../base/language.ts';

export const texts = {
  'pools.votes.form.for': { fr: 'Au nom de', en: 'On behalf of' },
  'pools.votes.form.vote-for': { fr: 'Vous votez pour', en: 'You vote for' },
  'pools.votes.form.question': { fr: 'De quoi s’agit-il ?', en: 'What is it about?' },
  'pools.votes.question.everyday': { fr: 'Une décision courante', en: 'An everyday decision' },
  'pools.votes.question.money': { fr: 'De l’argent', en: 'Money' },
  'pools.votes.question.admission': { fr: 'L’entrée d’un membre', en: 'A member who comes in' },
  'pools.votes.question.exclusion': { fr: 'L’exclusion d’un membre', en: 'A member who is excluded' },
  'pools.votes.question.charter': { fr: 'La charte elle-même', en: 'The charter itself' },
  'pools.votes.question.persons': { fr: 'Le choix d’une personne', en: 'The choice of a person' },
  'pools.votes.form.title': {
    fr: 'Ce qui est proposé, en une phrase',
    en: 'What is proposed, in one sentence',
  },
  'pools.votes.form.words': { fr: 'Le texte de la proposition', en: 'The text of the proposal' },
  'pools.votes.form.words-hint': {
    fr: 'Ce qui changera, quand, et ce que cela coûte. Seuls les membres le lisent.',
    en: 'What will change, when, and what it costs. Members alone read it.',
  },
  'pools.votes.form.shown': {
    fr: 'Ce que tous liront, une fois décidé',
    en: 'What all will read, once decided',
  },
  'pools.votes.form.shown-hint': {
    fr: 'Laissez vide pour une décision qui reste entre membres. Sans montant ni adresse.',
    en: 'Leave empty for a decision that stays between members. Without amounts or addresses.',
  },
  'pools.votes.form.discuss': { fr: 'Discussion jusqu’au', en: 'Discussion until' },
  'pools.votes.form.discuss-hint': {
    fr: 'Le vote ne s’ouvre qu’après ce jour. Vide : il peut s’ouvrir tout de suite.',
    en: 'The vote opens only after that day. Empty: it may open at once.',
  },
  'pools.votes.form.remark': { fr: 'Votre remarque', en: 'Your remark' },
  'pools.votes.form.rule': { fr: 'Ce qui décide', en: 'What decides' },
  'pools.votes.rule.lazy': {
    fr: 'Le consentement : sans réponse, c’est oui ; une seule objection, avec sa raison, arrête tout. Pour le quotidien.',
    en: 'Consent: no answer is a yes; one objection, with its reason, stops it. For everyday matters.',
  },
  'pools.votes.rule.simple': {
    fr: 'La majorité simple : plus de la moitié des voix exprimées. Une voix par membre.',
    en: 'Simple majority: more than half of the votes for and against. One voice for each member.',
  },
  'pools.votes.rule.two-thirds': {
    fr: 'Les deux tiers des voix exprimées. Une voix par membre.',
    en: 'Two thirds of the votes for and against. One voice for each member.',
  },
  'pools.votes.rule.three-quarters': {
    fr: 'Les trois quarts des voix exprimées. Pour changer la charte ou exclure.',
    en: 'Three quarters of the votes for and against. To change the charter or exclude.',
  },
  'pools.votes.rule.unanimity-first': {
    fr: 'L’unanimité d’abord ; à partir de la moitié, 90 jours de plus, puis les trois quarts.',
    en: 'Unanimity first; from one half on, 90 days more, then three quarters.',
  },
  'pools.votes.rule.double': {
    fr: 'La double majorité : plus de la moitié des membres et plus de la moitié des habitants.',
    en: 'Double majority: more than half of the members and more than half of the inhabitants.',
  },
  'pools.votes.rule.weighted': {
    fr: 'Au poids : plus de la moitié des habitants que les votants représentent.',
    en: 'By weight: more than half of the inhabitants whom those who vote stand for.',
  },
  'pools.votes.rule.double-shares': {
    fr: 'La double majorité par la clé : plus de la moitié des membres et plus de la moitié des parts payées.',
    en: 'Double majority by the key: more than half of the members and more than half of the shares paid.',
  },
  'pools.votes.rule.shares': {
    fr: 'Selon la part payée : plus de la moitié des parts de la clé gelée. À éviter si un membre en a seul la moitié.',
    en: 'By the share paid: more than half of the shares of the frozen key. To be avoided if one member alone holds half.',
  },
  'pools.votes.rule.charter': {
    fr: 'La règle que la charte en vigueur donne pour cette question : quorum, majorité, délai.',
    en: 'The rule that the charter in force gives for this question: quorum, majority, deadline.',
  },
  'pools.votes.charter-says': {
    fr: 'La charte en vigueur dit par quelle règle cette question se vote. Rechargez la page et suivez-la.',
    en: 'The charter in force says by which rule this question is voted. Reload the page and follow it.',
  },
  'pools.votes.charter-silent': {
    fr: 'La charte ne donne pas de règle pour cette question. Rechargez la page et choisissez-en une.',
    en: 'The charter gives no rule for this question. Reload the page and choose one.',
  },
  'pools.votes.form.days': { fr: 'Durée du vote, en jours', en: 'How many days the vote lasts' },
  'pools.votes.form.count': { fr: 'Comptés en', en: 'Counted as' },
  'pools.votes.form.count-days': { fr: 'jours du calendrier', en: 'days of the calendar' },
  'pools.votes.form.count-working': {
    fr: 'jours ouvrés du pays de qui coordonne, fériés exclus',
    en: 'working days of the country of who coordinates, without public holidays',
  },
  'pools.votes.form.quorum': { fr: 'Quorum, en % des membres', en: 'Quorum, in % of the members' },
  'pools.votes.form.quorum-hint': {
    fr: 'Combien doivent prendre part pour que l’on compte. Vide : aucun.',
    en: 'How many must take part for a count. Empty: none.',
  },
  'pools.votes.form.voters': { fr: 'Qui vote', en: 'Who votes' },
  'pools.votes.voters.all': { fr: 'tous ceux qui siègent', en: 'all who sit' },
  'pools.votes.voters.signed': { fr: 'ceux qui ont signé', en: 'those who have signed' },
  'pools.votes.form.secret': { fr: 'Vote secret', en: 'Secret vote' },
  'pools.votes.form.secret-hint': {
    fr: 'Une voix par membre, sans poids ni délégation : à neuf, des poids démasqueraient chacun. La halle ne garde aucun bulletin, seulement une somme scellée ; un vote unanime se devine.',
    en: 'One voice for each member, without weights or delegation: among nine, weights would unmask everybody. The halle keeps no ballot, only a sealed sum; a unanimous vote can be guessed.',
  },
  'pools.votes.form.delegation': {
    fr: 'Un membre peut confier sa voix',
    en: 'A member may give its voice to another',
  },
  'pools.votes.form.delegation-hint': {
    fr: 'À un autre votant, pour ce vote seulement.',
    en: 'To another who votes, for this vote alone.',
  },
  'pools.votes.form.choice': { fr: 'Votre vote', en: 'Your vote' },
  'pools.votes.choice.for': { fr: 'Pour', en: 'For' },
  'pools.votes.choice.against': { fr: 'Contre', en: 'Against' },
  'pools.votes.choice.abstain': { fr: 'Abstention', en: 'Abstain' },
  'pools.votes.choice.object': { fr: 'Objection', en: 'Objection' },
  'pools.votes.choice.present': { fr: 'Présent', en: 'Present' },
  'pools.votes.form.delegate': { fr: 'Ou confiez votre voix à', en: 'Or give your voice to' },
  'pools.votes.form.delegate-none': { fr: 'personne', en: 'nobody' },
  'pools.votes.form.reason': { fr: 'Pourquoi', en: 'Why' },
  'pools.votes.form.reason-hint': {
    fr: 'Une abstention et une objection disent pourquoi. Les membres le lisent.',
    en: 'An abstention and an objection say why. Members read it.',
  },
  'pools.votes.form.interest': { fr: 'Conflit d’intérêts à déclarer', en: 'Conflict of interest to declare' },
  'pools.votes.form.interest-hint': {
    fr: 'Laissez vide s’il n’y en a pas. Les membres le lisent.',
    en: 'Leave empty if there is none. Members read it.',
  },

  'pools.votes.none': {
    fr: 'Ce vote n’existe pas, ou n’est pas pour vous.',
    en: 'There is no such vote, or it is not for you.',
  },
  'pools.votes.no-such-action': { fr: 'Un vote n’a pas cette étape.', en: 'A vote has no such step.' },
  'pools.votes.not-seated': {
    fr: 'Votre administration ne siège pas dans ce groupement. Rejoignez-le d’abord.',
    en: 'Your administration does not sit in this pool. Join it first.',
  },
  'pools.votes.over': {
    fr: 'Ce groupement est terminé : plus rien ne s’y décide.',
    en: 'This pool is over: nothing is decided there any more.',
  },
  'pools.votes.often': {
    fr: 'C’est beaucoup pour un jour. Reprenez demain.',
    en: 'That is much for one day. Go on tomorrow.',
  },
  'pools.votes.day-past': {
    fr: 'Ce jour est passé. Choisissez-en un à venir.',
    en: 'That day is past. Choose one to come.',
  },
  'pools.votes.at-once': {
    fr: 'Quelqu’un vient d’ouvrir, de retirer ou de changer cette proposition. Rechargez la page.',
    en: 'Somebody has just opened, withdrawn or changed this proposal. Reload the page.',
  },
  'pools.votes.discussed': {
    fr: 'On en discute encore jusqu’au {day}. Ouvrez le vote après ce jour.',
    en: 'It is discussed until {day}. Open the vote after that day.',
  },
  'pools.votes.no-holidays': {
    fr: 'Les jours fériés du pays de qui coordonne ne sont pas connus. Comptez en jours du calendrier.',
    en: 'The public holidays of the country of who coordinates are not known. Count days of the calendar.',
  },
  'pools.votes.no-population': {
    fr: 'Les habitants de {name} ne sont pas connus. Choisissez une règle d’une voix par membre.',
    en: 'The inhabitants of {name} are not known. Choose a rule of one voice for each member.',
  },
  'pools.votes.no-key': {
    fr: 'Cette règle compte les parts de la clé, et aucune n’est gelée. Gelez-en une d’abord.',
    en: 'This rule counts the shares of the key, and none is frozen. Freeze one first.',
  },
  'pools.votes.not-in-key': {
    fr: '{name} n’est pas dans la clé gelée. Gelez une clé avec tous ceux qui siègent, puis ouvrez le vote.',
    en: '{name} is not in the frozen key. Freeze a key with all who sit, then open the vote.',
  },
  'pools.votes.not-open': {
    fr: 'Ce vote n’est pas ouvert, ou vient de se clore. Rien n’a été compté de ce que vous envoyez.',
    en: 'This vote is not open, or has just closed. Nothing of what you send was counted.',
  },
  'pools.votes.no-choice': {
    fr: 'Choisissez pour, contre ou abstention.',
    en: 'Choose for, against or abstain.',
  },
  'pools.votes.both': {
    fr: 'Votez vous-même, ou confiez votre voix : pas les deux.',
    en: 'Vote yourself, or give your voice to another: not both.',
  },
  'pools.votes.no-reason': { fr: 'Dites pourquoi, en une phrase.', en: 'Say why, in one sentence.' },
  'pools.votes.secret-reason': {
    fr: 'Un vote secret ne garde aucune raison.',
    en: 'A secret vote keeps no reason.',
  },
  'pools.votes.again': {
    fr: 'Ce membre a déjà voté dans ce tour. Le premier vote vaut.',
    en: 'This member has voted in this round. The first vote stands.',
  },
  'pools.votes.cycle': {
    fr: 'Cette voix vous reviendrait : ce membre vous a confié la sienne. Votez vous-même.',
    en: 'This voice would come back to you: that member gave you its own. Vote yourself.',
  },
  'pools.votes.no-delegation': {
    fr: 'Ce vote ne permet pas de confier sa voix.',
    en: 'In this vote no voice is given to another.',
  },
  'pools.votes.bad-delegate': {
    fr: 'Ce membre ne vote pas, ou ne siège plus. Choisissez-en un autre.',
    en: 'This member does not vote, or sits no more. Choose another.',
  },
  'pools.votes.no-objection': {
    fr: 'Une objection n’existe que dans un vote par consentement. Votez contre.',
    en: 'An objection exists in a vote by consent only. Vote against.',
  },
  'pools.votes.no-elector': {
    fr: 'Ce membre ne vote pas ici : il ne siégeait pas à l’ouverture, ou n’y siège plus.',
    en: 'This member does not vote here: it did not sit at the opening, or sits no more.',
  },
  'pools.votes.link-forged': {
    fr: 'Ce lien n’est pas d’ici. Ouvrez celui du courrier, ou votez sur la page du groupement.',
    en: 'This link is not from here. Open the one of the mail, or vote on the page of the pool.',
  },
  'pools.votes.link-over': {
    fr: 'Ce lien a déjà servi, ou le vote est clos. La page du groupement dit ce qu’il en est.',
    en: 'This link has been used, or the vote is closed. The page of the pool says how it stands.',
  },
} as const satisfies Texts;
