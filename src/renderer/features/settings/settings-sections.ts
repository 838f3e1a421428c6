// The sections of Settings, as the list on the left has them and as the address names them.

export const settingsSections = [
  { slug: 'connections', title: 'Connections' },
  { slug: 'guards', title: 'Guards' },
  { slug: 'rules', title: 'Import rules' },
  { slug: 'maps', title: 'Import maps' },
  { slug: 'corrections', title: 'Remembered corrections' },
  { slug: 'privacy', title: 'Privacy and secrets' },
  { slug: 'diagnostics', title: 'Diagnostics' },
] as const

export type SettingsSlug = (typeof settingsSections)[number]['slug']

/** The first one where the address names none. */
export function sectionOf(part: string | null): SettingsSlug {
  return settingsSections.find(({ slug }) => slug === part)?.slug ?? settingsSections[0].slug
}
