import type { Db } from '@/db/handle';
import type { Permission, Role } from './permissions';

/** Who asks, for which brand, and when: what every service is given first. */
export type ServiceContext = {
  db: Db;
  actor: {
    id: string;
    name: string;
    role: Role;
    /** Where a program acts with a token: the only permissions it was given. */
    scopes?: readonly Permission[];
  };
  brandId: string;
  now: Date;
};
