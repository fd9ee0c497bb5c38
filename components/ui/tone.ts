export type Tone = 'neutral' | 'accent' | 'success' | 'warning' | 'danger' | 'info';

/** A quiet ground with text that is readable on it. */
export const TONE_SOFT: Record<Tone, string> = {
  neutral: 'bg-pressed text-muted',
  accent: 'bg-accent-soft text-accent-ink',
  success: 'bg-success-soft text-success-ink',
  warning: 'bg-warning-soft text-warning-ink',
  danger: 'bg-danger-soft text-danger-ink',
  info: 'bg-info-soft text-info-ink',
};

/** Text and icons on any ground. */
export const TONE_INK: Record<Tone, string> = {
  neutral: 'text-muted',
  accent: 'text-accent-ink',
  success: 'text-success-ink',
  warning: 'text-warning-ink',
  danger: 'text-danger-ink',
  info: 'text-info-ink',
};

/** A solid fill for bars and dots; not for text. */
export const TONE_FILL: Record<Tone, string> = {
  neutral: 'bg-stage-none',
  accent: 'bg-accent',
  success: 'bg-success',
  warning: 'bg-warning',
  danger: 'bg-danger',
  info: 'bg-info',
};
