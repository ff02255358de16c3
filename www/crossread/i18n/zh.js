/** The interface in Chinese, in simplified characters and with full-width punctuation. */

import { isolate } from '../dom/bidi.js';
import { formats } from './formats.js';

const { number, numeral, numbers, percent, list, date } = formats('zh-Hans');

/** @type {Record<string, string>} */
const KINDS = { string: '文本', number: '数字', boolean: '值' };

/** @param {string} letter @param {number} after */
const standsAfter = (letter, after) =>
  after === 0 ? `在 ${letter} 的开头` : `在 ${letter} 的第${numeral(after)}段之后`;

/** @param {number} n */
const andMore = (n) => `另有 ${number(n)} 处`;

/** @type {import('./en.js').Messages} */
export default {
  language: 'zh-Hans',
  direction: 'ltr',

  number,
  numeral,
  percent,
  date,
  marks: { colon: '：', semicolon: '；', comma: '，' },
  quotedTitle: (title) => `《${title}》`,
  aside: (what, more) => `${what}（${more}）`,

  views: '视图',
  read: '阅读',
  compare: '对比',
  articles: '文章',
  loading: '正在载入文章……',
  loadingView: '正在载入此视图……',
  viewMissing: '无法载入此视图。',
  sizes: (paragraphs, words) =>
    words === null ? `${number(paragraphs)} 段` : `${number(paragraphs)} 段 · ${number(words)} 词`,
  emptyArticle: '这篇文章是空的。',
  emptyCollection: '这里还没有文章。',
  retry: '重试',

  highlights: '标注',
  categories: { quotation: '引语', name: '名称', figure: '数字', date: '日期', variant: '异文' },
  differsIn: (differ, of) => `含此段的 ${number(of)} 篇文章中有 ${number(differ)} 篇不同`,
  heatSteps: ['一篇不同', '几篇不同', '含此段的各篇都不同'],
  compareWith: '对比：',
  original: '原文链接',

  alsoIn: (articles) => `也见于${list(articles)}`,
  wordForWord: '逐字相同。',

  overview: '总览',
  countWords: (words) => `${number(words)} 词`,
  collating: '正在对比所有文章……',
  collatingStopped: '已停止。',
  stop: '停止',
  collatedRoughly: '为节省时间，部分搜索已从简：显示的结果正确，但可能漏掉细小的相同之处。',
  collated: (articles, { groups, alone }) =>
    `共 ${number(articles)} 篇文章：${number(groups)} 段见于多篇，${number(alone)} 段仅见于一篇。`,
  shares: '共有词语',
  sharesHow: '每行显示一篇文章的词语有多少也见于其他各篇。“仅见于此”：不见于任何其他一篇。',
  ofTheWords: '文章的词语',
  ownShare: '仅见于此',
  ownOf: (share, words) => `共 ${number(words)} 词，其中 ${percent(share)} 不见于其他文章`,
  contains: (share, a, b) => `${a} 的词语有 ${percent(share)} 也见于 ${b}`,
  order: '排序',
  orders: {
    given: '原有顺序',
    shared: '相同最多者在前',
    name: '按名称',
  },
  earlier: '前面的文章',
  later: '后面的文章',
  pageOf: (page, pages) => `第 ${number(page)} 表，共 ${number(pages)} 表`,
  presence: '哪些文章有哪些段落',
  presenceHow: '每段只列一次，按首篇含有该段的文章排序，并注明它在其他文章中的位置。',
  showLines: '显示',
  shows: {
    all: '全部',
    shared: '见于多篇',
    missing: '仅一篇略去',
    alone: '仅见于一篇',
  },
  showOf: '哪一篇',
  anyArticle: '任意',
  textColumn: '段落',
  passageColumn: '片段',
  adds: (article) => `${article} 另有`,
  carriers: (carriers, articles) =>
    carriers === 1 ? '仅见于此' : `见于 ${number(articles)} 篇中的 ${number(carriers)} 篇`,
  notIn: (article) => `${article} 中没有`,
  cellEqual: '逐字相同',
  cellEdited: '有改动',
  cellAbsent: '略去',
  noLines: '没有符合的段落。',
  more: (further, total) => `再显示 ${number(further)} 项（共 ${number(total)} 项）`,
  further: andMore,
  passages: '其他段落中的相同片段',
  passagesHow: '几篇文章共有的连续词语，但所在的段落并不对应。',
  noPassages: '没有值得注意的片段。',
  lowPassages: (n) => `另有 ${number(n)} 处不太值得注意`,
  low: {
    names: '名称',
    boilerplate: '套语',
    common: '常用词',
    short: '较短',
  },
  quotationsHow: '见于多篇文章的引语，各与其中最长的版本对照。',
  noSharedQuotations: '没有见于多篇文章的引语。',
  fullest: '最长的版本',
  quoted: {
    identical: '文字相同',
    truncated: '有删节',
    reworded: '措辞不同',
  },
  saidBy: (speaker) => `${isolate(speaker)} 所言`,
  singleQuotations: (n) => `${number(n)} 条引语仅见于一篇`,
  without: '［略去：',
  besides: '［增加：',
  figures: '数字与名称',
  figuresHow: '彼此对应、但所述数字、日期或名称不同的句子。',
  differs: { figure: '数字不同', name: '名称不同' },
  noDifferences: '对应的句子中，数字和名称都一致。',
  allFigures: (n) => `全部 ${number(n)} 个数字，以及所在之处`,
  terms: '特征词',
  termsHow: '一篇文章用得远多于其他各篇的词，特征最明显的在前。',
  termCounts: (here, elsewhere) => `本篇 ${number(here)} 次，其他各篇共 ${number(elsewhere)} 次`,
  termSearch: (article) => `（在 ${article} 中搜索）`,

  search: '搜索',
  matching: '搜索选项',
  match: {
    words: { sign: '“词”', title: '全词匹配' },
    case: { sign: 'Aa', title: '区分大小写' },
    diacritics: { sign: 'é', title: '区分变音符号' },
  },
  hitsInAll: (hits, articles) =>
    articles === 0 ? '' : `${number(articles)} 篇中共 ${number(hits)} 处`,
  searchHint: '在文中搜索',
  hits: (at, of) =>
    of === 0
      ? '没有结果'
      : at === 0
        ? `${number(of)} 处`
        : `第 ${number(at)} 处，共 ${number(of)} 处`,
  previousHit: '上一处',
  nextHit: '下一处',

  left: '左侧文章',
  right: '右侧文章',
  comparing: '正在对比两篇长文……',
  swap: '左右互换',
  layout: '版式',
  side: '并排',
  inline: '单栏',
  oneSide: (letter) => `单看 ${letter}`,
  shareIn: (share, letter) => `${percent(share)} 见于 ${letter}`,
  columnWidth: (article) => `${article} 的宽度`,
  narrower: '变窄',
  wider: '变宽',
  fold: '折叠未变段落',
  unfold: '显示未变段落',
  ignore: '忽略',
  ignores: { case: '大小写', punctuation: '标点' },
  ignored: {
    case: '不区分大小写。',
    punctuation: '不比较标点。',
    'case,punctuation': '不区分大小写，也不比较标点。',
  },
  unchanged: (n) => `${number(n)} 段未变`,
  firstOf: (n) => `前 ${number(n)} 段`,
  lastOf: (n) => `后 ${number(n)} 段`,
  foldAgain: (what) => `折叠：${what}`,
  awayLabel: (paragraphs, letter) => `${paragraphs}仅见于 ${letter}`,

  sample: '文字',
  markAlone: '仅一侧有的段落',
  markMoved: '移动',
  markSplit: '拆分或合并',

  changeList: '改动列表',
  changesShown: '显示的改动',
  changesHint: '↑ ↓ 在改动之间移动 · Enter 转到正文 · Esc 返回此处，再按一次关闭列表',
  noneOfKind: '没有这类改动。',
  changeKinds: (a, b) => ({
    all: '全部',
    edited: '改动',
    moved: '移动',
    split: '拆分或合并',
    onlyA: `仅见于 ${a}`,
    onlyB: `仅见于 ${b}`,
  }),
  standsAfter,
  splitOrMerged: (a, b) =>
    a === 1 ? `拆分为 ${number(b)} 段` : b === 1 ? `${number(a)} 段合并为一段` : '分段不同',
  instead: (label) => `，在 ${label} 中为：`,
  becomes: ' → ',
  added: (it) => ['增加“', it, '”'],
  leftOut: (it) => ['略去“', it, '”'],
  andMore,

  citing: '引用',
  copyLink: '复制链接',
  copyQuotation: (letter) => (letter ? `引用 ${letter}` : '复制为引文'),
  note: (letter) => (letter ? `批注 ${letter}` : '批注'),
  noteOn: (numbers, label) => `您对 ${label} ${numbers} 的批注`,
  noteCount: (n) => `${number(n)} 条批注`,
  editNote: '编辑',
  notePrivate: '边写边保存，只存在此浏览器中。按 Esc 关闭；空批注会被删除。',
  noteUnstored: '此浏览器不为本页保存任何内容：关闭页面后批注会丢失。“保存”会包含批注。',
  linkCopied: '链接已复制。',
  quotationCopied: '引文已复制。',
  copyThis: '要复制的文字',
  copyByHand: '此处不能使用剪贴板，请从下框中自行复制：',
  quotation: (q) =>
    `“${q.text}”\n——${[q.source, q.title && `《${q.title}》`, q.published, q.paragraphs].filter(Boolean).join('，')}\n${q.link}`,
  changes: '改动',
  previousChange: '上一处改动',
  nextChange: '下一处改动',
  changeCount: (at, of) =>
    of === 0 ? '没有改动' : at === 0 ? `${number(of)} 处改动` : `${number(at)} / ${number(of)}`,
  changeSpoken: (at, of, what) => `第 ${number(at)} 处改动，共 ${number(of)} 处：${what}`,
  contained: (share, a, b, apart) => {
    if (share.a === 0 && share.b === 0) return '两篇没有共同的连续词语。';
    const said = `${a} 的词语有 ${percent(share.a)} 也见于 ${b}，${b} 的词语有 ${percent(share.b)} 也见于 ${a}`;
    return apart ? `${said}：只有共同的用语，没有整段相同。` : `${said}。`;
  },
  onlyIn: (letter) => `仅见于 ${letter}`,
  wordsBegin: (label) => `［仅见于 ${label}：`,
  wordsEnd: '］',
  movedLabel: (letter, after, edited) =>
    `${edited ? '移动并有改动' : '移动'}：${standsAfter(letter, after)}`,
  counterpart: (paragraphs, letter) => `与 ${letter} 的${paragraphs}对照`,
  split: (into, letter) => `拆分：在 ${letter} 中为 ${number(into)} 段`,
  merged: (letter) => `合并：在 ${letter} 中为一段`,
  regrouped: '分段不同',
  typography: '仅排印不同',
  numbers,
  paragraphNumbers: (of) => `第${numbers(of)}段`,
  relation: {
    equal: '未变',
    edited: '有改动',
    typography: '仅排印不同',
    split: '文字相同，分段不同',
    moved: '移动',
    movedEdited: '移动并有改动',
    onlyA: '仅见于此侧',
    onlyB: '仅见于此侧',
  },
  otherEnd: '转到另一端',
  approximate: '这两篇文章太长或差异太大，搜索已从简：结果正确，但可能有更精细的结果。',

  unrelated: (a, b) => `${a} 没有与 ${b} 对应的段落。`,
  summary: (s, a, b) => {
    const kinds = [
      s.equal && `${number(s.equal)} 段未变`,
      s.typography && `${number(s.typography)} 段仅排印不同`,
      s.split && `${number(s.split)} 段拆分或合并`,
      s.edited && `${number(s.edited)} 段有改动`,
      s.moved && `${number(s.moved)} 段移动`,
      s.movedEdited && `${number(s.movedEdited)} 段移动并有改动`,
    ].filter((part) => typeof part === 'string');
    const share =
      s.aligned.a === s.total.a
        ? `全部 ${number(s.total.a)} 段`
        : ` ${number(s.total.a)} 段中有 ${number(s.aligned.a)} 段`;
    return `${a} 的${share}也见于 ${b}：${kinds.join('，')}。`;
  },
  alone: (s, a, b) => {
    const onlyA = s.total.a - s.aligned.a;
    const onlyB = s.total.b - s.aligned.b;
    const said = [
      onlyA && `${number(onlyA)} 段仅见于 ${a}`,
      onlyB && `${number(onlyB)} 段仅见于 ${b}`,
    ].filter((part) => typeof part === 'string');
    return said.length === 0 ? '' : `${said.join('，')}。`;
  },
  identical: (a, b) => `${a} 与 ${b} 的所有段落都相同。`,

  save: '保存',
  fileKinds: { data: '数据', table: '表格', page: '网页' },
  saveNote: '保存当前显示的内容及其文章。文件在本机生成，不会上传。',
  savedAs: (file) => `已保存为 ${file}`,
  notSaved: '文件未能保存，请重试。',

  keys: '键盘',
  keysOn: '单键快捷键',
  soundsOn: '到达每处改动时播放声音',
  close: '关闭',
  keyTable: [
    [['n', 'j'], '下一处改动'],
    [['p', 'k'], '上一处改动'],
    [['N', 'P'], '下一段与上一段，不论有无改动'],
    [['c'], '改动列表'],
    [['d'], '对比'],
    [['r'], '阅读'],
    [['o'], '总览'],
    [['/'], '搜索'],
    [['1', '…', '9'], '阅读该篇文章'],
    [['m'], '为所选段落添加批注'],
    [['s'], '保存当前显示的内容'],
    [['?'], '本表'],
  ],

  problem: {
    manifestMissing: (address, why) => `无法取得文集“${address}”：${why}。`,
    manifestNotJson: (address, why) => `文集“${address}”不是 JSON：${why}。`,
    manifestShape: (address, why) => `文集“${address}”未列出文章：${why}。`,
    entry: (at, why) => `文集的第 ${numeral(at)} 项不是文章：${why}。`,
    equalIds: (id, at, now) =>
      `文集的第 ${list(at.map(numeral))} 项 id 同为“${id}”；后者在此称作“${now}”。`,
    fileMissing: (id, file, why) => `缺少文章“${id}”：无法取得“${file}”：${why}。`,
    status: (status, text) => `服务器回应 ${status}${text ? `（${text}）` : ''}`,
    noAnswer: '没有回应',
    noObject: (got) => `它是${got}，而不是含有列表“articles”的对象`,
    noArticles: (got) => `其“articles”是${got}，而不是列表`,
    noEntry: (got) => `它是${got}，而不是对象`,
    noId: (got) => `其“id”是${got}，而不是至少一个字符的文本`,
    noText: '它既无“file”也无“text”',
    field: (name, got) => `其“${name}”是${got}，而不是文本`,
    unknownArticle: (id) => `此文集中没有文章“${id}”。`,
    coreAbsent:
      '此浏览器不支持 WebAssembly，而 Crossread 需要它来对比。下方仍可阅读文章，但没有对比、标注和搜索。',
    corePolicy:
      "此页面的安全策略不允许 WebAssembly（script-src 'wasm-unsafe-eval'），而 Crossread 需要它来对比。下方仍可阅读文章，但没有对比、标注和搜索。",
    coreDownload:
      '无法载入 Crossread 负责对比的部分（pkg/first/crossread_bg.wasm）。下方仍可阅读文章，但没有对比、标注和搜索。',
    coreFull:
      '无法载入 Crossread 负责标注、搜索和多篇对比的部分（pkg/crossread_bg.wasm）。没有它，文章仍可阅读和对比。',
    coreTrapped: 'Crossread 出现故障，对比已停止。现已重新启动，文章仍可阅读。',
    styles: '无法载入 Crossread 的样式表。',
    unexpected: (why) => `出错了：${why}`,
  },
  lost: (n, encoding) => `此文件有 ${number(n)} 个字符无法按 ${encoding} 读取，以“�”显示。`,
  guessed: (encoding) => `此文件未注明编码，按推测以 ${encoding} 读取。`,
  kind: (value) =>
    value === undefined
      ? '空缺'
      : value === null
        ? ' null'
        : value === ''
          ? '空文本'
          : Array.isArray(value)
            ? '列表'
            : typeof value === 'object'
              ? '对象'
              : `${KINDS[typeof value] ?? typeof value} ${JSON.stringify(value).slice(0, 40)}`,
};

