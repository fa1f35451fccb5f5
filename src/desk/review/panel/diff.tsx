import type { ReactNode } from 'react';
import type { DiffPiece } from '../../../api/panel.js';

/** A word diff: what is gone is struck through, what is new is underlined, so that neither hangs on its colour. */
export function Diff({ pieces }: { readonly pieces: readonly DiffPiece[] }): ReactNode {
  return pieces.map(({ kind, text }, index) => {
    if (kind === 'gone') return <del key={index}>{text}</del>;
    if (kind === 'new') return <ins key={index}>{text}</ins>;
    return <span key={index}>{text}</span>;
  });
}
