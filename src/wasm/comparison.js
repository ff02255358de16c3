// Numbers → the objects of a Comparison. One call for all of them is several times
// faster than one for each property.

/**
 * @param {Uint32Array} data  see `comparison` in shapes.rs
 * @param {Float64Array} shares  containment of a, of b, and each row's similarity
 * @param {string[][]} names  of relations, of operations, of classes
 * @param {string} precision
 */
export function comparison(data, shares, [relations, operations, classes], precision) {
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
