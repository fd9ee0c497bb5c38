import { PageHeader } from '@/components/shell/page-header';
import { ChannelIcon } from '@/components/ui/channel-icon';
import { TextLink } from '@/components/ui/text-link';
import { PLATFORMS } from '@/lib/blueprint/platforms';
import { PROCEDURES, type ProcedureStep } from '@/lib/blueprint/procedures';
import { CHANNEL_NAMES, type Channel } from '@/lib/journey/channel';
import { CHANNEL_FORMATS, describeFormat } from '@/lib/journey/channel-format';

const DOES = { sends: 'Sends', triggers: 'Starts a flow there, which sends', targets: 'Shows to an audience', posts: 'Posts', informs: 'Tells colleagues' } as const;

/** What to do around a send, by channel, and what to set up on each platform: the checklists of all journeys are made from these. */
export function ProceduresPage() {
  return (
    <>
      <PageHeader title="Procedures" />
      <div className="mx-auto max-w-200 px-6 py-8 text-14">
        <p className="max-w-160 text-muted">
          Every journey’s blueprint carries the steps below that it needs, to be ticked off, assigned and dated. See also <TextLink href="/help/methodology">how journeys are made here</TextLink>.
        </p>
        <h2 className="mt-8 text-16 font-semibold">By channel</h2>
        {(Object.keys(PROCEDURES) as Channel[]).map((channel) => (
          <section key={channel} aria-labelledby={`channel-${channel}`} className="mt-5">
            <h3 id={`channel-${channel}`} className="flex items-center gap-2 font-semibold">
              <ChannelIcon channel={channel} />
              {CHANNEL_NAMES[channel]}
            </h3>
            <div className="mt-2 grid gap-6 sm:grid-cols-2">
              <Steps title="Before sending" steps={PROCEDURES[channel].before} />
              <Steps title="Afterwards" steps={PROCEDURES[channel].after} />
            </div>
          </section>
        ))}
        <h2 className="mt-10 text-16 font-semibold" id="formats">
          Formats and limits
        </h2>
        <p className="mt-1 text-13 text-muted">
          What fits where. The figures are those that <TextLink href="/help/rules/channel-format">the check of texts</TextLink> goes by.
        </p>
        <dl className="mt-3 divide-y divide-line border-y border-line text-13">
          {CHANNEL_FORMATS.map((format) => (
            <div key={format.id} className="grid gap-x-4 gap-y-1 py-2 sm:grid-cols-[9rem_1fr]">
              <dt className="flex items-center gap-2 self-start font-medium">
                <ChannelIcon channel={format.channel} />
                {format.name}
              </dt>
              <dd className="text-muted">{describeFormat(format).join(' ')}</dd>
            </div>
          ))}
        </dl>
        <h2 className="mt-10 text-16 font-semibold">By platform</h2>
        {PLATFORMS.map(({ id, name, does, channels, steps }) => (
          <section key={id} aria-labelledby={`platform-${id}`} className="mt-5">
            <h3 id={`platform-${id}`} className="font-semibold">
              {name} <span className="text-12 font-normal text-faint">{`${DOES[does]}: ${channels.map((channel) => CHANNEL_NAMES[channel]).join(', ')}`}</span>
            </h3>
            <Steps steps={steps} />
          </section>
        ))}
      </div>
    </>
  );
}

function Steps({ title, steps }: { title?: string; steps: readonly ProcedureStep[] }) {
  return (
    <div>
      {title && <p className="text-12 font-medium text-muted">{title}</p>}
      <ol className="mt-1 list-decimal space-y-1.5 pl-5 text-13">
        {steps.map(({ id, title: words, detail }) => (
          <li key={id}>
            <span className="font-medium">{words}.</span> <span className="text-muted">{detail}</span>
          </li>
        ))}
      </ol>
    </div>
  );
}
