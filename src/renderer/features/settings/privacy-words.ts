// Where secrets and data are and what leaves this computer, as one paragraph that can be handed to whoever audits it.
import type { ConnectionsFieldsFragment } from '../../../../graphql/generated/local.ts'
import type { Workspace } from '../../model.ts'

type Place = ConnectionsFieldsFragment['secretsPlace']
type Given = Pick<ConnectionsFieldsFragment, 'secretsPlace'> & { readonly fixed: unknown }

const kept: { readonly [place in Place]: string } = {
  KEY_STORE:
    'The password of the database, the key and secret of Administrate and sign-ins through the browser are kept in the file secrets.json in Tandem’s data folder, encrypted; what opens them is in the key store of this computer’s system, for this account alone.',
  FILE: 'The password of the database, the key and secret of Administrate and sign-ins through the browser are kept in the file secrets.json in Tandem’s data folder, which only this account may read.',
  SESSION:
    'This computer has no key store. The password of the database, the key and secret of Administrate and sign-ins through the browser are kept nowhere: they are in memory only, gone when Tandem ends, and asked for again.',
}
const fromVariables =
  'The password of the database and the key and secret of Administrate come from variables of the process; Tandem keeps no copy of them.'

export function privacyText({ secretsPlace, fixed }: Given, workspace: Workspace): string {
  return [
    fixed === null ? kept[secretsPlace] : fromVariables,
    'They are never in logs, exports, diagnostics or the tutorial database.',
    whereTo(workspace),
    'Records go from one of the two to the other when a person starts a sync, creates records or imports a workbook, and at no other time.',
    'There is no telemetry, no account and no crash report, and nothing is sent to anybody else. A desktop package that was given an address for updates asks there for a newer version and tells nothing about you or your data.',
    'On this computer, in its data folder, Tandem keeps its settings, the logs of the last days, the practice data of rehearsal and, where it is used, the built-in database; taking that folder away removes all of it. Workbooks that wait, and everything decided about records, are in the tutorial database.',
  ].join(' ')
}

function whereTo({ environment, tenant, database }: Workspace): string {
  const here =
    database === 'built in'
      ? 'the tutorial database, which is built in and in the data folder of this computer'
      : `the tutorial database at ${database}`
  return environment === 'REHEARSAL'
    ? `In rehearsal, as now, Tandem reaches only ${here}; Administrate is a stand-in on this computer, so nothing leaves it${database === 'built in' ? '' : ' but what goes to that database'}. In the other environments it reaches the tutorial database and Administrate as set under Connections.`
    : `Tandem reaches two systems: ${here}, and Administrate at ${tenant}.`
}
