import type { Locator, Page } from '@playwright/test';
import { serializeJourney } from '@/lib/journey/parse';
import { benchJourney } from './bench/bench-journey';
import { center, importJourney, inspectorOf, nodeOf, select, upload, wayOf } from './builder';
import { expect, test } from './fixtures';

/**
 * Nodes and edges of the canvas, fields of the inspector by their paths, and rows of the problems by their keys (`panel` for what is not
 * in a row), whose components have rendered; and how often something was committed.
 */
type Redrawn = { nodes: string[]; edges: string[]; fields: string[]; problems: string[]; commits: number };
declare global {
  var redrawn: { nodes: Set<string>; edges: Set<string>; fields: Set<string>; problems: Set<string>; commits: number };
}

test('an edit draws anew what it changed, and a drag what moves', async ({ page }) => {
  await countRenders(page);
  await importJourney(page, upload('bench.json', serializeJourney(benchJourney())));
  await select(page, 'State 3');
  const name = inspectorOf(page).getByRole('textbox', { name: 'Name', exact: true });
  await name.focus();
  await page.keyboard.press('End');

  const typed = await redrawnBy(page, () => name.pressSequentially('!'));
  expect(typed.fields).toEqual(['name']);
  // A name is spoken by the lines that lead there or away.
  expect(typed.nodes).toEqual(['state-3']);
  expect(typed.edges.toSorted()).toEqual(['timeout:state-3', 'transition:back-2', 'transition:back-3', 'transition:on-2', 'transition:on-3']);

  await name.fill('State 3');
  const from = await center(nodeOf(page, 'State 5'));
  await page.mouse.move(from.x, from.y - 24);
  await page.mouse.down();
  await page.mouse.move(from.x + 24, from.y, { steps: 3 });
  const dragged = await redrawnBy(page, () => page.mouse.move(from.x + 120, from.y + 60, { steps: 12 }));
  // What is drawn anew meanwhile, such as a step taken back, takes nothing out of the hand.
  const held = await center(nodeOf(page, 'State 5'));
  await page.keyboard.press('ControlOrMeta+z');
  await expect(name).not.toHaveValue('State 3');
  expect(await center(nodeOf(page, 'State 5'))).toEqual(held);
  await page.mouse.up();
  expect(dragged.nodes).toEqual([]);
  expect(dragged.edges).toEqual([]);
  expect(dragged.commits).toBeGreaterThan(5);

  // A field of a brief is read by itself: typing in one leaves the others of its form alone. Of the canvas, the card that holds it.
  await select(page, 'State 3');
  await inspectorOf(page).getByRole('button', { name: /^Push Message 3/ }).click();
  const message = inspectorOf(page).getByRole('textbox', { name: 'Key message', exact: true });
  await message.focus();
  await page.keyboard.press('End');
  const written = await redrawnBy(page, () => message.pressSequentially('!'));
  expect(written.fields).toEqual(['brief.keyMessage']);
  expect(written.nodes).toEqual(['state-3']);
  expect(written.edges).toEqual([]);
  expect(written.problems).toEqual([]);
});

test('a field of any form is typed in by itself', async ({ page }) => {
  await countRenders(page);
  await importJourney(page, upload('bench.json', serializeJourney(benchJourney())));
  const inspector = inspectorOf(page);
  /** The fields drawn anew while one is typed in. */
  const typingIn = async (field: Locator) => {
    await field.focus();
    await page.keyboard.press('End');
    return (await redrawnBy(page, () => field.pressSequentially('1'))).fields;
  };
  const line = (name: string) => inspector.getByRole('textbox', { name, exact: true });
  expect(await typingIn(line('Name'))).toEqual(['name']);
  expect(await typingIn(line('Holdout'))).toEqual(['entry.holdoutShare']);
  expect(await typingIn(line('Timeout after'))).toEqual(['timeout.after']);
  expect(await typingIn(line('Primary KPI'))).toEqual(['kpis.primary']);
  expect(await typingIn(line('Fixed cost'))).toEqual(['economics.fixedCost']);
  await select(page, 'State 3');
  expect(await typingIn(line('Summary'))).toEqual(['summary']);
  expect(await typingIn(line('Timeout after'))).toEqual(['timeout.after']);
  // A name that is new is offered where others are asked for.
  expect((await typingIn(inspector.getByRole('combobox', { name: 'Exit criteria event', exact: true }))).toSorted()).toEqual(['entry', 'exit']);
  await inspector.getByRole('button', { name: /^Push Message 3/ }).click();
  // The state has a name, too: until its form is gone, its field is the one found.
  await expect(inspector.getByRole('paragraph').first()).toHaveText('Touchpoint');
  // What the linter says calls it by its name, and is said at the fields it concerns.
  expect((await typingIn(line('Name'))).toSorted()).toEqual(['brief.keyMessage', 'name', 'optOut']);
  expect(await typingIn(line('Counts within'))).toEqual(['success.within']);
  expect(await typingIn(line('Delay'))).toEqual(['timing.delay']);
  await wayOf(page, 'State 3 to State 4').click();
  expect(await typingIn(line('Rate'))).toEqual(['probability']);
  expect(await typingIn(line('After'))).toEqual(['duration.value']);
  await select(page, 'Converted');
  expect(await typingIn(line('Name'))).toEqual(['name']);
});

