import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_enquiries_mail_state" AS ENUM('waiting', 'mailed', 'unset', 'nobody', 'failed');
  CREATE TYPE "public"."enum_organisations_kind" AS ENUM('charity', 'community', 'company', 'funder', 'government', 'network', 'university', 'other');
  CREATE TYPE "public"."enum__organisations_v_version_kind" AS ENUM('charity', 'community', 'company', 'funder', 'government', 'network', 'university', 'other');
  CREATE TYPE "public"."enum_redirects_made" AS ENUM('hand', 'itself');
  CREATE TYPE "public"."enum__redirects_v_version_made" AS ENUM('hand', 'itself');
  CREATE TYPE "public"."enum_draft_links_days" AS ENUM('1', '7', '30');
  CREATE TYPE "public"."enum_scheduled_changes_change" AS ENUM('publish', 'withdraw');
  CREATE TYPE "public"."enum_site_phrases_phrase" AS ENUM('servicesTitle', 'caseStudiesTitle', 'questionsTitle', 'partnershipsTitle', 'testimonialsTitle', 'writingTitle', 'contactTitle', 'searchTitle', 'servicesLead', 'caseStudiesLead', 'questionsLead', 'partnershipsLead', 'testimonialsLead', 'writingLead', 'servicesNone', 'caseStudiesNone', 'questionsNone', 'partnershipsNone', 'testimonialsNone', 'writingNone', 'themeNone', 'serviceCaseStudiesNone', 'listOlder', 'listNewer', 'listNavigation', 'listPart', 'caseStudiesAll', 'serviceCaseStudiesAll', 'questionsAll', 'partnershipsAll', 'testimonialsAll', 'browseTitle', 'browseThemes', 'browseServices', 'browseQuestions', 'browseTheme', 'browseService', 'browseQuestion', 'browseAboutService', 'questionWorkedOn', 'questionMore', 'questionElsewhere', 'threadTitle', 'threadContext', 'threadQuestion', 'threadQuestions', 'threadRhythms', 'threadInsights', 'threadChanges', 'threadOutputs', 'threadUnknowns', 'caseStudyBody', 'relatedTitle', 'relatedPartnership', 'relatedQuestion', 'relatedThemes', 'factPartnership', 'factWith', 'factRole', 'factWhen', 'factPlace', 'factService', 'factServices', 'factTheme', 'factThemes', 'factDate', 'factPublisher', 'periodSince', 'periodUntil', 'periodOngoing', 'partnershipsRecent', 'partnershipsEarlier', 'partnershipOrganisations', 'partnershipWith', 'serviceAudience', 'servicePhases', 'serviceOrigins', 'serviceNeighbours', 'voicesTitle', 'voiceWhole', 'pictureCredit', 'outlineTitle', 'skipToText', 'navigationTitle', 'footerTitle', 'socialTitle', 'invitationLabel', 'searchLabel', 'searchButton', 'searchMore', 'searchAround', 'searchWithoutScript', 'searchRunning', 'searchUnreached', 'searchNothing', 'searchOne', 'searchMany', 'notFoundTitle', 'notFoundLead', 'notFoundNear', 'notFoundWays', 'notFoundHome', 'enquiryTitle', 'enquiryName', 'enquiryEmail', 'enquiryMessage', 'enquiryAbout', 'enquirySend', 'enquirySending', 'enquiryKept', 'enquiryPrivacy', 'enquiryByMail', 'enquiryNameMissing', 'enquiryNameWrong', 'enquiryEmailMissing', 'enquiryEmailWrong', 'enquiryMessageMissing', 'enquiryMessageLong', 'enquiryLook', 'enquiryAgain', 'enquiryMany', 'enquiryUnkept', 'enquiryUnreached', 'enquirySentTitle', 'enquirySentText', 'enquirySentOnward');
  CREATE TYPE "public"."enum__site_v_version_phrases_phrase" AS ENUM('servicesTitle', 'caseStudiesTitle', 'questionsTitle', 'partnershipsTitle', 'testimonialsTitle', 'writingTitle', 'contactTitle', 'searchTitle', 'servicesLead', 'caseStudiesLead', 'questionsLead', 'partnershipsLead', 'testimonialsLead', 'writingLead', 'servicesNone', 'caseStudiesNone', 'questionsNone', 'partnershipsNone', 'testimonialsNone', 'writingNone', 'themeNone', 'serviceCaseStudiesNone', 'listOlder', 'listNewer', 'listNavigation', 'listPart', 'caseStudiesAll', 'serviceCaseStudiesAll', 'questionsAll', 'partnershipsAll', 'testimonialsAll', 'browseTitle', 'browseThemes', 'browseServices', 'browseQuestions', 'browseTheme', 'browseService', 'browseQuestion', 'browseAboutService', 'questionWorkedOn', 'questionMore', 'questionElsewhere', 'threadTitle', 'threadContext', 'threadQuestion', 'threadQuestions', 'threadRhythms', 'threadInsights', 'threadChanges', 'threadOutputs', 'threadUnknowns', 'caseStudyBody', 'relatedTitle', 'relatedPartnership', 'relatedQuestion', 'relatedThemes', 'factPartnership', 'factWith', 'factRole', 'factWhen', 'factPlace', 'factService', 'factServices', 'factTheme', 'factThemes', 'factDate', 'factPublisher', 'periodSince', 'periodUntil', 'periodOngoing', 'partnershipsRecent', 'partnershipsEarlier', 'partnershipOrganisations', 'partnershipWith', 'serviceAudience', 'servicePhases', 'serviceOrigins', 'serviceNeighbours', 'voicesTitle', 'voiceWhole', 'pictureCredit', 'outlineTitle', 'skipToText', 'navigationTitle', 'footerTitle', 'socialTitle', 'invitationLabel', 'searchLabel', 'searchButton', 'searchMore', 'searchAround', 'searchWithoutScript', 'searchRunning', 'searchUnreached', 'searchNothing', 'searchOne', 'searchMany', 'notFoundTitle', 'notFoundLead', 'notFoundNear', 'notFoundWays', 'notFoundHome', 'enquiryTitle', 'enquiryName', 'enquiryEmail', 'enquiryMessage', 'enquiryAbout', 'enquirySend', 'enquirySending', 'enquiryKept', 'enquiryPrivacy', 'enquiryByMail', 'enquiryNameMissing', 'enquiryNameWrong', 'enquiryEmailMissing', 'enquiryEmailWrong', 'enquiryMessageMissing', 'enquiryMessageLong', 'enquiryLook', 'enquiryAgain', 'enquiryMany', 'enquiryUnkept', 'enquiryUnreached', 'enquirySentTitle', 'enquirySentText', 'enquirySentOnward');
  CREATE TABLE "services_phases" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"description" varchar
  );
  
  CREATE TABLE "services_neighbours" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"service_id" integer,
  	"difference" varchar
  );
  
  CREATE TABLE "_services_v_version_phases" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"description" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_services_v_version_neighbours" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"service_id" integer,
  	"difference" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "case_studies_thread_questions" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"question" varchar
  );
  
  CREATE TABLE "case_studies_thread_rhythms" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"frequency" varchar,
  	"description" varchar
  );
  
  CREATE TABLE "case_studies_thread_insights" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"insight" varchar,
  	"change" varchar
  );
  
  CREATE TABLE "case_studies_thread_outputs" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"kind" varchar,
  	"file_id" integer,
  	"address" varchar,
  	"date" varchar
  );
  
  CREATE TABLE "case_studies_thread_unknowns" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "_case_studies_v_version_thread_questions" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"question" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_case_studies_v_version_thread_rhythms" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"frequency" varchar,
  	"description" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_case_studies_v_version_thread_insights" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"insight" varchar,
  	"change" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_case_studies_v_version_thread_outputs" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"kind" varchar,
  	"file_id" integer,
  	"address" varchar,
  	"date" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_case_studies_v_version_thread_unknowns" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"text" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "enquiries_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"services_id" integer,
  	"partnerships_id" integer,
  	"case_studies_id" integer,
  	"writing_id" integer,
  	"pages_id" integer
  );
  
  CREATE TABLE "draft_links" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"document_title" varchar,
  	"user_name" varchar,
  	"days" "enum_draft_links_days" NOT NULL,
  	"expires_at" timestamp(3) with time zone,
  	"last_opened_at" timestamp(3) with time zone,
  	"withdrawn" boolean DEFAULT false,
  	"collection_slug" varchar NOT NULL,
  	"document_id" varchar NOT NULL,
  	"user_id" integer,
  	"code" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "scheduled_changes" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"document_title" varchar,
  	"collection_slug" varchar NOT NULL,
  	"document_id" varchar NOT NULL,
  	"change" "enum_scheduled_changes_change" NOT NULL,
  	"at" timestamp(3) with time zone NOT NULL,
  	"user_id" integer,
  	"user_name" varchar,
  	"reason" varchar,
  	"tries" numeric DEFAULT 0 NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "site_social" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"label" varchar,
  	"address" varchar
  );
  
  CREATE TABLE "site_phrases" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"phrase" "enum_site_phrases_phrase",
  	"words" varchar
  );
  
  CREATE TABLE "_site_v_version_social" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"label" varchar,
  	"address" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_site_v_version_phrases" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"phrase" "enum__site_v_version_phrases_phrase",
  	"words" varchar,
  	"_uuid" varchar
  );
  
  ALTER TABLE "services_rels" DROP CONSTRAINT "services_rels_services_fk";
  
  ALTER TABLE "_services_v_rels" DROP CONSTRAINT "_services_v_rels_services_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_enquiries_fk";
  
  DROP INDEX "services_rels_services_id_idx";
  DROP INDEX "_services_v_rels_services_id_idx";
  DROP INDEX "payload_locked_documents_rels_enquiries_id_idx";
  ALTER TABLE "enquiries" ALTER COLUMN "name" DROP NOT NULL;
  ALTER TABLE "enquiries" ALTER COLUMN "email" DROP NOT NULL;
  ALTER TABLE "enquiries" ALTER COLUMN "message" DROP NOT NULL;
  ALTER TABLE "services" ADD COLUMN "audience" jsonb;
  ALTER TABLE "services" ADD COLUMN "origins" jsonb;
  ALTER TABLE "services" ADD COLUMN "invitation_heading" varchar;
  ALTER TABLE "services" ADD COLUMN "invitation_text" varchar;
  ALTER TABLE "services" ADD COLUMN "invitation_label" varchar;
  ALTER TABLE "services" ADD COLUMN "meta_title" varchar;
  ALTER TABLE "services" ADD COLUMN "meta_description" varchar;
  ALTER TABLE "services" ADD COLUMN "meta_image_id" integer;
  ALTER TABLE "services" ADD COLUMN "deleted_at" timestamp(3) with time zone;
  ALTER TABLE "services_rels" ADD COLUMN "partnerships_id" integer;
  ALTER TABLE "services_rels" ADD COLUMN "case_studies_id" integer;
  ALTER TABLE "services_rels" ADD COLUMN "testimonials_id" integer;
  ALTER TABLE "_services_v" ADD COLUMN "version_audience" jsonb;
  ALTER TABLE "_services_v" ADD COLUMN "version_origins" jsonb;
  ALTER TABLE "_services_v" ADD COLUMN "version_invitation_heading" varchar;
  ALTER TABLE "_services_v" ADD COLUMN "version_invitation_text" varchar;
  ALTER TABLE "_services_v" ADD COLUMN "version_invitation_label" varchar;
  ALTER TABLE "_services_v" ADD COLUMN "version_meta_title" varchar;
  ALTER TABLE "_services_v" ADD COLUMN "version_meta_description" varchar;
  ALTER TABLE "_services_v" ADD COLUMN "version_meta_image_id" integer;
  ALTER TABLE "_services_v" ADD COLUMN "version_deleted_at" timestamp(3) with time zone;
  ALTER TABLE "_services_v_rels" ADD COLUMN "partnerships_id" integer;
  ALTER TABLE "_services_v_rels" ADD COLUMN "case_studies_id" integer;
  ALTER TABLE "_services_v_rels" ADD COLUMN "testimonials_id" integer;
  ALTER TABLE "partnerships" ADD COLUMN "place" varchar;
  ALTER TABLE "partnerships" ADD COLUMN "ongoing" boolean DEFAULT false;
  ALTER TABLE "partnerships" ADD COLUMN "meta_title" varchar;
  ALTER TABLE "partnerships" ADD COLUMN "meta_description" varchar;
  ALTER TABLE "partnerships" ADD COLUMN "meta_image_id" integer;
  ALTER TABLE "partnerships" ADD COLUMN "deleted_at" timestamp(3) with time zone;
  ALTER TABLE "_partnerships_v" ADD COLUMN "version_place" varchar;
  ALTER TABLE "_partnerships_v" ADD COLUMN "version_ongoing" boolean DEFAULT false;
  ALTER TABLE "_partnerships_v" ADD COLUMN "version_meta_title" varchar;
  ALTER TABLE "_partnerships_v" ADD COLUMN "version_meta_description" varchar;
  ALTER TABLE "_partnerships_v" ADD COLUMN "version_meta_image_id" integer;
  ALTER TABLE "_partnerships_v" ADD COLUMN "version_deleted_at" timestamp(3) with time zone;
  ALTER TABLE "case_studies" ADD COLUMN "context" jsonb;
  ALTER TABLE "case_studies" ADD COLUMN "meta_title" varchar;
  ALTER TABLE "case_studies" ADD COLUMN "meta_description" varchar;
  ALTER TABLE "case_studies" ADD COLUMN "meta_image_id" integer;
  ALTER TABLE "case_studies" ADD COLUMN "deleted_at" timestamp(3) with time zone;
  ALTER TABLE "_case_studies_v" ADD COLUMN "version_context" jsonb;
  ALTER TABLE "_case_studies_v" ADD COLUMN "version_meta_title" varchar;
  ALTER TABLE "_case_studies_v" ADD COLUMN "version_meta_description" varchar;
  ALTER TABLE "_case_studies_v" ADD COLUMN "version_meta_image_id" integer;
  ALTER TABLE "_case_studies_v" ADD COLUMN "version_deleted_at" timestamp(3) with time zone;
  ALTER TABLE "testimonials" ADD COLUMN "picture_id" integer;
  ALTER TABLE "testimonials" ADD COLUMN "occasion" varchar;
  ALTER TABLE "testimonials" ADD COLUMN "date" varchar;
  ALTER TABLE "testimonials" ADD COLUMN "deleted_at" timestamp(3) with time zone;
  ALTER TABLE "_testimonials_v" ADD COLUMN "version_picture_id" integer;
  ALTER TABLE "_testimonials_v" ADD COLUMN "version_occasion" varchar;
  ALTER TABLE "_testimonials_v" ADD COLUMN "version_date" varchar;
  ALTER TABLE "_testimonials_v" ADD COLUMN "version_deleted_at" timestamp(3) with time zone;
  ALTER TABLE "enquiries" ADD COLUMN "received_at" timestamp(3) with time zone NOT NULL;
  ALTER TABLE "enquiries" ADD COLUMN "mail_state" "enum_enquiries_mail_state" DEFAULT 'unset' NOT NULL;
  ALTER TABLE "enquiries" ADD COLUMN "mail_note" varchar;
  ALTER TABLE "enquiries" ADD COLUMN "enquiry_id" varchar NOT NULL;
  ALTER TABLE "enquiries" ADD COLUMN "about_path" varchar;
  ALTER TABLE "enquiries" ADD COLUMN "mail_attempts" numeric DEFAULT 0 NOT NULL;
  ALTER TABLE "enquiries" ADD COLUMN "mail_next_try_at" timestamp(3) with time zone;
  ALTER TABLE "writing" ADD COLUMN "meta_title" varchar;
  ALTER TABLE "writing" ADD COLUMN "meta_description" varchar;
  ALTER TABLE "writing" ADD COLUMN "meta_image_id" integer;
  ALTER TABLE "writing" ADD COLUMN "deleted_at" timestamp(3) with time zone;
  ALTER TABLE "_writing_v" ADD COLUMN "version_meta_title" varchar;
  ALTER TABLE "_writing_v" ADD COLUMN "version_meta_description" varchar;
  ALTER TABLE "_writing_v" ADD COLUMN "version_meta_image_id" integer;
  ALTER TABLE "_writing_v" ADD COLUMN "version_deleted_at" timestamp(3) with time zone;
  ALTER TABLE "organisations" ADD COLUMN "kind" "enum_organisations_kind";
  ALTER TABLE "organisations" ADD COLUMN "logo_id" integer;
  ALTER TABLE "organisations" ADD COLUMN "deleted_at" timestamp(3) with time zone;
  ALTER TABLE "_organisations_v" ADD COLUMN "version_kind" "enum__organisations_v_version_kind";
  ALTER TABLE "_organisations_v" ADD COLUMN "version_logo_id" integer;
  ALTER TABLE "_organisations_v" ADD COLUMN "version_deleted_at" timestamp(3) with time zone;
  ALTER TABLE "themes" ADD COLUMN "deleted_at" timestamp(3) with time zone;
  ALTER TABLE "_themes_v" ADD COLUMN "version_deleted_at" timestamp(3) with time zone;
  ALTER TABLE "media" ADD COLUMN "sizes_small_avif_url" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_small_avif_width" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_small_avif_height" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_small_avif_mime_type" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_small_avif_filesize" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_small_avif_filename" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_medium_avif_url" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_medium_avif_width" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_medium_avif_height" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_medium_avif_mime_type" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_medium_avif_filesize" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_medium_avif_filename" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_large_avif_url" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_large_avif_width" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_large_avif_height" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_large_avif_mime_type" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_large_avif_filesize" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_large_avif_filename" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_wide_url" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_wide_width" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_wide_height" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_wide_mime_type" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_wide_filesize" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_wide_filename" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_wide_avif_url" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_wide_avif_width" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_wide_avif_height" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_wide_avif_mime_type" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_wide_avif_filesize" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_wide_avif_filename" varchar;
  ALTER TABLE "pages" ADD COLUMN "meta_title" varchar;
  ALTER TABLE "pages" ADD COLUMN "meta_description" varchar;
  ALTER TABLE "pages" ADD COLUMN "meta_image_id" integer;
  ALTER TABLE "pages" ADD COLUMN "deleted_at" timestamp(3) with time zone;
  ALTER TABLE "_pages_v" ADD COLUMN "version_meta_title" varchar;
  ALTER TABLE "_pages_v" ADD COLUMN "version_meta_description" varchar;
  ALTER TABLE "_pages_v" ADD COLUMN "version_meta_image_id" integer;
  ALTER TABLE "_pages_v" ADD COLUMN "version_deleted_at" timestamp(3) with time zone;
  ALTER TABLE "redirects" ADD COLUMN "made" "enum_redirects_made" DEFAULT 'hand';
  ALTER TABLE "redirects" ADD COLUMN "deleted_at" timestamp(3) with time zone;
  ALTER TABLE "_redirects_v" ADD COLUMN "version_made" "enum__redirects_v_version_made" DEFAULT 'hand';
  ALTER TABLE "_redirects_v" ADD COLUMN "version_deleted_at" timestamp(3) with time zone;
  ALTER TABLE "publications" ADD COLUMN "scheduled" boolean DEFAULT false;
  ALTER TABLE "home" ADD COLUMN "meta_title" varchar;
  ALTER TABLE "home" ADD COLUMN "meta_description" varchar;
  ALTER TABLE "home" ADD COLUMN "meta_image_id" integer;
  ALTER TABLE "_home_v" ADD COLUMN "version_meta_title" varchar;
  ALTER TABLE "_home_v" ADD COLUMN "version_meta_description" varchar;
  ALTER TABLE "_home_v" ADD COLUMN "version_meta_image_id" integer;
  ALTER TABLE "site" ADD COLUMN "picture_id" integer;
  ALTER TABLE "site" ADD COLUMN "contact_enquiries_kept_months" numeric DEFAULT 24;
  ALTER TABLE "_site_v" ADD COLUMN "version_picture_id" integer;
  ALTER TABLE "_site_v" ADD COLUMN "version_contact_enquiries_kept_months" numeric DEFAULT 24;
  ALTER TABLE "services_phases" ADD CONSTRAINT "services_phases_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."services"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "services_neighbours" ADD CONSTRAINT "services_neighbours_service_id_services_id_fk" FOREIGN KEY ("service_id") REFERENCES "public"."services"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "services_neighbours" ADD CONSTRAINT "services_neighbours_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."services"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_services_v_version_phases" ADD CONSTRAINT "_services_v_version_phases_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_services_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_services_v_version_neighbours" ADD CONSTRAINT "_services_v_version_neighbours_service_id_services_id_fk" FOREIGN KEY ("service_id") REFERENCES "public"."services"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_services_v_version_neighbours" ADD CONSTRAINT "_services_v_version_neighbours_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_services_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "case_studies_thread_questions" ADD CONSTRAINT "case_studies_thread_questions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."case_studies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "case_studies_thread_rhythms" ADD CONSTRAINT "case_studies_thread_rhythms_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."case_studies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "case_studies_thread_insights" ADD CONSTRAINT "case_studies_thread_insights_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."case_studies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "case_studies_thread_outputs" ADD CONSTRAINT "case_studies_thread_outputs_file_id_media_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "case_studies_thread_outputs" ADD CONSTRAINT "case_studies_thread_outputs_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."case_studies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "case_studies_thread_unknowns" ADD CONSTRAINT "case_studies_thread_unknowns_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."case_studies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_case_studies_v_version_thread_questions" ADD CONSTRAINT "_case_studies_v_version_thread_questions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_case_studies_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_case_studies_v_version_thread_rhythms" ADD CONSTRAINT "_case_studies_v_version_thread_rhythms_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_case_studies_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_case_studies_v_version_thread_insights" ADD CONSTRAINT "_case_studies_v_version_thread_insights_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_case_studies_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_case_studies_v_version_thread_outputs" ADD CONSTRAINT "_case_studies_v_version_thread_outputs_file_id_media_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_case_studies_v_version_thread_outputs" ADD CONSTRAINT "_case_studies_v_version_thread_outputs_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_case_studies_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_case_studies_v_version_thread_unknowns" ADD CONSTRAINT "_case_studies_v_version_thread_unknowns_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_case_studies_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "enquiries_rels" ADD CONSTRAINT "enquiries_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."enquiries"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "enquiries_rels" ADD CONSTRAINT "enquiries_rels_services_fk" FOREIGN KEY ("services_id") REFERENCES "public"."services"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "enquiries_rels" ADD CONSTRAINT "enquiries_rels_partnerships_fk" FOREIGN KEY ("partnerships_id") REFERENCES "public"."partnerships"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "enquiries_rels" ADD CONSTRAINT "enquiries_rels_case_studies_fk" FOREIGN KEY ("case_studies_id") REFERENCES "public"."case_studies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "enquiries_rels" ADD CONSTRAINT "enquiries_rels_writing_fk" FOREIGN KEY ("writing_id") REFERENCES "public"."writing"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "enquiries_rels" ADD CONSTRAINT "enquiries_rels_pages_fk" FOREIGN KEY ("pages_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "draft_links" ADD CONSTRAINT "draft_links_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "scheduled_changes" ADD CONSTRAINT "scheduled_changes_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "site_social" ADD CONSTRAINT "site_social_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."site"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "site_phrases" ADD CONSTRAINT "site_phrases_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."site"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_site_v_version_social" ADD CONSTRAINT "_site_v_version_social_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_site_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_site_v_version_phrases" ADD CONSTRAINT "_site_v_version_phrases_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_site_v"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "services_phases_order_idx" ON "services_phases" USING btree ("_order");
  CREATE INDEX "services_phases_parent_id_idx" ON "services_phases" USING btree ("_parent_id");
  CREATE INDEX "services_neighbours_order_idx" ON "services_neighbours" USING btree ("_order");
  CREATE INDEX "services_neighbours_parent_id_idx" ON "services_neighbours" USING btree ("_parent_id");
  CREATE INDEX "services_neighbours_service_idx" ON "services_neighbours" USING btree ("service_id");
  CREATE INDEX "_services_v_version_phases_order_idx" ON "_services_v_version_phases" USING btree ("_order");
  CREATE INDEX "_services_v_version_phases_parent_id_idx" ON "_services_v_version_phases" USING btree ("_parent_id");
  CREATE INDEX "_services_v_version_neighbours_order_idx" ON "_services_v_version_neighbours" USING btree ("_order");
  CREATE INDEX "_services_v_version_neighbours_parent_id_idx" ON "_services_v_version_neighbours" USING btree ("_parent_id");
  CREATE INDEX "_services_v_version_neighbours_service_idx" ON "_services_v_version_neighbours" USING btree ("service_id");
  CREATE INDEX "case_studies_thread_questions_order_idx" ON "case_studies_thread_questions" USING btree ("_order");
  CREATE INDEX "case_studies_thread_questions_parent_id_idx" ON "case_studies_thread_questions" USING btree ("_parent_id");
  CREATE INDEX "case_studies_thread_rhythms_order_idx" ON "case_studies_thread_rhythms" USING btree ("_order");
  CREATE INDEX "case_studies_thread_rhythms_parent_id_idx" ON "case_studies_thread_rhythms" USING btree ("_parent_id");
  CREATE INDEX "case_studies_thread_insights_order_idx" ON "case_studies_thread_insights" USING btree ("_order");
  CREATE INDEX "case_studies_thread_insights_parent_id_idx" ON "case_studies_thread_insights" USING btree ("_parent_id");
  CREATE INDEX "case_studies_thread_outputs_order_idx" ON "case_studies_thread_outputs" USING btree ("_order");
  CREATE INDEX "case_studies_thread_outputs_parent_id_idx" ON "case_studies_thread_outputs" USING btree ("_parent_id");
  CREATE INDEX "case_studies_thread_outputs_file_idx" ON "case_studies_thread_outputs" USING btree ("file_id");
  CREATE INDEX "case_studies_thread_unknowns_order_idx" ON "case_studies_thread_unknowns" USING btree ("_order");
  CREATE INDEX "case_studies_thread_unknowns_parent_id_idx" ON "case_studies_thread_unknowns" USING btree ("_parent_id");
  CREATE INDEX "_case_studies_v_version_thread_questions_order_idx" ON "_case_studies_v_version_thread_questions" USING btree ("_order");
  CREATE INDEX "_case_studies_v_version_thread_questions_parent_id_idx" ON "_case_studies_v_version_thread_questions" USING btree ("_parent_id");
  CREATE INDEX "_case_studies_v_version_thread_rhythms_order_idx" ON "_case_studies_v_version_thread_rhythms" USING btree ("_order");
  CREATE INDEX "_case_studies_v_version_thread_rhythms_parent_id_idx" ON "_case_studies_v_version_thread_rhythms" USING btree ("_parent_id");
  CREATE INDEX "_case_studies_v_version_thread_insights_order_idx" ON "_case_studies_v_version_thread_insights" USING btree ("_order");
  CREATE INDEX "_case_studies_v_version_thread_insights_parent_id_idx" ON "_case_studies_v_version_thread_insights" USING btree ("_parent_id");
  CREATE INDEX "_case_studies_v_version_thread_outputs_order_idx" ON "_case_studies_v_version_thread_outputs" USING btree ("_order");
  CREATE INDEX "_case_studies_v_version_thread_outputs_parent_id_idx" ON "_case_studies_v_version_thread_outputs" USING btree ("_parent_id");
  CREATE INDEX "_case_studies_v_version_thread_outputs_file_idx" ON "_case_studies_v_version_thread_outputs" USING btree ("file_id");
  CREATE INDEX "_case_studies_v_version_thread_unknowns_order_idx" ON "_case_studies_v_version_thread_unknowns" USING btree ("_order");
  CREATE INDEX "_case_studies_v_version_thread_unknowns_parent_id_idx" ON "_case_studies_v_version_thread_unknowns" USING btree ("_parent_id");
  CREATE INDEX "enquiries_rels_order_idx" ON "enquiries_rels" USING btree ("order");
  CREATE INDEX "enquiries_rels_parent_idx" ON "enquiries_rels" USING btree ("parent_id");
  CREATE INDEX "enquiries_rels_path_idx" ON "enquiries_rels" USING btree ("path");
  CREATE INDEX "enquiries_rels_services_id_idx" ON "enquiries_rels" USING btree ("services_id");
  CREATE INDEX "enquiries_rels_partnerships_id_idx" ON "enquiries_rels" USING btree ("partnerships_id");
  CREATE INDEX "enquiries_rels_case_studies_id_idx" ON "enquiries_rels" USING btree ("case_studies_id");
  CREATE INDEX "enquiries_rels_writing_id_idx" ON "enquiries_rels" USING btree ("writing_id");
  CREATE INDEX "enquiries_rels_pages_id_idx" ON "enquiries_rels" USING btree ("pages_id");
  CREATE INDEX "draft_links_document_id_idx" ON "draft_links" USING btree ("document_id");
  CREATE INDEX "draft_links_user_idx" ON "draft_links" USING btree ("user_id");
  CREATE UNIQUE INDEX "draft_links_code_idx" ON "draft_links" USING btree ("code");
  CREATE INDEX "draft_links_updated_at_idx" ON "draft_links" USING btree ("updated_at");
  CREATE INDEX "draft_links_created_at_idx" ON "draft_links" USING btree ("created_at");
  CREATE INDEX "scheduled_changes_at_idx" ON "scheduled_changes" USING btree ("at");
  CREATE INDEX "scheduled_changes_user_idx" ON "scheduled_changes" USING btree ("user_id");
  CREATE INDEX "scheduled_changes_updated_at_idx" ON "scheduled_changes" USING btree ("updated_at");
  CREATE INDEX "scheduled_changes_created_at_idx" ON "scheduled_changes" USING btree ("created_at");
  CREATE UNIQUE INDEX "collectionSlug_documentId_change_idx" ON "scheduled_changes" USING btree ("collection_slug","document_id","change");
  CREATE INDEX "site_social_order_idx" ON "site_social" USING btree ("_order");
  CREATE INDEX "site_social_parent_id_idx" ON "site_social" USING btree ("_parent_id");
  CREATE INDEX "site_phrases_order_idx" ON "site_phrases" USING btree ("_order");
  CREATE INDEX "site_phrases_parent_id_idx" ON "site_phrases" USING btree ("_parent_id");
  CREATE INDEX "_site_v_version_social_order_idx" ON "_site_v_version_social" USING btree ("_order");
  CREATE INDEX "_site_v_version_social_parent_id_idx" ON "_site_v_version_social" USING btree ("_parent_id");
  CREATE INDEX "_site_v_version_phrases_order_idx" ON "_site_v_version_phrases" USING btree ("_order");
  CREATE INDEX "_site_v_version_phrases_parent_id_idx" ON "_site_v_version_phrases" USING btree ("_parent_id");
  ALTER TABLE "services" ADD CONSTRAINT "services_meta_image_id_media_id_fk" FOREIGN KEY ("meta_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "services_rels" ADD CONSTRAINT "services_rels_partnerships_fk" FOREIGN KEY ("partnerships_id") REFERENCES "public"."partnerships"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "services_rels" ADD CONSTRAINT "services_rels_case_studies_fk" FOREIGN KEY ("case_studies_id") REFERENCES "public"."case_studies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "services_rels" ADD CONSTRAINT "services_rels_testimonials_fk" FOREIGN KEY ("testimonials_id") REFERENCES "public"."testimonials"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_services_v" ADD CONSTRAINT "_services_v_version_meta_image_id_media_id_fk" FOREIGN KEY ("version_meta_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_services_v_rels" ADD CONSTRAINT "_services_v_rels_partnerships_fk" FOREIGN KEY ("partnerships_id") REFERENCES "public"."partnerships"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_services_v_rels" ADD CONSTRAINT "_services_v_rels_case_studies_fk" FOREIGN KEY ("case_studies_id") REFERENCES "public"."case_studies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_services_v_rels" ADD CONSTRAINT "_services_v_rels_testimonials_fk" FOREIGN KEY ("testimonials_id") REFERENCES "public"."testimonials"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "partnerships" ADD CONSTRAINT "partnerships_meta_image_id_media_id_fk" FOREIGN KEY ("meta_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_partnerships_v" ADD CONSTRAINT "_partnerships_v_version_meta_image_id_media_id_fk" FOREIGN KEY ("version_meta_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "case_studies" ADD CONSTRAINT "case_studies_meta_image_id_media_id_fk" FOREIGN KEY ("meta_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_case_studies_v" ADD CONSTRAINT "_case_studies_v_version_meta_image_id_media_id_fk" FOREIGN KEY ("version_meta_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "testimonials" ADD CONSTRAINT "testimonials_picture_id_media_id_fk" FOREIGN KEY ("picture_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_testimonials_v" ADD CONSTRAINT "_testimonials_v_version_picture_id_media_id_fk" FOREIGN KEY ("version_picture_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "writing" ADD CONSTRAINT "writing_meta_image_id_media_id_fk" FOREIGN KEY ("meta_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_writing_v" ADD CONSTRAINT "_writing_v_version_meta_image_id_media_id_fk" FOREIGN KEY ("version_meta_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "organisations" ADD CONSTRAINT "organisations_logo_id_media_id_fk" FOREIGN KEY ("logo_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_organisations_v" ADD CONSTRAINT "_organisations_v_version_logo_id_media_id_fk" FOREIGN KEY ("version_logo_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "pages" ADD CONSTRAINT "pages_meta_image_id_media_id_fk" FOREIGN KEY ("meta_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_pages_v" ADD CONSTRAINT "_pages_v_version_meta_image_id_media_id_fk" FOREIGN KEY ("version_meta_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "home" ADD CONSTRAINT "home_meta_image_id_media_id_fk" FOREIGN KEY ("meta_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_home_v" ADD CONSTRAINT "_home_v_version_meta_image_id_media_id_fk" FOREIGN KEY ("version_meta_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "site" ADD CONSTRAINT "site_picture_id_media_id_fk" FOREIGN KEY ("picture_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_site_v" ADD CONSTRAINT "_site_v_version_picture_id_media_id_fk" FOREIGN KEY ("version_picture_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "services_meta_meta_image_idx" ON "services" USING btree ("meta_image_id");
  CREATE INDEX "services_deleted_at_idx" ON "services" USING btree ("deleted_at");
  CREATE INDEX "services_rels_partnerships_id_idx" ON "services_rels" USING btree ("partnerships_id");
  CREATE INDEX "services_rels_case_studies_id_idx" ON "services_rels" USING btree ("case_studies_id");
  CREATE INDEX "services_rels_testimonials_id_idx" ON "services_rels" USING btree ("testimonials_id");
  CREATE INDEX "_services_v_version_meta_version_meta_image_idx" ON "_services_v" USING btree ("version_meta_image_id");
  CREATE INDEX "_services_v_version_version_deleted_at_idx" ON "_services_v" USING btree ("version_deleted_at");
  CREATE INDEX "_services_v_rels_partnerships_id_idx" ON "_services_v_rels" USING btree ("partnerships_id");
  CREATE INDEX "_services_v_rels_case_studies_id_idx" ON "_services_v_rels" USING btree ("case_studies_id");
  CREATE INDEX "_services_v_rels_testimonials_id_idx" ON "_services_v_rels" USING btree ("testimonials_id");
  CREATE INDEX "partnerships_meta_meta_image_idx" ON "partnerships" USING btree ("meta_image_id");
  CREATE INDEX "partnerships_deleted_at_idx" ON "partnerships" USING btree ("deleted_at");
  CREATE INDEX "_partnerships_v_version_meta_version_meta_image_idx" ON "_partnerships_v" USING btree ("version_meta_image_id");
  CREATE INDEX "_partnerships_v_version_version_deleted_at_idx" ON "_partnerships_v" USING btree ("version_deleted_at");
  CREATE INDEX "case_studies_meta_meta_image_idx" ON "case_studies" USING btree ("meta_image_id");
  CREATE INDEX "case_studies_deleted_at_idx" ON "case_studies" USING btree ("deleted_at");
  CREATE INDEX "_case_studies_v_version_meta_version_meta_image_idx" ON "_case_studies_v" USING btree ("version_meta_image_id");
  CREATE INDEX "_case_studies_v_version_version_deleted_at_idx" ON "_case_studies_v" USING btree ("version_deleted_at");
  CREATE INDEX "testimonials_picture_idx" ON "testimonials" USING btree ("picture_id");
  CREATE INDEX "testimonials_deleted_at_idx" ON "testimonials" USING btree ("deleted_at");
  CREATE INDEX "_testimonials_v_version_version_picture_idx" ON "_testimonials_v" USING btree ("version_picture_id");
  CREATE INDEX "_testimonials_v_version_version_deleted_at_idx" ON "_testimonials_v" USING btree ("version_deleted_at");
  CREATE INDEX "enquiries_status_idx" ON "enquiries" USING btree ("status");
  CREATE INDEX "enquiries_received_at_idx" ON "enquiries" USING btree ("received_at");
  CREATE UNIQUE INDEX "enquiries_enquiry_id_idx" ON "enquiries" USING btree ("enquiry_id");
  CREATE INDEX "mailState_mailNextTryAt_idx" ON "enquiries" USING btree ("mail_state","mail_next_try_at");
  CREATE INDEX "writing_meta_meta_image_idx" ON "writing" USING btree ("meta_image_id");
  CREATE INDEX "writing_deleted_at_idx" ON "writing" USING btree ("deleted_at");
  CREATE INDEX "_writing_v_version_meta_version_meta_image_idx" ON "_writing_v" USING btree ("version_meta_image_id");
  CREATE INDEX "_writing_v_version_version_deleted_at_idx" ON "_writing_v" USING btree ("version_deleted_at");
  CREATE INDEX "organisations_logo_idx" ON "organisations" USING btree ("logo_id");
  CREATE INDEX "organisations_deleted_at_idx" ON "organisations" USING btree ("deleted_at");
  CREATE INDEX "_organisations_v_version_version_logo_idx" ON "_organisations_v" USING btree ("version_logo_id");
  CREATE INDEX "_organisations_v_version_version_deleted_at_idx" ON "_organisations_v" USING btree ("version_deleted_at");
  CREATE INDEX "themes_deleted_at_idx" ON "themes" USING btree ("deleted_at");
  CREATE INDEX "_themes_v_version_version_deleted_at_idx" ON "_themes_v" USING btree ("version_deleted_at");
  CREATE INDEX "media_sizes_small_avif_sizes_small_avif_filename_idx" ON "media" USING btree ("sizes_small_avif_filename");
  CREATE INDEX "media_sizes_medium_avif_sizes_medium_avif_filename_idx" ON "media" USING btree ("sizes_medium_avif_filename");
  CREATE INDEX "media_sizes_large_avif_sizes_large_avif_filename_idx" ON "media" USING btree ("sizes_large_avif_filename");
  CREATE INDEX "media_sizes_wide_sizes_wide_filename_idx" ON "media" USING btree ("sizes_wide_filename");
  CREATE INDEX "media_sizes_wide_avif_sizes_wide_avif_filename_idx" ON "media" USING btree ("sizes_wide_avif_filename");
  CREATE INDEX "pages_meta_meta_image_idx" ON "pages" USING btree ("meta_image_id");
  CREATE INDEX "pages_deleted_at_idx" ON "pages" USING btree ("deleted_at");
  CREATE INDEX "_pages_v_version_meta_version_meta_image_idx" ON "_pages_v" USING btree ("version_meta_image_id");
  CREATE INDEX "_pages_v_version_version_deleted_at_idx" ON "_pages_v" USING btree ("version_deleted_at");
  CREATE INDEX "redirects_deleted_at_idx" ON "redirects" USING btree ("deleted_at");
  CREATE INDEX "_redirects_v_version_version_deleted_at_idx" ON "_redirects_v" USING btree ("version_deleted_at");
  CREATE INDEX "home_meta_meta_image_idx" ON "home" USING btree ("meta_image_id");
  CREATE INDEX "_home_v_version_meta_version_meta_image_idx" ON "_home_v" USING btree ("version_meta_image_id");
  CREATE INDEX "site_picture_idx" ON "site" USING btree ("picture_id");
  CREATE INDEX "_site_v_version_version_picture_idx" ON "_site_v" USING btree ("version_picture_id");
  -- Neighbouring services move from plain relations into rows of their own.
  INSERT INTO "services_neighbours" ("_order", "_parent_id", "id", "service_id")
    SELECT "order", "parent_id", substr(md5('neighbours ' || "id"), 1, 24), "services_id" FROM "services_rels" WHERE "path" = 'neighbours';
  INSERT INTO "_services_v_version_neighbours" ("_order", "_parent_id", "service_id", "_uuid")
    SELECT "order", "parent_id", "services_id", substr(md5('neighbours ' || "id"), 1, 24) FROM "_services_v_rels" WHERE "path" = 'version.neighbours';
  DELETE FROM "services_rels" WHERE "path" = 'neighbours';
  DELETE FROM "_services_v_rels" WHERE "path" = 'version.neighbours';
  ALTER TABLE "services_rels" DROP COLUMN "services_id";
  ALTER TABLE "_services_v_rels" DROP COLUMN "services_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "enquiries_id";`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "services_phases" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "services_neighbours" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_services_v_version_phases" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_services_v_version_neighbours" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "case_studies_thread_questions" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "case_studies_thread_rhythms" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "case_studies_thread_insights" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "case_studies_thread_outputs" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "case_studies_thread_unknowns" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_case_studies_v_version_thread_questions" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_case_studies_v_version_thread_rhythms" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_case_studies_v_version_thread_insights" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_case_studies_v_version_thread_outputs" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_case_studies_v_version_thread_unknowns" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "enquiries_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "draft_links" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "scheduled_changes" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "site_social" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "site_phrases" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_site_v_version_social" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_site_v_version_phrases" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "services_phases" CASCADE;
  DROP TABLE "services_neighbours" CASCADE;
  DROP TABLE "_services_v_version_phases" CASCADE;
  DROP TABLE "_services_v_version_neighbours" CASCADE;
  DROP TABLE "case_studies_thread_questions" CASCADE;
  DROP TABLE "case_studies_thread_rhythms" CASCADE;
  DROP TABLE "case_studies_thread_insights" CASCADE;
  DROP TABLE "case_studies_thread_outputs" CASCADE;
  DROP TABLE "case_studies_thread_unknowns" CASCADE;
  DROP TABLE "_case_studies_v_version_thread_questions" CASCADE;
  DROP TABLE "_case_studies_v_version_thread_rhythms" CASCADE;
  DROP TABLE "_case_studies_v_version_thread_insights" CASCADE;
  DROP TABLE "_case_studies_v_version_thread_outputs" CASCADE;
  DROP TABLE "_case_studies_v_version_thread_unknowns" CASCADE;
  DROP TABLE "enquiries_rels" CASCADE;
  DROP TABLE "draft_links" CASCADE;
  DROP TABLE "scheduled_changes" CASCADE;
  DROP TABLE "site_social" CASCADE;
  DROP TABLE "site_phrases" CASCADE;
  DROP TABLE "_site_v_version_social" CASCADE;
  DROP TABLE "_site_v_version_phrases" CASCADE;
  ALTER TABLE "services" DROP CONSTRAINT "services_meta_image_id_media_id_fk";
  
  ALTER TABLE "services_rels" DROP CONSTRAINT "services_rels_partnerships_fk";
  
  ALTER TABLE "services_rels" DROP CONSTRAINT "services_rels_case_studies_fk";
  
  ALTER TABLE "services_rels" DROP CONSTRAINT "services_rels_testimonials_fk";
  
  ALTER TABLE "_services_v" DROP CONSTRAINT "_services_v_version_meta_image_id_media_id_fk";
  
  ALTER TABLE "_services_v_rels" DROP CONSTRAINT "_services_v_rels_partnerships_fk";
  
  ALTER TABLE "_services_v_rels" DROP CONSTRAINT "_services_v_rels_case_studies_fk";
  
  ALTER TABLE "_services_v_rels" DROP CONSTRAINT "_services_v_rels_testimonials_fk";
  
  ALTER TABLE "partnerships" DROP CONSTRAINT "partnerships_meta_image_id_media_id_fk";
  
  ALTER TABLE "_partnerships_v" DROP CONSTRAINT "_partnerships_v_version_meta_image_id_media_id_fk";
  
  ALTER TABLE "case_studies" DROP CONSTRAINT "case_studies_meta_image_id_media_id_fk";
  
  ALTER TABLE "_case_studies_v" DROP CONSTRAINT "_case_studies_v_version_meta_image_id_media_id_fk";
  
  ALTER TABLE "testimonials" DROP CONSTRAINT "testimonials_picture_id_media_id_fk";
  
  ALTER TABLE "_testimonials_v" DROP CONSTRAINT "_testimonials_v_version_picture_id_media_id_fk";
  
  ALTER TABLE "writing" DROP CONSTRAINT "writing_meta_image_id_media_id_fk";
  
  ALTER TABLE "_writing_v" DROP CONSTRAINT "_writing_v_version_meta_image_id_media_id_fk";
  
  ALTER TABLE "organisations" DROP CONSTRAINT "organisations_logo_id_media_id_fk";
  
  ALTER TABLE "_organisations_v" DROP CONSTRAINT "_organisations_v_version_logo_id_media_id_fk";
  
  ALTER TABLE "pages" DROP CONSTRAINT "pages_meta_image_id_media_id_fk";
  
  ALTER TABLE "_pages_v" DROP CONSTRAINT "_pages_v_version_meta_image_id_media_id_fk";
  
  ALTER TABLE "home" DROP CONSTRAINT "home_meta_image_id_media_id_fk";
  
  ALTER TABLE "_home_v" DROP CONSTRAINT "_home_v_version_meta_image_id_media_id_fk";
  
  ALTER TABLE "site" DROP CONSTRAINT "site_picture_id_media_id_fk";
  
  ALTER TABLE "_site_v" DROP CONSTRAINT "_site_v_version_picture_id_media_id_fk";
  
  DROP INDEX "services_meta_meta_image_idx";
  DROP INDEX "services_deleted_at_idx";
  DROP INDEX "services_rels_partnerships_id_idx";
  DROP INDEX "services_rels_case_studies_id_idx";
  DROP INDEX "services_rels_testimonials_id_idx";
  DROP INDEX "_services_v_version_meta_version_meta_image_idx";
  DROP INDEX "_services_v_version_version_deleted_at_idx";
  DROP INDEX "_services_v_rels_partnerships_id_idx";
  DROP INDEX "_services_v_rels_case_studies_id_idx";
  DROP INDEX "_services_v_rels_testimonials_id_idx";
  DROP INDEX "partnerships_meta_meta_image_idx";
  DROP INDEX "partnerships_deleted_at_idx";
  DROP INDEX "_partnerships_v_version_meta_version_meta_image_idx";
  DROP INDEX "_partnerships_v_version_version_deleted_at_idx";
  DROP INDEX "case_studies_meta_meta_image_idx";
  DROP INDEX "case_studies_deleted_at_idx";
  DROP INDEX "_case_studies_v_version_meta_version_meta_image_idx";
  DROP INDEX "_case_studies_v_version_version_deleted_at_idx";
  DROP INDEX "testimonials_picture_idx";
  DROP INDEX "testimonials_deleted_at_idx";
  DROP INDEX "_testimonials_v_version_version_picture_idx";
  DROP INDEX "_testimonials_v_version_version_deleted_at_idx";
  DROP INDEX "enquiries_status_idx";
  DROP INDEX "enquiries_received_at_idx";
  DROP INDEX "enquiries_enquiry_id_idx";
  DROP INDEX "mailState_mailNextTryAt_idx";
  DROP INDEX "writing_meta_meta_image_idx";
  DROP INDEX "writing_deleted_at_idx";
  DROP INDEX "_writing_v_version_meta_version_meta_image_idx";
  DROP INDEX "_writing_v_version_version_deleted_at_idx";
  DROP INDEX "organisations_logo_idx";
  DROP INDEX "organisations_deleted_at_idx";
  DROP INDEX "_organisations_v_version_version_logo_idx";
  DROP INDEX "_organisations_v_version_version_deleted_at_idx";
  DROP INDEX "themes_deleted_at_idx";
  DROP INDEX "_themes_v_version_version_deleted_at_idx";
  DROP INDEX "media_sizes_small_avif_sizes_small_avif_filename_idx";
  DROP INDEX "media_sizes_medium_avif_sizes_medium_avif_filename_idx";
  DROP INDEX "media_sizes_large_avif_sizes_large_avif_filename_idx";
  DROP INDEX "media_sizes_wide_sizes_wide_filename_idx";
  DROP INDEX "media_sizes_wide_avif_sizes_wide_avif_filename_idx";
  DROP INDEX "pages_meta_meta_image_idx";
  DROP INDEX "pages_deleted_at_idx";
  DROP INDEX "_pages_v_version_meta_version_meta_image_idx";
  DROP INDEX "_pages_v_version_version_deleted_at_idx";
  DROP INDEX "redirects_deleted_at_idx";
  DROP INDEX "_redirects_v_version_version_deleted_at_idx";
  DROP INDEX "home_meta_meta_image_idx";
  DROP INDEX "_home_v_version_meta_version_meta_image_idx";
  DROP INDEX "site_picture_idx";
  DROP INDEX "_site_v_version_version_picture_idx";
  ALTER TABLE "enquiries" ALTER COLUMN "name" SET NOT NULL;
  ALTER TABLE "enquiries" ALTER COLUMN "email" SET NOT NULL;
  ALTER TABLE "enquiries" ALTER COLUMN "message" SET NOT NULL;
  ALTER TABLE "services_rels" ADD COLUMN "services_id" integer;
  ALTER TABLE "_services_v_rels" ADD COLUMN "services_id" integer;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "enquiries_id" integer;
  ALTER TABLE "services_rels" ADD CONSTRAINT "services_rels_services_fk" FOREIGN KEY ("services_id") REFERENCES "public"."services"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_services_v_rels" ADD CONSTRAINT "_services_v_rels_services_fk" FOREIGN KEY ("services_id") REFERENCES "public"."services"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_enquiries_fk" FOREIGN KEY ("enquiries_id") REFERENCES "public"."enquiries"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "services_rels_services_id_idx" ON "services_rels" USING btree ("services_id");
  CREATE INDEX "_services_v_rels_services_id_idx" ON "_services_v_rels" USING btree ("services_id");
  CREATE INDEX "payload_locked_documents_rels_enquiries_id_idx" ON "payload_locked_documents_rels" USING btree ("enquiries_id");
  ALTER TABLE "services" DROP COLUMN "audience";
  ALTER TABLE "services" DROP COLUMN "origins";
  ALTER TABLE "services" DROP COLUMN "invitation_heading";
  ALTER TABLE "services" DROP COLUMN "invitation_text";
  ALTER TABLE "services" DROP COLUMN "invitation_label";
  ALTER TABLE "services" DROP COLUMN "meta_title";
  ALTER TABLE "services" DROP COLUMN "meta_description";
  ALTER TABLE "services" DROP COLUMN "meta_image_id";
  ALTER TABLE "services" DROP COLUMN "deleted_at";
  ALTER TABLE "services_rels" DROP COLUMN "partnerships_id";
  ALTER TABLE "services_rels" DROP COLUMN "case_studies_id";
  ALTER TABLE "services_rels" DROP COLUMN "testimonials_id";
  ALTER TABLE "_services_v" DROP COLUMN "version_audience";
  ALTER TABLE "_services_v" DROP COLUMN "version_origins";
  ALTER TABLE "_services_v" DROP COLUMN "version_invitation_heading";
  ALTER TABLE "_services_v" DROP COLUMN "version_invitation_text";
  ALTER TABLE "_services_v" DROP COLUMN "version_invitation_label";
  ALTER TABLE "_services_v" DROP COLUMN "version_meta_title";
  ALTER TABLE "_services_v" DROP COLUMN "version_meta_description";
  ALTER TABLE "_services_v" DROP COLUMN "version_meta_image_id";
  ALTER TABLE "_services_v" DROP COLUMN "version_deleted_at";
  ALTER TABLE "_services_v_rels" DROP COLUMN "partnerships_id";
  ALTER TABLE "_services_v_rels" DROP COLUMN "case_studies_id";
  ALTER TABLE "_services_v_rels" DROP COLUMN "testimonials_id";
  ALTER TABLE "partnerships" DROP COLUMN "place";
  ALTER TABLE "partnerships" DROP COLUMN "ongoing";
  ALTER TABLE "partnerships" DROP COLUMN "meta_title";
  ALTER TABLE "partnerships" DROP COLUMN "meta_description";
  ALTER TABLE "partnerships" DROP COLUMN "meta_image_id";
  ALTER TABLE "partnerships" DROP COLUMN "deleted_at";
  ALTER TABLE "_partnerships_v" DROP COLUMN "version_place";
  ALTER TABLE "_partnerships_v" DROP COLUMN "version_ongoing";
  ALTER TABLE "_partnerships_v" DROP COLUMN "version_meta_title";
  ALTER TABLE "_partnerships_v" DROP COLUMN "version_meta_description";
  ALTER TABLE "_partnerships_v" DROP COLUMN "version_meta_image_id";
  ALTER TABLE "_partnerships_v" DROP COLUMN "version_deleted_at";
  ALTER TABLE "case_studies" DROP COLUMN "context";
  ALTER TABLE "case_studies" DROP COLUMN "meta_title";
  ALTER TABLE "case_studies" DROP COLUMN "meta_description";
  ALTER TABLE "case_studies" DROP COLUMN "meta_image_id";
  ALTER TABLE "case_studies" DROP COLUMN "deleted_at";
  ALTER TABLE "_case_studies_v" DROP COLUMN "version_context";
  ALTER TABLE "_case_studies_v" DROP COLUMN "version_meta_title";
  ALTER TABLE "_case_studies_v" DROP COLUMN "version_meta_description";
  ALTER TABLE "_case_studies_v" DROP COLUMN "version_meta_image_id";
  ALTER TABLE "_case_studies_v" DROP COLUMN "version_deleted_at";
  ALTER TABLE "testimonials" DROP COLUMN "picture_id";
  ALTER TABLE "testimonials" DROP COLUMN "occasion";
  ALTER TABLE "testimonials" DROP COLUMN "date";
  ALTER TABLE "testimonials" DROP COLUMN "deleted_at";
  ALTER TABLE "_testimonials_v" DROP COLUMN "version_picture_id";
  ALTER TABLE "_testimonials_v" DROP COLUMN "version_occasion";
  ALTER TABLE "_testimonials_v" DROP COLUMN "version_date";
  ALTER TABLE "_testimonials_v" DROP COLUMN "version_deleted_at";
  ALTER TABLE "enquiries" DROP COLUMN "received_at";
  ALTER TABLE "enquiries" DROP COLUMN "mail_state";
  ALTER TABLE "enquiries" DROP COLUMN "mail_note";
  ALTER TABLE "enquiries" DROP COLUMN "enquiry_id";
  ALTER TABLE "enquiries" DROP COLUMN "about_path";
  ALTER TABLE "enquiries" DROP COLUMN "mail_attempts";
  ALTER TABLE "enquiries" DROP COLUMN "mail_next_try_at";
  ALTER TABLE "writing" DROP COLUMN "meta_title";
  ALTER TABLE "writing" DROP COLUMN "meta_description";
  ALTER TABLE "writing" DROP COLUMN "meta_image_id";
  ALTER TABLE "writing" DROP COLUMN "deleted_at";
  ALTER TABLE "_writing_v" DROP COLUMN "version_meta_title";
  ALTER TABLE "_writing_v" DROP COLUMN "version_meta_description";
  ALTER TABLE "_writing_v" DROP COLUMN "version_meta_image_id";
  ALTER TABLE "_writing_v" DROP COLUMN "version_deleted_at";
  ALTER TABLE "organisations" DROP COLUMN "kind";
  ALTER TABLE "organisations" DROP COLUMN "logo_id";
  ALTER TABLE "organisations" DROP COLUMN "deleted_at";
  ALTER TABLE "_organisations_v" DROP COLUMN "version_kind";
  ALTER TABLE "_organisations_v" DROP COLUMN "version_logo_id";
  ALTER TABLE "_organisations_v" DROP COLUMN "version_deleted_at";
  ALTER TABLE "themes" DROP COLUMN "deleted_at";
  ALTER TABLE "_themes_v" DROP COLUMN "version_deleted_at";
  ALTER TABLE "media" DROP COLUMN "sizes_small_avif_url";
  ALTER TABLE "media" DROP COLUMN "sizes_small_avif_width";
  ALTER TABLE "media" DROP COLUMN "sizes_small_avif_height";
  ALTER TABLE "media" DROP COLUMN "sizes_small_avif_mime_type";
  ALTER TABLE "media" DROP COLUMN "sizes_small_avif_filesize";
  ALTER TABLE "media" DROP COLUMN "sizes_small_avif_filename";
  ALTER TABLE "media" DROP COLUMN "sizes_medium_avif_url";
  ALTER TABLE "media" DROP COLUMN "sizes_medium_avif_width";
  ALTER TABLE "media" DROP COLUMN "sizes_medium_avif_height";
  ALTER TABLE "media" DROP COLUMN "sizes_medium_avif_mime_type";
  ALTER TABLE "media" DROP COLUMN "sizes_medium_avif_filesize";
  ALTER TABLE "media" DROP COLUMN "sizes_medium_avif_filename";
  ALTER TABLE "media" DROP COLUMN "sizes_large_avif_url";
  ALTER TABLE "media" DROP COLUMN "sizes_large_avif_width";
  ALTER TABLE "media" DROP COLUMN "sizes_large_avif_height";
  ALTER TABLE "media" DROP COLUMN "sizes_large_avif_mime_type";
  ALTER TABLE "media" DROP COLUMN "sizes_large_avif_filesize";
  ALTER TABLE "media" DROP COLUMN "sizes_large_avif_filename";
  ALTER TABLE "media" DROP COLUMN "sizes_wide_url";
  ALTER TABLE "media" DROP COLUMN "sizes_wide_width";
  ALTER TABLE "media" DROP COLUMN "sizes_wide_height";
  ALTER TABLE "media" DROP COLUMN "sizes_wide_mime_type";
  ALTER TABLE "media" DROP COLUMN "sizes_wide_filesize";
  ALTER TABLE "media" DROP COLUMN "sizes_wide_filename";
  ALTER TABLE "media" DROP COLUMN "sizes_wide_avif_url";
  ALTER TABLE "media" DROP COLUMN "sizes_wide_avif_width";
  ALTER TABLE "media" DROP COLUMN "sizes_wide_avif_height";
  ALTER TABLE "media" DROP COLUMN "sizes_wide_avif_mime_type";
  ALTER TABLE "media" DROP COLUMN "sizes_wide_avif_filesize";
  ALTER TABLE "media" DROP COLUMN "sizes_wide_avif_filename";
  ALTER TABLE "pages" DROP COLUMN "meta_title";
  ALTER TABLE "pages" DROP COLUMN "meta_description";
  ALTER TABLE "pages" DROP COLUMN "meta_image_id";
  ALTER TABLE "pages" DROP COLUMN "deleted_at";
  ALTER TABLE "_pages_v" DROP COLUMN "version_meta_title";
  ALTER TABLE "_pages_v" DROP COLUMN "version_meta_description";
  ALTER TABLE "_pages_v" DROP COLUMN "version_meta_image_id";
  ALTER TABLE "_pages_v" DROP COLUMN "version_deleted_at";
  ALTER TABLE "redirects" DROP COLUMN "made";
  ALTER TABLE "redirects" DROP COLUMN "deleted_at";
  ALTER TABLE "_redirects_v" DROP COLUMN "version_made";
  ALTER TABLE "_redirects_v" DROP COLUMN "version_deleted_at";
  ALTER TABLE "publications" DROP COLUMN "scheduled";
  ALTER TABLE "home" DROP COLUMN "meta_title";
  ALTER TABLE "home" DROP COLUMN "meta_description";
  ALTER TABLE "home" DROP COLUMN "meta_image_id";
  ALTER TABLE "_home_v" DROP COLUMN "version_meta_title";
  ALTER TABLE "_home_v" DROP COLUMN "version_meta_description";
  ALTER TABLE "_home_v" DROP COLUMN "version_meta_image_id";
  ALTER TABLE "site" DROP COLUMN "picture_id";
  ALTER TABLE "site" DROP COLUMN "contact_enquiries_kept_months";
  ALTER TABLE "_site_v" DROP COLUMN "version_picture_id";
  ALTER TABLE "_site_v" DROP COLUMN "version_contact_enquiries_kept_months";
  DROP TYPE "public"."enum_enquiries_mail_state";
  DROP TYPE "public"."enum_organisations_kind";
  DROP TYPE "public"."enum__organisations_v_version_kind";
  DROP TYPE "public"."enum_redirects_made";
  DROP TYPE "public"."enum__redirects_v_version_made";
  DROP TYPE "public"."enum_draft_links_days";
  DROP TYPE "public"."enum_scheduled_changes_change";
  DROP TYPE "public"."enum_site_phrases_phrase";
  DROP TYPE "public"."enum__site_v_version_phrases_phrase";`)
}
