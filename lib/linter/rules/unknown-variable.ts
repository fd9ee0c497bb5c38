import { suggestion } from '@/lib/journey/closest';
import { variablesIn } from '@/lib/journey/variables';
import { safeFix } from '../fix';
import type { Rule } from '../rule';
import { onTouchpoint } from '../target';
import { textName } from '../texts';
import { called, isBlank, subject } from '../wording';

export const unknownVariable: Rule<'unknown-variable'> = {
  id: 'unknown-variable',
  title: 'Every variable in a text can be filled in',
  why: 'Otherwise customers read “Hi {{first_name}}”, or nothing where their name should be.',
  *check(scope) {
    const { journey, facts } = scope;
    const fields = facts.audience?.fields;
    for (const state of journey.states) {
      for (const touchpoint of state.touchpoints) {
        const listed = touchpoint.brief?.variables;
        if (!listed?.length && !fields) continue;
        let told: Set<string> | undefined;
        for (const { field, text } of scope.texts(touchpoint)) {
          if (!text.includes('{{')) continue;
          for (const name of variablesIn(text)) {
            if (told?.has(name)) continue;
            const unknown = fields && !fields.has(name);
            if (!unknown && (!listed?.length || listed.includes(name))) continue;
            (told ??= new Set()).add(name);
            if (unknown) {
              yield { target: onTouchpoint(touchpoint, field), message: `The ${textName(field, touchpoint)} of ${called(touchpoint, 'touchpoint')} mentions ${name}, which is not known of your customers.${suggestion(name, fields)} Use a field that is known, or import this one.` };
            } else {
              yield {
                target: onTouchpoint(touchpoint, 'brief.variables'),
                message: `${subject(touchpoint, 'touchpoint')} mentions ${name}, which is not among its variables. Add it to them, or correct the name.`,
                ...(listed!.length < 100 && name.length <= 200 && { fix: safeFix.touchpoint(`Add ${name} to the variables`, touchpoint, ({ brief }) => void (brief?.variables && brief.variables.length < 100 && !brief.variables.includes(name) && brief.variables.push(name))) }),
              };
            }
          }
        }
        for (const name of fields && listed ? listed : []) {
          if (isBlank(name) || told?.has(name) || fields!.has(name)) continue;
          (told ??= new Set()).add(name);
          yield { target: onTouchpoint(touchpoint, 'brief.variables'), message: `${subject(touchpoint, 'touchpoint')} needs ${name}, which is not known of your customers.${suggestion(name, fields!)} Use a field that is known, or import this one.` };
        }
      }
    }
  },
};
