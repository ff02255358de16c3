/** The interface in Arabic. Names and addresses in it are isolated: they may run the other way. */

import { isolate } from '../dom/bidi.js';
import { formats } from './formats.js';

const { number, numeral, numbers, count, list, date, ...arabic } = formats('ar');

/** A figure with its signs runs from left to right. @param {number} share */
const percent = (share) => `\u2066${arabic.percent(share)}\u2069`;

const WORDS = {
  zero: 'بلا كلمات',
  one: 'كلمة واحدة',
  two: 'كلمتان',
  few: '# كلمات',
  many: '# كلمة',
  other: '# كلمة',
};
const PARAGRAPHS = {
  zero: 'بلا فقرات',
  one: 'فقرة واحدة',
  two: 'فقرتان',
  few: '# فقرات',
  many: '# فقرة',
  other: '# فقرة',
};
const ARTICLES = {
  zero: 'بلا مقالات',
  one: 'مقال واحد',
  two: 'مقالان',
  few: '# مقالات',
  many: '# مقالًا',
  other: '# مقال',
};
/** The same after a preposition. */
const OF_WORDS = { ...WORDS, two: 'كلمتين' };
const OF_PARAGRAPHS = { ...PARAGRAPHS, two: 'فقرتين' };
const OF_ARTICLES = { ...ARTICLES, two: 'مقالين' };
const TIMES = {
  zero: 'ولا مرة',
  one: 'مرة واحدة',
  two: 'مرتان',
  few: '# مرات',
  many: '# مرة',
  other: '# مرة',
};

/** @type {Record<string, string>} */
const KINDS = { string: 'النص', number: 'العدد', boolean: 'القيمة' };

