import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RECOMMENDED } from './preset';
import { RULE_INFOS, RULES, ruleInfo } from './registry';

const folder = new URL('./rules/', import.meta.url);
const files = readdirSync(folder);
const ids = RULE_INFOS.map((info) => info.id);

describe('the registry', () => {
  it('holds every rule once', () => expect(new Set(ids).size).toBe(ids.length));

  it('gives every rule a severity, and no severity to anything else', () => expect(Object.keys(RECOMMENDED).sort()).toEqual([...ids].sort()));

  it('knows every file among the rules', () => {
    const expected = ids.flatMap((id) => [`${id}.ts`, `${id}.md`, `${id}.test.ts`]);
    expect(files.sort()).toEqual(expected.sort());
  });

  it('finds a rule by its id', () => expect(ids.map((id) => ruleInfo(id).id)).toEqual(ids));
});

describe.each(RULE_INFOS)('$id', ({ id, title, why }) => {
  it('is exported from the file of its name', async () => {
    const exported: Record<string, unknown> = await import(`./rules/${id}.ts`);
    expect(Object.values(exported)).toContain(RULE_INFOS.find((info) => info.id === id));
  });

  it('has a title without a period and a reason with one', () => {
    expect(title).toMatch(/^[A-Z].*[^.]$/);
    expect(why).toMatch(/^[A-Z].*\.$/);
  });

  it('has a doc that says what it asks, why it matters, what is wrong and what is right', () => {
    const doc = readFileSync(new URL(`${id}.md`, folder), 'utf8');
    expect(doc).toMatch(new RegExp(`^# ${title.replace(/[.*+?^$()|[\]\\]/g, '\\$&')}\n`));
    expect([...doc.matchAll(/^## (.*)$/gm)].map(([, heading]) => heading)).toEqual(['What it asks', 'Why it matters', 'Wrong', 'Right']);
  });
});

it('asks with RULES alone what RULE_INFOS explains', () => expect(RULES.map((rule) => rule.id)).toEqual(ids.filter((id) => id !== 'rule-error')));
