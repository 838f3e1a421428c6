// Follows a creation to its end.
import {
  CancelJobDocument,
  CreationDocument,
  type CreationFieldsFragment,
} from '../../../../graphql/generated/local.ts'
import { follow, type Followed, type Watch } from './follow.ts'

export type Creation = CreationFieldsFragment

/** `onCreation`: each state of the creation that was seen, the last one included. */
export function followCreation(
  creation: Creation,
  watch: Watch & { readonly onCreation: (creation: Creation) => void },
): Promise<Followed<Creation>> {
  const { api, onCreation } = watch
  const { jobId } = creation
  return follow(creation, {
    gap: 50,
    ...watch,
    jobId,
    look: async () => (await api.query(CreationDocument, { jobId })).creation,
    isOver: ({ running }) => !running,
    onState: onCreation,
    stop: () => api.mutate(CancelJobDocument, { id: jobId }),
  })
}
