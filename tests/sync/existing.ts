// Rows of a database that the existing system has filled: ids, links, stale entries and oddities that must survive.
import { encodeId } from '../../src/sandbox/ids.ts'

const now = "'2026-01-05T08:00:00Z'"

/** Tutorial locations 1 to 4; bridges: London linked, Leeds linked to Edinburgh by hand, one stale, one unlinked. */
export const existingRows: readonly string[] = [
  `insert into acted.tutorial_locations (id, name, code, is_active, created_at, updated_at) overriding system value values
    (1, 'London', 'LON', true, ${now}, ${now}), (2, 'Edinburgh', 'EDI', true, ${now}, ${now}),
    (3, 'Cardiff', '', true, ${now}, ${now}), (4, 'Bristol', '', false, ${now}, ${now})`,
  `insert into adm.locations (external_id, legacy_id, tutorial_location_id, created_at, updated_at) values
    ('${encodeId('Location', 3)}', '3', 1, ${now}, ${now}),
    ('${encodeId('Location', 10)}', '10', 2, ${now}, ${now}),
    ('${encodeId('Location', 999)}', '999', 3, ${now}, ${now}),
    ('${encodeId('Location', 4)}', 'old', null, ${now}, ${now})`,
  `insert into adm.venues (external_id, location_id, tutorial_venue_id, created_at, updated_at) values
    ('${encodeId('Venue', 2)}', '${encodeId('Location', 3)}', null, ${now}, ${now})`,
  `insert into acted.tutorial_venues (id, name, description, location_id, created_at, updated_at) overriding system value values
    (1, 'To be confirmed', '', 1, ${now}, ${now}), (2, 'BPP Waterloo', '', 1, ${now}, ${now})`,
  `insert into acted.tutorial_course_templates (id, code, title, description, is_active, created_at, updated_at) overriding system value values
    (1, 'cb1_lo_6', 'CB1', '', true, ${now}, ${now}), (2, 'NOT_THERE', 'Gone', '', true, ${now}, ${now})`,
  `insert into public.auth_user (id, password, is_superuser, username, first_name, last_name, email, is_staff, is_active, date_joined)
    overriding system value values (1, '!', false, 'a', 'ALAN', 'ashworth', '', true, true, ${now}), (2, '!', false, 'n', 'Nora', 'Nash', '', true, true, ${now})`,
  `insert into acted.staff (id, user_id, created_at, updated_at) overriding system value values (1, 1, ${now}, ${now}), (2, 2, ${now}, ${now})`,
  `insert into acted.tutorial_instructors (id, staff_id, is_active, created_at, updated_at) overriding system value values
    (1, 1, true, ${now}, ${now}), (2, 2, true, ${now}, ${now}), (3, null, true, ${now}, ${now})`,
]
