/** Defines `<cross-read>`. The class alone, without this side effect, is in crossread/element/cross-read-element.js. */

import { CrossReadElement } from './crossread/element/cross-read-element.js';

if (!customElements.get('cross-read')) customElements.define('cross-read', CrossReadElement);

export { CrossReadElement };
