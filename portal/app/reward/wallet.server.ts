import { forbidden, load, notFound } from '~/api/api.server';
import { MyWalletOwnerDocument, WalletPageDocument } from '~/gql/graphql';

const PAGE = 50;

/** A page of a wallet: the reader's own, or that of somebody whom they lead. @throws the page's 403 or 404 */
export async function loadWallet(request: Request, id: string | undefined) {
  const { viewer } = await load(request, MyWalletOwnerDocument);
  const ownId = viewer?.member.id ?? '';
  const after = new URL(request.url).searchParams.get('after');
  const { node } = await load(request, WalletPageDocument, { id: id ?? ownId, first: PAGE, after });
  if (node?.__typename !== 'Member') throw notFound();
  if (!node.wallet) throw forbidden();
  const { balance, waiting, entries } = node.wallet;
  return {
    name: node.name,
    isOwn: node.id === ownId,
    balance,
    waiting,
    lines: entries.edges.map((edge) => edge.node),
    pageInfo: entries.pageInfo,
  };
}
