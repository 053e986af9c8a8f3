import fc from 'fast-check';
import { addDays } from '../day';
import { dueReminder, TRIAL_REMINDER_DAYS, TRIAL_WEEKS, type TrialReminders, trialTo } from './trial';

const aTrial = (overrides: Partial<TrialReminders> = {}): TrialReminders => ({
  from: '2026-11-22',
  to: '2027-01-03',
  isRemindedOfWeek: false,
  isRemindedOfEnd: false,
  ...overrides,
});

describe('a trial', () => {
  it('ends so many weeks after its first day: that day no longer belongs to it', () => {
    expect(trialTo('2026-11-22', 6)).toBe('2027-01-03');
    expect(trialTo('2028-02-26', 1)).toBe('2028-03-04');
    expect(trialTo('2026-11-22', TRIAL_WEEKS.most)).toBe('2027-05-23');
  });

  it('reminds a week before it ends, and when it is over', () => {
    expect(dueReminder(aTrial(), '2026-12-26')).toBeNull();
    expect(dueReminder(aTrial(), '2026-12-27')).toBe('WEEK');
    expect(dueReminder(aTrial(), '2027-01-02')).toBe('WEEK');
    expect(dueReminder(aTrial(), '2027-01-03')).toBe('END');
    expect(dueReminder(aTrial(), '2027-03-01')).toBe('END');
  });

  it('reminds once of each', () => {
    const once = aTrial({ isRemindedOfWeek: true });
    expect(dueReminder(once, '2026-12-30')).toBeNull();
    expect(dueReminder(once, '2027-01-03')).toBe('END');
    expect(dueReminder(aTrial({ isRemindedOfEnd: true }), '2027-01-04')).toBeNull();
  });

  it('does not remind of the week before its end on the day it starts', () => {
    const short = aTrial({ to: trialTo('2026-11-22', 1) });
    for (let day = short.from; day < short.to; day = addDays(day, 1))
      expect(dueReminder(short, day)).toBeNull();
    expect(dueReminder(short, short.to)).toBe('END');
  });

  it('that reminds each time it is due does so of the week at most once, and of the end exactly once', () => {
    const lengths = fc.integer({ min: TRIAL_WEEKS.fewest, max: TRIAL_WEEKS.most });
    // The hub may be down for days on end.
    const pauses = fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(lengths, pauses, (weeks, gaps) => {
        const trial = aTrial({ to: trialTo('2026-11-22', weeks) });
        const heard: string[] = [];
        let day = trial.from;
        for (const gap of [...gaps, 400]) {
          day = addDays(day, gap);
          const due = dueReminder(trial, day);
          if (due === 'WEEK') trial.isRemindedOfWeek = true;
          if (due === 'END') trial.isRemindedOfEnd = true;
          if (due) heard.push(due);
          if (due === 'WEEK')
            expect(day >= addDays(trial.to, -TRIAL_REMINDER_DAYS) && day < trial.to).toBe(true);
        }
        expect(heard.filter((one) => one === 'END')).toHaveLength(1);
        expect(heard.at(-1)).toBe('END');
        expect(heard.length).toBeLessThanOrEqual(2);
      }),
    );
  });
});
