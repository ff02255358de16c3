/** The interface in Arabic. Isolates names and addresses, which may run from left to right. */

import { isolate } from '../dom/bidi.js';
import { formats } from './formats.js';

const { number, numeral, numbers, count, list, date, ...arabic } = formats('ar');

/** Isolates a figure with its sign, which runs from left to right. @param {number} share */
const percent = (share) => `\u2066${arabic.percent(share)}\u2069`;

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
const WORDS = forms('بلا كلمات', 'كلمة واحدة', 'كلمتان', '# كلمات', '# كلمة', '# كلمة');
const PARAGRAPHS = forms('بلا فقرات', 'فقرة واحدة', 'فقرتان', '# فقرات', '# فقرة', '# فقرة');
const ARTICLES = forms('بلا مقالات', 'مقال واحد', 'مقالان', '# مقالات', '# مقالًا', '# مقال');
const OF_WORDS = oblique(WORDS, 'كلمتين');
const OF_PARAGRAPHS = oblique(PARAGRAPHS, 'فقرتين');
const OF_ARTICLES = oblique(ARTICLES, 'مقالين');
const TIMES = forms('ولا مرة', 'مرة واحدة', 'مرتان', '# مرات', '# مرة', '# مرة');

/** @type {Record<string, string>} */
const KINDS = { string: 'النص', number: 'العدد', boolean: 'القيمة' };

/** @param {string} letter @param {number} after */
const standsAfter = (letter, after) =>
  after === 0 ? `في أول ${letter}` : `بعد ¶${numeral(after)} في ${letter}`;

/** @param {number} n */
const andMore = (n) => `و${number(n)} غيرها`;

/** @param {string} words */
const quoted = (words) => `«${isolate(words)}»`;

