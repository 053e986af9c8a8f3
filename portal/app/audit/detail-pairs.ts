/** What changed, as pairs to read; the API writes it as a JSON object. Other text is one pair without a name. */
export function detailPairs(detail: string): { name: string; value: string }[] {
  const parsed = parseObject(detail);
  if (!parsed) return detail.trim() === '' ? [] : [{ name: '', value: detail }];
  return Object.entries(parsed)
    .filter(([, value]) => value !== null && value !== '')
    .map(([name, value]) => ({
      name,
      value: typeof value === 'object' ? JSON.stringify(value) : String(value),
    }));
}

function parseObject(text: string): Record<string, unknown> | null {
  try {
    const parsed: unknown = JSON.parse(text);
    return typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed)
      ? (parsed as Record<string, unknown>)
      : null;
  } catch {
    return null;
  }
}
