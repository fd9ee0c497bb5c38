'use client';

import type { Remote } from 'comlink';
import { useMemo, useState } from 'react';
import { useEditorStore } from '@/components/builder/editor-context';
import { useCan } from '@/components/shell/role-context';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Notice } from '@/components/ui/notice';
import { NumberField } from '@/components/ui/number-field';
import { Select } from '@/components/ui/select';
import { useToast } from '@/components/ui/toast';
import { setRate } from '@/lib/editor/commands/set-rate';
import type { Journey } from '@/lib/journey/journey';
import type { GivenForecast } from '@/lib/simulation/forecast-report';
import type { GoalAnswer } from '@/lib/simulation/goal-seek';
import type { ForecastWorker } from './forecast-worker';
import { formatShare } from './format';
import { useAnswer } from './use-answer';

type Question = { journey: Journey; id: string; target: number };

/** "What must this rate be for 5 %?", and a button that makes it so. */
export function GoalSeek({ journey, forecast, current }: { journey: Journey; forecast: GivenForecast; current: boolean }) {
  const store = useEditorStore();
  const toast = useToast();
  const rates = forecast.tornado.filter(({ kind }) => kind === 'rate');
  const [chosen, setChosen] = useState<string>();
  const id = rates.some((rate) => rate.id === chosen) ? chosen : rates[0]?.id;
  const [typed, setTyped] = useState<number>();
  const target = typed ?? Math.min(1, Number((forecast.exact.conversion * 1.25).toPrecision(2)));
  const label = rates.find((rate) => rate.id === id)?.label;

  const use = (value: number) => {
    if (id === undefined) return;
    store.getState().run(setRate(store.getState().journey, id, value, `What a conversion of ${formatShare(target)} needs`));
    toast.show({ title: `${label} is now ${formatShare(value)}`, description: 'It is marked as an estimate with low confidence.', tone: 'success', action: { label: 'Undo', onSelect: () => store.getState().undo() } });
  };
  return (
    <section aria-label="Reach a goal" className="flex flex-col gap-3">
      <h3 className="text-13 font-semibold">Reach a goal</h3>
      {rates.length === 0 ? (
        <p className="text-12 text-muted">Give a transition a rate first.</p>
      ) : (
        <>
          <div className="grid grid-cols-[minmax(0,1fr)_6.5rem] gap-3">
            <Field label="What must this rate be">
              <Select dense value={id} onValueChange={setChosen} options={rates.map(({ id: value, label: name, value: now }) => ({ value, label: name, hint: `${formatShare(now)} now` }))} />
            </Field>
            <Field label="to convert">
              <NumberField dense mode="percent" value={target} onValueChange={setTyped} min={0} max={1} />
            </Field>
          </div>
          {id !== undefined && <Answer journey={journey} id={id} target={target} current={current} onUse={use} />}
        </>
      )}
    </section>
  );
}

type AnswerProps = Question & { current: boolean; onUse: (value: number) => void };

function Answer({ journey, id, target, current, onUse }: AnswerProps) {
  const question = useMemo(() => ({ journey, id, target }), [journey, id, target]);
  const { question: answered, value: answer, failure } = useAnswer(question, ask);
  const mayWrite = useCan('journey.write');
  const fresh = current && answered === question;
  if (failure) {
    return (
      <Notice tone="danger" title="There is no answer">
        {failure}
      </Notice>
    );
  }
  return (
    <div aria-live="polite" className={fresh ? undefined : 'opacity-60'}>
      {answer?.ok && (
        <Notice
          tone="info"
          title={answer.sentence}
          actions={
            mayWrite && <Button size="sm" disabled={!fresh} onClick={() => onUse(answer.value)}>
              Use it
            </Button>
          }
        >
          In the end, without a time limit.
        </Notice>
      )}
      {answer && !answer.ok && (
        <Notice tone="warning" title="This rate alone cannot do it">
          {answer.reason}
        </Notice>
      )}
    </div>
  );
}

function ask(forecaster: Remote<ForecastWorker>, { journey, id, target }: Question): Promise<GoalAnswer> {
  return forecaster.goalSeek(journey, id, target);
}
