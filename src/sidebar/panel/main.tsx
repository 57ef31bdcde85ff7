/** Draws the panel at once; its data follow with the first call. */

import { render } from 'preact';
import { App } from './app';
import { pageOf } from './pages';

const place = document.getElementById('panel') as HTMLElement;
// The menu can ask for a page; it says so in the element that the panel is drawn into (src/google/menu.ts).
render(<App openAt={pageOf(place.dataset['page'])} />, place);
