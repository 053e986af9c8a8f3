import { Link } from '@remix-run/react';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { foreignLanguage } from '~/elements/foreign-language';
import { personPath } from '~/elements/paths';
import { Credited } from './credited';
import { type Piece, postPieces } from './post-pieces';
import classes from './wall-post.module.css';

/** What somebody wrote: plain text with its lines, the credited part marked, people who are mentioned as links. */
export function PostText(props: {
  text: string;
  credited?: { start: number; end: number } | null;
  mentions?: readonly { id: string; name: string }[];
}) {
  const { i18n } = useTranslation();
  const pieces = postPieces(props.text, props.credited, props.mentions ?? []);
  const from = pieces.findIndex(({ isCredited }) => isCredited);
  const to = pieces.findLastIndex(({ isCredited }) => isCredited) + 1;
  const lang = foreignLanguage(props.text, i18n.language) ?? undefined;
  return (
    <p className={classes.text} lang={lang}>
      {from < 0 ? (
        <Pieces pieces={pieces} />
      ) : (
        <>
          <Pieces pieces={pieces.slice(0, from)} />
          <Credited>
            <Pieces pieces={pieces.slice(from, to)} />
          </Credited>
          <Pieces pieces={pieces.slice(to)} />
        </>
      )}
    </p>
  );
}

function Pieces({ pieces }: { pieces: readonly Piece[] }) {
  return pieces.map(({ text, memberId }, at) => {
    // biome-ignore lint/suspicious/noArrayIndexKey: a piece is known by its place alone
    if (memberId === null) return <Fragment key={at}>{text}</Fragment>;
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: a piece is known by its place alone
      <Link key={at} to={personPath(memberId)}>
        {text}
      </Link>
    );
  });
}
