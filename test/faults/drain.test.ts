import { connect } from '@groundcrew/db';
import { dialects, emptyDatabase } from '../support/databases';
import { hubVerb, startBuiltApi } from '../support/processes';

jest.setTimeout(60_000);

const IN_FLIGHT = 100;

const SIGN_IN = 'mutation ($input: SignInInput!) { signIn(input: $input) { sessionToken } }';

describe.each(dialects)('SIGTERM under load, on %s', (dialect) => {
  it(`answers each of ${IN_FLIGHT} requests that are under way, takes no new one, and ends with 0`, async () => {
    const place = await emptyDatabase(dialect);
    await hubVerb(place.url, 'migrate').finished;
    const db = await connect(place.url);
    try {
      const api = await startBuiltApi(place.url, { SIGN_IN_LIMIT: '100000' });
      // A sign-in is first noted in the database, so that the test knows that it is under way, and then takes the time of a hash.
      const ask = async (at: number) => {
        const response = await fetch(`${api.url}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({
            query: SIGN_IN,
            variables: { input: { email: `nobody${at}@test.groundcrew.example`, password: 'wrong' } },
          }),
        });
        const { errors } = (await response.json()) as { errors: { extensions: { code: string } }[] };
        return errors[0]?.extensions.code;
      };
      let answered = 0;
      const answers = Promise.allSettled(
        Array.from({ length: IN_FLIGHT }, (_, at) =>
          ask(at).finally(() => {
            answered += 1;
          }),
        ),
      );
      const noted = async () => {
        const [row] = (await db.fresh.query('SELECT COUNT(*) AS count FROM sign_in_attempt')) as {
          count: number;
        }[];
        return Number(row?.count);
      };
      // One row an account, and one for the address that they share.
      while ((await noted()) < IN_FLIGHT + 1) await new Promise((resolve) => setTimeout(resolve, 10));
      const answeredBefore = answered;
      api.kill('SIGTERM');
      const settled = await answers;
      const codes = settled.map((answer) =>
        answer.status === 'fulfilled' ? answer.value : String(answer.reason),
      );
      process.stderr.write(
        `${dialect}: ${IN_FLIGHT - answeredBefore} requests under way at SIGTERM, ${codes.filter((code) => code !== 'UNAUTHENTICATED').length} lost\n`,
      );
      expect(codes).toEqual(codes.map(() => 'UNAUTHENTICATED'));
      expect(answeredBefore).toBeLessThan(IN_FLIGHT - 20);
      const { code, stderr } = await api.finished;
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      await expect(ask(IN_FLIGHT)).rejects.toThrow();
    } finally {
      await db.close();
      await place.drop();
    }
  });
});