/** @type {import('./en.js').Messages} */
export default {
  language: 'ar',
  direction: 'rtl',

  number,
  numeral,
  percent,
  date,
  marks: { colon: ': ', semicolon: '؛ ', comma: '، ' },
  quotedTitle: (title) => `«${title}»`,
  aside: (what, more) => `${what} (${more})`,

  views: 'العرض',
  read: 'قراءة',
  compare: 'مقارنة',
  articles: 'المقالات',
  loading: 'جارٍ جلب المقالات…',
  loadingView: 'جارٍ جلب هذا العرض…',
  viewMissing: 'تعذّر جلب هذا العرض.',
  sizes: (paragraphs, words) =>
    words === null ? `${number(paragraphs)} ¶` : `${number(paragraphs)} ¶ · ${count(words, WORDS)}`,
  emptyArticle: 'هذا المقال فارغ.',
  emptyCollection: 'لا مقالات هنا بعد.',
  retry: 'إعادة المحاولة',

  highlights: 'التمييز',
  categories: {
    quotation: 'اقتباسات',
    name: 'أسماء',
    figure: 'أرقام',
    date: 'تواريخ',
    variant: 'الاختلافات',
  },
  differsIn: (differ, of) =>
    `يختلف في ${number(differ)} من ${count(of, OF_ARTICLES)} فيها هذه الفقرة`,
  heatSteps: ['يختلف في مقال واحد', 'في أكثر من مقال', 'في كل مقال فيه الفقرة'],
  compareWith: 'قارن مع',
  original: 'المقال الأصلي',
  alsoIn: (articles) => `أيضًا في ${list(articles)}`,
  wordForWord: 'مطابقة حرفيًا.',

  overview: 'نظرة عامة',
  countWords: (words) => count(words, WORDS),
  collating: 'جارٍ مقارنة المقالات كلها…',
  collatingStopped: 'توقفت المقارنة.',
  stop: 'إيقاف',
  collatedRoughly: 'اختُصر جزء من البحث توفيرًا للوقت: المعروض صحيح، لكن قد تنقصه مطابقات صغيرة.',
  collated: (articles, { groups, alone }) =>
    `${count(articles, ARTICLES)}: ${count(groups, PARAGRAPHS)} في أكثر من مقال، و${number(alone)} في مقال واحد فقط.`,
  shares: 'الكلمات المشتركة',
  sharesHow:
    'يبيّن كل سطر كم من كلمات المقال يرد أيضًا في كل مقال آخر. «هنا فقط»: لا يرد في أي منها.',
  ofTheWords: 'كلمات',
  ownShare: 'هنا فقط',
  ownOf: (share, words) => `${percent(share)} من ${count(words, OF_WORDS)} لا يرد في أي مقال آخر`,
  contains: (share, a, b) => `${percent(share)} من كلمات ${a} يرد أيضًا في ${b}`,
  order: 'الترتيب',
  orders: { given: 'كما ورد', shared: 'الأكثر اشتراكًا أولًا', name: 'بالاسم' },
  earlier: 'المقالات السابقة',
  later: 'المقالات التالية',
  pageOf: (page, pages) => `الجدول ${number(page)} من ${number(pages)}`,
  presence: 'أي فقرة في أي مقال',
  presenceHow: 'كل فقرة مرة واحدة، بترتيب أول مقال وردت فيه، وموضعها في المقالات الأخرى.',
  showLines: 'إظهار',
  shows: {
    all: 'الكل',
    shared: 'في عدة مقالات',
    missing: 'محذوفة من مقال واحد',
    alone: 'في مقال واحد فقط',
  },
  showOf: 'أي مقال',
  anyArticle: 'أيًا كان',
  textColumn: 'الفقرة',
  passageColumn: 'المقطع',
  adds: (article) => `زيادة في ${article}`,
  carriers: (carriers, articles) =>
    carriers === 1 ? 'هنا فقط' : `في ${number(carriers)} من ${number(articles)}`,
  notIn: (article) => `ليست في ${article}`,
  cellEqual: 'حرفيًا',
  cellEdited: 'معدّلة',
  cellAbsent: 'محذوفة',
  noLines: 'لا فقرة مطابقة.',
  more: (further, total) => `إظهار ${number(further)} أخرى من ${number(total)}`,
  further: andMore,
  passages: 'مقاطع في فقرات أخرى',
  passagesHow: 'كلمات متتابعة تشترك فيها المقالات، وإن اختلفت الفقرات التي حولها.',
  noPassages: 'لا مقاطع بارزة.',
  lowPassages: (n) =>
    count(
      n,
      forms(
        'لا مقاطع أخرى أقل بروزًا',
        'مقطع آخر أقل بروزًا',
        'مقطعان آخران أقل بروزًا',
        '# مقاطع أخرى أقل بروزًا',
        '# مقطعًا آخر أقل بروزًا',
        '# مقطع آخر أقل بروزًا',
      ),
    ),
  low: { names: 'اسم', boilerplate: 'عبارة مألوفة', common: 'كلمات شائعة', short: 'قصير' },
  quotationsHow: 'اقتباسات ترد في عدة مقالات، وكل منها مقارَن بأطول صيغة له.',
  noSharedQuotations: 'لا اقتباس يرد في أكثر من مقال.',
  fullest: 'الصيغة الأطول',
  quoted: { identical: 'الكلمات نفسها', truncated: 'مبتور', reworded: 'بصياغة أخرى' },
  saidBy: (speaker) => `من كلام ${isolate(speaker)}`,
  singleQuotations: (n) =>
    count(
      n,
      forms(
        'لا اقتباسات في مقال واحد فقط',
        'اقتباس واحد في مقال واحد فقط',
        'اقتباسان في مقال واحد فقط',
        '# اقتباسات في مقال واحد فقط',
        '# اقتباسًا في مقال واحد فقط',
        '# اقتباس في مقال واحد فقط',
      ),
    ),
  without: ' [محذوف: ',
  besides: ' [مضاف: ',
  figures: 'الأرقام والأسماء',
  figuresHow: 'جمل متقابلة تذكر رقمًا أو تاريخًا أو اسمًا مختلفًا.',
  differs: { figure: 'رقم مختلف', name: 'اسم مختلف' },
  noDifferences: 'لا جملة مقابلة تذكر رقمًا أو اسمًا مختلفًا.',
  allFigures: (n) =>
    count(
      n,
      forms(
        'لا أرقام',
        'رقم واحد وموضعه',
        'رقمان وموضعهما',
        '# أرقام ومواضعها',
        '# رقمًا ومواضعها',
        '# رقم ومواضعها',
      ),
    ),
  terms: 'كلمات مميِّزة',
  termsHow: 'كلمات يستعملها مقال أكثر من غيره بكثير، وأكثرها تمييزًا أولًا.',
  termCounts: (here, elsewhere) => `${count(here, TIMES)} هنا، و${number(elsewhere)} في غيره`,
  termSearch: (article) => ` (بحث في ${article})`,

  search: 'بحث',
  matching: 'خيارات البحث',
  match: {
    words: { sign: '«ك»', title: 'كلمات كاملة' },
    case: { sign: 'Aa', title: 'مراعاة حالة الأحرف اللاتينية' },
    diacritics: { sign: 'شَ', title: 'مراعاة التشكيل والعلامات' },
  },
  hitsInAll: (hits, articles) =>
    articles === 0 ? '' : `${number(hits)} في ${count(articles, OF_ARTICLES)}`,
  searchHint: 'بحث في النص',
  hits: (at, of) =>
    of === 0
      ? 'لا نتائج'
      : at === 0
        ? count(of, {
            one: 'نتيجة واحدة',
            two: 'نتيجتان',
            few: '# نتائج',
            many: '# نتيجة',
            other: '# نتيجة',
          })
        : `${number(at)} من ${number(of)}`,
  previousHit: 'النتيجة السابقة',
  nextHit: 'النتيجة التالية',

  left: 'المقال الأيمن',
  right: 'المقال الأيسر',
  comparing: 'جارٍ مقارنة نصين طويلين…',
  swap: 'تبديل الجانبين',
  layout: 'التخطيط',
  side: 'جنبًا إلى جنب',
  inline: 'عمود واحد',
  oneSide: (letter) => `عرض ${letter} وحده`,
  shareIn: (share, letter) => `${percent(share)} في ${letter}`,
  columnWidth: (article) => `عرض ${article}`,
  narrower: 'أضيق',
  wider: 'أوسع',
  fold: 'طي ما لم يتغير',
  unfold: 'إظهار ما لم يتغير',
  ignore: 'تجاهُل',
  ignores: { case: 'حالة الأحرف', punctuation: 'علامات الترقيم' },
  ignored: {
    case: 'تُعدّ الأحرف الكبيرة والصغيرة سواءً.',
    punctuation: 'علامات الترقيم خارج المقارنة.',
    'case,punctuation': 'تُعدّ الأحرف الكبيرة والصغيرة سواءً، وعلامات الترقيم خارج المقارنة.',
  },
  unchanged: (n) =>
    count(
      n,
      forms(
        'لا فقرات بلا تغيير',
        'فقرة واحدة بلا تغيير',
        'فقرتان بلا تغيير',
        '# فقرات بلا تغيير',
        '# فقرة بلا تغيير',
        '# فقرة بلا تغيير',
      ),
    ),
  firstOf: (n) => `أول ${number(n)}`,
  lastOf: (n) => `آخر ${number(n)}`,
  foldAgain: (what) => `طي: ${what}`,
  awayLabel: (paragraphs, letter) => `${paragraphs} في ${letter} فقط`,
  sample: 'كلمات',
  markAlone: 'فقرة في جانب واحد فقط',
  markMoved: 'منقولة',
  markSplit: 'مقسّمة أو مدمجة',
  changeList: 'قائمة التغييرات',
  changesShown: 'التغييرات المعروضة',
  changesHint:
    '↑ ↓ للتنقل بين التغييرات · Enter للذهاب إلى النص · Esc للعودة إلى هنا ثم لإغلاق القائمة',
  noneOfKind: 'لا تغيير من هذا النوع.',
  changeKinds: (a, b) => ({
    all: 'الكل',
    edited: 'معدّلة',
    moved: 'منقولة',
    split: 'مقسّمة أو مدمجة',
    onlyA: `في ${a} فقط`,
    onlyB: `في ${b} فقط`,
  }),
  standsAfter,
  splitOrMerged: (a, b) =>
    a === 1
      ? `مقسّمة إلى ${number(b)}`
      : b === 1
        ? `${number(a)} مدمجة في واحدة`
        : 'بتقسيم آخر إلى فقرات',
  instead: (label) => `، وفي ${label}: `,
  becomes: ' ← ',
  added: (it) => ['أُضيف «', it, '»'],
  leftOut: (it) => ['حُذف «', it, '»'],
  andMore,
  citing: 'استشهاد',
  copyLink: 'نسخ الرابط',
  copyQuotation: (letter) => (letter ? `اقتباس ${letter}` : 'نسخ كاقتباس'),
  note: (letter) => (letter ? `ملاحظة ${letter}` : 'ملاحظة'),
  noteOn: (numbers, label) => `ملاحظتك على ${numbers} من ${label}`,
  noteCount: (n) =>
    count(n, forms('لا ملاحظات', 'ملاحظة واحدة', 'ملاحظتان', '# ملاحظات', '# ملاحظة', '# ملاحظة')),
  editNote: 'تعديل',
  notePrivate: 'تُحفظ أثناء الكتابة، في هذا المتصفح فقط. يغلقها مفتاح Esc، وتُحذف إن كانت فارغة.',
  noteUnstored: 'لا يحفظ هذا المتصفح شيئًا لهذه الصفحة: تضيع الملاحظة عند إغلاقها. ويشملها «حفظ».',
  linkCopied: 'نُسخ الرابط.',
  quotationCopied: 'نُسخ الاقتباس.',
  copyThis: 'النص المراد نسخه',
  copyByHand: 'لا يُسمح هنا باستعمال الحافظة. انسخه من هذا الحقل:',
  quotation: (q) =>
    `«${isolate(q.text)}»\n— ${[q.source && isolate(q.source), q.title && quoted(q.title), q.published, q.paragraphs].filter(Boolean).join('، ')}\n${q.link}`,
  changes: 'التغييرات',
  previousChange: 'التغيير السابق',
  nextChange: 'التغيير التالي',
  changeCount: (at, of) =>
    of === 0
      ? 'لا تغييرات'
      : at === 0
        ? count(of, {
            one: 'تغيير واحد',
            two: 'تغييران',
            few: '# تغييرات',
            many: '# تغييرًا',
            other: '# تغيير',
          })
        : `${number(at)} من ${number(of)}`,
  changeSpoken: (at, of, what) => `التغيير ${number(at)} من ${number(of)}: ${what}`,
  contained: (share, a, b, apart) => {
    if (share.a === 0 && share.b === 0) return 'لا كلمات متتابعة مشتركة بين المقالين.';
    const said = `${percent(share.a)} من كلمات ${a} يرد أيضًا في ${b}، و${percent(share.b)} من كلمات ${b} يرد أيضًا في ${a}`;
    return apart ? `${said}: عبارات مشتركة، لكن بلا فقرات كاملة.` : `${said}.`;
  },
  onlyIn: (letter) => `في ${letter} فقط`,
  wordsBegin: (label) => ` [في ${label} فقط: `,
  wordsEnd: '] ',
  movedLabel: (letter, after, edited) =>
    `${edited ? 'منقولة ومعدّلة' : 'منقولة'}: ${standsAfter(letter, after)}`,
  counterpart: (paragraphs, letter) => `قارن مع ${paragraphs} من ${letter}`,
  split: (into, letter) => `مقسّمة: ${count(into, PARAGRAPHS)} في ${letter}`,
  merged: (letter) => `مدمجة: فقرة واحدة في ${letter}`,
  regrouped: 'تقسيم آخر إلى فقرات',
  typography: 'تختلف في الطباعة فقط',
  numbers,
  paragraphNumbers: (of) => `¶${numbers(of)}`,
  relation: {
    equal: 'بلا تغيير',
    edited: 'معدّلة',
    typography: 'تختلف في الطباعة فقط',
    split: 'الكلمات نفسها بتقسيم آخر إلى فقرات',
    moved: 'منقولة',
    movedEdited: 'منقولة ومعدّلة',
    onlyA: 'في هذا الجانب فقط',
    onlyB: 'في هذا الجانب فقط',
  },
  otherEnd: 'الانتقال إلى الموضع الآخر',
  approximate:
    'هذان النصان من الطول أو الاختلاف بحيث اختُصر البحث: النتيجة صحيحة، لكن قد توجد نتيجة أدق.',
  unrelated: (a, b) => `لا فقرة في ${a} تقابل فقرة في ${b}.`,
  summary: (s, a, b) => {
    const kinds = list(
      [
        s.equal && `${number(s.equal)} بلا تغيير`,
        s.typography && `${number(s.typography)} بطباعة مختلفة`,
        s.split && `${number(s.split)} مقسّمة أو مدمجة`,
        s.edited && `${number(s.edited)} معدّلة`,
        s.moved && `${number(s.moved)} منقولة`,
        s.movedEdited && `${number(s.movedEdited)} منقولة ومعدّلة`,
      ].filter((part) => typeof part === 'string'),
    );
    const all = s.aligned.a === s.total.a;
    if (all && s.total.a === 1) return `الفقرة الوحيدة في ${a} موجودة أيضًا في ${b}: ${kinds}.`;
    const share = all
      ? `كل فقرات ${a} (${number(s.total.a)})`
      : `${number(s.aligned.a)} من ${count(s.total.a, OF_PARAGRAPHS)} في ${a}`;
    return `${share} موجودة أيضًا في ${b}: ${kinds}.`;
  },
  alone: (s, a, b) => {
    const onlyA = s.total.a - s.aligned.a;
    const onlyB = s.total.b - s.aligned.b;
    const said = [
      onlyA && `${number(onlyA)} في ${a} فقط`,
      onlyB && `${number(onlyB)} في ${b} فقط`,
    ].filter((part) => typeof part === 'string');
    return said.length === 0 ? '' : `${list(said)}.`;
  },
  identical: (a, b) => `كل فقرات ${a} و${b} متطابقة.`,

  save: 'حفظ',
  fileKinds: { data: 'بيانات', table: 'جدول', page: 'صفحة' },
  saveNote: 'يحفظ المعروض مع نصوصه. يُنشأ الملف هنا ولا يُرفع.',
  savedAs: (file) => `حُفظ باسم ${file}`,
  notSaved: 'تعذّر حفظ الملف. حاول مرة أخرى.',

  keys: 'لوحة المفاتيح',
  keysOn: 'اختصارات المفتاح الواحد',
  soundsOn: 'تشغيل صوت عند كل تغيير',
  close: 'إغلاق',
  keyTable: [
    [['n', 'j'], 'التغيير التالي'],
    [['p', 'k'], 'التغيير السابق'],
    [['N', 'P'], 'الفقرة التالية والسابقة، معدّلة أو لا'],
    [['c'], 'قائمة التغييرات'],
    [['d'], 'مقارنة'],
    [['r'], 'قراءة'],
    [['o'], 'نظرة عامة'],
    [['/'], 'بحث'],
    [['1', '…', '9'], 'قراءة ذلك المقال'],
    [['m'], 'إضافة ملاحظة إلى الفقرة المختارة'],
    [['s'], 'حفظ ما هو معروض'],
    [['?'], 'هذا الجدول'],
  ],

  problem: {
    manifestMissing: (address, why) => `تعذّر جلب المجموعة ${quoted(address)}: ${why}.`,
    manifestNotJson: (address, why) =>
      `المجموعة ${quoted(address)} ليست بصيغة JSON: ${isolate(why)}.`,
    manifestShape: (address, why) => `المجموعة ${quoted(address)} لا تحوي مقالات: ${why}.`,
    entry: (at, why) => `المدخل ${numeral(at)} في المجموعة ليس مقالًا: ${why}.`,
    equalIds: (id, at, now) =>
      `للمدخلين ${list(at.map(numeral))} في المجموعة المعرّف نفسه ${quoted(id)}؛ ويسمى الثاني هنا ${quoted(now)}.`,
    fileMissing: (id, file, why) =>
      `المقال ${quoted(id)} غير موجود: تعذّر جلب ${quoted(file)}: ${why}.`,
    status: (status, text) => `أجاب الخادم ${status}${text ? ` (${isolate(text)})` : ''}`,
    noAnswer: 'لم يصل جواب',
    noObject: (got) => `هي ${got}، لا كائن فيه قائمة «articles»`,
    noArticles: (got) => `الحقل «articles» فيها ${got}، لا قائمة`,
    noEntry: (got) => `هو ${got}، لا كائن`,
    noId: (got) => `الحقل «id» فيه ${got}، لا نص من حرف واحد على الأقل`,
    noText: 'ليس فيه «file» ولا «text»',
    field: (name, got) => `الحقل ${quoted(name)} فيه ${got}، لا نص`,
    unknownArticle: (id) => `لا تضم هذه المجموعة مقالًا باسم ${quoted(id)}.`,
    coreAbsent:
      'لا يدعم هذا المتصفح WebAssembly الذي يحتاج إليه Crossread للمقارنة. يمكن قراءة المقالات أدناه، من دون مقارنة ولا تمييز ولا بحث.',
    corePolicy: `لا تسمح سياسة الأمان في هذه الصفحة بتشغيل WebAssembly (\u2068script-src 'wasm-unsafe-eval'\u2069) الذي يحتاج إليه Crossread للمقارنة. يمكن قراءة المقالات أدناه، من دون مقارنة ولا تمييز ولا بحث.`,
    coreDownload: `تعذّر تحميل الجزء الذي يقارن من Crossread (\u2068pkg/first/crossread_bg.wasm\u2069). يمكن قراءة المقالات أدناه، من دون مقارنة ولا تمييز ولا بحث.`,
    coreFull: `تعذّر تحميل الجزء الذي يميّز ويبحث ويقارن عدة مقالات من Crossread (\u2068pkg/crossread_bg.wasm\u2069). يمكن قراءة المقالات ومقارنتها من دونه.`,
    coreTrapped:
      'توقفت المقارنة بسبب خلل في Crossread. أُعيد تشغيلها، ولا تزال قراءة المقالات ممكنة.',
    styles: 'تعذّر تحميل أوراق الأنماط الخاصة بـ Crossread.',
    unexpected: (why) => `حدث خطأ: ${isolate(why)}`,
  },
  lost: (n, encoding) =>
    count(n, {
      zero: `لم يضع من هذا الملف أي محرف عند قراءته بترميز ${encoding}.`,
      one: `تعذّرت قراءة محرف واحد من هذا الملف بترميز ${encoding}، ويظهر بصورة «�».`,
      two: `تعذّرت قراءة محرفين من هذا الملف بترميز ${encoding}، ويظهران بصورة «�».`,
      few: `تعذّرت قراءة # محارف من هذا الملف بترميز ${encoding}، وتظهر بصورة «�».`,
      many: `تعذّرت قراءة # محرفًا من هذا الملف بترميز ${encoding}، وتظهر بصورة «�».`,
      other: `تعذّرت قراءة # محرف من هذا الملف بترميز ${encoding}، وتظهر بصورة «�».`,
    }),
  guessed: (encoding) => `لا يذكر الملف ترميزه؛ قُرئ بترميز ${encoding} على سبيل التخمين.`,
  kind: (value) =>
    value === undefined
      ? 'قيمة غائبة'
      : value === null
        ? 'null'
        : value === ''
          ? 'نص فارغ'
          : Array.isArray(value)
            ? 'قائمة'
            : typeof value === 'object'
              ? 'كائن'
              : `${KINDS[typeof value] ?? typeof value} ${isolate(JSON.stringify(value).slice(0, 40))}`,
};

