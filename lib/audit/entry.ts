/** Who did what to which thing, and when. */
export type AuditEntry = {
  id: string;
  brandId: string;
  actorId: string;
  /** The actor's name at that time: people leave, the record stays readable. */
  actorName: string;
  /** Entity and verb, like `journey.rename`. */
  action: string;
  entityKind: string;
  entityId: string;
  detail: Record<string, unknown>;
  at: Date;
};
