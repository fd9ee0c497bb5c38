import type { ReactNode } from 'react';
import { Filled } from './filled';
import type { ViewProps } from './preview-props';
import { Scrolls } from './scrolls';

/** What is said or handed over by a person, as a card to speak from. */
export function ScriptView({ touchpoint, message, sample }: ViewProps) {
  const { channel, brief } = touchpoint;
  const isSpoken = channel === 'sales';
  return (
    <div className="w-full max-w-120 overflow-hidden rounded-lg border border-line bg-raised">
      <p className="border-b border-line bg-surface px-4 py-2.5 text-13 font-semibold">
        <Filled text={message.subject ?? brief?.format?.trim()} sample={sample} none={isSpoken ? 'Conversation' : 'No format yet'} />
      </p>
      <dl className="flex flex-col gap-3 px-4 py-3.5 text-13">
        <Line title={isSpoken ? 'The point' : 'It says'}>
          <Filled text={brief?.keyMessage?.trim()} sample={sample} none="No key message yet" />
        </Line>
        <Line title={isSpoken ? 'In words' : 'Text'}>
          <Filled text={message.body} sample={sample} none="No text yet" />
        </Line>
        <Line title={isSpoken ? 'Ask for' : 'Asks to'}>
          <Filled text={message.cta} sample={sample} none="No call to action yet" />
        </Line>
      </dl>
    </div>
  );
}

function Line({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div>
      <dt className="text-11 text-faint">{title}</dt>
      <dd>
        <Scrolls name={title} className="max-h-60">
          {children}
        </Scrolls>
      </dd>
    </div>
  );
}