/** @type {import('./en.js').SiteWords} The words of the site's own page. */
export const site = {
  about: 'ما تشترك فيه مقالات عن حدث واحد، وما غيّره كل منها أو نقله أو أغفله',
  language: 'اللغة',
  samples: 'مجموعات نموذجية',
  own: 'نصوصك',
  ownMissing: 'تعذر جلب هذا الجزء من الصفحة. أعد تحميلها.',
  docs: 'الوثائق (بالإنجليزية)',
  sample: {
    '': 'تقرير الأمم المتحدة',
    'grey-heron': 'عبّارة (متخيَّل)',
    manuscripts: 'بالعربية (متخيَّل)',
  },
  myTexts: {
    title: 'نصوصك',
    close: 'إغلاق',
    name: 'الاسم (اختياري)',
    text: 'النص',
    textHint: 'اكتبه أو الصقه هنا. افصل بين الفقرات بسطر فارغ.',
    add: 'إضافة النص',
    choose: 'اختيار ملفات…',
    drop: 'أو أفلتها في أي مكان من الصفحة: نص عادي، أو ملف JSON لمجموعة.',
    dropHere: 'أفلت الملفات لإضافتها إلى نصوصك',
    texts: (n) => `النصوص: ${number(n)}`,
    none: 'لا شيء بعد. أضف نصين للمقارنة بينهما.',
    nameOf: (n) => `اسم النص ${number(n)}`,
    remove: 'إزالة',
    removeOne: (name) => `إزالة ${name}`,
    undo: 'تراجع',
    addShown: (name) => `إضافة مقالات «${name}»`,
    compare: 'مقارنة',
    read: 'قراءة',
    forget: 'حذف نصوصي',
    kept: 'تُحفظ في هذا المتصفح على هذا الجهاز فقط، إلى أن تحذفها. لا يُرفع شيء.',
    unkept: 'لم يتمكن هذا المتصفح من حفظها كلها: تضيع البقية عند مغادرة الصفحة. لا يُرفع شيء.',
    added: (name, n) => (n === 1 ? `أُضيف ${name}.` : `عدد النصوص المضافة: ${number(n)}.`),
    removed: (name) => `أُزيل ${name}.`,
    forgotten: 'حُذفت نصوصك.',
    back: 'عادت نصوصك.',
    noneYet: 'لا نص بعد: الصق نصًا أو اختر ملفات.',
    empty: (name) => `${name} فارغ.`,
    noText: (name) =>
      `${name} ليس نصًا عاديًا. افتحه في برنامجه الأصلي والصق نصه هنا، أو احفظه نصًا عاديًا.`,
    markup: (name) => `${name} صفحة ويب، وتظهر رموزها نصًا. الأفضل لصق كلماتها.`,
    tooLong: (name, most) => `${name} أكبر من ${most}.`,
    tooMany: (most) => `العدد الأقصى للنصوص: ${number(most)}.`,
    unreadable: (name) => `تعذرت قراءة ${name}.`,
    noCollection: (name) => `${name} ليس مجموعة: لا قائمة «articles» فيه.`,
    fileLacks: (name, file) => `${name} يحتاج إلى ${file}: اخترهما معًا.`,
    sampleMissing: 'تعذر جلب المقالات.',
    awayTitle: 'نصوص ليست هنا',
    away: 'يقود هذا الرابط إلى نصوص خاصة بشخص ما، لا توجد إلا في المتصفح الذي أُضيفت فيه. اطلب الملفات ممن أرسل الرابط.',
    awayAdd: 'إضافة نصوصك',
    awayShow: 'عرض نصوصك',
  },
};
