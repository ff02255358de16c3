import type { ChangeDetail, CrossReadElement, ErrorDetail, ReadyDetail } from './element.js';

export * from './element.js';

declare global {
  interface HTMLElementTagNameMap {
    'cross-read': CrossReadElement;
  }
  interface GlobalEventHandlersEventMap {
    'crossread-ready': CustomEvent<ReadyDetail>;
    'crossread-change': CustomEvent<ChangeDetail>;
    'crossread-error': CustomEvent<ErrorDetail>;
  }
}
