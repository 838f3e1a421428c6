// Speaks politely what a person who does not see the screen would miss: ended steps, how the run ended, and what screens say.
import { useEffect, useRef, useState } from 'react'
import type { Job } from '../../model.ts'
import { useTandem } from '../../tandem.tsx'
import { announcement } from './announcement.ts'
import { onSay } from './speech.ts'

export function Announcer() {
  const { job } = useTandem()
  const before = useRef<Job | null | undefined>(undefined)
  const [words, setWords] = useState('')
  useEffect(() => onSay(setWords), [])
  useEffect(() => {
    if (job === undefined || job === before.current) return
    const said = before.current === undefined ? '' : announcement(before.current, job)
    before.current = job
    if (said !== '') setWords(said)
  }, [job])
  return (
    <div className="only-spoken" role="status" aria-live="polite" aria-label="Announcements">
      {words}
    </div>
  )
}
