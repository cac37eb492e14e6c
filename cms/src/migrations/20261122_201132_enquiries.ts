import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_enquiries_mail_state" AS ENUM('waiting', 'mailed', 'unset', 'nobody', 'failed');
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
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_enquiries_fk";
  
  DROP INDEX "payload_locked_documents_rels_enquiries_id_idx";
  ALTER TABLE "enquiries" ADD COLUMN "received_at" timestamp(3) with time zone NOT NULL;
  ALTER TABLE "enquiries" ADD COLUMN "mail_state" "enum_enquiries_mail_state" DEFAULT 'unset' NOT NULL;
  ALTER TABLE "enquiries" ADD COLUMN "mail_note" varchar;
  ALTER TABLE "enquiries" ADD COLUMN "enquiry_id" varchar NOT NULL;
  ALTER TABLE "enquiries" ADD COLUMN "about_path" varchar;
  ALTER TABLE "enquiries" ADD COLUMN "mail_attempts" numeric DEFAULT 0 NOT NULL;
  ALTER TABLE "enquiries" ADD COLUMN "mail_next_try_at" timestamp(3) with time zone;
  ALTER TABLE "enquiries_rels" ADD CONSTRAINT "enquiries_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."enquiries"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "enquiries_rels" ADD CONSTRAINT "enquiries_rels_services_fk" FOREIGN KEY ("services_id") REFERENCES "public"."services"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "enquiries_rels" ADD CONSTRAINT "enquiries_rels_partnerships_fk" FOREIGN KEY ("partnerships_id") REFERENCES "public"."partnerships"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "enquiries_rels" ADD CONSTRAINT "enquiries_rels_case_studies_fk" FOREIGN KEY ("case_studies_id") REFERENCES "public"."case_studies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "enquiries_rels" ADD CONSTRAINT "enquiries_rels_writing_fk" FOREIGN KEY ("writing_id") REFERENCES "public"."writing"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "enquiries_rels" ADD CONSTRAINT "enquiries_rels_pages_fk" FOREIGN KEY ("pages_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "enquiries_rels_order_idx" ON "enquiries_rels" USING btree ("order");
  CREATE INDEX "enquiries_rels_parent_idx" ON "enquiries_rels" USING btree ("parent_id");
  CREATE INDEX "enquiries_rels_path_idx" ON "enquiries_rels" USING btree ("path");
  CREATE INDEX "enquiries_rels_services_id_idx" ON "enquiries_rels" USING btree ("services_id");
  CREATE INDEX "enquiries_rels_partnerships_id_idx" ON "enquiries_rels" USING btree ("partnerships_id");
  CREATE INDEX "enquiries_rels_case_studies_id_idx" ON "enquiries_rels" USING btree ("case_studies_id");
  CREATE INDEX "enquiries_rels_writing_id_idx" ON "enquiries_rels" USING btree ("writing_id");
  CREATE INDEX "enquiries_rels_pages_id_idx" ON "enquiries_rels" USING btree ("pages_id");
  CREATE INDEX "enquiries_status_idx" ON "enquiries" USING btree ("status");
  CREATE INDEX "enquiries_received_at_idx" ON "enquiries" USING btree ("received_at");
  CREATE UNIQUE INDEX "enquiries_enquiry_id_idx" ON "enquiries" USING btree ("enquiry_id");
  CREATE INDEX "mailState_mailNextTryAt_idx" ON "enquiries" USING btree ("mail_state","mail_next_try_at");
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "enquiries_id";`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "enquiries_rels" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "enquiries_rels" CASCADE;
  DROP INDEX "enquiries_status_idx";
  DROP INDEX "enquiries_received_at_idx";
  DROP INDEX "enquiries_enquiry_id_idx";
  DROP INDEX "mailState_mailNextTryAt_idx";
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "enquiries_id" integer;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_enquiries_fk" FOREIGN KEY ("enquiries_id") REFERENCES "public"."enquiries"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_enquiries_id_idx" ON "payload_locked_documents_rels" USING btree ("enquiries_id");
  ALTER TABLE "enquiries" DROP COLUMN "received_at";
  ALTER TABLE "enquiries" DROP COLUMN "mail_state";
  ALTER TABLE "enquiries" DROP COLUMN "mail_note";
  ALTER TABLE "enquiries" DROP COLUMN "enquiry_id";
  ALTER TABLE "enquiries" DROP COLUMN "about_path";
  ALTER TABLE "enquiries" DROP COLUMN "mail_attempts";
  ALTER TABLE "enquiries" DROP COLUMN "mail_next_try_at";
  DROP TYPE "public"."enum_enquiries_mail_state";`)
}
