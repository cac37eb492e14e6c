import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "services" ADD COLUMN "saved_by" varchar;
  ALTER TABLE "_services_v" ADD COLUMN "version_saved_by" varchar;
  ALTER TABLE "partnerships" ADD COLUMN "saved_by" varchar;
  ALTER TABLE "_partnerships_v" ADD COLUMN "version_saved_by" varchar;
  ALTER TABLE "case_studies" ADD COLUMN "saved_by" varchar;
  ALTER TABLE "_case_studies_v" ADD COLUMN "version_saved_by" varchar;
  ALTER TABLE "testimonials" ADD COLUMN "saved_by" varchar;
  ALTER TABLE "_testimonials_v" ADD COLUMN "version_saved_by" varchar;
  ALTER TABLE "writing" ADD COLUMN "saved_by" varchar;
  ALTER TABLE "_writing_v" ADD COLUMN "version_saved_by" varchar;
  ALTER TABLE "organisations" ADD COLUMN "saved_by" varchar;
  ALTER TABLE "_organisations_v" ADD COLUMN "version_saved_by" varchar;
  ALTER TABLE "themes" ADD COLUMN "saved_by" varchar;
  ALTER TABLE "_themes_v" ADD COLUMN "version_saved_by" varchar;
  ALTER TABLE "media" ADD COLUMN "deleted_at" timestamp(3) with time zone;
  ALTER TABLE "pages" ADD COLUMN "saved_by" varchar;
  ALTER TABLE "_pages_v" ADD COLUMN "version_saved_by" varchar;
  ALTER TABLE "redirects" ADD COLUMN "saved_by" varchar;
  ALTER TABLE "_redirects_v" ADD COLUMN "version_saved_by" varchar;
  ALTER TABLE "home" ADD COLUMN "saved_by" varchar;
  ALTER TABLE "_home_v" ADD COLUMN "version_saved_by" varchar;
  ALTER TABLE "site" ADD COLUMN "saved_by" varchar;
  ALTER TABLE "_site_v" ADD COLUMN "version_saved_by" varchar;
  CREATE INDEX "media_deleted_at_idx" ON "media" USING btree ("deleted_at");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP INDEX "media_deleted_at_idx";
  ALTER TABLE "services" DROP COLUMN "saved_by";
  ALTER TABLE "_services_v" DROP COLUMN "version_saved_by";
  ALTER TABLE "partnerships" DROP COLUMN "saved_by";
  ALTER TABLE "_partnerships_v" DROP COLUMN "version_saved_by";
  ALTER TABLE "case_studies" DROP COLUMN "saved_by";
  ALTER TABLE "_case_studies_v" DROP COLUMN "version_saved_by";
  ALTER TABLE "testimonials" DROP COLUMN "saved_by";
  ALTER TABLE "_testimonials_v" DROP COLUMN "version_saved_by";
  ALTER TABLE "writing" DROP COLUMN "saved_by";
  ALTER TABLE "_writing_v" DROP COLUMN "version_saved_by";
  ALTER TABLE "organisations" DROP COLUMN "saved_by";
  ALTER TABLE "_organisations_v" DROP COLUMN "version_saved_by";
  ALTER TABLE "themes" DROP COLUMN "saved_by";
  ALTER TABLE "_themes_v" DROP COLUMN "version_saved_by";
  ALTER TABLE "media" DROP COLUMN "deleted_at";
  ALTER TABLE "pages" DROP COLUMN "saved_by";
  ALTER TABLE "_pages_v" DROP COLUMN "version_saved_by";
  ALTER TABLE "redirects" DROP COLUMN "saved_by";
  ALTER TABLE "_redirects_v" DROP COLUMN "version_saved_by";
  ALTER TABLE "home" DROP COLUMN "saved_by";
  ALTER TABLE "_home_v" DROP COLUMN "version_saved_by";
  ALTER TABLE "site" DROP COLUMN "saved_by";
  ALTER TABLE "_site_v" DROP COLUMN "version_saved_by";`)
}
