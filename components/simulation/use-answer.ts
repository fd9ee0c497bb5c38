'use client';

import { startTransition, useEffect, useRef, useState } from 'react';
import type { Remote } from 'comlink';
import { askForecaster } from './forecast-client';
import type { ForecastWorker } from './forecast-worker';

/** `question` tells what `value` answers: while another is being worked on, the last answer stays. */
export type Answer<Question, Value> = { question: Question | undefined; value: Value | undefined; failure: string | undefined };

type Asked<Question, Value> = { latest: Question | undefined; busy: boolean; ask: (forecaster: Remote<ForecastWorker>, question: Question) => Promise<Value> };

/**
 * The worker's answer to a question, asked again whenever the question is another object. While one is being worked on only the
 * newest waits, so that typing never builds up a queue. `ask` must not change its meaning.
 */
export function useAnswer<Question extends object, Value>(question: Question | undefined, ask: (forecaster: Remote<ForecastWorker>, question: Question) => Promise<Value>): Answer<Question, Value> {
  const [answer, setAnswer] = useState<Answer<Question, Value>>({ question: undefined, value: undefined, failure: undefined });
  const asked = useRef<Asked<Question, Value>>({ latest: undefined, busy: false, ask });
  useEffect(() => {
    const state = asked.current;
    state.latest = question;
    state.ask = ask;
    const work = async () => {
      state.busy = true;
      let done: Question | undefined;
      while (state.latest !== undefined && state.latest !== done) {
        const current: Question = state.latest;
        try {
          const value = await askForecaster((forecaster) => state.ask(forecaster, current));
          if (state.latest !== undefined) startTransition(() => setAnswer({ question: current, value, failure: undefined }));
        } catch (error) {
          if (state.latest !== undefined) setAnswer((last) => ({ ...last, question: current, failure: error instanceof Error ? error.message : String(error) }));
        }
        done = current;
      }
      state.busy = false;
    };
    if (question !== undefined && !state.busy) void work();
  }, [question, ask]);
  useEffect(() => {
    const state = asked.current;
    return () => void (state.latest = undefined);
  }, []);
  return answer;
}
