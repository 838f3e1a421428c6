// The Settings screen: its sections on the left, the one the address names beside them.
import { placeHash } from '../../place.ts'
import { ConnectionsSection } from './connections/connections-section.tsx'
import { CorrectionsSection } from './corrections-section.tsx'
import { DiagnosticsSection } from './diagnostics-section.tsx'
import { GuardsSection } from './guards-section.tsx'
import { MapsSection } from './maps-section.tsx'
import { PrivacySection } from './privacy-section.tsx'
import { RulesSection } from './rules-section.tsx'
import { sectionOf, settingsSections } from './settings-sections.ts'
import type { SettingsSlug } from './settings-sections.ts'
import styles from './settings.module.css'

export function SettingsScreen({ part }: { readonly part: string | null }) {
  const current = sectionOf(part)
  return (
    <div className={styles.screen}>
      <nav className={styles.sections} aria-label="Sections of Settings">
        <h1>Settings</h1>
        <ul>
          {settingsSections.map(({ slug, title }) => (
            <li key={slug}>
              <a href={placeHash('settings', slug)} aria-current={slug === current ? 'page' : undefined}>
                {title}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div key={current} className={styles.page}>
        <Section slug={current} />
      </div>
    </div>
  )
}

function Section({ slug }: { readonly slug: SettingsSlug }) {
  switch (slug) {
    case 'connections':
      return <ConnectionsSection />
    case 'guards':
      return <GuardsSection />
    case 'rules':
      return <RulesSection />
    case 'maps':
      return <MapsSection />
    case 'corrections':
      return <CorrectionsSection />
    case 'privacy':
      return <PrivacySection />
    case 'diagnostics':
      return <DiagnosticsSection />
  }
}
