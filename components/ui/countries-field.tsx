'use client';
import type { ComponentProps } from 'react';
import { COUNTRY_CODES, countryName } from '@/lib/approval/country';
import { ChipsField } from './chips-field';

const COUNTRIES = COUNTRY_CODES.map((code) => ({ value: code, label: countryName(code), hint: code })).sort((a, b) => a.label.localeCompare(b.label, 'en'));

/** Any number of countries, found by name or two-letter code; kept as codes. */
export function CountriesField(props: Omit<ComponentProps<typeof ChipsField>, 'options' | 'empty' | 'creates'>) {
  return <ChipsField placeholder="Germany, US…" {...props} options={COUNTRIES} empty="No country of this name." />;
}
