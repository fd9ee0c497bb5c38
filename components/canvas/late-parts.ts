export { canvasCommands } from './canvas-commands';
export { KeyboardLine } from './keyboard-line';
export { SelectionBar } from './selection-bar';
export { watchPinch } from './watch-pinch';