/** @param {string} letter @param {number} after */
const standsAfter = (letter, after) =>
  after === 0 ? `موضعها أول ${letter}` : `موضعها بعد ¶${numeral(after)} في ${letter}`;

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
  differsIn: (differ, of) => `يختلف في ${number(differ)} من ${number(of)} تورد الفقرة`,
  heatSteps: ['يختلف في واحد', 'في أكثر من واحد', 'في كل ما أورد الفقرة'],
  compareWith: 'قارن مع',
  original: 'المقال الأصلي',

  alsoIn: (articles) => `أيضًا في ${list(articles)}`,
  wordForWord: 'مطابقة حرفيًا.',

  overview: 'نظرة عامة',
  countWords: (words) => count(words, WORDS),
  collating: 'جارٍ مقابلة المقالات كلها بعضها ببعض…',
  collatingStopped: 'توقفت المقابلة.',
  stop: 'إيقاف',
  collatedRoughly: 'اختُصر جزء من العمل توفيرًا للوقت: المعروض صحيح، لكن قد تنقصه مطابقات صغيرة.',
  collated: (articles, { groups, alone }) =>
    `${count(articles, ARTICLES)}: ${count(groups, PARAGRAPHS)} في أكثر من مقال، و${number(alone)} في مقال واحد فقط.`,
  shares: 'من يشترك مع من',
  sharesHow:
    'تُقرأ سطرًا سطرًا: كم من كلمات المقال يرد في كل مقال آخر. أما «الخاص به» فلا يرد في أي منها.',
  ofTheWords: 'من كلمات',
  ownShare: 'الخاص به',
  ownOf: (share, words) => `${percent(share)} من ${count(words, OF_WORDS)} لا يرد في أي مقال آخر`,
  contains: (share, a, b) => `${percent(share)} من كلمات ${a} يرد في ${b}`,
  order: 'الترتيب',
  orders: {
    given: 'كما ورد',
    shared: 'الأكثر اشتراكًا أولًا',
    name: 'بالاسم',
  },
  earlier: 'المقالات السابقة',
  later: 'المقالات التالية',
  pageOf: (page, pages) => `الجدول ${number(page)} من ${number(pages)}`,
  presence: 'أي فقرة في أي مقال',
  presenceHow: 'كل فقرة مرة واحدة، بترتيب أول مقال وردت فيه، وموضعها في المقالات الأخرى.',
  showLines: 'إظهار',
  shows: {
    all: 'الكل',
    shared: 'في عدة مقالات',
    missing: 'أغفلها مقال واحد',
    alone: 'في مقال واحد فقط',
  },
  showOf: 'أي مقال',
  anyArticle: 'أيًا كان',
  textColumn: 'الفقرة',
  passageColumn: 'المقطع',
  adds: (article) => `ما يضيفه ${article}`,
  carriers: (carriers, articles) =>
    carriers === 1 ? 'ليست في غيره' : `في ${number(carriers)} من ${number(articles)}`,
  notIn: (article) => `ليست في ${article}`,
  cellEqual: 'حرفيًا',
  cellEdited: 'معدّلة',
  cellAbsent: 'غير موجودة',
  noLines: 'لا فقرة كهذه.',
  more: (further, total) => `إظهار ${number(further)} أخرى من ${number(total)}`,
  further: andMore,
  passages: 'مقاطع في فقرات أخرى',
  passagesHow: 'كلمات متتابعة تشترك فيها المقالات، وإن اختلفت الفقرات التي حولها.',
  noPassages: 'لا شيء ذا دلالة.',
  lowPassages: (n) =>
    count(n, {
      zero: 'لا مقاطع أخرى قليلة الدلالة',
      one: 'مقطع آخر قليل الدلالة',
      two: 'مقطعان آخران قليلا الدلالة',
      few: '# مقاطع أخرى قليلة الدلالة',
      many: '# مقطعًا آخر قليل الدلالة',
      other: '# مقطع آخر قليل الدلالة',
    }),
  low: {
    names: 'اسم',
    boilerplate: 'عبارة مألوفة',
    common: 'كلمات شائعة',
    short: 'قصير',
  },
  quotationsHow: 'ما وضعته عدة مقالات بين علامتي تنصيص، مقابَلًا بأكمل صيغة له.',
  noSharedQuotations: 'لا اقتباس يرد في أكثر من مقال.',
  fullest: 'الأكمل',
  quoted: {
    identical: 'الكلمات نفسها',
    truncated: 'مبتور',
    reworded: 'بصياغة أخرى',
  },
  saidBy: (speaker) => `من كلام ${isolate(speaker)}`,
  singleQuotations: (n) =>
    count(n, {
      zero: 'لا اقتباسات في مقال واحد فقط',
      one: 'اقتباس واحد في مقال واحد فقط',
      two: 'اقتباسان في مقال واحد فقط',
      few: '# اقتباسات في مقال واحد فقط',
      many: '# اقتباسًا في مقال واحد فقط',
      other: '# اقتباس في مقال واحد فقط',
    }),
  without: ' [محذوف: ',
  besides: ' [مضاف: ',
  figures: 'الأرقام والأسماء',
  figuresHow: 'جمل متقابلة تذكر رقمًا أو تاريخًا أو اسمًا مختلفًا.',
  differs: { figure: 'رقم مختلف', name: 'اسم مختلف' },
  noDifferences: 'لا جملة مقابلة تذكر رقمًا أو اسمًا مختلفًا.',
  allFigures: (n) =>
    count(n, {
      zero: 'لا أرقام',
      one: 'رقم واحد ومن ذكره',
      two: 'رقمان ومن ذكرهما',
      few: '# أرقام ومن ذكرها',
      many: '# رقمًا ومن ذكرها',
      other: '# رقم ومن ذكرها',
    }),
  terms: 'كلمات يتميز بها كل مقال',
  termsHow: 'كلمات يستعملها مقال أكثر من غيره بكثير، وأدلّها أولًا.',
  termCounts: (here, elsewhere) => `${count(here, TIMES)} هنا، و${number(elsewhere)} في غيره`,
  termSearch: (article) => ` (بحث في ${article})`,

  search: 'بحث',
  matching: 'طريقة المطابقة',
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
  oneSide: (letter) => `${letter} فقط`,
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
    count(n, {
      zero: 'لا فقرات بلا تغيير',
      one: 'فقرة واحدة بلا تغيير',
      two: 'فقرتان بلا تغيير',
      few: '# فقرات بلا تغيير',
      many: '# فقرة بلا تغيير',
      other: '# فقرة بلا تغيير',
    }),
  firstOf: (n) => `أول ${number(n)}`,
  lastOf: (n) => `آخر ${number(n)}`,
  foldAgain: (what) => `طي: ${what}`,
  awayNote: (paragraphs, letter) => `${paragraphs} في ${letter} فقط`,

  sample: 'كلمات',
  markAlone: 'فقرة في جانب واحد فقط',
  markMoved: 'منقولة',
  markSplit: 'مقسّمة أو مدمجة',

  changeList: 'قائمة التغييرات',
  changesShown: 'التغييرات المعروضة',
  changesHint: '↑ ↓ للتنقل بين التغييرات · Enter إلى النص · Esc للعودة إلى هنا ثم لإغلاق القائمة',
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
        : 'مقسّمة على نحو آخر',
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
    count(n, {
      zero: 'لا ملاحظات',
      one: 'ملاحظة واحدة',
      two: 'ملاحظتان',
      few: '# ملاحظات',
      many: '# ملاحظة',
      other: '# ملاحظة',
    }),
  editNote: 'تعديل',
  notePrivate: 'تُحفظ أثناء الكتابة، في هذا المتصفح وحده. ينهيها مفتاح Esc، والفارغة تزول.',
  noteUnstored: 'لا يحفظ هذا المتصفح شيئًا لهذه الصفحة: تزول الملاحظة عند إغلاقها. ويشملها الحفظ.',
  linkCopied: 'نُسخ الرابط.',
  quotationCopied: 'نُسخ الاقتباس.',
  copyThis: 'للنسخ',
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
    if (share.a === 0 && share.b === 0) return 'لا كلمات متتابعة في المقالين معًا.';
    const said = `${percent(share.a)} من كلمات ${a} يرد في ${b}، و${percent(share.b)} من كلمات ${b} يرد في ${a}`;
    return apart ? `${said}: عبارات مشتركة، لكن بلا فقرات متقابلة.` : `${said}.`;
  },
  onlyIn: (letter) => `في ${letter} فقط`,
  wordsBegin: (label) => ` [في ${label} فقط: `,
  wordsEnd: '] ',
  movedNote: (letter, after, edited) =>
    `${edited ? 'منقولة ومعدّلة' : 'منقولة'}: ${standsAfter(letter, after)}`,
  counterpart: (paragraphs, letter) => `قارن مع ${paragraphs} من ${letter}`,
  split: (into, letter) => `مقسّمة: ${count(into, PARAGRAPHS)} في ${letter}`,
  merged: (letter) => `مدمجة: فقرة واحدة في ${letter}`,
  regrouped: 'فقرات مقسّمة على نحو آخر',
  typography: 'تختلف في الطباعة فقط',
  numbers,
  paragraphNumbers: (of) => `¶${numbers(of)}`,
  relation: {
    equal: 'بلا تغيير',
    edited: 'معدّلة',
    typography: 'تختلف في الطباعة فقط',
    split: 'الكلمات نفسها في فقرات أخرى',
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
    if (all && s.total.a === 1) return `الفقرة الوحيدة في ${a} موجودة في ${b}: ${kinds}.`;
    const share = all
      ? `كل فقرات ${a} (${number(s.total.a)})`
      : `${number(s.aligned.a)} من ${count(s.total.a, OF_PARAGRAPHS)} في ${a}`;
    return `${share} موجودة في ${b}: ${kinds}.`;
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
  identical: (a, b) => `${a} و${b} متطابقان فقرةً فقرة.`,

  save: 'حفظ',
  fileKinds: { data: 'بيانات', table: 'جدول', page: 'صفحة' },
  saveNote: 'ما هو معروض مع نصوصه. يُنشأ الملف هنا ولا يذهب إلى مكان آخر.',
  savedAs: (file) => `حُفظ باسم ${file}`,
  notSaved: 'تعذّر الحفظ. حاول مرة أخرى.',

  keys: 'لوحة المفاتيح',
  keysOn: 'تفعيل الاختصارات ذات المفتاح الواحد',
  soundsOn: 'صوت عند كل تغيير',
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
    [['m'], 'كتابة ملاحظة على الفقرة المختارة'],
    [['s'], 'حفظ ما هو معروض'],
    [['?'], 'هذا الجدول'],
  ],

  problem: {
    manifestMissing: (address, why) => `تعذّر جلب المجموعة ${quoted(address)}: ${why}.`,
    manifestNotJson: (address, why) =>
      `المجموعة ${quoted(address)} ليست بصيغة JSON: ${isolate(why)}.`,
    manifestShape: (address, why) => `المجموعة ${quoted(address)} لا تسمّي مقالات: ${why}.`,
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
    corePolicy: `لا تسمح سياسة الأمان في هذه الصفحة بتشغيل WebAssembly (${isolate("script-src 'wasm-unsafe-eval'")}) الذي يحتاج إليه Crossread للمقارنة. يمكن قراءة المقالات أدناه، من دون مقارنة ولا تمييز ولا بحث.`,
    coreDownload: `تعذّر تحميل الجزء الذي يقارن من Crossread (${isolate('pkg/first/crossread_bg.wasm')}). يمكن قراءة المقالات أدناه، من دون مقارنة ولا تمييز ولا بحث.`,
    coreFull: `تعذّر تحميل الجزء الذي يميّز ويبحث ويقابل من Crossread (${isolate('pkg/crossread_bg.wasm')}). يمكن قراءة المقالات ومقارنتها من دونه.`,
    coreTrapped: 'انقطعت المقارنة لخلل في Crossread. أُعيد تشغيلها، ولا تزال قراءة المقالات ممكنة.',
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
