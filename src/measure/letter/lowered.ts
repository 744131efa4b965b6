// SPDX-License-Identifier: AGPL-3.0-or-later
// From the forecast to the letter given: what has lasted thirty days, stopped by the gravest fact, then one
// letter less where people are left unanswered. Lowered, never raised; each step says why.
import { type Confirmed, worse } from '../forecast/confirmed.ts';
import { letterOf } from '../forecast/method.ts';
import { type Finding, type Grade, type Letter, letters } from '../grade/grade.ts';
import { say } from '../grade/said.ts';

type Given = Pick<Grade, 'letter' | 'otherLetter' | 'reason' | 'furtherDown'>;

/**
 * The letter, the other one where the interval straddles a threshold that the facts leave open, and what
 * lowered it.
 */
export function loweredFrom(
  { letter: forecast, lasted, interval }: Confirmed,
  findings: readonly Finding[],
): Given {
  const stop = lowestStop(findings);
  const down = findings.find(({ letterDown }) => letterDown);
  const stopped = worse(lasted, stop?.cap ?? 'A');
  const letter = down ? oneBelow(stopped) : stopped;
  const straddled = interval.map((edge) => {
    const held = worse(worse(letterOf(edge), lasted === forecast ? 'A' : lasted), stop?.cap ?? 'A');
    return down ? oneBelow(held) : held;
  });
  const otherLetter = straddled.find((one) => one !== letter);
  return { letter, ...(otherLetter && { otherLetter }), ...reasons(forecast, lasted, stop, letter, stopped) };
}

function reasons(
  forecast: Letter,
  lasted: Letter,
  stop: Finding | undefined,
  letter: Letter,
  stopped: Letter,
): Given {
  const held =
    stop && stopped !== lasted
      ? `capped.${stop.indicator}`
      : lasted === forecast
        ? undefined
        : 'capped.thirty-days';
  const reason = held && say(held, { forecast, letter: stopped });
  if (letter === stopped) return reason ? { reason } : {};
  return reason
    ? { reason, furtherDown: say('lowered.further', { letter }) }
    : { reason: say('lowered.unanswered', { forecast, letter }) };
}

function lowestStop(findings: readonly Finding[]): Finding | undefined {
  const stops = findings.filter(({ cap }) => cap !== undefined);
  return stops.sort((a, b) => letters.indexOf(b.cap!) - letters.indexOf(a.cap!))[0];
}

function oneBelow(letter: Letter): Letter {
  return letters[letters.indexOf(letter) + 1] ?? letter;
}
