import { Transform } from 'node:stream';

/**
 * What goes between React's stream and the browser. React 18 writes pages in pieces of 2,048 bytes; where a letter of three
 * bytes (every Korean one) does not fit the end of a piece, it fills the piece up with zero bytes. A browser shows those as � in
 * attributes. No page has a zero byte of its own, so all are taken out.
 */
export function wholeLetters(): Transform {
  return new Transform({
    transform(piece: Buffer, _encoding, done) {
      done(null, piece.includes(0) ? Buffer.from(piece.filter((byte) => byte !== 0)) : piece);
    },
  });
}
