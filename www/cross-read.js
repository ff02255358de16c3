/** Defines `<cross-read>`. The class alone, without this side effect, is in crossread/element.js. */

import { CrossReadElement } from './crossread/element.js';

if (!customElements.get('cross-read')) customElements.define('cross-read', CrossReadElement);

export { CrossReadElement };
