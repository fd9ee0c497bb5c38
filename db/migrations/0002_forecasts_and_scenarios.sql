CREATE TABLE "forecasts" (
	"id" text PRIMARY KEY NOT NULL,
	"journey_id" text NOT NULL,
	"content_hash" text NOT NULL,
	"options" jsonb NOT NULL,
	"simulation" jsonb NOT NULL,
	"forecast" jsonb NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"created_by" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "scenarios" (
	"id" text PRIMARY KEY NOT NULL,
	"journey_id" text NOT NULL,
	"name" text NOT NULL,
	"content_hash" text NOT NULL,
	"document" jsonb NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"created_by" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "forecasts" ADD CONSTRAINT "forecasts_journey_id_journeys_id_fk" FOREIGN KEY ("journey_id") REFERENCES "public"."journeys"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "scenarios" ADD CONSTRAINT "scenarios_journey_id_journeys_id_fk" FOREIGN KEY ("journey_id") REFERENCES "public"."journeys"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "forecasts_journey_id_created_at" ON "forecasts" USING btree ("journey_id","created_at");--> statement-breakpoint
CREATE INDEX "scenarios_journey_id_created_at" ON "scenarios" USING btree ("journey_id","created_at");