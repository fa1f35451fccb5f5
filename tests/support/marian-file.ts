export interface Tensor {
  readonly name: string;
  readonly type: number;
  readonly shape: readonly number[];
  readonly data: Buffer;
}

/** Type numbers of Marian (src/common/types.h). */
export const tensorType = { float32: 0x04_04, bytes: 0x01_01 } as const;

/** Marian's binary model, version 1: a header a tensor, the names, the shapes, then the data, everything on 256-byte borders. */
export function marianFile(tensors: readonly Tensor[]): Buffer {
  const bodies = tensors.map(({ data }) =>
    Buffer.concat([data, Buffer.alloc(padded(data.length) - data.length)]),
  );
  const head = Buffer.concat([
    long(1),
    long(tensors.length),
    ...tensors.map(({ name, type, shape }, index) =>
      Buffer.concat([
        long(Buffer.byteLength(name) + 1),
        long(type),
        long(shape.length),
        long(bodies[index]?.length ?? 0),
      ]),
    ),
    ...tensors.map(({ name }) => Buffer.from(`${name}\0`)),
    ...tensors.map(({ shape }) => Buffer.from(Int32Array.from(shape).buffer)),
  ]);
  const gap = padded(head.length + 8) - (head.length + 8);
  return Buffer.concat([head, long(gap), Buffer.alloc(gap), ...bodies]);
}

function padded(length: number): number {
  return Math.ceil(length / 256) * 256;
}

function long(value: number): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64LE(BigInt(value));
  return bytes;
}
