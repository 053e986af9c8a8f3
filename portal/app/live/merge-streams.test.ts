import { mergeEventStreams } from './merge-streams';

/** A stream to write to by hand. */
function pipe() {
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  const writer = writable.getWriter();
  const encoder = new TextEncoder();
  return {
    readable,
    write: (text: string) => writer.write(encoder.encode(text)),
    end: () => writer.close(),
  };
}

async function readAll(stream: ReadableStream<Uint8Array>): Promise<string> {
  return new Response(stream).text();
}

test('events of both streams come whole, however they were cut', async () => {
  const [one, two] = [pipe(), pipe()];
  const all = readAll(mergeEventStreams([one.readable, two.readable]));
  await one.write('event: next\nda');
  await two.write('event: next\ndata: 2\n\n:\n\n');
  await one.write('ta: 1\n\n');
  await one.end();
  const text = await all;
  expect(text).toContain('event: next\ndata: 1\n\n');
  expect(text).toContain('event: next\ndata: 2\n\n');
  expect(text).not.toMatch(/da\n|event: next\nevent/);
});

test('the end of one is the end of all', async () => {
  const [one, two] = [pipe(), pipe()];
  const all = readAll(mergeEventStreams([one.readable, two.readable]));
  await two.end();
  expect(await all).toBe('');
});
