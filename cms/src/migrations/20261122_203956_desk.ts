import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_draft_links_days" AS ENUM('1', '7', '30');
  CREATE TYPE "public"."enum_scheduled_changes_change" AS ENUM('publish', 'withdraw');
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
  
  ALTER TABLE "services" ADD COLUMN "deleted_at" timestamp(3) with time zone;
  ALTER TABLE "_services_v" ADD COLUMN "version_deleted_at" timestamp(3) with time zone;
  ALTER TABLE "partnerships" ADD COLUMN "deleted_at" timestamp(3) with time zone;
  ALTER TABLE "_partnerships_v" ADD COLUMN "version_deleted_at" timestamp(3) with time zone;
  ALTER TABLE "case_studies" ADD COLUMN "deleted_at" timestamp(3) with time zone;
  ALTER TABLE "_case_studies_v" ADD COLUMN "version_deleted_at" timestamp(3) with time zone;
  ALTER TABLE "testimonials" ADD COLUMN "deleted_at" timestamp(3) with time zone;
  ALTER TABLE "_testimonials_v" ADD COLUMN "version_deleted_at" timestamp(3) with time zone;
  ALTER TABLE "writing" ADD COLUMN "deleted_at" timestamp(3) with time zone;
  ALTER TABLE "_writing_v" ADD COLUMN "version_deleted_at" timestamp(3) with time zone;
  ALTER TABLE "organisations" ADD COLUMN "deleted_at" timestamp(3) with time zone;
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
  ALTER TABLE "pages" ADD COLUMN "deleted_at" timestamp(3) with time zone;
  ALTER TABLE "_pages_v" ADD COLUMN "version_deleted_at" timestamp(3) with time zone;
  ALTER TABLE "redirects" ADD COLUMN "deleted_at" timestamp(3) with time zone;
  ALTER TABLE "_redirects_v" ADD COLUMN "version_deleted_at" timestamp(3) with time zone;
  ALTER TABLE "publications" ADD COLUMN "scheduled" boolean DEFAULT false;
  ALTER TABLE "draft_links" ADD CONSTRAINT "draft_links_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "scheduled_changes" ADD CONSTRAINT "scheduled_changes_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
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
  CREATE INDEX "services_deleted_at_idx" ON "services" USING btree ("deleted_at");
  CREATE INDEX "_services_v_version_version_deleted_at_idx" ON "_services_v" USING btree ("version_deleted_at");
  CREATE INDEX "partnerships_deleted_at_idx" ON "partnerships" USING btree ("deleted_at");
  CREATE INDEX "_partnerships_v_version_version_deleted_at_idx" ON "_partnerships_v" USING btree ("version_deleted_at");
  CREATE INDEX "case_studies_deleted_at_idx" ON "case_studies" USING btree ("deleted_at");
  CREATE INDEX "_case_studies_v_version_version_deleted_at_idx" ON "_case_studies_v" USING btree ("version_deleted_at");
  CREATE INDEX "testimonials_deleted_at_idx" ON "testimonials" USING btree ("deleted_at");
  CREATE INDEX "_testimonials_v_version_version_deleted_at_idx" ON "_testimonials_v" USING btree ("version_deleted_at");
  CREATE INDEX "writing_deleted_at_idx" ON "writing" USING btree ("deleted_at");
  CREATE INDEX "_writing_v_version_version_deleted_at_idx" ON "_writing_v" USING btree ("version_deleted_at");
  CREATE INDEX "organisations_deleted_at_idx" ON "organisations" USING btree ("deleted_at");
  CREATE INDEX "_organisations_v_version_version_deleted_at_idx" ON "_organisations_v" USING btree ("version_deleted_at");
  CREATE INDEX "themes_deleted_at_idx" ON "themes" USING btree ("deleted_at");
  CREATE INDEX "_themes_v_version_version_deleted_at_idx" ON "_themes_v" USING btree ("version_deleted_at");
  CREATE INDEX "media_sizes_small_avif_sizes_small_avif_filename_idx" ON "media" USING btree ("sizes_small_avif_filename");
  CREATE INDEX "media_sizes_medium_avif_sizes_medium_avif_filename_idx" ON "media" USING btree ("sizes_medium_avif_filename");
  CREATE INDEX "media_sizes_large_avif_sizes_large_avif_filename_idx" ON "media" USING btree ("sizes_large_avif_filename");
  CREATE INDEX "media_sizes_wide_sizes_wide_filename_idx" ON "media" USING btree ("sizes_wide_filename");
  CREATE INDEX "media_sizes_wide_avif_sizes_wide_avif_filename_idx" ON "media" USING btree ("sizes_wide_avif_filename");
  CREATE INDEX "pages_deleted_at_idx" ON "pages" USING btree ("deleted_at");
  CREATE INDEX "_pages_v_version_version_deleted_at_idx" ON "_pages_v" USING btree ("version_deleted_at");
  CREATE INDEX "redirects_deleted_at_idx" ON "redirects" USING btree ("deleted_at");
  CREATE INDEX "_redirects_v_version_version_deleted_at_idx" ON "_redirects_v" USING btree ("version_deleted_at");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "draft_links" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "scheduled_changes" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "draft_links" CASCADE;
  DROP TABLE "scheduled_changes" CASCADE;
  DROP INDEX "services_deleted_at_idx";
  DROP INDEX "_services_v_version_version_deleted_at_idx";
  DROP INDEX "partnerships_deleted_at_idx";
  DROP INDEX "_partnerships_v_version_version_deleted_at_idx";
  DROP INDEX "case_studies_deleted_at_idx";
  DROP INDEX "_case_studies_v_version_version_deleted_at_idx";
  DROP INDEX "testimonials_deleted_at_idx";
  DROP INDEX "_testimonials_v_version_version_deleted_at_idx";
  DROP INDEX "writing_deleted_at_idx";
  DROP INDEX "_writing_v_version_version_deleted_at_idx";
  DROP INDEX "organisations_deleted_at_idx";
  DROP INDEX "_organisations_v_version_version_deleted_at_idx";
  DROP INDEX "themes_deleted_at_idx";
  DROP INDEX "_themes_v_version_version_deleted_at_idx";
  DROP INDEX "media_sizes_small_avif_sizes_small_avif_filename_idx";
  DROP INDEX "media_sizes_medium_avif_sizes_medium_avif_filename_idx";
  DROP INDEX "media_sizes_large_avif_sizes_large_avif_filename_idx";
  DROP INDEX "media_sizes_wide_sizes_wide_filename_idx";
  DROP INDEX "media_sizes_wide_avif_sizes_wide_avif_filename_idx";
  DROP INDEX "pages_deleted_at_idx";
  DROP INDEX "_pages_v_version_version_deleted_at_idx";
  DROP INDEX "redirects_deleted_at_idx";
  DROP INDEX "_redirects_v_version_version_deleted_at_idx";
  ALTER TABLE "services" DROP COLUMN "deleted_at";
  ALTER TABLE "_services_v" DROP COLUMN "version_deleted_at";
  ALTER TABLE "partnerships" DROP COLUMN "deleted_at";
  ALTER TABLE "_partnerships_v" DROP COLUMN "version_deleted_at";
  ALTER TABLE "case_studies" DROP COLUMN "deleted_at";
  ALTER TABLE "_case_studies_v" DROP COLUMN "version_deleted_at";
  ALTER TABLE "testimonials" DROP COLUMN "deleted_at";
  ALTER TABLE "_testimonials_v" DROP COLUMN "version_deleted_at";
  ALTER TABLE "writing" DROP COLUMN "deleted_at";
  ALTER TABLE "_writing_v" DROP COLUMN "version_deleted_at";
  ALTER TABLE "organisations" DROP COLUMN "deleted_at";
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
  ALTER TABLE "pages" DROP COLUMN "deleted_at";
  ALTER TABLE "_pages_v" DROP COLUMN "version_deleted_at";
  ALTER TABLE "redirects" DROP COLUMN "deleted_at";
  ALTER TABLE "_redirects_v" DROP COLUMN "version_deleted_at";
  ALTER TABLE "publications" DROP COLUMN "scheduled";
  DROP TYPE "public"."enum_draft_links_days";
  DROP TYPE "public"."enum_scheduled_changes_change";`)
}
