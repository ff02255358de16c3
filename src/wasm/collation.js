// Numbers → the objects of a Collation. One call for all of them is several times
// faster than one for each property.

/** Most passages have no bridges; they share one list. @type {readonly number[][]} */
const NONE = Object.freeze([]);

/**
 * @param {Uint32Array} data  see `shape` in collate.rs
 * @param {Float64Array} unique  of each article
 * @param {Float64Array} shares  containment, by row
 * @param {string[]} strings  ids, figures' values, names' keys, key terms
 * @param {string} names  reasons why a passage tells little, relations, kinds of figures, of differences
 * @param {string} precision
 */
export function collation(data, unique, shares, strings, names, precision) {
  const [reasons, relations, figureKinds, differenceKinds] = names
    .split(', ')
    .map((list) => list.split(' '));
  let at = 0;
  let string = 0;
  const number = () => data[at++];
  const span = () => [data[at++], data[at++]];
  /**
   * @template T
   * @param {(i: number) => T} item
   * @returns {T[]}
   */
  const list = (item) => {
    const items = new Array(data[at++]);
    for (let i = 0; i < items.length; i++) items[i] = item(i);
    return items;
  };
  const place = () => ({ article: number(), span: span() });
  const bridges = () => {
    if (data[at] > 0) return list(span);
    at++;
    return NONE;
  };

  const articles = list((i) => ({ id: strings[string++], words: number(), unique: unique[i] }));
  const many = articles.length;
  const containment = articles.map((_, i) => Array.from(shares.subarray(i * many, (i + 1) * many)));
  const groups = list(() => {
    const relation = number() === 1 ? 'equal' : 'edited';
    return { members: list(() => ({ article: number(), paragraphs: list(number) })), relation };
  });
  const passages = list(() => {
    const words = number();
    const low = reasons[number() - 1] ?? null;
    return { words, low, members: list(() => ({ ...place(), bridges: bridges() })) };
  });
  const quotations = list(() => {
    const quotation = place();
    const isKnown = number() === 1;
    const speaker = span();
    return { ...quotation, speaker: isKnown ? speaker : null };
  });
  const quotationGroups = list(() => ({
    members: list(number),
    relations: list(() => ({ a: number(), b: number(), relation: relations[number()] })),
  }));
  const figures = list(() => ({
    ...place(),
    kind: figureKinds[number()],
    value: strings[string++],
  }));
  const keyed = list(() => ({ ...place(), key: strings[string++] }));
  const differences = list(() => {
    const kind = differenceKinds[number()];
    return { kind, group: number(), members: list(place) };
  });
  const terms = list(() => ({
    ...place(),
    text: strings[string++],
    count: number(),
    elsewhere: number(),
    score: number() / 100,
  }));
  return {
    articles,
    containment,
    groups,
    passages,
    quotations,
    quotationGroups,
    figures,
    names: keyed,
    differences,
    terms,
    precision,
  };
}
