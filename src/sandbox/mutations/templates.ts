// Changes to course templates.
import { customFieldProblems, withCustomFields } from '../custom-values.ts'
import type { CustomFieldValueInput } from '../custom-values.ts'
import { messages, problem, refuseIf, textProblem } from '../problems.ts'
import type { Problem } from '../problems.ts'
import { templateTexts } from '../resolvers/templates.ts'
import { nextNumber } from '../world/counters.ts'
import { courseTemplate } from '../world/make.ts'
import type { CourseTemplate, LearningMode, World } from '../world/records.ts'
import { given, need, numbersOf, referenceProblems } from './references.ts'
import { priceProblems, storePrices } from './template-prices.ts'
import type { PriceInput } from './template-prices.ts'

interface TemplateInput {
  readonly title?: string | null
  readonly code?: string | null
  readonly shortCode?: string | null
  readonly lifecycleState?: CourseTemplate['lifecycleState'] | null
  readonly learningMode?: LearningMode | null
  readonly learningCategories?: readonly (string | null)[] | null
  readonly approvedInstructors?: readonly (string | null)[] | null
  readonly minPlaces?: number | null
  readonly maxPlaces?: number | null
  readonly customFieldValues?: readonly CustomFieldValueInput[] | null
}

type CreateInput = TemplateInput & {
  readonly title: string
  readonly code: string
  readonly publicPrices?: readonly PriceInput[] | null
  readonly privatePrices?: readonly PriceInput[] | null
}

/** `courseTemplate.create`. A new template is a draft, and its events begin with one session. */
export function createTemplate(world: World, { input }: { readonly input: CreateInput }, at: string): object {
  const prices = [...(input.publicPrices ?? []), ...(input.privatePrices ?? [])]
  refuseIf([...problemsOf(world, input, null), ...priceProblems(world, prices, [])])
  const number = nextNumber(world, 'courseTemplate')
  const publicPrices = storePrices(world, number, input.publicPrices ?? [])
  const privatePrices = storePrices(world, number, input.privatePrices ?? [])
  const blank = courseTemplate(number, input.code, input.title, at, { publicPrices, privatePrices })
  const record = changed(blank, input, at)
  world.courseTemplates.set(number, record)
  return { courseTemplate: record }
}

interface UpdateArguments {
  readonly courseTemplateId: string
  readonly input: TemplateInput
}

/** `courseTemplate.update`. `approvedInstructors` replaces the whole list. */
export function updateTemplate(world: World, { courseTemplateId, input }: UpdateArguments, at: string): object {
  const before = need(world.courseTemplates, 'CourseTemplate', 'courseTemplateId', courseTemplateId)
  const toDraft = before.lifecycleState === 'published' && input.lifecycleState === 'draft'
  refuseIf([
    ...problemsOf(world, input, before),
    toDraft ? problem('lifecycleState', messages.publishedToDraft, 'draft') : null,
  ])
  const record = changed(before, input, at)
  world.courseTemplates.set(record.number, record)
  return { courseTemplate: record }
}

/** `courseTemplate.delete`; refused while events use it. */
export function deleteTemplate(world: World, { courseTemplateId }: { readonly courseTemplateId: string }): object {
  const record = need(world.courseTemplates, 'CourseTemplate', 'courseTemplateId', courseTemplateId)
  const isUsed = [...world.events.values()].some((event) => event.courseTemplate === record.number)
  refuseIf([isUsed ? problem('courseTemplateId', messages.templateInUse, courseTemplateId) : null])
  for (const price of [...record.publicPrices, ...record.privatePrices]) world.templatePrices.delete(price)
  world.courseTemplates.delete(record.number)
  return { courseTemplate: record }
}

function problemsOf(world: World, input: TemplateInput, before: CourseTemplate | null): readonly (Problem | null)[] {
  return [
    textProblem('title', input.title),
    textProblem('code', input.code, 120),
    typeof input.shortCode === 'string' && input.shortCode !== '' ? textProblem('shortCode', input.shortCode, 3) : null,
    codeProblem(world, input.code, before),
    ...referenceProblems(world.learningCategories, 'LearningCategory', 'learningCategories', input.learningCategories),
    ...referenceProblems(world.contacts, 'Contact', 'approvedInstructors', input.approvedInstructors),
    ...customFieldProblems('CourseTemplate', input.customFieldValues),
  ]
}

function codeProblem(world: World, code: string | null | undefined, before: CourseTemplate | null): Problem | null {
  if (typeof code !== 'string') return null
  const wanted = code.trim().toLowerCase()
  for (const other of world.courseTemplates.values()) {
    if (other.number !== before?.number && other.code.toLowerCase() === wanted)
      return problem('code', messages.codeTaken, code)
  }
  return null
}

function changed(before: CourseTemplate, input: TemplateInput, at: string): CourseTemplate {
  const { shortCode, minPlaces, maxPlaces, learningCategories, approvedInstructors } = input
  const texts = Object.entries(input).filter(
    ([name, value]) => templateTexts.includes(name) && typeof value === 'string',
  )
  return {
    ...before,
    ...given({ shortCode, minPlaces, maxPlaces }),
    title: input.title ?? before.title,
    code: input.code ?? before.code,
    lifecycleState: input.lifecycleState ?? before.lifecycleState,
    eventLearningMode: input.learningMode ?? before.eventLearningMode,
    learningCategories: learningCategories
      ? numbersOf('LearningCategory', learningCategories)
      : before.learningCategories,
    approvedInstructors: approvedInstructors ? numbersOf('Contact', approvedInstructors) : before.approvedInstructors,
    texts: { ...before.texts, ...Object.fromEntries(texts) },
    customFields: withCustomFields('CourseTemplate', before.customFields, input.customFieldValues),
    updatedAt: at,
  }
}
