import { formatOf } from '@/lib/journey/channel-format';
import { Filled, Quiet } from './filled';
import type { ViewProps } from './preview-props';
import { Scrolls } from './scrolls';
import { CallToAction, Initial, Picture } from './sender';

/** An email: its line in the inbox, and opened. */
export function EmailView({ touchpoint, message, brandName, sample }: ViewProps) {
  const { brief, optOut, transactional } = touchpoint;
  const most = formatOf(touchpoint)?.most.subject;
  return (
    <div className="w-full max-w-150 overflow-hidden rounded-lg border border-line bg-raised">
      <div className="flex items-start gap-2.5 border-b border-line bg-surface px-3 py-2.5 text-12">
        <Initial of={brandName} className="size-7 text-12!" />
        <p className="min-w-0 flex-1">
          <bdi className="block truncate text-13 font-semibold">{brandName}</bdi>
          <span className="line-clamp-1 text-ink">
            <Filled text={message.subject} sample={sample} none="No subject yet" fold={most === undefined ? undefined : { characters: most }} />
          </span>
          <span className="line-clamp-1 text-muted">
            <Filled text={message.preheader} sample={sample} none="No preheader yet: inboxes show how the text begins" />
          </span>
        </p>
      </div>
      <Scrolls name="The email opened" className="max-h-120">
        <div className="flex flex-col gap-4 px-5 py-5">
          <p className="text-16 font-semibold">
            <Filled text={message.subject} sample={sample} none="No subject yet" />
          </p>
          {brief?.assets?.some((name) => name.trim()) && <Picture assets={brief.assets} className="min-h-24 rounded-md" />}
          <p className="text-13">
            <Filled text={message.body} sample={sample} none="No text yet" />
          </p>
          <p>
            <CallToAction quiet={!message.cta}>
              <Filled text={message.cta} sample={sample} none="No call to action yet" />
            </CallToAction>
          </p>
          <p className="border-t border-line pt-3 text-12 text-faint">
            <bdi>{brandName}</bdi>
            {optOut?.mechanism === 'unsubscribe-link' ? (
              <>
                {' · '}
                <span className="underline underline-offset-2">Unsubscribe</span>
              </>
            ) : (
              !optOut &&
              !transactional && (
                <>
                  {' · '}
                  <Quiet>No way to unsubscribe yet</Quiet>
                </>
              )
            )}
          </p>
        </div>
      </Scrolls>
    </div>
  );
}
