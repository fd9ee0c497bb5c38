import type { TemplateVariable } from '../template';

const text = (key: string, label: string, example: string, hint?: string): TemplateVariable => ({ key, label, example, kind: 'text', ...(hint !== undefined && { hint }) });
const url = (key: string, label: string, example: string, hint?: string): TemplateVariable => ({ key, label, example, kind: 'url', ...(hint !== undefined && { hint }) });

/** Words of a fictional software company, Northbeam, that templates between businesses ask for. */
export const B2B = {
  brand: text('brand', 'Brand name', 'Northbeam'),
  product: text('product', 'Product name', 'Northbeam Planner'),
  benefit: text('benefit', 'Main benefit', 'plan a quarter in one afternoon', 'What customers can do with it, as in “so that you can …”.'),
  topic: text('topic', 'Topic', 'capacity planning', 'What your content is about, in two or three words.'),
  contact: text('contact', 'Name of the sales contact', 'Maya Ellis'),
  phone: text('phone', 'Phone number of the sales contact', '+1 312 555 0148'),
  site: url('site', 'Web address', 'northbeam.example', 'Short, without https://: it stands in text messages, too.'),
  price: text('price', 'Price', '$49 a month', 'As it stands on your pricing page.'),
} as const;

/** Words of a fictional shop, Tidewell Coffee, that templates for consumers ask for. */
export const B2C = {
  brand: text('brand', 'Brand name', 'Tidewell'),
  product: text('product', 'Best-known product', 'Morning Roast'),
  benefit: text('benefit', 'What customers get out of it', 'better coffee with less fuss', 'As in “you came for …”.'),
  site: url('site', 'Web address', 'tidewell.example', 'Short, without https://: it stands in text messages, too.'),
  offer: text('offer', 'Main offer', '10 % off'),
  sender: text('sender', 'Who signs the emails', 'Ines', 'A first name; people answer people.'),
} as const;

export { text, url };
