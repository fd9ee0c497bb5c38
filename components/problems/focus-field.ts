const FOCUSABLE = 'input:not([type="hidden"]):not(:disabled), select:not(:disabled), textarea:not(:disabled), button:not(:disabled), [tabindex]:not([tabindex="-1"])';
const PATIENCE_FRAMES = 20;
/** The search that is under way, so that a later one ends it. */
let searching = 0;

/**
 * Moves focus to the control for `field` (a dotted path inside the selected part) in the region named "Inspector": the element
 * with that `data-field`, else the nearest one that holds or is held by it. Waits a few frames for the inspector to draw it;
 * a later call ends the wait. `selects`: with its text chosen, to be written over.
 */
export function focusField(field: string, { selects = false } = {}): void {
  let frames = 0;
  const search = ++searching;
  const attempt = () => {
    if (search !== searching) return;
    const control = findControl(field, frames > PATIENCE_FRAMES / 2);
    if (control) {
      unfold(control);
      control.scrollIntoView({ block: 'nearest' });
      control.focus({ preventScroll: true });
      if (selects && control instanceof HTMLInputElement) control.select();
    } else if (frames++ < PATIENCE_FRAMES) requestAnimationFrame(attempt);
  };
  requestAnimationFrame(attempt);
}

/** Opens the folded section that hides the control, by the button that says it controls it. */
function unfold(control: HTMLElement): void {
  const folded = control.closest('[hidden][id]');
  if (folded) document.querySelector<HTMLElement>(`[aria-controls="${CSS.escape(folded.id)}"]`)?.click();
}

function findControl(field: string, roughly: boolean): HTMLElement | undefined {
  const inspector = document.querySelector('[aria-label="Inspector"]');
  if (!inspector) return undefined;
  const fields = [...inspector.querySelectorAll<HTMLElement>('[data-field]')];
  const found = fields.find((element) => element.dataset.field === field) ?? (roughly ? nearest(fields, field) : undefined);
  if (!found) return undefined;
  return found.matches(FOCUSABLE) ? found : (found.querySelector<HTMLElement>(FOCUSABLE) ?? undefined);
}

function nearest(fields: HTMLElement[], field: string): HTMLElement | undefined {
  const inside = fields.find((element) => element.dataset.field!.startsWith(`${field}.`));
  if (inside) return inside;
  const around = fields.filter((element) => field.startsWith(`${element.dataset.field!}.`));
  return around.sort((a, b) => b.dataset.field!.length - a.dataset.field!.length)[0];
}
