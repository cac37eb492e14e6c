import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_webhook_deliveries_state" AS ENUM('pending', 'delivered', 'failed');
  CREATE TABLE "webhook_targets" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"address" varchar NOT NULL,
  	"active" boolean DEFAULT true,
  	"signed" boolean DEFAULT false,
  	"secret" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "webhook_deliveries" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"target_name" varchar NOT NULL,
  	"target_id" integer,
  	"state" "enum_webhook_deliveries_state" DEFAULT 'pending' NOT NULL,
  	"attempts" numeric DEFAULT 0 NOT NULL,
  	"last_answer" varchar,
  	"next_try_at" timestamp(3) with time zone,
  	"delivered_at" timestamp(3) with time zone,
  	"released_at" timestamp(3) with time zone NOT NULL,
  	"changed_paths" numeric,
  	"release" varchar NOT NULL,
  	"message_id" varchar NOT NULL,
  	"give_up_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "publishing_orders" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"hold" varchar,
  	"hold_asked_at" timestamp(3) with time zone,
  	"hold_asked_by" varchar,
  	"allowed_drop" varchar,
  	"held" varchar,
  	"waiting" jsonb,
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  ALTER TABLE "publications" ADD COLUMN "user_name" varchar;
  ALTER TABLE "webhook_deliveries" ADD CONSTRAINT "webhook_deliveries_target_id_webhook_targets_id_fk" FOREIGN KEY ("target_id") REFERENCES "public"."webhook_targets"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "webhook_targets_updated_at_idx" ON "webhook_targets" USING btree ("updated_at");
  CREATE INDEX "webhook_targets_created_at_idx" ON "webhook_targets" USING btree ("created_at");
  CREATE INDEX "webhook_deliveries_target_idx" ON "webhook_deliveries" USING btree ("target_id");
  CREATE INDEX "webhook_deliveries_updated_at_idx" ON "webhook_deliveries" USING btree ("updated_at");
  CREATE INDEX "webhook_deliveries_created_at_idx" ON "webhook_deliveries" USING btree ("created_at");
  CREATE INDEX "state_nextTryAt_idx" ON "webhook_deliveries" USING btree ("state","next_try_at");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "webhook_targets" CASCADE;
  DROP TABLE "webhook_deliveries" CASCADE;
  DROP TABLE "publishing_orders" CASCADE;
  ALTER TABLE "publications" DROP COLUMN "user_name";
  DROP TYPE "public"."enum_webhook_deliveries_state";`)
}
