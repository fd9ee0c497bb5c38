import type { Journey } from '@/lib/journey/journey';
import { testRule } from '../testing/rule-tester';
import { unknownVariable } from './unknown-variable';

const brief = (brief: object) => (journey: Journey) => void (journey.states[0]!.touchpoints[0]!.brief = brief);
const facts = { audience: { fields: new Set(['first_name', 'company.size']) } };
const on = (field: string) => ({ kind: 'touchpoint' as const, id: 'welcome', field });

testRule(unknownVariable, {
  valid: {
    'a variable on the list, with a default': brief({ subject: "Hi {{ first_name | default: 'you' }}", variables: ['first_name'] }),
    'no list': brief({ subject: 'Hi {{ first_name }}' }),
    'fields that are known': { change: brief({ subject: 'Hi {{first_name}} of {{ company.size }}' }), facts },
    'braces around nothing': brief({ subject: 'Hi {{ }} {first_name}', variables: ['plan'] }),
  },
  invalid: {
    'variables that are not on the list, once': {
      change: brief({ subject: 'Hi {{ fist_name }}', body: 'Dear {{fist_name}}, your plan is {{ plan }}', variables: ['first_name'] }),
      findings: [
        { target: on('brief.variables'), message: 'Welcome mentions fist_name, which is not among its variables. Add it to them, or correct the name.', fix: 'Add fist_name to the variables (safe)' },
        { target: on('brief.variables'), message: 'Welcome mentions plan, which is not among its variables. Add it to them, or correct the name.', fix: 'Add plan to the variables (safe)' },
      ],
      fixed: true,
    },
    'fields that are not known': {
      change: brief({ subject: 'Hi {{ fist_name }}', variables: ['fist_name', 'birthday', ' '] }),
      facts,
      findings: [
        { target: on('brief.subject'), message: 'The subject of Welcome mentions fist_name, which is not known of your customers. Did you mean "first_name"? Use a field that is known, or import this one.' },
        { target: on('brief.variables'), message: 'Welcome needs birthday, which is not known of your customers. Use a field that is known, or import this one.' },
      ],
    },
  },
});
