import { Fragment } from 'react';
import type { Piece } from '../../derive/wordings.ts';
import styles from './Wording.module.css';

/** A wording with what it drops struck out and what it adds underlined; beside it the same is said in words. */
export function Wording({ pieces }: { pieces: readonly Piece[] }) {
  return (
    <blockquote className={styles.wording}>
      “
      {pieces.map(({ kind, text, was }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a wording never change their order
        <Fragment key={at}>
          {was !== '' && at > 0 && ' '}
          {was !== '' && <del className={styles[kind]}>{was}</del>}
          {was !== '' && at === 0 && ' '}
          {kind === 'kept' ? text : text !== '' && <Added kind={kind} text={text} />}
        </Fragment>
      ))}
      ”
    </blockquote>
  );
}

/** The blank before an added word is none of what was added. */
function Added({ kind, text }: Pick<Piece, 'kind' | 'text'>) {
  const words = text.trimStart();
  return (
    <>
      {text.slice(0, text.length - words.length)}
      <ins className={styles[kind]}>{words}</ins>
    </>
  );
}
