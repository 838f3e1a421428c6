// What happens when the page's process dies: the window opens again and says so; when that does not help, it stops trying.

export type AfterCrash = { readonly reload: boolean; readonly sentence: string }

const again: AfterCrash = {
  reload: true,
  sentence:
    'The window had stopped and was opened again. What runs goes on, and nothing that was saved is lost; look again at what you were typing.',
}
const noMore: AfterCrash = {
  reload: false,
  sentence:
    'The window stops again and again. What runs goes on to its end, and nothing that was saved is lost. End Tandem and start it again; if that does not help, restart the computer.',
}

/** Crashes within this many milliseconds are counted together. */
const window = 60_000
const mostReloads = 2

/** `now` in milliseconds. */
export function createCrashes(now: () => number): () => AfterCrash {
  let times: readonly number[] = []
  return () => {
    times = [...times.filter((time) => now() - time < window), now()]
    return times.length > mostReloads ? noMore : again
  }
}
