import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { interpret } from 'xstate';
import { toMachine } from 'xstate/lib/scxml';
import { newEnrollment } from '@/lib/engine/new-enrollment';
import { DEFAULT_POLICY } from '@/lib/engine/default-policy';
import { step } from '@/lib/engine/step';
import type { Enrollment } from '@/lib/engine/enrollment';
import type { Event } from '@/lib/engine/event';
import { DAY_MS } from '@/lib/journey/duration';
import type { Journey } from '@/lib/journey/journey';
import { TEMPLATES } from '@/lib/journey/templates/catalog';
import { exampleValues } from '@/lib/journey/templates/example-values';
import { fillTemplate } from '@/lib/journey/templates/fill-template';
import { arbitraryJourney } from '@/lib/journey/testing/arbitrary';
import { ncName, takeEvent, timeoutEvent } from '@/lib/journey/scxml/names';
import { anyJourney } from '@/lib/simulation/testing/any-journey';
import { HOSTILE_WORDS, hostileJourney } from '../testing/hostile-journey';
import { longJourney } from '../testing/long-journey';
import { toScxml } from './scxml';

const START_MS = Date.UTC(2026, 2, 2);

/** A run of the chart by XState, an interpreter that knows nothing of us. It cannot cancel timers: time comes to it as events. */
function runChart(journey: Journey) {
  const timeless = toScxml(journey).replace(/^ *<on(entry|exit)>.*<\/on\1>$/gm, '');
  const service = interpret(toMachine(timeless, { delimiter: '$' })).start();
  return { send: (event: string) => void service.send(event), place: () => String(service.state.value) };
}

/** The same customer in the engine, told what they do and when time passes. */
function runEngine(journey: Journey) {
  let nowMs = START_MS;
  const consent = {};
  let enrollment: Enrollment = newEnrollment(journey, { attributes: {}, segments: [], consent, timeZone: 'UTC', suppressions: [] });
  const tell = (event: Event) => void ({ enrollment } = step(journey, enrollment, event, { now: nowMs, random: () => 0.5, policy: DEFAULT_POLICY }));
  tell({ kind: 'enter' });
  return {
    tell,
    wait(ms: number) {
      nowMs += ms;
      tell({ kind: 'timer' });
    },
    place: () => (enrollment.status.kind === 'active' ? enrollment.status.state : enrollment.status.kind === 'ended' ? enrollment.status.outcome : null),
  };
}

describe('a chart of the journey', () => {
  test('comes by an independent interpreter to the same states as the engine', () => {
    const journey = { ...longJourney(), entry: { ...longJourney().entry, criteria: undefined, holdoutShare: 0 } };
    const ways: (readonly string[])[] = [
      ['on-awareness', 'on-consideration', 'on-decision', 'on-onboarding', 'on-active', 'back', 'on-active', 'on-at-risk', 'on-advocacy'],
      ['on-awareness', 'on-consideration', 'timeout'],
      ['timeout'],
    ];
    for (const way of ways) {
      const [chart, engine] = [runChart(journey), runEngine(journey)];
      expect(chart.place()).toBe(engine.place());
      for (const move of way) {
        if (move === 'timeout') {
          chart.send(timeoutEvent(chart.place()));
          engine.wait(14 * DAY_MS);
        } else {
          chart.send(takeEvent(move));
          engine.tell({ kind: 'take', transition: move });
        }
        expect(chart.place(), move).toBe(ncName(String(engine.place())));
      }
    }
  });

  test('comes to the same states for every template, whichever transitions a customer takes', () => {
    const pick = fc.sample(fc.nat(), { numRuns: 400, seed: 7 });
    for (const template of TEMPLATES) {
      const filled = fillTemplate(template, { values: exampleValues(template) });
      if (!filled.ok) throw new Error(template.id);
      const journey: Journey = { ...filled.journey, entry: { ...filled.journey.entry, criteria: undefined, holdoutShare: 0 }, suppressions: [] };
      for (let walk = 0; walk < 4; walk++) {
        const [chart, engine] = [runChart(journey), runEngine(journey)];
        expect(chart.place(), template.id).toBe(ncName(String(engine.place())));
        for (let moves = 0; moves < 12; moves++) {
          const ways = journey.transitions.filter(({ from }) => from === engine.place());
          const way = ways[pick[(walk * 12 + moves) % pick.length]! % Math.max(1, ways.length)];
          if (!way) break;
          chart.send(takeEvent(way.id));
          engine.tell({ kind: 'take', transition: way.id });
          expect(chart.place(), `${template.id}, ${way.id}`).toBe(ncName(String(engine.place())));
        }
      }
    }
  });

  test('is well-formed XML with one id for each part, whatever people wrote', async () => {
    const journeys = [...fc.sample(arbitraryJourney(), { numRuns: 30, seed: 3 }), ...fc.sample(anyJourney, { numRuns: 20, seed: 3 })];
    const hostile = { ...longJourney(), name: '"><script>alert(1)</script>\u0000\ud800&', summary: ']]> <!-- \u0007' };
    const xml = [...journeys, hostile].map((journey, i) => ({ fileName: `${i}.xml`, contents: toScxml(journey) }));
    const { valid, errors } = await validateXML({ xml, schema: { fileName: 'chart.xsd', contents: CHART_XSD } });
    expect(errors.map(({ rawMessage }) => rawMessage)).toEqual([]);
    expect(valid).toBe(true);
  });
});

