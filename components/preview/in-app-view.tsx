import { X } from 'lucide-react';
import { Filled } from './filled';
import type { ViewProps } from './preview-props';
import { Scrolls } from './scrolls';
import { CallToAction, Picture } from './sender';

const BANNER = /banner|\bbar\b|strip|ribbon|toast|snackbar/i;

/** A message inside the product: a banner where the format says so, else a window over it. */
export function InAppView({ touchpoint, message, brandName, sample }: ViewProps) {
  const banner = BANNER.test(touchpoint.brief?.format ?? '');
  const assets = touchpoint.brief?.assets?.filter((name) => name.trim());
  const close = <X aria-hidden className="size-4 shrink-0 text-faint" />;
  const button = (
    <CallToAction quiet={!message.cta} className="min-h-7! px-2.5! py-1! text-12!">
      <Filled text={message.cta} sample={sample} none="No call to action yet" />
    </CallToAction>
  );
  return (
    <div className="w-full max-w-120 overflow-hidden rounded-lg border border-line bg-surface">
      <p className="flex items-center gap-1.5 border-b border-line px-3 py-2 text-12 text-faint">
        <span aria-hidden className="flex gap-1">
          {['a', 'b', 'c'].map((dot) => (
            <span key={dot} className="size-2 rounded-full bg-line-strong" />
          ))}
        </span>
        <bdi className="ml-1 truncate">{brandName}</bdi>
      </p>
      {banner && (
        <div className="flex flex-wrap items-center gap-x-3 gap-y-2 border-b border-line bg-accent-soft px-3 py-2.5 text-13">
          <Scrolls name="Message" className="max-h-40 min-w-40 flex-1">
            {message.subject && (
              <span className="mr-1 font-semibold">
                <Filled text={message.subject} sample={sample} none="" />
              </span>
            )}
            <Filled text={message.body} sample={sample} none="No text yet" />
          </Scrolls>
          {button}
          {close}
        </div>
      )}
      <div className="relative grid min-h-44 place-items-center p-5">
        <Page />
        {!banner && (
          <div className="relative flex w-full max-w-72 flex-col gap-2 rounded-lg bg-raised p-4 shadow-modal">
            <div className="flex items-start justify-between gap-2">
              <p className="min-w-0 text-14 font-semibold">
                <Filled text={message.subject} sample={sample} none="No title yet" />
              </p>
              {close}
            </div>
            {assets && assets.length > 0 && <Picture assets={assets} className="min-h-20 rounded-md" />}
            <Scrolls name="Message" className="max-h-60 text-13">
              <Filled text={message.body} sample={sample} none="No text yet" />
            </Scrolls>
            <p className="pt-1">{button}</p>
          </div>
        )}
      </div>
    </div>
  );
}

/** The product behind the message: lines that say nothing. */
function Page() {
  return (
    <div aria-hidden className="absolute inset-0 flex flex-col gap-3 p-5">
      {['w-1/3', 'w-full', 'w-5/6', 'w-full', 'w-2/3'].map((width, i) => (
        // The lines never change.
        <span key={i} className={`h-2.5 rounded-full bg-sunken ${width}`} />
      ))}
    </div>
  );
}
