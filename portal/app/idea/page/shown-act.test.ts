import { isFormShown } from './shown-act';

const idea = {
  viewerCan: {
    pitch: false,
    withdrawPitch: false,
    decide: true,
    start: false,
    recordImpact: false,
    credit: true,
  },
  impacts: [{ id: 'I1', viewerCan: { verify: true, pay: true }, gainShare: { isPayable: false } }],
};
const shown = (act: string, subject = 'X') => isFormShown(idea, { act, subject, reply: {} });

test('a form that the reader may use says itself what is to be mended', () => {
  expect([shown('decide'), shown('credit'), shown('comment'), shown('verify', 'I1')]).toEqual(
    Array(4).fill(true),
  );
});

test('where the form is gone, or never had a place for words, the page says it', () => {
  const gone = [
    shown('pitch'),
    shown('withdraw-pitch'),
    shown('start'),
    shown('record'),
    shown('verify', 'I2'),
    shown('pay', 'I1'),
    shown('support'),
    shown('remove-comment'),
  ];
  expect(gone).toEqual(Array(8).fill(false));
});
