import fc from 'fast-check';
import { newRequest, type Routed, type RoutingAct, routingStep } from './routing';

const steps = (...acts: RoutingAct[]) =>
  acts.reduce<Routed | string>((before, act) => {
    if (typeof before === 'string') return before;
    const step = routingStep(before, act);
    return typeof step === 'string' ? step : step.after;
  }, newRequest);

const send = (teamId: number): RoutingAct => ({ kind: 'SEND', teamId });
const bounce = (toTeamId: number | null): RoutingAct => ({ kind: 'BOUNCE', toTeamId });
const accept: RoutingAct = { kind: 'ACCEPT' };
const withdraw: RoutingAct = { kind: 'WITHDRAW' };

it('goes on from team to team and keeps where it first landed', () => {
  expect(steps(send(1), bounce(2), bounce(3), accept)).toEqual({
    state: 'ACCEPTED',
    teamId: 3,
    firstTeamId: 1,
    hopCount: 3,
    isBounced: true,
  });
});

it('comes back to the asker, who sends it anew', () => {
  expect(steps(send(1), bounce(null))).toMatchObject({ state: 'ASKED', teamId: null });
  expect(steps(send(1), bounce(null), send(1))).toMatchObject({ state: 'SENT', teamId: 1, hopCount: 2 });
});

it.each([
  ['accept what was not sent', [accept], 'STATE'],
  ['send what waits already', [send(1), send(2)], 'STATE'],
  ['bounce to the same team', [send(1), bounce(1)], 'SAME_TEAM'],
  ['bounce what was accepted', [send(1), accept, bounce(2)], 'STATE'],
  ['withdraw what was accepted', [send(1), accept, withdraw], 'STATE'],
  ['accept what was withdrawn', [send(1), withdraw, accept], 'STATE'],
  ['withdraw twice', [withdraw, withdraw], 'STATE'],
] as [string, RoutingAct[], string][])('refuses to %s', (_, acts, refusal) => {
  expect(steps(...acts)).toBe(refusal);
});

it('waits at one team or at none, whatever is done to it', () => {
  const act = fc.oneof(
    fc.integer({ min: 1, max: 4 }).map(send),
    fc.option(fc.integer({ min: 1, max: 4 })).map(bounce),
    fc.constantFrom(accept, withdraw),
  );
  fc.assert(
    fc.property(fc.array(act, { maxLength: 30 }), (acts) => {
      let at = newRequest;
      for (const one of acts) {
        const step = routingStep(at, one);
        if (typeof step === 'string') continue;
        expect(step.after.hopCount).toBe(at.hopCount + (step.sendTo === null ? 0 : 1));
        expect(step.after.firstTeamId).toBe(at.firstTeamId ?? step.sendTo);
        // A hop is answered exactly when one was waiting.
        expect(step.answer === null).toBe(at.state !== 'SENT');
        at = step.after;
        expect(at.teamId !== null).toBe(at.state === 'SENT' || at.state === 'ACCEPTED');
      }
    }),
  );
});
