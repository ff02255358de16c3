// Numbers → the objects of the contract. One call for all of them is several times faster
// than one for each property.

/**
 * @param {Uint32Array} data  spans, one after the other
 */
export function spans(data) {
  const items = new Array(data.length / 2);
  for (let i = 0; i < items.length; i++) items[i] = [data[2 * i], data[2 * i + 1]];
  return items;
}

/**
 * @param {Uint32Array} data  of each token its kind and its span
 * @param {string} names  of the kinds
 */
export function tokens(data, names) {
  const kinds = names.split(' ');
  const items = new Array(data.length / 3);
  for (let i = 0; i < items.length; i++) {
    items[i] = { kind: kinds[data[3 * i]], span: [data[3 * i + 1], data[3 * i + 2]] };
  }
  return items;
}

/**
 * @param {Uint32Array} paragraphs  spans, one after the other
 * @param {Uint32Array} sentences
 */
export function segments(paragraphs, sentences) {
  return { paragraphs: spans(paragraphs), sentences: spans(sentences) };
}

/**
 * @param {Uint32Array} data  of each highlight its category and its span
 * @param {string} names  of the categories
 */
export function highlights(data, names) {
  return tokens(data, names).map(({ kind, span }) => ({ category: kind, span }));
}

/**
 * @param {string} text
 * @param {string} encoding
 * @param {number} lost
 */
export function decoded(text, encoding, lost) {
  return { text, encoding, lost };
}

/**
 * @param {Uint32Array} data  see `comparison` in shapes.rs
 * @param {Float64Array} shares  containment of a, of b, and each row's similarity
 * @param {string} names  of relations, of operations, of classes
 * @param {string} precision
 */
export function comparison(data, shares, names, precision) {
  const [relations, operations, classes] = names.split(', ').map((list) => list.split(' '));
  let at = 0;
  const spans = () => {
    const items = new Array(data[at++]);
    for (let i = 0; i < items.length; i++, at += 2) items[i] = [data[at], data[at + 1]];
    return items;
  };
  const numbers = () => {
    const items = new Array(data[at++]);
    for (let i = 0; i < items.length; i++) items[i] = data[at++];
    return items;
  };
  const edits = () => {
    const items = new Array(data[at++]);
    for (let i = 0; i < items.length; i++, at += 6) {
      items[i] = {
        op: operations[data[at]],
        class: classes[data[at + 1]],
        a: [data[at + 2], data[at + 3]],
        b: [data[at + 4], data[at + 5]],
      };
    }
    return items;
  };
  const paragraphs = { a: spans(), b: spans() };
  const rows = new Array(data[at++]);
  for (let i = 0; i < rows.length; i++) {
    rows[i] = {
      relation: relations[data[at++]],
      moved: data[at++] === 1,
      a: numbers(),
      b: numbers(),
      similarity: shares[i + 2],
      edits: edits(),
    };
  }
  return { paragraphs, rows, containment: { a: shares[0], b: shares[1] }, precision };
}
