import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { ChannelIcon } from '@/components/ui/channel-icon';
import { draw } from '@/lib/editor/drawing';
import { lanesOf } from '@/lib/editor/lanes';
import { CHANNELS } from '@/lib/journey/channel';
import { uniqueId } from '@/lib/journey/id';
import type { Journey } from '@/lib/journey/journey';
import { drawPicture, type PictureTools } from './draw-picture';

/** Pixels of a PNG for each pixel of the canvas, and the most it has on one side: more than that some browsers refuse. */
const SHARPNESS = 2;
const MOST_PIXELS = 8_000;

type Options = { kind: 'svg' | 'png'; lanes: boolean };

/** Saves the journey as a picture in the colors of the theme in force. Throws when the browser cannot make one. */
export async function savePicture(journey: Journey, { kind, lanes }: Options): Promise<void> {
  const placed = lanes ? lanesOf(journey) : undefined;
  const shown = placed ? { ...journey, layout: placed.layout } : journey;
  const svg = drawPicture(draw({ journey: shown, selection: [], findings: [] }), await tools(), placed);
  const picture = new Blob([svg], { type: 'image/svg+xml' });
  download(kind === 'svg' ? picture : await rastered(picture), `${uniqueId(journey.name, new Set())}.${kind}`);
}

async function tools(): Promise<PictureTools> {
  const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
  const probe = document.body.appendChild(document.createElement('span'));
  const colors = new Map<string, string>();
  const color = (token: string) => {
    let known = colors.get(token);
    if (known === undefined) {
      probe.style.color = `var(--color-${token})`;
      colors.set(token, (known = hex(context, getComputedStyle(probe).color)));
    }
    return known;
  };
  for (const token of ['canvas', 'ink', 'muted', 'faint', 'line', 'line-strong', 'control', 'raised', 'surface', 'sunken', 'success-ink', 'warning-soft', 'stage-none']) color(token);
  for (const stage of ['awareness', 'consideration', 'decision', 'onboarding', 'active', 'advocacy', 'at-risk', 'churned']) color(`stage-${stage}`);
  probe.remove();
  const family = getComputedStyle(document.body).fontFamily;
  return {
    color: (token) => colors.get(token) ?? '#000',
    measure: (text, size, weight) => {
      context.font = `${weight} ${size}px ${family}`;
      return context.measureText(text).width;
    },
    icon: icons(),
    font: await font(),
  };
}

/** Any CSS color as a program outside the browser takes it. */
function hex(context: CanvasRenderingContext2D, css: string): string {
  context.clearRect(0, 0, 1, 1);
  context.fillStyle = css;
  context.fillRect(0, 0, 1, 1);
  const [r, g, b] = context.getImageData(0, 0, 1, 1).data;
  return `#${[r!, g!, b!].map((n) => n.toString(16).padStart(2, '0')).join('')}`;
}

function icons(): PictureTools['icon'] {
  const holder = document.createElement('div');
  const root = createRoot(holder);
  flushSync(() => root.render(CHANNELS.map((channel) => <ChannelIcon key={channel} decorative channel={channel} />)));
  const drawn = new Map([...holder.querySelectorAll('svg')].map((svg, i) => [CHANNELS[i]!, svg.innerHTML]));
  root.unmount();
  return (channel) => drawn.get(channel) ?? '';
}

/** The page's font, to lie inside the picture: a file of its own knows nothing of the page. Without it the reader's own font is used. */
async function font(): Promise<string> {
  const faces = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]).filter((rule) => rule instanceof CSSFontFaceRule);
  const face = faces.find((rule) => /sans/i.test(rule.style.getPropertyValue('font-family')) && !/fallback/i.test(rule.style.getPropertyValue('font-family')));
  const url = face && /url\(["']?([^"')]+)/.exec(face.style.getPropertyValue('src'))?.[1];
  if (!url) return '';
  const bytes = await fetch(new URL(url, face.parentStyleSheet?.href ?? location.href)).then((answer) => (answer.ok ? answer.blob() : undefined), () => undefined);
  return bytes ? `@font-face{font-family:Geist;font-weight:100 900;src:url(${await dataUrl(bytes)})}` : '';
}

function dataUrl(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error ?? new Error('The font cannot be read'));
    reader.readAsDataURL(blob);
  });
}

async function rastered(svg: Blob): Promise<Blob> {
  const image = new Image();
  const url = URL.createObjectURL(svg);
  try {
    image.src = url;
    await image.decode();
    const scale = Math.min(SHARPNESS, MOST_PIXELS / Math.max(image.naturalWidth, image.naturalHeight));
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(image.naturalWidth * scale);
    canvas.height = Math.round(image.naturalHeight * scale);
    canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
    const png = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    if (!png) throw new Error('The browser made no picture');
    return png;
  } finally {
    URL.revokeObjectURL(url);
  }
}

function download(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
