// Tabs with a count each; the current one carries a bar of 2 px.
import type { ReactNode } from 'react'
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components'
import { formatNumber } from '../format.ts'
import styles from './tabs.module.css'

export interface TabEntry {
  readonly id: string
  readonly label: string
  readonly count: number
  readonly content: ReactNode
}

export function CountedTabs({
  label,
  tabs,
  first,
}: {
  readonly label: string
  readonly tabs: readonly TabEntry[]
  readonly first: string
}) {
  return (
    <Tabs className={styles.tabs ?? ''} defaultSelectedKey={first}>
      <TabList aria-label={label} className={styles.list ?? ''}>
        {tabs.map((tab) => (
          <Tab key={tab.id} id={tab.id} className={styles.tab ?? ''}>
            {tab.label} <span className={styles.count}>{formatNumber(tab.count)}</span>
          </Tab>
        ))}
      </TabList>
      {tabs.map((tab) => (
        <TabPanel key={tab.id} id={tab.id} className={styles.panel ?? ''}>
          {tab.content}
        </TabPanel>
      ))}
    </Tabs>
  )
}
