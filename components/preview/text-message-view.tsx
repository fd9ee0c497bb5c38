import { classNames } from '@/components/ui/class-names';
import { Filled } from './filled';
import { Phone } from './phone';
import type { ViewProps } from './preview-props';
import { Scrolls } from './scrolls';
import { Picture } from './sender';

/** An SMS or a WhatsApp message, as a bubble in the sender's thread. */
export function TextMessageView({ touchpoint, message, brandName, sample }: ViewProps) {
  const whatsapp = touchpoint.channel === 'whatsapp';
  const assets = touchpoint.brief?.assets?.filter((name) => name.trim());
  return (
    <Phone head={brandName}>
      <div className={classNames('w-fit max-w-[88%] min-w-24 overflow-hidden rounded-lg rounded-bl-[3px] text-13', whatsapp ? 'border border-line bg-raised' : 'border border-transparent bg-line')}>
        {whatsapp && assets && assets.length > 0 && <Picture assets={assets} className="min-h-20 w-full" />}
        <Scrolls name="Message" className="max-h-80 px-3 py-2">
          <Filled text={message.body} sample={sample} none="No text yet" />
        </Scrolls>
        {whatsapp && message.cta && (
          <p className="border-t border-line px-3 py-2 text-center font-medium text-info-ink">
            <Filled text={message.cta} sample={sample} none="" />
          </p>
        )}
      </div>
    </Phone>
  );
}
