import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_redirects_made" AS ENUM('hand', 'itself');
  CREATE TYPE "public"."enum__redirects_v_version_made" AS ENUM('hand', 'itself');
  ALTER TABLE "redirects" ADD COLUMN "made" "enum_redirects_made" DEFAULT 'hand';
  ALTER TABLE "_redirects_v" ADD COLUMN "version_made" "enum__redirects_v_version_made" DEFAULT 'hand';`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "redirects" DROP COLUMN "made";
  ALTER TABLE "_redirects_v" DROP COLUMN "version_made";
  DROP TYPE "public"."enum_redirects_made";
  DROP TYPE "public"."enum__redirects_v_version_made";`)
}
