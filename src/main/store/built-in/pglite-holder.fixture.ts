// A process for the tests of the built-in database: commits a row and keeps the database open until it is killed.
import { openDatabase } from '../connection/connect.ts'

const database = await openDatabase(
  { dataFolder: process.argv[2] ?? '' },
  { owner: 'Holder', host: 'test-machine', command: 'test' },
)
await database.pool.query('create table kept (n int); insert into kept values (42)')
process.stdout.write('committed')
process.stdin.resume()
