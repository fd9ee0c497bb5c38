import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/**
 * axe on a page, told to name what is wrong alone, and to stay in the page: else every look names all that is well too, and opens
 * a second page to sum up what frames have said. The app has no frames.
 */
export function axeOn(page: Page): AxeBuilder {
  return new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode();
}
