import type { Db } from '@/db/handle';
import type { Role } from './permissions';

/** Who asks, for which brand, and when: what every service is given first. */
export type ServiceContext = {
  db: Db;
  actor: { id: string; name: string; role: Role };
  brandId: string;
  now: Date;
};
