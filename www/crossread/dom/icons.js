/** The drawings of controls. */

import { drawing, MOVED } from './elements.js';

/** Paths on a 16 × 16 grid, drawn with a line of 1.5. */
const ICONS = {
  moved: MOVED,
  previous: 'M4 10l4-4 4 4',
  next: 'M4 6l4 4 4-4',
  swap: 'M2.5 5.5h10M10 3l2.5 2.5L10 8M13.5 10.5h-10M6 8l-2.5 2.5L6 13',
  toStart: 'M10 3L5 8l5 5',
  toEnd: 'M6 3l5 5-5 5',
  side: 'M2.5 3h11v10h-11zM8 3v10',
  inline: 'M2.5 4h11M2.5 8h11M2.5 12h7',
  search: 'M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9M10.4 10.4l3.1 3.1',
  list: 'M5.5 4h8M5.5 8h8M5.5 12h8M2.5 4h.01M2.5 8h.01M2.5 12h.01',
  fold: 'M2.5 8h11M8 1.5v4M6 3.8l2 2 2-2M8 14.5v-4M6 12.2l2-2 2 2',
  link: 'M6.8 9.2l2.4-2.4M7.2 4.8l1.6-1.6a2.8 2.8 0 0 1 4 4l-1.6 1.6M8.8 11.2l-1.6 1.6a2.8 2.8 0 0 1-4-4l1.6-1.6',
  quote: 'M3 11.5c2-.5 3-2 3-4H3v-3h3.5v3M9.5 11.5c2-.5 3-2 3-4h-3v-3H13v3',
  save: 'M8 2v8.5M4.5 7L8 10.5 11.5 7M2.5 13.5h11',
  note: 'M10.5 3l2.5 2.5L6 12.5l-3.3.8.8-3.3zM9 4.5L11.5 7',
  keys: 'M1.5 4h13v8h-13zM4 6.7h.01M6.7 6.7h.01M9.4 6.7h.01M12 6.7h.01M5 9.5h6',
};

/** Drawings that show the direction of the text, and are mirrored where it runs from right to left. */
const ONWARD = ['inline', 'list', 'swap'];

/** @param {keyof typeof ICONS} name */
export function icon(name) {
  return drawing(ICONS[name], ONWARD.includes(name) ? 'icon onward' : 'icon');
}
