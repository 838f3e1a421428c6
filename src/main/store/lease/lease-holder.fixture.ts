// A process for the tests of the lease: takes it on the database it is given, and keeps it until it is killed.
import { openDatabase } from '../connection/connect.ts'
import { createLeaseStore } from './lease.ts'

const who = { owner: 'Holder', host: 'laptop', command: 'sync_all' }
const database = await openDatabase({ url: process.argv[2] ?? '' }, who)
const answer = await createLeaseStore(database).acquire(who)
if ('lease' in answer) {
  await answer.lease.setJob(process.argv[3] ?? '0')
  process.stdout.write(`fence ${String(answer.lease.fence)}\n`)
} else {
  process.stdout.write(`held by ${answer.holder.owner}\n`)
}
process.stdin.resume()
