import { proposal } from '../fix';
import type { Rule } from '../rule';
import { onTouchpoint } from '../target';
import { textName } from '../texts';
import { called } from '../wording';

/** Words that tell how to end text messages, in English and in the languages of larger markets. */
const OPT_OUT = /(?<![\p{L}\p{N}])(stopp?|stopall|unsubscribe|opt[ -]?out|arr[eê]t|baja|parar|sair|cancelar|abmelden|afmelden)(?![\p{L}\p{N}])/iu;
const BODIES = /(^|\.)body$/;

export const smsOptOutWords: Rule<'sms-opt-out-words'> = {
  id: 'sms-opt-out-words',
  title: 'Every marketing text says how to stop the messages',
  why: 'The rules for text messages ask for it, and carriers block senders who leave it out.',
  *check(scope) {
    const { journey } = scope;
    for (const state of journey.states) {
      for (const touchpoint of state.touchpoints) {
        if (touchpoint.channel !== 'sms' || touchpoint.transactional) continue;
        for (const { field, text } of scope.texts(touchpoint)) {
          if (!BODIES.test(field) || OPT_OUT.test(text)) continue;
          yield {
            target: onTouchpoint(touchpoint, field),
            message: `The ${textName(field, touchpoint)} of ${called(touchpoint, 'touchpoint')} does not say how to stop the messages. End it with words such as “Reply STOP to end”.`,
            ...(field === 'brief.body' && { fix: proposal.touchpoint('Add “Reply STOP to end”', touchpoint, ({ brief }) => void (brief && (brief.body = `${brief.body?.trimEnd()} Reply STOP to end`.slice(0, 40_000)))) }),
          };
        }
      }
    }
  },
};
