import { formatOf } from '@/lib/journey/channel-format';
import { Filled } from './filled';
import { CallToAction, Initial, Picture } from './sender';
import type { ViewProps } from './preview-props';

/** An ad: among the results of a search on Google, else in a feed. */
export function AdView(props: ViewProps) {
  return formatOf(props.touchpoint)?.id === 'google-ad' ? <SearchAd {...props} /> : <FeedAd {...props} />;
}

function SearchAd({ touchpoint, message, brandName, sample }: ViewProps) {
  const most = formatOf(touchpoint)?.most ?? {};
  return (
    <div className="flex w-full max-w-130 flex-col gap-1 rounded-lg border border-line bg-raised px-4 py-3.5">
      <p className="text-12 font-semibold">Sponsored</p>
      <p className="flex items-center gap-2 text-12 text-muted">
        <Initial of={brandName} className="size-6 text-11!" />
        <bdi className="min-w-0 truncate">{brandName}</bdi>
      </p>
      <p className="text-16 text-info-ink">
        <Filled text={message.subject} sample={sample} none="No headline yet" fold={most.subject === undefined ? undefined : { characters: most.subject }} />
      </p>
      <p className="text-13 text-muted">
        <Filled text={message.body} sample={sample} none="No description yet" fold={most.body === undefined ? undefined : { characters: most.body }} />
      </p>
      {message.cta && (
        <p className="pt-1 text-13 text-info-ink">
          <Filled text={message.cta} sample={sample} none="" />
        </p>
      )}
    </div>
  );
}

function FeedAd({ touchpoint, message, brandName, sample }: ViewProps) {
  const fold = formatOf(touchpoint)?.fold;
  return (
    <div className="w-full max-w-110 overflow-hidden rounded-lg border border-line bg-raised">
      <p className="flex items-center gap-2.5 px-3.5 pt-3 pb-2">
        <Initial of={brandName} />
        <span className="min-w-0">
          <bdi className="block truncate text-13 font-semibold">{brandName}</bdi>
          <span className="block text-12 text-faint">Sponsored</span>
        </span>
      </p>
      <p className="px-3.5 pb-2.5 text-13">
        <Filled text={message.body} sample={sample} none="No text yet" fold={fold?.body} more="See more" />
      </p>
      <Picture assets={touchpoint.brief?.assets} className="min-h-40 border-y border-line" />
      <div className="flex flex-wrap items-center justify-between gap-2 bg-surface px-3.5 py-2.5">
        <p className="min-w-32 flex-1 text-13 font-semibold">
          <Filled text={message.subject} sample={sample} none="No headline yet" fold={fold?.subject} />
        </p>
        <CallToAction quiet={!message.cta} className="min-h-7! px-2.5! py-1! text-12!">
          <Filled text={message.cta} sample={sample} none="No button yet" />
        </CallToAction>
      </div>
    </div>
  );
}
