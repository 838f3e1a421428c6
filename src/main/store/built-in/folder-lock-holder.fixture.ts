// A process for the tests of the folder lock: takes the folder it is given and keeps it until it is killed.
import { TandemError } from '../../errors.ts'
import { lockFolder } from './folder-lock.ts'

try {
  await lockFolder(process.argv[2] ?? '', { owner: 'Holder', host: 'laptop', command: 'test' })
  process.stdout.write('locked')
} catch (error) {
  process.stdout.write(error instanceof TandemError ? error.problem.code : String(error))
}
process.stdin.resume()
