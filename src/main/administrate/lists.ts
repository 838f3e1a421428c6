// What can be read of Administrate: its lists, and the documents under the contract's names that ask for them.
import {
  GetAllCourseTemplatesDocument,
  GetAllInstructorsDocument,
  GetAllLocationDocument,
  GetCourseTemplateCategoriesDocument,
  GetCourseTemplatePriceLevelsDocument,
  GetCustomFieldDefinitionsDocument,
  GetPriceLevelsDocument,
  GetPublicPricesOfCourseTemplateDocument,
  GetVenuesDocument,
  type SupportsCustomField,
} from '../../../graphql/generated/administrate.ts'
import type { NestedList, PagedList, Reads } from './reads.ts'

export const locationList: PagedList = { document: GetAllLocationDocument, connection: 'locations' }
export const venueList: PagedList = { document: GetVenuesDocument, connection: 'venues' }
export const instructorList: PagedList = { document: GetAllInstructorsDocument, connection: 'contacts' }
export const priceLevelList: PagedList = { document: GetPriceLevelsDocument, connection: 'priceLevels' }
export const courseTemplateList: PagedList = { document: GetAllCourseTemplatesDocument, connection: 'courseTemplates' }
/** Course templates with their public prices instead of their fields. */
export const pricedTemplateList: PagedList = {
  document: GetCourseTemplatePriceLevelsDocument,
  connection: 'courseTemplates',
}
export const categoryList: NestedList = {
  document: GetCourseTemplateCategoriesDocument,
  connection: 'learningCategories',
}
export const publicPriceList: NestedList = {
  document: GetPublicPricesOfCourseTemplateDocument,
  connection: 'publicPrices',
}

/** The custom field definitions of one entity type; Administrate does not page them. */
export async function readCustomFieldDefinitions(
  reads: Reads,
  type: SupportsCustomField,
  signal: AbortSignal,
): Promise<readonly unknown[]> {
  const data = await reads.read(GetCustomFieldDefinitionsDocument, { type }, signal)
  return data.customFieldTemplate.customFieldDefinitions
}
