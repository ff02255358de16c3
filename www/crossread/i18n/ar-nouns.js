/** Arabic nouns in the forms that they take with a number. */

/** Names the six forms of a noun with a number. @param {string[]} of */
// @__NO_SIDE_EFFECTS__
function forms(...[zero, one, two, few, many, other]) {
  return { zero, one, two, few, many, other };
}
/** Forms after a preposition. @param {ReturnType<typeof forms>} nouns @param {string} two */
// @__NO_SIDE_EFFECTS__
function oblique(nouns, two) {
  return { ...nouns, two };
}
export const WORDS = forms('بلا كلمات', 'كلمة واحدة', 'كلمتان', '# كلمات', '# كلمة', '# كلمة');
export const PARAGRAPHS = forms('بلا فقرات', 'فقرة واحدة', 'فقرتان', '# فقرات', '# فقرة', '# فقرة');
export const ARTICLES = forms('بلا مقالات', 'مقال واحد', 'مقالان', '# مقالات', '# مقالًا', '# مقال');
export const OF_WORDS = oblique(WORDS, 'كلمتين');
export const OF_PARAGRAPHS = oblique(PARAGRAPHS, 'فقرتين');
export const OF_ARTICLES = oblique(ARTICLES, 'مقالين');
export const TIMES = forms('ولا مرة', 'مرة واحدة', 'مرتان', '# مرات', '# مرة', '# مرة');
export const OTHER_PASSAGES = forms(
  'لا مقاطع أخرى أقل بروزًا',
  'مقطع آخر أقل بروزًا',
  'مقطعان آخران أقل بروزًا',
  '# مقاطع أخرى أقل بروزًا',
  '# مقطعًا آخر أقل بروزًا',
  '# مقطع آخر أقل بروزًا',
);
export const SINGLE_QUOTATIONS = forms(
  'لا اقتباسات في مقال واحد فقط',
  'اقتباس واحد في مقال واحد فقط',
  'اقتباسان في مقال واحد فقط',
  '# اقتباسات في مقال واحد فقط',
  '# اقتباسًا في مقال واحد فقط',
  '# اقتباس في مقال واحد فقط',
);
export const ALL_FIGURES = forms(
  'لا أرقام',
  'رقم واحد وموضعه',
  'رقمان وموضعهما',
  '# أرقام ومواضعها',
  '# رقمًا ومواضعها',
  '# رقم ومواضعها',
);
export const UNCHANGED = forms(
  'لا فقرات بلا تغيير',
  'فقرة واحدة بلا تغيير',
  'فقرتان بلا تغيير',
  '# فقرات بلا تغيير',
  '# فقرة بلا تغيير',
  '# فقرة بلا تغيير',
);
export const NOTES = forms(
  'لا ملاحظات',
  'ملاحظة واحدة',
  'ملاحظتان',
  '# ملاحظات',
  '# ملاحظة',
  '# ملاحظة',
);
