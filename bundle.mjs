/**
 * Bundles the command line into dist/bin. A command starts in a third of the time when Node opens five files instead of five hundred; the library in
 * dist/ stays as the compiler wrote it. Packages with files of their own (native code, WebAssembly) stay outside.
 */
import { readdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build } from 'esbuild';

/** commander opens it, with all of `net`, for commands that are programs of their own: ours never are, and opening it takes 8 of the 50 ms of `--help`. */
const withoutChildProcess = {
  name: 'without child_process',
  setup(builder) {
    const ofCommander = /commander[\\/]lib[\\/]command\.js$/;
    builder.onResolve({ filter: /^node:child_process$/ }, ({ path, importer }) =>
      ofCommander.test(importer) ? { path, namespace: 'left-out' } : undefined,
    );
    builder.onLoad({ filter: /.*/, namespace: 'left-out' }, () => ({ contents: '' }));
  },
};

/** zod brings its messages in fifty languages; what our schemas say of a mistake is said in the words of locales/. */
const withoutOtherMessages = {
  name: 'without zod’s other languages',
  setup(builder) {
    builder.onLoad({ filter: /zod[\\/]v4[\\/]locales[\\/]index\.js$/ }, () => ({
      contents: "export { default as en } from './en.js';",
    }));
  },
};

const folder = join(import.meta.dirname, 'dist/bin');
const { metafile } = await build({
  absWorkingDir: import.meta.dirname,
  entryPoints: [
    { in: 'src/cli/main.ts', out: 'selaras' },
    // Started by its file name, from whichever chunk starts it: all of them lie in one folder.
    { in: 'src/engines/local/worker.ts', out: 'worker' },
  ],
  outdir: folder,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  external: [
    'better-sqlite3',
    '@browsermt/bergamot-translator',
    // Large, and loaded only by the engine that is used.
    '@ai-sdk/*',
    '@google-cloud/translate',
    '@grpc/grpc-js',
    'ai',
    'deepl-node',
  ],
  plugins: [withoutChildProcess, withoutOtherMessages],
  // What remains of CommonJS in packages asks for Node's own modules by `require`.
  banner: {
    js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
  },
  // Names are kept: a fault of ours shows a trace that can be read.
  minifySyntax: true,
  minifyWhitespace: true,
  metafile: true,
  logLevel: 'warning',
});

const written = new Set(Object.keys(metafile.outputs).map((file) => basename(file)));
for (const file of readdirSync(folder)) if (!written.has(file)) rmSync(join(folder, file));
