// What TypeScript knows of the element; package.test.mjs compiles it against the installed package.

import type { CrossReadElement as Same } from 'crossread';
import init, { type Comparison, compare } from 'crossread/core';
import { CrossReadElement, type ReadyDetail } from 'crossread/element';

const element = document.querySelector('cross-read');
if (element) {
  const same: CrossReadElement = element;
  const also: Same = same;
  also.collection = { articles: [{ id: 'x', text: 'One.' }] };
  element.src = 'collection.json';
  element.view = 'read';
  element.urlState = true;
  const view: string | undefined = element.state?.view;
  const shown: Promise<void> = element.go({ view: 'compare', a: 'x', b: 'y' });
  element.addEventListener('crossread-ready', ({ detail }) => {
    const label: string = detail.articles[0].label;
    const own: ReadyDetail = detail;
    // @ts-expect-error It has no such detail.
    console.log(detail.problems, label, own, view, shown);
  });
  document.addEventListener('crossread-error', ({ detail }) => {
    const message: string = detail.problems[0].message;
    console.log(message);
  });
  // @ts-expect-error It has no such property.
  element.colour = 'red';
  // @ts-expect-error No view has this name.
  element.go({ view: 'table' });
}
CrossReadElement.wasm = { first: new Request('first.wasm', { integrity: 'sha384-x' }) };
// @ts-expect-error There are two.
CrossReadElement.wasm = { third: 'third.wasm' };

const made: CrossReadElement = document.createElement('cross-read');
console.log(made);

await init();
const { rows }: Comparison = compare('One.', 'Two.', { ignoreCase: true });
const similarity: number = rows[0].similarity;
// @ts-expect-error It is a number.
const relation: number = rows[0].relation;
console.log(similarity, relation);
