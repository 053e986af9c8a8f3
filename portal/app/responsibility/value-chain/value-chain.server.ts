import { defineValueChainInput } from '@groundcrew/shared';
import { api, load } from '../../api/api.server';
import { submit } from '../../form/submit.server';
import { DefineValueChainDocument, ValueChainsDocument, type ValueChainsQuery } from '../../gql/graphql';

export type ValueChain = ValueChainsQuery['valueChains'][number];

/** Every value chain with its stages in order. */
export async function loadValueChains(request: Request) {
  const { valueChains, viewer } = await load(request, ValueChainsDocument);
  return {
    chains: valueChains.map((chain) => ({
      ...chain,
      stages: [...chain.stages].sort((a, b) => a.position - b.position),
    })),
    canDefine: viewer?.can.defineValueChain ?? false,
  };
}

/** Saves a chain: its name and all its stages in order. A stage whose name was emptied is left out. */
export async function defineValueChain(request: Request) {
  const form = withoutEmptyStages(await request.formData());
  return submit(form, defineValueChainInput, (input) => api(request, DefineValueChainDocument, { input }));
}

function withoutEmptyStages(form: FormData): FormData {
  for (const [name, value] of [...form]) {
    if (!/^stages\[\d+\]\.name$/.test(name) || String(value).trim()) continue;
    form.delete(name);
    form.delete(name.replace(/name$/, 'id'));
  }
  return form;
}
