export * from './audit-entries';
export * from './brands';
export * from './journey-versions';
export * from './journeys';
