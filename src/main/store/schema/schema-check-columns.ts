// The columns Tandem relies on in the tables of the existing system, with the short names of their types; `?`: may be null.
// A test compares this list with both databases: the one our baseline makes and the one the existing system makes.

export const expectedTables: Readonly<Record<string, string>> = {
  'public.auth_user':
    'id integer, password varchar(128), last_login timestamptz?, is_superuser boolean, username varchar(150), first_name varchar(150), last_name varchar(150), email varchar(254), is_staff boolean, is_active boolean, date_joined timestamptz',
  'acted.staff': 'id bigint, user_id integer, created_at timestamptz, updated_at timestamptz',
  'acted.catalog_subjects':
    'id bigint, code varchar(10), description text?, active boolean, created_at timestamptz, updated_at timestamptz',
  'acted.catalog_exam_sessions':
    'id bigint, session_code varchar(50), start_date timestamptz, end_date timestamptz, create_date timestamptz, modified_date timestamptz',
  'acted.catalog_exam_session_subjects':
    'id bigint, exam_session_id bigint, subject_id bigint, is_active boolean, created_at timestamptz, updated_at timestamptz',
  'acted.catalog_products':
    'id bigint, fullname varchar(255), shortname varchar(100), description text?, code varchar(10), created_at timestamptz, updated_at timestamptz, is_active boolean, buy_both boolean',
  'acted.catalog_product_variations':
    'id bigint, variation_type varchar(32), name varchar(64), description text?, description_short varchar(255)?, code varchar(50)?',
  'acted.catalog_product_product_variations': 'id bigint, product_id bigint, product_variation_id bigint',
  'acted.products':
    'id bigint, exam_session_subject_id bigint, product_product_variation_id bigint, product_code varchar(64), is_active boolean, created_at timestamptz, updated_at timestamptz',
  'acted.prices':
    'id bigint, product_id bigint, price_type varchar(20), amount numeric(10,2), currency varchar(8), created_at timestamptz, updated_at timestamptz',
  'acted.tutorial_course_templates':
    'id bigint, code varchar(50), title varchar(255), description text, is_active boolean, created_at timestamptz, updated_at timestamptz',
  'acted.tutorial_locations':
    'id bigint, name varchar(255), code varchar(50), is_active boolean, created_at timestamptz, updated_at timestamptz',
  'acted.tutorial_venues':
    'id bigint, name varchar(255), description text, location_id bigint?, created_at timestamptz, updated_at timestamptz',
  'acted.tutorial_instructors':
    'id bigint, staff_id bigint?, is_active boolean, created_at timestamptz, updated_at timestamptz',
  'acted.tutorial_events':
    'id bigint, code varchar(100), venue_id bigint?, location_id bigint?, is_soldout boolean, finalisation_date date?, remain_space integer, start_date date, end_date date, product_id bigint, created_at timestamptz, updated_at timestamptz',
  'acted.tutorial_sessions':
    'id bigint, tutorial_event_id bigint, title varchar(255), venue_id bigint?, location_id bigint?, start_date timestamptz, end_date timestamptz, sequence integer, url varchar(500)?, created_at timestamptz, updated_at timestamptz',
  'acted.tutorial_session_instructors': 'id bigint, tutorialsessions_id bigint, tutorialinstructor_id bigint',
  'adm.course_templates':
    'id bigint, external_id varchar(50), event_learning_mode varchar(20)?, custom_fields jsonb, tutorial_course_template_id bigint?, created_at timestamptz, updated_at timestamptz',
  'adm.locations':
    'id bigint, external_id varchar(255), legacy_id varchar(255)?, tutorial_location_id bigint?, created_at timestamptz, updated_at timestamptz',
  'adm.venues':
    'id bigint, external_id varchar(255), location_id varchar(255)?, tutorial_venue_id bigint?, created_at timestamptz, updated_at timestamptz',
  'adm.instructors':
    'id bigint, external_id varchar(255), legacy_id varchar(255)?, is_active boolean, tutorial_instructor_id bigint?, created_at timestamptz, updated_at timestamptz, last_synced timestamptz',
  'adm.pricelevels':
    'id bigint, external_id varchar(255), name varchar(255), description text?, last_synced timestamptz',
  'adm.course_template_price_levels':
    'id bigint, course_template_id bigint, price_level_id bigint, external_id varchar(255), amount numeric(10,2), last_synced timestamptz, created_at timestamptz, updated_at timestamptz',
  'adm.custom_fields':
    'id bigint, external_id varchar(255), label varchar(255), field_type varchar(50), description text?, is_required boolean, roles jsonb?, entity_type varchar(50), last_synced timestamptz',
  'adm.events':
    'id bigint, external_id varchar(50)?, tutorial_event_id bigint?, course_template_id bigint, title varchar(255), session_title varchar(255), learning_mode varchar(20), tutorial_category varchar(20), location_id bigint?, venue_id bigint?, primary_instructor_id bigint?, administrator varchar(255), max_places integer, min_places integer, registration_deadline timestamptz?, lms_start_date timestamptz?, lms_end_date timestamptz?, access_duration varchar(100), event_url varchar(500), virtual_classroom varchar(255), lifecycle_state varchar(20), sold_out boolean, cancelled boolean, web_sale boolean, sitting varchar(50), finalisation_date timestamptz?, ocr_moodle_code varchar(100), sage_code varchar(100), recordings boolean, recording_pin varchar(50), extra_information text, tutors varchar(255), timezone varchar(50), created_at timestamptz, updated_at timestamptz',
  'adm.sessions':
    'id bigint, event_id bigint, title varchar(255), day_number integer, classroom_start_date date, classroom_start_time time, classroom_end_date date, classroom_end_time time, session_instructor_id bigint?, session_url varchar(500), cancelled boolean, created_at timestamptz, updated_at timestamptz',
  'adm.api_audit_log':
    'id bigint, command varchar(100), operation varchar(50), graphql_query text, variables jsonb, response_body jsonb?, status_code integer?, success boolean, error_message text, started_at timestamptz, completed_at timestamptz, duration_ms integer?, entity_type varchar(50), entity_id varchar(255), records_processed integer',
}
