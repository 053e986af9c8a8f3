import { webhookChoices } from './webhook-choices';

const webhooks = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ id: `w${index}`, isActive: index % 2 === 0 }));

/** The API with so many webhooks, by hundreds; notes what it was asked for. */
function api(count: number, asked: (string | null)[] = []) {
  return async (after: string | null) => {
    asked.push(after);
    const from = after === null ? 0 : Number(after);
    const nodes = webhooks(count).slice(from, from + 100);
    return {
      edges: nodes.map((node) => ({ node })),
      pageInfo: { hasNextPage: from + 100 < count, endCursor: String(from + nodes.length) },
    };
  };
}

test('a webhook on the second page can be chosen, one that is switched off cannot', async () => {
  const chosen = await webhookChoices(api(151));
  expect(chosen.map(({ id }) => id)).toContain('w150');
  expect(chosen).toHaveLength(76);
  expect(chosen.every(({ isActive }) => isActive)).toBe(true);
});

test('one page is asked for once, and more than two never', async () => {
  const few: (string | null)[] = [];
  await webhookChoices(api(100, few));
  expect(few).toEqual([null]);
  const many: (string | null)[] = [];
  expect(await webhookChoices(api(950, many))).toHaveLength(100);
  expect(many).toEqual([null, '100']);
});

test('without webhooks there is nothing to choose', async () => {
  expect(await webhookChoices(api(0))).toEqual([]);
});
