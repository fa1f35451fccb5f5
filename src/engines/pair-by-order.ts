import { EngineError, type EngineRequest, type EngineResult, type Usage } from '../model/engine.js';

/**
 * Results of a service that answers in the order of its question. One too many or too few, and nobody can say whose words they are: the whole reply is
 * refused.
 */
export function pairByOrder(
  { segments }: EngineRequest,
  wires: readonly unknown[],
  more: { readonly usage: Usage; readonly model?: string },
): EngineResult[] {
  const texts = wires.filter((wire) => typeof wire === 'string');
  if (wires.length !== segments.length || texts.length !== wires.length) {
    const detail = `the reply has ${texts.length} texts for ${segments.length} segments`;
    throw new EngineError({ kind: 'reply', detail }, more.usage);
  }
  const { model } = more;
  return segments.map(({ id }, index) => ({
    id,
    wire: texts[index] ?? '',
    ...(model === undefined ? {} : { model }),
  }));
}
