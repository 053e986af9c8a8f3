import { freeKey, slug } from './free-key';

describe('a key made of a name', () => {
  it.each([
    ['Centre  Management!', 'centre-management'],
    ['  제휴몰 오픈 (대형) ', '제휴몰-오픈-대형'],
    ['ＡＢＣ № 1', 'abc-no-1'],
    ['!!!', 'team'],
  ])('keeps the letters and digits of %j', (name, key) => {
    expect(slug(name, 'team')).toBe(key);
  });

  it('ends after a whole character, and never with a hyphen', () => {
    expect(slug(`${'a'.repeat(79)}𠮷𠮷`, 'team')).toBe(`${'a'.repeat(79)}𠮷`);
    expect(slug(`${'a'.repeat(79)} bc`, 'team')).toBe('a'.repeat(79));
  });

  it('is numbered from two where others have it', async () => {
    const taken = new Set(['orders', 'orders-2']);
    const key = await freeKey('Orders', 'metric', async (one) => taken.has(one));
    expect(key).toBe('orders-3');
  });
});
