/** The interface in Spanish. */

import { isolate } from '../dom/bidi.js';
import { formats } from './formats.js';

const { number, numeral, numbers, percent, count, list, date } = formats('es');

const WORDS = { one: '# palabra', other: '# palabras' };
const PARAGRAPHS = { one: '# párrafo', other: '# párrafos' };
const ARTICLES = { one: '# artículo', other: '# artículos' };

/** @type {Record<string, string>} */
const KINDS = { string: 'el texto', number: 'el número', boolean: 'el valor' };

/** @param {string} letter @param {number} after */
const standsAfter = (letter, after) =>
  after === 0 ? `al principio de ${letter}` : `después de ¶${numeral(after)} en ${letter}`;

/** @param {number} n */
const andMore = (n) => `y ${number(n)} más`;

/** @type {import('./en.js').Messages} */
export default {
  language: 'es',
  direction: 'ltr',

  number,
  numeral,
  percent,
  date,
  marks: { colon: ': ', semicolon: '; ', comma: ', ' },
  quotedTitle: (title) => `«${title}»`,
  aside: (what, more) => `${what} (${more})`,

  views: 'Vista',
  read: 'Leer',
  compare: 'Comparar',
  articles: 'Artículos',
  loading: 'Cargando los artículos…',
  loadingView: 'Cargando esta vista…',
  viewMissing: 'No se pudo cargar esta vista.',
  sizes: (paragraphs, words) =>
    words === null ? `${number(paragraphs)} ¶` : `${number(paragraphs)} ¶ · ${count(words, WORDS)}`,
  emptyArticle: 'Este artículo está vacío.',
  emptyCollection: 'Aquí todavía no hay ningún artículo.',
  retry: 'Reintentar',

  highlights: 'Marcas',
  categories: {
    quotation: 'Citas',
    name: 'Nombres',
    figure: 'Cifras',
    date: 'Fechas',
    variant: 'Variantes',
  },
  differsIn: (differ, of) =>
    `Difiere en ${number(differ)} de ${count(of, ARTICLES)} con este párrafo`,
  heatSteps: ['difiere en un artículo', 'en varios', 'en todos los que tienen el párrafo'],
  compareWith: 'Comparar con',
  original: 'Artículo original',

  alsoIn: (articles) => `También en ${list(articles)}`,
  wordForWord: 'Igual palabra por palabra.',

  overview: 'Panorama',
  countWords: (words) => count(words, WORDS),
  collating: 'Comparando todos los artículos…',
  collatingStopped: 'Detenido.',
  stop: 'Detener',
  collatedRoughly:
    'Una parte de la búsqueda se abrevió para ahorrar tiempo: lo que se muestra es correcto, pero pueden faltar coincidencias pequeñas.',
  collated: (articles, { groups, alone }) =>
    `${count(articles, ARTICLES)}: ${count(groups, { one: '# párrafo está', other: '# párrafos están' })} en más de uno, ${number(alone)} en uno solo.`,
  shares: 'Palabras compartidas',
  sharesHow:
    'Cada fila muestra cuántas palabras de un artículo están también en cada uno de los otros. «Solo aquí»: en ninguno de ellos.',
  ofTheWords: 'Palabras de',
  ownShare: 'Solo aquí',
  ownOf: (share, words) =>
    `El ${percent(share)} de ${count(words, WORDS)} no está en ningún otro artículo`,
  contains: (share, a, b) => `El ${percent(share)} de las palabras de ${a} está también en ${b}`,
  order: 'Orden',
  orders: {
    given: 'el dado',
    shared: 'los más compartidos primero',
    name: 'por nombre',
  },
  earlier: 'Artículos anteriores',
  later: 'Artículos siguientes',
  pageOf: (page, pages) => `tabla ${number(page)} de ${number(pages)}`,
  presence: 'Qué párrafo está en qué artículos',
  presenceHow:
    'Cada párrafo una sola vez, en el orden del primer artículo que lo tiene, y dónde lo tienen los demás.',
  showLines: 'Mostrar',
  shows: {
    all: 'Todos',
    shared: 'En varios',
    missing: 'Omitidos en uno',
    alone: 'Solo en uno',
  },
  showOf: 'Cuál',
  anyArticle: 'cualquiera',
  textColumn: 'Párrafo',
  passageColumn: 'Pasaje',
  adds: (article) => `Además, en ${article}`,
  carriers: (carriers, articles) =>
    carriers === 1 ? 'solo aquí' : `en ${number(carriers)} de ${number(articles)}`,
  notIn: (article) => `no está en ${article}`,
  cellEqual: 'palabra por palabra',
  cellEdited: 'modificado',
  cellAbsent: 'omitido',
  noLines: 'Ningún párrafo coincide.',
  more: (further, total) => `Mostrar ${number(further)} más de ${number(total)}`,
  further: andMore,
  passages: 'Pasajes en otros párrafos',
  passagesHow:
    'Series de palabras que los artículos comparten, aunque los párrafos que las rodean difieran.',
  noPassages: 'Ningún pasaje destacable.',
  lowPassages: (n) =>
    count(n, { one: '# más, menos destacable', other: '# más, menos destacables' }),
  low: {
    names: 'un nombre',
    boilerplate: 'una frase hecha',
    common: 'palabras corrientes',
    short: 'breve',
  },
  quotationsHow:
    'Citas que están en varios artículos, cada una comparada con la versión más larga.',
  noSharedQuotations: 'Ninguna cita está en más de un artículo.',
  fullest: 'versión más larga',
  quoted: {
    identical: 'mismas palabras',
    truncated: 'recortada',
    reworded: 'reformulada',
  },
  saidBy: (speaker) => `palabras de ${isolate(speaker)}`,
  singleQuotations: (n) =>
    count(n, { one: '# cita en un solo artículo', other: '# citas en un solo artículo' }),
  without: ' [omitido: ',
  besides: ' [añadido: ',
  figures: 'Cifras y nombres',
  figuresHow:
    'Oraciones que se corresponden, pero dan una cifra, una fecha o un nombre diferentes.',
  differs: { figure: 'Cifra diferente', name: 'Nombre diferente' },
  noDifferences: 'Ninguna oración correspondiente da una cifra o un nombre diferente.',
  allFigures: (n) =>
    count(n, { one: '# cifra, y dónde aparece', other: 'Las # cifras, y dónde aparecen' }),
  terms: 'Palabras características',
  termsHow:
    'Palabras que un artículo usa mucho más que los demás, las más características primero.',
  termCounts: (here, elsewhere) =>
    `${count(here, { one: '# vez', other: '# veces' })} aquí, ${number(elsewhere)} en los demás`,
  termSearch: (article) => ` (buscar en ${article})`,

  search: 'Buscar',
  matching: 'Opciones de búsqueda',
  match: {
    words: { sign: '«p»', title: 'Palabras completas' },
    case: { sign: 'Aa', title: 'Distinguir mayúsculas y minúsculas' },
    diacritics: { sign: 'é', title: 'Distinguir acentos' },
  },
  hitsInAll: (hits, articles) =>
    articles === 0 ? '' : `${number(hits)} en ${count(articles, ARTICLES)}`,
  searchHint: 'Buscar en el texto',
  hits: (at, of) =>
    of === 0
      ? 'sin resultados'
      : at === 0
        ? count(of, { one: '# resultado', other: '# resultados' })
        : `${number(at)} de ${number(of)}`,
  previousHit: 'Resultado anterior',
  nextHit: 'Resultado siguiente',

  left: 'Artículo de la izquierda',
  right: 'Artículo de la derecha',
  comparing: 'Comparando dos textos largos…',
  swap: 'Intercambiar los lados',
  layout: 'Disposición',
  side: 'En paralelo',
  inline: 'Una columna',
  oneSide: (letter) => `Ver solo ${letter}`,
  shareIn: (share, letter) => `${percent(share)} en ${letter}`,
  columnWidth: (article) => `Ancho de ${article}`,
  narrower: 'Más estrecho',
  wider: 'Más ancho',
  fold: 'Plegar lo igual',
  unfold: 'Mostrar lo igual',
  ignore: 'Ignorar',
  ignores: { case: 'Mayúsculas', punctuation: 'Puntuación' },
  ignored: {
    case: 'Mayúsculas y minúsculas cuentan como iguales.',
    punctuation: 'La puntuación no se compara.',
    'case,punctuation':
      'Mayúsculas y minúsculas cuentan como iguales, y la puntuación no se compara.',
  },
  unchanged: (n) => count(n, { one: '# párrafo sin cambios', other: '# párrafos sin cambios' }),
  firstOf: (n) => `Los ${number(n)} primeros`,
  lastOf: (n) => `Los ${number(n)} últimos`,
  foldAgain: (what) => `Plegar ${what}`,
  awayLabel: (paragraphs, letter) => `${paragraphs} solo en ${letter}`,

  sample: 'palabras',
  markAlone: 'párrafo en un solo lado',
  markMoved: 'movido',
  markSplit: 'dividido o fusionado',

  changeList: 'Lista de cambios',
  changesShown: 'Cambios mostrados',
  changesHint:
    '↑ ↓ de un cambio a otro · Intro para ir al texto · Esc para volver aquí y luego cerrar la lista',
  noneOfKind: 'No hay cambios de este tipo.',
  changeKinds: (a, b) => ({
    all: 'Todos',
    edited: 'Modificados',
    moved: 'Movidos',
    split: 'Divididos o fusionados',
    onlyA: `Solo en ${a}`,
    onlyB: `Solo en ${b}`,
  }),
  standsAfter,
  splitOrMerged: (a, b) =>
    a === 1
      ? `dividido en ${number(b)}`
      : b === 1
        ? `${number(a)} fusionados en uno`
        : 'con otra división en párrafos',
  instead: (label) => `, en ${label}: `,
  becomes: ' → ',
  added: (it) => ['«', it, '» añadido'],
  leftOut: (it) => ['«', it, '» omitido'],
  andMore,

  citing: 'Citar',
  copyLink: 'Copiar enlace',
  copyQuotation: (letter) => (letter ? `Citar ${letter}` : 'Copiar como cita'),
  note: (letter) => (letter ? `Anotar ${letter}` : 'Anotar'),
  noteOn: (numbers, label) => `Su nota sobre ${numbers} de ${label}`,
  noteCount: (n) => count(n, { one: '# nota', other: '# notas' }),
  editNote: 'Editar',
  notePrivate:
    'Se guarda al escribir, solo en este navegador. Escape la cierra; una nota vacía se elimina.',
  noteUnstored:
    'Este navegador no guarda nada de esta página: la nota se pierde al cerrarla. «Guardar» la incluye.',
  linkCopied: 'Se copió el enlace.',
  quotationCopied: 'Se copió la cita.',
  copyThis: 'Texto para copiar',
  copyByHand: 'Aquí no se permite usar el portapapeles. Cópielo de este campo:',
  quotation: (q) =>
    `«${q.text}»\n— ${[q.source, q.title && `«${q.title}»`, q.published, q.paragraphs].filter(Boolean).join(', ')}\n${q.link}`,
  changes: 'Cambios',
  previousChange: 'Cambio anterior',
  nextChange: 'Cambio siguiente',
  changeCount: (at, of) =>
    of === 0
      ? 'sin cambios'
      : at === 0
        ? count(of, { one: '# cambio', other: '# cambios' })
        : `${number(at)} de ${number(of)}`,
  changeSpoken: (at, of, what) => `Cambio ${number(at)} de ${number(of)}: ${what}`,
  contained: (share, a, b, apart) => {
    if (share.a === 0 && share.b === 0) return 'No tienen ninguna serie de palabras en común.';
    const said = `El ${percent(share.a)} de las palabras de ${a} está también en ${b}, y el ${percent(share.b)} de las de ${b} está también en ${a}`;
    return apart ? `${said}: expresiones comunes, pero ningún párrafo entero.` : `${said}.`;
  },
  onlyIn: (letter) => `solo en ${letter}`,
  wordsBegin: (label) => ` [solo en ${label}: `,
  wordsEnd: '] ',
  movedLabel: (letter, after, edited) =>
    `${edited ? 'Movido y modificado' : 'Movido'}: ${standsAfter(letter, after)}`,
  counterpart: (paragraphs, letter) => `Comparar con ${paragraphs} de ${letter}`,
  split: (into, letter) => `Dividido: ${count(into, PARAGRAPHS)} en ${letter}`,
  merged: (letter) => `Fusionados: un solo párrafo en ${letter}`,
  regrouped: 'Otra división en párrafos',
  typography: 'Solo difiere en la tipografía',
  numbers,
  paragraphNumbers: (of) => `¶${numbers(of)}`,
  relation: {
    equal: 'sin cambios',
    edited: 'modificado',
    typography: 'solo difiere en la tipografía',
    split: 'mismas palabras, otra división en párrafos',
    moved: 'movido',
    movedEdited: 'movido y modificado',
    onlyA: 'solo en este lado',
    onlyB: 'solo en este lado',
  },
  otherEnd: 'Ir al otro extremo',
  approximate:
    'Estos textos son tan largos o tan distintos que la búsqueda se abrevió: el resultado es correcto, pero podría ser más fino.',

  unrelated: (a, b) => `Ningún párrafo de ${a} corresponde a uno de ${b}.`,
  summary: (s, a, b) => {
    const kinds = list(
      [
        s.equal && `${number(s.equal)} sin cambios`,
        s.typography && `${number(s.typography)} con otra tipografía`,
        s.split &&
          count(s.split, { one: '# dividido o fusionado', other: '# divididos o fusionados' }),
        s.edited && count(s.edited, { one: '# modificado', other: '# modificados' }),
        s.moved && count(s.moved, { one: '# movido', other: '# movidos' }),
        s.movedEdited &&
          count(s.movedEdited, { one: '# movido y modificado', other: '# movidos y modificados' }),
      ].filter((part) => typeof part === 'string'),
    );
    const all = s.aligned.a === s.total.a;
    const share = all
      ? `${s.total.a === 1 ? 'El único párrafo' : `Los ${number(s.total.a)} párrafos`}`
      : `${number(s.aligned.a)} de los ${count(s.total.a, PARAGRAPHS)}`;
    return `${share} de ${a} ${s.aligned.a === 1 ? 'está' : 'están'} también en ${b}: ${kinds}.`;
  },
  alone: (s, a, b) => {
    const onlyA = s.total.a - s.aligned.a;
    const onlyB = s.total.b - s.aligned.b;
    const said = [
      onlyA && `${number(onlyA)} solo en ${a}`,
      onlyB && `${number(onlyB)} solo en ${b}`,
    ].filter((part) => typeof part === 'string');
    return said.length === 0 ? '' : `${list(said)}.`;
  },
  identical: (a, b) => `Todos los párrafos de ${a} y de ${b} son iguales.`,

  save: 'Guardar',
  fileKinds: { data: 'Datos', table: 'Tabla', page: 'Página' },
  saveNote: 'Guarda lo que se muestra, con sus textos. El archivo se crea aquí y no se envía.',
  savedAs: (file) => `Guardado como ${file}`,
  notSaved: 'No se pudo guardar el archivo. Inténtelo de nuevo.',

  keys: 'Teclado',
  keysOn: 'Atajos de una sola tecla',
  soundsOn: 'Reproducir un sonido en cada cambio',
  close: 'Cerrar',
  keyTable: [
    [['n', 'j'], 'cambio siguiente'],
    [['p', 'k'], 'cambio anterior'],
    [['N', 'P'], 'párrafo siguiente y anterior, con cambios o sin ellos'],
    [['c'], 'lista de cambios'],
    [['d'], 'comparar (diferencias)'],
    [['r'], 'leer'],
    [['o'], 'panorama'],
    [['/'], 'buscar'],
    [['1', '…', '9'], 'leer ese artículo'],
    [['m'], 'añadir una nota al párrafo elegido'],
    [['s'], 'guardar lo que se muestra'],
    [['?'], 'esta tabla'],
  ],

  problem: {
    manifestMissing: (address, why) => `No se pudo cargar la colección «${address}»: ${why}.`,
    manifestNotJson: (address, why) => `La colección «${address}» no es JSON: ${why}.`,
    manifestShape: (address, why) => `La colección «${address}» no contiene artículos: ${why}.`,
    entry: (at, why) => `La entrada ${numeral(at)} de la colección no es un artículo: ${why}.`,
    equalIds: (id, at, now) =>
      `Las entradas ${list(at.map(numeral))} de la colección tienen el mismo id «${id}»; aquí la segunda se llama «${now}».`,
    fileMissing: (id, file, why) =>
      `Falta el artículo «${id}»: no se pudo cargar «${file}»: ${why}.`,
    status: (status, text) => `el servidor respondió ${status}${text ? ` (${text})` : ''}`,
    noAnswer: 'no hubo respuesta',
    noObject: (got) => `es ${got}, y no un objeto con una lista «articles»`,
    noArticles: (got) => `su «articles» es ${got}, y no una lista`,
    noEntry: (got) => `es ${got}, y no un objeto`,
    noId: (got) => `su «id» es ${got}, y no un texto de al menos un carácter`,
    noText: 'no tiene ni «file» ni «text»',
    field: (name, got) => `su «${name}» es ${got}, y no un texto`,
    unknownArticle: (id) => `Esta colección no tiene ningún artículo «${id}».`,
    coreAbsent:
      'Este navegador no tiene WebAssembly, que Crossread necesita para comparar. Los artículos se pueden leer abajo, sin comparación, marcas ni búsqueda.',
    corePolicy:
      "La política de seguridad de esta página no permite WebAssembly (script-src 'wasm-unsafe-eval'), que Crossread necesita para comparar. Los artículos se pueden leer abajo, sin comparación, marcas ni búsqueda.",
    coreDownload:
      'No se pudo cargar la parte de Crossread que compara (pkg/first/crossread_bg.wasm). Los artículos se pueden leer abajo, sin comparación, marcas ni búsqueda.',
    coreFull:
      'No se pudo cargar la parte de Crossread que marca, busca y compara varios artículos (pkg/crossread_bg.wasm). Los artículos se pueden leer y comparar sin ella.',
    coreTrapped:
      'La comparación se detuvo por un fallo de Crossread. Se reinició; los artículos se pueden seguir leyendo.',
    styles: 'No se pudieron cargar las hojas de estilo de Crossread.',
    unexpected: (why) => `Algo salió mal: ${why}`,
  },
  lost: (n, encoding) =>
    count(n, {
      one: `# carácter de este archivo no se pudo leer como ${encoding} y se muestra como «�».`,
      other: `# caracteres de este archivo no se pudieron leer como ${encoding} y se muestran como «�».`,
    }),
  guessed: (encoding) =>
    `El archivo no indica su codificación; se leyó como ${encoding}, que es una suposición.`,
  kind: (value) =>
    value === undefined
      ? 'un valor ausente'
      : value === null
        ? 'null'
        : value === ''
          ? 'un texto vacío'
          : Array.isArray(value)
            ? 'una lista'
            : typeof value === 'object'
              ? 'un objeto'
              : `${KINDS[typeof value] ?? typeof value} ${JSON.stringify(value).slice(0, 40)}`,
};

