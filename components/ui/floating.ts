/** What floats over every page, fetched as one: its parts share most of their code. */
export { default as MenuPopup } from './menu-popup';
export { default as TipPopup } from './tip-popup';
export { default as Toasts } from './toasts';
