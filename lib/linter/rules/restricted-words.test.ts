import type { Journey } from '@/lib/journey/journey';
import { testRule } from '../testing/rule-tester';
import { restrictedWords } from './restricted-words';

const facts = { brand: { restrictedWords: [{ words: 'Guaranteed', instead: 'most customers' }, { words: "don't  miss" }, { words: 'C++ (beta)' }, { words: ' ' }] } };
const says = (brief: object) => (journey: Journey) => void (journey.states[0]!.touchpoints[0]!.brief = brief);
const on = (field: string) => ({ kind: 'touchpoint' as const, id: 'welcome', field });

testRule(restrictedWords, {
  valid: {
    'such words without guidelines': says({ body: 'Guaranteed!' }),
    'words that only contain them': { change: says({ body: 'Unguaranteed results' }), facts },
    'guidelines without words': { change: says({ body: 'Guaranteed!' }), facts: { brand: { restrictedWords: [{ words: '' }] } } },
  },
  invalid: {
    'words in any case and spelling, once per text': {
      change: says({ keyMessage: 'GUARANTEED, guaranteed', body: 'Don’t miss C++ (beta)' }),
      facts,
      findings: [
        { target: on('brief.keyMessage'), message: 'The key message of Welcome uses “guaranteed”, which your brand avoids. Say “most customers” instead.' },
        { target: on('brief.body'), message: 'The text of Welcome uses “don\'t miss”, which your brand avoids. Say it another way.' },
        { target: on('brief.body'), message: 'The text of Welcome uses “c++ (beta)”, which your brand avoids. Say it another way.' },
      ],
    },
  },
});
