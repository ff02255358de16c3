// What TypeScript knows of the element in JSX; package.test.mjs compiles it.

import type {} from 'crossread/react';

const collection = { articles: [{ id: 'x', text: 'One.' }] };

export const page = (
  <cross-read
    className="wide"
    collection={collection}
    view="compare"
    layout="auto"
    url-state
    split={40}
    oncrossread-ready={({ detail }) => console.log(detail.articles[0].label.length)}
    ref={(element) => console.log(element?.state?.view)}
  >
    <article>One.</article>
  </cross-read>
);

// @ts-expect-error No view has this name.
export const wrong = <cross-read view="table" />;

// @ts-expect-error No detail has this.
export const deaf = <cross-read oncrossread-change={({ detail }) => detail.articles} />;
