/** Clients that write without a pause, and remember what was acknowledged to them. */

export interface Acknowledged {
  name: string;
  id: string;
}

export interface Load {
  acknowledged: Acknowledged[];
  /** Requests that got no whole answer: the connection broke. */
  unanswered: number;
  /** Answers with errors: none are expected. */
  refused: string[];
  /** Ends when every client has ended. */
  finished: Promise<void>;
  /** No client sends another request. */
  stop(): void;
}

const CREATE = 'mutation ($input: CreateTeamInput!) { createTeam(input: $input) { team { id } } }';

/** Creates teams with `clients` at once, until the server is gone or the load is stopped. */
export function writeTeams(url: string, token: string, clients: number, prefix: string): Load {
  let isStopped = false;
  const load: Load = {
    acknowledged: [],
    unanswered: 0,
    refused: [],
    finished: Promise.resolve(),
    stop: () => {
      isStopped = true;
    },
  };
  const client = async (number: number) => {
    for (let at = 0; !isStopped; at += 1) {
      const name = `${prefix}-${number}-${at}`;
      try {
        const response = await fetch(`${url}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
          body: JSON.stringify({ query: CREATE, variables: { input: { name, kind: 'TEAM' } } }),
        });
        const { data, errors } = (await response.json()) as {
          data?: { createTeam: { team: { id: string } } };
          errors?: { message: string }[];
        };
        if (errors) load.refused.push(errors[0]?.message ?? '');
        else if (data) load.acknowledged.push({ name, id: data.createTeam.team.id });
      } catch {
        load.unanswered += 1;
        return;
      }
    }
  };
  load.finished = Promise.all(Array.from({ length: clients }, (_, number) => client(number))).then(
    () => undefined,
  );
  return load;
}
