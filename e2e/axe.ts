import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/**
 * axe on a page, told to name what is wrong alone, and to stay in the page: else every look names all that is well too, and opens
 * a second page to sum up what frames have said. The app has no frames.
 */
export function axeOn(page: Page, axeSource?: string): AxeBuilder {
  return new AxeBuilder({ page, ...(axeSource && { axeSource }) }).options({ resultTypes: ['violations'] }).setLegacyMode();
}

/**
 * What axe finds on the whole page as it stands, in words: by all rules but these in light, and in dark by the one about colors, as
 * nothing else differs. Begins with the theme that is on, and leaves the other. Base UI's focus guards stay out: they are its own
 * means of keeping focus inside a popup.
 */
export async function faultsOf(page: Page, but: string[] = []): Promise<string[]> {
  const found: string[] = [];
  const isDark = await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
  for (const colorScheme of isDark ? (['dark', 'light'] as const) : (['light', 'dark'] as const)) {
    await page.emulateMedia({ colorScheme });
    // Colors on their way from one theme to the other are nobody's: they are brought to their end (out of view they may stay on their way for
    // ever), and so are those which set out only then, because a color follows from the part around it.
    await page.evaluate(async () => {
      const onTheirWay = () => document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
      do {
        for (const animation of onTheirWay()) animation.finish();
        await new Promise(requestAnimationFrame);
      } while (onTheirWay().some(({ playState }) => playState === 'running'));
    });
    // Half a megabyte of source, read once for each page.
    const isThere = await page.evaluate(() => 'axe' in window);
    const axe = axeOn(page, isThere ? 'void 0' : undefined).exclude('[data-base-ui-focus-guard]');
    const { violations } = await (colorScheme === 'dark' ? axe.withRules(['color-contrast']) : axe.disableRules(but)).analyze();
    found.push(...violations.map(({ id, help, nodes }) => `${colorScheme}: ${id}: ${help}: ${nodes.slice(0, 3).map(({ html }) => html.slice(0, 160)).join(' | ')}`));
  }
  return found;
}
