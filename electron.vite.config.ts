// What is built: the three hosts, the workers and what `npm start` opens them with into out/main (plain ES modules), the
// renderer into out/renderer. There is no preload. BUILD_ONLY=main|renderer builds one of the two.
import { existsSync, readdirSync } from 'node:fs'
import { basename } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'

const hosts = { electron: 'electron/main.ts', http: 'http/main.ts', cli: 'cli/main.ts' }

/** Hosts by name, and every worker under its own: built, `x.worker.js` lies beside whoever starts it. */
function mainEntries(): Record<string, string> {
  const entries = Object.entries(hosts).map(([name, file]) => [name, `src/main/hosts/${file}`] as const)
  const workers = readdirSync('src/main', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.worker.ts'))
    .map((file) => [basename(file, '.ts'), `src/main/${file}`] as const)
  return Object.fromEntries(
    [...entries, ...workers, ['open', 'scripts/open.ts'] as const].filter(([, file]) => existsSync(file)),
  )
}

const only = process.env['BUILD_ONLY']

export default defineConfig({
  ...(only !== 'renderer' && {
    main: {
      build: {
        outDir: 'out/main',
        // The http host and the CLI run on the oldest Node supported, not only on the Node inside Electron.
        target: 'node20.19',
        minify: false,
        sourcemap: true,
        reportCompressedSize: false,
        // Packages go into the few files of the build: to find and load hundreds takes half of the time until a window can be used.
        externalizeDeps: false,
        rolldownOptions: {
          input: mainEntries(),
          // The first finds its data files beside itself; the second `debug` does without, where it is not there.
          external: ['@electric-sql/pglite', 'supports-color'],
          output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
        },
      },
    },
  }),
  ...(only !== 'main' && {
    renderer: {
      root: 'src/renderer',
      plugins: [react()],
      build: {
        outDir: 'out/renderer',
        target: 'es2023',
        minify: true,
        reportCompressedSize: false,
        // Everything comes from app://tandem or the loopback host, under a CSP that allows no data: fonts or scripts.
        assetsInlineLimit: 0,
        rolldownOptions: { input: 'src/renderer/index.html' },
      },
    },
  }),
})
