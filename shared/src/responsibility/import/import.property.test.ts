import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { parseBackstage } from './backstage.parser';
import { csvLine, joinItems, splitItems, unguardedCell } from './csv-cell';
import { applied, emptySnapshot } from './memory-hub.fixture';
import { planOwnershipImport } from './ownership.planner';
import type { OwnershipSnapshot } from './ownership-snapshot';
import { raciMatrixCsv } from './raci-matrix.export';
import { responsibilitiesCsv } from './responsibilities-csv.export';
import { parseResponsibilitiesCsv } from './responsibilities-csv.parser';

const DAY = '2026-03-01';

interface Org {
  teams: (number | null)[];
  people: number[][];
  things: { owner: number; parent: number | null; path: number }[];
}

/** A company as numbers: a parent always stands before its child, so that there is no circle. */
const org: fc.Arbitrary<Org> = fc
  .record({
    teams: fc.integer({ min: 1, max: 6 }),
    people: fc.integer({ min: 0, max: 5 }),
    things: fc.integer({ min: 0, max: 8 }),
  })
  .chain(({ teams, people, things }) =>
    fc.record({
      teams: fc.tuple(
        ...Array.from({ length: teams }, (_, at) =>
          at === 0 ? fc.constant(null) : fc.option(fc.nat(at - 1)),
        ),
      ),
      people: fc.array(fc.uniqueArray(fc.nat(teams - 1), { maxLength: 3 }), {
        minLength: people,
        maxLength: people,
      }),
      things: fc.tuple(
        ...Array.from({ length: things }, (_, at) =>
          fc.record({
            owner: fc.nat(teams - 1),
            parent: at === 0 ? fc.constant(null) : fc.option(fc.nat(at - 1)),
            path: fc.nat(5),
          }),
        ),
      ),
    }),
  );

function documentsOf({ teams, people, things }: Org): string[] {
  return [
    ...teams.map(
      (parent, at) =>
        `kind: Group\nmetadata: { name: t${at} }\nspec: { ${parent === null ? '' : `parent: t${parent}`} }\n`,
    ),
    ...people.map(
      (of, at) =>
        `kind: User\nmetadata: { name: p${at} }\nspec: { memberOf: [${of.map((team) => `t${team}`).join(', ')}] }\n`,
    ),
    ...things.map(
      ({ owner, parent, path }, at) =>
        `kind: Component\nmetadata:\n  name: c${at}\n  annotations: { backstage.io/source-location: "url:https://github.com/o/r/tree/m/p${path}" }\nspec: { owner: t${owner}${parent === null ? '' : `, subcomponentOf: c${parent}`} }\n`,
    ),
  ];
}

const planOf = (hub: OwnershipSnapshot, documents: string[], asOf = DAY) => {
  const { document, problems } = parseBackstage(documents.map((text) => `---\n${text}`).join(''));
  return planOwnershipImport(hub, document, { source: 'catalogue', asOf, prune: true }, problems);
};
const withoutLines = (value: unknown) =>
  JSON.parse(JSON.stringify(value, (key, held) => (/line/i.test(key) ? undefined : held)));

test('any order of the documents gives the same plan', () => {
  fc.assert(
    fc.property(
      org.chain((one) =>
        fc.tuple(
          fc.constant(documentsOf(one)),
          fc.shuffledSubarray(documentsOf(one), { minLength: documentsOf(one).length }),
        ),
      ),
      ([documents, shuffled]) => {
        const [first, second] = [planOf(emptySnapshot(), documents), planOf(emptySnapshot(), shuffled)];
        expect(withoutLines(second.changes)).toEqual(withoutLines(first.changes));
        expect(second.counts).toEqual(first.counts);
      },
    ),
  );
});

test('from any company to any other: after the plan the next plan is empty', () => {
  fc.assert(
    fc.property(org, org, (before, after) => {
      const start = applied(emptySnapshot(), planOf(emptySnapshot(), documentsOf(before)));
      const hub = applied(start, planOf(start, documentsOf(after), '2026-04-01'));
      const again = planOf(hub, documentsOf(after), '2026-04-01');
      expect(again.problems.filter(({ severity }) => severity === 'ERROR')).toEqual([]);
      expect(again.changes).toEqual([]);
      expect(again.claims).toEqual({ put: [], drop: [] });
      const live = hub.responsibilities.filter(({ to }) => to === null).map(({ name }) => name);
      expect(live.sort()).toEqual(after.things.map((_, at) => `c${at}`).sort());
    }),
  );
});

const words = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
  fc.constantFrom('=1+1', "'=x", '-', '환불; 교환', 'a,b', 'a\\;b', '"', "''@", '둘째\n줄', '＝SUM'),
);
const cleaned = words
  .map((text) =>
    text
      .replace(/[\p{Cc}\p{Cf}\uFFFD]/gu, '')
      .normalize('NFC')
      .trim(),
  )
  .filter((text) => text !== '');

const hubs: fc.Arbitrary<OwnershipSnapshot> = org.chain((one) => {
  const hub = applied(emptySnapshot(), planOf(emptySnapshot(), documentsOf(one)));
  return fc
    .array(
      fc.record({
        name: cleaned,
        purpose: fc.oneof(fc.constant(''), cleaned),
        keywords: fc.uniqueArray(cleaned, { maxLength: 4 }),
      }),
      {
        minLength: hub.responsibilities.length,
        maxLength: hub.responsibilities.length,
      },
    )
    .map((texts) => ({
      ...hub,
      responsibilities: hub.responsibilities.map((responsibility, at) => ({
        ...responsibility,
        ...texts[at],
        name: (texts[at]?.name ?? 'x').replace(/\s+/gu, ' '),
        keywords: (texts[at]?.keywords ?? []).map((word) => word.replace(/\s+/gu, ' ')),
      })),
    }));
});

test('what is exported is read back without a change', () => {
  fc.assert(
    fc.property(hubs, (hub) => {
      const { document, problems } = parseResponsibilitiesCsv(responsibilitiesCsv(hub, DAY));
      if (hub.responsibilities.length === 0) return;
      const plan = planOwnershipImport(hub, document, { source: 'csv', asOf: DAY, prune: true }, problems);
      expect(plan.problems.filter(({ severity }) => severity === 'ERROR')).toEqual([]);
      expect(plan.changes).toEqual([]);
      expect(plan.counts.unchanged).toBe(hub.responsibilities.length + hub.parties.length);
    }),
  );
});

test('cells and lists come back as they were, and none begins like a formula', () => {
  fc.assert(
    fc.property(fc.array(words, { minLength: 1 }), (cells) => {
      const line = csvLine(cells);
      const [read = []] = parse(`${line}\n`, { record_delimiter: '\n' }) as string[][];
      expect(read.map(unguardedCell)).toEqual(cells);
      for (const cell of read) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
    }),
  );
  fc.assert(fc.property(fc.array(cleaned), (items) => expect(splitItems(joinItems(items))).toEqual(items)));
});

test('the RACI matrix has a row for each responsibility and says who is A', () => {
  const documents = [
    'kind: Group\nmetadata: { name: "ops", title: "=cmd" }\n',
    'kind: System\nmetadata: { name: s }\nspec: { owner: ops }\n',
    'kind: System\nmetadata: { name: free }\n',
  ];
  const hub = applied(emptySnapshot(), planOf(emptySnapshot(), documents));
  expect(raciMatrixCsv(hub, DAY)).toBe(
    "\uFEFFkey,name,team,gap,'=cmd\r\nfree,free,,unowned,\r\ns,s,'=cmd,,A\r\n",
  );
});
