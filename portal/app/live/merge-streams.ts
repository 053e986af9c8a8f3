/** Several event streams as one: an event of any is passed on whole, and when one ends, all do, so that the page opens them anew. */

const END_OF_EVENT = /\r?\n\r?\n/;

/** The streams' events in the order of their arrival. Cancelling the result cancels every stream. */
export function mergeEventStreams(
  streams: readonly ReadableStream<Uint8Array>[],
): ReadableStream<Uint8Array> {
  const readers = streams.map((stream) => stream.getReader());
  const encoder = new TextEncoder();
  const stop = () => Promise.all(readers.map((reader) => reader.cancel().catch(() => undefined)));
  return new ReadableStream<Uint8Array>({
    start(controller) {
      let isOpen = true;
      const close = () => {
        if (!isOpen) return;
        isOpen = false;
        void stop();
        controller.close();
      };
      const pass = async (reader: ReadableStreamDefaultReader<Uint8Array>) => {
        const decoder = new TextDecoder();
        let rest = '';
        for (;;) {
          const { done, value } = await reader.read();
          if (done || !isOpen) return;
          const parts = (rest + decoder.decode(value, { stream: true })).split(END_OF_EVENT);
          rest = parts.pop() ?? '';
          for (const event of parts) controller.enqueue(encoder.encode(`${event}\n\n`));
        }
      };
      for (const reader of readers)
        void pass(reader)
          .catch(() => undefined)
          .then(close);
    },
    async cancel() {
      await stop();
    },
  });
}
