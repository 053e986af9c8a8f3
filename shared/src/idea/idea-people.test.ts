import fc from 'fast-check';
import { heldPerson, type IdeaPerson, losingPeople, outOfOwnPart } from './idea-people';

const author = (memberId: number, weight: number): IdeaPerson => ({ memberId, role: 'AUTHOR', weight });
const helper = (memberId: number, weight: number): IdeaPerson => ({ memberId, role: 'CONTRIBUTOR', weight });

const before = [author(1, 3), helper(2, 2), helper(3, 2)];
const why = (after: IdeaPerson[], actorId = 1, isVerified = false) =>
  heldPerson(before, after, { actorId, isVerified });

describe('whose an adopted idea is', () => {
  it('keeps everybody who is named, and authors as authors', () => {
    expect(why([author(2, 1)], 2)).toEqual({ why: 'person_stays', memberId: 1 });
    expect(why([author(1, 3), helper(2, 2)])).toEqual({ why: 'person_stays', memberId: 3 });
    expect(why([helper(1, 3), author(2, 2), helper(3, 2)], 2)).toEqual({ why: 'author_stays', memberId: 1 });
    expect(why(before, 3, true)).toBeNull();
  });

  it('lets each give away of their own, and of nobody else’s', () => {
    expect(why([author(1, 1), helper(2, 2), helper(3, 2)], 1, true)).toBeNull();
    expect(why([author(1, 2), helper(2, 3), helper(3, 2)], 1, true)).toBeNull();
    expect(why([author(1, 3), helper(2, 1), helper(3, 2)], 2)).toBeNull();
    expect(why([author(1, 1), helper(2, 2), helper(3, 2)], 2)).toEqual({
      why: 'share_stays',
      memberId: 1,
      part: { from: 3 / 7, to: 1 / 5 },
    });
    expect(why([author(1, 3), helper(2, 100), helper(3, 2)], 1)).toMatchObject({
      why: 'share_stays',
      memberId: 3,
    });
    // The same parts in other numbers are the same.
    expect(why([author(1, 30), helper(2, 20), helper(3, 20)], 3, true)).toBeNull();
  });

  it('lets its authors name who helped, out of their own part, until something is confirmed', () => {
    const helped = [author(1, 1), helper(2, 2), helper(3, 2), helper(4, 2)];
    expect(why(helped, 1)).toBeNull();
    // Nearly everything of what two earned cannot go to somebody whom one of them names.
    expect(
      heldPerson([author(1, 1), author(2, 1)], [author(1, 1), author(2, 1), helper(3, 100)], {
        actorId: 1,
        isVerified: false,
      }),
    ).toEqual({ why: 'share_stays', memberId: 2, part: { from: 1 / 2, to: 1 / 102 } });
    expect(why([...before, helper(4, 2)], 1)).toMatchObject({ why: 'share_stays', memberId: 2 });
    expect(why(helped, 2)).toEqual({ why: 'authors_name', memberId: 4 });
    expect(why(helped, 1, true)).toEqual({ why: 'named_too_late', memberId: 4 });
    expect(why([author(1, 3), author(2, 2), helper(3, 2)], 2)).toEqual({ why: 'authors_name', memberId: 2 });
    expect(why([author(1, 3), author(2, 2), helper(3, 2)], 1)).toBeNull();
    // Not under cover of which somebody's part falls against the others'.
    expect(why([author(1, 1), helper(2, 1), helper(3, 3), helper(4, 2)], 1)).toMatchObject({
      why: 'share_stays',
      memberId: 2,
    });
  });

  const people = (ids: number[]) =>
    fc.tuple(
      ...ids.map((memberId) =>
        fc.record({
          memberId: fc.constant(memberId),
          role: fc.constantFrom('AUTHOR' as const, 'CONTRIBUTOR' as const),
          weight: fc.integer({ min: 1, max: 100 }),
        }),
      ),
    );
  const some = fc
    .uniqueArray(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 6 })
    .chain((ids) => people(ids));
  const part = (all: readonly IdeaPerson[], id: number) =>
    (all.find(({ memberId }) => memberId === id)?.weight ?? 0) /
    all.reduce((sum, { weight }) => sum + weight, 0);

  it('never loses anybody, an author or a part of anybody else, whoever says what', () => {
    const acts = fc.array(fc.tuple(some, fc.integer({ min: 1, max: 7 }), fc.boolean()), { maxLength: 60 });
    fc.assert(
      fc.property(some, acts, (first, tried) => {
        let whose: readonly IdeaPerson[] = first;
        let isVerified = false;
        for (const [after, actorId, verifies] of tried) {
          isVerified ||= verifies;
          if (heldPerson(whose, after, { actorId, isVerified })) continue;
          const known = after.filter(({ memberId }) => whose.some((one) => one.memberId === memberId));
          expect(known).toHaveLength(whose.length);
          for (const { memberId, role } of whose) {
            if (role === 'AUTHOR') expect(after).toContainEqual(expect.objectContaining({ memberId, role }));
            if (memberId !== actorId)
              expect(part(after, memberId)).toBeGreaterThanOrEqual(part(whose, memberId) - 1e-12);
          }
          const isAuthor = whose.some((one) => one.memberId === actorId && one.role === 'AUTHOR');
          if (isVerified || !isAuthor) expect(after).toHaveLength(whose.length);
          // It is at most the actor who loses.
          expect(losingPeople(whose, after).filter((id) => id !== actorId)).toEqual([]);
          whose = after;
        }
      }),
      { numRuns: 300 },
    );
  });

  it('says with which weights whoever comes in takes of the namer’s part alone', () => {
    const typed = (after: IdeaPerson[], was = before, most = 100) => outOfOwnPart(was, after, 1, most);
    expect(typed([...before, helper(4, 2)])).toEqual([1, 2, 2, 2]);
    expect(typed([...before, helper(4, 1), helper(5, 3)])).toEqual([9, 14, 14, 3, 9]);
    expect(typed([author(1, 1), author(2, 1), helper(3, 1)], [author(1, 1), author(2, 1)])).toEqual([
      1, 2, 1,
    ]);
    expect(typed(before)).toBeNull();
    expect(typed([helper(2, 2), helper(3, 2), helper(4, 2)])).toBeNull();
    expect(typed([author(1, 1), author(2, 100), helper(3, 1)], [author(1, 1), author(2, 100)])).toBeNull();
  });

  it('takes of the namer’s part alone, whatever is typed', () => {
    fc.assert(
      fc.property(some, people([7, 8]), fc.integer({ min: 1, max: 100 }), (whose, coming, mine) => {
        const [first] = whose;
        if (!first) return;
        const was = whose.map((one) => (one === first ? { ...one, role: 'AUTHOR' as const } : one));
        const actorId = first.memberId;
        const typed = was.map((one) => (one.memberId === actorId ? { ...one, weight: mine } : one));
        const after = [...typed, ...coming];
        const weights = outOfOwnPart(was, after, actorId, Number.MAX_SAFE_INTEGER);
        const said = after.map((one, at) => ({ ...one, weight: weights?.[at] ?? 0 }));
        expect(heldPerson(was, said, { actorId, isVerified: false })).toBeNull();
        const theirs = [actorId, 7, 8].reduce((sum, id) => sum + part(said, id), 0);
        expect(theirs).toBeCloseTo(part(was, actorId), 9);
      }),
    );
  });

  it('can always stay as it is, and is told to exactly those who lose by it', () => {
    fc.assert(
      fc.property(
        some,
        some,
        fc.integer({ min: 1, max: 6 }),
        fc.boolean(),
        (one, other, actorId, isVerified) => {
          expect(heldPerson(one, one, { actorId, isVerified })).toBeNull();
          expect(losingPeople(one, one)).toEqual([]);
          const losing = losingPeople(one, other);
          for (const { memberId, role } of one) {
            const now = other.find((person) => person.memberId === memberId);
            const falls = part(other, memberId) < part(one, memberId) - 1e-12;
            const isDemoted = role === 'AUTHOR' && now?.role !== 'AUTHOR';
            expect(losing.includes(memberId)).toBe(!now || falls || isDemoted);
          }
        },
      ),
    );
  });
});
