import fc from 'fast-check';
import { expect, it } from 'vitest';
import { contentHash } from '@/lib/journey/content-hash';
import { replay } from './advance';
import { SECTIONS, type Section } from './section';
import { RISK_LEVELS } from './risk-level';
import { PEOPLE, World, type Name, type Version } from './testing/world';

// Whatever people do, in whatever order: what goes live was approved, in exactly that form, by people who may and did not make it.

const APPROVING = ['owner', 'admin', 'manager'];
const person = fc.oneof({ weight: 2, arbitrary: fc.constantFrom(...PEOPLE) }, { weight: 3, arbitrary: fc.constantFrom('boss' as const, 'chief' as const, 'owner' as const) });
const author = fc.oneof({ weight: 5, arbitrary: fc.constant('ann' as const) }, { weight: 1, arbitrary: fc.constantFrom(...PEOPLE) });
const often = fc.oneof({ weight: 5, arbitrary: fc.constant(true) }, { weight: 1, arbitrary: fc.constant(false) });
const risk = fc.constantFrom(...RISK_LEVELS);
const back = fc.oneof({ weight: 5, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat(3) });
const EDITS = {
  content: (to: number) => (journey: World['document']) => void (journey.states[0]!.name = `Trial ${to}`),
  audience: (to: number) => (journey: World['document']) => void (journey.entry.holdoutShare = to / 10),
  spend: (to: number) => (journey: World['document']) => void (journey.economics.fixedCost = to),
  layout: (to: number) => (journey: World['document']) => void (journey.layout = { trial: { x: to, y: 0 } }),
};

type Act = (world: World) => void;
const pick = (world: World, at: number): Version | undefined => world.versions.at(-1 - at);

const acts: fc.Arbitrary<Act> = fc.oneof(
  { weight: 3, arbitrary: fc.tuple(author, fc.constantFrom(...(Object.keys(EDITS) as (keyof typeof EDITS)[])), fc.nat(2)).map(([by, what, to]): Act => (world) => world.edit(by, EDITS[what](to))) },
  { weight: 1, arbitrary: fc.constantFrom(500, 20_000).map((people): Act => (world) => void (world.people = people)) },
  { weight: 2, arbitrary: fc.tuple(author, risk).map(([by, level]): Act => (world) => world.request(by, level)) },
  {
    weight: 8,
    arbitrary: fc.record({ by: person, for: fc.option(person, { nil: undefined, freq: 3 }), at: back, sections: fc.oneof({ weight: 3, arbitrary: fc.constant<Section[]>([...SECTIONS]) }, { weight: 1, arbitrary: fc.subarray<Section>([...SECTIONS], { minLength: 1 }) }), typed: often, checked: often, fresh: often }).map((given): Act => (world) => {
      const version = pick(world, given.at);
      if (!version) return;
      const { request } = version.approval;
      const asked = new Set(request.policy.needs.map(({ section }) => section));
      const sections = given.sections.filter((section) => asked.has(section));
      world.try(version, {
        kind: 'approve',
        by: world.actor(given.by, given.for),
        at: world.now,
        sections: sections.length ? sections : given.sections,
        contentHash: given.fresh ? request.contentHash : contentHash(world.document),
        figures: given.typed ? request.figures : { people: 1, spend: 0 },
        checked: given.checked ? request.policy.checklist : [],
      });
    }),
  },
  { weight: 1, arbitrary: fc.tuple(person, back, fc.constantFrom('ask-changes' as const, 'reject' as const)).map(([by, at, kind]): Act => (world) => void (pick(world, at) && world.try(pick(world, at)!, { kind, reason: 'Because', by: world.actor(by), at: world.now }))) },
  { weight: 1, arbitrary: fc.tuple(person, back).map(([by, at]): Act => (world) => void (pick(world, at) && world.try(pick(world, at)!, { kind: 'withdraw', by: world.actor(by), at: world.now }))) },
  { weight: 5, arbitrary: fc.tuple(person, back, often).map(([by, at, fresh]): Act => (world) => void (pick(world, at) && world.launch(pick(world, at)!, by, fresh ? pick(world, at)!.approval.request.contentHash : contentHash(world.document)))) },
  { weight: 1, arbitrary: fc.tuple(person, back, fc.constantFrom('pause' as const, 'stop' as const)).map(([by, at, kind]): Act => (world) => void (pick(world, at) && world.try(pick(world, at)!, { kind, reason: 'Because', by: world.actor(by), at: world.now }))) },
  { weight: 1, arbitrary: fc.tuple(person, back).map(([by, at]): Act => (world) => void (pick(world, at) && world.try(pick(world, at)!, { kind: 'resume', by: world.actor(by), at: world.now }))) },
  { weight: 2, arbitrary: fc.tuple(person, back, back).map(([by, from, to]): Act => (world) => void (pick(world, from) && pick(world, to) && world.rollBack(pick(world, from)!, pick(world, to)!, by))) },
  { weight: 1, arbitrary: fc.constantFrom(3_600_000, 86_400_000, 20 * 86_400_000).map((ms): Act => (world) => void (world.now += ms)) },
  { weight: 1, arbitrary: fc.tuple(person, person).map(([from, to]): Act => (world) => void (from !== to && world.places.push({ from, to }))) },
  { weight: 1, arbitrary: fc.tuple(person, fc.constantFrom('admin' as const, 'manager' as const, 'marketer' as const)).map(([who, role]): Act => (world) => void (who === 'owner' || (world.roles[who] = role))) },
);

it('nothing goes live that was not approved in exactly this form by people entitled to, other than its authors', () => {
  let launches = 0;
  let carriedLaunches = 0;
  fc.assert(
    fc.property(fc.array(acts, { minLength: 10, maxLength: 60 }), (sequence) => {
      const world = new World();
      for (const act of sequence) {
        const before = new Set(world.live());
        act(world);
        expect(world.live().length, 'one version live at most').toBeLessThan(2);
        for (const version of world.live()) {
          if (before.has(version)) continue;
          launches++;
          if (assertApproved(world, version)) carriedLaunches++;
        }
      }
      for (const { approval } of world.versions) expect(replay(approval.id, approval.request, approval.events)).toEqual(approval);
    }),
    { numRuns: 1_000 },
  );
  expect(launches, 'the walk gets somewhere').toBeGreaterThan(100);
  expect(carriedLaunches, 'also by approvals carried over').toBeGreaterThan(5);
});

/** Judges a launch by the oracle's own memory alone. True where it rests on an approval of another version. */
function assertApproved(world: World, version: Version): boolean {
  const { request } = version.approval;
  expect(contentHash(version.document), 'the document is the one that was asked about').toBe(request.contentHash);
  const counted = new Set<Name>();
  let carried = false;
  for (const { section, people } of request.policy.needs) {
    const own = yesTo(version, section);
    const fromOthers = world.versions.filter((other) => other !== version && other.sections[section] === version.sections[section]).flatMap((other) => yesTo(other, section));
    const entitled = [...own, ...fromOthers].filter(({ by, role, for: place }) => APPROVING.includes(role) && !version.authors.has(by) && !version.authors.has(place));
    const who = new Set(entitled.map(({ by }) => by));
    expect(who.size, `${section} of version ${version.approval.id}`).toBeGreaterThanOrEqual(people);
    for (const name of who) counted.add(name);
    if (new Set(own.map(({ by }) => by)).size < people) carried = true;
  }
  expect(counted.size, 'different people').toBeGreaterThanOrEqual(version.risk === 'critical' ? 2 : 1);
  return carried;
}

function yesTo(version: Version, section: Section): Version['yes'] {
  return version.yes.filter((given) => given.section === section);
}
