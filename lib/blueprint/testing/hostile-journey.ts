import type { Journey } from '@/lib/journey/journey';
import { longJourney } from './long-journey';

/** Words that mean something to one format or another. */
export const HOSTILE_WORDS: readonly string[] = [
  '=HYPERLINK("http://x","y")',
  '+1',
  '-2+3',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  ' =1',
  '＝1+1',
  'a | b \\| c',
  '``` fence',
  '`code`',
  '<script>alert(1)</script>',
  '[link](javascript:alert(1)) ![i](x)',
  '# heading',
  '- item',
  '1. item',
  '---',
  'a\n\n# heading\n\n| a | b |\n| - | - |',
  'a\r\nEND:VEVENT\r\nBEGIN:VALARM',
  'semi;colon,comma\\n',
  '"]]> <!-- & &amp; \'',
  '%%{init: {}}%%',
  's1 --> s2: [*] {{x}} <<choice>>',
  'end note',
  '#quot;',
  '*bold* _it_ ~~gone~~',
  '\u202eright to left\u2028next',
  'Ärger 日本 🎉',
];

/** A small journey of two states and four touchpoints in which people wrote `words` wherever the document takes their words. */
export function hostileJourney(words: string): Journey {
  const journey = structuredClone(longJourney());
  journey.states = journey.states.slice(0, 2).map((state) => ({ ...state, touchpoints: state.touchpoints.slice(0, 2) }));
  journey.transitions = journey.transitions.slice(0, 1);
  Object.assign(journey, { name: words, summary: words });
  journey.kpis.primary!.name = words;
  for (const outcome of journey.outcomes) Object.assign(outcome, { name: words, summary: words });
  for (const state of journey.states) {
    Object.assign(state, { name: words, summary: words, exit: { kind: 'event', name: words } });
    for (const touchpoint of state.touchpoints) Object.assign(touchpoint, { name: words, platform: words, brief: { keyMessage: words, angle: words, cta: words, subject: words } });
  }
  for (const transition of journey.transitions) transition.trigger = { kind: 'event', name: words };
  return journey;
}
