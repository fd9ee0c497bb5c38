-- The digests of entries that are there already are made at the start that follows (db/seal-audit.ts), which then forbids null.
CREATE TABLE "audit_links" (
	"brand_id" text NOT NULL,
	"seq" bigint NOT NULL,
	"entry_id" text NOT NULL,
	"hash" text NOT NULL,
	CONSTRAINT "audit_links_brand_id_seq_pk" PRIMARY KEY("brand_id","seq"),
	CONSTRAINT "audit_links_entry_id_unique" UNIQUE("entry_id")
);
--> statement-breakpoint
ALTER TABLE "audit_entries" ADD COLUMN "digest" text;--> statement-breakpoint
ALTER TABLE "audit_links" ADD CONSTRAINT "audit_links_entry_id_audit_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."audit_entries"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "audit_entries_brand_id_at_id_idx" ON "audit_entries" USING btree ("brand_id","at","id");