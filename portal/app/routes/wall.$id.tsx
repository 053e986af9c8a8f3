import { withdrawRecognitionInput } from '@groundcrew/shared';
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { Link, useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { api, load, notFound } from '~/api/api.server';
import { Page } from '~/elements/page';
import { submit } from '~/form/submit.server';
import type { PageHandle } from '~/frame/page-title';
import { WallPostPageDocument, WithdrawRecognitionDocument } from '~/gql/graphql';
import { recognizePath } from '~/recognition/paths';
import { usePostNames } from '~/recognition/use-names';
import classes from '~/recognition/wall.module.css';
import { WallPost } from '~/recognition/wall-post';
import { WithdrawPost } from '~/recognition/withdraw-post';

export const handle: PageHandle = { title: (t) => t('recognition:title') };

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { node, viewer } = await load(request, WallPostPageDocument, { id: params.id ?? '' });
  if (node?.__typename !== 'Recognition') throw notFound();
  const asks = new URL(request.url).searchParams.has('withdraw');
  return { post: node, viewerId: viewer?.member.id ?? '', asks };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const form = await request.formData();
  form.set('id', params.id ?? '');
  const outcome = await submit(form, withdrawRecognitionInput, (input) =>
    api(request, WithdrawRecognitionDocument, { input }),
  );
  return outcome.done ? redirect('/wall?withdrawn=yes') : data({ reply: outcome.reply }, 400);
}

export default function PostPage() {
  const { t } = useTranslation('recognition');
  const { post, viewerId, asks } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>()?.reply;
  const { from, to } = usePostNames()(post);
  const others = post.recipients.map(({ member }) => member.id).filter((id) => id !== viewerId);
  const isOwn = post.author?.id === viewerId;
  return (
    <Page crumbs={[{ to: '/wall', label: t('title') }]} title={t(`post.title.${post.kind}`, { from, to })}>
      <div className={classes.alone}>
        <WallPost post={post} isAlone />
        {others.length > 0 && !isOwn && (
          <Link to={recognizePath({ to: others })} className={classes.railLink}>
            {t('post.again')}
          </Link>
        )}
        {post.viewerCan.withdraw && <WithdrawPost reply={reply} isOpen={asks || Boolean(reply)} />}
      </div>
    </Page>
  );
}
