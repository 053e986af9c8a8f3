/** What a SELECT that we wrote gives, told from its text. */

/** Names of its columns; null where the text does not tell them: a star, the same name twice, a column without a name. */
export function columnsOf(sql: string): string[] | null {
  const list = /^\s*SELECT\s+(?:DISTINCT\s+)?(.*?)\sFROM\s/is.exec(outermost(sql))?.[1];
  if (list === undefined) return null;
  const names = list.split(',').map((column) => /(?:^|[\s.`])(\w+)`?\s*$/.exec(column)?.[1]);
  const told = names.filter((name) => name !== undefined);
  return told.length === names.length && new Set(told).size === told.length ? told : null;
}

/** Whether its order would be lost in a subquery. */
export function isOrderedWithoutLimit(sql: string): boolean {
  const outer = outermost(sql);
  return /\sORDER\s+BY\s/i.test(outer) && !/\sLIMIT\s/i.test(outer);
}

/** The text without what stands between brackets or quotes. */
function outermost(sql: string): string {
  let depth = 0;
  let text = '';
  for (const letter of sql.replace(/'(?:[^']|'')*'/g, "''")) {
    if (letter === ')') depth -= 1;
    if (depth === 0) text += letter;
    if (letter === '(') depth += 1;
  }
  return text;
}
