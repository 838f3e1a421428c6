// The heading that "Review … not linked" leads to.
export const unlinkedHeadingId = 'not-linked'
