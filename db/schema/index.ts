export * from './audit-entries';
export * from './brands';
export * from './checklist-items';
export * from './forecasts';
export * from './journey-versions';
export * from './journeys';
export * from './scenarios';
export * from './templates';
