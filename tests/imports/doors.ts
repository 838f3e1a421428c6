// What went through the two doors of a process: transactions that wrote, told by the database itself, and mutations, by the sandbox.
import type { Database } from '../../src/main/store/connection/connect.ts'
import type { Sandbox } from '../../src/sandbox/sandbox.ts'

/**
 * Every statement that writes a row of ours or of the existing system leaves the number of its transaction; one that is rolled
 * back leaves nothing. Notices are no data, and a lease that is only renewed changes nothing.
 */
export async function watchTransactions({ pool }: Database): Promise<void> {
  await pool.query(`
    create schema doors;
    create table doors.transactions (number xid8 primary key);
    create function doors.seen() returns trigger language plpgsql security definer as $$
      begin
        insert into doors.transactions values (pg_current_xact_id()) on conflict do nothing;
        return null;
      end $$;
    do $$
      declare t record;
      begin
        for t in select schemaname, tablename from pg_tables where schemaname in ('acted', 'adm', 'tandem')
          and (schemaname, tablename) not in (('tandem', 'change_log'), ('tandem', 'lease')) loop
          execute format('create trigger door after insert or update or delete on %I.%I for each statement execute function doors.seen()',
            t.schemaname, t.tablename);
        end loop;
      end $$;
    create trigger door after update of owner, job_id, fence on tandem.lease for each statement execute function doors.seen();`)
}

export interface Passed {
  readonly commits: number
  readonly writes: number
}

/** What passed so far. */
export async function passed({ pool }: Database, { requests }: Sandbox): Promise<Passed> {
  const { rows } = await pool.query<{ count: number }>('select count(*)::int as count from doors.transactions')
  return { commits: rows[0]?.count ?? 0, writes: requests.filter(({ type }) => type === 'mutation').length }
}
