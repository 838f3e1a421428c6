// How course templates, their prices and their categories are read.
import { connect, one, pick } from '../context.ts'
import type { Context } from '../context.ts'
import type { ConnectionArguments } from '../connections.ts'
import { valueNodes } from '../custom-values.ts'
import type { CourseTemplate, LearningCategory, TemplatePrice } from '../world/records.ts'
import {
  categoryFields,
  contactFields,
  eventFields,
  priceLevelFields,
  templateFields,
  templatePriceFields,
} from './fields.ts'
import { currencyFields, namedFields } from './fields.ts'
import type { Reader } from './wiring.ts'

const price: Reader = {
  financialUnit: (record: TemplatePrice, _: unknown, { world }: Context) =>
    world.currencies.find((currency) => currency.code === record.currency),
  region: (record: TemplatePrice, _: unknown, { world }: Context) => one(world.regions, record.region),
}

const courseTexts = Array.from({ length: 14 }, (_, index) => `courseText${index + 1}`)
const textNames = ['cpe', 'lmsSummary', 'lmsResourcesText', 'relatedCoursesText', ...courseTexts]

/** Names of the text fields that a template only keeps. */
export const templateTexts: readonly string[] = textNames

export const templates: Readonly<Record<string, Reader>> = {
  CourseTemplate: {
    ...Object.fromEntries(textNames.map((name) => [name, (template: CourseTemplate) => template.texts[name] ?? null])),
    name: (template: CourseTemplate) => template.title,
    learningCategories: (template: CourseTemplate, args: ConnectionArguments, context: Context) => {
      const own = pick(context.world.learningCategories, template.learningCategories)
      return connect(context, 'learningCategories', own, categoryFields, args)
    },
    approvedInstructors: (template: CourseTemplate, args: ConnectionArguments, context: Context) => {
      const own = pick(context.world.contacts, template.approvedInstructors)
      return connect(context, 'approvedInstructors', own, contactFields(context.world), args)
    },
    publicPrices: (template: CourseTemplate, args: ConnectionArguments, context: Context) =>
      connect(
        context,
        'publicPrices',
        pick(context.world.templatePrices, template.publicPrices),
        templatePriceFields,
        args,
      ),
    privatePrices: (template: CourseTemplate, args: ConnectionArguments, context: Context) =>
      connect(
        context,
        'privatePrices',
        pick(context.world.templatePrices, template.privatePrices),
        templatePriceFields,
        args,
      ),
    events: (template: CourseTemplate, args: ConnectionArguments, context: Context) => {
      const own = [...context.world.events.values()].filter((event) => event.courseTemplate === template.number)
      return connect(context, 'events', own, eventFields(context.world), args)
    },
    customFieldValues: (template: CourseTemplate) => valueNodes('CourseTemplate', template.customFields),
    company: (_: CourseTemplate, __: unknown, { world }: Context) => one(world.companies, 1),
    canDelete: (template: CourseTemplate, _: unknown, { world }: Context) =>
      ![...world.events.values()].some((event) => event.courseTemplate === template.number),
    purchaseRequiresReview: () => false,
  },
  CourseTemplatePublicPrice: {
    ...price,
    priceLevel: (record: TemplatePrice, _: unknown, { world }: Context) => one(world.priceLevels, record.priceLevel),
  },
  CourseTemplatePrivatePrice: price,
  LearningCategory: {
    parentCategory: (category: LearningCategory, _: unknown, { world }: Context) =>
      one(world.learningCategories, category.parent),
    subcategories: (category: LearningCategory, args: ConnectionArguments, context: Context) => {
      const own = [...context.world.learningCategories.values()].filter((child) => child.parent === category.number)
      return connect(context, 'subcategories', own, categoryFields, args)
    },
  },
}

/** The root fields of templates and of what their prices refer to. */
export const templateRoots: Reader = {
  courseTemplates: (_: unknown, args: ConnectionArguments, context: Context) =>
    connect(context, 'courseTemplates', context.world.courseTemplates.values(), templateFields(context.world), args),
  learningCategories: (_: unknown, args: ConnectionArguments, context: Context) =>
    connect(context, 'learningCategories', context.world.learningCategories.values(), categoryFields, args),
  priceLevels: (_: unknown, args: ConnectionArguments, context: Context) =>
    connect(context, 'priceLevels', context.world.priceLevels.values(), priceLevelFields, args),
  currencies: (_: unknown, args: ConnectionArguments, context: Context) =>
    connect(context, 'currencies', context.world.currencies, currencyFields, args),
  taxTypes: (_: unknown, args: ConnectionArguments, context: Context) =>
    connect(context, 'taxTypes', context.world.taxTypes.values(), namedFields, args),
  companies: (_: unknown, args: ConnectionArguments, context: Context) =>
    connect(context, 'companies', context.world.companies.values(), namedFields, args),
}
