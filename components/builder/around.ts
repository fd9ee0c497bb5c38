/** What stands around the canvas, fetched as one after it: its parts share most of their code. */
export { default as Inspector } from '@/components/inspector/inspector';
export { default as Palette } from '@/components/canvas/palette';
export { default as UndoButtons } from '@/components/views/undo-buttons';
export { default as ViewSwitch } from '@/components/views/view-switch';
export { default as Drawer } from './drawer';
