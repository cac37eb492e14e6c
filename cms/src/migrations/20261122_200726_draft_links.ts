import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_draft_links_days" AS ENUM('1', '7', '30');
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
  
  ALTER TABLE "draft_links" ADD CONSTRAINT "draft_links_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "draft_links_document_id_idx" ON "draft_links" USING btree ("document_id");
  CREATE INDEX "draft_links_user_idx" ON "draft_links" USING btree ("user_id");
  CREATE UNIQUE INDEX "draft_links_code_idx" ON "draft_links" USING btree ("code");
  CREATE INDEX "draft_links_updated_at_idx" ON "draft_links" USING btree ("updated_at");
  CREATE INDEX "draft_links_created_at_idx" ON "draft_links" USING btree ("created_at");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "draft_links" CASCADE;
  DROP TYPE "public"."enum_draft_links_days";`)
}