/** @type {import('./en.js').SiteWords} The words of the site's own page. */
export const site = {
  about: '同一事件的多篇报道：哪些相同，各自又改动、移动或略去了什么',
  language: '语言',
  samples: '示例文集',
  own: '您的文本',
  ownMissing: '无法获取页面的这一部分。请重新加载',
  docs: '文档（英文）',
  sample: {
    '': '联合国报告',
    'grey-heron': '渡轮（虚构）',
    manuscripts: '阿拉伯文（虚构）',
  },
  myTexts: {
    title: '您的文本',
    close: '关闭',
    name: '名称（可不填）',
    text: '文本',
    textHint: '在此输入或粘贴。段落之间用空行分隔',
    add: '添加文本',
    choose: '选择文件…',
    drop: '或拖放到页面任意位置：纯文本，或文集的 JSON',
    dropHere: '松开即可将文件添加到您的文本',
    texts: (n) => `文本：${number(n)}`,
    none: '还没有文本。请添加两篇以作比较',
    nameOf: (n) => `文本 ${number(n)} 的名称`,
    remove: '移除',
    removeOne: (name) => `移除${name}`,
    undo: '撤销',
    addShown: (name) => `添加“${name}”的文章`,
    compare: '比较',
    read: '阅读',
    forget: '删除我的文本',
    kept: '文本只保存在本设备的这个浏览器中，直到您将其删除。不会上传任何内容。',
    unkept: '这个浏览器未能保存全部文本：其余的会在离开页面时丢失。不会上传任何内容。',
    added: (name, n) => (n === 1 ? `已添加${name}。` : `已添加 ${number(n)} 篇文本。`),
    removed: (name) => `已移除${name}。`,
    forgotten: '您的文本已删除。',
    back: '您的文本已恢复。',
    noneYet: '还没有文本：请粘贴一篇，或选择文件。',
    empty: (name) => `${name}是空的。`,
    noText: (name) => `${name}不是纯文本。请在原来的程序中打开，将文字粘贴到这里，或另存为纯文本。`,
    markup: (name) => `${name}是网页，其标记会显示为文字。最好粘贴其中的文字。`,
    tooLong: (name, most) => `${name}超过 ${most}。`,
    tooMany: (most) => `最多 ${number(most)} 篇文本。`,
    unreadable: (name) => `无法读取${name}。`,
    noCollection: (name) => `${name}不是文集：没有“articles”列表。`,
    fileLacks: (name, file) => `${name}需要${file}：请一并选择。`,
    sampleMissing: '无法获取文章。',
    awayTitle: '这里没有这些文本',
    away: '此链接指向某人自己的文本，它们只在添加它们的浏览器中。请向发送链接的人索取文件。',
    awayAdd: '添加您的文本',
    awayShow: '显示您的文本',
  },
};
