import fc from 'fast-check';
import { expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { HOSTILE_WORDS, hostileJourney } from '@/lib/blueprint/testing/hostile-journey';
import { draw } from '@/lib/editor/drawing';
import { lanesOf } from '@/lib/editor/lanes';
import { withPositions } from '@/lib/editor/with-positions';
import { arbitraryJourney } from '@/lib/journey/testing/arbitrary';
import { drawPicture, type PictureTools } from './draw-picture';

const tools: PictureTools = { color: (token) => `#${token.length}00`, measure: (text, size) => [...text].length * size * 0.55, icon: () => '<path d="M0 0"/>', font: '' };

test('any journey becomes an XML document with a card, pill or stop for each of its parts', async () => {
  const journeys = fc.sample(arbitraryJourney({ maxStates: 6 }), { numRuns: 25, seed: 5 }).map(withPositions);
  const pictures = journeys.map((journey, i) => {
    const lanes = i % 2 ? lanesOf(journey) : undefined;
    return drawPicture(draw({ journey: lanes ? { ...journey, layout: { ...journey.layout, ...lanes.layout } } : journey, selection: [], findings: [] }), tools, lanes);
  });
  const checked = await validateXML({ xml: pictures.map((contents, i) => ({ fileName: `${i}.svg`, contents })), schema: '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="http://www.w3.org/2000/svg"><xs:element name="svg" type="xs:anyType"/></xs:schema>' });
  expect(checked.errors.filter(({ rawMessage }) => /parser error|namespace error/.test(rawMessage))).toEqual([]);
  for (const [i, journey] of journeys.entries()) {
    expect(pictures[i]).not.toMatch(/NaN|undefined/);
    expect(pictures[i]!.split(' rx="10"').length - 1).toBeGreaterThanOrEqual(journey.states.length);
  }
});

test('a text too long for its place ends in an ellipsis', () => {
  const [journey] = fc.sample(arbitraryJourney({ maxStates: 1 }), { numRuns: 1, seed: 1 });
  const long = withPositions({ ...journey!, states: [{ id: 'long', name: 'A very long name that no card has room for at all', touchpoints: [] }], transitions: [], outcomes: [], entry: { reentry: { kind: 'never' }, holdoutShare: 0 }, exit: { others: [] }, timeout: undefined, layout: {} });
  expect(drawPicture(draw({ journey: long, selection: [], findings: [] }), tools)).toMatch(/>A very long name[^<]*…<\/text>/);
});

test('what people write stays words: a picture opened by itself runs nothing and loads nothing', async () => {
  const words = [...HOSTILE_WORDS, '<svg onload="alert(1)">', '"/><image href="http://evil.test/x"/>', '</title><script>alert(1)</script>', '\' onload=\'alert(1)', '&lt;script&gt;', ']]><a xlink:href="javascript:alert(1)">'];
  const parts = (picture: string) => [...picture.replace(/>[^<]*</g, '><').matchAll(/<(\w+)((?: [\w-]+="[^"]*")*) ?\/?>/g)].map(([, name, attributes]) => `${name} ${[...attributes!.matchAll(/ ([\w-]+)=/g)].map(([, each]) => each).join(' ')}`);
  const plain = new Set(parts(drawPicture(draw({ journey: withPositions(hostileJourney('harmless')), selection: [], findings: [] }), tools)));
  for (const each of words) {
    const picture = drawPicture(draw({ journey: withPositions(hostileJourney(each)), selection: [], findings: [] }), tools);
    expect(new Set(parts(picture)), each).toEqual(plain);
    expect(picture.match(/<[a-z]/g)!.length, each).toBe(parts(picture).length);
  }
});