/** Listens where React tells its developer tools of every commit, and notes the components that did work in it, by the part they draw. */
async function countRenders(page: Page): Promise<void> {
  await page.addInitScript(() => {
    type Fiber = { tag: number; flags: number; child: Fiber | null; sibling: Fiber | null; alternate: Fiber | null; stateNode: unknown };
    const [FUNCTION, HOST, MEMO, SIMPLE_MEMO] = [0, 5, 14, 15];
    globalThis.redrawn = { nodes: new Set(), edges: new Set(), fields: new Set(), problems: new Set(), commits: 0 };
    const walk = (fiber: Fiber, part: { kind: 'nodes' | 'edges' | 'fields' | 'problems'; id: string; ours: boolean } | undefined): void => {
      let inside = part;
      if (fiber.tag === HOST && fiber.stateNode instanceof Element) {
        const field = fiber.stateNode.getAttribute('data-field');
        if (field !== null) inside = { kind: 'fields', id: field, ours: true };
        if (fiber.stateNode.matches('[aria-label="Problems"]')) inside = { kind: 'problems', id: 'panel', ours: true };
        const problem = fiber.stateNode.matches('[aria-label="Problems"] li') ? fiber.stateNode.querySelector<HTMLElement>('[data-key]')?.dataset.key : undefined;
        if (problem !== undefined) inside = { kind: 'problems', id: problem, ours: true };
        const id = fiber.stateNode.getAttribute('data-id') ?? fiber.stateNode.getAttribute('data-edge');
        if (id !== null && fiber.stateNode.matches('.react-flow__node')) inside = { kind: 'nodes', id, ours: false };
        if (id !== null && fiber.stateNode.matches('.react-flow__edge, .pill')) inside = { kind: 'edges', id, ours: fiber.stateNode.matches('.pill') };
      }
      // The canvas library's own parts follow every move; what counts is what we draw inside of them, which begins with a memo.
      if (fiber.tag === MEMO && inside) inside = { ...inside, ours: true };
      const worked = (fiber.tag === FUNCTION || fiber.tag === SIMPLE_MEMO) && (fiber.flags & 1) !== 0 && fiber.alternate !== null;
      if (worked && inside?.ours) globalThis.redrawn[inside.kind].add(inside.id);
      if (fiber.child && fiber.child !== fiber.alternate?.child) for (let child: Fiber | null = fiber.child; child; child = child.sibling) walk(child, inside);
    };
    const onCommitFiberRoot = (_: number, root: { current: Fiber }) => {
      globalThis.redrawn.commits++;
      walk(root.current, undefined);
    };
    Object.assign(window, { __REACT_DEVTOOLS_GLOBAL_HOOK__: { renderers: new Map(), supportsFiber: true, inject: () => 1, onCommitFiberRoot, onCommitFiberUnmount: () => {}, onPostCommitFiberRoot: () => {}, checkDCE: () => {} } });
  });
}

async function redrawnBy(page: Page, act: () => Promise<void>): Promise<Redrawn> {
  await page.waitForTimeout(400);
  await page.evaluate(() => void (globalThis.redrawn = { nodes: new Set(), edges: new Set(), fields: new Set(), problems: new Set(), commits: 0 }));
  await act();
  await page.waitForTimeout(300);
  return page.evaluate(() => ({ nodes: [...globalThis.redrawn.nodes], edges: [...globalThis.redrawn.edges], fields: [...globalThis.redrawn.fields], problems: [...globalThis.redrawn.problems], commits: globalThis.redrawn.commits }));
}
