// Changes to the prices of course templates.
import { decodeId, idPrefixes } from '../ids.ts'
import { messages, notFound, problem, refuseIf } from '../problems.ts'
import type { Problem } from '../problems.ts'
import { nextNumber } from '../world/counters.ts'
import { templatePrice } from '../world/make.ts'
import type { CourseTemplate, TemplatePrice, World } from '../world/records.ts'
import { lookUp, need, referenceProblem } from './references.ts'

export interface PriceInput {
  readonly regionId: string
  readonly priceLevelId?: string | null
  /** Decimal as text. */
  readonly amount: string
  /** Identifier of a currency, or its bare code. */
  readonly financialUnitId: string
}

type AddInput = PriceInput & { readonly courseTemplateId: string }

/** `courseTemplate.addPublicPrices`: all of them or none. */
export function addPublicPrices(world: World, { input }: { readonly input: readonly AddInput[] }, at: string): object {
  const added = input.flatMap((entry) => {
    const template = need(world.courseTemplates, 'CourseTemplate', 'courseTemplateId', entry.courseTemplateId)
    const own = input.filter((other) => other.courseTemplateId === entry.courseTemplateId)
    refuseIf(
      priceProblems(
        world,
        own,
        template.publicPrices.flatMap((number) => world.templatePrices.get(number) ?? []),
      ),
    )
    return [{ template: template.number, entry }]
  })
  const prices = added.flatMap(({ template, entry }) => {
    const numbers = storePrices(world, template, [entry])
    change(world, template, at, (before) => ({ publicPrices: [...before.publicPrices, ...numbers] }))
    return numbers.flatMap((number) => world.templatePrices.get(number) ?? [])
  })
  return { prices }
}

interface UpdateInput {
  readonly coursePriceId: string
  readonly amount?: string | null
}

/** `courseTemplate.updatePrices`: amounts only; all of them or none. */
export function updatePrices(world: World, { input }: { readonly input: readonly UpdateInput[] }, at: string): object {
  refuseIf(input.map((entry) => amountProblem(entry.amount)))
  const found = input.map((entry) => {
    const price = need(world.templatePrices, 'TemplatePrice', 'coursePriceId', entry.coursePriceId)
    return { ...price, amount: entry.amount ?? price.amount }
  })
  for (const price of found) {
    world.templatePrices.set(price.number, price)
    change(world, price.courseTemplate, at, () => ({}))
  }
  return { prices: found }
}

/** `courseTemplate.deletePrices`: all of them or none. */
export function deletePrices(world: World, { input }: { readonly input: readonly UpdateInput[] }, at: string): object {
  const prices = input.map((entry) => need(world.templatePrices, 'TemplatePrice', 'coursePriceId', entry.coursePriceId))
  for (const price of prices) {
    const without = (numbers: readonly number[]) => numbers.filter((number) => number !== price.number)
    world.templatePrices.delete(price.number)
    change(world, price.courseTemplate, at, (before) => ({
      publicPrices: without(before.publicPrices),
      privatePrices: without(before.privatePrices),
    }))
  }
  return { prices }
}

/** Unknown references, amounts that are not positive, and a second price for the same level, region and currency. */
export function priceProblems(
  world: World,
  inputs: readonly PriceInput[],
  present: readonly TemplatePrice[],
): readonly (Problem | null)[] {
  const taken = new Set(present.map((price) => `${price.priceLevel} ${price.region} ${price.currency}`))
  return inputs.flatMap((input) => {
    const facts = factsOf(world, input)
    const key = `${facts.priceLevel} ${facts.region} ${facts.currency}`
    const isTaken = facts.priceLevel !== null && taken.has(key)
    taken.add(key)
    return [
      referenceProblem(world.regions, 'Region', 'regionId', input.regionId),
      referenceProblem(world.priceLevels, 'PriceLevel', 'priceLevelId', input.priceLevelId),
      facts.currency === null ? problem('financialUnitId', notFound('Financial Unit'), input.financialUnitId) : null,
      amountProblem(input.amount),
      isTaken ? problem('priceLevelId', messages.priceTaken, input.priceLevelId ?? null) : null,
    ]
  })
}

/** Stores prices free of problems and answers with their numbers. */
export function storePrices(world: World, template: number, inputs: readonly PriceInput[]): readonly number[] {
  return inputs.map((input) => {
    const { region, currency, priceLevel } = factsOf(world, input)
    if (region === null || currency === null) throw new Error('A price was stored before it was checked')
    const facts = { courseTemplate: template, region, currency, amount: input.amount, priceLevel }
    const record = templatePrice(nextNumber(world, 'price'), facts)
    world.templatePrices.set(record.number, record)
    return record.number
  })
}

function factsOf(world: World, input: PriceInput) {
  const decoded = decodeId(input.financialUnitId)
  const code = decoded?.prefix === idPrefixes.Currency ? decoded.key : input.financialUnitId
  return {
    region: lookUp(world.regions, 'Region', input.regionId)?.number ?? null,
    priceLevel: lookUp(world.priceLevels, 'PriceLevel', input.priceLevelId)?.number ?? null,
    currency: world.currencies.find((currency) => currency.code === code)?.code ?? null,
  }
}

function amountProblem(amount: string | null | undefined): Problem | null {
  return typeof amount === 'string' && Number(amount) <= 0
    ? problem('amount', messages.amountNotPositive, amount)
    : null
}

function change(
  world: World,
  number: number,
  at: string,
  values: (before: CourseTemplate) => Partial<CourseTemplate>,
): void {
  const before = world.courseTemplates.get(number)
  if (before !== undefined) world.courseTemplates.set(number, { ...before, ...values(before), updatedAt: at })
}
