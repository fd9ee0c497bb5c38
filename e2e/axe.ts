import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/**
 * axe on a page, told to name what is wrong alone, and to stay in the page: else every look names all that is well too, and opens
 * a second page to sum up what frames have said. The app has no frames.
 */
export function axeOn(page: Page, axeSource?: string): AxeBuilder {
  return new AxeBuilder({ page, ...(axeSource && { axeSource }) }).options({ resultTypes: ['violations'] }).setLegacyMode();
}

/** Colors on their way from one theme to the other are nobody's: they are brought to their end, as out of view they may stay on their way for ever. */
export async function standStill(page: Page): Promise<void> {
  await page.evaluate(async () => {
    // Some set out only then, because a color follows from the part around it.
    const onTheirWay = () => document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
    do {
      for (const animation of onTheirWay()) animation.finish();
      await new Promise(requestAnimationFrame);
    } while (onTheirWay().some(({ playState }) => playState === 'running'));
  });
}

/** Nothing but colors differs between themes. */
export const ofColors = (axe: AxeBuilder): AxeBuilder => axe.withRules(['color-contrast']);

/**
 * What axe finds on the whole page in one theme, in words; `narrow` leaves out what need not be looked at. Base UI's focus guards
 * stay out: they are its own means of keeping focus inside a popup.
 */
export async function faultsIn(page: Page, colorScheme: 'light' | 'dark', narrow = (axe: AxeBuilder): AxeBuilder => axe): Promise<string[]> {
  await page.emulateMedia({ colorScheme });
  await standStill(page);
  // Half a megabyte of source, read once for each page.
  const isThere = await page.evaluate(() => 'axe' in window);
  const { violations } = await narrow(axeOn(page, isThere ? 'void 0' : undefined).exclude('[data-base-ui-focus-guard]')).analyze();
  return violations.map(({ id, help, nodes }) => `${colorScheme}: ${id}: ${help}: ${nodes.slice(0, 3).map(({ html }) => html.slice(0, 160)).join(' | ')}`);
}

/**
 * What axe finds on the whole page as it stands: by all rules but these in light, and of colors in dark. Begins with the theme that
 * is on, and leaves the other.
 */
export async function faultsOf(page: Page, but: string[] = []): Promise<string[]> {
  const all = (axe: AxeBuilder) => axe.disableRules(but);
  const isDark = await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
  if (isDark) return [...(await faultsIn(page, 'dark', ofColors)), ...(await faultsIn(page, 'light', all))];
  return [...(await faultsIn(page, 'light', all)), ...(await faultsIn(page, 'dark', ofColors))];
}
