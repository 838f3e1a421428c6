// First names that are the same name: shortened as people do, or spelled another way. Few, and only what is common.

const shortNames = `
alexander alex|alexandra alex|andrew andy|anthony tony|benjamin ben|catherine cathy|catherine kate|charles charlie|christina chris
christine chris|christopher chris|daniel dan|david dave|deborah debbie|edward ed|edward eddie|elizabeth beth|elizabeth liz|elizabeth lizzie
frederick fred|gregory greg|james jim|james jamie|jennifer jen|jennifer jenny|jeremy jerry|jonathan jon|joseph joe|joshua josh
katherine kate|katherine katie|katherine kathy|kathryn kate|kenneth ken|laurence larry|leonard len|matthew matt|margaret maggie|michael mick
michael mike|nathaniel nathan|nicholas nick|nicola nicky|oliver ollie|pamela pam|patricia pat|patricia trish|patrick pat|peter pete
philip phil|rebecca becky|richard dick|richard rick|robert bob|robert rob|ronald ron|samantha sam|samuel sam|stephen steve
steven steve|stuart stu|susan sue|suzanne sue|theodore ted|theodore theo|thomas tom|timothy tim|victoria vicky|vincent vince
william bill|william will|zachary zach
`

const spellings = `
aidan aiden|alan allan allen|alastair alasdair alistair|ann anne|brian bryan|catherine katherine kathryn katharine cathryn|claire clare
deborah debra|eric erik|geoffrey jeffrey|graham graeme|hannah hanna|ian iain|isabel isobel isabelle|jon john|karl carl|kristopher christopher
laurence lawrence|lewis louis|lindsay lindsey|marc mark|mathew matthew|mohammed mohammad mohamed muhammad muhammed|nicholas nicolas
niall neil|philip phillip|rachel rachael|sara sarah|sean shaun shawn|sophie sofie|stephen steven stefan|stuart stewart|teresa theresa
susanna susannah|vivian vivien vivienne|yusuf yousuf youssef yusef|zoe zoey
`

const titles = new Set('dr prof professor mr mrs ms miss mx sir dame rev fia ffa phd msc bsc'.split(' '))

const particles = new Set('al bin da de del della der di do dos du el la le o van von y'.split(' '))

const lines = (text: string): readonly (readonly string[])[] =>
  text
    .trim()
    .split(/[|\n]/)
    .map((line) => line.split(' '))

const shortened = new Set(lines(shortNames).map(([full, short]) => `${full} ${short}`))
const spelled = new Map<string, number>()
for (const [at, line] of lines(spellings).entries()) for (const name of line) spelled.set(name, at)

/** Bob and Robert, either way round; Mike and Mick, who are both Michael, are left apart. */
export function isShortName(one: string, other: string): boolean {
  return shortened.has(`${one} ${other}`) || shortened.has(`${other} ${one}`)
}

/** Stephen and Steven. */
export function isOtherSpelling(one: string, other: string): boolean {
  const line = spelled.get(one)
  return line !== undefined && one !== other && spelled.get(other) === line
}

/** The `van der` of a last name. */
export function isParticle(word: string): boolean {
  return particles.has(word)
}

export function isTitle(word: string): boolean {
  return titles.has(word)
}
