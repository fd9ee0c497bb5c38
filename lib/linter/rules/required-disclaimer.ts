import { proposal } from '../fix';
import type { Rule } from '../rule';
import { onTouchpoint } from '../target';
import { textName } from '../texts';
import { called, isBlank } from '../wording';

export const requiredDisclaimer: Rule<'required-disclaimer'> = {
  id: 'required-disclaimer',
  title: 'Texts hold the disclaimers your brand requires',
  why: 'Your guidelines require them, often because a law does.',
  *check(scope) {
    const { journey, facts } = scope;
    const disclaimers = facts.brand?.requiredDisclaimers?.filter(({ text }) => !isBlank(text)) ?? [];
    if (disclaimers.length === 0) return;
    for (const state of journey.states) {
      for (const touchpoint of state.touchpoints) {
        for (const { field, text } of scope.texts(touchpoint)) {
          if (!field.endsWith('body')) continue;
          const body = plain(text);
          for (const disclaimer of new Set(disclaimers)) {
            const { channels, whenMentioned } = disclaimer;
            const required = disclaimer.text.trim();
            if (channels && !channels.includes(touchpoint.channel)) continue;
            const cause = whenMentioned?.find((words) => !isBlank(words) && body.includes(plain(words)));
            if ((whenMentioned && cause === undefined) || body.includes(plain(required))) continue;
            yield {
              target: onTouchpoint(touchpoint, field),
              message: `The ${textName(field, touchpoint)} of ${called(touchpoint, 'touchpoint')} ${cause === undefined ? 'lacks' : `mentions “${cause.trim()}” without`} “${shortened(required)}”, which your brand requires. Add it.`,
              ...(field === 'brief.body' && { fix: proposal.touchpoint('Add the disclaimer', touchpoint, ({ brief }) => void (brief?.body && (brief.body = `${brief.body.trimEnd()}\n\n${required}`.slice(0, 40_000)))) }),
            };
          }
        }
      }
    }
  },
};

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

/** Lower case, plain quotes, single spaces. */
function plain(text: string): string {
  return text.trim().toLowerCase().replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/[–—]/g, '-').replace(/\s+/g, ' ');
}
