/** Draws the panel at once; its data follow with the first call. */

import { render } from 'preact';
import { App } from './app';

render(<App />, document.getElementById('panel') as HTMLElement);