/** The W3C’s own schema is not in this repository: a folder with scxml.xsd, the files it includes, and xml.xsd, from www.w3.org/2011/04/SCXML. */
const W3C_FOLDER = process.env.SCXML_XSD;

test.skipIf(!W3C_FOLDER)(`a chart is valid by the schema of the W3C${W3C_FOLDER ? '' : ' (not run: name a folder that holds it in SCXML_XSD)'}`, async () => {
  const preload = readdirSync(W3C_FOLDER!).filter((name) => name.endsWith('.xsd')).map((name) => ({ fileName: name, contents: readFileSync(join(W3C_FOLDER!, name), 'utf8').replaceAll('http://www.w3.org/2001/xml.xsd', 'xml.xsd') }));
  const journeys = [longJourney(), ...HOSTILE_WORDS.map(hostileJourney), ...fc.sample(arbitraryJourney(), { numRuns: 30, seed: 4 }), ...fc.sample(anyJourney, { numRuns: 20, seed: 4 })];
  const xml = journeys.map((journey, i) => ({ fileName: `${i}.xml`, contents: toScxml(journey) }));
  const { errors } = await validateXML({ xml, schema: preload.find(({ fileName }) => fileName === 'scxml.xsd')!, preload });
  expect(errors.map(({ rawMessage }) => rawMessage)).toEqual([]);
});

/** What SCXML 1.0 asks of the part we use: elements in their places, ids that are names and unique, targets that exist. */
const CHART_XSD = `<?xml version="1.0"?>
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="http://www.w3.org/2005/07/scxml" targetNamespace="http://www.w3.org/2005/07/scxml" elementFormDefault="qualified">
  <xs:element name="scxml"><xs:complexType><xs:choice maxOccurs="unbounded">
      <xs:element name="state" type="state"/>
      <xs:element name="final"><xs:complexType><xs:attribute name="id" type="xs:ID" use="required"/><xs:anyAttribute namespace="##other" processContents="skip"/></xs:complexType></xs:element>
      <xs:any namespace="##other" processContents="skip"/>
    </xs:choice>
    <xs:attribute name="version" fixed="1.0" use="required"/><xs:attribute name="datamodel" type="xs:NMTOKEN"/><xs:attribute name="name" type="xs:NMTOKEN"/><xs:attribute name="initial" type="xs:IDREFS"/>
  </xs:complexType></xs:element>
  <xs:complexType name="state"><xs:sequence>
      <xs:element name="onentry" minOccurs="0"><xs:complexType><xs:sequence><xs:element name="send"><xs:complexType><xs:attribute name="id" type="xs:ID"/><xs:attribute name="event" type="event"/><xs:attribute name="delay"><xs:simpleType><xs:restriction base="xs:string"><xs:pattern value="\\d+(\\.\\d+)?(ms|s)"/></xs:restriction></xs:simpleType></xs:attribute></xs:complexType></xs:element></xs:sequence></xs:complexType></xs:element>
      <xs:element name="onexit" minOccurs="0"><xs:complexType><xs:sequence><xs:element name="cancel"><xs:complexType><xs:attribute name="sendid" type="xs:IDREF" use="required"/></xs:complexType></xs:element></xs:sequence></xs:complexType></xs:element>
      <xs:element name="transition" minOccurs="0" maxOccurs="unbounded"><xs:complexType><xs:attribute name="event" type="event" use="required"/><xs:attribute name="target" type="xs:IDREFS" use="required"/><xs:anyAttribute namespace="##other" processContents="skip"/></xs:complexType></xs:element>
    </xs:sequence><xs:attribute name="id" type="xs:ID" use="required"/><xs:anyAttribute namespace="##other" processContents="skip"/></xs:complexType>
  <xs:simpleType name="event"><xs:restriction base="xs:token"><xs:pattern value="[\\w\\-]+(\\.[\\w\\-]+)*"/></xs:restriction></xs:simpleType>
</xs:schema>`;
