import { proposal } from '../fix';
import type { Rule } from '../rule';
import { onTouchpoint } from '../target';
import { textName, textsAndMessageOf } from '../texts';
import { subject } from '../wording';

/** Words that sell. */
const SELLING = /(?<![\p{L}\p{N}])(\d+ ?% off|on sale|sale ends|discounts?|coupons?|promo(tion)?s?|promo code|special offers?|limited[- ]time|limited offer|buy now|shop now|order now|upgrade (now|today)|save \d+|free trial|deal of the (day|week)|black friday)(?![\p{L}\p{N}])/iu;

export const transactionalMisuse: Rule<'transactional-misuse'> = {
  id: 'transactional-misuse',
  title: 'Messages marked as needed by customers do not sell',
  why: 'They go to people who opted out; an offer in them is marketing in the eyes of the law.',
  *check({ journey }) {
    for (const state of journey.states) {
      for (const touchpoint of state.touchpoints) {
        if (!touchpoint.transactional) continue;
        for (const { field, text } of textsAndMessageOf(touchpoint)) {
          const words = SELLING.exec(text)?.[0];
          if (words === undefined) continue;
          yield {
            target: onTouchpoint(touchpoint, 'transactional'),
            message: `${subject(touchpoint, 'touchpoint')} is marked as a message customers need, but its ${textName(field, touchpoint)} sells (“${words}”). Take that out, or remove the mark.`,
            fix: proposal.touchpoint('Remove the mark', touchpoint, (draft) => void delete draft.transactional),
          };
          break;
        }
      }
    }
  },
};
