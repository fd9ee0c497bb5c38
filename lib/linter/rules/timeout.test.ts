import { testRule } from '../testing/rule-tester';
import { timeout } from './timeout';

testRule(timeout, {
  valid: { 'a timeout that leads to another state': (journey) => (journey.states[0]!.timeout = { after: 'P7D', to: 'decision' }) },
  invalid: {
    'nothing at all, once per part': {
      change: (journey) => {
        delete journey.timeout;
        delete journey.states[0]!.timeout;
        journey.states[1]!.timeout = {};
      },
      findings: [
        { target: { kind: 'journey', id: 'journey', field: 'timeout.after' }, message: 'The journey has no timeout. Choose how long it may take and where customers go after that.' },
        { target: { kind: 'state', id: 'trial', field: 'timeout.after' }, message: "Trial has no timeout. Choose what happens to customers who don't act.", fix: 'Lead to Left after 14 days' },
        { target: { kind: 'state', id: 'decision', field: 'timeout.after' }, message: "Decision has no timeout. Choose what happens to customers who don't act.", fix: 'Lead to Left after 14 days' },
      ],
    },
    'a target without a time': {
      change: (journey) => {
        journey.timeout = { to: 'left' };
        journey.states[0]!.timeout = { to: 'left' };
      },
      findings: [
        { target: { kind: 'journey', id: 'journey', field: 'timeout.after' }, message: 'The journey says where its timeout leads, but not when. Choose how long it may take.' },
        { target: { kind: 'state', id: 'trial', field: 'timeout.after' }, message: 'Trial says where its timeout leads, but not when. Choose how long customers may stay.' },
      ],
    },
    'a time without a target': {
      change: (journey) => {
        journey.timeout = { after: 'P60D' };
        journey.states[0]!.timeout = { after: 'P14D' };
        journey.states[0]!.name = '';
      },
      findings: [
        { target: { kind: 'journey', id: 'journey', field: 'timeout.to' }, message: 'The timeout of the journey leads nowhere. Choose the outcome customers leave to.' },
        { target: { kind: 'state', id: 'trial', field: 'timeout.to' }, message: "The timeout of a state without a name leads nowhere. Choose where customers who don't act go." },
      ],
    },
    'a journey whose timeout leads back into it': {
      change: (journey) => (journey.timeout = { after: 'P60D', to: 'trial' }),
      findings: [{ target: { kind: 'journey', id: 'journey', field: 'timeout.to' }, message: 'The timeout of the journey leads to Trial, so it would not end. Choose an outcome instead.' }],
    },
  },
});
