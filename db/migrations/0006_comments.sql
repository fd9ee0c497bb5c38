CREATE TABLE "comments" (
	"id" text PRIMARY KEY NOT NULL,
	"journey_id" text NOT NULL,
	"thread_id" text,
	"part_id" text,
	"part_name" text NOT NULL,
	"text" text NOT NULL,
	"author_id" text NOT NULL,
	"author_name" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"resolved_at" timestamp with time zone,
	"resolved_by" text
);
--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_journey_id_journeys_id_fk" FOREIGN KEY ("journey_id") REFERENCES "public"."journeys"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "comments_journey_id_at_idx" ON "comments" USING btree ("journey_id","at");