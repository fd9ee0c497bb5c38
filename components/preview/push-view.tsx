import { formatOf } from '@/lib/journey/channel-format';
import { Filled } from './filled';
import { Phone } from './phone';
import { Initial } from './sender';
import type { ViewProps } from './preview-props';

/** A push message on a lock screen, cut where phones cut it. */
export function PushView({ touchpoint, message, brandName, sample }: ViewProps) {
  const most = formatOf(touchpoint)?.most ?? {};
  return (
    <Phone>
      <p aria-hidden className="pt-1 pb-2 text-center text-28 font-light text-faint tabular select-none">
        9:41
      </p>
      <div className="flex gap-2.5 rounded-lg bg-raised p-2.5 shadow-float">
        <Initial of={brandName} square />
        <div className="min-w-0 flex-1 text-12">
          <p className="flex items-baseline justify-between gap-2 text-11 text-faint">
            <bdi className="min-w-0 truncate">{brandName}</bdi>
            <span>now</span>
          </p>
          <p className="text-13 font-semibold">
            <Filled text={message.subject} sample={sample} none="No title yet" fold={most.subject === undefined ? undefined : { characters: most.subject }} />
          </p>
          <p>
            <Filled text={message.body} sample={sample} none="No text yet" fold={most.body === undefined ? undefined : { characters: most.body }} />
          </p>
        </div>
      </div>
      {message.cta && (
        <p className="rounded-lg bg-raised px-3 py-2 text-center text-12 font-medium shadow-float">
          <Filled text={message.cta} sample={sample} none="" />
        </p>
      )}
    </Phone>
  );
}
