// The palette under the command field: type, choose with the arrows, Enter runs it, Escape gives the focus back.
import { Search } from 'lucide-react'
import { useState } from 'react'
import {
  Autocomplete,
  Dialog,
  Header,
  Input,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Modal,
  ModalOverlay,
  SearchField,
} from 'react-aria-components'
import { useNow } from '../../../clock.ts'
import { formatCount } from '../../../format.ts'
import { useTandem } from '../../../tandem.tsx'
import { KeyCap } from '../../../ui/key-cap.tsx'
import { keyCapOf } from '../shortcuts.ts'
import { paletteEntries } from './entries.ts'
import type { PaletteEntry } from './entries.ts'
import { rank } from './rank.ts'
import styles from './palette.module.css'

const groups = ['Commands', 'Places', 'Recent'] as const
/** More are not looked through; another word finds them. */
const most = 40

export function Palette({ onClose }: { readonly onClose: () => void }) {
  const tandem = useTandem()
  const now = useNow(60_000)
  const [typed, setTyped] = useState('')
  const entries = paletteEntries(tandem, now)
  const searched = typed.trim() !== ''
  const found = searched ? rank(entries, typed).slice(0, most) : entries.filter(({ group }) => group !== 'Recent')

  function run(id: PaletteEntry['id']): void {
    const entry = found.find((each) => each.id === id)
    if (entry === undefined || entry.off !== null) return
    onClose()
    // The focus goes back first, so that what opens then can take it.
    setTimeout(entry.run)
  }
  return (
    <ModalOverlay
      className={styles.overlay ?? ''}
      isOpen
      isDismissable
      onOpenChange={(open) => {
        if (!open) onClose()
      }}
    >
      <Modal className={styles.modal ?? ''}>
        <Dialog className={styles.dialog ?? ''} aria-label="Search or run a command">
          <Autocomplete inputValue={typed} onInputChange={setTyped}>
            <SearchField className={styles.field ?? ''} aria-label="Search or run a command" autoFocus>
              <Search size={14} aria-hidden="true" />
              <Input
                className={styles.input ?? ''}
                placeholder="Search or run a command"
                role="combobox"
                aria-expanded
                onKeyDown={(event) => {
                  if (event.key === 'Escape') onClose()
                }}
              />
            </SearchField>
            <p className="only-spoken" role="status">
              {searched ? formatCount(found.length, 'result') : ''}
            </p>
            <ListBox
              className={styles.list ?? ''}
              aria-label="Commands"
              selectionMode="none"
              onAction={(id) => run(String(id))}
              renderEmptyState={() => <p className={styles.none}>Nothing is called “{typed.trim()}”.</p>}
            >
              {searched
                ? found.map((entry) => <Row key={entry.id} entry={entry} />)
                : groups
                    .filter((group) => found.some((entry) => entry.group === group))
                    .map((group) => (
                      <ListBoxSection key={group} id={group}>
                        <Header className={styles.group ?? ''}>{group}</Header>
                        {found
                          .filter((entry) => entry.group === group)
                          .map((entry) => (
                            <Row key={entry.id} entry={entry} />
                          ))}
                      </ListBoxSection>
                    ))}
            </ListBox>
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}

function Row({ entry }: { readonly entry: PaletteEntry }) {
  const { id, title, hint, off, keys } = entry
  const aside = off ?? hint
  return (
    <ListBoxItem
      id={id}
      textValue={off === null ? title : `${title}, not now: ${off}`}
      className={`${styles.row ?? ''} ${off === null ? '' : (styles.off ?? '')}`}
    >
      <span className={styles.title}>{title}</span>
      {aside !== undefined && <span className={styles.aside}>{off === null ? aside : `not now: ${aside}`}</span>}
      {keys !== null && <KeyCap>{keyCapOf(keys)}</KeyCap>}
    </ListBoxItem>
  )
}
