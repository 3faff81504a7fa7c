// The page's script and styles, put together once from src/page/client, when somebody first asks for them.
//
//   client/main.tsx and all that it imports   →   { script, styles }

import { fileURLToPath } from 'node:url';

export interface Bundle {
  readonly script: string;
  readonly styles: string;
}

let made: Promise<Bundle> | null = null;

/** The same one for every guild of this process. */
export function bundle(): Promise<Bundle> {
  made ??= make();
  return made;
}

async function make(): Promise<Bundle> {
  // Only now, since a guild whose page nobody opens needs no bundler.
  const { build, stop } = await import('esbuild');
  const { outputFiles } = await build({
    entryPoints: { page: fileURLToPath(new URL('client/main.tsx', import.meta.url)) },
    outdir: 'page',
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    charset: 'utf8',
  });
  // The bundler is a process of its own, which has done its work.
  await stop();
  const textOf = (ending: string) => outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? '';
  return { script: textOf('.js'), styles: textOf('.css') };
}
