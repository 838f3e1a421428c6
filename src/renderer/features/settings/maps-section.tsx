// The four links from the words of a workbook into the catalogue: what is derived, what somebody set, what nothing fits.
import { Plus } from 'lucide-react'
import { useState } from 'react'
import { ImportMapsDocument } from '../../../../graphql/generated/local.ts'
import { useQuestion } from '../../api.tsx'
import { useNow } from '../../clock.ts'
import { Button } from '../../ui/button.tsx'
import { FilterChips } from '../../ui/chips.tsx'
import { LongList } from '../../ui/long-list.tsx'
import { SearchField } from '../../ui/search-field.tsx'
import { MapRow } from './map-row.tsx'
import { MapSheet } from './map-sheet.tsx'
import { isIn, mapWords } from './map-words.ts'
import type { MapFacet } from './map-words.ts'
import type { MapEntry, MapKind } from './settings-model.ts'
import { SectionHead, UnreadSection } from './settings-states.tsx'
import { useAnswered } from './use-answered.ts'
import styles from './settings.module.css'

const facets = [
  { id: 'all', label: 'All' },
  { id: 'open', label: 'Nothing fits' },
  { id: 'set', label: 'Set by somebody' },
] as const

export function MapsSection() {
  const { data, failure, refresh } = useQuestion(ImportMapsDocument, {}, ['imports', 'records'], 60_000)
  const answered = useAnswered<MapEntry>(data)
  const [kind, setKind] = useState<MapKind>('SUBJECT')
  const [facet, setFacet] = useState<MapFacet>('all')
  const [search, setSearch] = useState('')
  /** `new`: a sitting that is written differently. */
  const [asked, setAsked] = useState<MapEntry | 'new' | null>(null)
  const now = useNow(60_000)
  const maps = data?.importMaps.map((map) => ({
    ...map,
    entries: map.entries.map((entry) => answered.items.get(`${map.kind} ${entry.from}`) ?? entry),
  }))
  const map = maps?.find((each) => each.kind === kind)
  const wanted = search.trim().toLowerCase()
  const found = map?.entries.filter(({ from, to }) => `${from} ${to ?? ''}`.toLowerCase().includes(wanted)) ?? []
  const shown = found.filter((entry) => isIn(facet, entry))
  return (
    <>
      <SectionHead title="Import maps">
        A product is found by subject, exam session, location and format. What nobody sets is derived from the
        catalogue, where exactly one thing fits. A change holds for everybody and counts from the next check on.
      </SectionHead>
      {maps === undefined || map === undefined ? (
        <UnreadSection work="Reading the catalogue…" failure={failure} onAgain={refresh} />
      ) : (
        <>
          <FilterChips
            label="What is mapped"
            chips={maps.map((each) => ({
              id: each.kind,
              label: mapWords[each.kind].title,
              count: each.entries.length,
            }))}
            chosen={kind}
            onChoose={setKind}
          />
          <p className={styles.about}>{mapWords[kind].about}</p>
          <div className={styles.bar}>
            <FilterChips
              plain
              label="Which of them"
              chips={facets.map((each) => ({ ...each, count: found.filter((entry) => isIn(each.id, entry)).length }))}
              chosen={facet}
              onChoose={setFacet}
            />
            <SearchField label="Find in this list" value={search} onChange={setSearch} />
            {kind === 'SITTING' && (
              <Button small icon={Plus} onPress={() => setAsked('new')}>
                Another way to write a sitting…
              </Button>
            )}
          </div>
          {shown.length === 0 ? (
            <p className={styles.none}>{wanted === '' ? noneOf[facet] : `Nothing here matches “${search.trim()}”.`}</p>
          ) : (
            <LongList
              key={kind}
              label={mapWords[kind].title}
              items={shown.map((entry) => ({ ...entry, id: entry.from }))}
              total={shown.length}
              rowHeight={36}
              textOf={({ from }) => from}
              onMore={() => undefined}
              loading={false}
            >
              {(entry) => <MapRow map={map} entry={entry} now={now} onChange={() => setAsked(entry)} />}
            </LongList>
          )}
          {asked !== null && (
            <MapSheet
              map={map}
              entry={asked === 'new' ? null : asked}
              onClose={() => setAsked(null)}
              onDone={(entry) => {
                answered.put(`${entry.kind} ${entry.from}`, entry)
                refresh()
                setAsked(null)
              }}
            />
          )}
        </>
      )}
    </>
  )
}

const noneOf: { readonly [facet in MapFacet]: string } = {
  all: 'There is nothing to map yet. Run a sync first.',
  open: 'Something fits everywhere.',
  set: 'Nobody set anything here: all is derived from the catalogue.',
}
