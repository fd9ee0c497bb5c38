import { classNames } from '@/components/ui/class-names';
import { formatOf } from '@/lib/journey/channel-format';
import { Filled } from './filled';
import { Initial, Picture } from './sender';
import type { ViewProps } from './preview-props';

const MORE: Record<string, string> = { linkedin: 'more', instagram: 'more', facebook: 'See more' };

/** A post of the brand in a feed, folded where the platform folds it. */
export function PostView({ touchpoint, message, brandName, sample }: ViewProps) {
  const format = formatOf(touchpoint);
  const assets = touchpoint.brief?.assets;
  const hasAssets = assets?.some((name) => name.trim()) ?? false;
  const isInstagram = format?.id === 'instagram';
  const text = (
    <p className="text-13">
      {isInstagram && <bdi className="mr-1 font-semibold">{brandName}</bdi>}
      <Filled key={message.body ? 'text' : 'none'} text={message.body} sample={sample} none="No text yet" fold={format?.fold?.body} more={MORE[format?.id ?? ''] ?? 'more'} />
    </p>
  );
  return (
    <div className="w-full max-w-110 overflow-hidden rounded-lg border border-line bg-raised">
      <p className="flex items-center gap-2.5 px-3.5 pt-3 pb-2.5">
        <Initial of={brandName} />
        <span className="min-w-0">
          <bdi className="block truncate text-13 font-semibold">{brandName}</bdi>
          <span className="block truncate text-12 text-faint">{format?.name ?? (touchpoint.platform?.trim() || 'No platform yet')}</span>
        </span>
      </p>
      {!isInstagram && <div className="px-3.5 pb-3">{text}</div>}
      {(isInstagram || hasAssets) && <Picture assets={assets} className={classNames('border-y border-line', isInstagram ? 'aspect-square max-h-64 w-full' : 'min-h-36')} />}
      {isInstagram && <div className="px-3.5 py-3">{text}</div>}
      {message.cta && (
        <p className="border-t border-line px-3.5 py-2 text-12 text-faint">
          Asks to: <Filled text={message.cta} sample={sample} none="" />
        </p>
      )}
    </div>
  );
}
