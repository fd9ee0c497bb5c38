import type { Journey } from '@/lib/journey/journey';
import { exampleValues } from '@/lib/journey/templates/example-values';
import { fillTemplate } from '@/lib/journey/templates/fill-template';
import type { Template } from '@/lib/journey/templates/template';

/** A template with its example answers; as it stands where those do not fit. */
export function exampleOf(template: Template): Journey {
  const filled = fillTemplate(template, { values: exampleValues(template) });
  return filled.ok ? filled.journey : template.document;
}