/** @type {import('./en.js').SiteWords} The words of the site's own page. */
export const site = {
  about:
    'Lo que comparten los artículos sobre un mismo hecho, y lo que cada uno cambió, movió u omitió',
  language: 'Idioma',
  samples: 'Colecciones de ejemplo',
  own: 'Sus textos',
  ownMissing: 'No se pudo obtener esta parte de la página. Vuelva a cargarla.',
  docs: 'Documentación (en inglés)',
  sample: {
    '': 'Informe de la ONU',
    'grey-heron': 'Transbordador (ficticio)',
    manuscripts: 'En árabe (ficticio)',
  },
  myTexts: {
    title: 'Sus textos',
    close: 'Cerrar',
    name: 'Nombre (opcional)',
    text: 'Texto',
    textHint: 'Escríbalo o péguelo aquí. Separe los párrafos con una línea en blanco.',
    add: 'Añadir el texto',
    choose: 'Elegir archivos…',
    drop: 'o suéltelos en cualquier lugar de la página: texto sin formato o el JSON de una colección.',
    dropHere: 'Suelte los archivos para añadirlos a sus textos',
    texts: (n) => `Textos: ${number(n)}`,
    none: 'Todavía ninguno. Añada dos para compararlos.',
    nameOf: (n) => `Nombre del texto ${number(n)}`,
    remove: 'Quitar',
    removeOne: (name) => `Quitar ${name}`,
    undo: 'Deshacer',
    addShown: (name) => `Añadir los artículos de «${name}»`,
    compare: 'Comparar',
    read: 'Leer',
    forget: 'Eliminar mis textos',
    kept: 'Se guardan solo en este navegador, en este dispositivo, hasta que los elimine. No se envía nada.',
    unkept:
      'Este navegador no pudo guardarlos todos: los demás se pierden al salir de la página. No se envía nada.',
    added: (name, n) => (n === 1 ? `Se añadió ${name}.` : `Se añadieron ${number(n)} textos.`),
    removed: (name) => `Se quitó ${name}.`,
    forgotten: 'Se eliminaron sus textos.',
    back: 'Sus textos están de vuelta.',
    noneYet: 'Todavía no hay ningún texto: pegue uno o elija archivos.',
    empty: (name) => `${name} está vacío.`,
    noText: (name) =>
      `${name} no es texto sin formato. Ábralo en su programa de origen y pegue aquí el texto, o guárdelo como texto sin formato.`,
    markup: (name) =>
      `${name} es una página web, y su marcado se muestra como texto. Es mejor pegar las palabras.`,
    tooLong: (name, most) => `${name} supera ${most}.`,
    tooMany: (most) => `Puede tener como máximo ${number(most)} textos.`,
    unreadable: (name) => `No se pudo leer ${name}.`,
    noCollection: (name) => `${name} no es una colección: no tiene una lista «articles».`,
    fileLacks: (name, file) => `${name} necesita ${file}: elija los dos a la vez.`,
    sampleMissing: 'No se pudieron obtener los artículos.',
    awayTitle: 'Textos que no están aquí',
    away: 'Este enlace lleva a los textos propios de alguien, que solo están en el navegador donde se añadieron. Pida los archivos a quien envió el enlace.',
    awayAdd: 'Añadir sus textos',
    awayShow: 'Mostrar sus textos',
  },
};
