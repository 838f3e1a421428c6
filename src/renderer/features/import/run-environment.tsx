// What stands at the end of every button that writes: the environment.
import { environmentOf } from '../../environment.ts'
import type { Workspace } from '../../model.ts'
import { EnvironmentTag as Tag } from '../../ui/environment-tag.tsx'

export function EnvironmentTag({ workspace }: { readonly workspace: Pick<Workspace, 'environment'> | null }) {
  return <Tag environment={environmentOf(workspace)} />
}
