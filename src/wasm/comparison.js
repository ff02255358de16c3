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
  const span = () => [data[at++], data[at++]];
  const list = (item) => {
    const items = new Array(data[at++]);
    for (let i = 0; i < items.length; i++) items[i] = item(i);
    return items;
  };
  const number = () => data[at++];
  const edit = () => ({
    op: operations[data[at++]],
    class: classes[data[at++]],
    a: span(),
    b: span(),
  });
  const row = (i) => ({
    relation: relations[data[at++]],
    moved: data[at++] === 1,
    a: list(number),
    b: list(number),
    similarity: shares[i + 2],
    edits: list(edit),
  });
  const paragraphs = { a: list(span), b: list(span) };
  return { paragraphs, rows: list(row), containment: { a: shares[0], b: shares[1] }, precision };
}
