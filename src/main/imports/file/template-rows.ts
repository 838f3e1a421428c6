// The rows under the header with which the template explains itself: examples, and what may stand in each column.

const example = /^e\.?\s?g\.?[\s:]/i
const hint =
  /^((dd?|mm?|yy(yy)?)([/.-](dd?|mm?|yy(yy)?)){2}|hh?:mm(:ss)?|free[- ]?text|text|integer|number|y\/n|yes\/no|blended\/classroom\/lms|date|time|url)$/i

/** Most of its cells begin with `e.g.`. */
export function isExample(texts: readonly string[]): boolean {
  return most(texts, example)
}

/** Most of its cells say what may stand there: `DD/MM/YYYY`, `free-text`. */
export function isHint(texts: readonly string[]): boolean {
  return most(texts, hint)
}

function most(texts: readonly string[], pattern: RegExp): boolean {
  return texts.filter((text) => pattern.test(text)).length * 2 > texts.length
}
