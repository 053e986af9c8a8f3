import { columnsOf, isOrderedWithoutLimit } from './select-list';

describe('the list of a SELECT', () => {
  it.each([
    ['SELECT id, name FROM team', ['id', 'name']],
    ['SELECT t.id, t.key_name AS `key`, t.to_on AS `to` FROM team t', ['id', 'key', 'to']],
    ['SELECT `id` FROM team', ['id']],
    ['SELECT DISTINCT t.id FROM team t', ['id']],
    ['SELECT topic_id AS topicId, COUNT(*) AS count FROM request GROUP BY topic_id', ['topicId', 'count']],
    [
      "SELECT COALESCE(a.outcome, 'WAITING, (FROM') AS outcome, (SELECT 1 FROM x) AS one FROM a",
      ['outcome', 'one'],
    ],
    ['SELECT id FROM (SELECT id, ROW_NUMBER() OVER (ORDER BY id) AS place FROM a) ranked', ['id']],
  ])('%s gives its columns', (sql, columns) => {
    expect(columnsOf(sql)).toEqual(columns);
  });

  it.each([
    'SELECT * FROM team',
    'SELECT t.* FROM team t',
    'SELECT COUNT(*) FROM team',
    'SELECT a.id, b.id FROM a JOIN b',
    'UPDATE team SET name = ?',
  ])('%s does not tell them', (sql) => {
    expect(columnsOf(sql)).toBeNull();
  });

  it('knows an order that a subquery would lose', () => {
    expect(isOrderedWithoutLimit('SELECT id FROM a ORDER BY id')).toBe(true);
    expect(isOrderedWithoutLimit('SELECT id FROM a ORDER BY id LIMIT ?')).toBe(false);
    expect(isOrderedWithoutLimit('SELECT id FROM (SELECT id FROM a ORDER BY id) b')).toBe(false);
  });
});
