import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { compileFunction } from 'node:vm';
import type { BergamotModule } from './bergamot-module.js';

const require = createRequire(import.meta.url);

/** Matrix routines that a browser would supply, and the portable versions that the WASM itself exports. */
const matrixRoutines = {
  int8_prepare_a: 'int8PrepareAFallback',
  int8_prepare_b: 'int8PrepareBFallback',
  int8_prepare_b_from_transposed: 'int8PrepareBFromTransposedFallback',
  int8_prepare_b_from_quantized_transposed: 'int8PrepareBFromQuantizedTransposedFallback',
  int8_prepare_bias: 'int8PrepareBiasFallback',
  int8_multiply_and_add_bias: 'int8MultiplyAndAddBiasFallback',
  int8_select_columns_of_b: 'int8SelectColumnsOfBFallback',
} as const;

type Routine = (...values: number[]) => unknown;

/** The part of WebAssembly that is used; the compiler's libraries for Node do not describe it. */
interface WasmCompiler {
  instantiate(bytes: Uint8Array, imports: object): Promise<{ readonly instance: object }>;
}

/** The object through which an emscripten script takes its settings and gives its exports. */
type Emscripten = BergamotModule & { asm: Readonly<Record<string, Routine>> };

/**
 * Starts the WASM. The package's own Node wrapper hangs on Node 20 (`require is not defined`), so its emscripten script is run here
 * with what it expects to find. Rejects where the script or the WASM cannot start.
 */
export async function loadBergamot(): Promise<BergamotModule> {
  const folder = join(dirname(require.resolve('@browsermt/bergamot-translator/translator.js')), 'worker');
  const script = join(folder, 'bergamot-translator-worker.js');
  const [wasm, code] = await Promise.all([
    readFile(join(folder, 'bergamot-translator-worker.wasm')),
    readFile(script, 'utf8'),
  ]);
  const run = compileFunction(code, ['Module', 'require', '__dirname', '__filename'], { filename: script });
  const compiler = (globalThis as unknown as { readonly WebAssembly: WasmCompiler }).WebAssembly;
  return new Promise((resolve, reject) => {
    const emscripten = {
      // What Marian prints is progress and stack traces; what went wrong arrives as an error.
      print: () => {},
      printErr: () => {},
      instantiateWasm(imports: object, accept: (instance: object) => void) {
        const routines = forwardRoutines(() => module.asm);
        compiler
          .instantiate(wasm, { ...imports, wasm_gemm: routines })
          .then(({ instance }) => accept(instance), reject);
        return {};
      },
      onRuntimeInitialized: () => resolve(module),
      onAbort: reject,
    };
    const module = emscripten as unknown as Emscripten;
    run(module, require, folder, script);
  });
}

function forwardRoutines(exported: () => Emscripten['asm']): Record<string, Routine> {
  return Object.fromEntries(
    Object.entries(matrixRoutines).map(([wanted, offered]) => [
      wanted,
      (...values: number[]) => exported()[offered]?.(...values),
    ]),
  );
}
