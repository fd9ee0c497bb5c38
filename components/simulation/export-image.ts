import { download } from './download';

/** What decides the look of a shape; the rest of an element's style does not matter to a picture. */
const LOOKS = ['fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-opacity', 'stroke-dasharray', 'opacity', 'font-size', 'font-weight', 'text-anchor', 'dominant-baseline', 'paint-order', 'stop-color'];
const FONT = 'Geist, ui-sans-serif, system-ui, sans-serif';
const SVG = 'http://www.w3.org/2000/svg';
const MARGIN = 16;
const HEAD = { title: 14, note: 12, line: 20 };
/** Dots per pixel of a picture. */
const SHARPNESS = 2;

export type Caption = { title: string; note: string };

/** The chart of a figure as a file of its own, in the colors now on screen, under its sentence. */
export function downloadSvg(chart: SVGSVGElement, caption: Caption, words: string): void {
  download(words, 'svg', asBlob(standalone(chart, caption)));
}

/** The same as a picture of dots. Rejects with a message for people where the browser cannot draw it. */
export async function downloadPng(chart: SVGSVGElement, caption: Caption, words: string): Promise<void> {
  const svg = standalone(chart, caption);
  const url = URL.createObjectURL(asBlob(svg));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = Number(svg.getAttribute('width')) * SHARPNESS;
    canvas.height = Number(svg.getAttribute('height')) * SHARPNESS;
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const picture = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    if (!picture) throw new Error('This browser could not draw the picture. Export it as SVG instead.');
    download(words, 'png', picture);
  } finally {
    URL.revokeObjectURL(url);
  }
}

function asBlob(svg: SVGSVGElement): Blob {
  return new Blob([new XMLSerializer().serializeToString(svg)], { type: 'image/svg+xml;charset=utf-8' });
}

/** A copy that needs no style sheet: every color and size stands in the element that has it. */
function standalone(chart: SVGSVGElement, { title, note }: Caption): SVGSVGElement {
  const { width, height } = chart.getBoundingClientRect();
  const color = colorReader();
  const copy = chart.cloneNode(true) as SVGSVGElement;
  const originals = [chart, ...chart.querySelectorAll<SVGElement>('*')];
  const copies = [copy, ...copy.querySelectorAll<SVGElement>('*')];
  originals.forEach((original, i) => {
    const target = copies[i]!;
    const style = getComputedStyle(original);
    for (const look of LOOKS) {
      const value = style.getPropertyValue(look);
      if (value) target.setAttribute(look, look === 'fill' || look === 'stroke' || look === 'stop-color' ? color(value) : value);
    }
    for (const attribute of ['class', 'style', 'tabindex', 'role', 'aria-label', 'aria-hidden']) target.removeAttribute(attribute);
  });
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));

  const lines = [...wrapped(title, width, HEAD.title), ...wrapped(note, width, HEAD.note)];
  const heading = wrapped(title, width, HEAD.title).length;
  const top = MARGIN + lines.length * HEAD.line + 4;
  const page = document.createElementNS(SVG, 'svg');
  const whole = { width: Math.ceil(width) + 2 * MARGIN, height: Math.ceil(height) + top + MARGIN };
  page.setAttribute('xmlns', SVG);
  page.setAttribute('width', String(whole.width));
  page.setAttribute('height', String(whole.height));
  page.setAttribute('viewBox', `0 0 ${whole.width} ${whole.height}`);
  page.setAttribute('font-family', FONT);
  const ground = shape('rect', { width: String(whole.width), height: String(whole.height), fill: color('var(--color-surface)') });
  const words = lines.map((line, i) => {
    const main = i < heading;
    const text = shape('text', {
      x: String(MARGIN),
      y: String(MARGIN + (i + 0.6) * HEAD.line),
      'font-size': String(main ? HEAD.title : HEAD.note),
      'font-weight': main ? '600' : '400',
      fill: color(main ? 'var(--color-ink)' : 'var(--color-muted)'),
    });
    text.textContent = line;
    return text;
  });
  const described = shape('title', {});
  described.textContent = title;
  const place = shape('g', { transform: `translate(${MARGIN} ${top})` });
  place.append(copy);
  page.append(described, ground, ...words, place);
  return page;
}

function shape(name: string, attributes: Record<string, string>): SVGElement {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
}

/** Words in lines that fit, at about half an em a letter. */
export function wrapped(words: string, width: number, size: number): string[] {
  const most = Math.max(12, Math.floor(width / (size * 0.52)));
  const lines: string[] = [];
  for (const word of words.split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** Turns any color the page knows into one that every drawing program knows: #rrggbb, or rgba() where one can see through. */
function colorReader(): (value: string) => string {
  const known = new Map<string, string>();
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 1;
  const ink = canvas.getContext('2d', { willReadFrequently: true });
  const root = getComputedStyle(document.body);
  const probe = document.createElement('span');
  const read = (value: string): string => {
    if (value === 'none' || value.startsWith('url(') || !ink) return value;
    let plain = value;
    if (value.startsWith('var(')) {
      probe.style.color = value;
      document.body.append(probe);
      plain = getComputedStyle(probe).color || root.color;
      probe.remove();
    }
    ink.clearRect(0, 0, 1, 1);
    ink.fillStyle = plain;
    ink.fillRect(0, 0, 1, 1);
    const [r = 0, g = 0, b = 0, a = 255] = ink.getImageData(0, 0, 1, 1).data;
    return a === 255 ? `#${[r, g, b].map((part) => part.toString(16).padStart(2, '0')).join('')}` : `rgba(${r},${g},${b},${(a / 255).toFixed(3)})`;
  };
  return (value) => {
    let found = known.get(value);
    if (found === undefined) known.set(value, (found = read(value)));
    return found;
  };
}
