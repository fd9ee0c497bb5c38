const CONTROL = 'a[href], button, input, select, textarea, [tabindex]';

/** An element around a control, the part of it that holds the control, the controls before that part, and how many come after it. */
type Surrounding = { element: Element; part: Element; before: HTMLElement[]; after: number };
/** A control, what is around it from the inside out, and the heading of its form. */
type Place = { control: HTMLElement; around: Surrounding[]; heading: Element | undefined };

/**
 * Watches over the focus inside an element: when the control that has it goes, what then stands in its place gets it; when a whole
 * form goes, the heading of the one that comes. Ends when the returned function is called.
 */
export function keepFocus(panel: HTMLElement): () => void {
  let place: Place | undefined;
  let frame = 0;
  const look = () => {
    frame = 0;
    if (place && isLost() && !isThere(place.control)) heirOf(place, panel)?.focus();
  };
  const soon = () => void (frame ||= requestAnimationFrame(look));
  const note = ({ target }: Event) => {
    const control = target instanceof Element ? target.closest<HTMLElement>(CONTROL) : null;
    if (control && panel.contains(control)) place = placeOf(control, panel);
    // What opens over the panel, a menu of it, is left for the panel again.
    else if (!control?.closest('[data-base-ui-portal]')) place = undefined;
  };
  const leave = () => {
    // Somebody pressed beside all controls: nothing is gone.
    setTimeout(() => place && isLost() && isThere(place.control) && (place = undefined));
    soon();
  };
  const observer = new MutationObserver(soon);
  observer.observe(panel, { childList: true, subtree: true, attributeFilter: ['disabled', 'hidden', 'style'] });
  document.addEventListener('focusin', note);
  document.addEventListener('focusout', leave);
  panel.addEventListener('click', note, true);
  return () => {
    cancelAnimationFrame(frame);
    observer.disconnect();
    document.removeEventListener('focusin', note);
    document.removeEventListener('focusout', leave);
    panel.removeEventListener('click', note, true);
  };
}

function isLost(): boolean {
  return document.activeElement === null || document.activeElement === document.body;
}

function isThere(control: HTMLElement): boolean {
  return control.isConnected && control.tabIndex >= 0 && !control.matches(':disabled') && control.checkVisibility();
}

function controlsIn(element: Element): HTMLElement[] {
  return [...element.querySelectorAll<HTMLElement>(CONTROL)].filter(isThere);
}

/** Whether a control comes after an element, and is not in it. */
function follows(element: Element, control: Element): boolean {
  return !element.contains(control) && Boolean(element.compareDocumentPosition(control) & Node.DOCUMENT_POSITION_FOLLOWING);
}

function headingOf(panel: HTMLElement): HTMLElement | undefined {
  return [...panel.querySelectorAll('h2')].find((heading) => heading.checkVisibility());
}

function placeOf(control: HTMLElement, panel: HTMLElement): Place {
  const controls = controlsIn(panel);
  const around: Surrounding[] = [];
  let part: HTMLElement = control;
  for (let element = part.parentElement; element && panel.contains(element); element = element.parentElement) {
    const inside = controls.filter((each) => element!.contains(each));
    around.push({ element, part, before: inside.slice(0, inside.findIndex((each) => part.contains(each))), after: inside.filter((each) => follows(part, each)).length });
    part = element;
  }
  return { control, around, heading: headingOf(panel) };
}

/**
 * Out of the nearest element that is still there and has a control in that place: what stands next to those that were before the
 * part that went or, where these were drawn anew, as rows of a list are, before as many as came after it.
 */
function heirOf({ around, heading }: Place, panel: HTMLElement): HTMLElement | undefined {
  const shown = headingOf(panel);
  if (shown && shown !== heading) {
    shown.tabIndex = -1;
    return shown;
  }
  for (const { element, part, before, after } of around) {
    if (!element.isConnected) continue;
    const controls = controlsIn(element);
    const heir = part.isConnected ? controls.find((each) => follows(part, each)) : controls[before.every(isThere) ? before.length : controls.length - after];
    if (heir) return heir;
  }
  return controlsIn(panel).at(-1);
}
