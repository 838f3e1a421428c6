// `npm start`: opens Tandem as it was built, when nothing has changed since; otherwise start.ts looks closer and builds first.
// Plain JavaScript, because to become able to load TypeScript takes as long as all of this.
import { readFileSync, statSync } from 'node:fs'
import { pathToFileURL } from 'node:url'

if (isAsBuilt()) {
  const { open } = await import(pathToFileURL('out/main/open.js').href)
  await open(process.argv.slice(2))
} else {
  const { register } = await import('tsx/esm/api')
  register()
  await import('./start.ts')
}

/** Whether what built-from.ts noted still holds: every file and folder is there, with the same date and size. */
function isAsBuilt() {
  try {
    const noted = JSON.parse(readFileSync('.cache/stamps/built-from', 'utf8'))
    return noted.every(([path, changed, size]) => {
      const now = statSync(path)
      return now.mtimeMs === changed && now.size === size
    })
  } catch {
    return false
  }
}
