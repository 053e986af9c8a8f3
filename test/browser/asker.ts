/** Asks the API of a portal's hub as one of the demo company's people. */
import { DEMO_PASSWORD } from '@groundcrew/db';

// biome-ignore lint/suspicious/noExplicitAny: a test names the shape of what it asked for
export type Ask = (query: string, variables?: object) => Promise<any>;

/** @throws Error with what was answered instead of data */
export async function asker(apiUrl: string, login: string): Promise<Ask> {
  let token = '';
  const ask: Ask = async (query, variables = {}) => {
    const response = await fetch(`${apiUrl}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = await response.json();
    if (errors) throw new Error(`${JSON.stringify(errors)} to ${query} ${JSON.stringify(variables)}`);
    return data;
  };
  const signIn = 'mutation ($input: SignInInput!) { signIn(input: $input) { sessionToken } }';
  const input = { email: `${login}@demo.groundcrew.example`, password: DEMO_PASSWORD };
  token = (await ask(signIn, { input })).signIn.sessionToken;
  return ask;
}

/** The global id of the first thing that is found by these words. */
export async function idOf(ask: Ask, type: 'Member' | 'Team', text: string): Promise<string> {
  const query = `query ($text: String!) { search(text: $text, first: 20) { ... on ${type} { __typename id name } } }`;
  const { search } = await ask(query, { text });
  const found = search.find(
    (one: { __typename?: string; name?: string }) => one.__typename === type && one.name === text,
  );
  if (!found) throw new Error(`Nothing is found by ${text}.`);
  return found.id;
}
